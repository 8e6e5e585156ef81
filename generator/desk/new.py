"""A conversation with an editor -> the first text of a record, which says what it must, in its canonical layout."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError, create_model

from generator.desk.answers import Around
from generator.desk.asking import Answer, Conversation, Question, Remark, ask
from generator.desk.edits import ordered
from generator.desk.fmt import formatted
from generator.desk.gates import Refusal
from generator.desk.ids import not_free, proposed
from generator.desk.interview import interview
from generator.desk.layout import written
from generator.library import Key
from generator.load import Entry
from generator.model import BY_NAME, CommonFields, RecordType
from generator.model.fields import Expected
from generator.model.walk import keyed, mark, walk
from generator.yamlfile import Data, read

_ID = "The name of the file and of the page; it stays for ever"


class Begun(NamedTuple):
    """A record that is begun: where it goes, its text, and the keys that it may have besides."""

    path: str
    text: str
    may_have: tuple[str, ...]


def new(root: Path, around: Around, type: str) -> Conversation[Begun | None]:
    """Talk with an editor until there is a record; None where its text could not be read again. Nothing is written."""
    here = BY_NAME[type]
    found = yield from interview(here.model, around)
    id = yield from _id(root, around, here, found)
    begun = composed(here, id, found, around)
    if isinstance(begun, Refusal):
        yield begun
        return None
    return begun


def _id(root: Path, around: Around, here: RecordType, found: Mapping[str, Data]) -> Conversation[str]:
    """Ask for the id. One that is taken is not proposed, but told: the record may be there already."""

    def read_id(typed: str) -> Answer | Refusal:
        return next(not_free(root, around.library, Key(here.name, typed)), None) or Answer(typed)

    proposal = proposed(here.name, found, around.reading.languages)
    taken = read_id(proposal) if proposal else None
    if isinstance(taken, Refusal):
        yield Remark(taken.message)
    is_free = isinstance(taken, Answer)
    id = yield from ask(Question("id", _ID, "", read_id, proposal=proposal if is_free else ""))
    return str(id)


def composed(here: RecordType, id: str, found: Mapping[str, Data], around: Around) -> Begun | Refusal:
    """Return the record that consists of these answers, or a refusal where it could not be read as them again."""
    path = f"{here.folder}/{id}.yml"
    file, findings = read(path, written(found).encode())
    if file is None or file.data != found:
        return _unreadable(path, findings[0].message if findings else "it would not say the same")
    try:
        record = _so_far(here.model, found).model_validate(found, context=around.reading)
    except ValidationError as error:
        return _unreadable(path, error.errors()[0]["msg"])
    text, _ = formatted(Entry(here, id, file, record, tuple(walk(record))), around.reading)
    return Begun(path, text, tuple(_may_have(here.model)))


def _unreadable(path: str, why: str) -> Refusal:
    return Refusal(f"{path} could not be read: {why}", "write it by hand")


def _so_far(model: type[CommonFields], found: Mapping[str, Data]) -> type[CommonFields]:
    """Return the class of a record that may lack what is not written yet, so that the rest of it can be laid out."""
    lacking = [each for key, each in keyed(model).items() if key not in found and each.field.is_required()]
    optional: dict[str, Any] = {each.name: (each.hint | None, None) for each in lacking}
    return create_model(model.__name__, __base__=model, **optional) if optional else model


def _may_have(model: type[CommonFields]) -> Iterator[str]:
    """Yield the keys of its own that a record may have and was not asked for."""
    for key in ordered(model):
        field = keyed(model)[key]
        is_asked = field.field.is_required() or mark(field.hint, Expected) is not None
        if not is_asked and key not in CommonFields.model_fields:
            yield key
