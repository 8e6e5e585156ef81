"""A record as plain Python values -> YAML as an editor would type it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Union

Tree = Union[str, "Sequence[Tree]", "Mapping[str, Tree]"]

_SHORT = 100
_UNSAFE = frozenset("[]{},?\n#")


def yaml_text(record: Mapping[str, Tree]) -> str:
    """Return the text of a file; values must be safe without quotes, which the words in words.py are."""
    return "".join(f"{line}\n" for line in _mapping(record, ""))


def _mapping(values: Mapping[str, Tree], indent: str) -> Iterator[str]:
    for key, value in values.items():
        yield from _value(f"{indent}{key}:", value, indent)


def _value(start: str, value: Tree, indent: str) -> Iterator[str]:
    if isinstance(value, str) and "\n" in value:
        yield f"{start} |"
        yield from (f"{indent}  {line}" for line in value.splitlines())
    elif (line := _in_line(value)) and len(line) <= _SHORT:
        yield f"{start} {line}"
    elif isinstance(value, str):
        yield f"{start} {value}"
    elif isinstance(value, Mapping):
        yield start
        yield from _mapping(value, f"{indent}  ")
    else:
        yield start
        for item in value:
            yield from _item(item, f"{indent}  ")


def _item(item: Tree, indent: str) -> Iterator[str]:
    line = _in_line(item)
    if line and len(line) <= _SHORT:
        yield f"{indent}- {line}"
    elif isinstance(item, Mapping):
        first, *others = _mapping(item, f"{indent}  ")
        yield f"{indent}- {first.strip()}"
        yield from others
    else:
        yield f"{indent}- {item}"


def _in_line(value: Tree) -> str:
    """Return a value in one line, or nothing where that could be misread."""
    if isinstance(value, str):
        return value
    inner = [*value.values()] if isinstance(value, Mapping) else [*value]
    if not all(isinstance(each, str) and _UNSAFE.isdisjoint(each) for each in inner):
        return ""
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{key}: {each}' for key, each in value.items())}}}"
    return f"[{', '.join(map(str, inner))}]"
