"""An outlet: who published an article, or who carried it on the way."""

from __future__ import annotations

from typing import Annotated

from generator.model.common import CommonFields
from generator.model.fields import Choice, Cite, Record, Ref, Text
from generator.model.scalars import Country, Id, LanguageTag, Line


class Reliability(Record):
    """A grade of the outlet, never of a single article."""

    grade: Annotated[str, Choice("reliability")]
    """A completely, B usually, C fairly, D not usually reliable, E unreliable, F cannot be judged."""
    why: Text
    """The reason, in one sentence without marks."""
    cites: tuple[Cite, ...] = ()
    """Articles that show it."""


class Outlet(CommonFields):
    """A newspaper, broadcaster, agency, ministry or institute that publishes."""

    name: Line
    """Its own name, not translated."""
    kind: Annotated[str, Choice("outlet-kind")] | None = None
    """What it is, such as `newspaper`, `agency` or `state-media`."""
    country: Country | None = None
    """Where it is based: ISO 3166-1 alpha-2, such as `KP`."""
    language: LanguageTag | None = None
    """The language it mostly publishes in."""
    actor: Annotated[Id, Ref(("actor",), "outlet-of")] | None = None
    """The same body as an actor, where it also acts."""
    reliability: Reliability | None = None
    """How far it can be relied on, with the reason."""
