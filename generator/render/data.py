"""The page of the data: which files there are, what they hold, under which licence, and how to cite them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from generator.library import Library
from generator.model import Change, Dossier
from generator.render.codes import with_code
from generator.render.environment import block
from generator.render.page import Page, Printed, sections_of
from generator.render.view import View
from generator.site import Site
from generator.text.dates import date_in_words

PATH = "data.html"
FOLDER = "data"


def data_page(library: Library, site: Site) -> Iterator[Page]:
    """Print the files that the exports write; each is described under its name in the locales."""
    yield Page(PATH, "data", site.strings, partial(_data, View(library, site, PATH)))


def _data(view: View) -> Printed:
    described = view.words.under("data-file")
    context = {
        "view": view,
        "t": view.words,
        "files": tuple((name, view.to(f"{FOLDER}/{name}"), text) for name, text in described.items()),
        "reading": [with_code(view.words(f"data.reading-{name}")) for name in ("records", "prose", "articles")],
        "licence": view.site.licence,
        "citation": _citation(view),
    }
    return Printed(
        title=view.words("data.title"),
        description=view.words("data.description"),
        head=block("data.html", "head", **context),
        sections=tuple(sections_of("data", ("files", "reading", "licence", "cite"), context)),
    )


def _citation(view: View) -> str:
    """Return how to cite the data, with the newest date that an editor gave a dossier or a change."""
    dates = [each.checked for _, each in view.library.of_type(Dossier)]
    dates += [each.date for _, each in view.library.of_type(Change)]
    as_of = date_in_words(max(dates), view.site.language) if dates else ""
    url = f"{view.site.url}{view.site.language}/{PATH}" if view.site.url else ""
    parts = (view.words("data.citation", site=view.site.name), as_of and view.words("data.as-of", date=as_of), url)
    return ", ".join(part for part in parts if part)
