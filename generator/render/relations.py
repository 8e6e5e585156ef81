"""The ties of an actor to others, told once by one of the two and shown to both."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.library import Key, Library
from generator.model import Actor
from generator.model.actor import Relation
from generator.render.view import View

LABEL = "relations"


class Tie(NamedTuple):
    """A relation seen from one of its two sides: the other one, and what ties them in words."""

    other: str
    word: str
    relation: Relation


def ties(view: View, key: Key, actor: Actor) -> tuple[Tie, ...]:
    """Return all relations of an actor, those that others tell included, the earliest first."""
    own = (Tie(each.to, view.word("relation-kind", each.kind), each) for each in actor.relations)
    told = (Tie(other, backwards(view, each.kind), each) for other, each in _told(view.library, key))
    return tuple(sorted((*own, *told), key=lambda tie: (tie.relation.date.sort_key, tie.other, tie.word)))


def backwards(view: View, kind: str) -> str:
    """Return the words for a relation seen from its other end; a site that adds a kind has words for one end only."""
    word = view.words.words.get(f"relation-back.{kind}")
    return word or view.words("actor.other-way", word=view.word("relation-kind", kind))


def _told(library: Library, key: Key) -> Iterator[tuple[str, Relation]]:
    """Yield the relations to an actor in the records of others, with whose record it is."""
    for link in library.backlinks.get(key, ()):
        other = library.record(link.source.key, Actor) if link.label == LABEL and link.source.key != key else None
        if other:
            yield link.source.key.id, other.relations[int(link.source.loc[1])]
