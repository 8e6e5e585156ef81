"""No article's text is in this repository or on the site that is built from it."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from pathlib import Path

import pytest

from generator.build import read_and_check
from generator.evidence.leaks import guarded, leaks
from generator.library import Library
from generator.load import texts_below
from tests.cases import SITE, checked
from tests.conftest import ROOT

TEXT = (ROOT / "tests" / "evidence" / "report-2022.txt").read_text(encoding="utf-8")
PAGE = "<!doctype html><title>Kopie</title><main>{}</main>"


def repeated(texts: Iterable[tuple[str, str]], library: Library) -> list[str]:
    """Return each stretch that repeats an article, with its file."""
    known = guarded(library)
    return [f"{path}: {text[start:end]}" for path, text in texts for start, end, _ in leaks(text, known)]


def test_the_repository_repeats_no_article(library: Library) -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    tracked = {*listed.splitlines()}
    assert repeated(((path, text) for path, text in texts_below(ROOT, ROOT) if path in tracked), library) == []


def test_the_site_repeats_no_article(site: Path, library: Library) -> None:
    assert repeated(texts_below(site, site), library) == []


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("docs/de/copy.md", "# Kopie\n\n{}"),
        ("docs/assets/copy.txt", "{}"),
        ("copy.html", PAGE),
        ("dossiers/remarks.md", "> {}"),
    ],
)
def test_a_copy_in_the_content_is_an_error_on_a_clone_without_captures(path: str, content: str, tmp_path: Path) -> None:
    found = checked(tmp_path, {path: content.format(TEXT)}).diagnostics
    assert {(each.code, each.span.path, each.is_error) for each in found} == {("copied-text", path, True)}
    assert not (tmp_path / "seeds" / "captures").exists()


def test_a_copy_on_the_finished_site_is_found(tmp_path: Path) -> None:
    library = read_and_check(_project(tmp_path), SITE).library
    page = PAGE.format("".join(f"<p>{each}</p>" for each in TEXT.split("\n\n")))
    assert len(list(leaks(page, guarded(library)))) == 6


def _project(root: Path) -> Path:
    checked(root, {})
    return root
