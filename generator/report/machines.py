"""What programs read: JSON, GitHub's annotations, and the Markdown of its job summary."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping

from generator.diagnostics import Diagnostic, Span, in_order
from generator.report.visible import visible

MOST_ANNOTATIONS = 10

_RARE = re.compile(r"[^\n -~\u00a1-\u00ac\u00ae-\u02ff]")
_PLAIN = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})
_MARKDOWN = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", **{mark: f"\\{mark}" for mark in "\\`*_{}[]()#+!|~@:$"}}
)


def as_json(diagnostics: Iterable[Diagnostic]) -> str:
    """Write findings as one JSON array, with readable letters; what a terminal would obey stays an escape."""
    found = [_plain_finding(each) for each in in_order(diagnostics)]
    text = json.dumps(found, ensure_ascii=False, indent=2)
    return _RARE.sub(_escaped, text) + "\n"


def _escaped(rare: re.Match[str]) -> str:
    character = rare.group()
    return character if visible(character) == character else json.dumps(character)[1:-1]


def github(diagnostics: Iterable[Diagnostic]) -> tuple[str, str]:
    """Return annotations for GitHub Actions, at most the ten it shows, and a job summary that lists every finding."""
    found = in_order(diagnostics)
    worst = sorted(found, key=lambda each: not each.is_error)[:MOST_ANNOTATIONS]
    left = len(found) - len(worst)
    lines = [_annotation(each, left if each is worst[-1] else 0) for each in worst]
    return "\n".join(lines), _summary(found)


def _plain_finding(finding: Diagnostic) -> Mapping[str, object]:
    return {
        **_plain_span(finding.span),
        "code": finding.code,
        "severity": str(finding.severity),
        "message": finding.message,
        "hint": finding.hint,
        "notes": [{**_plain_span(note.span), "message": note.message} for note in finding.notes],
    }


def _plain_span(span: Span) -> Mapping[str, object]:
    place = {"path": span.path, "line": span.line, "column": span.column}
    return {**place, "end_line": span.end_line, "end_column": span.end_column}


def _annotation(finding: Diagnostic, left: int) -> str:
    span = finding.span
    properties = {
        "file": visible(span.path),
        "line": span.line,
        "col": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
        "title": finding.code,
    }
    listed = ",".join(f"{name}={str(value).translate(_PROPERTY)}" for name, value in properties.items())
    hint = f"help: {finding.hint}" if finding.hint else ""
    more = f"and {left} more, see the job summary" if left else ""
    text = "\n".join(visible(part) for part in (finding.message, hint, more) if part)
    return f"::{finding.severity} {listed}::{text.translate(_PLAIN)}"


def _summary(found: tuple[Diagnostic, ...]) -> str:
    if not found:
        return "## Dossier\n\nNo findings.\n"
    errors = sum(each.is_error for each in found)
    head = f"## Dossier\n\nErrors: {errors}, warnings: {len(found) - errors}\n\n"
    rows = (f"| {' | '.join(map(_cell, _columns(each)))} |\n" for each in found)
    return f"{head}| where | finding | what | type instead |\n| --- | --- | --- | --- |\n{''.join(rows)}"


def _columns(finding: Diagnostic) -> tuple[str, str, str, str]:
    span = finding.span
    return f"{span.path}:{span.line}:{span.column}", f"{finding.severity} {finding.code}", finding.message, finding.hint


def _cell(text: str) -> str:
    return visible(text).translate(_MARKDOWN)
