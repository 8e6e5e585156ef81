"""What an editor probably meant by an id that nobody has: spellings first, then slips of the finger.

Kim Jong Il must never become Kim Jong Un: short words have to be equal, and only longer ones may differ a little.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from anyascii import anyascii
from rapidfuzz.distance import Levenshtein

from generator.library import Key, Library
from generator.model import BY_NAME

_LONG = 4
_SIMILAR = 0.75
_NEARLY_EQUAL = 0.9


def suggestion(library: Library, typed: str, types: tuple[str, ...]) -> str:
    """Return the hint for an id that no record of these types has."""
    spelling = next(iter(_spellings(library, types).get(fold(typed), ())), None)
    if spelling:
        key, name = spelling
        return f'use "{key.id}": "{name}" is one of its spellings'
    elsewhere = next((key for key in (*library.entries, *library.broken) if key.id == typed), None)
    if elsewhere:
        expected = " or ".join(map(_with_article, types))
        return f'"{typed}" is the id of {_with_article(elsewhere.type)}; expected is {expected}'
    near = _near(typed, (key.id for key in (*library.entries, *library.broken) if key.type in types))
    if near:
        return f'did you mean "{near}"?'
    return (
        f"create {BY_NAME[types[0]].folder}/{typed}.yml" if len(types) == 1 else "create the record or correct the id"
    )


def fold(name: str) -> str:
    """Return a name without script, accents, case, spaces and hyphens, so that spellings can be compared."""
    return re.sub(r"[^a-z0-9]", "", anyascii(name).lower())


@lru_cache(maxsize=8)
def _spellings(library: Library, types: tuple[str, ...]) -> Mapping[str, list[tuple[Key, str]]]:
    found: defaultdict[str, list[tuple[Key, str]]] = defaultdict(list)
    for key, entry in library.entries.items():
        if key.type in types:
            for name in _names(entry.record):
                found[fold(name)].append((key, name))
    return found


def _names(record: object) -> Iterator[str]:
    name = getattr(record, "name", None) or getattr(record, "title", None)
    yield from name.values() if isinstance(name, Mapping) else [name] if isinstance(name, str) else []
    yield from getattr(record, "native", {}).values()
    yield from getattr(record, "aliases", ())


def _near(typed: str, ids: Iterable[str]) -> str:
    scored = ((_likeness(typed, each), each) for each in ids)
    best = max(((score, each) for score, each in scored if score), default=(0.0, ""))
    return best[1]


def _likeness(typed: str, known: str) -> float:
    """Return 0 for two ids that are different names, otherwise how alike they are."""
    words, others = typed.split("-"), known.split("-")
    if len(words) != len(others):
        joined = Levenshtein.normalized_similarity(fold(typed), fold(known))
        return joined if joined >= _NEARLY_EQUAL else 0.0
    if not all(_same_word(word, other) for word, other in zip(words, others, strict=True)):
        return 0.0
    return Levenshtein.normalized_similarity(typed, known)


def _same_word(word: str, other: str) -> bool:
    if word == other:
        return True
    is_long = min(len(word), len(other)) >= _LONG and not (word.isdigit() and other.isdigit())
    return is_long and Levenshtein.normalized_similarity(word, other) >= _SIMILAR


def _with_article(name: str) -> str:
    return f"an {name}" if name[0] in "aeiou" else f"a {name}"
