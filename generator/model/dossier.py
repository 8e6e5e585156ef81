"""A dossier: the explainer itself, from the short answer to what nobody knows."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated

from generator.model.common import CommonFields
from generator.model.event import Event
from generator.model.fields import AT_LEAST_ONE, Choice, LocalProse, Record, Ref, Text
from generator.model.scalars import Anchor, Date, Days, Id


class Section(Record):
    """A chapter of the dossier."""

    id: Anchor
    """Its address on the page; never changed once published."""
    title: Text
    """Its heading."""
    text: LocalProse
    """Its text, one cited sentence a line."""


class Timeline(Record):
    """The rule by which events are listed: in `period` and with one of `actors`, or named in `also`."""

    period: Date
    """The time (EDTF), such as `2022-08/..`."""
    actors: tuple[Annotated[Id, Ref(("actor",), "timeline-actor")], ...] = ()
    """Events of these actors are listed."""
    also: tuple[Annotated[Id, Ref(("event",), "timeline-also")], ...] = ()
    """These events are listed whatever the rule says."""

    def lists(self, id: str, event: Event) -> bool:
        """Tell whether the rule lists an event; its id is not part of the record."""
        takes_part = not set(self.actors).isdisjoint(each.actor for each in event.actors)
        return id in self.also or (takes_part and self.period.overlaps(event.date))


class Unknown(Record):
    """What nobody knows yet, and what would settle it."""

    question: Text
    """The open question."""
    checked: Date
    """When an editor last looked for an answer."""
    settled_by: Text
    """What would answer it."""


class Dossier(CommonFields):
    """An explainer: question, short answer, key points, sections."""

    title: Text
    """A short name, for lists and navigation."""
    question: Text
    """The question that the dossier answers; its headline."""
    kind: Annotated[str, Choice("dossier-kind")]
    """The type of text, such as `explainer`."""
    published: Date
    """The day it was first published."""
    as_of: Date
    """The date of the newest article considered."""
    checked: Date
    """When an editor last went through it."""
    stale_after: Days | None = None
    """After how many days without a new `checked` readers are told that it may be out of date, such as `180`."""
    answer: LocalProse
    """The short answer: two or three cited sentences."""
    key_points: Annotated[tuple[LocalProse, ...], AT_LEAST_ONE]
    """What a reader in a hurry should take along, each with its citations."""
    sections: Annotated[tuple[Section, ...], AT_LEAST_ONE]
    """The chapters."""
    who: tuple[Annotated[Id, Ref(("actor",), "who")], ...] = ()
    """The actors that a reader meets."""
    timeline: Timeline | None = None
    """Which events its timeline lists."""
    disputed: tuple[Annotated[Id, Ref(("claim",), "disputed-in")], ...] = ()
    """The claims whose positions it shows side by side."""
    unknowns: tuple[Unknown, ...] = ()
    """What nobody knows, and what would settle it."""
    figures: tuple[Annotated[Id, Ref(("figure",), "figure-in")], ...] = ()
    """The figures that it shows."""
    terms: tuple[Annotated[Id, Ref(("term",), "term-in")], ...] = ()
    """The words that it explains."""

    @property
    def stale_from(self) -> date | None:
        """The first day on which readers are told that it may be out of date; None where nobody said after how long."""
        checked = self.checked.upper
        return checked + timedelta(days=self.stale_after + 1) if checked and self.stale_after else None
