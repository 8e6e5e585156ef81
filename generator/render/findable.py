"""What search is told of a record: its title, kind and date, what it can be filtered by, and every name it has.

`year` holds the years that a date may mean. `actor` holds who took part in an event; for every other record those that
it names, in a field or in its prose, and for an actor itself. Nothing is said of the records that lead here: they are
found by themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from markupsafe import Markup

from generator.library import Key
from generator.model import Actor, Article, CommonFields, Dossier, Event, called
from generator.model.edtf import EdtfDate
from generator.render.environment import block
from generator.render.view import View
from generator.text.dates import date_in_words
from generator.text.spellings import spellings

LONGEST = 100  # of what spans more years only the first and the last are offered
_KINDS = {"article": ("article-type", "type"), "claim": ("claim-status", "status")}


class Findable(NamedTuple):
    """A record as search shows and filters it.

    `language` is the title's, where it is not the tree's. `names` are what it is called in every language, in its own
    script and without special keys; `is_named` tells names from titles, which search knows from the heading.
    """

    title: str
    language: str
    type: str
    kind: str
    date: str
    years: tuple[int, ...]
    actors: tuple[str, ...]
    names: tuple[str, ...]
    aliases: tuple[str, ...]
    is_named: bool


def findable(view: View, key: Key) -> Findable:
    """Return what search is told of a record."""
    return view.once(("findable", key), lambda: _findable(view, key))


def _findable(view: View, key: Key) -> Findable:
    record, title = view.library.entries[key].record, _title(view, key)
    dates = tuple(_dates(record))
    is_named = hasattr(record, "name")
    names = tuple(dict.fromkeys(_spelled((title, *_names(record))) if is_named else _names(record)))
    aliases = (*getattr(record, "aliases", ()), *getattr(record, "weak_aliases", ()), *_publisher(view, record))
    return Findable(
        title=title,
        language=_language(view, record),
        type=view.words(f"index.{key.type}"),
        kind=_kind(view, key.type, record),
        date=date_in_words(dates[0], view.site.language) if dates else "",
        years=tuple(sorted({year for date in dates for year in _years(date)})),
        actors=tuple(sorted({view.name(each) for each in _actors(view, key, record)})),
        names=names if is_named else tuple(each for each in names if each != title),
        aliases=tuple(each for each in dict.fromkeys(_spelled(aliases)) if each not in names),
        is_named=is_named,
    )


def marks(view: View, key: Key, summary: str) -> Markup:
    """Return the part of a record's page that only search reads."""
    return block("search.html", "marks", found=findable(view, key), summary=summary)


def _title(view: View, key: Key) -> str:
    dossier = view.library.record(key, Dossier)
    return view.plain(dossier.question) if dossier else view.name(key)


def _language(view: View, record: CommonFields) -> str:
    """Return the language of a title that is not in this tree's language."""
    if isinstance(record, Article) and record.title:
        language = record.language
    else:
        name = record.description if isinstance(record, Article) else called(record)
        language = view.language_of(name) if isinstance(name, Mapping) else view.site.language
    return "" if language == view.site.language else language


def _kind(view: View, type: str, record: CommonFields) -> str:
    """Return the type in the singular, and the kind where readers are told one."""
    words, field = _KINDS.get(type, (f"{type}-kind", "kind"))
    kind = view.words.words.get(f"{words}.{getattr(record, field, None)}")
    return " · ".join(word for word in (view.words(f"search-type.{type}"), kind) if word)


def _dates(record: CommonFields) -> Iterator[EdtfDate]:
    """Yield the dates that a record is found by; where nothing else is said, that is its field `date`."""
    if isinstance(record, Article):
        yield from (date for date in (record.published, record.document_date) if date)
    elif isinstance(record, Dossier):
        yield record.timeline.period if record.timeline else record.published
    elif date := getattr(record, "date", None):
        yield date


def _years(date: EdtfDate) -> Iterable[int]:
    bounds = sorted(day[0] for day in (date.first, date.last) if day)
    if not bounds or bounds[-1] - bounds[0] >= LONGEST:
        return bounds
    return range(bounds[0], bounds[-1] + 1)


def _actors(view: View, key: Key, record: CommonFields) -> Iterator[Key]:
    """Yield the actors that a record is about, sound or broken."""
    if isinstance(record, Actor):
        yield key
    for link in view.library.outgoing.get(key, ()):
        is_meant = not isinstance(record, Event) or link.label == "events"
        if is_meant and link.target and link.target.type == "actor":
            yield link.target


def _names(record: CommonFields) -> Iterator[str]:
    name = called(record)
    yield from name.values() if isinstance(name, Mapping) else (name,) if name else ()
    yield from getattr(record, "native", {}).values()


def _publisher(view: View, record: CommonFields) -> Iterator[str]:
    """Yield the name of the outlet under which readers look for an article."""
    outlet = Key("outlet", record.outlet) if isinstance(record, Article) else None
    if outlet and outlet in view.library.entries:
        yield view.name(outlet)


def _spelled(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        yield name
        yield from spellings(name)
