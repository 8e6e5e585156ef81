"""A date in words, or in another notation than EDTF -> the EDTF texts that it may mean, by German and English rules.

Two readings ("6/7/2024") are both returned. They need not exist in the calendar; the caller tries them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from babel import Locale

# Longer texts are no dates; the limit also bounds the work on hostile input.
LONGEST = 60
_MONTHS_FROM = ("de", "de_AT", "en", "en_GB")
_SEASONS = {
    **dict.fromkeys(("frühjahr", "frühling", "spring"), "21"),
    **dict.fromkeys(("sommer", "summer"), "22"),
    **dict.fromkeys(("herbst", "autumn", "fall"), "23"),
    **dict.fromkeys(("winter",), "24"),
}

_EDTF = re.compile(r"-?[0-9]{2}[0-9X]{2}(-[0-9X]{2}){0,2}[~?%]?", re.IGNORECASE)
_YEAR_FIRST = re.compile(r"([0-9]{4})([-/.]?)([0-9]{1,2})\2([0-9]{1,2})")
_DAY_FIRST = re.compile(r"([0-9]{1,2})([-/.]) ?([0-9]{1,2})\2 ?([0-9]{4})")
_MONTH_FIRST = re.compile(r"([0-9]{1,2})[-/.]([0-9]{4})")
_YEAR_AND_NUMBER = re.compile(r"([0-9]{2})([0-9]{2})([-/.])([0-9]{1,2})")
_DAY_MONTH_YEAR = re.compile(r"([0-9]{1,2})(?:\.|st|nd|rd|th)? ?(?:of )?([^\W\d_]+)[.,]{0,2} ?(?:of )?([0-9]{4})")
_MONTH_DAY_YEAR = re.compile(r"([^\W\d_]+)\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})")
_MONTH_YEAR = re.compile(r"([^\W\d_]+)[.,]{0,2} (?:of |in )?([0-9]{4})")
_DECADE = re.compile(r"([0-9]{3})0(?:ern?(?:[- ]?jahren?)?|['’]?s)")
_CENTURY = re.compile(r"([0-9]{1,2})(?:\. ?jahrhunderts?|(?:st|nd|rd|th)[ -]century)")
_WEEKDAY = re.compile(
    r"(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:mon|tues|wednes|thurs|fri|satur|sun)day),? |"
    r"[^\W\d_]{2,3}\.?, ?"
)
_ARTICLE = re.compile(r"(?:im jahre?|in the year|am|im|on|in|the|der|die|das|dem|den|des) ")

_ABOUT = re.compile(
    r"(?:etwa|gegen|um|ungefähr|rund|ca|circa|zirka|c|around|about|approximately|approx)(?:\.[ -]?|[ -])|~ ?"
)
_PART_OF = re.compile(r"(?:anfang|mitte|ende|early|mid|late|(?:beginning|middle|end) of)[ -]")
_PROBABLY = re.compile(
    r"(?:vermutlich|wahrscheinlich|wohl|möglicherweise|vielleicht|probably|presumably|possibly|perhaps|maybe) |\? ?"
)
_SINCE = re.compile(r"(?:seit|ab|since|starting) ")
_OF_OR_SINCE = re.compile(r"(?:von|vom|from) ")
_UNTIL = re.compile(r"(?:bis zum|bis|until|till|to|up to|through) ")
_BETWEEN = re.compile(r"(?:von|vom|zwischen|seit|since|from|between) ")
_DASH = re.compile(r" ?[–—] ?| - | (?:bis|und|to|until|till|and|through) (?:zum )?|/")
_DAYS = re.compile(r"([0-9]{1,2})\.?-([0-9]{1,2}\.? ?[^\W\d_].*)")
_MONTHS = re.compile(r"([^\W\d_]+)\.?-([^\W\d_]+\.? [0-9]{4})")
_MONTH_DAYS_YEAR = re.compile(r"([^\W\d_]+)\.? ([0-9]{1,2})[-–]([0-9]{1,2}),? ([0-9]{4})")
_SEASON_AND_YEAR = re.compile(r"[0-9]{4}-2[1-4]/[0-9]{4}")
_TWO_YEARS = re.compile(r"([0-9]{4})-([0-9]{4})")

_TODAY = {"heute", "jetzt", "now", "present", "the present", "today"}
_MARK_BEHIND = re.compile(r"(.+?) ?\(?([~?%])\)?")


def readings(text: str) -> tuple[str, ...]:
    """Return what a text may mean as a date; nothing where no rule knows it."""
    plain = " ".join(text.split()).casefold()
    return tuple(dict.fromkeys(_read(plain))) if len(plain) <= LONGEST else ()


def _read(text: str) -> list[str]:
    """Return the readings of the first rule that has any."""
    return next((found for rule in _RULES if (found := rule(text))), [])


def _in_digits(text: str) -> list[str]:
    if _EDTF.fullmatch(text):
        return [text.upper()]
    if found := _YEAR_FIRST.fullmatch(text):
        return [_day(found[1], found[3], found[4])] if found[2] or len(text) == 8 else []
    if found := _DAY_FIRST.fullmatch(text):
        day_first, month_first = _day(found[4], found[3], found[1]), _day(found[4], found[1], found[3])
        return [day_first] if found[2] == "." else [day_first, month_first]
    if found := _MONTH_FIRST.fullmatch(text):
        return [f"{found[2]}-{found[1]:0>2}"]
    if found := _YEAR_AND_NUMBER.fullmatch(text):
        century, year, mark, number = found.groups()
        month = [f"{century}{year}-{number:0>2}"] if int(number) <= 12 else []
        return [*month, f"{century}{year}/{century}{number}"] if mark == "/" and len(number) == 2 else month
    return []


def _in_words(text: str) -> list[str]:
    if found := _DAY_MONTH_YEAR.fullmatch(text):
        return _on(found[3], found[2], found[1])
    if found := _MONTH_DAY_YEAR.fullmatch(text):
        return _on(found[3], found[1], found[2])
    if found := _MONTH_YEAR.fullmatch(text):
        month = _SEASONS.get(found[1]) or _months().get(found[1])
        return [f"{found[2]}-{month}"] if month else []
    return []


def _decade_or_century(text: str) -> list[str]:
    if found := _DECADE.fullmatch(text):
        return [f"{found[1]}X"]
    found = _CENTURY.fullmatch(text)
    return [f"{int(found[1]) - 1:02}XX"] if found and int(found[1]) else []


def _interval(text: str) -> list[str]:
    if found := _TWO_YEARS.fullmatch(text):
        return [f"{found[1]}/{found[2]}"]
    opener = _BETWEEN.match(text)
    parts = _DASH.split(_with_dash(text[opener.end() :] if opener else text))
    if len(parts) != 2 or not all(parts):
        return []
    ends = [".."] if parts[1] in _TODAY else _read(parts[1])
    starts = _read(parts[0]) or (_borrowing(parts[0], ends[0]) if ends else [])
    intervals = (f"{start}/{end}" for start in starts for end in ends if "/" not in start + end)
    return [each for each in intervals if not _SEASON_AND_YEAR.fullmatch(each)]  # "Winter 2022/2023" is one winter


def _with_dash(text: str) -> str:
    """Write the hyphen of "4-6 June 2024", "June 4-6, 2024" and "Juni-August 2023" as the dash that it stands for."""
    if found := _DAYS.fullmatch(text):
        return f"{found[1]}–{found[2]}"
    if found := _MONTH_DAYS_YEAR.fullmatch(text):
        return f"{found[2]}–{found[3]} {found[1]} {found[4]}"
    found = _MONTHS.fullmatch(text)
    return f"{found[1]}–{found[2]}" if found and found[1] in _months() else text


def _borrowing(start: str, end: str) -> list[str]:
    """Read "4." or "30 May" with the month and year that only the end names ("4.–6. Juni 2024")."""
    if re.fullmatch(r"[0-9]{1,2}\.?", start):
        return [f"{end[:8]}{start.rstrip('.'):0>2}"] if len(end) == len("2024-06-19") else []
    return _read(f"{start} {end[:4]}")


def _after(opening: re.Pattern[str], *patterns: str) -> Callable[[str], list[str]]:
    """Make the rule for a word in front of a date, such as "seit"; the patterns say what it may make of the date."""

    def rule(text: str) -> list[str]:
        found = opening.match(text)
        rest = _read(text[found.end() :]) if found else []
        return [_one_mark(pattern.format(each)) for each in rest if "/" not in each for pattern in patterns]

    return rule


def _part_of(text: str) -> list[str]:
    """Read "Mitte Juni 2024" as about that month; a part of a year or more may be far from the rest of it."""
    found = _PART_OF.match(text)
    rest = _read(text[found.end() :]) if found else []
    return [
        form
        for each in rest
        if "/" not in each
        for form in ([_one_mark(f"{each}~")] if "-" in each else [each, _one_mark(f"{each}~")])
    ]


def _before_a_mark(text: str) -> list[str]:
    found = _MARK_BEHIND.fullmatch(text)
    return [_one_mark(each + found[2]) for each in _read(found[1]) if "/" not in each] if found else []


def _one_mark(reading: str) -> str:
    """Join marks, as of "vermutlich um 1984": `%` is both."""
    return re.sub(r"[~?%]{2,}", lambda marks: marks[0][0] if len(set(marks[0])) == 1 else "%", reading)


def _on(year: str, month_name: str, day: str) -> list[str]:
    month = _months().get(month_name)
    return [_day(year, month, day)] if month else []


def _day(year: str, month: str, day: str) -> str:
    return f"{year}-{month:0>2}-{day:0>2}"


@cache
def _months() -> dict[str, str]:
    """Return the number of a month by its names in German and English, full and abbreviated (Unicode CLDR)."""
    return {
        name.casefold().rstrip("."): f"{number:02}"
        for language in _MONTHS_FROM
        for widths in Locale.parse(language).months.values()
        for width in ("wide", "abbreviated")
        for number, name in widths[width].items()
    }


_RULES: tuple[Callable[[str], list[str]], ...] = (
    _in_digits,
    _in_words,
    _decade_or_century,
    _interval,
    _after(_SINCE, "{}/.."),
    _after(_OF_OR_SINCE, "{}", "{}/.."),
    _after(_UNTIL, "../{}"),
    _after(_ABOUT, "{}~"),
    _part_of,
    _after(_PROBABLY, "{}?"),
    _after(_WEEKDAY, "{}"),
    _after(_ARTICLE, "{}"),
    _before_a_mark,
)
