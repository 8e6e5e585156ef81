"""What an editor reads: each finding with its place, the line as typed, and what to type instead."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from generator.diagnostics import Diagnostic, Severity, Span, in_order
from generator.report.excerpt import excerpt
from generator.report.visible import visible

Paint = Callable[[str, str], str]

_COLORS = {"bold": "1", "blue": "1;34", "cyan": "1;36", Severity.ERROR: "1;31", Severity.WARNING: "1;33"}


def full(
    diagnostics: Iterable[Diagnostic],
    sources: Mapping[str, str],
    *,
    files: int | None = None,
    seconds: float | None = None,
    color: bool = False,
) -> str:
    """Write findings in the manner of rustc, with a closing line if the number of files is given.

    `sources` holds the text of each file by its path; where one is missing, no line is quoted.
    """
    found = in_order(diagnostics)
    paint = _ansi if color else _plain
    blocks = ["\n".join(_block(each, sources.get(each.span.path, ""), paint)) for each in found]
    closing = [_closing(found, files, seconds)] if files is not None else []
    return "\n".join(["\n\n".join(blocks), *closing] if blocks else closing)


def concise(diagnostics: Iterable[Diagnostic], *, files: int | None = None, seconds: float | None = None) -> str:
    """Write one line for each finding, as editors and `grep` understand it."""
    found = in_order(diagnostics)
    lines = [f"{_place(each.span)}: {each.severity}[{each.code}]: {visible(each.message)}" for each in found]
    return "\n".join([*lines, _closing(found, files, seconds)] if files is not None else lines)


def _block(finding: Diagnostic, source: str, paint: Paint) -> Iterator[str]:
    number = str(finding.span.line)
    margin = " " * len(number)
    title = paint(f"{finding.severity}[{finding.code}]", finding.severity)
    yield title + paint(f": {visible(finding.message)}", "bold")
    yield f"{margin}{paint('-->', 'blue')} {_place(finding.span)}"
    quoted = excerpt(source, finding.span)
    if quoted:
        bar = paint("|", "blue")
        yield f"{margin} {bar}"
        yield f"{paint(number, 'blue')} {bar} {quoted.line}".rstrip()
        yield f"{margin} {bar} {paint(quoted.carets, finding.severity)}"
    for note in finding.notes:
        yield f"{margin} {paint('=', 'blue')} {paint('note', 'bold')}: {_place(note.span)}: {visible(note.message)}"
    if finding.hint:
        yield f"{margin} {paint('=', 'blue')} {paint('help', 'cyan')}: {visible(finding.hint)}"


def _place(span: Span) -> str:
    return f"{visible(span.path)}:{span.line}:{span.column}"


def _closing(found: tuple[Diagnostic, ...], files: int, seconds: float | None) -> str:
    time = f" ({seconds:.2f} s)" if seconds is not None else ""
    of_files = _count(files, "file")
    if not found:
        return f"No findings in {of_files}{time}."
    errors = sum(each.is_error for each in found)
    counts = [_count(number, what) for number, what in ((errors, "error"), (len(found) - errors, "warning")) if number]
    worst = next((each.code for each in found if each.is_error), found[0].code)
    where = len({each.span.path for each in found})
    return f"Found {' and '.join(counts)} in {where} of {of_files}{time}.  More: dossier explain {worst}"


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _plain(text: str, color: str) -> str:
    return text


def _ansi(text: str, color: str) -> str:
    return f"\x1b[{_COLORS[color]}m{text}\x1b[0m"
