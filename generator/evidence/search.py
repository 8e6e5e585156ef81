"""Where an article has the parts of a quotation, in their order: by leaves of its digest, or by words of its text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from hashlib import sha256

from rapidfuzz.fuzz import partial_ratio_alignment, ratio

from generator.evidence.digest import FEWEST_WORDS, Leaf
from generator.evidence.normalise import NORM, words
from generator.evidence.quotation import Part, Parts
from generator.evidence.split import Block, Text

Search = Callable[[Parts, tuple[int, ...]], tuple[int, ...]]
"""Parts and the paragraphs they may stand in, in order -> the first and the last they stand in; empty: nowhere."""
FindPart = Callable[[Part, int, int], int | None]
"""A part, a paragraph and where to begin there -> where the first place that fits ends."""


def in_leaves(paragraphs: tuple[tuple[Leaf, ...], ...]) -> Search:
    """Search a digest: each part has to be whole leaves in a row.

    Marks in the quotation may differ from those of the article, so every cut between its words is tried.
    """
    known = frozenset(leaf.hash for leaves in paragraphs for leaf in leaves)
    ends = [{(leaf.start, leaf.hash): leaf.end for leaf in leaves} for leaves in paragraphs]

    @cache
    def pieces(part: Part, start: int) -> tuple[tuple[int, str], ...]:
        return tuple((end, hash) for end, hash in _hashes(part, start) if hash in known)

    def end_of(part: Part, paragraph: int, atom: int) -> int | None:
        reached = {0: atom}
        for start in range(len(part)):
            if start in reached:
                for end, hash in pieces(part, start):
                    if (reached[start], hash) in ends[paragraph]:
                        reached[end] = ends[paragraph][reached[start], hash]
        return reached.get(len(part))

    def find(part: Part, paragraph: int, begin: int) -> int | None:
        atoms = sorted({start for start, _ in ends[paragraph] if start >= begin})
        return next((end for atom in atoms if (end := end_of(part, paragraph, atom)) is not None), None)

    return _in_order(find)


def _hashes(part: Part, start: int) -> Iterator[tuple[int, str]]:
    """Yield the fingerprint of each run of words from `start` that is long enough, and where it ends."""
    running = sha256(f"norm:{NORM}".encode())
    for end, word in enumerate(part[start:], start + 1):
        running.update(f" {word}".encode())
        if end - start >= FEWEST_WORDS:
            yield end, running.hexdigest()[:16]


def in_text(text: Text) -> Search:
    """Search a text at hand: each part has to stand in one block, word by word."""
    # No word is empty: what stands between two blocks fits nothing.
    paragraphs = [tuple(word for block in blocks for word in (*block.normal, "")) for blocks in text]

    def find(part: Part, paragraph: int, begin: int) -> int | None:
        said = paragraphs[paragraph] if paragraph < len(paragraphs) else ()
        size = len(part)
        return next((at + size for at in range(begin, len(said)) if said[at : at + size] == part), None)

    return _in_order(find)


def _in_order(find: FindPart) -> Search:
    """Make a search of parts from one of a part: a later part begins where the one before it ended, or behind."""

    def search(parts: Parts, place: tuple[int, ...]) -> tuple[int, ...]:
        ahead, begin, found = list(place), 0, list[int]()
        for part in parts:
            while ahead and (end := find(part, ahead[0], begin)) is None:
                ahead, begin = ahead[1:], 0
            if not ahead:
                return ()
            found.append(ahead[0])
            begin = end or 0
        return tuple(dict.fromkeys((found[0], found[-1])))

    return search


def closest(quotation: str, text: Text) -> str:
    """Return the passage of a text that is most like a quotation, as it stands there; it is for a message only."""
    quoted = [word.text for word in words(quotation)]
    scored = [(*_likeness(quoted, block), block) for blocks in text for block in blocks]
    score, start, end, block = max(scored, key=lambda each: each[0], default=(0.0, 0, 0, None))
    return block.text[block.words[start].start : block.words[end - 1].end] if block and score else ""


def _likeness(quoted: list[str], block: Block) -> tuple[float, int, int]:
    if len(quoted) >= len(block.words):
        return ratio(quoted, block.normal), 0, len(block.words)
    found = partial_ratio_alignment(quoted, block.normal)
    return (found.score, found.dest_start, found.dest_end) if found else (0.0, 0, 0)
