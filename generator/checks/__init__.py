"""What may be wrong with a valid record: one function per rule, whose docstring is its documentation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from generator.checks import (
    articles,
    claims,
    dates,
    dossiers,
    figures,
    identifiers,
    lives,
    origins,
    quotations,
    records,
    references,
    sentences,
    translations,
)
from generator.checks.ignore import without_ignored
from generator.diagnostics import Diagnostic, in_order
from generator.library import Library

Check = Callable[[Library], Iterator[Diagnostic]]

# What each of these finds depends on the whole library.
OF_ALL: tuple[Check, ...] = (
    references.unknown_reference,
    identifiers.former_id_taken,
    identifiers.same_as_another,
    records.unreferenced_record,
    claims.disputed_as_fact,
    quotations.quotation_failed,
    quotations.quotation_unsealed,
    quotations.wrong_paragraph,
    quotations.translation_mark,
    quotations.too_much_quoted,
    quotations.unreadable_digest,
)
# What these find in a record depends on that record alone, on which ids there are, and on the records that it refers
# to. A preview runs them again only where one of these has changed: see `look`.
OF_EACH: tuple[Check, ...] = (
    records.self_reference,
    sentences.uncited_sentence,
    sentences.text_after_citation,
    sentences.text_without_sentence,
    sentences.unreadable_mark,
    sentences.unsafe_link,
    translations.missing_translation,
    translations.stale_translation,
    dates.article_older_than_event,
    lives.acting_outside_life,
    lives.reversed_life,
    lives.wrong_life_date,
    articles.article_without_address,
    articles.article_without_name,
    articles.own_not_alone,
    claims.position_without_source,
    claims.silence_without_check,
    claims.status_without_position,
    origins.circular_chain,
    origins.too_few_origins,
    origins.article_changed,
    figures.point_without_value,
    figures.reversed_bounds,
    dossiers.missing_part,
    dossiers.section_id_taken,
)
CHECKS: tuple[Check, ...] = (*OF_ALL, *OF_EACH)


class Looked(NamedTuple):
    """What the checks of each record have found in a library, so that a later one need not look at all of it."""

    library: Library
    found: tuple[Diagnostic, ...]


def look(library: Library, earlier: Looked | None = None) -> Looked:
    """Look at each record, or, after an earlier look, at those that read otherwise now or refer to one that does."""
    if not earlier or earlier.library.ids != library.ids:
        return Looked(library, tuple(_found(OF_EACH, library)))
    now, before = library.entries, earlier.library.entries
    changed = {key for key in (*now, *before) if now.get(key) is not before.get(key)}
    concerned = changed | {link.source.key for link in library.links if link.target in changed}
    paths = {each.path for key in concerned for each in (now.get(key), before.get(key)) if each}
    kept = (each for each in earlier.found if each.span.path not in paths)
    return Looked(library, (*kept, *_found(OF_EACH, library.only(concerned & now.keys()))))


def check(looked: Looked, earlier: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Run what is left of the checks and return all findings in order, those of earlier stages included."""
    found = (*earlier, *looked.found, *_found(OF_ALL, looked.library))
    return in_order(without_ignored(looked.library, found))


def _found(checks: Iterable[Check], library: Library) -> Iterator[Diagnostic]:
    return (diagnostic for each in checks for diagnostic in each(library))


__all__ = ["CHECKS", "Check", "Looked", "check", "look"]
