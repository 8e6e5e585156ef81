"""The drawing `lines`: one count over time, a line for each party that gave it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from generator.render.drawing import MANNERS, Arrow, Drawing, Mark, Stroke, Words, numbers_of, rounded, tick_text
from generator.render.points import Reading
from generator.render.scale import Calendar, Scale, calendar_of, scale_of
from generator.text.dates import date_short
from generator.text.strings import Strings

TOP, HEIGHT, BELOW = 1.6, 16.0, 2.2
RIGHT = 97.0
WIDTH_OF_DIGIT = 2.6  # per cent, on the narrowest phone
ARROW = 1.8


def draw_lines(readings: Sequence[Reading], words: Strings) -> Drawing:
    """Draw a line through the numbers of each party, and beside it upright bars for what was given as two numbers."""
    drawing = Drawing(height=TOP + HEIGHT + BELOW)
    plot = _Plot(scale_of(numbers_of(readings)), calendar_of(each.time for each in readings), words)
    plot.axes(drawing)
    drawn = [each for each in readings if each.low is not None]
    for number, party in enumerate(parties(readings)):
        plot.line(drawing, number % MANNERS, [each for each in drawn if each.who == party])
    for party in parties(drawn):
        plot.write(drawing, [each for each in drawn if each.who == party][-1])
    return drawing


def parties(readings: Sequence[Reading]) -> tuple[str, ...]:
    """Return who gave numbers, in the order of their lines."""
    return tuple(dict.fromkeys(each.who for each in readings))


class _Plot:
    """The area that is drawn in: an axis of numbers upwards, time across."""

    def __init__(self, scale: Scale, calendar: Calendar, words: Strings) -> None:
        self.scale, self.calendar, self.words = scale, calendar, words
        longest = max(len(tick_text(value, words)) for value in scale.ticks)
        self.left = min(50, 2 + longest * WIDTH_OF_DIGIT)

    def x(self, share: float) -> float:
        return rounded(self.left + share * (RIGHT - self.left))

    def y(self, share: float) -> float:
        return rounded(TOP + (1 - share) * HEIGHT)

    def axes(self, drawing: Drawing) -> None:
        """Draw a rule for each round number and a stroke for each date, with their words."""
        for value in self.scale.ticks:
            y = self.y(self.scale.share(value))
            drawing.strokes.append(Stroke("rule" if value else "zero", 0, y, 100, y))
            drawing.words.append(Words(0, rounded(y - 0.3), (("tick", tick_text(value, self.words)),)))
        for tick in self.calendar.ticks:
            x, below = self.x(tick.at), TOP + HEIGHT
            drawing.strokes.append(Stroke("tick", x, below, x, rounded(below + 0.4)))
            text = date_short(tick.date, self.words.language)
            drawing.words.append(Words(self.x(tick.label_at), rounded(below + 1.6), (("tick", text),), "middle"))

    def line(self, drawing: Drawing, manner: int, readings: Sequence[Reading]) -> None:
        """Draw what one party said, each number with its mark."""
        ends = [self.ends(each) for each in readings]
        through = [(x, low) for x, low, high in ends if low == high]
        drawing.strokes += (Stroke(f"line-{manner}", *start, *end) for start, end in pairwise(through))
        for each, (x, low, high) in zip(readings, ends, strict=True):
            if low != high:
                drawing.strokes.append(Stroke(f"between-{manner}", x, low, x, high))
            else:
                drawing.marks.append(Mark(x, low, each.point.qualifier == "more-than", manner))
            if each.is_open_above:
                _arrow(drawing, manner, x, high, max(TOP - 1.2, high - ARROW))
            if each.is_open_below:
                _arrow(drawing, manner, x, low, min(TOP + HEIGHT, low + ARROW))

    def write(self, drawing: Drawing, each: Reading) -> None:
        """Write a number above or below its mark, where it stands on no other; else the table alone tells it."""
        x, _, y = self.ends(each)
        width = len(each.amount) * WIDTH_OF_DIGIT
        left = x - width if x > 50 else x + 2
        for baseline in (y + 1.4, y - 0.7) if each.is_open_above else (y - 0.7, y + 1.4):
            if _is_free(drawing, left, left + width, baseline) and baseline < TOP + HEIGHT:
                written, y = (("amount", each.amount),), rounded(baseline)
                drawing.words.append(Words(x, y, written, "end") if x > 50 else Words(rounded(left), y, written))
                return

    def ends(self, each: Reading) -> tuple[float, float, float]:
        """Return where a reading stands across, and the heights of its bounds."""
        assert each.low is not None
        assert each.high is not None
        low, high = (self.y(self.scale.share(value)) for value in (each.low, each.high))
        return self.x(self.calendar.share(each.time)), low, high


def _arrow(drawing: Drawing, manner: int, x: float, start: float, tip: float) -> None:
    drawing.strokes.append(Stroke(f"open-{manner}", x, start, x, rounded(tip)))
    drawing.arrows.append(Arrow(x, rounded(tip), "down" if tip > start else "up", manner))


def _is_free(drawing: Drawing, left: float, right: float, baseline: float) -> bool:
    """Tell whether no mark, bar or number stands where one is to be written."""
    bars = (each for each in drawing.strokes if each.kind.startswith("between"))
    drawn = [(each.x, each.y) for each in drawing.marks] + [(each.x1, (each.y1 + each.y2) / 2) for each in bars]
    marks = any(left - 2 < x < right + 2 and baseline - 1.2 < y < baseline + 0.5 for x, y in drawn)
    written = (each for each in drawing.words if each.pieces[0][0] == "amount")
    return not marks and not any(abs(each.y - baseline) < 1.2 and left - 20 < each.x < right + 20 for each in written)
