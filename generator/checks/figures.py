"""Every point of a figure is a number that can be drawn."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.library import Library
from generator.model import Figure
from generator.model.figure import Point


def point_without_value(library: Library) -> Iterator[Diagnostic]:
    """A point has one value, or a lower and an upper bound.

    With both, nobody could tell which is meant; with one bound alone, write it as value, with the qualifier at-least
    or at-most.

    Codes: point-without-value

    Wrong:
        # dossiers/figures/letters.yml
        points:
          - date: 2024-06
            low: 4
            cites:
              - report-2024

    Right:
        # dossiers/figures/letters.yml
        points:
          - date: 2024-06
            value: 4
            qualifier: at-least
            cites:
              - report-2024
    """
    for key, figure in library.of_type(Figure):
        for index, point in enumerate(figure.points):
            problem = _problem(point)
            if problem:
                span = library.entries[key].file.first_key(("points", index))
                hint = "write value: …, or low: … and high: …"
                yield Diagnostic("point-without-value", problem, span, hint)


def reversed_bounds(library: Library) -> Iterator[Diagnostic]:
    """The lower bound is not above the upper one.

    Codes: reversed-bounds

    Wrong:
        # dossiers/figures/letters.yml
        points:
          - date: 2024-06
            low: 6
            high: 4
            cites:
              - report-2024

    Right:
        # dossiers/figures/letters.yml
        points:
          - date: 2024-06
            low: 4
            high: 6
            cites:
              - report-2024
    """
    for key, figure in library.of_type(Figure):
        for index, point in enumerate(figure.points):
            if point.low is not None and point.high is not None and point.low > point.high:
                span = library.entries[key].file.span(("points", index, "low"))
                message = f"the lower bound {point.low} is above the upper bound {point.high}"
                yield Diagnostic("reversed-bounds", message, span, f"write low: {point.high} and high: {point.low}")


def _problem(point: Point) -> str:
    bounds = [bound for bound in (point.low, point.high) if bound is not None]
    if point.value is not None:
        return "both a value and bounds" if bounds else ""
    return "" if len(bounds) == 2 else "one bound without the other" if bounds else "neither a value nor bounds"
