"""The JSON Schema of `records.json`, from the types and docstrings of the models.

It describes what is published: dates, texts and citations in their one form, and nothing of what is for editors alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from inspect import cleandoc
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from generator.model import RECORD_TYPES
from generator.model.citation import LOCATORS, Citation
from generator.model.edtf import EdtfDate
from generator.model.fields import Choice, PerLanguage, Ref
from generator.model.walk import given, keyed
from generator.site import FOLDERS, Site

INTERNAL = frozenset({"note", "ignore"})

Schema = dict[str, Any]

_PLAIN: Mapping[Any, Schema] = {
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    str: {"type": "string"},
    Decimal: {"type": "number"},
}
_DATE = "A date or an interval in EDTF (ISO 8601-2), levels 0 and 1: 2019-04-25, 2024-10, 1984~, 2022-08/.."
_TEXT = "A text in each language, by BCP 47 tag."
_PROSE = (
    "Prose in each language, by BCP 47 tag; one sentence a line. [[id]] or [[id|words]] mentions a record, "
    "[@id, para 3] cites an article, {analysis} and {background} mark a sentence without citation, "
    "{tr} a translated quotation."
)
_CITATION = "An article, the place in it, and the outlet it is said to go back to."


def records_schema(site: Site) -> Schema:
    """Return the schema of all records, JSON Schema 2020-12; `x-ref` names the types that an id leads to."""
    definitions = _shared(site)
    folders = {FOLDERS[each.name]: _records(each.model, definitions, site) for each in RECORD_TYPES}
    properties = {"$schema": {"type": "string"}, "languages": _list_of({"type": "string"}), **folders}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Records",
        "description": "All records of a site, by the folder of their type and by id.",
        **_object(properties, list(properties)),
        "$defs": dict(sorted(definitions.items())),
    }


def _records(model: type[BaseModel], definitions: dict[str, Schema], site: Site) -> Schema:
    return {"type": "object", "additionalProperties": _model(model, definitions, site)}


def _shared(site: Site) -> dict[str, Schema]:
    by_language = {each.tag: {"type": "string"} for each in site.languages}
    texts = {**_object(by_language, []), "minProperties": 1}
    cited: Schema = {"article": {"type": "string", "x-ref": ["article"]}}
    cited |= {label: {"type": "string"} for label in LOCATORS.values()}
    return {
        "date": {"type": "string", "description": _DATE},
        "text": texts | {"description": _TEXT},
        "prose": texts | {"description": _PROSE},
        "citation": {
            "description": _CITATION,
            **_object(cited | {"via": {"type": "string", "x-ref": ["outlet"]}}, ["article"]),
        },
    }


def _model(model: type[BaseModel], definitions: dict[str, Schema], site: Site) -> Schema:
    """Return a reference to the schema of a class, which is written where it is met first."""
    if model.__name__ not in definitions:
        printed = {key: each for key, each in keyed(model).items() if each.name not in INTERNAL}
        properties = {
            key: {"description": each.field.description, **_type(each.hint, definitions, site)}
            for key, each in printed.items()
        }
        required = [key for key, each in printed.items() if each.field.is_required()]
        definitions[model.__name__] = {"description": cleandoc(model.__doc__ or ""), **_object(properties, required)}
    return _to(model.__name__)


def _type(hint: Any, definitions: dict[str, Schema], site: Site) -> Schema:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _marked(hint, definitions, site)
    if origin in {Union, UnionType}:
        return _type(given(hint), definitions, site)
    if origin is tuple and arguments[-1] is Ellipsis:
        return _list_of(_type(arguments[0], definitions, site))
    if origin is tuple:
        return {"type": "array", "prefixItems": [_type(each, definitions, site) for each in arguments], "items": False}
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return {"type": "object", "additionalProperties": _type(arguments[1], definitions, site)}
    return _to("citation") if hint is Citation else _class(hint, definitions, site)


def _class(hint: Any, definitions: dict[str, Schema], site: Site) -> Schema:
    if issubclass(hint, BaseModel):
        return _model(hint, definitions, site)
    return _to("date") if hint is EdtfDate else dict(_PLAIN[hint])


def _marked(hint: Any, definitions: dict[str, Schema], site: Site) -> Schema:
    bare, *marks = get_args(hint)
    for mark in marks:
        if isinstance(mark, PerLanguage):
            return _to("prose" if mark.is_prose else "text")
        if isinstance(mark, Choice):
            return {"enum": list(site.reading.vocabulary[mark.name])}
        if isinstance(mark, Ref) and bare is not Citation:
            return {"type": "string", "x-ref": list(mark.to)}
    schema = _type(bare, definitions, site)
    may_be_unknown = NoneType in get_args(bare)  # such as when an article was published
    return {"oneOf": [schema, {"type": "null"}]} if may_be_unknown else schema


def _object(properties: Schema, required: list[str]) -> Schema:
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _list_of(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _to(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}
