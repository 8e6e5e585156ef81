"""The page of all claims, side by side, those that are disputed first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from generator.library import Key, Library
from generator.model import Claim
from generator.render.environment import block
from generator.render.page import Page, Printed, Section
from generator.render.positions import Side, last_said, sides
from generator.render.view import View
from generator.site import Site

PATH = "disputes.html"
ORDER = ("disputed", "open", "reported", "refuted", "confirmed")


class Listed(NamedTuple):
    """A claim in a list, with its positions side by side."""

    key: Key
    claim: Claim
    sides: tuple[Side, ...]


def disputes_page(library: Library, site: Site) -> Iterator[Page]:
    """Print every claim under its status, with who says what about it, and above them which claims are listed."""
    yield Page(PATH, "disputes", site.strings, partial(_disputes, View(library, site, PATH)))


def listed(claims: Iterable[tuple[Key, Claim]]) -> tuple[Listed, ...]:
    """Return claims with their positions side by side."""
    return tuple(Listed(key, claim, sides(claim)) for key, claim in claims)


def _disputes(view: View) -> Printed:
    found = sorted(view.library.of_type(Claim), key=_newest_first)
    context = {"view": view, "t": view.words, "count": len(found)}
    return Printed(
        title=view.words("disputes.title"),
        description=view.words("disputes.description"),
        head=block("disputes.html", "head", **context),
        sections=tuple(_sections(found, context)),
    )


def _sections(found: Sequence[tuple[Key, Claim]], context: Mapping[str, Any]) -> Iterator[Section]:
    statuses = (*ORDER, *sorted({claim.status for _, claim in found} - set(ORDER)))
    for status in statuses:
        claims = listed(pair for pair in found if pair[1].status == status)
        if claims:
            html = block("disputes.html", "claims", claims=claims, **context)
            yield Section(f"status-{status}", _title(context["view"], status), html)


def _title(view: View, status: str) -> str:
    word = view.word("claim-status", status)
    return word[:1].upper() + word[1:]


def _newest_first(pair: tuple[Key, Claim]) -> tuple[bool, tuple[int, ...], Key]:
    date = last_said(pair[1])
    last = (date.last or date.first) if date else None
    return (last is None, tuple(-part for part in last or ()), pair[0])
