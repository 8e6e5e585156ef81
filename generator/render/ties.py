"""The drawing of an actor's ties: the actor in the middle of a line, the others on both sides of it.

As in the drawings of figures, everything is measured in per cent of the width and downwards in em: so the words keep
the size of text on a phone. They are broken into lines here, for half the width of a narrow phone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from textwrap import wrap
from typing import Literal, NamedTuple

from generator.library import Key
from generator.render.relations import Tie
from generator.render.view import View

MOST = 40
LINE, BETWEEN, ABOVE = 1.3, 1.0, 0.95
NARROW, WIDE, LONGEST = 17, 19, 22  # letters that fit in any font: bold, plain, and bold in small type
MIDDLE_LINE = 1.5

Side = Literal["left", "right"]


class Line(NamedTuple):
    """A line of words: its kind, which is its class, and where it stands from the top."""

    kind: str
    text: str
    y: float


class Node(NamedTuple):
    """Another actor with everything that ties the two; without an address where its record cannot be found."""

    href: str
    side: Side
    y: float
    lines: tuple[Line, ...]


class Ties(NamedTuple):
    """The drawing from top to bottom; `left_out` is how many others found no room."""

    height: float
    top: float
    bottom: float
    middle: tuple[Line, ...]
    nodes: tuple[Node, ...]
    left_out: int


class _Party(NamedTuple):
    """Another actor before it has its place."""

    href: str
    lines: tuple[tuple[str, str], ...]

    @property
    def height(self) -> float:
        return len(self.lines) * LINE + BETWEEN


def draw_ties(view: View, key: Key, ties: Sequence[Tie]) -> Ties:
    """Place those with the most ties next to the actor, and the others further up and down."""
    words: dict[str, dict[str, None]] = {}
    for tie in ties:
        words.setdefault(tie.other, {})[tie.word] = None
    others = sorted(words, key=lambda id: (-len(words[id]), _name(view, id), id))
    corners = _shared_out([_party(view, id, words[id]) for id in others[:MOST]])
    above = max(_height(corners["above", "left"]), _height(corners["above", "right"]))
    middle = _wrapped(view.name(key), LONGEST)
    below = above + len(middle) * MIDDLE_LINE + BETWEEN
    name = tuple(_lines([("middle", each) for each in middle], above, MIDDLE_LINE))
    up = [node for side in _SIDES for node in _upwards(corners["above", side], side, above)]
    down = [node for side in _SIDES for node in _downwards(corners["below", side], side, below)]
    nodes, ends = (*up, *down), [*(each.y for each in (*up, *down)), *(each.y for each in name)]
    return Ties(
        height=_rounded(below + max(_height(corners["below", "left"]), _height(corners["below", "right"]))),
        top=min(ends),
        bottom=max(ends),
        middle=name,
        nodes=nodes,
        left_out=len(others[MOST:]),
    )


_SIDES: tuple[Side, Side] = ("left", "right")
_Corner = tuple[Literal["above", "below"], Side]


def _shared_out(parties: Iterable[_Party]) -> Mapping[_Corner, list[_Party]]:
    """Put each party into the corner that is lowest so far, those below the actor first."""
    corners: dict[_Corner, list[_Party]] = {
        ("below", "left"): [], ("below", "right"): [], ("above", "left"): [], ("above", "right"): [],
    }  # fmt: skip
    for each in parties:
        min(corners.values(), key=_height).append(each)
    return corners


def _upwards(parties: Sequence[_Party], side: Side, bottom: float) -> list[Node]:
    """Stack parties upwards from the actor; they are returned from top to bottom, as they are read."""
    return _downwards(parties[::-1], side, bottom - _height(parties))


def _downwards(parties: Sequence[_Party], side: Side, top: float) -> list[Node]:
    nodes = []
    for each in parties:
        nodes.append(Node(each.href, side, _rounded(top + ABOVE - 0.32), tuple(_lines(each.lines, top, LINE))))
        top += each.height
    return nodes


def _lines(lines: Iterable[tuple[str, str]], top: float, height: float) -> Iterable[Line]:
    for number, (kind, text) in enumerate(lines):
        yield Line(kind, text, _rounded(top + ABOVE + number * height))


def _party(view: View, id: str, words: Iterable[str]) -> _Party:
    key = view.library.find(id, ("actor",))
    name = _name(view, id)
    is_long = max(map(len, name.replace("-", " ").split())) > NARROW
    kind, width = ("long", LONGEST) if is_long else ("name", NARROW)
    lines = [(kind, line) for line in _wrapped(name, width)]
    lines += [("tie", line) for word in words for line in _wrapped(word, WIDE)]
    return _Party(view.href(key) if key else "", tuple(lines))


def _wrapped(text: str, width: int) -> list[str]:
    """Break text into lines, with a hyphen within words that fill more than one."""
    pieces = (_broken(word, width - 1) if len(word) > width else word for word in text.split())
    return wrap(" ".join(pieces), width)


def _broken(word: str, width: int) -> str:
    *parts, end = wrap(word, width)
    return " ".join([*(f"{each.removesuffix('-')}-" for each in parts), end])


def _name(view: View, id: str) -> str:
    return view.name(Key("actor", id))


def _height(parties: Sequence[_Party]) -> float:
    return sum(each.height for each in parties)


def _rounded(length: float) -> float:
    return round(length, 2) + 0.0
