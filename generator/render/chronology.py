"""Events in the order of their dates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from generator.library import Key, Library
from generator.model import Event


@lru_cache(maxsize=2)
def chronology(library: Library) -> tuple[tuple[Key, Event], ...]:
    """Return all events, the earliest first."""
    return tuple(sorted(library.of_type(Event), key=lambda pair: (pair[1].date.sort_key, pair[0])))


def in_order(library: Library, keys: Iterable[Key]) -> tuple[tuple[Key, Event], ...]:
    """Return these events, the earliest first."""
    wanted = set(keys)
    return tuple(pair for pair in chronology(library) if pair[0] in wanted)


@lru_cache(maxsize=2)
def neighbours(library: Library) -> Mapping[Key, tuple[Key | None, Key | None]]:
    """Return for each event the one before and the one after it."""
    keys = [None, *(key for key, _ in chronology(library)), None]
    return {key: (keys[i], keys[i + 2]) for i, key in enumerate(keys[1:-1]) if key}
