"""Dates as editors write them: EDTF levels 0 and 1, without times.

Source: ISO 8601-2:2019 and the EDTF specification of the Library of Congress (https://www.loc.gov/standards/datetime/).
Not supported, and said so in the message: times, and everything of level 2 (sets, marks on single parts, exponents).
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, field
from datetime import MAXYEAR, MINYEAR, date
from enum import StrEnum
from functools import lru_cache, total_ordering

from generator.model.edtf_hints import EdtfError, certain, explained

__all__ = ["Day", "EdtfDate", "EdtfError", "Precision"]

Day = tuple[int, int, int]

_SINGLE = re.compile(
    r"""(?: (?P<rounded> [0-9]{3}X | [0-9]{2}XX )
          | Y (?P<long> -?[1-9][0-9]{4,11} )
          | (?P<year> (?!-0000) -?[0-9]{4} )
            (?: - (?P<month> [0-9]{2} | XX(?!-[0-9]) ) (?: - (?P<day> [0-9]{2} | XX ) )? )?
        ) (?P<qualifier> [~?%]? )""",
    re.VERBOSE,
)
# Where a season begins and ends is nowhere fixed. Ours, as (year after, month, day), hold the meteorological and
# the astronomical reading of the northern hemisphere, and for winter both winters that touch the year, so that
# no comparison says too much.
_SEASONS = {
    21: ((0, 3, 1), (0, 6, 21)),
    22: ((0, 6, 1), (0, 9, 23)),
    23: ((0, 9, 1), (0, 12, 22)),
    24: ((0, 1, 1), (1, 3, 21)),
}


class Precision(StrEnum):
    """How exactly a date is known, as written."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    INTERVAL = "interval"


@total_ordering
@dataclass(frozen=True, slots=True)
class EdtfDate:
    """A date, or an interval with two ends, that knows the first and the last day it may mean.

    Equal where the text is equal: `2024` and `2024-01/2024-12` are different statements about the same days.
    Only `parse` makes one.
    """

    text: str
    """As the editor wrote it."""
    precision: Precision = field(compare=False)
    first: Day | None = field(compare=False, repr=False)
    """The first day it may mean as (year, month, day), of any year; None where the start is open or unknown."""
    last: Day | None = field(compare=False, repr=False)
    """The last day it may mean; None where the end is open or unknown."""
    year: int | None = field(default=None, compare=False, repr=False)
    """The year, of a decade or century its first one; 0 is 1 BC. None for an interval."""
    month: int | None = field(default=None, compare=False, repr=False)
    day: int | None = field(default=None, compare=False, repr=False)
    season: int | None = field(default=None, compare=False, repr=False)
    """21 spring, 22 summer, 23 autumn, 24 winter."""
    unspecified: Precision | None = field(default=None, compare=False, repr=False)
    """The finest part that is written `XX`: there is a day or a month, but nobody knows which."""
    start: EdtfDate | None = field(default=None, compare=False, repr=False)
    """Where an interval begins; None where that is open or unknown."""
    end: EdtfDate | None = field(default=None, compare=False, repr=False)
    """Where an interval ends; None where that is open or unknown."""

    @classmethod
    def parse(cls, text: str) -> EdtfDate:
        """Read a date, or raise EdtfError with what the editor probably meant."""
        found = _read(text)
        if found is None:
            raise explained(text, _read)
        return found

    @classmethod
    def understand(cls, text: str) -> EdtfDate:
        """Read a date in words or in another notation too, or raise EdtfError where that can mean several, or none.

        For what is asked in a conversation, where the editor is told at once how it was read; records hold EDTF alone.
        """
        return _read(text) or cls.parse(certain(text, _read) or text)

    def __str__(self) -> str:
        return self.text

    def __lt__(self, other: EdtfDate) -> bool:
        return self.sort_key < other.sort_key

    @property
    def sort_key(self) -> tuple[bool, Day, bool, Day, str]:
        """Chronological: by the first day, then the last, then the text; open starts come first, open ends last."""
        nothing = (0, 0, 0)
        return self.first is not None, self.first or nothing, self.last is None, self.last or nothing, self.text

    @property
    def lower(self) -> date | None:
        """The first day it may mean; None where that is open, unknown, or outside the years 1 to 9999."""
        return _calendar_day(self.first)

    @property
    def upper(self) -> date | None:
        """The last day it may mean; None where that is open, unknown, or outside the years 1 to 9999."""
        return _calendar_day(self.last)

    @property
    def is_interval(self) -> bool:
        """Written with a slash, so that it has a start and an end."""
        return self.precision is Precision.INTERVAL

    @property
    def starts_open(self) -> bool:
        """`../1948`: it has always been so, or the start does not matter; unlike `/1948`, an unknown start."""
        return self.text.startswith("..")

    @property
    def ends_open(self) -> bool:
        """`1961/..`: it still is so; unlike `1961/`, an unknown end."""
        return self.text.endswith("..")

    @property
    def is_open(self) -> bool:
        """Open at one end, which is something else than unknown."""
        return self.starts_open or self.ends_open

    @property
    def is_approximate(self) -> bool:
        """Written with `~` or `%`, an interval also where one end is."""
        return "~" in self.text or "%" in self.text

    @property
    def is_uncertain(self) -> bool:
        """Written with `?` or `%`, an interval also where one end is."""
        return "?" in self.text or "%" in self.text

    @property
    def is_vague(self) -> bool:
        """Written with `~`, `?` or `%`: the true day may lie outside the bounds."""
        return self.is_approximate or self.is_uncertain

    def certainly_before(self, other: EdtfDate) -> bool:
        """Tell whether no day of this can lie on or after a day of the other.

        Never where either is vague, or has no known bound on the side of the other, so that no editor is blamed
        for what may be true.
        """
        if self.last is None or other.first is None or self.last >= other.first:
            return False
        return not (self.is_vague or other.is_vague)

    def overlaps(self, other: EdtfDate) -> bool:
        """Tell whether the bounds as written share a day; an open or unknown end reaches for ever."""
        return _not_after(self.first, other.last) and _not_after(other.first, self.last)

    def contains(self, other: EdtfDate) -> bool:
        """Tell whether the bounds of the other lie within these, as an event in a period; open ends reach for ever."""
        starts = self.first is None or (other.first is not None and self.first <= other.first)
        ends = self.last is None or (other.last is not None and other.last <= self.last)
        return starts and ends


