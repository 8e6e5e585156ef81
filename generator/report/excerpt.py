"""The line that a finding is about, with carets under what is meant."""

from __future__ import annotations

from typing import NamedTuple

from generator.diagnostics import Span
from generator.report.visible import cells

WIDEST = 150
_BEFORE_CARETS = 60


class Excerpt(NamedTuple):
    """A quoted line, and the carets below it."""

    line: str
    carets: str


def excerpt(source: str, span: Span) -> Excerpt | None:
    """Quote the first line of a span; None where the file is not what the span was taken from, or holds nothing.

    A span over several lines is marked to the end of its first. A line too long for a terminal is cut around the
    carets.
    """
    lines = source.split("\n")
    if not source or not 0 < span.line <= len(lines):
        return None
    line = lines[span.line - 1].removesuffix("\r").rstrip()
    start = max(0, span.column - 1)
    end = span.end_column - 1 if span.end_line == span.line else len(line)
    return _marked(line.ljust(start), start, max(start, end))


def _marked(line: str, start: int, end: int) -> Excerpt:
    shown = cells(line)
    first, last = _window([width for _, width in shown], start, end)
    left = "…" if first else ""
    right = "…" if last < len(shown) else ""
    text = "".join(piece for piece, _ in shown[first:last])
    indent = len(left) + sum(width for _, width in shown[first:start])
    carets = sum(width for _, width in shown[start : min(end, last)])
    return Excerpt(f"{left}{text}{right}", " " * indent + "^" * max(1, carets))


def _window(widths: list[int], start: int, end: int) -> tuple[int, int]:
    """Return which characters of a line to show: all, or as many as fit with the carets among them."""
    first = 0
    if sum(widths) > WIDEST and sum(widths[:end]) > WIDEST:
        first = start
        while first and sum(widths[first - 1 : start]) <= _BEFORE_CARETS:
            first -= 1
    last = first
    room = WIDEST
    while last < len(widths) and widths[last] <= room:
        room -= widths[last]
        last += 1
    return first, last
