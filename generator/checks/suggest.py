"""What an editor probably meant by an id that nobody has: spellings first, then slips of the finger.

Kim Jong Il must never become Kim Jong Un: short words have to be equal, and only longer ones may differ a little.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from anyascii import anyascii
from rapidfuzz.distance import OSA

from generator.library import Key, Library
from generator.model import BY_NAME, CommonFields, called
from generator.model.ids import id_problem
from generator.model.rejection import quoted

_LONG = 4
_SIMILAR = 0.75
_NEARLY_EQUAL = 0.9


def suggestion(library: Library, typed: str, types: tuple[str, ...]) -> str:
    """Return the hint for an id that no record of these types has."""
    spellings = _spellings(library, types).get(fold(typed))
    if spellings:
        return _by_name(spellings)
    elsewhere = next((key for key in (*library.entries, *library.broken) if key.id == typed), None)
    if elsewhere:
        return _of_other_type(elsewhere, types)
    former = next((key.id for key in _former(library).get(typed, ()) if key.type in types), "")
    near = former or _near(typed, (key.id for key in (*library.entries, *library.broken) if key.type in types))
    if near:
        return f'use "{near}": "{typed}" was its id before' if former else f'did you mean "{near}"?'
    problem = id_problem(typed)
    if problem:
        return _separated(library, typed, types) or problem.hint
    return _to_be_created(library, typed, types)


def _to_be_created(library: Library, typed: str, types: tuple[str, ...]) -> str:
    meant = types[0] if len(types) == 1 else _missing(library).get(typed, "")
    if meant in types:
        return f"create {BY_NAME[meant].folder}/{typed}.yml"
    return f"correct the id, or create its record, such as {BY_NAME['actor'].folder}/{typed}.yml"


@lru_cache(maxsize=2)
def _former(library: Library) -> Mapping[str, list[Key]]:
    """Return the records that had an id before."""
    found: defaultdict[str, list[Key]] = defaultdict(list)
    for key, entry in library.entries.items():
        for id in entry.record.formerly:
            found[id].append(key)
    return found


@lru_cache(maxsize=2)
def _missing(library: Library) -> Mapping[str, str]:
    """Return the type of each missing record that a field names, so that prose is told the same of it."""
    return {each.to: each.types[0] for each in library.links if each.target is None and len(each.types) == 1}


def _of_other_type(found: Key, types: tuple[str, ...]) -> str:
    if found.type == "article" and len(types) > 1:
        return f"articles are cited, not mentioned: write [@{found.id}]"
    *others, last = map(_with_article, types)
    expected = f"{', '.join(others)} or {last}" if others else last
    return f'"{found.id}" is the id of {_with_article(found.type)}; expected is {expected}'


def _by_name(spellings: Mapping[str, str]) -> str:
    (id, name), *others = spellings.items()
    if others:
        return f'write one of {", ".join(map(quoted, spellings))}: "{name}" is a name of each'
    return f'use "{id}": "{name}" is one of its spellings'


def _separated(library: Library, typed: str, types: tuple[str, ...]) -> str:
    """Recognise "report-2022 Abs. 3" and "report-2022 @report-2024", which lack a comma or semicolon."""
    id, _, rest = typed.partition(" ")
    if library.find(id, types) is None or not rest.strip():
        return ""
    separator = "; " if rest.strip().startswith("@") else ", "
    return f'write "{id}{separator}{rest.strip()}"'


def fold(name: str) -> str:
    """Return a name without script, accents, case, spaces and hyphens, so that spellings can be compared."""
    return re.sub(r"[^a-z0-9]", "", anyascii(name).lower())


@lru_cache(maxsize=8)
def _spellings(library: Library, types: tuple[str, ...]) -> Mapping[str, dict[str, str]]:
    """Return for each folded name the ids of the records that bear it, and how each of them spells it."""
    found: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for key, entry in library.entries.items():
        if key.type in types:
            for name in _names(entry.record):
                found[fold(name)].setdefault(key.id, name)
    return found


def _names(record: CommonFields) -> Iterator[str]:
    name = called(record)
    yield from name.values() if isinstance(name, Mapping) else [name] if isinstance(name, str) else []
    yield from getattr(record, "native", {}).values()
    yield from getattr(record, "aliases", ())


def _near(typed: str, ids: Iterable[str]) -> str:
    scored = ((_likeness(typed, each), each) for each in ids)
    best = max(((score, each) for score, each in scored if score), default=(0.0, ""))
    return best[1]


def _likeness(typed: str, known: str) -> float:
    """Return 0 for two ids that are different names, otherwise how alike they are."""
    if _digits(typed) != _digits(known):
        return 0.0
    words, others = typed.split("-"), known.split("-")
    if len(words) != len(others):
        joined = OSA.normalized_similarity(fold(typed), fold(known))
        return joined if joined >= _NEARLY_EQUAL else 0.0
    if not all(_same_word(word, other) for word, other in zip(words, others, strict=True)):
        return 0.0
    return OSA.normalized_similarity(typed, known)


def _same_word(word: str, other: str) -> bool:
    if word == other:
        return True
    if len(word) == len(other) == _LONG:
        return sorted(word) == sorted(other)  # "jogn" is a slip of "jong", "yong" is another name
    return min(len(word), len(other)) >= _LONG and OSA.normalized_similarity(word, other) >= _SIMILAR


def _digits(id: str) -> str:
    """Return the digits of an id, since one year or number is never a slip of another."""
    return re.sub(r"[^0-9]", "", id)


def _with_article(name: str) -> str:
    return f"an {name}" if name[0] in "aeiou" else f"a {name}"
