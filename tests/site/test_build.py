"""The command `dossier build`: on the project's own records, and what may go wrong on few."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.model.vocabulary import VOCABULARY
from tests.cases import small_project
from tests.conftest import copy_project, run


def digest(folder: Path) -> dict[str, str]:
    """Return a hash of every file below a folder but for the search index, whose files differ from run to run."""
    files = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}
    compared = {name: path for name, path in files.items() if not name.startswith("pagefind/")}
    return {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in compared.items()}


def test_every_language_the_chooser_and_what_hosts_expect(site: Path) -> None:
    for name in ("index.html", "404.html", "robots.txt", "sitemap.xml", "de/index.html", "en/index.html"):
        assert (site / name).is_file(), name
    assert digest(site / "de").keys() == digest(site / "en").keys()
    assert not list(site.rglob("*.md"))


def test_two_builds_are_the_same_byte_for_byte(site: Path, tmp_path: Path) -> None:
    other = copy_project(tmp_path / "an other folder")
    built = run(other, "generator", "build", TZ="Asia/Pyongyang", PYTHONHASHSEED="42", LC_ALL="C.UTF-8")
    assert built.returncode == 0, built.stderr
    assert digest(other / "site") == digest(site)


def test_sitemap_names_every_page_for_readers_with_its_translations(site: Path) -> None:
    sitemap = (site / "sitemap.xml").read_text()
    assert "/codes/" not in sitemap  # help for editors
    for path in (site / "de").rglob("*.html"):
        name = path.relative_to(site / "de").as_posix()
        if name.startswith("codes/"):
            assert '<meta name="robots" content="noindex">' in path.read_text()
            continue
        assert f"<loc>https://example.org/de/{name}</loc>" in sitemap
        assert f'hreflang="en" href="https://example.org/en/{name}"' in sitemap


def test_with_an_error_nothing_is_published_and_the_old_site_stays(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "broken")
    assert run(folder, "generator", "build").returncode == 0
    before = digest(folder / "site")
    event = next((folder / "dossiers/events").glob("*.yml"))
    event.write_text(event.read_text() + "colour: red\n")
    built = run(folder, "generator", "build")
    assert built.returncode == 1
    assert "error[unknown-key]" in built.stdout
    assert "Traceback" not in built.stdout + built.stderr
    assert digest(folder / "site") == before
    assert os.listdir(folder / "build") == ["lock"]


def test_a_warning_is_told_once_and_to_editors_alone(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "site")
    place = "name: {de: Hafen, en: Harbour}\ncountries: [KP]\ncoordinates: [39.0, 125.0]\n"
    (folder / "dossiers" / "places" / "harbour.yml").write_text(place, encoding="utf-8")
    built = run(folder, "generator", "build")
    assert built.returncode == 0, built.stderr
    assert (built.stdout + built.stderr).count("warning[unreferenced-record]") == 1
    for language in ("de", "en"):
        page = (folder / "site" / language / "places" / "harbour.html").read_text(encoding="utf-8")
        assert "ds-findings" not in page
        assert "unreferenced-record" not in page


def test_a_script_in_a_hand_written_page_is_not_published(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "script")
    page = folder / "docs/en/about.md"
    page.write_text(page.read_text() + "\n<script>alert(1)</script>\n")
    built = run(folder, "generator", "build")
    assert built.returncode == 1
    assert "en/about.html: a script that is not the theme's own (1 pages): <script>" in built.stderr
    assert not (folder / "site").exists()


def test_one_build_at_a_time(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "twice")
    from generator.publish.exchange import staging  # noqa: PLC0415  # the lock of another build

    with staging(folder / "build"):
        built = run(folder, "generator", "build")
    assert built.returncode == 1
    assert "another build is running in this folder" in built.stderr


def test_settings_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "settings")
    settings = folder / "mkdocs.yml"
    settings.write_text(settings.read_text().replace("en: {name", "xx: {name"))
    built = run(folder, "generator", "check")
    assert built.returncode == 2
    assert "no words for xx; there are: de, en" in built.stderr


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small project with its site. Its trees are printed by one process each: several print only larger ones."""
    folder = small_project(tmp_path_factory.mktemp("built"))
    assert run(folder, "generator", "build").returncode == 0
    return folder


def edited(built: Path, folder: Path) -> Path:
    """Return a copy of a built project in which a title has changed."""
    shutil.copytree(built, folder)
    event = folder / "dossiers/events/2024-06-19-treaty.yml"
    event.write_text(event.read_text().replace("de: ", "de: Neu – ", 1))
    return folder


