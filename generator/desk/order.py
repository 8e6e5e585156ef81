"""The keys of a record in their canonical order, as text: each keeps the comment above it and whatever stands in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from generator.desk.edits import ordered
from generator.model import CommonFields
from generator.model.fields import Reading
from generator.model.walk import Found, Localised, model_at
from generator.yamlfile import Data, Loc, Style, YamlFile, read

_COMMENT = re.compile(r"(?:^|(?<=[ \t\n]))#[^\n]*")
_CONTAINERS = (Style.LIST, Style.MAPPING)


class Known(NamedTuple):
    """What decides on the order of keys: the class of the record, its texts by language, and the site's languages."""

    model: type[CommonFields]
    localised: frozenset[Loc]
    languages: tuple[str, ...]

    @classmethod
    def of(cls, model: type[CommonFields], fields: Sequence[Found], reading: Reading) -> Known:
        """Gather it from what is known of a record."""
        return cls(model, frozenset(each.loc for each in fields if isinstance(each, Localised)), reading.languages)

    def order(self, loc: Loc, keys: Sequence[str]) -> list[str]:
        """Return the keys of the mapping at `loc` in canonical order; where none is known, they stay as they are."""
        if loc in self.localised:
            known: Sequence[str] = self.languages
        else:
            model = model_at(self.model, loc)
            known = ordered(model) if model else ()
        return sorted(keys, key=known.index) if set(keys) <= set(known) else list(keys)


def in_order(file: YamlFile, known: Known) -> YamlFile:
    """Return the file with the keys of its block mappings in order, those in braces being left as they are."""
    found = next(_out_of_order(file, known), None)
    while found is not None:
        again, _ = read(file.path, _sorted(file, *found).encode())
        if again is None:
            return file
        file, found = again, next(_out_of_order(again, known), None)
    return file


def comments(file: YamlFile) -> list[tuple[int, int]]:
    """Return where the comments of a file stand, as offsets: "#" inside a value begins none."""
    text = list(file.text)
    for start, end in _values(file):
        text[start:end] = "x" * (end - start)
    return [found.span() for found in _COMMENT.finditer("".join(text))]


def without_blank_lines(file: YamlFile) -> str:
    """Return the text without blank lines, except within values, where they divide paragraphs."""
    inside = [(file.lines.number(start), file.lines.number(end)) for start, end in _values(file)]
    lines = file.text.replace("\r\n", "\n").split("\n")
    within = {number for first, last in inside for number in range(first, last + 1)}
    kept = (line for number, line in enumerate(lines, start=1) if line.strip() or number in within)
    return "".join(f"{line}\n" for line in kept)


def _values(file: YamlFile) -> Iterator[tuple[int, int]]:
    for start, end, style in ((place[2], place[3], place[4]) for place in file.places.values()):
        if style not in _CONTAINERS:
            yield start, end


def _out_of_order(file: YamlFile, known: Known) -> Iterator[tuple[Loc, list[str]]]:
    for loc, data in _mappings(file.data):
        if not file.is_in_braces(loc) and not any(file.is_in_braces(loc[:depth]) for depth in range(len(loc))):
            order = known.order(loc, list(data))
            if order != list(data):
                yield loc, order


def _mappings(data: Data, loc: Loc = ()) -> Iterator[tuple[Loc, Mapping[str, Data]]]:
    """Yield every mapping of a file, outer ones first."""
    if isinstance(data, dict):
        yield loc, data
        for key, value in data.items():
            yield from _mappings(value, (*loc, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _mappings(value, (*loc, index))


def _sorted(file: YamlFile, loc: Loc, order: list[str]) -> str:
    """Return the text with the keys of one block mapping in this order.

    What stands above the first key of the file is about the file, and what stands above a dash is about the whole item.
    """
    starts = sorted((file.node((*loc, key)).key_start, key) for key in order)
    first = starts[0][0]
    indent = file.text[file.lines.start(file.lines.number(first)) : first]
    is_alone = bool(loc) and not indent.strip()
    begins = [_with_comments(file, first) if is_alone else first, *(_with_comments(file, at) for at, _ in starts[1:])]
    end = _line_end(file, max(file.node((*loc, key)).end for key in order))
    pieces = {
        key: file.text[begin:stop] for (_, key), (begin, stop) in zip(starts, pairwise([*begins, end]), strict=True)
    }
    space = "" if is_alone else " " * len(indent)
    pieces[starts[0][1]] = space + pieces[starts[0][1]]
    pieces = {key: piece if piece.endswith("\n") else f"{piece}\n" for key, piece in pieces.items()}
    return file.text[: begins[0]] + "".join(pieces[key] for key in order).removeprefix(space) + file.text[end:]


def _with_comments(file: YamlFile, start: int) -> int:
    """Return where a key begins together with the comments in the lines right above it."""
    alone = {file.lines.number(at) for at, _ in comments(file) if file.lines.column(at) == _indent(file, at) + 1}
    number = file.lines.number(start)
    while number - 1 in alone:
        number -= 1
    return file.lines.start(number)


def _indent(file: YamlFile, at: int) -> int:
    line = file.lines.line(file.lines.number(at))
    return len(line) - len(line.lstrip(" "))


def _line_end(file: YamlFile, at: int) -> int:
    found = file.text.find("\n", at)
    return len(file.text) if found < 0 else found + 1
