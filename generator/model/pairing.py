"""Whether a translation still says what its original says, as far as that can be counted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.model.prose import Prose


class Unpaired(NamedTuple):
    """Where two texts part: in what a sentence (counted from 1) cites, or, with 0, in the number of sentences."""

    sentence: int
    original: int | tuple[str, ...]
    translation: int | tuple[str, ...]


def translations(texts: Mapping[str, Prose], languages: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the language of the original, the first of the site's that has the text, with that of each translation."""
    original, *others = [each for each in languages if each in texts] or [""]
    for each in others:
        yield original, each


def unpaired(original: Prose, translation: Prose) -> Unpaired | None:
    """Return the first place where the sentences of two texts do not pair, or None where all of them do.

    Sentences pair in their order, whatever the blocks they stand in; a pair cites the same articles, in any order.
    """
    counts = len(original.sentences), len(translation.sentences)
    if counts[0] != counts[1]:
        return Unpaired(0, *counts)
    for number, pair in enumerate(zip(original.sentences, translation.sentences, strict=True), start=1):
        cited, cited_there = ([cite.article for cite in each.citations] for each in pair)
        if cited != cited_there and sorted(cited) != sorted(cited_there):
            return Unpaired(number, tuple(sorted(cited)), tuple(sorted(cited_there)))
    return None
