"""Dates that cannot all be true."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Note, Severity
from generator.library import CITED, Library
from generator.model import Article, Event
from generator.model.sentence import Sentence


def article_older_than_event(library: Library) -> Iterator[Diagnostic]:
    """An article that reports an event as past did not come out before the event.

    Otherwise one of the two dates is a slip. Only what is impossible for every day within both dates is reported,
    and nothing with `~`, `?` or `%`; planned events and sentences marked {background} are left alone.

    Codes: article-older-than-event

    Wrong:
        # dossiers/events/2022-08-15-letters.yml
        date: 2022-08-16    # report-2022: 2022-08-15

    Right:
        # dossiers/events/2022-08-15-letters.yml
        date: 2022-08-15
    """
    for key, event in library.of_type(Event):
        if event.planned:
            continue
        entry = library.entries[key]
        for link in library.outgoing.get(key, ()):
            article = library.record(link.target, Article) if link.target and link.label == CITED else None
            if not article or not article.published or not article.published.certainly_before(event.date):
                continue
            if not _is_background(link.source.sentence):
                message = f'the article "{link.to}" is of {article.published}, the event of {event.date}'
                other = library.entries[link.target]  # type: ignore[index]  # an article was found there
                yield Diagnostic(
                    "article-older-than-event",
                    message,
                    entry.file.span(("date",)),
                    "correct one of the two dates, or mark the sentence {background}",
                    Severity.WARNING,
                    (Note(other.file.span(("published",)), "the article's date"),),
                )


def _is_background(sentence: Sentence | None) -> bool:
    return sentence is not None and any(mark.name == "background" for mark in sentence.marks)
