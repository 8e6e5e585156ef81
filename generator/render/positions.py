"""The positions on a claim: side by side, as evidence, and in the order of time; all of it derived."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.evidence.origins import chain
from generator.library import Key, Library
from generator.model import Article, Claim
from generator.model.claim import DENYING, SILENT, SUPPORTING, Position
from generator.model.edtf import EdtfDate
from generator.render.articles import by_date

SIDES = (("for", SUPPORTING), ("against", DENYING), ("silent", (SILENT,)))


class Side(NamedTuple):
    """A column: those who take the same side, the earliest first."""

    name: str
    positions: tuple[Position, ...]


class Evidence(NamedTuple):
    """An article on one side, and the actors whose positions cite it."""

    key: Key
    article: Article
    parties: tuple[str, ...]
    origin: Key | None


class Step(NamedTuple):
    """A position in time; `before` is the other stance that the same actor took last, or nothing."""

    position: Position
    before: str


def sides(claim: Claim) -> tuple[Side, ...]:
    """Return who is for it, against it and silent, the empty sides too; stances of the site's own follow."""
    known = {stance for _, stances in SIDES for stance in stances}
    own = sorted({each.stance for each in claim.positions} - known)
    columns = (*SIDES, *((stance, (stance,)) for stance in own))
    return tuple(Side(name, _in_order(claim, stances)) for name, stances in columns)


def evidence(library: Library, positions: Iterable[Position]) -> tuple[Evidence, ...]:
    """Return the articles that these positions cite, each once, the oldest first."""
    parties: dict[Key, dict[str, None]] = {}
    via: dict[Key, str] = {}
    for position in positions:
        for cite in position.cites:
            parties.setdefault(Key("article", cite.article), {})[position.by] = None
            via.setdefault(Key("article", cite.article), cite.via)
    found = [(key, article) for key in parties for article in [library.record(key, Article)] if article]
    return tuple(
        Evidence(key, article, tuple(parties[key]), next(iter(chain(library, article, via[key])[-1:]), None))
        for key, article in sorted(found, key=by_date)
    )


def history(claim: Claim) -> tuple[Step, ...]:
    """Return the positions in the order of time, each with the stance of the same actor that it contradicts."""
    steps = []
    latest: dict[tuple[str, str | None], str] = {}
    for each in _in_order(claim, (position.stance for position in claim.positions)):
        actor = (each.by, each.according_to)
        before = latest.get(actor, each.stance)
        steps.append(Step(each, "" if _side(before) == _side(each.stance) else before))
        latest[actor] = each.stance
    return tuple(steps)


def silent(claim: Claim) -> Iterator[str]:
    """Yield the actors of whom the articles hold no word on a claim: silent throughout, and nothing is cited for it."""
    spoke = {each.by for each in claim.positions if each.stance != SILENT or each.cites}
    yield from (each.by for each in claim.positions if each.by not in spoke)


def last_said(claim: Claim) -> EdtfDate | None:
    """Return the date of the latest position, so that what moved last can stand first."""
    return max((date for each in claim.positions if (date := _when(each))), default=None)


def _in_order(claim: Claim, stances: Iterable[str]) -> tuple[Position, ...]:
    wanted = set(stances)
    found = (each for each in claim.positions if each.stance in wanted)
    return tuple(sorted(found, key=_place))


def _place(position: Position) -> tuple[bool, object]:
    """Sort by date, what has none last."""
    date = _when(position)
    return (date is None, date.sort_key if date else ())


def _when(position: Position) -> EdtfDate | None:
    return position.date or position.checked


def _side(stance: str) -> str:
    return next((name for name, stances in SIDES if stance in stances), stance)
