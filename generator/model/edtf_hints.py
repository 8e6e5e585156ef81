"""What an editor probably meant who wrote a date in words, or in another notation than EDTF.

Nothing here is ever taken for the date itself: a reading only becomes the hint of an error, and two readings
("6/7/2024") become a question. Readings need not exist in the calendar; the caller tries them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from babel import Locale

# Longer texts are no dates; the limit also bounds the work on hostile input.
_LONGEST = 60
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
_TIME = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T| )[0-9]{1,2}(?::[0-9]{2}.*)?", re.IGNORECASE)
_DAY_MONTH_YEAR = re.compile(r"([0-9]{1,2})(?:\.|st|nd|rd|th)? ?(?:of )?([^\W\d_]+)[.,]{0,2} ?(?:of )?([0-9]{4})")
_MONTH_DAY_YEAR = re.compile(r"([^\W\d_]+)\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})")
_MONTH_YEAR = re.compile(r"([^\W\d_]+)[.,]{0,2} (?:of |in )?([0-9]{4})")
_DECADE = re.compile(r"([0-9]{3})0(?:er(?:[- ]?jahren?)?|['’]?s)")
_CENTURY = re.compile(r"([0-9]{1,2})(?:\. ?jahrhundert|(?:st|nd|rd|th)[ -]century)")
_WEEKDAY = re.compile(r"[^\W\d_]+(?:tag|woch|day),? |[^\W\d_]{2,3}\.?, ?")
_ARTICLE = re.compile(r"(?:am|im|on|in|the|der|die|das|dem|den) ")

_ABOUT = re.compile(
    r"(?:etwa|gegen|um|ungefähr|rund|ca|circa|zirka|c|around|about|approximately|approx|anfang|mitte|ende|"
    r"early|mid|late|(?:beginning|middle|end) of)(?:\.[ -]?|[ -])|~ ?"
)
_PROBABLY = re.compile(
    r"(?:vermutlich|wahrscheinlich|wohl|möglicherweise|vielleicht|probably|presumably|possibly|perhaps|maybe) |\? ?"
)
_SINCE = re.compile(r"(?:seit|ab|von|vom|since|from|starting) ")
_UNTIL = re.compile(r"(?:bis zum|bis|until|till|to|up to|through) ")
_BETWEEN = re.compile(r"(?:von|vom|zwischen|seit|since|from|between) ")
_DASH = re.compile(r" ?[–—] ?| - | (?:bis|und|to|until|till|and|through) (?:zum )?|/")
_TWO_YEARS = re.compile(r"([0-9]{4})-([0-9]{4})")

_TODAY = {"heute", "jetzt", "now", "present", "the present", "today"}
_MARK_BEHIND = re.compile(r"(.+?) ?\(?([~?%])\)?")

_TWO_DIGIT_YEAR = re.compile(r"[0-9]{1,2}([./-])[0-9]{1,2}\1[0-9]{2}")
_LEVEL_1 = re.compile(r"([0-9]{3}X|[0-9]{2}XX|-?[0-9]{4}(-[0-9]{2}){0,2}|-?[0-9]{4}(-[0-9]{2}|-XX)?-XX)[~?%]?")
_NOT_SUPPORTED = (
    (re.compile(r"[\[{].*[\]}]?|.*[\]}]"), "sets of dates are", "write one date, or an interval such as 2004/2006"),
    (re.compile(r"Y?-?[0-9]+E[0-9]+(S[0-9]+)?|Y?-?[0-9]+S[0-9]+"), "exponents are", "write the year"),
    (
        re.compile(r"(?=.*[~?%])[~?%]?-?[0-9X]{4}[~?%]?(-[~?%]?[0-9X]{2}[~?%]?)+"),
        "marks on a part of a date are",
        "write the mark once, at the end, such as 2004-06~",
    ),
    (
        re.compile(r"(?=.*X)-?[0-9X]{4}(-[0-9X]{2}){0,2}[~?%]?"),
        "these unspecified digits are",
        "write 194X, 19XX, 2024-XX, 2024-10-XX or 2024-XX-XX",
    ),
)


class EdtfError(ValueError):
    """A text that is no date, with what to write instead, both in plain language."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(f"{message} ({hint})")
        self.message = message
        self.hint = hint


def explained(text: str, read: Callable[[str], object]) -> EdtfError:
    """Make the error of a text that is no date; `read` tells which readings of it are dates (None: no EDTF)."""
    refusal = _unsupported(text)
    if refusal:
        return EdtfError(*refusal)
    sound: list[str] = []
    impossible: EdtfError | None = None
    for reading in _readings(text):
        try:
            sound += [reading] if read(reading) else []
        except EdtfError as error:
            impossible = impossible or error
    if len(sound) > 1:
        return EdtfError(f"unclear: {' or '.join(sound)}?", "write the one that is meant")
    shown = " ".join(text[: _LONGEST - 1].split()) + ("…" if len(text) >= _LONGEST else "")
    message = f'"{shown}" is not written as a date'
    if sound:
        return EdtfError(message, f"write {sound[0]}")
    return impossible or EdtfError(message, "write a date such as 2024-06-19, 2024-06 or 1984~")


def _unsupported(text: str) -> tuple[str, str] | None:
    """Return message and hint for what EDTF allows and we do not (level 2, times), and for a year of two digits."""
    if found := _TIME.fullmatch(text):
        return "times are not supported here", f"write the day only: {found[1]}"
    for side in text[:_LONGEST].split("/"):
        for pattern, what, hint in _NOT_SUPPORTED:
            if pattern.fullmatch(side) and not _is_level_1(side):
                return f"{what} not supported here", hint
    if _TWO_DIGIT_YEAR.fullmatch(text):
        return f'the year in "{text}" has two digits', "write it with four, in front, such as 2024-06-19"
    return None


def _is_level_1(side: str) -> bool:
    return _LEVEL_1.fullmatch(side) is not None


def _readings(text: str) -> tuple[str, ...]:
    plain = " ".join(text.split()).casefold()
    return tuple(dict.fromkeys(_read(plain))) if len(plain) <= _LONGEST else ()


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
    parts = _DASH.split(text[opener.end() :] if opener else text)
    if len(parts) != 2 or not all(parts):
        return []
    ends = [".."] if parts[1] in _TODAY else _read(parts[1])
    starts = _read(parts[0]) or (_borrowing(parts[0], ends[0]) if ends else [])
    return [f"{start}/{end}" for start in starts for end in ends if "/" not in start + end]


def _borrowing(start: str, end: str) -> list[str]:
    """Read "4." or "30 May" with the month and year that only the end names ("4.–6. Juni 2024")."""
    if re.fullmatch(r"[0-9]{1,2}\.?", start):
        return [f"{end[:8]}{start.rstrip('.'):0>2}"] if len(end) == len("2024-06-19") else []
    return _read(f"{start} {end[:4]}")


def _after(opening: re.Pattern[str], pattern: str) -> Callable[[str], list[str]]:
    """Make the rule for a word in front of a date, such as "seit"; the pattern says what it makes of the date."""

    def rule(text: str) -> list[str]:
        found = opening.match(text)
        rest = _read(text[found.end() :]) if found else []
        return [_one_mark(pattern.format(each)) for each in rest if "/" not in each]

    return rule


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
    _after(_UNTIL, "../{}"),
    _after(_ABOUT, "{}~"),
    _after(_PROBABLY, "{}?"),
    _after(_WEEKDAY, "{}"),
    _after(_ARTICLE, "{}"),
    _before_a_mark,
)
