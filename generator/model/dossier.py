"""A dossier: the explainer itself, from the short answer to what nobody knows."""

from __future__ import annotations

from typing import Annotated

from generator.model.common import CommonFields
from generator.model.fields import AT_LEAST_ONE, Choice, LocalProse, Record, Ref, Text
from generator.model.scalars import Anchor, Date, Id


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
    unknowns: tuple[Unknown, ...] = ()
    """What nobody knows, and what would settle it."""
