"""Pages of dossiers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain as in_turn

from markupsafe import Markup

from generator.evidence.origins import chain
from generator.library import Key, Library
from generator.model import Actor, Article, Claim, Dossier, Event, Figure, Term
from generator.model.dossier import Timeline
from generator.render.articles import by_date, cited_articles
from generator.render.checkable import checkable
from generator.render.chronology import chronology
from generator.render.disputes import listed
from generator.render.figure import shown_figure
from generator.render.page import Page, Printed, Section
from generator.render.prose import prose_html, sentence_alone
from generator.render.records import RecordT, record_page, record_pages
from generator.render.view import View
from generator.site import Site, address
from generator.text.dates import date_in_words

WORDS_PER_MINUTE = 200
AFTER_CHAPTERS = ("figures", "timeline", "who", "disputed", "unknowns", "terms", "articles", "check", "cite")


def dossier_pages(library: Library, site: Site) -> Iterator[Page]:
    """Print the question, the short answer, and what stands behind it, from the key points to how to cite it."""
    return record_pages(library, site, Dossier, _dossier)


def _dossier(view: View, key: Key, dossier: Dossier) -> Printed:
    library = view.library
    articles = resting_on(library, key, dossier)
    return record_page(
        view,
        key,
        title=view.plain(dossier.question),
        sections=in_turn(("key_points",), _chapters(view, dossier), AFTER_CHAPTERS),
        citation=_citation(view, dossier, key),
        corrections=_corrections(view),
        rule=_rule(view, dossier.timeline) if dossier.timeline else "",
        minutes=reading_minutes(dossier, view),
        events=listed_events(library, dossier.timeline),
        people=_named(library, "actor", Actor, dossier.who),
        claims=listed(_named(library, "claim", Claim, dossier.disputed)),
        figures=tuple(shown_figure(view, *each) for each in _named(library, "figure", Figure, dossier.figures)),
        terms=_terms(view, dossier),
        articles=articles,
        origins=len({found[-1] for _, each in articles if (found := chain(library, each))}),
        to_check=checkable(view, key),
    )


def resting_on(library: Library, key: Key, dossier: Dossier) -> tuple[tuple[Key, Article], ...]:
    """Return the articles of a dossier: its own, and those of the claims, figures and terms that it shows."""
    shown = (("claim", dossier.disputed), ("figure", dossier.figures), ("term", dossier.terms))
    keys = (key, *(Key(name, each) for name, ids in shown for each in ids))
    found = dict(pair for each in keys for pair in cited_articles(library, each))
    return tuple(sorted(found.items(), key=by_date))


def _named(
    library: Library, record_type: str, model: type[RecordT], ids: Iterable[str]
) -> tuple[tuple[Key, RecordT], ...]:
    """Return the records that a field names, each once and in its order; one that cannot be read is left out."""
    keys = (Key(record_type, each) for each in dict.fromkeys(ids))
    return tuple((key, record) for key in keys for record in [library.record(key, model)] if record)


def _terms(view: View, dossier: Dossier) -> tuple[tuple[Key, str, Markup, Markup], ...]:
    """Return each term with its first sentence, which defines it, and the chips of that sentence."""
    found = []
    for key, term in _named(view.library, "term", Term, dossier.terms):
        language = view.language_of(term.summary)
        for first in term.summary[language].sentences[:1]:
            words = sentence_alone(view, first, language)
            found.append((key, language, words, view.chips(first.citations)))
    return tuple(found)


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


def _corrections(view: View) -> str:
    """Return the link under which a reader suggests a correction, where the site names one."""
    found = view.site.corrections
    return found if not found or ":" in found else view.to(found)


def newest_first(library: Library) -> tuple[tuple[Key, Dossier], ...]:
    """Return the dossiers, the one published last first."""
    return tuple(sorted(library.of_type(Dossier), key=lambda pair: pair[1].published.sort_key, reverse=True))


def listed_events(library: Library, rule: Timeline | None) -> tuple[tuple[Key, Event], ...]:
    """Return the events that a dossier's timeline lists: within its period with one of its actors, or named."""
    if rule is None:
        return ()
    return tuple((key, event) for key, event in chronology(library) if rule.lists(key.id, event))


def reading_minutes(dossier: Dossier, view: View) -> int:
    """Return the reading time of answer, key points and chapters in minutes, at 200 words a minute."""
    texts = (dossier.answer, *dossier.key_points, *(section.text for section in dossier.sections))
    words = sum(len(text[view.language_of(text)].plain.split()) for text in texts)
    return max(1, round(words / WORDS_PER_MINUTE))
