"""Drawings of figures: readings -> strokes, boxes, marks and words, which a template prints as SVG.

They are our own because the small libraries that draw charts (pygal, leather) write colours, style sheets or scripts
into the picture, shrink the words with it, and draw no number that is open at one end.

Across, everything is measured in per cent of the width, and downwards in em: so a drawing is as wide as its column,
while its words keep the size of the text on a phone and on paper, and grow where a reader makes text larger.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal, NamedTuple

from generator.render.points import Reading
from generator.text.numbers import number
from generator.text.strings import Strings

Direction = Literal["left", "right", "up", "down"]
Anchor = Literal["start", "middle", "end"]


class Stroke(NamedTuple):
    """A straight line. `kind` says what it means, and is its class."""

    kind: str
    x1: float
    y1: float
    x2: float
    y2: float


class Box(NamedTuple):
    """A rectangle."""

    kind: str
    x: float
    y: float
    width: float
    height: float


class Mark(NamedTuple):
    """The sign of one number, hollow where it is more than that; its form tells parties apart."""

    x: float
    y: float
    is_hollow: bool = False
    manner: int = 0


class Arrow(NamedTuple):
    """The head of an arrow, whose tip lies here."""

    x: float
    y: float
    direction: Direction
    manner: int = 0


class Words(NamedTuple):
    """A line of words, in pieces of a kind each."""

    x: float
    y: float
    pieces: tuple[tuple[str, str], ...]
    anchor: Anchor = "start"


@dataclass
class Drawing:
    """What is drawn, from the back to the front."""

    height: float = 0
    strokes: list[Stroke] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    arrows: list[Arrow] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    words: list[Words] = field(default_factory=list)


class Sign(NamedTuple):
    """A sign of a drawing, small, and what it means."""

    drawing: Drawing
    meaning: str


Draw = Callable[[Sequence[Reading], Strings], Drawing]
MANNERS = 6  # so many parties can be told apart by form and stroke


def rounded(length: float) -> float:
    """Round a length to what can be seen, so that the same build prints the same digits everywhere."""
    return round(length, 2) + 0.0


def numbers_of(readings: Sequence[Reading]) -> list[Decimal]:
    """Return every number that an axis must have room for."""
    return [value for each in readings for value in (each.low, each.high) if value is not None]


def tick_text(value: Decimal, words: Strings) -> str:
    """Return the number on an axis, without decimals that say nothing."""
    whole = value.to_integral_value()
    return number(whole if whole == value else value, words)
