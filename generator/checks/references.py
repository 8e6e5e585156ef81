"""References, mentions and citations lead to records that exist."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.suggest import suggestion
from generator.diagnostics import Diagnostic, Span
from generator.library import Library, Link
from generator.model.ids import id_problem
from generator.model.rejection import quoted


def unknown_reference(library: Library) -> Iterator[Diagnostic]:
    """Every id in a field, a mention or a citation is the id of a record, typed in Latin letters.

    Otherwise a reader would follow a link into nothing, and a sentence would rest on an article that nobody can find. A
    Cyrillic "і" looks like an "i" and is another letter.

    Codes: unknown-actor, unknown-article, unknown-claim, unknown-event, unknown-figure, unknown-outlet, unknown-place,
    unknown-record, unknown-series, unknown-term, mixed-scripts

    Wrong:
        # dossiers/events/2024-06-19-treaty.yml
        places: [phyongyan]
        series: treaty-series
        related: [2022-08-16-letters]
        alleged_in: treaty-plans
        actors:
          - {actor: wladimir-puttin, role: guest}
          - {actor: kіm-jong-un, role: host}    # і: U+0456
        summary:
          de: |
            In [[phyongyang]] unterzeichneten beide einen Vertrag. [@report-2025]

        # dossiers/treaty.yml
        figures: [letter]
        terms: [assistence]

        # seeds/report-2022.yml
        outlet: dap

    Right:
        # dossiers/events/2024-06-19-treaty.yml
        places: [pyongyang]
        actors:
          - {actor: vladimir-putin, role: guest}
          - {actor: kim-jong-un, role: host}
    """
    for link in library.links:
        if link.target is None:
            yield _mixed_scripts(library, link) or _unknown(library, link)


def _unknown(library: Library, link: Link) -> Diagnostic:
    kind = link.types[0] if len(link.types) == 1 else "record"
    message = f"no {kind} has the id {quoted(link.to)}"
    return Diagnostic(f"unknown-{kind}", message, library.span(link), suggestion(library, link.to, link.types))


def _mixed_scripts(library: Library, link: Link) -> Diagnostic | None:
    problem = id_problem(link.to)
    if problem is None or problem.at is None:
        return None
    whole = library.span(link)
    at = Span(whole.path, whole.line, whole.column + problem.at, whole.line, whole.column + problem.at + 1)
    return Diagnostic(problem.code, problem.message, at if whole.line == whole.end_line else whole, problem.hint)
