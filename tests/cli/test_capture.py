"""The command `dossier capture`: what it prints and writes, and when it writes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cases import write_project
from tests.conftest import run
from tests.desk.articles import FILES, PAGE, TEXT

CAPTURE, DIGEST = "seeds/captures/bruecke.txt", "seeds/bruecke.digest"
IGNORED = {".gitignore": "/site/\n/seeds/captures/\n", "page.html": PAGE}

TABLE = """\
translated  –          dossiers/actors/kai.yml:7  "We have waited for a long time"
verified    para 2     dossiers/actors/quay.yml:5  "Die Straße am Kai bleibt für große Lastwagen weiterhin gesp…"
attested    para 2     dossiers/actors/quay.yml:6  "Mehr sagte sie nicht"
failed      –          dossiers/actors/quay.yml:7  "das Ergebnis kann sich hören lassen"
    quoted: das Ergebnis kann sich hören lassen
    it has: das Ergebnis kann sich sehen lassen
"""
SIZE = "(207 words in 6 paragraphs, full)\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_project(tmp_path, FILES | IGNORED)


def written(folder: Path) -> list[tuple[str, int, bytes]]:
    paths = [path for path in sorted((folder / "seeds").rglob("*")) if path.is_file()]
    return [(path.name, path.stat().st_mtime_ns, path.read_bytes()) for path in paths]


def test_a_saved_page_becomes_a_capture_and_a_digest(folder: Path) -> None:
    done = run(folder, "generator", "capture", "bruecke", "page.html")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{TABLE}Wrote {CAPTURE} and {DIGEST} {SIZE}"
    assert (folder / CAPTURE).read_text(encoding="utf-8") == TEXT
    before = written(folder)
    for again in (["seeds/bruecke.yml"], ["bruecke", "page.html"]):
        done = run(folder, "generator", "capture", *again)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout == f"{TABLE}Nothing changed {SIZE}"
    assert written(folder) == before


def test_another_text_is_written_only_where_that_is_said(folder: Path) -> None:
    assert run(folder, "generator", "capture", "bruecke", "-", stdin=TEXT).returncode == 0
    before = written(folder)
    other = TEXT.replace("große Lastwagen", "kleine Lastwagen")
    done = run(folder, "generator", "capture", "bruecke", "-", stdin=other)
    assert done.returncode == 1
    assert done.stderr == (
        "warning: article changed? Its words are not those captured before; 1 of 3 quotations still stand there\n"
        "  = help: compare the two; to keep this text, add --replace\nNothing was written.\n"
    )
    assert "it has: Die Straße am Kai bleibt für kleine Lastwagen weiterhin gesperrt\n" in done.stdout
    assert written(folder) == before
    done = run(folder, "generator", "capture", "bruecke", "-", "--replace", "--access", "teaser", stdin=other)
    assert done.returncode == 0
    assert "article changed?" in done.stderr
    assert (folder / CAPTURE).read_text(encoding="utf-8") == other
    assert '"access": "teaser"' in (folder / DIGEST).read_text(encoding="utf-8")


def test_what_is_no_article_is_refused_with_all_reasons(folder: Path) -> None:
    before = written(folder)
    done = run(folder, "generator", "capture", "bruecke", "-", stdin="Accept all cookies to read on.")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("error: ") == 4
    assert done.stderr.count("  = help: ") == 4
    assert done.stderr.endswith("Nothing was written.\n")
    assert written(folder) == before


def test_no_more_of_the_text_is_shown_than_the_passage_that_differs(folder: Path) -> None:
    done = run(folder, "generator", "capture", "bruecke", "page.html")
    assert not [word for word in ("Werft", "Kapelle", "Ampeln", "Streit") if word in done.stdout + done.stderr]


def test_signs_that_a_terminal_obeys_are_named(folder: Path) -> None:
    done = run(folder, "generator", "capture", "bruecke", "-", stdin=TEXT.replace(" sehen ", " \x1bsehen "))
    assert "it has: das Ergebnis kann sich <U+001B>sehen lassen\n" in done.stdout
    assert "\x1b" not in done.stdout


def test_an_unknown_or_unreadable_article_and_a_missing_capture_are_told(folder: Path) -> None:
    (folder / "seeds" / "broken.yml").write_text("outlet: [\n", encoding="utf-8")
    for typed, message in {
        "bruecken": 'no article "bruecken"; did you mean "bruecke"?',
        "treaty": 'no article "treaty"; "treaty" is the id of a dossier; expected is an article',
        "broken": "seeds/broken.yml cannot be read; dossier check says why",
        "bruecke": f"there is no {CAPTURE}; write dossier capture bruecke FILE, with the saved page or text",
    }.items():
        done = run(folder, "generator", "capture", typed)
        assert (done.returncode, done.stdout, done.stderr) == (2, "", f"error: {message}\n")


def test_captures_that_git_would_take_are_warned_of(folder: Path) -> None:
    (folder / ".gitignore").write_text("/site/\n", encoding="utf-8")
    done = run(folder, "generator", "capture", "bruecke", "page.html")
    assert done.returncode == 0
    assert done.stderr == "warning: add the line /seeds/captures/ to .gitignore, so that no text is committed\n"
