"""Where a text holds more of an article than its quotations: whole sentences by their fingerprints, or eight words.

An article's text is never published. Its digest is enough to notice when it is: a sentence that somebody has pasted has
the fingerprint of the sentence that was captured.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from hashlib import sha256
from itertools import chain, pairwise

import regex

from generator.evidence.normalise import NORM, words
from generator.evidence.quotation import Part, readings
from generator.evidence.quotations import quotations, read_digest
from generator.evidence.split import bounds_of, split
from generator.library import Library
from generator.model import Article

FEWEST_WORDS = 8
_MOST_ATOMS = 16
_QUOTED = frozenset({"verified", "attested"})

Pairs = tuple[tuple[str, str], ...]
"""Texts, each with the id of its article."""

_BLANK_LINES = regex.compile(r"\n[ \t\r]*\n\s*")
# Marks of records, of Markdown links and of HTML; a boundary too many does no harm.
_MARKUP = regex.compile(
    r"\[@[^\[\]]{0,999}\]|\[\[[^\[\]|]{0,99}\||\]\]|\{\w+\}|\]\([^()]{0,999}\)|<[^<>]{0,999}>|\n(?!\s*\p{Ll})"
)


@dataclass(frozen=True, eq=False)
class Guarded:
    """What must not be repeated: fingerprints of sentences and clauses, and runs of words of the texts at hand.

    `allowed` are the words of each article that may stand anywhere: what is quoted from it, and its headline.
    """

    leaves: Mapping[bytes, str]
    runs: Mapping[Part, str]
    allowed: Mapping[str, tuple[Part, ...]]

    @cached_property
    def beginnings(self) -> frozenset[Part]:
        """The first two words of each run, so that most places in a text need no further look."""
        return frozenset(run[:2] for run in self.runs)


def guarded(library: Library) -> Guarded:
    """Return what the digests and captures of a library keep from being repeated, the same one while they stay."""
    titles = tuple((key.id, article.title or "") for key, article in library.of_type(Article))
    digests, captures = (tuple(sorted(each.items())) for each in library.texts)
    said = ((each.article.id, each.quotation.text) for each in quotations(library) if each.verdict.state in _QUOTED)
    return _guarded(digests, captures, titles, tuple(dict.fromkeys(said)))


@lru_cache(maxsize=2)
def _guarded(digests: Pairs, captures: Pairs, titles: Pairs, quoted: Pairs) -> Guarded:
    leaves: dict[bytes, str] = {}
    runs: dict[Part, str] = {}
    for id, text in digests:
        digest = read_digest(text)
        leaves |= (
            {bytes.fromhex(leaf.hash): id for leaves_of in digest.paragraphs[1:] for leaf in leaves_of}
            if digest
            else {}
        )
    for id, text in captures:
        for block in (block for blocks in split(text, dict(titles).get(id, ""))[1:] for block in blocks):
            said = block.normal
            runs |= {said[at : at + FEWEST_WORDS]: id for at in range(len(said) - FEWEST_WORDS + 1)}
    allowed: defaultdict[str, dict[Part, None]] = defaultdict(dict)
    for id, text in titles:
        allowed[id][tuple(word.text for word in words(text))] = None
    for id, text in quoted:
        allowed[id] |= dict.fromkeys(chain.from_iterable(readings(text)))
    return Guarded(leaves, runs, {id: tuple(filter(None, parts)) for id, parts in allowed.items()})


@lru_cache(maxsize=1 << 14)
def leaks(text: str, known: Guarded) -> tuple[tuple[int, int, str], ...]:
    """Return where a text repeats an article, and which one: each stretch once, from its first word to its last."""
    start, found = 0, list[tuple[int, int, str]]()
    for piece in _BLANK_LINES.split(text):
        start = text.index(piece, start)
        found += ((start + first, start + last, id) for first, last, id in _in_piece(piece, known))
        start += len(piece)
    return tuple(found)


def _in_piece(piece: str, known: Guarded) -> Iterator[tuple[int, int, str]]:
    plain = _MARKUP.sub(lambda match: ";".ljust(len(match[0])), piece)  # one boundary, and nothing moves
    found = words(plain)
    if len(found) < FEWEST_WORDS:
        return
    said = tuple(word.text for word in found)
    bounds = bounds_of(plain, [word.start for word in found])
    places = sorted({*_leaves_in(said, bounds, known), *_runs_in(said, known)})
    covered = _covered(said, {known.allowed.get(id, ()) for _, _, id in places})
    end = 0
    for first, last, id in places:
        if first >= end and len([at for at in range(first, last) if at not in covered]) >= FEWEST_WORDS:
            yield found[first].start, found[last - 1].end, id
            end = last


def _leaves_in(said: tuple[str, ...], bounds: list[int], known: Guarded) -> Iterator[tuple[int, int, str]]:
    """Yield each run of whole atoms that has the fingerprint of a sentence or clause."""
    atoms = [(last, f" {' '.join(said[first:last])}".encode()) for first, last in pairwise(bounds)]
    for number, first in enumerate(bounds[:-1]):
        running = sha256(f"norm:{NORM}".encode())
        for last, chunk in atoms[number : number + _MOST_ATOMS]:
            running.update(chunk)
            if last - first >= FEWEST_WORDS and (id := known.leaves.get(running.digest()[:8])):
                yield first, last, id


def _runs_in(said: tuple[str, ...], known: Guarded) -> Iterator[tuple[int, int, str]]:
    for at in range(len(said) - FEWEST_WORDS + 1) if known.runs else ():
        if said[at : at + 2] in known.beginnings and (id := known.runs.get(said[at : at + FEWEST_WORDS])):
            yield at, at + FEWEST_WORDS, id


def _covered(said: tuple[str, ...], allowed: Iterable[tuple[Part, ...]]) -> set[int]:
    """Return the words that may stand here, because they are quoted or are a headline."""
    found: set[int] = set()
    for part in chain.from_iterable(allowed):
        places = (at for at in range(len(said) - len(part) + 1) if said[at : at + len(part)] == part)
        found.update(*(range(at, at + len(part)) for at in places))
    return found
