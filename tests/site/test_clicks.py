"""Every page is found by clicking: from the home page at most four times, in each language, without JavaScript."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from posixpath import normpath

import pytest

from tests.site.conftest import LANGUAGES

MOST_CLICKS = 4
LINK = re.compile(r'<a\s[^>]*?href="([^"#?:]+\.html)(?:[#?][^"]*)?"')
MOVED = 'http-equiv="refresh"'


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_at_most_four_clicks_away(site: Path, language: str) -> None:
    tree = site / language
    clicks = {"index.html": 0}
    for page in (queue := ["index.html"]):
        for linked in links(tree, page):
            if linked not in clicks:
                clicks[linked] = clicks[page] + 1
                queue.append(linked)
    pages = {path.relative_to(tree).as_posix() for path in tree.rglob("*.html")}
    found = {page for page in pages if MOVED not in (tree / page).read_text()} - {"404.html"}
    assert {page: clicks.get(page) for page in found if clicks.get(page, MOST_CLICKS + 1) > MOST_CLICKS} == {}


def links(tree: Path, page: str) -> Iterator[str]:
    """Yield the pages of the same language that a page leads to."""
    folder = page.rpartition("/")[0]
    for href in LINK.findall((tree / page).read_text()):
        linked = normpath(f"{folder}/{href}" if folder else href)
        if not linked.startswith("..") and (tree / linked).is_file():
            yield linked
