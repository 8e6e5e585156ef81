"""What every record may have."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator

from generator.model.fields import Record
from generator.model.scalars import Line


def _as_typed(value: object) -> str:
    return value if isinstance(value, str) else str(value)


class Ignore(Record):
    """One check that is silenced in this record, and why."""

    check: Line
    """The code of the warning, as it stands in brackets in the message."""
    because: Line | None = None
    """The reason, for the next editor."""


class CommonFields(Record):
    """Fields that are never printed."""

    ignore: tuple[Ignore, ...] = ()
    """Warnings that do not apply to this record, each with a reason. Errors cannot be ignored."""
    note: Annotated[str, BeforeValidator(_as_typed)] | None = None
    """For the editors among themselves; never printed."""
