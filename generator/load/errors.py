"""What pydantic says of a record -> what an editor should type: one finding a mistake, at its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from generator.diagnostics import Diagnostic, Span
from generator.model import RECORD_TYPES, CommonFields, RecordType
from generator.model.fields import Reading
from generator.model.rejection import nearest, quoted, short
from generator.model.walk import Found, Localised, keyed, model_at
from generator.yamlfile import Loc, YamlFile

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_PAIR = "write [latitude, longitude]"
# What editors call a key that has another name here
_OTHER_WORDS = {
    "date": ("published",),
    "description": ("summary",),
    "headline": ("title",),
    "name": ("title", "statement"),
    "sources": ("cites",),
    "text": ("summary",),
    "title": ("name", "statement"),
    "type": ("kind",),
}
_EXPECTED = {
    "tuple_type": ("a list", 'write one item a line, each starting with "- "'),
    "dict_type": ("keys with values", "write one key a line, such as de: …"),
    "mapping_type": ("keys with values", "write one key a line, such as de: …"),
    "model_type": ("keys with values", "write one key a line, indented by two spaces"),
    "model_attributes_type": ("keys with values", "write one key a line, indented by two spaces"),
}


def explain(file: YamlFile, model: type[BaseModel], error: ValidationError) -> tuple[Diagnostic, ...]:
    """Turn all errors of one record into findings; a misspelt key is not also a missing one."""
    details = error.errors(include_url=False)
    unknown = [each for each in details if each["type"] == "extra_forbidden"]
    missing = [each["loc"] for each in details if each["type"] == "missing"]
    meant = {(*loc[:-1], name) for loc in (each["loc"] for each in unknown) for name in [_meant(loc, missing)] if name}
    return tuple(
        diagnostic
        for each in details
        if not (each["type"] == "missing" and each["loc"] in meant)
        for diagnostic in [_diagnostic(file, model, each, missing)]
    )


def read_record(
    file: YamlFile, model: type[CommonFields], reading: Reading
) -> tuple[CommonFields | None, tuple[Diagnostic, ...]]:
    """Read a record. What may be left out is left out where it cannot be read, so that the rest is checked too."""
    try:
        return model.model_validate(file.data, context=reading), ()
    except ValidationError as error:
        return _rest(file, model, reading, error), explain(file, model, error)


def _rest(file: YamlFile, model: type[CommonFields], reading: Reading, error: ValidationError) -> CommonFields | None:
    guilty = {each["loc"][0] for each in error.errors() if each["loc"]}
    data = file.data if isinstance(file.data, dict) else {}
    try:
        return model.model_validate({key: data[key] for key in data if key not in guilty}, context=reading)
    except ValidationError:
        return None


def prose_in_braces(file: YamlFile, fields: Iterable[Found]) -> Iterator[Diagnostic]:
    """Report prose inside { }, where a comma, a colon or a quotation mark cuts it."""
    for found in fields:
        if isinstance(found, Localised) and found.prose and file.is_in_braces(found.loc):
            hint = 'write a "|" block; a name or title may stay in one line inside { }'
            yield Diagnostic("flow-text", "prose in one line inside { }", file.span(found.loc), hint)


def looks_like(file: YamlFile, here: RecordType, reading: Reading) -> RecordType | None:
    """Return the one other type that a record fits, as of an actor that lies among the events.

    One whose keys all belong here is unfinished, not misplaced.
    """
    keys = set(file.data) if isinstance(file.data, dict) else set()
    if keys <= _keys(here.model).keys():
        return None
    fitting = [each for each in RECORD_TYPES if _fits(each.model, keys)]
    if len(fitting) > 1:
        fitting = [each for each in fitting if _is_valid(each.model, file, reading)]
    return fitting[0] if len(fitting) == 1 else None


def wrong_folder(path: str, here: RecordType, elsewhere: RecordType) -> Diagnostic:
    """Report a record that lies in the folder of another type."""
    message = f"this looks like {_article(elsewhere.name)}, but the folder is for {here.name} records"
    return Diagnostic("wrong-folder", message, Span(path), f"move the file to {elsewhere.folder}/")


def _fits(model: type[BaseModel], keys: set[str]) -> bool:
    fields = _keys(model)
    return keys <= fields.keys() and all(name in keys for name, field in fields.items() if field.is_required())


def _is_valid(model: type[BaseModel], file: YamlFile, reading: Reading) -> bool:
    try:
        model.model_validate(file.data, context=reading)
    except ValidationError:
        return False
    return True


@cache
def _keys(model: type[BaseModel]) -> Mapping[str, FieldInfo]:
    """Return the fields of a record by the key that editors write, those of every record last."""
    fields = {key: each.field for key, each in keyed(model).items()}
    return dict(sorted(fields.items(), key=lambda each: each[0] in CommonFields.model_fields))


def _article(name: str) -> str:
    return f"an {name}" if name[0] in "aeiou" else f"a {name}"


def _diagnostic(file: YamlFile, model: type[BaseModel], error: ErrorDetails, missing: list[Loc]) -> Diagnostic:
    loc = tuple(step for step in error["loc"] if step != "[key]")
    kind, context = error["type"], error.get("ctx", {})
    if kind == "missing":
        return _missing(file, model, loc)
    if kind == "extra_forbidden":
        return _unknown_key(file, model, loc, missing)
    if kind == "empty-value" and error["input"] != []:
        return _empty(file, loc)
    if "text" in context:
        span = file.key_span(loc) if error["loc"][-1] == "[key]" else _within(file, loc, context["at"])
        return Diagnostic(kind, context["text"], span, context["hint"])
    return _wrong_shape(file, loc, kind, error["input"])


def with_keys(found: tuple[Diagnostic, ...], model: type[BaseModel]) -> tuple[Diagnostic, ...]:
    """Tell what an empty file begins with: the keys that a record of its folder must have."""
    required = ", ".join(key for key, each in keyed(model).items() if each.field.is_required())
    hint = f"begin with the keys that it needs: {required}; or delete the file"
    return tuple(replace(each, hint=hint) if each.code == "empty-file" else each for each in found)


def _within(file: YamlFile, loc: Loc, at: tuple[int, int] | None) -> Span:
    return file.within(loc, *at) if at else file.span(loc)


def _missing(file: YamlFile, model: type[BaseModel], loc: Loc) -> Diagnostic:
    name, parent = loc[-1], model_at(model, loc[:-1])
    if parent is None or isinstance(name, int):
        return Diagnostic("wrong-shape", "the list is too short", file.span(loc[:-1]), _PAIR)
    described = (_keys(parent)[str(name)].description or "").split("\n")[0]
    hint = f"add {name}: … ({described.replace('`', '').removesuffix('.')})"
    return Diagnostic("missing-key", f"{quoted(name)} is missing", file.first_key(loc[:-1]), hint)


def _unknown_key(file: YamlFile, model: type[BaseModel], loc: Loc, missing: list[Loc]) -> Diagnostic:
    parent = model_at(model, loc[:-1])
    known = list(_keys(parent)) if parent else []
    others = (each for each in _OTHER_WORDS.get(str(loc[-1]), ()) if each in known)
    suggestion = next(others, "") or _meant(loc, missing) or nearest(str(loc[-1]), known)
    hint = f'did you mean "{suggestion}"?' if suggestion else f"keys here are: {', '.join(known)}"
    return Diagnostic("unknown-key", f"unknown key {quoted(loc[-1])}", file.key_span(loc), hint)


def _wrong_shape(file: YamlFile, loc: Loc, kind: str, value: object) -> Diagnostic:
    if value == "":
        return _empty(file, loc)
    if kind == "too_long":
        return Diagnostic("wrong-shape", "the list is too long", file.span(loc), _PAIR)
    expected, hint = _EXPECTED.get(kind, ("something else", "see examples of this record type in the documentation"))
    if expected == "a list" and isinstance(value, str):
        hint = (
            _PAIR
            if loc[-1] == "coordinates"
            else f"write it on the next line, behind a dash: - {short(value.strip().strip('[@]'))}"
        )
    return Diagnostic("wrong-shape", f"expected {expected}, found {_found(value)}", file.span(loc), hint)


def _empty(file: YamlFile, loc: Loc) -> Diagnostic:
    if isinstance(loc[-1], int):
        return Diagnostic("empty-value", "this item of the list is empty", file.span(loc), "write a value or delete it")
    hint = "write a value or delete the line"
    return Diagnostic("empty-value", "nothing stands behind this key", file.key_span(loc), hint)


def _found(value: object) -> str:
    return "text" if isinstance(value, str) else "a list" if isinstance(value, list) else "keys with values"


def _meant(loc: Loc, missing: Iterable[Loc]) -> str:
    """Return the missing key of the same mapping that an unknown key was probably meant to be."""
    names = list(_names(loc, missing))
    others = (each for each in _OTHER_WORDS.get(str(loc[-1]), ()) if each in names)
    return next(others, "") or nearest(str(loc[-1]), names)


def _names(loc: Loc, missing: Iterable[Loc]) -> Iterator[str]:
    return (str(each[-1]) for each in missing if each[:-1] == loc[:-1])
