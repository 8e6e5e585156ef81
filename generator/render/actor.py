"""Pages of actors."""

from __future__ import annotations

from collections.abc import Iterator

from generator.library import Key, Library
from generator.model import Actor, Event
from generator.render.articles import cited_articles
from generator.render.backlinks import sources
from generator.render.chronology import in_order
from generator.render.page import Page, Printed
from generator.render.records import record_page, record_pages
from generator.render.relations import ties
from generator.render.ties import draw_ties
from generator.render.view import View
from generator.site import Site


def actor_pages(library: Library, site: Site) -> Iterator[Page]:
    """Print who an actor is, the offices held over time, its ties to others, and the events it took part in."""
    return record_pages(library, site, Actor, _actor)


def _actor(view: View, key: Key, actor: Actor) -> Printed:
    events = in_order(view.library, sources(view, key, "events"))
    found = ties(view, key, actor)
    return record_page(
        view,
        key,
        sections=("summary", "roles", "relations", "events", "articles"),
        shown=("events", "relations"),
        ties=found,
        drawing=draw_ties(view, key, found),
        events=tuple((event_key, event, _part(event, key)) for event_key, event in events),
        articles=cited_articles(view.library, key),
    )


def _part(event: Event, key: Key) -> tuple[str, ...]:
    """Return the roles that an actor has in an event."""
    return tuple(each.role for each in event.actors if each.actor == key.id)
