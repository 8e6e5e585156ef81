"""The home page: the newest dossier, the others, and the ways in."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from generator.library import Library
from generator.render.changes import newest_changes
from generator.render.chronology import chronology
from generator.render.dossier import newest_first, reading_minutes, resting_on
from generator.render.environment import block
from generator.render.page import Page, Printed, sections_of
from generator.render.prose import words_alone
from generator.render.view import View
from generator.site import LISTED, Site, index_address

LATEST_CHANGES = 4


def home_page(library: Library, site: Site, further: tuple[str, ...] = ()) -> Iterator[Page]:
    """Print the page that readers arrive on; `further` names the pages that it leads to behind the lists of records."""
    yield Page("index.html", "home", site.strings, partial(_home, View(library, site, "index.html"), further))


def _home(view: View, further: tuple[str, ...]) -> Printed:
    library = view.library
    dossiers = newest_first(library)
    context = {
        "view": view,
        "t": view.words,
        "words_of": partial(words_alone, view),
        "lead": dossiers[0] if dossiers else None,
        "others": dossiers[1:],
        "minutes": reading_minutes(dossiers[0][1], view) if dossiers else 0,
        "articles": resting_on(library, *dossiers[0]) if dossiers else (),
        "changes": newest_changes(library)[:LATEST_CHANGES],
        "latest": tuple(reversed(chronology(library)))[:6],
        "ways": [(name, view.to(index_address(name)), _count(library, name)) for name in LISTED],
        "further": further,
    }
    return Printed(
        title=view.site.name,
        description="",
        head=block("home.html", "head", site_name=view.site.name, **context),
        sections=tuple(sections_of("home", ("dossiers", "changes", "latest", "ways"), context)),
    )


def _count(library: Library, record_type: str) -> int:
    return sum(key.type == record_type for key in library.entries)
