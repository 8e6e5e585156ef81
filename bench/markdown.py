"""The same pages as Markdown: what our pages show of a record, written out for other generators.

Title, facts as a table, prose with links and footnotes, and every sentence elsewhere that leads here. Our build finds
out the last part by itself; the others get it finished.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from pydantic import BaseModel

from generator.checks.explanations import explanations
from generator.library import MENTIONABLE, Key, Library, Link
from generator.model import BY_NAME, Article, called
from generator.model.citation import Citation
from generator.model.edtf import EdtfDate
from generator.model.prose import Prose
from generator.model.sentence import Citations, Mention, Sentence, Token
from generator.model.walk import Localised, Reference
from generator.site import FOLDERS, address, relative


class Source(NamedTuple):
    """A Markdown file: its path without ending, its title and its text."""

    path: str
    title: str
    text: str


def sources(library: Library, language: str) -> Iterator[Source]:
    """Yield the home page, an index for each folder, a page for each record that has one, and those of our codes."""
    keys = [key for key in library.entries if not BY_NAME[key.type].page]
    types = list(dict.fromkeys(key.type for key in keys))
    yield Source("index", "Bench", "".join(f"- [{FOLDERS[type]}]({FOLDERS[type]}/index.md)\n" for type in types))
    for type in types:
        listed = (key for key in keys if key.type == type)
        links = "".join(f"- [{_name(library, key, language)}]({key.id}.md)\n" for key in listed)
        yield Source(f"{FOLDERS[type]}/index", FOLDERS[type], links)
    for key in keys:
        yield _Writing(library, language, key).source()
    yield from _codes(language)


def _codes(language: str) -> Iterator[Source]:
    known = explanations(language)
    rows = "".join(f"| [{code}]({code}.md) | {told.rule} |\n" for code, told in sorted(known.items()))
    yield Source("codes/index", "Codes", f"| | |\n|---|---|\n{rows}")
    for code, told in known.items():
        wrong, right = (f"```\n{each}\n```\n" for each in (told.wrong, told.right))
        text = f"{told.rule}\n\n## Why\n\n{told.why}\n\n## Wrong\n\n{wrong}\n## Right\n\n{right}"
        others = "".join(f"- [{each}]({each}.md)\n" for each in told.codes if each != code)
        yield Source(f"codes/{code}", code, f"{text}\n## Others\n\n{others}" if others else text)


class _Writing:
    """One page in the making, with the footnotes that it has so far."""

    def __init__(self, library: Library, language: str, key: Key) -> None:
        self.library, self.language, self.key = library, language, key
        self.footnotes: dict[str, int] = {}

    def source(self) -> Source:
        parts = (self._facts(), *self._texts(), self._mentions())
        text = "\n".join(filter(None, parts))
        notes = "".join(f"\n[^{number}]: {note}" for note, number in self.footnotes.items())
        return Source(_path(self.key), _name(self.library, self.key, self.language), f"{text}{notes}\n")

    def _facts(self) -> str:
        rows = [f"| {label} | {value} |\n" for label, value in self._rows()]
        return "| | |\n|---|---|\n" + "".join(rows) if rows else ""

    def _rows(self) -> Iterator[tuple[str, str]]:
        entry = self.library.entries[self.key]
        named = {found.to for found in entry.fields if isinstance(found, Reference)}
        yield from ((name, value) for name, value in _plain_values(entry.record) if value not in named)
        for found in entry.fields:
            label = str(next(step for step in reversed(found.loc) if isinstance(step, str)))
            if isinstance(found, Reference):
                key = self.library.find(found.to, found.ref.to or MENTIONABLE)
                yield label, self._link(key) if key else found.to
            elif isinstance(text := found.texts.get(self.language), str):
                yield label, text

    def _texts(self) -> Iterator[str]:
        for found in self.library.entries[self.key].fields:
            text = found.texts.get(self.language) if isinstance(found, Localised) else None
            if isinstance(text, Prose):
                yield f"## {found.loc[0]}\n\n{self._prose(text)}"

    def _prose(self, prose: Prose) -> str:
        return "\n\n".join("\n".join(map(self._sentence, block.sentences)) for block in prose.blocks) + "\n"

    def _sentence(self, sentence: Sentence) -> str:
        return _filled(sentence, self._token)

    def _token(self, token: Token) -> str:
        if isinstance(token, Mention):
            key = self.library.find(token.to, MENTIONABLE)
            return self._link(key, token.label) + token.ending if key else token.to
        if isinstance(token, Citations):
            return "".join(map(self._footnote, token.items))
        return f"*({token.name})*"

    def _words(self, sentence: Sentence) -> str:
        """Return a sentence without links and citations, as it is quoted on another page."""
        return _filled(sentence, self._name_alone).strip()

    def _name_alone(self, token: Token) -> str:
        if not isinstance(token, Mention):
            return ""
        key = self.library.find(token.to, MENTIONABLE)
        return (_name(self.library, key, self.language) if key else token.to) + token.ending

    def _footnote(self, cite: Citation) -> str:
        """Return the mark of a citation; the same place of the same article is one note."""
        place = f", {cite.locator.label} {cite.locator.value}" if cite.locator else ""
        note = f"{self._link(Key('article', cite.article))}, {self._outlet(cite.article)}{place}"
        return f"[^{self.footnotes.setdefault(note, len(self.footnotes) + 1)}]"

    def _mentions(self) -> str:
        links = self.library.backlinks.get(self.key, ())
        lines = dict.fromkeys(line for link in links if (line := self._mention(link)))
        return "## Mentions\n\n" + "\n".join(lines) + "\n" if lines else ""

    def _mention(self, link: Link) -> str:
        source = link.source
        if BY_NAME[source.key.type].page or source.language not in ("", self.language) or source.key == self.key:
            return ""
        if source.sentence is None:
            return f"- {link.label}: {self._link(source.key)}"
        notes = "".join(map(self._footnote, source.sentence.citations))
        return f"- {self._link(source.key)}, {source.loc[0]}: {self._words(source.sentence)}{notes}"

    def _outlet(self, id: str) -> str:
        article = self.library.record(Key("article", id), Article)
        if article is None:
            return id
        return f"{_name(self.library, Key('outlet', article.outlet), self.language)}, {article.published}"

    def _link(self, key: Key, label: str = "") -> str:
        to = relative(f"{_path(key)}.md", f"{_path(self.key)}.md")
        return f"[{label or _name(self.library, key, self.language)}]({to})"


def _filled(sentence: Sentence, written: Callable[[Token], str]) -> str:
    """Return a sentence with its tokens written in another way."""
    pieces, position = [], 0
    for token in sentence.tokens:
        pieces += [sentence.text[position : token.start], written(token)]
        position = token.end
    return "".join((*pieces, sentence.text[position:]))


def _plain_values(record: BaseModel) -> Iterator[tuple[str, str]]:
    """Yield what a record says in single words, dates and numbers, its parts included."""
    for name, value in record:
        if isinstance(value, str | EdtfDate | Decimal):
            yield name, str(value)
        elif isinstance(value, tuple):
            for part in value:
                yield from _plain_values(part) if isinstance(part, BaseModel) else ()


def _path(key: Key) -> str:
    return address(key).removesuffix(".html")


def _name(library: Library, key: Key, language: str) -> str:
    record = library.entries[key].record
    name = called(record) or (record.description if isinstance(record, Article) else None) or key.id
    return name[language] if isinstance(name, Mapping) else name
