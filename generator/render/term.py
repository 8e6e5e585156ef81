"""Pages of terms, and the glossary of all of them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from generator.library import Key, Library
from generator.model import Term
from generator.render.articles import cited_articles
from generator.render.environment import block
from generator.render.page import Page, Printed, Section
from generator.render.prose import prose_html
from generator.render.records import record_page, record_pages
from generator.render.view import View
from generator.site import Site, index_address
from generator.text.spellings import alphabetical


def term_pages(library: Library, site: Site) -> Iterator[Page]:
    """Print what a term means, and where it is used."""
    return record_pages(library, site, Term, _term)


def glossary_page(library: Library, site: Site) -> Iterator[Page]:
    """Print every term with its whole definition, in the order of the alphabet."""
    path = index_address("term")
    yield Page(path, "glossary", site.strings, partial(_glossary, View(library, site, path)))


def _term(view: View, key: Key, term: Term) -> Printed:
    return record_page(view, key, sections=("summary", "articles"), articles=cited_articles(view.library, key))


def _glossary(view: View) -> Printed:
    terms = sorted(view.library.of_type(Term), key=lambda pair: (alphabetical(view.name(pair[0])), pair[0]))
    context = {"view": view, "t": view.words, "terms": terms, "prose": partial(prose_html, view)}
    return Printed(
        title=view.words("index.term"),
        description=view.words("index-description.term"),
        head=block("term.html", "glossary_head", **context),
        sections=(Section("terms", "", block("term.html", "glossary", **context)),) if terms else (),
    )
