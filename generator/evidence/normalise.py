"""Text -> words in normal form: what is equal in two prints of one sentence, and nothing that says something else.

Quote marks, dashes, brackets, case and the way letters are encoded are no difference; words and numbers are. The same
algorithm stands in theme/assets/js/evidence.js, so only what Python and JavaScript define alike is used here. Whoever
changes what comes out counts `NORM` up: digests made before are then no longer comparable.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple
from unicodedata import normalize

import regex

NORM = 1
DASHES = "‐‑‒–—−﹣－-"
APOSTROPHES = "'’＇"
# Signs of which each is a word, because these scripts have no spaces. Half-width kana carry their marks behind them.
_ALONE = r"[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]"

_DROPPED = regex.compile(r"[\u00AD\u200B-\u200D\u2060\uFEFF\p{Variation_Selector}]")
_TOKEN = regex.compile(
    # A minus stands directly before a number and not behind a word: 5-10 and MiG-29 have none.
    rf"(?:(?<![\p{{L}}\p{{M}}\p{{N}}\p{{Sc}}%‰°{DASHES}])[{DASHES}])?\p{{N}}+(?:[.,:/⁄．，：／{APOSTROPHES}{DASHES}]\p{{N}}+)*"
    rf"|[\p{{Sc}}%‰§°％﹪℃℉]"
    rf"|{_ALONE}[\p{{M}}ﾞﾟ]*"
    rf"|(?!{_ALONE})\p{{L}}(?:(?!{_ALONE})[\p{{L}}\p{{M}}])*"
)
_NUMBER = regex.compile(r"\p{N}")
# ½, ² and Ⅷ stay what they are: 10² is not 102, 1½ is not 11⁄2.
_SPELLED = regex.compile(r"[^\p{No}\p{Nl}]+")
_UNIFIED = str.maketrans(dict.fromkeys(DASHES, "-") | dict.fromkeys(APOSTROPHES, "'"))


class Word(NamedTuple):
    """A word in normal form, and where it stands in the text that was given."""

    text: str
    start: int
    end: int


def words(text: str) -> list[Word]:
    """Return the words of a text; a letter that stands for several words gives each of them its place."""
    dropped = set(_DROPPED.findall(text))
    kept = [place for place, sign in enumerate(text) if sign not in dropped] if dropped else range(len(text))
    return [
        Word(normal, kept[match.start()], kept[match.end() - 1] + 1)
        for match in _TOKEN.finditer(visible(text))
        for normal in _normal(match[0])
    ]


def visible(text: str) -> str:
    """Return a text without the signs that nobody sees, such as soft hyphens."""
    return _DROPPED.sub("", text)


@lru_cache(maxsize=1 << 14)
def _normal(token: str) -> tuple[str, ...]:
    return tuple(_TOKEN.findall(_folded(token)))


def _folded(token: str) -> str:
    if _NUMBER.search(token):
        return _SPELLED.sub(lambda match: normalize("NFKC", match[0]), token).translate(_UNIFIED)
    # JavaScript has no casefold. In capitals ß becomes SS, but ẞ does not.
    folded = normalize("NFKC", token).lower().upper().lower()
    return normalize("NFKC", folded).replace("ς", "σ")
