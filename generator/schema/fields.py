"""The types of fields -> JSON Schema, by the marks that stand on them; nothing is written by hand per record type."""

from __future__ import annotations

from collections.abc import Mapping
from inspect import cleandoc
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from generator.model.fields import AT_LEAST_ONE, Choice, PerLanguage, Ref
from generator.model.walk import given, keyed
from generator.schema.definitions import LINE, PROSE, TEXT, ids_name
from generator.site import Site

Schema = dict[str, Any]


def model_schema(model: type[BaseModel], site: Site) -> Schema:
    """Return the schema of a class: its keys, each with its docstring, and no others."""
    fields = keyed(model)
    return {
        "title": model.__name__,
        "type": "object",
        **_explained(cleandoc(model.__doc__ or "")),
        "properties": {
            key: {"title": key, **_field(each.hint, site, each.field.description or "")} for key, each in fields.items()
        },
        "required": [key for key, each in fields.items() if each.field.is_required()],
        "additionalProperties": False,
    }


def _field(hint: Any, site: Site, explanation: str) -> Schema:
    schema = _type(hint, site) | _explained(explanation)
    items = schema.get("items")
    if isinstance(items, dict) and "properties" not in items:
        schema["items"] = items | _explained(explanation)
    return schema


def _explained(text: str) -> Schema:
    """Give a docstring twice: editors that know Markdown read the second."""
    return {"description": text, "markdownDescription": text}


def _type(hint: Any, site: Site) -> Schema:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _marked(hint, site)
    if origin in {Union, UnionType}:
        return _type(given(hint), site)
    if origin is tuple:
        return _list(arguments, site)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return {"type": "object", "additionalProperties": _reference(LINE)}
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return model_schema(hint, site)
    return {"type": "boolean"} if hint is bool else _reference(LINE)


def _marked(hint: Any, site: Site) -> Schema:
    bare, *marks = get_args(hint)
    for mark in marks:
        if isinstance(mark, Ref):
            return _reference(ids_name(mark))
        if isinstance(mark, Choice):
            return _words(mark.name, site)
        if isinstance(mark, PerLanguage):
            return _reference(PROSE if mark.is_prose else TEXT)
    least = {"minItems": 1} if AT_LEAST_ONE in marks else {}
    return _type(bare, site) | least


def _list(types: tuple[Any, ...], site: Site) -> Schema:
    if types[-1] is Ellipsis:
        return {"type": "array", "items": _type(types[0], site)}
    return {
        "type": "array",
        "items": [_type(each, site) for each in types],
        "minItems": len(types),
        "maxItems": len(types),
    }


def _words(name: str, site: Site) -> Schema:
    """Return the words of a closed list with what they are called on the site; `{value}` in them is a number there."""
    words = site.reading.vocabulary[name]
    called = [site.strings(f"{name}.{word}").replace("{value}", "…") for word in words]
    return {"enum": list(words), "enumDescriptions": called, "markdownEnumDescriptions": called}


def _reference(name: str) -> Schema:
    return {"$ref": f"#/definitions/{name}"}
