"""What a new record begins with: the keys that it must have, with places to type at, as a snippet for editors."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Any

from generator.schema.definitions import PROSE, TEXT


def beginning(schema: dict[str, Any], languages: tuple[str, ...]) -> dict[str, Any]:
    """Return the required keys of a record, each with a numbered place or the words to choose from."""
    return _keys(schema, languages, count(1), 2)


def _keys(schema: dict[str, Any], languages: tuple[str, ...], places: Iterator[int], indent: int) -> dict[str, Any]:
    properties = schema["properties"]
    return {key: _value(properties[key], languages, places, indent) for key in schema["required"]}


def _value(schema: dict[str, Any], languages: tuple[str, ...], places: Iterator[int], indent: int) -> Any:
    """Return one value; `indent` is where a block below its key starts."""
    name = schema.get("$ref", "").rpartition("/")[2]
    if name == TEXT:
        return "{" + ", ".join(f"{tag}: ${next(places)}" for tag in languages) + "}"
    if name == PROSE:
        return {tag: f"|\n{' ' * (indent + 2)}${next(places)}" for tag in languages}
    if "enum" in schema:
        return f"${{{next(places)}|{','.join(schema['enum'])}|}}"
    if schema.get("type") == "array":
        return _list(schema["items"], languages, places, indent)
    return f"${next(places)}"


def _list(items: Any, languages: tuple[str, ...], places: Iterator[int], indent: int) -> Any:
    if isinstance(items, list):
        return "[" + ", ".join(f"${next(places)}" for _ in items) + "]"
    if "properties" in items:
        return [_keys(items, languages, places, indent + 4)]
    return [_value(items, languages, places, indent + 2)]
