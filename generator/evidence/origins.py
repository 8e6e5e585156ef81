"""Who a report rests on in the end: five links to one dispatch are one origin, not five.

A chain is told by `via`, nearest first; its last outlet is the origin. What no article tells is unknown, and an unknown
origin is never counted as a known one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.library import Key, Library
from generator.model import Article, Outlet
from generator.model.citation import Citation
from generator.model.scalars import UNKNOWN

OWN = "own"
STATE_MEDIA, AGENCY = "state-media", "agency"


class Report(NamedTuple):
    """A cited article and its chain: who published it, through whom it came, and the origin last.

    The chain is empty where nobody knows the origin, and the outlet is None where nobody knows who published it.
    """

    article: Key
    outlet: Key | None
    chain: tuple[Key, ...]


class Origins(NamedTuple):
    """What a number of citations rest on; each article, agency and origin counts once."""

    reports: tuple[Report, ...]
    agencies: tuple[Key, ...]
    origins: tuple[Key, ...]
    unknown: tuple[Report, ...]
    is_state_media: bool


class Node(NamedTuple):
    """An outlet in the drawing of chains, what it carried itself, and who took it from there."""

    outlet: Key | None
    articles: tuple[Key, ...]
    nodes: tuple[Node, ...]


def origins(library: Library, citations: Iterable[Citation]) -> Origins:
    """Count reports, agencies and known origins of citations, in the order in which they first appear."""
    reports = tuple(dict.fromkeys(report for each in citations for report in _reports(library, each)))
    known = tuple(dict.fromkeys(each.chain[-1] for each in reports if each.chain))
    passed = (key for each in reports for key in (each.outlet, *each.chain) if key)
    agencies = tuple(key for key in dict.fromkeys(passed) if _kind(library, key) == AGENCY)
    unknown = tuple(each for each in reports if not each.chain)
    is_state_media = bool(known) and all(_kind(library, key) == STATE_MEDIA for key in known)
    return Origins(reports, agencies, known, unknown, is_state_media)


def chain(library: Library, article: Article, via: str = "") -> tuple[Key, ...]:
    """Return through whom an article came, the origin last; the `via` of a single citation beats the article's."""
    named = (via,) if via else article.via
    if named == (OWN,):
        return () if article.outlet == UNKNOWN else (Key("outlet", article.outlet),)
    return tuple(Key("outlet", each) for each in named)


def tree(reports: Iterable[Report]) -> tuple[Node, ...]:
    """Return the chains as trees, from the origins to those who printed it; what has no known origin comes last."""
    paths = [(_path(each), each.article) for each in reports]
    known = _nodes([each for each in paths if each[0]])
    alone = tuple(article for path, article in paths if not path)
    return (*known, Node(None, alone, ())) if alone else known


def _reports(library: Library, citation: Citation) -> Iterator[Report]:
    key = Key("article", citation.article)
    if article := library.record(key, Article):
        outlet = None if article.outlet == UNKNOWN else Key("outlet", article.outlet)
        yield Report(key, outlet, chain(library, article, citation.via))


def _path(report: Report) -> tuple[Key, ...]:
    """Return the chain from the origin on, with the outlet that printed it at the end."""
    downwards = report.chain[::-1]
    is_missing = bool(downwards and report.outlet) and report.outlet != downwards[-1]
    return (*downwards, report.outlet) if is_missing and report.outlet else downwards


def _nodes(paths: Iterable[tuple[tuple[Key, ...], Key]]) -> tuple[Node, ...]:
    found: dict[Key, list[tuple[tuple[Key, ...], Key]]] = {}
    for path, article in paths:
        found.setdefault(path[0], []).append((path[1:], article))
    return tuple(
        Node(key, tuple(article for path, article in below if not path), _nodes(each for each in below if each[0]))
        for key, below in found.items()
    )


def _kind(library: Library, key: Key) -> str | None:
    outlet = library.record(key, Outlet)
    return outlet.kind if outlet else None
