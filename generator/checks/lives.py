"""Nobody acts before birth or after death, and lives run forward."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.diagnostics import Diagnostic, Note, Severity
from generator.library import Key, Library
from generator.model import Actor, Claim, Event, Figure
from generator.model.edtf import EdtfDate
from generator.yamlfile import Loc

# The roles of those an event is about, which does not take their being alive.
PASSIVE = frozenset({"subject", "target", "addressee"})

_PERSON, _OTHERS = ("born", "died"), ("founded", "dissolved")
_VERBS = {"born": "was born", "died": "died", "founded": "was founded", "dissolved": "was dissolved"}


class Deed(NamedTuple):
    """Something that an actor does from one date to another, and where that stands."""

    actor: str
    what: str
    since: EdtfDate
    until: EdtfDate
    key: Key
    loc: Loc


def acting_outside_life(library: Library) -> Iterator[Diagnostic]:
    """Nobody acts before birth or founding, or after death or dissolution.

    Of the two dates one is a slip, or an office was never closed. Only what is impossible for every day within the
    dates is reported, and nothing with `~`, `?` or `%`. What an event is about may lie in the past, as an anniversary
    does: the roles subject, target and addressee are exempt.

    Codes: acting-outside-life

    Wrong:
        # dossiers/actors/vladimir-putin.yml
        born: 2023-10-07

    Right:
        # dossiers/actors/vladimir-putin.yml
        born: 1952-10-07
    """
    for deed in _deeds(library):
        life = library.record(Key("actor", deed.actor), Actor)
        limit = _outside(deed, life) if life else ""
        if life and limit:
            date = getattr(life, limit)
            actor, own = library.entries[Key("actor", deed.actor)], library.entries[deed.key]
            when = deed.since if limit in {"born", "founded"} else deed.until
            message = f'"{deed.actor}" {_VERBS[limit]} {date}, but {deed.what} is of {when}'
            hint = f"correct one of the two dates; {limit} stands in {actor.path}"
            if deed.until.ends_open and when is deed.until:
                hint = f"write when it ended, or correct {limit} in {actor.path}"
            note = Note(actor.file.span((limit,)), f"{limit}: {date}")
            yield Diagnostic("acting-outside-life", message, own.file.span(deed.loc), hint, Severity.WARNING, (note,))


def wrong_life_date(library: Library) -> Iterator[Diagnostic]:
    """Persons are born and die; everything else is founded and dissolved.

    The site prints these words, and no state is born.

    Codes: wrong-life-date

    Wrong:
        # dossiers/actors/vladimir-putin.yml
        founded: 1952-10-07

    Right:
        # dossiers/actors/vladimir-putin.yml
        born: 1952-10-07
    """
    for key, actor in library.of_type(Actor):
        wrong, right = (_OTHERS, _PERSON) if actor.kind == "person" else (_PERSON, _OTHERS)
        for name, better in zip(wrong, right, strict=True):
            if getattr(actor, name):
                message = f'an actor of the kind {actor.kind} has no "{name}"'
                span = library.entries[key].file.key_span((name,))
                yield Diagnostic("wrong-life-date", message, span, f"write {better}, or correct kind")


def reversed_life(library: Library) -> Iterator[Diagnostic]:
    """A life ends after it begins.

    Codes: reversed-life

    Wrong:
        # dossiers/actors/soviet-union.yml
        name: {de: Sowjetunion, en: Soviet Union}
        kind: state
        founded: 1991-12-26
        dissolved: 1922-12-30

    Right:
        # dossiers/actors/soviet-union.yml
        name: {de: Sowjetunion, en: Soviet Union}
        kind: state
        founded: 1922-12-30
        dissolved: 1991-12-26
    """
    for key, actor in library.of_type(Actor):
        for first, last in (_PERSON, _OTHERS):
            begins, ends = getattr(actor, first), getattr(actor, last)
            if begins and ends and ends.certainly_before(begins):
                file = library.entries[key].file
                note = Note(file.span((first,)), f"{first}: {begins}")
                message = f'"{last}" lies before "{first}"'
                hint = "correct one of the two dates"
                yield Diagnostic("reversed-life", message, file.span((last,)), hint, notes=(note,))


def _deeds(library: Library) -> Iterator[Deed]:
    """Yield who does what when: parts in events, offices, relations, positions, numbers given."""
    for key, event in library.of_type(Event):
        for index, each in enumerate(event.actors):
            if each.role not in PASSIVE:
                yield Deed(each.actor, "this event", event.date, event.date, key, ("actors", index, "actor"))
    for key, actor in library.of_type(Actor):
        for index, role in enumerate(actor.roles):
            yield Deed(key.id, "this role", *_ends(role.date), key, ("roles", index, "date"))
        for index, relation in enumerate(actor.relations):
            yield Deed(key.id, "this relation", *_ends(relation.date), key, ("relations", index, "date"))
    for key, claim in library.of_type(Claim):
        for index, position in enumerate(claim.positions):
            if position.date:
                yield Deed(position.by, "this position", position.date, position.date, key, ("positions", index, "by"))
    for key, figure in library.of_type(Figure):
        for index, point in enumerate(figure.points):
            if point.by:
                yield Deed(point.by, "this number", point.date, point.date, key, ("points", index, "by"))


def _ends(date: EdtfDate) -> tuple[EdtfDate, EdtfDate]:
    """Return where a state begins and ends: unlike an event, an office lies within a life from end to end."""
    return date.start or date, date.end or date


def _outside(deed: Deed, life: Actor) -> str:
    """Return the field of the actor that a deed cannot agree with, or nothing."""
    begins, ends = ("born", "died") if life.born or life.died else ("founded", "dissolved")
    born, died = getattr(life, begins), getattr(life, ends)
    if born and deed.since.certainly_before(born):
        return begins
    if died and (died.certainly_before(deed.until) or (deed.until.ends_open and not died.is_vague)):
        return ends
    return ""
