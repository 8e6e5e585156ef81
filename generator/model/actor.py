"""An actor: a person, a state or a body that does something."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from generator.model.common import CommonFields
from generator.model.fields import AT_LEAST_ONE, Choice, Cite, LocalProse, Record, Ref, Text
from generator.model.scalars import Date, Id, LanguageTag, Line, WikidataId


class Role(Record):
    """An office or function held over a time."""

    title: Text
    """The office, such as `{de: Außenminister, en: foreign minister}`."""
    date: Date
    """From when to when (EDTF), such as `2024-05/..`."""
    cites: Annotated[tuple[Cite, ...], AT_LEAST_ONE]
    """Articles that say so, one citation an item."""


class Relation(Record):
    """A tie to another actor, told once: the page of the other shows it too."""

    kind: Annotated[str, Choice("relation-kind")]
    """What ties them, read from this actor to the other, such as `supplies`, `sanctions` or `member-of`."""
    to: Annotated[Id, Ref(("actor",), "relations")]
    """The id of the other actor."""
    date: Date
    """From when to when (EDTF), such as `2024-10-16/..`."""
    cites: Annotated[tuple[Cite, ...], AT_LEAST_ONE]
    """Articles that say so, one citation an item."""
    remark: Text | None = None
    """Free detail, such as what is supplied."""


class Actor(CommonFields):
    """A person, state, organisation, armed force, company, ship or group."""

    name: Text
    """The name as the press of each language spells it."""
    kind: Annotated[str, Choice("actor-kind")]
    """`person`, `state`, `organisation`, `armed-force`, `company`, `ship` or `group`."""
    native: Mapping[LanguageTag, Line] = {}
    """The name in its own script, by language tag, such as `{ko: 김정은}`."""
    aliases: tuple[Line, ...] = ()
    """Other spellings and names; used for search and for suggestions."""
    weak_aliases: tuple[Line, ...] = ()
    """Names that others share, for search only; never linked or suggested as certain."""
    born: Date | None = None
    """Persons: date of birth."""
    died: Date | None = None
    """Persons: date of death."""
    founded: Date | None = None
    """All others: date of founding."""
    dissolved: Date | None = None
    """All others: date of dissolution."""
    roles: tuple[Role, ...] = ()
    """Offices held, each with its time and its citations."""
    relations: tuple[Relation, ...] = ()
    """Ties to other actors, each with its time and its citations."""
    summary: LocalProse | None = None
    """Who it is, in a few cited sentences."""
    wikidata: WikidataId | None = None
    """The Wikidata id, such as `Q423`."""
