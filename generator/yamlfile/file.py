"""A YAML file that was read: its data, and where each key and value stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.diagnostics import Span
from generator.yamlfile.lines import Lines
from generator.yamlfile.node import Data, Loc, Node, Place, Style
from generator.yamlfile.offsets import in_block, in_plain, in_quoted
from generator.yamlfile.walk import Walk


@dataclass(frozen=True)
class YamlFile:
    """The data of a file and the spans of its keys and values; a path of keys and indexes names each."""

    path: str
    text: str
    data: Data
    in_braces: frozenset[Loc]

    @cached_property
    def lines(self) -> Lines:
        return Lines(self.path, self.text)

    @cached_property
    def places(self) -> Mapping[Loc, Place]:
        """Where everything stands. Most files are never asked, so it takes a second walk to know."""
        walk = Walk(self.lines, keeps_places=True)
        walk.run()
        return walk.places

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
        return loc in self.in_braces

    def _nearest(self, loc: Loc) -> Loc:
        while loc not in self.places:
            loc = loc[:-1]
        return loc

    def _value(self, loc: Loc) -> Data:
        value = self.data
        for step in loc:
            value = value[step]  # type: ignore[index]  # the path exists, and fits the type
        return value
