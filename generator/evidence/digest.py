"""Paragraphs -> digest: fingerprints of sentences, clauses and direct speech, from which no text can be read.

Nothing shorter than six words gets one, because short pieces could be guessed, and no window slides over the text,
because overlapping ones would give it away word by word.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, fields
from hashlib import sha256
from typing import Literal, NamedTuple, get_args

import regex

from generator.evidence.normalise import NORM
from generator.evidence.split import Block, split

Access = Literal["full", "teaser", "paywalled"]

FEWEST_WORDS = 6
_TWELVE_SIGNS = regex.compile(r"(?:[^\p{L}\p{N}]*[\p{L}\p{N}]){12}")
_LEAF = regex.compile(r"(0|[1-9][0-9]{0,8})-([1-9][0-9]{0,8}):([0-9a-f]{16})")
_HASH = regex.compile(r"[0-9a-f]{16}")


class Leaf(NamedTuple):
    """The fingerprint of what stands in a paragraph from one atom to the one before `end`."""

    start: int
    end: int
    hash: str


@dataclass(frozen=True, slots=True)
class Digest:
    """What is kept of an article's text: enough to verify a quotation, too little to read it."""

    norm: int
    access: Access
    words: int
    """How many words the body has."""
    text: str
    """The fingerprint of all words, which tells whether a second capture differs."""
    paragraphs: tuple[tuple[Leaf, ...], ...]
    """The leaves of each paragraph; paragraph 0 is what stands around the body."""
    seals: tuple[str, ...] = ()
    """Fingerprints of shorter quotations that were found in the capture."""


def digest(text: str, title: str, access: Access) -> Digest:
    """Return the digest of an article, for which its whole text is needed once."""
    paragraphs = split(text, title)
    size = sum(len(block.words) for blocks in paragraphs[1:] for block in blocks)
    return Digest(NORM, access, size, text_hash(text, title), tuple(tuple(_leaves(blocks)) for blocks in paragraphs))


def text_hash(text: str, title: str) -> str:
    """Return the fingerprint of all words of an article."""
    return fingerprint(word for blocks in split(text, title) for block in blocks for word in block.normal)


def fingerprint(words: Iterable[str]) -> str:
    """Return the fingerprint of words in normal form."""
    return sha256(f"norm:{NORM} {' '.join(words)}".encode()).hexdigest()[:16]


def _leaves(blocks: Iterable[Block]) -> Iterator[Leaf]:
    """Yield the leaves of a paragraph; between two blocks one number is left out, so that nothing runs across."""
    first = 0
    for block in blocks:
        words = block.normal
        for start, end in block.spans:
            said = words[block.bounds[start] : block.bounds[end]]
            if len(said) >= FEWEST_WORDS and _TWELVE_SIGNS.match("".join(said)):
                yield Leaf(first + start, first + end, fingerprint(said))
        first += len(block.bounds)


def to_json(digest: Digest) -> str:
    """Write a digest with a paragraph a line, so that differences can be read."""
    leaves = [json.dumps([f"{each.start}-{each.end}:{each.hash}" for each in each_of]) for each_of in digest.paragraphs]
    known = asdict(digest) | {"paragraphs": leaves, "seals": [json.dumps(seal) for seal in digest.seals]}
    lines = (
        f'  "{key}": {_listed(value) if isinstance(value, list) else json.dumps(value)}' for key, value in known.items()
    )
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _listed(lines: list[str]) -> str:
    return "[\n" + ",\n".join(f"    {line}" for line in lines) + "\n  ]" if lines else "[]"


def from_json(text: str) -> Digest:
    """Read a digest; whatever is not exactly of its shape is a ValueError that says what is wrong."""
    try:
        found = json.loads(text, object_pairs_hook=_without_doubles)
    except RecursionError:
        raise ValueError("brackets are nested too deep") from None
    keys = [field.name for field in fields(Digest)]
    _require(
        isinstance(found, dict) and [*found] == keys, f"the keys of a digest are, in this order, {', '.join(keys)}"
    )
    _require(_is_count(found["norm"]) and found["norm"] == NORM, f"norm is not {NORM}: capture the article again")
    _require(found["access"] in get_args(Access), f"access is not one of {', '.join(get_args(Access))}")
    _require(_is_count(found["words"]), "words is not a count")
    _require(_is_hash(found["text"]), "text is not a fingerprint of 16 hexadecimal digits")
    _require(
        isinstance(found["seals"], list) and all(map(_is_hash, found["seals"])), "seals is not a list of fingerprints"
    )
    _require(
        isinstance(found["paragraphs"], list) and found["paragraphs"],
        "paragraphs is not a list that begins with paragraph 0",
    )
    read = {"paragraphs": tuple(map(_read_leaves, found["paragraphs"])), "seals": tuple(found["seals"])}
    return Digest(**found | read)


def _without_doubles(pairs: list[tuple[str, object]]) -> dict[str, object]:
    _require(len(dict(pairs)) == len(pairs), "a key stands there twice")
    return dict(pairs)


def _read_leaves(found: object) -> tuple[Leaf, ...]:
    if not isinstance(found, list):
        raise ValueError("a paragraph is not a list of leaves")
    leaves = tuple(map(_read_leaf, found))
    spans = [leaf[:2] for leaf in leaves]
    _require(spans == sorted(set(spans)), "leaves do not stand in the order of their places, each once")
    return leaves


def _read_leaf(found: object) -> Leaf:
    match = _LEAF.fullmatch(found) if isinstance(found, str) else None
    if not match or int(match[1]) >= int(match[2]):
        raise ValueError(f"{json.dumps(found)} is not a leaf, such as 0-4:9f86d081884c7d65")
    return Leaf(int(match[1]), int(match[2]), match[3])


def _is_count(found: object) -> bool:
    return type(found) is int and found >= 0


def _is_hash(found: object) -> bool:
    return isinstance(found, str) and _HASH.fullmatch(found) is not None


def _require(holds: object, otherwise: str) -> None:
    if not holds:
        raise ValueError(otherwise)
