"""A claim: what is said to be so, and who says what about it."""

from __future__ import annotations

from collections.abc import Collection
from typing import Annotated

from generator.model.citation import Citation
from generator.model.common import CommonFields
from generator.model.fields import ANY_RECORD, AT_LEAST_ONE, Choice, Cite, Expected, Record, Ref, Text
from generator.model.scalars import Date, Id

# The stances of each side
SUPPORTING, DENYING, SILENT = ("asserts", "confirms"), ("denies",), "silent"


class Position(Record):
    """The stance of one actor at one time; a later change of mind is a further position."""

    by: Annotated[Id, Ref(("actor",), "positions")]
    """The id of the actor whose stance it is."""
    according_to: Annotated[Id, Ref(("actor",), "reported-positions")] | None = None
    """The actor who reports the stance of another; who carried it stands in the article's `via`."""
    stance: Annotated[str, Choice("stance")]
    """`asserts`, `confirms`, `denies` or `silent`."""
    date: Annotated[Date | None, Expected()] = None
    """When it was said (EDTF)."""
    checked: Annotated[Date | None, Expected(instead_of="date")] = None
    """Silent positions: when an editor last looked for a statement."""
    text: Text
    """What was said, in our own words and without marks."""
    cites: Annotated[tuple[Cite, ...], Expected()] = ()
    """Articles that say so, one citation an item; a silent position needs none."""


class Claim(CommonFields):
    """A statement that is confirmed, reported, disputed, refuted or open; evidence is derived from the positions."""

    statement: Text
    """The statement in one sentence without a full stop."""
    status: Annotated[str, Choice("claim-status")]
    """`confirmed`, `reported`, `disputed`, `refuted` or `open`."""
    about: Annotated[tuple[Annotated[Id, Ref(ANY_RECORD, "claims")], ...], AT_LEAST_ONE]
    """The actors, events, places or other records that it is about."""
    checked: Date | None = None
    """When an editor last went through the positions."""
    positions: Annotated[tuple[Position, ...], AT_LEAST_ONE]
    """Who asserts, confirms, denies it or is silent, and when."""

    def cites(self, stances: Collection[str]) -> tuple[Citation, ...]:
        """Return what the positions that take one of these stances cite."""
        return tuple(cite for each in self.positions if each.stance in stances for cite in each.cites)
