"""One sentence of prose -> its mentions, citations, quotations and marks, each with its place.

Nothing here raises on bad text: what cannot be read is a `Problem`, and the text around it stays.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from itertools import chain
from typing import Literal, NamedTuple, cast

from generator.model.citation import Citation, Problem, parse_citations

MarkName = Literal["analysis", "background", "tr"]

# Each alternative begins with a bracket outside of any group, so that the search leaps from bracket to bracket.
_TOKEN = re.compile(
    r"\[(?:\[(?P<to>[^\[\]|\n]*)(?:\|(?P<label>[^\[\]\n]*))?\]\](?P<ending>[^\W\d_]*)"
    r"|(?P<cites>@[^\[\]\n]*)\]|(?P<open>[\[@]))"
    r"|\{(?P<mark>analysis|background|tr)\}"
)
_QUOTED = re.compile(r'„([^“”„]*)[“”]|“([^“”]*)”|"([^"]*)"|«([^«»]*)»|»([^«»]*)«|「([^」]*)」')
_OPENING = re.compile('[„“"«»「]')
_LINK = re.compile(r"\]\(\s*<?([^)>\s]*)")
_WORD = re.compile(r"\w+(?:['’]\w+)*")
_TAIL = re.compile(r"(?:\[\[|[^\W_]).*")


class Mention(NamedTuple):
    """A link from a sentence to a record: `[[id]]`, `[[id|label]]`, with the letters that follow it."""

    to: str
    label: str
    ending: str
    start: int
    end: int
    id_start: int


class Mark(NamedTuple):
    """`{analysis}` or `{background}` (the sentence is ours), `{tr}` (we translated the quotation)."""

    name: MarkName
    start: int
    end: int


class Citations(NamedTuple):
    """One pair of brackets with the citations in it."""

    items: tuple[Citation, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks, long enough to be somebody's, with the citation that follows them."""

    text: str
    start: int
    end: int
    cites: Citation | None


Token = Mention | Mark | Citations
Piece = tuple[str, int]


@dataclass(frozen=True)
class Sentence:
    """One sentence as typed; continuation lines are joined by one space.

    Token positions count in `text`; `offset` leads from there to the value that the sentence stands in. Mentions,
    citations and marks are the tokens again, each kind for itself, because every check and every page asks for them.
    """

    text: str
    tokens: tuple[Token, ...]
    problems: tuple[Problem, ...]
    pieces: tuple[tuple[int, int], ...]
    mentions: tuple[Mention, ...] = field(compare=False, repr=False)
    citations: tuple[Citation, ...] = field(compare=False, repr=False)
    marks: tuple[Mark, ...] = field(compare=False, repr=False)

    def offset(self, position: int) -> int:
        """Return where a position of `text` lies in the whole prose value."""
        start, source = self.pieces[bisect_right(self.pieces, (position, 1 << 60)) - 1]
        return source + position - start

    @property
    def is_supported(self) -> bool:
        """Tell whether the sentence is cited or marked as ours, as every sentence must be."""
        ours = any(mark.name != "tr" for mark in self.marks)
        return bool(self.citations) or ours or any(isinstance(token, Citations) for token in self.tokens)

    @property
    def tail(self) -> tuple[int, int] | None:
        """The place of words behind the last citation or mark, which nothing vouches for; mostly that ends the text."""
        last = self.tokens[-1] if self.tokens else None
        if last and last.end >= len(self.text) - 1 and not isinstance(last, Mention):
            return None
        ends = [each.end for each in self.tokens if not isinstance(each, Mention)]
        match = _TAIL.search(self.text, max(ends)) if ends else None
        return (match.start(), len(self.text.rstrip())) if match else None

    @cached_property
    def plain(self) -> str:
        """The words alone: no marks, no citations, mentions as their label or id; single spaces."""
        return " ".join("".join(self._words()).split())

    @cached_property
    def anchor(self) -> str:
        """The sentence's address on its page: it may die, it never points to another sentence."""
        return "s-" + sha256(self.plain.encode()).hexdigest()[:8]

    @property
    def has_words(self) -> bool:
        """Tell whether there is a letter or a digit beside citations and marks; nearly always the first sign is one."""
        return any(map(str.isalnum, chain.from_iterable(self._words())))

    @property
    def links(self) -> tuple[tuple[str, int, int], ...]:
        """The address of every Markdown link, with its place in `text`."""
        found = _LINK.finditer(self.text) if "](" in self.text else ()
        return tuple((match[1], match.start(1), match.end(1)) for match in found)

    @property
    def may_quote(self) -> bool:
        """Tell whether there is a quotation mark at all, as few sentences have one."""
        return _OPENING.search(self.text) is not None

    @property
    def quotations(self) -> Iterator[Quotation]:
        """Yield what counts as a quotation: at least three words and twelve letters or digits between the marks."""
        for match in _QUOTED.finditer(self.text) if self.may_quote else ():
            said = match[match.lastindex or 0]
            if len(_WORD.findall(said)) >= 3 and sum(map(str.isalnum, said)) >= 12:
                following = (
                    c for t in self.tokens if isinstance(t, Citations) and t.start >= match.end() for c in t.items
                )
                yield Quotation(said, match.start() + 1, match.end() - 1, next(following, None))

    def _words(self) -> Iterator[str]:
        position = 0
        for token in self.tokens:
            yield self.text[position : token.start]
            if isinstance(token, Mention):
                yield (token.label or token.to) + token.ending
            position = token.end
        yield self.text[position:]


