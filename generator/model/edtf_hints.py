"""What to say of a text that is no date, and what it certainly means if it is one in words or in another notation.

In a record no reading is ever taken for the date itself: it only becomes the hint of an error, and two readings
("6/7/2024") become a question.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from generator.model.edtf_readings import LONGEST, readings

_TIME = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T| )[0-9]{1,2}(?::[0-9]{2}.*)?", re.IGNORECASE)
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
    sound, impossible = _tried(text, read)
    if len(sound) > 1:
        return EdtfError(f"unclear: {' or '.join(sound)}?", "write the one that is meant")
    shown = " ".join(text[: LONGEST - 1].split()) + ("…" if len(text) >= LONGEST else "")
    message = f'"{shown}" is not written as a date'
    if sound:
        return EdtfError(message, f"write {sound[0]}")
    return impossible or EdtfError(message, "write a date such as 2024-06-19, 2024-06 or 1984~")


def certain(text: str, read: Callable[[str], object]) -> str:
    """Return the one date, as EDTF, that a text in words or in another notation can mean, or nothing."""
    sound, _ = _tried(text, read)
    return sound[0] if len(sound) == 1 and not _unsupported(text) else ""


def _tried(text: str, read: Callable[[str], object]) -> tuple[list[str], EdtfError | None]:
    """Return the readings of a text that are dates, and why the first of the others could never be one."""
    sound: list[str] = []
    impossible: EdtfError | None = None
    for reading in readings(text):
        try:
            sound += [reading] if read(reading) else []
        except EdtfError as error:
            impossible = impossible or error
    return sound, impossible


def _unsupported(text: str) -> tuple[str, str] | None:
    """Return message and hint for what EDTF allows and we do not (level 2, times), and for a year of two digits."""
    if found := _TIME.fullmatch(text):
        return "times are not supported here", f"write the day only: {found[1]}"
    for side in text[:LONGEST].split("/"):
        for pattern, what, hint in _NOT_SUPPORTED:
            if pattern.fullmatch(side) and not _is_level_1(side):
                return f"{what} not supported here", hint
    if _TWO_DIGIT_YEAR.fullmatch(text):
        return f'the year in "{text}" has two digits', "write it with four, in front, such as 2024-06-19"
    return None


def _is_level_1(side: str) -> bool:
    return _LEVEL_1.fullmatch(side) is not None
