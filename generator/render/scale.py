"""Scales: a number or a day -> its place on an axis, and the round numbers and dates that are written on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from itertools import count
from typing import NamedTuple

from generator.model.edtf import Day, EdtfDate

MOST_STEPS = 4
MOST_MONTHS, MOST_YEARS = 4, 7
MONTHS_A_YEAR = 12
_DAYS_IN_400_YEARS = 146_097


@dataclass(frozen=True, slots=True)
class Scale:
    """An axis of numbers. It always holds zero, so that a length is never more than the number it stands for."""

    low: Decimal
    high: Decimal
    step: Decimal

    def share(self, value: Decimal) -> float:
        """Return how far along the axis a number lies, from 0 to 1."""
        return min(1.0, max(0.0, float((value - self.low) / (self.high - self.low))))

    @property
    def ticks(self) -> tuple[Decimal, ...]:
        """The round numbers written on the axis."""
        steps = int(((self.high - self.low) / self.step).to_integral_value())
        found = (self.low + number * self.step for number in range(steps + 1))
        return tuple(each if each else Decimal(0) for each in found)


def scale_of(values: Iterable[Decimal]) -> Scale:
    """Return the axis for these numbers, in steps of 1, 2 or 5 times a power of ten."""
    within = (Decimal(0), *values)
    low, high = min(within), max(within)
    rough = ((high - low) or Decimal(1)) / MOST_STEPS
    unit = Decimal(1).scaleb(rough.adjusted())
    step = next(each for factor in (1, 2, 5, 10) if (each := factor * unit) >= rough)
    lowest = (low / step).to_integral_value(ROUND_FLOOR) * step
    highest = (high / step).to_integral_value(ROUND_CEILING) * step
    return Scale(lowest, highest if highest > lowest else step, step)


class Tick(NamedTuple):
    """A date on the axis: where its stroke stands, where its word stands, and the date itself."""

    at: float
    label_at: float
    date: EdtfDate


@dataclass(frozen=True, slots=True)
class Calendar:
    """An axis of time, in days, so that equal times are equally long."""

    first: int
    last: int
    ticks: tuple[Tick, ...]

    def share(self, date: EdtfDate) -> float:
        """Return how far along the axis the middle of a time lies, from 0 to 1."""
        return _share(middle(date), self.first, self.last)


def calendar_of(dates: Iterable[EdtfDate]) -> Calendar:
    """Return the axis for these dates, in whole months or years, with as many words as fit on a phone."""
    ends = [(_month(first), _month(last)) for first, last in map(_ends, dates)]
    start, end = min(first for first, _ in ends), max(last for _, last in ends)
    knows_months = all(last - first < MONTHS_A_YEAR - 1 for first, last in ends)
    step = next(each for each in _steps(knows_months) if end // each - start // each < _most(each))
    start, end = start // step * step, end // step * step + step
    first, last = day_number(_first_of(start)), day_number(_first_of(end))
    ticks = tuple(_tick(month, step, first, last) for month in range(start, end, step))
    return Calendar(first, last, ticks)


def middle(date: EdtfDate) -> float:
    """Return the middle of a time as a number of days; of an open one, the end that is known."""
    first, last = _ends(date)
    return (day_number(first) + day_number(last) + 1) / 2


def day_number(day: Day) -> int:
    """Count days in the Gregorian calendar, which repeats every 400 years, for years beyond those of `date` too."""
    year, month, of_month = day
    return date(year % 400 + 400, month, of_month).toordinal() + year // 400 * _DAYS_IN_400_YEARS


def _ends(date: EdtfDate) -> tuple[Day, Day]:
    first, last = date.first or date.last, date.last or date.first
    assert first, "a date has at least one end"
    assert last, "a date has at least one end"
    return first, last


def _steps(knows_months: bool) -> Iterator[int]:
    """Yield lengths of a step in months; whole years where a date says no more than that."""
    yield from (1, 2, 3, 6) if knows_months else ()
    for power in count():
        yield from (MONTHS_A_YEAR * factor * 10**power for factor in (1, 2, 5))


def _most(step: int) -> int:
    return MOST_MONTHS if step < MONTHS_A_YEAR else MOST_YEARS


def _tick(month: int, step: int, first: int, last: int) -> Tick:
    """Write a single month or year in the middle of its time, a longer step where it begins."""
    begin, end = day_number(_first_of(month)), day_number(_first_of(month + step))
    at = _share(begin, first, last)
    year, of_year = divmod(month, MONTHS_A_YEAR)
    text = f"{year:04}" if 0 <= year <= 9999 else f"-{-year:04}" if -9999 <= year < 0 else f"Y{year}"
    spelled = EdtfDate.parse(text if step >= MONTHS_A_YEAR else f"{text}-{of_year + 1:02}")
    return Tick(at, _share((begin + end) / 2, first, last) if step in {1, MONTHS_A_YEAR} else at, spelled)


def _share(number: float, first: int, last: int) -> float:
    return (number - first) / (last - first)


def _month(day: Day) -> int:
    return day[0] * MONTHS_A_YEAR + day[1] - 1


def _first_of(month: int) -> Day:
    return (month // MONTHS_A_YEAR, month % MONTHS_A_YEAR + 1, 1)
