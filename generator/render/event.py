"""Pages of events."""

from __future__ import annotations

from collections.abc import Iterator

from generator.evidence.origins import origins, tree
from generator.library import Key, Library
from generator.model import Claim, Event
from generator.render.articles import cited_articles
from generator.render.chronology import neighbours
from generator.render.origins import banner
from generator.render.page import Page, Printed
from generator.render.positions import silent
from generator.render.records import record_page, record_pages
from generator.render.view import View
from generator.site import Site

SECTIONS = ("summary", "people", "known", "related", "neighbours")


def event_pages(library: Library, site: Site) -> Iterator[Page]:
    """Print what happened, who took part, how it is known and what came before and after."""
    return record_pages(library, site, Event, _event)


def _event(view: View, key: Key, event: Event) -> Printed:
    before, after = neighbours(view.library)[key]
    cited = [cite for each in view.library.sentences_of[key] if each.sentence for cite in each.sentence.citations]
    known = origins(view.library, cited)
    return record_page(
        view,
        key,
        sections=SECTIONS,
        articles=cited_articles(view.library, key),
        before=before,
        after=after,
        alleged=view.alleged(event),
        banner=banner(view, known, _silent(view, key)),
        nodes=tree(known.reports),
    )


def _silent(view: View, key: Key) -> Iterator[str]:
    """Yield those of whom nothing was found, in the claims that are about an event or say that it happened."""
    for link in view.library.backlinks.get(key, ()):
        if claim := view.library.record(link.source.key, Claim):
            yield from silent(claim)
