"""Drawings with a row for each number: `bars` for amounts, `ranges` for what different parties say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from generator.render.drawing import Anchor, Arrow, Box, Drawing, Mark, Stroke, Words, numbers_of, rounded, tick_text
from generator.render.points import Reading
from generator.render.scale import Scale, scale_of
from generator.text.strings import Strings

CHARACTERS = 40  # that fit into a line on the narrowest phone
LEFT, RIGHT = 1.0, 95.0  # where the axis lies across; the rest is for arrows
LINE = 1.35
GAP = 1.3  # between the mark of a row and the words of the next
WIDTH_OF_DIGIT = 2.8  # per cent, on the narrowest phone
Piece = tuple[str, str]


def draw_ranges(readings: Sequence[Reading], words: Strings) -> Drawing:
    """Draw a mark for one number, a bar between two, and an arrow where a number is open at one end."""
    drawing, scale = Drawing(), scale_of(numbers_of(readings))
    y = _axis(drawing, scale, words)
    for each in readings:
        pieces = (("amount", each.amount), ("who", each.who), ("when", when(each, words)))
        y = _row(drawing, scale, y, pieces)
        _range(drawing, scale, each, y - GAP)
    drawing.height = rounded(y)
    return drawing


def draw_bars(readings: Sequence[Reading], words: Strings) -> Drawing:
    """Draw a bar from zero to each number; of two numbers, the second is where it grows pale."""
    drawing, scale = Drawing(), scale_of(numbers_of(readings))
    y = _axis(drawing, scale, words)
    for each in readings:
        first, second = (each.counts, f"{each.who}, {each.said}") if each.counts else (each.said, each.who)
        y = _row(drawing, scale, y, (("amount", each.amount), ("who", first), ("when", second)))
        _bar(drawing, scale, each, y - GAP)
    drawing.height = rounded(y)
    return drawing


def when(reading: Reading, words: Strings) -> str:
    """Say when a number was given, and what time it counts."""
    if not reading.counts:
        return reading.said
    return words("figure.said-for", date=reading.said, period=reading.counts)


def _axis(drawing: Drawing, scale: Scale, words: Strings) -> float:
    """Write the round numbers above the rows and return where the first row begins."""
    for value in scale.ticks:
        text = tick_text(value, words)
        x, anchor = _place(_across(scale.share(value)), text)
        drawing.words.append(Words(x, 1, (("tick", text),), anchor))
    return 1.5


def _place(x: float, text: str) -> tuple[float, Anchor]:
    """Return where a number on the axis stands: below its stroke, but within the drawing."""
    half = len(text) * WIDTH_OF_DIGIT / 2
    if x < half:
        return 0, "start"
    return (100, "end") if x > 100 - half else (x, "middle")


def _row(drawing: Drawing, scale: Scale, y: float, pieces: Sequence[Piece]) -> float:
    """Write the words of a row and draw the rule that its mark lies on; return where the next row begins."""
    for line in _lines(pieces):
        y += LINE
        drawing.words.append(Words(0, rounded(y), tuple(line)))
    y += 0.95
    drawing.strokes.append(Stroke("rule", 0, rounded(y), 100, rounded(y)))
    for value in scale.ticks:
        x = _across(scale.share(value))
        drawing.strokes.append(Stroke("zero" if not value else "tick", x, rounded(y - 0.3), x, rounded(y + 0.3)))
    return y + GAP


def _lines(pieces: Iterable[Piece]) -> list[list[Piece]]:
    """Break the pieces into lines: the last begins one of its own, and a word that does not fit goes to the next."""
    *first, last = pieces
    return [*_wrapped(first), *_wrapped([last])]


def _wrapped(pieces: Iterable[Piece]) -> list[list[Piece]]:
    lines: list[list[Piece]] = [[]]
    room = CHARACTERS
    for kind, text in pieces:
        for number, word in enumerate(text.split(" ")):
            if lines[-1] and len(word) > room:
                lines.append([])
                room = CHARACTERS
            if number and lines[-1]:
                _, before = lines[-1].pop()
                lines[-1].append((kind, f"{before} {word}"))
            else:
                lines[-1].append((kind, word))
            room -= len(word) + 1
    return lines


def _range(drawing: Drawing, scale: Scale, each: Reading, y: float) -> None:
    if each.low is None or each.high is None:
        return
    left, right = (_across(scale.share(value)) for value in (each.low, each.high))
    y = rounded(y)
    if each.is_open_above:
        drawing.strokes.append(Stroke("open-0", left, y, 99.5, y))
        drawing.arrows.append(Arrow(99.5, y, "right"))
    if each.is_open_below:
        drawing.strokes.append(Stroke("open-0", 0.5, y, right, y))
        drawing.arrows.append(Arrow(0.5, y, "left"))
    if left == right:
        drawing.marks.append(Mark(left, y, each.point.qualifier == "more-than"))
    else:
        drawing.boxes.append(Box("range", left, rounded(y - 0.28), rounded(right - left), 0.56))


def _bar(drawing: Drawing, scale: Scale, each: Reading, y: float) -> None:
    if each.low is None or each.high is None:
        return
    zero, low, high = (_across(scale.share(value)) for value in (Decimal(0), each.low, each.high))
    drawing.boxes.append(_box("possible" if each.is_open_below else "bar", zero, low, y))
    if low != high:
        drawing.boxes.append(_box("possible", low, high, y))
    if each.is_open_above:
        drawing.strokes.append(Stroke("open-0", high, rounded(y), 99.5, rounded(y)))
        drawing.arrows.append(Arrow(99.5, rounded(y), "right"))


def _box(kind: str, start: float, end: float, y: float) -> Box:
    return Box(kind, min(start, end), rounded(y - 0.4), rounded(abs(end - start)), 0.8)


def _across(share: float) -> float:
    return rounded(LEFT + share * (RIGHT - LEFT))
