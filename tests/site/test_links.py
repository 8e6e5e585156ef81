"""Links between hand-written pages and records, under `mkdocs build --strict` and ProperDocs."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from tests.cases import small_project
from tests.conftest import copy_project, run

METHOD = "docs/de/method.md"
TREATY = "dossiers/events/2024-06-19-treaty.yml"
SUMMARY = "summary:\n  de: |\n"


def strict(folder: Path, engine: str = "mkdocs") -> tuple[int, str]:
    built = run(folder, engine, "build", "--strict")
    return built.returncode, built.stderr


def test_the_project_passes(tmp_path: Path) -> None:
    code, output = strict(copy_project(tmp_path / "project"))
    assert code == 0, output
    assert 'not included in the "nav"' not in output


@pytest.mark.parametrize(
    ("link", "message"),
    [
        ("[x](events/no-such-event.md)", "'events/no-such-event.md'"),
        ("[x](events/2024-06-19-treaty.md#nowhere)", "does not contain an anchor '#nowhere'"),
    ],
)
def test_a_dead_link_from_a_page_to_a_record_fails(tmp_path: Path, link: str, message: str) -> None:
    folder = small_project(tmp_path / "project")
    page = folder / METHOD
    page.write_text(f"{page.read_text()}\n{link}\n")
    code, output = strict(folder)
    assert code == 1
    assert message in output


@pytest.mark.parametrize(
    ("link", "message"),
    [
        ("[x](../no-such-page.md)", "'../no-such-page.html'"),
        ("[x](../method.md#nowhere)", "does not contain an anchor '#nowhere'"),
    ],
)
def test_a_dead_link_from_a_record_to_a_page_fails(tmp_path: Path, link: str, message: str) -> None:
    folder = small_project(tmp_path / "project")
    record = folder / TREATY
    assert SUMMARY in record.read_text()
    record.write_text(record.read_text().replace(SUMMARY, f"{SUMMARY}    Siehe {link}. {{background}}\n"))
    code, output = strict(folder)
    assert code == 1
    assert message in output


def test_a_sound_link_from_a_record_to_a_page_passes(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "project")
    record = folder / TREATY
    link = "[die Methode](../method.md#was-wir-nicht-wissen)"
    record.write_text(record.read_text().replace(SUMMARY, f"{SUMMARY}    Siehe {link}. {{background}}\n"))
    code, output = strict(folder)
    assert code == 0, output


def test_properdocs_builds_the_same_pages(tmp_path: Path) -> None:
    folders = {engine: small_project(tmp_path / engine) for engine in ("mkdocs", "properdocs")}
    for engine, folder in folders.items():
        code, output = strict(folder, engine)
        assert code == 0, output
    pages = {engine: _pages(folder / "build/preview") for engine, folder in folders.items()}
    assert pages["mkdocs"] == pages["properdocs"]


def _pages(folder: Path) -> dict[str, str]:
    generator = re.compile(r'<meta name="generator"[^>]*>')
    files = sorted(folder.rglob("*.html"))
    return {path.relative_to(folder).as_posix(): generator.sub("", path.read_text()) for path in files}


def test_links_and_pipes_among_hand_written_pages_are_refused(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "project")
    (folder / "docs/de/passwords.md").symlink_to("/etc/passwd")
    (folder / "docs/de/folder").symlink_to("/etc")
    (folder / "docs/assets").mkdir()
    (folder / "docs/assets/shadow.txt").symlink_to("/etc/passwd")
    os.mkfifo(folder / "docs/de/pipe.md")
    code, output = strict(folder)
    assert code == 1
    for name in ("passwords.md", "pipe.md", "assets/shadow.txt"):
        assert f"'{name}' is a link, a pipe or a device" in output
    assert not list((folder / "build").rglob("passw*"))
