"""How else a name is typed: without the keys for its letters, or with other spaces than those it is printed with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from anyascii import anyascii

_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss", "ẞ": "SS"})
_SPACE_IN_HANGUL = re.compile(r"(?<=[가-힣]) (?=[가-힣])")
_SYLLABLE = re.compile(r"(?<=[a-z])(?=[A-Z])")


def alphabetical(name: str) -> str:
    """Return a name as it is sorted, whatever its script, accents and case."""
    return anyascii(name).casefold()


def spellings(name: str) -> Iterator[str]:
    """Yield the ways of typing a name that search does not find by itself, such as `Muenchen` or `Gim Jeong Eun`."""
    german, hangul = name.translate(_GERMAN), _SPACE_IN_HANGUL.sub("", name)
    yield from (each for each in (german, hangul) if each != name)
    if not any(each.isalpha() and each.isascii() for each in name):
        yield _SYLLABLE.sub(" ", anyascii(name))