@lru_cache(maxsize=10_000)  # the same days stand in many records
def _read(text: str) -> EdtfDate | None:
    """Read what fits the grammar; None where it does not, EdtfError where it fits but could never be true."""
    if "/" in text:
        return _interval(text) if text.count("/") == 1 else None
    found = _SINGLE.fullmatch(text)
    if not found:
        return None
    if found["rounded"]:
        year = int(found["rounded"].replace("X", "0"))
        is_decade = found["rounded"].count("X") == 1
        last = (year + (9 if is_decade else 99), 12, 31)
        return EdtfDate(text, Precision.DECADE if is_decade else Precision.CENTURY, (year, 1, 1), last, year)
    year = int(found["long"] or found["year"])
    month, day = found["month"], found["day"]
    if not month or month == "XX":
        unspecified = Precision.DAY if day else Precision.MONTH if month else None
        return EdtfDate(text, Precision.YEAR, (year, 1, 1), (year, 12, 31), year, unspecified=unspecified)
    if int(month) in _SEASONS and not day:
        first, last = ((year + later, of_year, day_of) for later, of_year, day_of in _SEASONS[int(month)])
        return EdtfDate(text, Precision.SEASON, first, last, year, season=int(month))
    return _in_month(text, found["year"], month, day)


def _in_month(text: str, year_text: str, month_text: str, day_text: str | None) -> EdtfDate:
    year, month = int(year_text), int(month_text)
    if not 1 <= month <= 12:
        raise _no_month(year_text, month)
    days = calendar.monthrange(year, month)[1]
    if not day_text or day_text == "XX":
        unspecified = Precision.DAY if day_text else None
        bounds = (year, month, 1), (year, month, days)
        return EdtfDate(text, Precision.MONTH, *bounds, year, month, unspecified=unspecified)
    day = int(day_text)
    if not 1 <= day <= days:
        message = f"{year_text}-{month_text} has {days} days" if day else "there is no day 00"
        raise EdtfError(message, f"write a day from 01 to {days}")
    return EdtfDate(text, Precision.DAY, (year, month, day), (year, month, day), year, month, day)


def _no_month(year_text: str, month: int) -> EdtfError:
    if month in _SEASONS:
        return EdtfError("a season has no days", f"write {year_text}-{month}")
    beyond = " and seasons above 24 are not supported here" if 24 < month <= 41 else ""
    hint = "write a month from 01 to 12, or a season: 21 spring, 22 summer, 23 autumn, 24 winter"
    return EdtfError(f"there is no month {month:02}{beyond}", hint)


def _interval(text: str) -> EdtfDate | None:
    left, _, right = text.partition("/")
    start, end = (_read(side) if side not in {"", ".."} else None for side in (left, right))
    if (start is None and left not in {"", ".."}) or (end is None and right not in {"", ".."}):
        return None
    if start is None and end is None:
        raise EdtfError("an interval needs at least one date", "write 2022/.., ../2024 or 2022/2024")
    first, last = start.first if start else None, end.last if end else None
    if not _not_after(first, last):
        raise EdtfError("the interval ends before it begins", f"write {right}/{left}")
    return EdtfDate(text, Precision.INTERVAL, first, last, start=start, end=end)


def _not_after(first: Day | None, last: Day | None) -> bool:
    return first is None or last is None or first <= last


def _calendar_day(day: Day | None) -> date | None:
    return date(*day) if day and MINYEAR <= day[0] <= MAXYEAR else None
