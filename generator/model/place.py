"""A place where events happen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from generator.model.common import CommonFields
from generator.model.fields import AT_LEAST_ONE, LocalProse, Text
from generator.model.scalars import Country, LanguageTag, Latitude, Line, Longitude, WikidataId


class Place(CommonFields):
    """A city, region, building, border or sea."""

    name: Text
    """The name as the press of each language spells it."""
    countries: Annotated[tuple[Country, ...], AT_LEAST_ONE]
    """The countries it lies in: ISO 3166-1 alpha-2, such as `[KP, RU]`."""
    coordinates: tuple[Latitude, Longitude]
    """`[latitude, longitude]` in decimal degrees (WGS 84)."""
    native: Mapping[LanguageTag, Line] = {}
    """The name in its own script, by language tag."""
    aliases: tuple[Line, ...] = ()
    """Other spellings and names; used for search and for suggestions."""
    summary: LocalProse | None = None
    """What the place has to do with the story, in a few cited sentences."""
    wikidata: WikidataId | None = None
    """The Wikidata id, such as `Q18808`."""
