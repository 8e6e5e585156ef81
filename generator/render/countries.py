"""The page of countries: which places lie in each of them, and which outlets are based there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import partial

from generator.library import Key, Library
from generator.model import Outlet, Place
from generator.render.environment import block
from generator.render.page import Page, Printed, Section
from generator.render.view import View
from generator.site import Site
from generator.text.spellings import alphabetical

PATH = "countries.html"


def countries_page(library: Library, site: Site) -> Iterator[Page]:
    """Print every country with its places and outlets; a place on a border stands under each side of it."""
    yield Page(PATH, "countries", site.strings, partial(_countries, View(library, site, PATH)))


def _countries(view: View) -> Printed:
    found = _by_country(view.library)
    context = {"view": view, "t": view.words, "count": len(found)}
    sections = (
        Section(
            f"c-{code}", view.country(code), block("countries.html", "country", listed=_listed(view, keys), **context)
        )
        for code, keys in sorted(found.items(), key=lambda pair: (alphabetical(view.country(pair[0])), pair[0]))
    )
    return Printed(
        title=view.words("countries.title"),
        description=view.words("countries.description"),
        head=block("countries.html", "head", **context),
        sections=tuple(sections),
    )


def _by_country(library: Library) -> Mapping[str, list[Key]]:
    found: defaultdict[str, list[Key]] = defaultdict(list)
    for key, place in library.of_type(Place):
        for code in dict.fromkeys(place.countries):
            found[code].append(key)
    for key, outlet in library.of_type(Outlet):
        if outlet.country:
            found[outlet.country].append(key)
    return found


def _listed(view: View, keys: list[Key]) -> list[Key]:
    """Return places before outlets, each by name."""
    return sorted(keys, key=lambda key: (key.type != "place", alphabetical(view.name(key)), key))
