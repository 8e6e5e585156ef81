"""A YAML file that was read: its data, and where each key and value stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple, Union

from generator.diagnostics import Span
from generator.yamlfile.lines import Lines
from generator.yamlfile.offsets import in_block, in_plain, in_quoted

Data = Union[str, "list[Data]", "dict[str, Data]"]
Loc = tuple[str | int, ...]


class Style(StrEnum):
    """How a value is written, because prose may not stand in every style."""

    PLAIN = "plain"
    QUOTED = "quoted"
    LITERAL = "literal"
    LIST = "list"
    MAPPING = "mapping"


class Node(NamedTuple):
    """Where a value and its key stand, as offsets into the text, and how the value is written.

    Without a key, as in a list or at the top, `key_start` is -1.
    """

    key_start: int
    key_end: int
    start: int
    end: int
    style: Style


# What a Node is made of. Few of them are ever asked for, so they stay plain.
Place = tuple[int, int, int, int, Style]


@dataclass(frozen=True)
class YamlFile:
    """The data of a file and the spans of its keys and values; a path of keys and indexes names each."""

    path: str
    text: str
    data: Data
    places: Mapping[Loc, Place]

    @cached_property
    def lines(self) -> Lines:
        return Lines(self.path, self.text)

    def node(self, loc: Loc) -> Node:
        """Return where the value stands, or what is nearest around it."""
        return Node(*self.places[self._nearest(loc)])

    def span(self, loc: Loc) -> Span:
        """Return where the value stands, or what is nearest around it."""
        node = self.node(loc)
        return self.lines.span(node.start, node.end)

    def key_span(self, loc: Loc) -> Span:
        """Return where the key stands; a list item or the whole file has none, so there it is the value."""
        node = self.node(loc)
        return self.lines.span(node.key_start, node.key_end) if node.key_start >= 0 else self.span(loc)

    def first_key(self, loc: Loc) -> Span:
        """Return where the first key of a mapping stands, because a missing key has no place of its own."""
        nearest = self._nearest(loc)
        value = self._value(nearest)
        return self.key_span((*nearest, next(iter(value)))) if value and isinstance(value, dict) else self.key_span(loc)

    def within(self, loc: Loc, start: int, end: int) -> Span:
        """Return where a stretch of a text stands in the file, or the whole value if that cannot be told exactly.

        A path that leads below a text stands for that text, as where the default language alone is written.
        """
        loc = self._nearest(loc)
        value = self._value(loc)
        if not isinstance(value, str) or not 0 <= start <= end <= len(value):
            return self.span(loc)
        node = self.node(loc)
        if node.style is Style.LITERAL:
            stretch = in_block(self.lines, node.start, value, start, end)
        else:
            locate = in_plain if node.style is Style.PLAIN else in_quoted
            stretch = locate(self.text[node.start : node.end], node.start, value, start, end)
        return self.lines.span(*stretch) if stretch else self.span(loc)

    def is_in_braces(self, loc: Loc) -> bool:
        """Tell whether a mapping is written in one line, as { }."""
        return loc in self.places and self.text[self.node(loc).start] == "{"

    def _nearest(self, loc: Loc) -> Loc:
        while loc not in self.places:
            loc = loc[:-1]
        return loc

    def _value(self, loc: Loc) -> Data:
        value = self.data
        for step in loc:
            value = value[step]  # type: ignore[index]  # the path exists, and fits the type
        return value
