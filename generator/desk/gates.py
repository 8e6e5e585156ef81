"""What a text has to pass before it counts as an article: a wrong capture would make every quotation look wrong.

Whoever makes up a text from the quotations alone does not get through either.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

import regex

from generator.evidence.normalise import words
from generator.model import Article

_FEWEST_WORDS = 60
_TIMES_THE_QUOTED = 10
_SHORT = 200
_BEGINNING = 40
_COVERS = (
    "wir verwenden Cookies",
    "wir nutzen Cookies",
    "diese Website verwendet Cookies",
    "wir und unsere Partner",
    "alle Cookies akzeptieren",
    "mit Werbung weiterlesen",
    "weiter mit Werbung",
    "jetzt weiterlesen mit",
    "weiterlesen mit Abo",
    "um weiterzulesen",
    "exklusiv für Abonnenten",
    "bereits Abonnent",
    "we use cookies",
    "this site uses cookies",
    "this website uses cookies",
    "accept all cookies",
    "we and our partners",
    "we value your privacy",
    "subscribe to continue reading",
    "subscribe to read",
    "log in to continue reading",
    "sign in to continue reading",
    "already a subscriber",
    "enable JavaScript and cookies to continue",
    "verify you are human",
)
_LATIN, _LETTER = regex.compile(r"\p{Latin}"), regex.compile(r"\p{L}")
_NAME = regex.compile(r"\p{Lu}")


class Refusal(NamedTuple):
    """Why a text is not taken for the article, and what to do instead."""

    message: str
    hint: str


class Candidate(NamedTuple):
    """A text that may be the article: its words in normal form, how many are in its body and how many are quoted."""

    article: Article
    outlet: str
    text: str
    normal: tuple[str, ...]
    body: int
    quoted: int


Gate = Callable[[Candidate], Iterator[Refusal]]


def refusals(candidate: Candidate) -> tuple[Refusal, ...]:
    """Return everything that speaks against a text."""
    return tuple(refusal for gate in GATES for refusal in gate(candidate))


def long_enough(candidate: Candidate) -> Iterator[Refusal]:
    """Refuse what is too short for an article."""
    if candidate.body < _FEWEST_WORDS:
        yield Refusal(
            f"the body of this text has {candidate.body} words, an article has at least {_FEWEST_WORDS}",
            "capture the whole article, with a blank line between its paragraphs",
        )


def more_than_quoted(candidate: Candidate) -> Iterator[Refusal]:
    """Refuse what is hardly more than its quotations, since finding them in there would show nothing."""
    fewest = _TIMES_THE_QUOTED * candidate.quoted
    if candidate.body < fewest:
        yield Refusal(
            f"the records quote {candidate.quoted} words of this text, whose body has {candidate.body}; "
            f"at least {fewest} would have to stand there",
            "capture the whole article, not the passages that are quoted, or quote less of it",
        )


def about_its_subject(candidate: Candidate) -> Iterator[Refusal]:
    """Refuse a text in which the words of its record are missing: it is another article, or an error page."""
    expected, fewest = _distinctive(candidate)
    found = expected & {*candidate.normal}
    if len(found) < fewest:
        field = "title" if candidate.article.title else "description"
        yield Refusal(
            f"this text has {len(found)} of the words that the record's {field} leads to expect, "
            f"at least {fewest} should occur",
            f"see whether this is the right article, and whether the {field} in its record is right",
        )


def no_cover(candidate: Candidate) -> Iterator[Refusal]:
    """Refuse what lies over an article: a request for consent or for a subscription, or a test for robots."""
    read = candidate.normal if len(candidate.normal) < _SHORT else candidate.normal[:_BEGINNING]
    said = f" {' '.join(read)} "
    phrase = next((each for each in _COVERS if f" {' '.join(_normal(each))} " in said), "")
    if phrase:
        yield Refusal(
            f'"{phrase}": this is the page that covers an article, or begins with it',
            "close what covers the article, then save the page, or copy its text from the headline on",
        )


GATES: tuple[Gate, ...] = (long_enough, more_than_quoted, about_its_subject, no_cover)


def _distinctive(candidate: Candidate) -> tuple[set[str], int]:
    """Return the words to expect, and how many of them: a third of a headline, two of what is in our own words.

    The name of the outlet is on its error pages too.
    """
    title, outlet = candidate.article.title, {*_normal(candidate.outlet)}
    if title:
        all_of_it = {*_normal(title)} - outlet
        long = {word for word in all_of_it if len(word) > 4} or all_of_it
        return long, -(-len(long) // 3)
    expected = _of_description(candidate) - outlet
    return expected, min(2, len(expected))


def _of_description(candidate: Candidate) -> set[str]:
    """Return the long words of a description and the names; names alone where the article's language is another.

    In another script even names are written otherwise, and nothing is to be expected.
    """
    told = candidate.article.description or {}
    if not told or _is_latin(candidate.text) != _is_latin(" ".join(told.values())):
        return set()
    language = candidate.article.language.partition("-")[0].lower()
    long = {word for text in told.values() for word in _normal(text) if len(word) > 5} if language in told else set()
    return long | set.intersection(*map(_names, told.values()))


def _names(text: str) -> set[str]:
    """Return what may be a name, if it is written alike in all languages: words with a capital."""
    capitals = (each for each in words(text) if _NAME.match(text, each.start))
    return {each.text for each in capitals if len(each.text) > 2}


def _normal(text: str) -> tuple[str, ...]:
    return tuple(each.text for each in words(text))


def _is_latin(text: str) -> bool:
    return 2 * len(_LATIN.findall(text)) > len(_LETTER.findall(text))
