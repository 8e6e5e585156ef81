"""The key to a drawing: the signs that occur in it, each with its meaning."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.render.drawing import MANNERS, Arrow, Box, Drawing, Mark, Sign, Stroke
from generator.render.lines import parties
from generator.render.points import Reading
from generator.text.strings import Strings

MIDDLE = 0.5


def key_of(chart: str, readings: Sequence[Reading], words: Strings) -> tuple[Sign, ...]:
    """Return what a reader must know to read a drawing, and nothing that does not occur in it."""
    drawn = [each for each in readings if each.low is not None]
    signs = {"bars": _bar_signs, "lines": _line_signs}.get(chart, _range_signs)
    named = (Sign(drawing, words(f"sign.{name}")) for name, drawing in signs(drawn))
    return (*(_parties(readings) if chart == "lines" else ()), *named)


def _parties(readings: Sequence[Reading]) -> Iterator[Sign]:
    for number, party in enumerate(parties(readings)):
        manner = number % MANNERS
        stroke = Stroke(f"line-{manner}", 0, MIDDLE, 100, MIDDLE)
        yield Sign(Drawing(1, strokes=[stroke], marks=[Mark(50, MIDDLE, manner=manner)]), party)


def _range_signs(readings: Sequence[Reading]) -> Iterator[tuple[str, Drawing]]:
    if any(each.low != each.high for each in readings):
        yield "range", Drawing(1, boxes=[Box("range", 5, 0.22, 90, 0.56)])
    if _has(readings, "at-least"):
        yield "at-least", _open(15, 97)
    if _has(readings, "more-than"):
        yield "more-than", _open(15, 97, is_hollow=True)
    if _has(readings, "at-most"):
        yield "at-most", _open(85, 3)


def _bar_signs(readings: Sequence[Reading]) -> Iterator[tuple[str, Drawing]]:
    if any(each.low != each.high or each.is_open_below for each in readings):
        yield "possible", Drawing(1, boxes=[Box("possible", 5, 0.1, 90, 0.8)])
    if any(each.is_open_above for each in readings):
        solid = Box("bar", 0, 0.1, 40, 0.8)
        yield "open", Drawing(1, [Stroke("open-0", 40, MIDDLE, 97, MIDDLE)], [solid], [Arrow(97, MIDDLE, "right")])


def _line_signs(readings: Sequence[Reading]) -> Iterator[tuple[str, Drawing]]:
    if any(each.low != each.high for each in readings):
        yield "between", Drawing(1, strokes=[Stroke("between-0", 50, 0, 50, 1)])
    if any(each.is_open_above for each in readings):
        yield "open", Drawing(1, strokes=[Stroke("open-0", 50, 1, 50, 0)], arrows=[Arrow(50, 0, "up")])
    if any(each.is_open_below for each in readings):
        yield "at-most", Drawing(1, strokes=[Stroke("open-0", 50, 0, 50, 1)], arrows=[Arrow(50, 1, "down")])


def _has(readings: Sequence[Reading], qualifier: str) -> bool:
    return any(each.point.qualifier == qualifier for each in readings)


def _open(start: float, tip: float, *, is_hollow: bool = False) -> Drawing:
    arrow = Arrow(tip, MIDDLE, "right" if tip > start else "left")
    stroke = Stroke("open-0", start, MIDDLE, tip, MIDDLE)
    return Drawing(1, strokes=[stroke], arrows=[arrow], marks=[Mark(start, MIDDLE, is_hollow)])
