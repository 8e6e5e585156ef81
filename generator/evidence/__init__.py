"""How we know: whom reports rest on in the end, and whether quotations stand in articles that are not shipped."""

from __future__ import annotations

from generator.evidence.digest import Access, Digest, Leaf, digest, from_json, to_json
from generator.evidence.normalise import NORM, Word, words
from generator.evidence.split import Block, split
from generator.evidence.verify import State, Verdict, attest, verify

__all__ = [
    "NORM",
    "Access",
    "Block",
    "Digest",
    "Leaf",
    "State",
    "Verdict",
    "Word",
    "attest",
    "digest",
    "from_json",
    "split",
    "to_json",
    "verify",
    "words",
]
