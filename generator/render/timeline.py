"""The timeline: every event, grouped by year."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import groupby

from generator.library import Key, Library
from generator.model import Event
from generator.render.chronology import chronology
from generator.render.environment import block
from generator.render.page import Page, Printed, Section
from generator.render.view import View
from generator.site import Site

PATH = "timeline.html"


def timeline_page(library: Library, site: Site) -> Iterator[Page]:
    """Print all events as a list, the earliest first, under the year in which they begin."""
    yield Page(PATH, "timeline", site.strings, partial(_timeline, View(library, site, PATH)))


def _timeline(view: View) -> Printed:
    context = {"view": view, "t": view.words, "count": len(chronology(view.library))}
    sections = (
        Section(
            f"y-{year}",
            view.words("timeline.undated") if year == "0" else year,
            block("timeline.html", "year", events=tuple(events), **context),
        )
        for year, events in groupby(chronology(view.library), key=_year)
    )
    return Printed(
        title=view.words("timeline.title"),
        description=view.words("timeline.description"),
        head=block("timeline.html", "head", **context),
        sections=tuple(sections),
    )


def _year(pair: tuple[Key, Event]) -> str:
    first = pair[1].date.lower or pair[1].date.upper
    return str(first.year if first else 0)
