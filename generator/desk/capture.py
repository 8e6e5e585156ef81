"""The text of an article -> its digest, with a seal for every quotation that only the text itself can show.

The text stays on the editor's own disk; the digest is what others get.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from generator.desk.gates import Candidate
from generator.evidence import Access, Digest, Verdict, attest, digest, verify, words
from generator.evidence.quotations import Quoted, digest_of, quotations
from generator.library import Key, Library
from generator.model import Article, Outlet


class Standing(NamedTuple):
    """A quotation in the records, and what the new text says to it."""

    quoted: Quoted
    verdict: Verdict

    @property
    def holds(self) -> bool:
        return self.verdict.state in ("verified", "attested")


class Captured(NamedTuple):
    """An article's text with its digest, its quotations, and the digest that was there before."""

    candidate: Candidate
    digest: Digest
    quotations: tuple[Standing, ...]
    before: Digest | None

    @property
    def has_changed(self) -> bool:
        """Tell whether other words were captured before; punctuation is no difference."""
        return self.before is not None and self.before.text != self.digest.text


def captured(library: Library, key: Key, article: Article, text: str, access: Access | None) -> Captured:
    """Return what becomes of a text, all quotations from it included; nothing is written.

    Where no access is asked for, the same text keeps the one it was captured with.
    """
    title, before = article.title or "", digest_of(library, key.id)
    found = digest(text, title, access or _access(article))
    if before and before.text == found.text and access is None:
        found = replace(found, access=before.access)
    from_here = [each for each in quotations(library) if each.article == key]
    sealed = replace(found, seals=_seals(from_here, found, text, title))
    standing = tuple(Standing(each, _verdict(each, sealed, text, title)) for each in from_here)
    outlet = library.record(Key("outlet", article.outlet), Outlet)
    normal = tuple(each.text for each in words(text))
    candidate = Candidate(article, outlet.name if outlet else "", text, normal, found.words, _count(from_here))
    return Captured(candidate, sealed, standing, before)


def _access(article: Article) -> Access:
    known: dict[str | None, Access] = {"teaser": "teaser", "paywalled": "paywalled"}
    return known.get(article.access, "full")


def _seals(quoted: Iterable[Quoted], found: Digest, text: str, title: str) -> tuple[str, ...]:
    seals = (
        attest(each.quotation.text, found, capture=text, title=title, at=each.at)
        for each in quoted
        if not _is_ours(each)
    )
    return tuple(sorted({each for each in seals if each}))


def _verdict(quoted: Quoted, sealed: Digest, text: str, title: str) -> Verdict:
    return verify(quoted.quotation.text, sealed, capture=text, title=title, at=quoted.at, translated=_is_ours(quoted))


def _is_ours(quoted: Quoted) -> bool:
    """Tell whether the words are our translation, so that the article has others."""
    return quoted.verdict.state == "translated"


def _count(quoted: Iterable[Quoted]) -> int:
    """Return how many words are quoted in the article's own language; what is quoted twice counts once."""
    spoken = {
        tuple(each.text for each in words(one.quotation.text))
        for one in quoted
        if not (one.is_foreign or _is_ours(one))
    }
    return sum(map(len, spoken))
