"""What an id may look like: it is a file name, an address and a word in a text, for ever."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from anyascii import anyascii

MAX_LENGTH = 64
RESERVED = frozenset({"index", "unknown"})

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
# Names that Windows keeps for devices, whatever the ending (learn.microsoft.com, "Naming Files")
_DEVICES = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")

# What looks like a Latin letter was meant as one, whatever its sound: Cyrillic "с" and "р" are "c" and "p".
_LOOKS_LIKE = str.maketrans("аеорсухіјѕԁһѵοαινρυ", "aeopcyxijsdhvoaivpu")


@dataclass(frozen=True, slots=True)
class IdProblem:
    """Why a text cannot be an id; `at` is the guilty letter, where it is a single one, `better` an id near to it."""

    code: str
    message: str
    hint: str
    at: int | None = None
    better: str = ""


def id_problem(text: str) -> IdProblem | None:
    """Return what is wrong with an id, or None."""
    if _ID.fullmatch(text) and len(text) <= MAX_LENGTH:
        return _reserved(text)
    foreign = next((i for i, letter in enumerate(text) if letter.isalpha() and not letter.isascii()), None)
    if foreign is not None and re.search("[A-Za-z]", text) and _script(text[foreign]) != "Latin":
        return _mixed(text, foreign)
    if len(text) > MAX_LENGTH:
        return IdProblem("invalid-id", f"an id of {len(text)} characters", f"use at most {MAX_LENGTH} characters")
    better = slug(text) if slug(text) and not _reserved(slug(text)) else ""
    hint = f'use a-z, 0-9 and single hyphens: "{better}"' if better else "use a-z, 0-9 and single hyphens"
    return IdProblem("invalid-id", f'"{text}" cannot be an id', hint, better=better)


def slug(text: str) -> str:
    """Return the id that comes nearest to a name: transliterated, lower case, hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", anyascii(text).lower()).strip("-")[:MAX_LENGTH].strip("-")


def _reserved(text: str) -> IdProblem | None:
    if text in RESERVED:
        return IdProblem("invalid-id", f'"{text}" is reserved and cannot be an id', "choose another name")
    if _DEVICES.fullmatch(text):
        message = f'"{text}" is the name of a device on Windows, where such a file cannot exist'
        return IdProblem("invalid-id", message, f'choose another name, such as "{text}-1"')
    return None


def _mixed(text: str, at: int) -> IdProblem:
    letter = text[at]
    name = unicodedata.name(letter, "no name").lower()
    which = f'letter {at + 1} is "{letter}" (U+{ord(letter):04X}, {name})'
    message = f'"{text}" mixes Latin and {_script(letter)} letters: {which}'
    better = slug(text.lower().translate(_LOOKS_LIKE))
    return IdProblem("mixed-scripts", message, f'type it anew in Latin letters: "{better}"', at, better)


def _script(letter: str) -> str:
    """Name the script by the first word of the letter's Unicode name, which is enough for a message."""
    return unicodedata.name(letter, "unknown").split()[0].title()
