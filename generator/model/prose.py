"""Prose text -> blocks of sentences. One line is one sentence, a line indented further continues it.

Whatever the text holds, every character of it ends up in some sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from generator.model.sentence import Piece, Sentence, parse_sentence

BlockKind = Literal["paragraph", "bullets", "numbers", "quote"]

_MARKER = re.compile(r"[-*+][ ]+|\d{1,2}[.)][ ]+|>[ ]?")


@dataclass(frozen=True, slots=True)
class Block:
    """Sentences that stand together: a paragraph, a list or a block quote."""

    kind: BlockKind
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True)
class Prose:
    """A prose value: its text as typed and the blocks it consists of."""

    source: str
    blocks: tuple[Block, ...] = field(compare=False)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        return tuple(sentence for block in self.blocks for sentence in block.sentences)

    @property
    def plain(self) -> str:
        """The words of all sentences, for descriptions and search."""
        return " ".join(sentence.plain for sentence in self.sentences)


def parse_prose(source: str) -> Prose:
    """Read prose text; whatever it holds, the result has every character in some sentence."""
    return Prose(source, tuple(_blocks(source)))


def _blocks(source: str) -> Iterator[Block]:
    kind: BlockKind = "paragraph"
    gathered: list[list[Piece]] = []
    for line_kind, text, start, continues in _lines(source):
        if gathered and (not text or (line_kind != kind and not continues)):
            yield Block(kind, tuple(map(parse_sentence, gathered)))
            gathered = []
        if text and continues and gathered:
            gathered[-1].append((text, start))
        elif text:
            kind = line_kind
            gathered.append([(text, start)])
    if gathered:
        yield Block(kind, tuple(map(parse_sentence, gathered)))


def _lines(source: str) -> Iterator[tuple[BlockKind, str, int, bool]]:
    """Yield for each line its kind, its text without marker, where that starts, and whether it continues one."""
    numbered = _numbered_lines(source)
    position = 0
    for number, line in enumerate(source.split("\n")):
        marker = _MARKER.match(line)
        kind = _line_kind(marker[0], number in numbered) if marker else "paragraph"
        text_start = marker.end() if marker and kind != "paragraph" else 0
        text = line[text_start:]
        stripped = text.lstrip(" ")
        yield kind, stripped.rstrip(), position + text_start + len(text) - len(stripped), text.startswith(" ")
        position += len(line) + 1


def _line_kind(marker: str, is_numbered: bool) -> BlockKind:
    if marker[0] == ">":
        return "quote"
    if marker[0] in "-*+":
        return "bullets"
    return "numbers" if is_numbered else "paragraph"


def _numbered_lines(source: str) -> frozenset[int]:
    """Return the lines of numbered lists: 1., 2., 3. in a row. A lone "15. August" is the start of a sentence."""
    found: list[int] = []
    run: list[int] = []
    if "1. " not in source and "1) " not in source:
        return frozenset()
    for number, line in enumerate(source.split("\n")):
        match = re.match(r"(\d{1,2})[.)] ", line)
        if match and int(match[1]) == len(run) + 1:
            run.append(number)
        elif not (run and line.startswith(" ")):
            found += run if len(run) > 1 else []
            run = [number] if match and match[1] == "1" else []
    return frozenset(found + (run if len(run) > 1 else []))
