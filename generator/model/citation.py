"""A citation: which article, where in it, and by which chain the sentence reached it.

The notation follows Pandoc's, with a closed list of locators named as in CSL.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

LocatorLabel = Literal["paragraph", "page", "minute"]

LOCATORS: dict[str, LocatorLabel] = {
    "Abs.": "paragraph",
    "S.": "page",
    "Min.": "minute",
    "para": "paragraph",
    "p.": "page",
    "min": "minute",
}
_NUMBER = re.compile(r"\d{1,5}(?::\d{2})?(?:[-–]\d{1,5}(?::\d{2})?)?")
_USUAL = re.compile(
    rf"\s*@(?P<id>[^,\s]+)\s*(?:,\s*(?P<label>{'|'.join(map(re.escape, LOCATORS))}) (?P<number>{_NUMBER.pattern})\s*)?"
)
_PART = re.compile(r"[^,]+")
_LOCATOR_HINT = "a locator is one of Abs., S., Min., para, p., min and a number, such as Abs. 3"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a text that cannot be read, with its place in that text."""

    code: str
    message: str
    hint: str
    start: int
    end: int


class Locator(NamedTuple):
    """The place in an article that a citation points at, such as paragraph 3."""

    label: LocatorLabel
    value: str


class Citation(NamedTuple):
    """One cited article; `start` and `end` are the place of its id in the text."""

    article: str
    locator: Locator | None
    via: str
    start: int
    end: int
    via_start: int = 0

    def __str__(self) -> str:
        return self.article


def parse_citations(text: str, offset: int) -> tuple[tuple[Citation, ...], tuple[Problem, ...]]:
    """Read the inside of `[@id, Abs. 3; @id]`; `offset` is added to every position.

    The usual citation, an id and perhaps a locator, is read in one look, because a library holds many thousands.
    """
    items: list[Citation] = []
    problems: list[Problem] = []
    for part in text.split(";"):
        usual = _USUAL.fullmatch(part)
        if usual:
            id, label, number = usual.groups()
            locator = Locator(LOCATORS[label], number) if label else None
            items.append(Citation(id, locator, "", offset + usual.start("id"), offset + usual.end("id")))
        else:
            item, found = parse_citation(part, offset, sign="@")
            items += [item] if item else []
            problems += found
        offset += len(part) + 1
    return tuple(items), tuple(problems)


def parse_citation(text: str, offset: int = 0, *, sign: str = "") -> tuple[Citation | None, tuple[Problem, ...]]:
    """Read one citation: an id, then a locator and a `via`, each at most once, in any order."""
    if not sign and text.lstrip("[ ").startswith("@"):
        return None, (_marked(text, offset),)
    parts = [(part.strip(), offset + start) for part, start in _parts(text)]
    name, start = parts[0] if parts else ("", offset)
    if not name.startswith(sign) or not name.removeprefix(sign):
        hint = "write [@article-id; @other-id]" if sign else "write the id of an article"
        return None, (
            Problem("citation-without-id", "a citation without an article's id", hint, start, start + len(name)),
        )
    if not sign and _is_locator(name):
        return None, (_lone_locator(name, start),)
    locator, via, via_start, problems = None, "", 0, []
    for part, at in parts[1:]:
        if part.startswith("via ") and not via:
            via, via_start = part.removeprefix("via ").strip(), at + len(part) - len(part.removeprefix("via ").strip())
        elif _is_locator(part) and not locator:
            locator = Locator(LOCATORS[part.split()[0]], part.split(maxsplit=1)[1])
        else:
            problems.append(_not_a_locator(part, at))
    at = start + len(sign)
    return Citation(name.removeprefix(sign), locator, via, at, start + len(name), via_start), tuple(problems)


def _parts(text: str) -> Iterator[tuple[str, int]]:
    for match in _PART.finditer(text):
        yield match[0], match.start() + len(match[0]) - len(match[0].lstrip())


def _is_locator(part: str) -> bool:
    label, _, number = part.partition(" ")
    return label in LOCATORS and _NUMBER.fullmatch(number.strip()) is not None


def _not_a_locator(part: str, at: int) -> Problem:
    if part.startswith("@"):
        message, hint = f'a comma before "{part}"', "separate citations by a semicolon: [@article-id; @other-id]"
    elif _is_locator(part) or part.startswith("via "):
        kind = "locator" if _is_locator(part) else "via"
        message, hint = f'"{part}" is a second {kind} in one citation', "start a second citation with ; @article-id"
    else:
        message, hint = f'"{part}" is no locator', _LOCATOR_HINT
    return Problem("unknown-locator", message, hint, at, at + len(part))


def _lone_locator(text: str, start: int) -> Problem:
    hint = f'put it behind its article and quote both: "article-id, {text}", or write one citation a line'
    return Problem("lone-locator", f'"{text}" is a locator without its article', hint, start, start + len(text))


def _marked(text: str, start: int) -> Problem:
    message, hint = "in a list a citation stands without [@ ]", f"write the id alone: {text.strip('[@ ]')}"
    return Problem("marks-in-list", message, hint, start, start + len(text))
