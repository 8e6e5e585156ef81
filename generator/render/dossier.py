"""Pages of dossiers."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from generator.library import Key, Library
from generator.model import Actor, Dossier, Event
from generator.model.dossier import Timeline
from generator.render.articles import cited_articles
from generator.render.chronology import chronology
from generator.render.page import Page, Section
from generator.render.prose import prose_html
from generator.render.records import record_page
from generator.render.view import View
from generator.site import Site, address
from generator.text.dates import date_in_words

WORDS_PER_MINUTE = 200
AFTER_CHAPTERS = ("timeline", "who", "unknowns", "articles", "cite")


def dossier_pages(library: Library, site: Site) -> Iterator[Page]:
    """Print question, short answer, key points, chapters, timeline, people and open questions, in this order."""
    for key, dossier in newest_first(library):
        view = View(library, site, address(key))
        actors = (Key("actor", each) for each in dossier.who)
        yield record_page(
            view,
            key,
            title=view.plain(dossier.question),
            sections=chain(("key_points",), _chapters(view, dossier), AFTER_CHAPTERS),
            citation=_citation(view, dossier, key),
            rule=_rule(view, dossier.timeline) if dossier.timeline else "",
            minutes=reading_minutes(dossier, view),
            events=listed_events(library, dossier.timeline),
            people=tuple((each, actor) for each in actors for actor in [library.record(each, Actor)] if actor),
            articles=cited_articles(library, key),
        )


def _chapters(view: View, dossier: Dossier) -> Iterator[Section]:
    """Print the chapters when their turn comes, so that of equal sentences the first carries the anchor."""
    for each in dossier.sections:
        yield Section(each.id, view.plain(each.title), prose_html(view, each.text))


def _rule(view: View, timeline: Timeline) -> str:
    """Return by which rule events are listed, in words."""
    period = date_in_words(timeline.period, view.site.language)
    names = ", ".join(view.name(Key("actor", each)) for each in timeline.actors)
    return view.words("dossier.rule", period=period, actors=names)


def _citation(view: View, dossier: Dossier, key: Key) -> str:
    """Return how to cite the dossier."""
    checked = date_in_words(dossier.checked, view.site.language)
    where = f"{view.site.url}{view.site.language}/{address(key)}" if view.site.url else ""
    values = {"title": view.plain(dossier.question), "site": view.site.name, "checked": checked, "url": where}
    return view.words("dossier.citation", **values).removesuffix(", ")


def newest_first(library: Library) -> tuple[tuple[Key, Dossier], ...]:
    """Return the dossiers, the one published last first."""
    return tuple(sorted(library.of_type(Dossier), key=lambda pair: pair[1].published.sort_key, reverse=True))


def listed_events(library: Library, rule: Timeline | None) -> tuple[tuple[Key, Event], ...]:
    """Return the events that a dossier's timeline lists: within its period with one of its actors, or named."""
    if rule is None:
        return ()
    return tuple(
        (key, event)
        for key, event in chronology(library)
        if key.id in rule.also
        or (rule.period.overlaps(event.date) and not set(rule.actors).isdisjoint(each.actor for each in event.actors))
    )


def reading_minutes(dossier: Dossier, view: View) -> int:
    """Return the reading time of answer, key points and chapters in minutes, at 200 words a minute."""
    texts = (dossier.answer, *dossier.key_points, *(section.text for section in dossier.sections))
    words = sum(len(text[view.language_of(text)].plain.split()) for text in texts)
    return max(1, round(words / WORDS_PER_MINUTE))
