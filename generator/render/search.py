"""The search page, and the names that it searches where there is no index: in a preview and from `file://`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial

from generator.library import Key, Library
from generator.render.environment import block
from generator.render.findable import Findable, findable
from generator.render.page import Page, Printed, Section
from generator.render.view import View
from generator.site import LISTED, File, Site, address, index_address
from generator.text.spellings import alphabetical

PATH = "search.html"


def search_page(library: Library, site: Site) -> Iterator[Page]:
    """Print the page with the search form, and the lists for readers without JavaScript."""
    yield Page(PATH, "search", site.strings, partial(_search, View(library, site, PATH)))


def _search(view: View) -> Printed:
    context = {
        "view": view,
        "t": view.words,
        "lists": [(view.words(f"index.{name}"), view.to(index_address(name))) for name in LISTED],
        "filters": _filters(view),
    }
    return Printed(
        title=view.words("search.title"),
        description=view.words("search.description"),
        head=block("search.html", "head", **context),
        sections=(Section("search", "", block("search.html", "form", **context)),),
    )


def _filters(view: View) -> tuple[tuple[str, str, str, list[str]], ...]:
    """Return the choices of each filter: types in their usual order, the newest year first, actors by name."""
    found = [each for _, each in _findable(view)]
    types = {each.type for each in found}
    in_order = [view.words(f"index.{name}") for name in LISTED if view.words(f"index.{name}") in types]
    years = sorted({year for each in found for year in each.years}, reverse=True)
    actors = sorted({actor for each in found for actor in each.actors}, key=alphabetical)
    choices = {"type": [*in_order, view.words("search.pages")], "year": list(map(str, years)), "actor": actors}
    return tuple(
        (name, view.words(f"search.{name}"), view.words(f"search.any-{name}"), options)
        for name, options in choices.items()
    )


def search_names(library: Library, site: Site) -> Iterator[File]:
    """Write a script that holds title, names and filters of every record, as one global."""
    yield File("search-names.js", partial(_names, library, site))


def _names(library: Library, site: Site) -> str:
    view = View(library, site, PATH)
    lines = ",\n".join(json.dumps(_entry(key, each), ensure_ascii=False) for key, each in _findable(view))
    return f"var dossierNames = [\n{lines}\n];\n"


def _entry(key: Key, found: Findable) -> dict[str, object]:
    entry = {"path": address(key)} | found._asdict() | {"years": [str(each) for each in found.years]}
    return {name: value for name, value in entry.items() if value and name != "is_named"}


def _findable(view: View) -> Iterator[tuple[Key, Findable]]:
    for key in view.library.entries:
        if key.type in LISTED:
            yield key, findable(view, key)
