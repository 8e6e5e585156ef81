"""What may be wrong with a valid record: one function per rule, whose docstring is its documentation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from generator.checks import (
    articles,
    claims,
    dates,
    dossiers,
    figures,
    identifiers,
    lives,
    records,
    references,
    sentences,
    translations,
)
from generator.checks.ignore import without_ignored
from generator.diagnostics import Diagnostic, in_order
from generator.library import Library

Check = Callable[[Library], Iterator[Diagnostic]]

CHECKS: tuple[Check, ...] = (
    references.unknown_reference,
    identifiers.former_id_taken,
    records.self_reference,
    records.unreferenced_record,
    sentences.uncited_sentence,
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
    claims.disputed_as_fact,
    figures.point_without_value,
    figures.reversed_bounds,
    dossiers.missing_part,
    dossiers.section_id_taken,
)


def check(library: Library, earlier: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Run every check and return all findings in order, those of earlier stages included."""
    found = (diagnostic for each in CHECKS for diagnostic in each(library))
    return in_order(without_ignored(library, (*earlier, *found)))


__all__ = ["CHECKS", "Check", "check"]