def parse_sentence(pieces: list[Piece]) -> Sentence:
    """Read a sentence from its lines, each with the place where it starts in the whole prose."""
    text = " ".join(piece for piece, _ in pieces)
    starts, position = [], 0
    for piece, source in pieces:
        starts.append((position, source))
        position += len(piece) + 1
    tokens: list[Token] = []
    problems: list[Problem] = []
    for match in _TOKEN.finditer(text) if "[" in text or "{" in text else ():
        token, found = _token(match)
        if token:
            tokens.append(token)
        problems += found
    mentions = tuple([each for each in tokens if isinstance(each, Mention)])
    citations = tuple([cite for each in tokens if isinstance(each, Citations) for cite in each.items])
    marks = tuple([each for each in tokens if isinstance(each, Mark)])
    return Sentence(text, tuple(tokens), tuple(problems), tuple(starts), mentions, citations, marks)


def _token(match: re.Match[str]) -> tuple[Token | None, tuple[Problem, ...]]:
    kind, (start, end) = match.lastgroup, match.span()
    if kind == "ending":
        return _mention(match)
    if kind == "cites":
        items, problems = parse_citations(match["cites"], match.start("cites"))
        return Citations(items, start, end), problems
    if kind == "mark":
        return Mark(cast(MarkName, match["mark"]), start, end), ()
    return None, (_unclosed(match["open"], start, end),)


def _mention(match: re.Match[str]) -> tuple[Mention | None, tuple[Problem, ...]]:
    typed, label, ending = match.group("to", "label", "ending")
    to, (start, end) = typed.strip(), match.span()
    if not to:
        problem = Problem(
            "empty-mention", "a mention without an id", "write [[id]], such as [[kim-jong-un]]", start, end
        )
        return None, (problem,)
    at = match.start("to") + len(typed) - len(typed.lstrip())
    return Mention(to, label.strip() if label else "", ending, start, end, at), ()


def _unclosed(opened: str, start: int, end: int) -> Problem:
    if opened == "[":
        return Problem(
            "unclosed-mention", 'a mention that is not closed by "]]"', "write [[id]] or [[id|label]]", start, end
        )
    hint = "write [@article-id] or [@article-id, Abs. 3; @other-id]"
    return Problem("unclosed-citation", 'a citation that is not closed by "]"', hint, start, end)
