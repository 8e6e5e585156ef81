"""The points of a figure as readers meet them: the same words in the drawing and in the table below it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from generator.library import Key
from generator.model import Article, Figure
from generator.model.edtf import EdtfDate
from generator.model.figure import Point
from generator.render.view import View
from generator.text.dates import date_in_words
from generator.text.numbers import bounds, qualified


@dataclass(frozen=True, slots=True)
class Reading:
    """A point with its bounds and its words. `low` and `high` are equal for one number, None where there is none."""

    point: Point
    low: Decimal | None
    high: Decimal | None
    amount: str
    """The number in words with how exact it is."""
    who: str
    said: str
    """When it was said."""
    counts: str
    """What time it counts, or nothing."""

    @property
    def time(self) -> EdtfDate:
        """The time that it counts, or where the article does not tell, when it was said."""
        return self.point.period or self.point.date

    @property
    def is_open_above(self) -> bool:
        return self.point.qualifier in {"at-least", "more-than"}

    @property
    def is_open_below(self) -> bool:
        return self.point.qualifier == "at-most"


def readings(view: View, figure: Figure) -> tuple[Reading, ...]:
    """Return the points in the order in which they were said; bars and lines in the order of what they count."""
    found = [_reading(view, point) for point in figure.points]
    if figure.chart == "ranges":
        return tuple(sorted(found, key=lambda each: each.point.date.sort_key))
    return tuple(sorted(found, key=lambda each: (each.time.sort_key, each.point.date.sort_key)))


def _reading(view: View, point: Point) -> Reading:
    """Read a point; one that has no number, or only one bound, is an error but shown in a preview all the same."""
    given = (point.low, point.high) if point.value is None else (point.value,)
    numbers = sorted(each for each in given if each is not None)
    low, high = (numbers[0], numbers[-1]) if numbers else (None, None)
    text = qualified(bounds(numbers[0], numbers[-1], view.words), point.qualifier, view.words) if numbers else ""
    language = view.site.language
    return Reading(
        point=point,
        low=low,
        high=high,
        amount=text or view.words("figure.no-number"),
        who=_who(view, point),
        said=date_in_words(point.date, language),
        counts=date_in_words(point.period, language) if point.period else "",
    )


def _who(view: View, point: Point) -> str:
    """Name the party that gave a number, or where nobody is named, the outlet of the first article."""
    if point.by:
        return view.name(Key("actor", point.by))
    article = view.library.record(Key("article", point.cites[0].article), Article)
    outlet = view.outlet_name(article) if article else point.cites[0].article
    return view.words("figure.according-to", outlet=outlet)
