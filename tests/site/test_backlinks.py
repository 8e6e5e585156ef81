"""Whatever leads to a page is shown on that page: counted in the HTML that readers get."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from posixpath import normpath

import pytest

from generator.library import CITED, MENTION, Library
from generator.site import FOLDERS, LISTED, address
from generator.text.strings import strings
from tests.site.conftest import LANGUAGES

RECORDS = tuple(FOLDERS[name] for name in LISTED)


class Sentences(HTMLParser):
    """Collects, in the prose of a page, the links of every sentence that has an anchor."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[tuple[str, str]] = []
        self._anchor, self._depth = "", 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if self._anchor:
            self._depth += tag == "span"
        elif attributes.get("class") == "ds-sentence" and attributes.get("id"):
            self._anchor, self._depth = attributes["id"], 1
        if self._anchor and tag == "a" and attributes.get("class") in {"ds-mention", "ds-cite"}:
            self.links.append((self._anchor, attributes["href"]))

    def handle_endtag(self, tag: str) -> None:
        if self._anchor and tag == "span":
            self._depth -= 1
            if not self._depth:
                self._anchor = ""


def text_of(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]*>", "", html)).split())


def backlinks(tree: Path, page: str) -> dict[str, str]:
    """Return the sentences quoted on a page, by the address they come from."""
    html = (tree / page).read_text()
    items = re.findall(
        r'ds-backlinks__from"><a href="([^"]*)"(?:(?!__from).)*'
        r'<blockquote class="ds-backlinks__sentence"[^>]*>(.*?)</blockquote>',
        html,
        re.DOTALL,
    )
    folder = str(PurePosixPath(page).parent)
    return {normpath(f"{folder}/{href}"): text_of(sentence) for href, sentence in items}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_mention_and_citation_is_quoted_where_it_leads(site: Path, library: Library, language: str) -> None:
    tree, seen = site / language, 0
    found = (path.relative_to(tree).as_posix() for name in RECORDS for path in sorted((tree / name).glob("*.html")))
    pages = [page for page in found if not page.endswith("/index.html")]  # the glossary repeats the pages of its terms
    quoted = {page: backlinks(tree, page) for page in pages}
    for page in pages:
        html = (tree / page).read_text()
        parser = Sentences()
        parser.feed(html)
        for anchor, href in parser.links:
            target = normpath(f"{PurePosixPath(page).parent}/{href}")
            sentence = quoted[target][f"{page}#{anchor}"]
            shown = re.search(
                f'id="{anchor}">(.*?)</span>(?=\\s*(?:<span class="ds-sentence|</p>|</li>|</blockquote>))',
                html,
                re.DOTALL,
            )
            assert shown
            assert text_of(shown[1]).startswith(sentence.rstrip(".!?“”")[:40])
            seen += 1
    links = (link for link in library.links if link.source.language == language and link.label in {MENTION, CITED})
    assert seen == sum(link.target not in {None, link.source.key} for link in links)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reference_field_stands_there_under_its_label(site: Path, library: Library, language: str) -> None:
    words, checked = strings(language), set()
    for link in library.links:
        if link.source.sentence is not None or link.target is None:
            continue
        page = address(link.target)
        html = (site / language / page).read_text()
        label = text_of(words(f"backlink.{link.label}"))
        parts = re.split(r"<(?:h2|dt)>", html)
        below = [part for part in parts if text_of(part.split("</", 1)[0]) == label]
        hrefs = {
            normpath(f"{PurePosixPath(page).parent}/{href}")
            for part in below
            for href in re.findall(r'href="([^"]*)"', part)
        }
        hrefs |= {href.partition("#")[0] for href in hrefs}
        assert address(link.source.key) in hrefs, (page, label, link.source.key)
        checked.add(link.label)
    assert {"events", "events-here", "published-by", "via", "who", "timeline-actor", "related"} <= checked
