"""Library -> pages: one small module and one template per page type."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from generator.library import Library
from generator.render.actor import actor_pages
from generator.render.articles import article_pages
from generator.render.broken import broken_pages
from generator.render.changes import changes_page
from generator.render.claim import claim_pages
from generator.render.codes import code_pages
from generator.render.coverage import coverage_page
from generator.render.data import data_page
from generator.render.disputes import disputes_page
from generator.render.dossier import dossier_pages
from generator.render.event import event_pages
from generator.render.figure import figure_pages
from generator.render.home import home_page
from generator.render.indexes import index_pages
from generator.render.outlet import outlet_pages
from generator.render.page import Page, Printed, Section
from generator.render.place import place_pages
from generator.render.printing import print_all
from generator.render.redirects import redirects
from generator.render.search import search_names, search_page
from generator.render.series import series_pages
from generator.render.term import glossary_page, term_pages
from generator.render.timeline import timeline_page
from generator.site import File, Site

Emitter = Callable[[Library, Site], Iterator[Page] | Iterator[File]]

# Pages that stand alone, by their names in the locales; the home page leads to them
FURTHER_WAYS = ("disputes", "changes", "coverage", "data")

PAGE_TYPES: tuple[Emitter, ...] = (
    partial(home_page, further=FURTHER_WAYS),
    dossier_pages,
    event_pages,
    actor_pages,
    place_pages,
    claim_pages,
    figure_pages,
    series_pages,
    term_pages,
    glossary_page,
    disputes_page,
    changes_page,
    article_pages,
    outlet_pages,
    index_pages,
    timeline_page,
    coverage_page,
    data_page,
    search_page,
    search_names,
    redirects,
    broken_pages,
)


def render(library: Library, site: Site) -> tuple[Page | File, ...]:
    """Print every page of one language tree, and the redirects from former addresses."""
    return tuple(each for emit in PAGE_TYPES for each in emit(library, site))


__all__ = ["PAGE_TYPES", "Emitter", "Page", "Printed", "Section", "code_pages", "print_all", "render"]
