"""Library -> pages: one small module and one template per page type."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.library import Library
from generator.render.actor import actor_pages
from generator.render.articles import article_pages
from generator.render.broken import broken_pages
from generator.render.dossier import dossier_pages
from generator.render.event import event_pages
from generator.render.home import home_page
from generator.render.indexes import index_pages
from generator.render.outlet import outlet_pages
from generator.render.page import Page, Section
from generator.render.place import place_pages
from generator.render.timeline import timeline_page
from generator.site import Site

Emitter = Callable[[Library, Site], Iterator[Page]]

PAGE_TYPES: tuple[Emitter, ...] = (
    home_page,
    dossier_pages,
    event_pages,
    actor_pages,
    place_pages,
    article_pages,
    outlet_pages,
    index_pages,
    timeline_page,
    broken_pages,
)


def render(library: Library, site: Site) -> tuple[Page, ...]:
    """Print every page of one language tree."""
    return tuple(page for emit in PAGE_TYPES for page in emit(library, site))


__all__ = ["PAGE_TYPES", "Emitter", "Page", "Section", "render"]
