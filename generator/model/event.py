"""An event: who did what, when and where."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.model.common import CommonFields
from generator.model.fields import AT_LEAST_ONE, Choice, LocalProse, Record, Ref, Text
from generator.model.scalars import Date, Id, YesNo


class Participant(Record):
    """An actor's part in an event."""

    actor: Annotated[Id, Ref(("actor",), "events")]
    """The id of the actor."""
    role: Annotated[str, Choice("event-role")]
    """Its part, such as `host`, `guest`, `sender` or `recipient`."""
    as_: Text | None = Field(default=None, alias="as")
    """Free detail, such as `{de: als Vermittler, en: as mediator}`."""


class Event(CommonFields):
    """Something that happened, is planned or is said to have happened."""

    kind: Annotated[str, Choice("event-kind")]
    """What kind of event, such as `summit`, `treaty` or `message`."""
    date: Date
    """When (EDTF): `2022-08-15`, `2022-08`, `2022-08-15~` for about, `2022-08/2023-01` for a time."""
    title: Text
    """A short headline."""
    places: tuple[Annotated[Id, Ref(("place",), "events-here")], ...] = ()
    """Where."""
    series: Annotated[Id, Ref(("series",), "series")] | None = None
    """The series that it belongs to."""
    alleged_in: Annotated[Id, Ref(("claim",), "alleged")] | None = None
    """The claim that says it happened, where that is disputed."""
    actors: Annotated[tuple[Participant, ...], AT_LEAST_ONE]
    """Who took part, each with a role."""
    related: tuple[Annotated[Id, Ref(("event",), "related")], ...] = ()
    """Other events that a reader should know."""
    summary: LocalProse
    """What happened, in a few cited sentences."""
    planned: YesNo = False
    """`true` for what was announced and has not happened yet."""
