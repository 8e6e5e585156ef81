"""A figure: numbers with who says so, drawn and as a table."""

from __future__ import annotations

from typing import Annotated

from generator.model.common import CommonFields
from generator.model.fields import AT_LEAST_ONE, Choice, Cite, Expected, Record, Ref, Text
from generator.model.scalars import Amount, Date, Id


class Point(Record):
    """One number, or the bounds of one, as one party gave it at one time."""

    date: Date
    """When it was said (EDTF)."""
    period: Date | None = None
    """What time it counts, where the article says so (EDTF)."""
    value: Annotated[Amount | None, Expected()] = None
    """The number, with a point for decimals: `6`, `1500`, `0.4`."""
    low: Annotated[Amount | None, Expected(instead_of="value")] = None
    """The lower bound, where a range was given."""
    high: Annotated[Amount | None, Expected(instead_of="value")] = None
    """The upper bound, where a range was given."""
    qualifier: Annotated[str, Choice("qualifier")] | None = None
    """How exact it is: `about`, `nearly`, `at-least`, `more-than` or `at-most`."""
    by: Annotated[Id, Ref(("actor",), "figures-given")] | None = None
    """The actor who gave it."""
    cites: Annotated[tuple[Cite, ...], AT_LEAST_ONE]
    """Articles that say so, one citation an item."""
    remark: Text | None = None
    """What a reader must know to read it."""


class Figure(CommonFields):
    """Numbers on one question, all in one unit."""

    title: Text
    """What is counted."""
    unit: Text
    """In what, such as `{de: Millionen Schuss, en: million rounds}`."""
    chart: Annotated[str, Choice("chart")] = "ranges"
    """How it is drawn: `lines` for one count over time, `bars` for amounts, `ranges` for what different parties say."""
    remark: Text | None = None
    """How the numbers came about and why they may not be comparable; it is printed."""
    points: Annotated[tuple[Point, ...], AT_LEAST_ONE]
    """The numbers, each with who says so and its citations."""
