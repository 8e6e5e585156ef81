"""Quotation + digest -> verdict: does the article say this, word for word, and where?

Nothing here is fuzzy: a quotation whose words are not those of the article is never found, however alike they are. Only
the message about a failed one looks for what is alike.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, combinations, product
from typing import Literal, NamedTuple

from generator.evidence.digest import Digest, fingerprint, text_hash
from generator.evidence.quotation import Parts, readings
from generator.evidence.search import Search, closest, in_leaves, in_text
from generator.evidence.split import Text, split

State = Literal["verified", "attested", "translated", "unchecked", "failed"]
Paragraphs = tuple[int, ...]


class Verdict(NamedTuple):
    """What is known of a quotation.

    `verified`: it is whole sentences, clauses or direct speech of the article, which anybody can check against the
    digest. `attested`: whoever had the article at hand found it there. `translated`: it is in our words. `unchecked`:
    we have not seen the text. `failed`: we have, and it does not say this.
    """

    state: State
    paragraphs: Paragraphs = ()
    """Where it was found: one paragraph, or the first and the last."""
    said: str = ""
    """What the article says that is most like a failed quotation, where its text is at hand."""


class _Found(NamedTuple):
    state: State
    parts: Parts
    paragraphs: Paragraphs


def verify(  # noqa: PLR0913  # what is known of a quotation, and each of it by name
    quotation: str,
    digest: Digest | None,
    *,
    capture: str | None,
    title: str,
    at: Paragraphs,
    translated: bool,
) -> Verdict:
    """Tell whether an article says what is quoted from it, in the paragraphs `at` or, where there are none, in any.

    What is found elsewhere only has been found all the same: that the locator is wrong is for the caller to say.
    """
    if translated:
        return Verdict("translated")
    if digest is None:
        return Verdict("unchecked")
    ways = readings(quotation)
    if not ways:
        return Verdict("failed")
    found = _find(ways, digest, text=None if capture is None else split(capture, title), at=at)
    if found:
        return Verdict(found.state, found.paragraphs)
    if digest.access != "full":
        return Verdict("unchecked")
    return Verdict("failed", said="" if capture is None else closest(quotation, split(capture, title)))


def attest(quotation: str, digest: Digest, *, capture: str, title: str, at: Paragraphs) -> str | None:
    """Return the seal of a quotation that only the capture shows; None where it needs none, or where nothing fits.

    A seal speaks for the text that was digested, so there is none from a capture that differs.
    """
    if text_hash(capture, title) != digest.text:
        return None
    found = _find(readings(quotation), digest, text=split(capture, title), at=at)
    return seal(found.parts, found.paragraphs, digest.text) if found and found.state == "attested" else None


def seal(parts: Parts, paragraphs: Paragraphs, text: str) -> str:
    """Return the fingerprint of a quotation at its place in an article; neither "…" nor a space is in any word."""
    quoted = (" ".join(part) for part in parts)
    return fingerprint([text, ",".join(map(str, paragraphs)), " … ".join(quoted)])


def _find(ways: tuple[Parts, ...], digest: Digest, *, text: Text | None, at: Paragraphs) -> _Found | None:
    """Return the best of what can be found: where it is said to stand first, and what a digest shows first."""
    attested = _in_seals(digest) if text is None else in_text(text)
    searches: tuple[tuple[State, Search], ...] = (("verified", in_leaves(digest.paragraphs)), ("attested", attested))
    for places in _places(at, len(digest.paragraphs)):
        for (state, search), parts, place in product(searches, ways, places):
            if paragraphs := search(parts, place):
                return _Found(state, parts, paragraphs)
    return None


def _places(at: Paragraphs, count: int) -> Iterator[list[Paragraphs]]:
    """Yield where to look, first as the locator says: in each paragraph, and across them where there are several."""
    allowed = sorted({each for each in at if each < count})
    yield [*((each,) for each in allowed), *([tuple(allowed)] if len(allowed) > 1 else [])]
    yield [(each,) for each in range(count) if each not in allowed]


def _in_seals(digest: Digest) -> Search:
    """Search what was once attested. Parts in several paragraphs are sealed with the first and the last of them."""

    def search(parts: Parts, place: Paragraphs) -> Paragraphs:
        several = combinations(place, 2) if len(parts) > 1 else ()
        candidates = chain([place] if len(place) == 1 else [], several)
        return next((each for each in candidates if seal(parts, each, digest.text) in digest.seals), ())

    return search
