"""Where the lines of a text begin, so that an offset becomes line and column only when somebody asks."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from generator.diagnostics import Span


@dataclass(frozen=True)
class Lines:
    """A text with line numbers; offsets count code points from 0, lines and columns from 1."""

    path: str
    text: str

    @cached_property
    def starts(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer("\n", self.text))]

    def number(self, offset: int) -> int:
        return bisect_right(self.starts, offset)

    def start(self, number: int) -> int:
        return self.starts[min(number, len(self.starts)) - 1]

    def line(self, number: int) -> str:
        """Return a line without its line break, and nothing for a line that is not there."""
        if not 0 < number <= len(self.starts):
            return ""
        end = self.starts[number] - 1 if number < len(self.starts) else len(self.text)
        return self.text[self.starts[number - 1] : end].removesuffix("\r")

    def column(self, offset: int) -> int:
        return offset - self.start(self.number(offset)) + 1

    def span(self, start: int, end: int) -> Span:
        """Return a stretch as a span; its end never lies behind the end of the file."""
        end = min(end, len(self.text))
        return Span(self.path, self.number(start), self.column(start), self.number(end), self.column(end))

    def rest(self, offset: int) -> tuple[int, int]:
        """Return the offsets from here to the end of the line."""
        number = self.number(offset)
        return offset, max(offset, self.start(number) + len(self.line(number).rstrip()))
