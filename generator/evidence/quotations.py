"""Every quotation in the records, with the article it is taken from and what is known of it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from generator.evidence.digest import Digest, from_json
from generator.evidence.verify import Paragraphs, Verdict, verify
from generator.library import Key, Library, Source
from generator.model import Article, Claim
from generator.model.citation import Citation
from generator.model.sentence import Citations, Mark, Quotation, Sentence, parse_sentence

_MOST = 4096


class Quoted(NamedTuple):
    """A quotation in its sentence, or in a text beside `cites`, with the citation it belongs to.

    `at` are the paragraphs that the locators name; `is_marked` tells whether {tr} says that the words are ours, and
    `is_foreign` whether they must be, because article and text differ in language. `is_sealed` is false where only the
    local capture shows the quotation, so that nobody else could check it.
    """

    source: Source
    sentence: Sentence
    quotation: Quotation
    citation: Citation
    article: Key
    at: Paragraphs
    is_marked: bool
    is_foreign: bool
    verdict: Verdict
    is_sealed: bool = True


@lru_cache(maxsize=2)
def quotations(library: Library) -> tuple[Quoted, ...]:
    """Return all quotations from articles that can be read, in the order of the records."""
    return tuple(
        found for source, sentence, cites in _places(library) for found in _in(library, source, sentence, cites)
    )


def digest_of(library: Library, article: str) -> Digest | None:
    """Return the digest of an article; one that cannot be read is none, and a check says so."""
    text = library.texts.digests.get(article)
    return None if text is None else read_digest(text)


@lru_cache(maxsize=_MOST)
def read_digest(text: str) -> Digest | None:
    """Return a digest from its file, or None where that cannot be read."""
    try:
        return from_json(text)
    except ValueError:
        return None


def _places(library: Library) -> Iterator[tuple[Source, Sentence, tuple[Citation, ...]]]:
    """Yield every text with quotation marks; a text beside `cites` is plain, and its quotations belong to the first."""
    for source in library.sentences:
        if source.sentence and source.sentence.may_quote:
            yield source, source.sentence, ()
    for key, claim in library.of_type(Claim):
        for index, position in enumerate(claim.positions):
            for language, text in position.text.items() if position.cites else ():
                yield Source(key, ("positions", index, "text", language), language), _plain(text), position.cites[:1]


@lru_cache(maxsize=_MOST)
def _plain(text: str) -> Sentence:
    return parse_sentence([(text, 0)])


def _in(library: Library, source: Source, sentence: Sentence, cites: tuple[Citation, ...]) -> Iterator[Quoted]:
    for quotation in sentence.quotations:
        following = _following(sentence, quotation) or cites
        article = library.record(Key("article", following[0].article), Article) if following else None
        if article:
            is_marked, is_foreign = _is_marked(sentence, quotation), _differ(article.language, source.language)
            at, id = tuple(_paragraphs(following)), following[0].article
            digest, capture = (each.get(id) for each in library.texts)
            is_ours = is_marked or (is_foreign and bool(cites))
            verdict, is_sealed = _checked(_Question(quotation.text, article.title or "", at, is_ours, digest, capture))
            place = (source, sentence, quotation, following[0], Key("article", id))
            yield Quoted(*place, at, is_marked, is_foreign, verdict, is_sealed)


class _Question(NamedTuple):
    quotation: str
    title: str
    at: Paragraphs
    is_ours: bool
    digest: str | None
    capture: str | None


@lru_cache(maxsize=_MOST)
def _checked(asked: _Question) -> tuple[Verdict, bool]:
    """Return what anybody can find out, and only where that is a failure what the local capture tells."""
    found = _verified(asked._replace(capture=None))
    if found.state != "failed" or asked.capture is None:
        return found, True
    with_text = _verified(asked)
    return with_text, with_text.state == "failed"


def _verified(asked: _Question) -> Verdict:
    return verify(
        asked.quotation,
        None if asked.digest is None else read_digest(asked.digest),
        capture=asked.capture,
        title=asked.title,
        at=asked.at,
        translated=asked.is_ours,
    )


def _following(sentence: Sentence, quotation: Quotation) -> tuple[Citation, ...]:
    brackets = (each for each in sentence.tokens if isinstance(each, Citations) and each.start >= quotation.end)
    return tuple(cite for each in brackets for cite in each.items)


def _is_marked(sentence: Sentence, quotation: Quotation) -> bool:
    """Tell whether {tr} stands behind the quotation, before the next citation."""
    behind = (each for each in sentence.tokens if each.start >= quotation.end)
    before = takewhile(lambda each: not isinstance(each, Citations), behind)
    return any(isinstance(each, Mark) and each.name == "tr" for each in before)


def _differ(one: str, other: str) -> bool:
    """Tell whether two BCP 47 tags name different languages; regions and scripts are no difference."""
    return one.partition("-")[0].lower() != other.partition("-")[0].lower()


def _paragraphs(citations: tuple[Citation, ...]) -> Iterator[int]:
    """Yield the paragraphs that the first citation names, and those that follow it with the same article."""
    for each in takewhile(lambda cite: cite.article == citations[0].article, citations):
        if each.locator and each.locator.label == "paragraph" and ":" not in each.locator.value:
            first, _, last = each.locator.value.replace("–", "-").partition("-")
            yield from range(int(first), min(int(last or first), int(first) + 50) + 1)
