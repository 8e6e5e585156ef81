"""What the data of a file is made of, and where a piece of it stands."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple, Union

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


# What a Node is made of; few of them are ever asked for, so they stay plain.
Place = tuple[int, int, int, int, Style]
