"""Dates in words, exactly as precise as the editor wrote them.

Patterns stand in locales/<lang>.yaml under `dates`, names of months and eras come from Unicode CLDR, so that a further
language needs a locale file only. A pattern may have a form per precision, because German needs an article before
some: "um 1984", but "um den 15. August 2022".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from babel import Locale
from babel.numbers import format_decimal

from generator.model.edtf import EdtfDate, Precision
from generator.text.strings import Strings, strings

NO_BREAK_SPACE = "\u00a0"

_IN_DATETIME = {Precision.DAY, Precision.MONTH, Precision.YEAR}
_WITHIN_A_YEAR = {Precision.DAY, Precision.MONTH, Precision.SEASON}
_LAST_YEAR_WITHOUT_GROUPING = 9999


@cache
def date_in_words(date: EdtfDate, language: str) -> str:
    """Say a date in full, such as "um den 15. August 2022", "4–6 June 2024" or "seit 6. Juli 1961"."""
    return _wording(language, "wide").date(date)


@cache
def date_short(date: EdtfDate, language: str) -> str:
    """Say a date in little space, such as "15. Aug. 2022", for a citation; what it claims is the same."""
    return _wording(language, "abbreviated").date(date)


def date_attribute(date: EdtfDate) -> str:
    """Return the date for `<time datetime="…">`, or nothing where HTML has no form for it.

    Source: the HTML standard, valid month, date and year strings. There is none for an interval, a season, a decade,
    a year before 1, and none that could say "about" or "probably".
    """
    if date.precision not in _IN_DATETIME or date.is_vague or date.year is None or date.year < 1:
        return ""
    smaller = [f"{part:02}" for part in (date.month, date.day) if part]
    return "-".join([f"{date.year:04}", *smaller])


@dataclass(frozen=True)
class _Wording:
    """How one language says dates at one length."""

    words: Strings
    locale: Locale
    months_in_day: Mapping[int, str]
    months: Mapping[int, str]
    span: str

    def date(self, date: EdtfDate) -> str:
        return self._interval(date) if date.is_interval else self._alone(date)

    def _interval(self, date: EdtfDate) -> str:
        start, end = date.start, date.end
        if start and end:
            return self._shortened(start, end) or self._between(self._within(start), self._within(end))
        if start:
            return self._form("since" if date.ends_open else "end-unknown", start)
        assert end is not None, "an interval has at least one date"
        until = self._form("until", end)
        return until if date.starts_open else self.words("dates.start-unknown", date=until)

    def _between(self, start: str, end: str) -> str:
        return self.words(f"dates.{self.span}", start=start, end=end)

    def _shortened(self, start: EdtfDate, end: EdtfDate) -> str:
        """Say what both ends share only once ("4.–6. Juni 2024"); return nothing where that cannot be done."""
        if start == end:
            return self.date(start)
        if start.precision != end.precision or not (_is_plain(start) and _is_plain(end)):
            return ""
        if end.precision is Precision.YEAR:
            return self.words("dates.years", first=self._plain(start), last=self._plain(end))
        return self._in_one_year(start, end) if start.year == end.year and end.precision in _WITHIN_A_YEAR else ""

    def _in_one_year(self, start: EdtfDate, end: EdtfDate) -> str:
        if end.precision is not Precision.DAY:
            return self._between(self._month_or_season(start), self._plain(end))
        month = self.months_in_day[start.month or 0]
        if start.month == end.month:
            year = self._year(end.year or 0)
            return self.words("dates.days", first=start.day, last=end.day, month=month, year=year)
        return self._between(self.words("dates.day-of-year", day=start.day, month=month), self._plain(end))

    def _form(self, name: str, date: EdtfDate) -> str:
        return self._pick(f"dates.{name}", date.precision, adverb=self._adverb(date), date=self._precise(date))

    def _within(self, date: EdtfDate) -> str:
        return self._adverb(date) + self._precise(date)

    def _adverb(self, date: EdtfDate) -> str:
        """Say `?` and `~` in words that stand within a phrase ("seit etwa den 1940er-Jahren")."""
        said = {"probably": date.is_uncertain, "about": date.is_approximate}
        return "".join(self.words(f"dates.adverb.{key}") + " " for key, is_said in said.items() if is_said)

    def _alone(self, date: EdtfDate) -> str:
        text = self._precise(date)
        if date.is_approximate:
            text = self._pick("dates.about", date.precision, date=text)
        return self.words("dates.probably", date=text) if date.is_uncertain else text

    def _precise(self, date: EdtfDate) -> str:
        text = self._plain(date)
        return self.words(f"dates.unspecified.{date.unspecified}", date=text) if date.unspecified else text

    def _plain(self, date: EdtfDate) -> str:
        number = date.year or 0
        if date.precision is Precision.CENTURY:
            century = number // 100 + 1
            ordinal = self._pick("dates.ordinal", self.locale.ordinal_form(century), number=century)
            return self.words("dates.century", ordinal=ordinal)
        if date.precision is Precision.DECADE:
            return self.words("dates.decade", year=number)
        year = self._year(number)
        if date.precision is Precision.YEAR:
            return year
        if date.precision is Precision.DAY:
            return self.words("dates.day", day=date.day, month=self.months_in_day[date.month or 0], year=year)
        return self.words("dates.month", month=self._month_or_season(date), year=year)

    def _month_or_season(self, date: EdtfDate) -> str:
        return self.words(f"dates.season.{date.season}") if date.season else self.months[date.month or 0]

    def _year(self, year: int) -> str:
        """Say a year; EDTF counts a year 0, which historians call 1 BC."""
        number = year if year > 0 else 1 - year
        text = format_decimal(number, locale=self.locale) if number > _LAST_YEAR_WITHOUT_GROUPING else str(number)
        if year > 0:
            return text
        era: str = self.locale.eras["abbreviated"][0]
        return f"{text} {era}".replace(" ", NO_BREAK_SPACE)

    def _pick(self, name: str, form: str, **values: object) -> str:
        key = f"{name}.{form}"
        return self.words(key if key in self.words.words else f"{name}.other", **values)


def _is_plain(date: EdtfDate) -> bool:
    return not date.is_vague and date.unspecified is None and date.year is not None and date.year > 0


@cache
def _wording(language: str, width: Literal["wide", "abbreviated"]) -> _Wording:
    locale = Locale.parse(language, sep="-")
    in_day: Mapping[int, str] = locale.months["format"][width]
    # Slavic months change their ending after a day; abbreviated ones stand alone without their point, so not those.
    alone: Mapping[int, str] = locale.months["stand-alone"][width] if width == "wide" else in_day
    return _Wording(strings(language), locale, in_day, alone, "to" if width == "wide" else "to-short")
