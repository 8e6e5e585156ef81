"""A walk through a record by the types of its fields, so that nothing is walked by hand per type."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, NamedTuple, TypeVar, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from generator.model.citation import Citation
from generator.model.fields import PerLanguage, Ref
from generator.model.prose import Prose

Loc = tuple[str | int, ...]
MarkT = TypeVar("MarkT")


@dataclass(frozen=True, slots=True)
class Reference:
    """A field that names another record by its id."""

    loc: Loc
    ref: Ref
    to: str
    citation: Citation | None = None


@dataclass(frozen=True, slots=True)
class Localised:
    """A text for readers, by language; `prose` is the same again where it is prose, and empty where it is plain."""

    loc: Loc
    texts: Mapping[str, str | Prose]
    prose: tuple[tuple[str, Prose], ...]


class Keyed(NamedTuple):
    """A field of a class under the key that editors write: its name, what pydantic knows of it, its type with marks."""

    name: str
    field: FieldInfo
    hint: Any


Found = Reference | Localised
_Step = Callable[[Any, Loc], Iterator[Found]]


def walk(record: BaseModel, loc: Loc = ()) -> Iterator[Found]:
    """Yield every reference and every text for readers below `loc`, in the order of the fields."""
    for name, key, step in _plan(type(record)):
        value = getattr(record, name)
        if value is not None:
            yield from step(value, (*loc, key))


@cache
def keyed(model: type[BaseModel]) -> Mapping[str, Keyed]:
    """Return the fields of a class by the key that editors write, in their order."""
    hints = get_type_hints(model, include_extras=True)
    return {field.alias or name: Keyed(name, field, hints[name]) for name, field in model.model_fields.items()}


def given(hint: Any) -> Any:
    """Return the type behind `| None`: what a value is where it is given."""
    return next(each for each in get_args(hint) if each is not NoneType)


def mark(hint: Any, kind: type[MarkT]) -> MarkT | None:
    """Return the mark of this kind that stands on a type, if there is one."""
    return next((each for each in getattr(hint, "__metadata__", ()) if isinstance(each, kind)), None)


def references(model: type[BaseModel]) -> Iterator[Ref]:
    """Yield every reference that a class declares, those of the classes within it included."""
    for hint in get_type_hints(model, include_extras=True).values():
        yield from _references(hint)


def _references(hint: Any) -> Iterator[Ref]:
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        yield from references(hint)
    for inner in (*getattr(hint, "__metadata__", ()), *get_args(hint)):
        if isinstance(inner, Ref):
            yield inner
        else:
            yield from _references(inner)


def model_at(model: type[BaseModel], loc: Loc) -> type[BaseModel] | None:
    """Return the class that stands at `loc` within `model`, or None where there is plain data."""
    hint: Any = model
    for step in loc:
        if isinstance(step, int):
            continue
        fields = keyed(hint)
        hint = _bare(fields[step].hint) if step in fields else None
        if not (isinstance(hint, type) and issubclass(hint, BaseModel)):
            return None
    return hint  # type: ignore[no-any-return]  # narrowed in the loop


def _bare(hint: Any) -> Any:
    """Strip marks, `| None` and the list around a type."""
    if get_origin(hint) is Annotated:
        return _bare(get_args(hint)[0])
    arguments = [each for each in get_args(hint) if each is not NoneType and each is not Ellipsis]
    is_wrapped = get_origin(hint) in {tuple, Union, UnionType}
    return _bare(arguments[0]) if is_wrapped else hint


@cache
def _plan(model: type[BaseModel]) -> tuple[tuple[str, str, _Step], ...]:
    steps = ((each.name, key, _step(each.hint)) for key, each in keyed(model).items())
    return tuple((name, key, step) for name, key, step in steps if step)


def _step(hint: Any) -> _Step | None:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _marked(hint) or _step(arguments[0])
    if origin in {Union, UnionType}:
        return _step(given(hint))
    if origin is tuple:
        inner = _step(arguments[0])
        return _each(inner) if inner else None
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return walk
    return None


def _marked(hint: Any) -> _Step | None:
    for marker in hint.__metadata__:
        if isinstance(marker, Ref):
            return _reference(marker)
        if isinstance(marker, PerLanguage):
            return _prose if marker.is_prose else _plain
    return None


def _prose(texts: Mapping[str, Prose], loc: Loc) -> Iterator[Found]:
    yield Localised(loc, texts, tuple(texts.items()))


def _plain(texts: Mapping[str, str], loc: Loc) -> Iterator[Found]:
    yield Localised(loc, texts, ())


def _reference(ref: Ref) -> _Step:
    def step(value: str | Citation, loc: Loc) -> Iterator[Found]:
        if str(value) not in ref.besides:
            yield Reference(loc, ref, str(value), value if isinstance(value, Citation) else None)

    return step


def _each(inner: _Step) -> _Step:
    def step(values: tuple[Any, ...], loc: Loc) -> Iterator[Found]:
        for index, value in enumerate(values):
            yield from inner(value, (*loc, index))

    return step
