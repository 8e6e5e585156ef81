"""`events.csv`: all events as a table for spreadsheets, in the language of the tree.

`date` is the date as it was written (EDTF); `from` and `until` are the first and the last day that it may mean.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from functools import partial
from io import StringIO

from generator.library import Key, Library
from generator.model import Event, called
from generator.site import File, Site, address

PATH = "data/events.csv"
COLUMNS = ("id", "date", "from", "until", "kind", "title", "places", "actors", "page")


def events_file(library: Library, site: Site) -> Iterator[File]:
    """Write all events, each in a row of its own."""
    yield File(PATH, partial(_text, library, site))


def _text(library: Library, site: Site) -> str:
    """Return the table; its first character tells spreadsheets that it is UTF-8."""
    table = StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(COLUMNS)
    for key, event in sorted(library.of_type(Event), key=lambda pair: (pair[1].date.sort_key, pair[0])):
        writer.writerow(map(_never_a_formula, _row(library, site, key, event)))
    return "\ufeff" + table.getvalue()


def _row(library: Library, site: Site, key: Key, event: Event) -> tuple[str, ...]:
    days = (each.isoformat() if each else "" for each in (event.date.lower, event.date.upper))
    places = dict.fromkeys(Key("place", id) for id in event.places)
    actors = dict.fromkeys(Key("actor", each.actor) for each in event.actors)
    names = ("; ".join(_name(library, site, each) for each in keys) for keys in (places, actors))
    kind, page = site.strings(f"event-kind.{event.kind}"), f"{site.url}{site.language}/{address(key)}"
    return (key.id, str(event.date), *days, kind, _name(library, site, key), *names, page if site.url else "")


def _name(library: Library, site: Site, key: Key) -> str:
    entry = library.entries.get(key)
    name = called(entry.record) if entry else None
    texts = name if isinstance(name, Mapping) else {}
    return next((texts[each] for each in site.fallbacks if each in texts), key.id)


def _never_a_formula(cell: str) -> str:
    """Spreadsheets run what begins like a formula; an apostrophe before it makes it text."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell
