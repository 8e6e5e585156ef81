"""Small changes to the text of a record, which keep the rest of it as it was typed, byte for byte."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from pydantic import BaseModel

from generator.diagnostics import Span
from generator.model import CommonFields
from generator.model.walk import keyed
from generator.yamlfile import Data, YamlFile

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_PLAIN = re.compile(r"[^\W_](?:[\w .’'()/&-]*[\w.)’])?")


class Edit(NamedTuple):
    """A stretch of a text, as offsets, and what shall stand there instead."""

    start: int
    end: int
    text: str


def edited(text: str, edits: Iterable[Edit]) -> str:
    """Return a text after all edits; none of them may overlap another."""
    for start, end, new in sorted(set(edits), reverse=True):
        text = text[:start] + new + text[end:]
    return text


def as_stored(root: Path, file: YamlFile, edits: Iterable[Edit]) -> bytes:
    """Return the bytes of a file after all edits; where it began with a byte order mark, it still does."""
    mark = _BYTE_ORDER_MARK if (root / file.path).read_bytes().startswith(_BYTE_ORDER_MARK) else b""
    return mark + edited(file.text, edits).encode()


def stretch(file: YamlFile, span: Span) -> tuple[int, int]:
    """Return the offsets of a span of this file."""
    lines = file.lines
    return lines.start(span.line) + span.column - 1, lines.start(span.end_line) + span.end_column - 1


def added_items(file: YamlFile, model: type[CommonFields], key: str, items: Sequence[str]) -> Edit:
    """Return the edit by which a list at the top of a record ends with further items; it may not be there yet."""
    texts = [_scalar(each) for each in items]
    known = _at(file, key)
    if not known:
        return _new_key(file, model, key, f"[{', '.join(texts)}]")
    last = (key, len(known) - 1)
    is_flow = file.text[file.node((key,)).start] == "["
    return _behind(file, last, texts) if is_flow else _below(file, last, [f"- {each}" for each in texts])


def added_entries(file: YamlFile, model: type[CommonFields], key: str, entries: Sequence[tuple[str, str]]) -> Edit:
    """Return the edit by which a mapping at the top of a record ends with further entries."""
    texts = [f"{name}: {_scalar(text)}" for name, text in entries]
    known = _at(file, key)
    if not isinstance(known, dict) or not known:
        return _new_key(file, model, key, f"{{{', '.join(texts)}}}")
    last = (key, list(known)[-1])
    return _behind(file, last, texts) if file.is_in_braces((key,)) else _below(file, last, texts)


def _at(file: YamlFile, key: str) -> Data:
    return file.data.get(key, "") if isinstance(file.data, dict) else ""


def _behind(file: YamlFile, last: tuple[str | int, ...], texts: Sequence[str]) -> Edit:
    end = file.node(last).end
    return Edit(end, end, "".join(f", {each}" for each in texts))


def _below(file: YamlFile, last: tuple[str | int, ...], texts: Sequence[str]) -> Edit:
    """Add lines under that of the last item, indented as it is."""
    node, lines = file.node(last), file.lines
    number = lines.number(node.start)
    line = lines.line(number)
    at = lines.start(number) + len(line)
    indent = line[: len(line) - len(line.lstrip(" "))]
    return Edit(at, at, "".join(f"{_line_break(file)}{indent}{each}" for each in texts))


def _new_key(file: YamlFile, model: type[CommonFields], key: str, value: str) -> Edit:
    """Add a key before the first one that comes behind it in the order of the model, or else at the end."""
    present = list(file.data) if isinstance(file.data, dict) else []
    if key in present:
        node = file.node((key,))
        return Edit(node.start, node.end, value)
    if file.is_in_braces(()):
        return _behind(file, (present[-1],), [f"{key}: {value}"])
    order = ordered(model)
    later = [each for each in present if order.index(each) > order.index(key)]
    if not later:
        break_before = "" if file.text.endswith("\n") else _line_break(file)
        return Edit(len(file.text), len(file.text), f"{break_before}{key}: {value}{_line_break(file)}")
    at = file.node((later[0],)).key_start
    return Edit(at, at, f"{key}: {value}{_line_break(file)}")


def ordered(model: type[BaseModel]) -> list[str]:
    """Return the keys of a record, or of a part of one, in the order in which they are written: common ones last."""
    return sorted(keyed(model), key=lambda each: each in CommonFields.model_fields)


def _line_break(file: YamlFile) -> str:
    return "\r\n" if "\r\n" in file.text else "\n"


def _scalar(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else "'" + text.replace("'", "''") + "'"
