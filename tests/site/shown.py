"""The sentences of a finished page, as a reader sees them, and how many articles each of them cites."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from typing import NamedTuple

from generator.render import Page


class Shown(NamedTuple):
    """A sentence as readers see it, without its chips and marks."""

    text: str
    citations: int
    marks: int


class Sentences(HTMLParser):
    """Collects the sentences of a page: their visible words, and how many chips and marks each carries."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[Shown] = []
        self._open: list[str] = []
        self._words = ""
        self._seen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        name = (dict(attrs).get("class") or "").split(" ")[0]
        if self._open or name == "ds-sentence":
            self._open.append(name)
            self._seen.append(name)

    def handle_endtag(self, tag: str) -> None:
        if not self._open:
            return
        self._open.pop()
        if not self._open:
            text = " ".join(self._words.split())
            self.found.append(Shown(text, self._seen.count("ds-cite"), self._seen.count("ds-mark")))
            self._words, self._seen = "", []

    def handle_data(self, data: str) -> None:
        if self._open and not {"ds-cite", "ds-mark"} & set(self._open):
            self._words += data


def sentences(page: Page) -> Iterator[Shown]:
    parser = Sentences()
    parser.feed(str(page.content))
    yield from parser.found
