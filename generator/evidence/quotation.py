"""A quotation -> the ways to read it: where something was left out, and what was put in by whoever quotes."""

from __future__ import annotations

import regex

from generator.evidence.normalise import words

Part = tuple[str, ...]
Parts = tuple[Part, ...]

_LEFT_OUT = regex.compile(r"[\[(](?:…|\.\.\.)[\])]|(?<!\P{White_Space})(?:…|\.\.\.)(?!\P{White_Space})")
_INSERTED = regex.compile(r"\[([^\[\]]*)\]")


def readings(quotation: str) -> tuple[Parts, ...]:
    """Return the parts of a quotation in normal form, for each way to read its marks, the most literal first.

    `[…]` separates two parts, unless the article itself has it. Words in brackets belong to the article, or begin or
    end a word of it ("[T]he"), or are an insertion, and what stands around them is then one piece.
    """
    cuts = ([quotation], _LEFT_OUT.split(quotation))
    texts = dict.fromkeys(tuple(map(read, cut)) for cut in cuts for read in (str, _closed, _without))
    found = (tuple(filter(None, map(_words, each))) for each in texts)
    return tuple(dict.fromkeys(filter(None, found)))


def _words(text: str) -> Part:
    return tuple(word.text for word in words(text))


def _closed(text: str) -> str:
    return _INSERTED.sub(r"\1", text)


def _without(text: str) -> str:
    return _INSERTED.sub(" ", text)