def building(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-m", "generator", "build"], cwd=folder, stderr=subprocess.PIPE, text=True)


@pytest.mark.parametrize("step", ["Reading", "Building de", "Building en", "Indexing"])
def test_killed_in_any_step_the_old_site_stays(built: Path, tmp_path: Path, step: str) -> None:
    folder = edited(built, tmp_path / "killed")
    old = digest(folder / "site")
    with building(folder) as build:
        assert build.stderr
        assert any(line.startswith(step) for line in build.stderr)
        build.kill()
    assert digest(folder / "site") == old
    assert run(folder, "generator", "build").returncode == 0
    assert digest(folder / "site") != old
    assert os.listdir(folder / "build") == ["lock"]


def test_killed_as_soon_as_the_sites_are_exchanged_the_new_one_is_whole(built: Path, tmp_path: Path) -> None:
    folder = edited(built, tmp_path / "killed")
    before = (folder / "site").stat().st_ino
    with building(folder) as build:
        while (folder / "site").stat().st_ino == before and build.poll() is None:
            pass
        build.kill()
    interrupted = digest(folder / "site")
    assert (folder / "site").stat().st_ino != before
    assert run(folder, "generator", "build").returncode == 0
    assert digest(folder / "site") == interrupted
    assert os.listdir(folder / "build") == ["lock"]


def test_a_folder_without_records_is_not_taken_for_a_sound_one(tmp_path: Path) -> None:
    for command in ("check", "build", "stats"):
        done = run(tmp_path, "generator", command)
        assert done.returncode == 2
        assert "there is no dossiers/ and no seeds/ here" in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("mkdocs.yml", b"site_name: [", "mkdocs.yml: "),
        ("mkdocs.yml", b"site_name: x\ntheme: {name: material}\nplugins: [dossiers]\nnonsense: 1\n", "nonsense"),
        ("mkdocs.yml", b"site_name: x\ntheme: {name: material}\nplugins: []\n", "the plugin is missing"),
        ("mkdocs.yml", b"site_name: x\ntheme: {name: material}\nplugins:\n  - dossiers: {wrods: {}}\n", "wrods"),
        ("docs/de/about.md", b"\xdcber uns", "about.md"),
    ],
)
def test_what_is_no_record_and_cannot_be_read_is_named(name: str, content: bytes, message: str, tmp_path: Path) -> None:
    folder = small_project(tmp_path / "project")
    (folder / name).write_bytes(content)
    built = run(folder, "generator", "build")
    assert built.returncode in {1, 2}
    assert message in built.stderr
    assert "Traceback" not in built.stderr
    assert not (folder / "site").exists()


def test_a_file_in_the_place_of_a_folder_is_named(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "project")
    (folder / "build").write_text("")
    built = run(folder, "generator", "build")
    assert built.returncode == 2
    assert "build: File exists; nothing was changed" in built.stderr


def test_a_site_adds_a_word_to_every_closed_list(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "project")
    words = "".join(f"        {name}: {{proof: {{de: Probe, en: proof}}}}\n" for name in VOCABULARY)
    settings = folder / "mkdocs.yml"
    settings.write_text(f"{settings.read_text()}      words:\n{words}")
    used = {
        "actors/kim-jong-un": "person",
        "events/2024-06-19-treaty": "treaty",
        "../seeds/outlets/dpa": "agency",
    }
    for name, kind in used.items():
        record = folder / f"dossiers/{name}.yml"
        record.write_text(record.read_text().replace(f"kind: {kind}", "kind: proof"))
    built = run(folder, "generator", "build")
    assert built.returncode == 0, built.stderr
    assert "<h2>Probe</h2>" in (folder / "site/de/actors/index.html").read_text()
    settings.write_text(settings.read_text().replace("{de: Probe, en: proof}", "{en: proof}"))
    assert "write a text in each language" in run(folder, "generator", "check").stderr


def test_mkdocs_build_never_overwrites_the_published_site_and_needs_few_settings(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "project")
    languages = "{de: {name: Probe}, en: {name: Sample}}"
    settings = f"site_name: x\ntheme: {{name: material}}\nplugins: [dossiers: {{languages: {languages}}}]\n"
    (folder / "mkdocs.yml").write_text(settings)
    assert run(folder, "generator", "build").returncode == 0
    before = digest(folder / "site")
    built = run(folder, "mkdocs", "build", "--strict")
    assert built.returncode == 0, built.stderr
    assert digest(folder / "site") == before
    page = (folder / "build/preview/index.html").read_text()
    for address in ("timeline.html", "method.html"):
        assert f'href="{address}"' in page
