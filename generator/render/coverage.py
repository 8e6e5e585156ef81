"""How well everything is covered: sentences by citations, translations that are missing or stale, lonely records."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial
from itertools import groupby
from typing import NamedTuple

from generator.library import Key, Library
from generator.model.pairing import Unpaired, translations, unpaired
from generator.model.walk import Localised
from generator.render.environment import block
from generator.render.page import Page, Printed, sections_of
from generator.render.view import View, first_language
from generator.site import FOLDERS, Site, index_address

PATH = "coverage.html"
MOST = 3  # so many citations and more are counted as one


class Row(NamedTuple):
    """The sentences of one type of record: how many cite no article, one, two, and three or more."""

    type: str
    records: int
    sentences: tuple[int, ...]

    @property
    def total(self) -> int:
        return sum(self.sentences)

    @property
    def shares(self) -> tuple[tuple[float, float], ...]:
        """Where each number begins and how wide it is, in per cent of all."""
        starts = (sum(self.sentences[:number]) for number in range(len(self.sentences)))
        total = self.total or 1
        return tuple(
            (round(100 * start / total, 2), round(100 * count / total, 2))
            for start, count in zip(starts, self.sentences, strict=True)
        )


class Missing(NamedTuple):
    """A record with texts that a language lacks."""

    key: Key
    language: str
    texts: int


class Stale(NamedTuple):
    """A translation whose sentences do not pair with those of the original."""

    key: Key
    language: str
    part: str
    found: Unpaired


def coverage_page(library: Library, site: Site) -> Iterator[Page]:
    """Print the numbers that show where citations, translations and links are thin."""
    yield Page(PATH, "coverage", site.strings, partial(_coverage, View(library, site, PATH)))


def rows(view: View) -> tuple[Row, ...]:
    """Return a row for each type that has sentences; of several languages the one that is shown here is counted."""
    found: dict[str, Counter[int]] = {}
    for source in view.library.sentences:
        languages = dict.fromkeys(view.library.languages_at(source))
        if source.sentence and source.language == first_language(languages, view.site.fallbacks):
            cited = min(MOST, len(source.sentence.citations))
            found.setdefault(source.key.type, Counter())[cited] += 1
    records = Counter(key.type for key in view.library.entries)
    return tuple(
        Row(name, records[name], tuple(found[name][number] for number in range(MOST + 1)))
        for name in FOLDERS
        if name in found
    )


def missing_translations(view: View) -> Iterator[Missing]:
    """Yield each record and each language in which it lacks texts."""
    for key, texts in _texts(view.library):
        for each in view.site.languages:
            lacking = sum(each.tag not in text.texts for text in texts)
            if lacking:
                yield Missing(key, each.tag, lacking)


def stale_translations(view: View) -> Iterator[Stale]:
    """Yield each translation that does not pair with the text in the first language of the site that has it."""
    for key, texts in _texts(view.library):
        for text in texts:
            prose = dict(text.prose)
            for original, language in translations(prose, view.library.languages):
                found = unpaired(prose[original], prose[language])
                if found:
                    yield Stale(key, language, view.words(f"part.{text.loc[0]}"), found)


def _texts(library: Library) -> Iterator[tuple[Key, tuple[Localised, ...]]]:
    for key, entry in library.entries.items():
        yield key, tuple(each for each in entry.fields if isinstance(each, Localised))


def _coverage(view: View) -> Printed:
    counted = rows(view)
    columns = zip(*(row.sentences for row in counted), strict=True)
    alone = groupby(sorted(view.library.unreferenced, key=_place), key=lambda key: key.type)
    context = {
        "view": view,
        "t": view.words,
        "rows": counted,
        "total": Row("", sum(row.records for row in counted), tuple(map(sum, columns))),
        "missing": tuple(missing_translations(view)),
        "stale": tuple(stale_translations(view)),
        "indexes": {row.type: view.to(index_address(row.type)) for row in counted},
        "alone": tuple((name, tuple(keys)) for name, keys in alone),
    }
    return Printed(
        title=view.words("coverage.title"),
        description=view.words("coverage.description"),
        head=block("coverage.html", "head", **context),
        sections=tuple(sections_of("coverage", ("sentences", "missing", "stale", "alone"), context)),
    )


def _place(key: Key) -> tuple[int, Key]:
    return list(FOLDERS).index(key.type), key
