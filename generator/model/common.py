"""What every record may have."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Annotated

from pydantic import BaseModel, BeforeValidator

from generator.model.fields import Record
from generator.model.scalars import Anchor, Line


def _as_typed(value: object) -> str:
    return value if isinstance(value, str) else str(value)


class Ignore(Record):
    """One check that is silenced in this record, and why."""

    check: Line
    """The code of the warning, as it stands in brackets in the message."""
    because: Line | None = None
    """The reason, for the next editor."""


def called(record: BaseModel | None) -> Mapping[str, str] | str | None:
    """Return what a record is called, from the first of the fields that name one."""
    field = naming_field(type(record)) if record else ""
    return getattr(record, field) if field else None


@cache
def naming_field(model: type[BaseModel]) -> str:
    """Return the field that says what a record of this class is called, or nothing where none does."""
    return next((each for each in ("name", "title", "statement", "what") if each in model.model_fields), "")


class CommonFields(Record):
    """Fields of every record; the last two are never printed."""

    formerly: tuple[Anchor, ...] = ()
    """Ids that it had before: their addresses lead here."""
    ignore: tuple[Ignore, ...] = ()
    """Warnings that do not apply to this record, each with a reason. Errors cannot be ignored."""
    note: Annotated[str, BeforeValidator(_as_typed)] | None = None
    """For the editors among themselves; never printed."""
