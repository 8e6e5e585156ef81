"""Chains of attribution: the articles of a case, and what they come to when a sentence cites them."""

from __future__ import annotations

import pytest

from generator.evidence.origins import Node, Origins, chain, origins, tree
from generator.library import Key, Library
from generator.model import Article
from generator.model.citation import parse_citations
from tests.cases import checked
from tests.evidence.five import FILES, FIVE


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    found = checked(tmp_path_factory.mktemp("origins"), FILES)
    assert not found.diagnostics
    return found.library


def counted(library: Library, cites: str) -> Origins:
    return origins(library, parse_citations(cites, 0)[0])


@pytest.mark.parametrize(
    ("cites", "reports", "expected"),
    [
        (FIVE, 5, (["agency", "news-wire"], ["kcna"], [])),
        (f"{FIVE}; @chain-unknown", 6, (["agency", "news-wire"], ["kcna"], ["chain-unknown"])),
        (f"{FIVE}; @from-the-ground", 6, (["agency", "news-wire"], ["kcna", "daily"], [])),
        ("@daily-copy; @daily-copy, Abs. 3", 1, (["agency"], ["kcna"], [])),
        ("@agency-own; @agency-copy", 2, (["agency"], ["agency"], [])),
        ("@nobody-knows", 1, ([], [], ["nobody-knows"])),
        ("@chain-unknown, via radio", 1, ([], ["radio"], [])),
        ("@daily-copy, via own", 1, ([], ["daily"], [])),
        ("@no-such-article", 0, ([], [], [])),
    ],
)
def test_counts_origins_not_links(
    library: Library, cites: str, reports: int, expected: tuple[list[str], list[str], list[str]]
) -> None:
    """Expected are agencies, known origins, and articles of unknown origin."""
    found = counted(library, cites)
    assert len(found.reports) == reports
    unknown = [each.article.id for each in found.unknown]
    assert ([key.id for key in found.agencies], [key.id for key in found.origins], unknown) == expected


@pytest.mark.parametrize(
    ("cites", "expected"),
    [
        (FIVE, True),
        ("@daily-copy; @channel-own", True),
        ("@daily-copy; @from-the-ground", False),
        ("@chain-unknown", False),
        ("@chain-unknown; @daily-copy", True),
    ],
)
def test_says_whether_all_known_origins_are_state_media(library: Library, cites: str, *, expected: bool) -> None:
    assert counted(library, cites).is_state_media is expected


def test_draws_each_chain_from_its_origin_down(library: Library) -> None:
    reports = counted(library, f"{FIVE}; @from-the-ground; @chain-unknown").reports
    assert [_drawn(each) for each in tree(reports)] == [
        "kcna(agency(daily: daily-copy(portal: republished) weekly: weekly-copy) news-wire: wire radio: radio-report)",
        "daily: from-the-ground",
        "?: chain-unknown",
    ]


def test_a_chain_is_told_of_an_article_alone(library: Library) -> None:
    article = library.record(Key("article", "republished"), Article)
    assert article
    assert [key.id for key in chain(library, article)] == ["daily", "agency", "kcna"]
    assert [key.id for key in chain(library, article, "own")] == ["portal"]


def _drawn(node: Node) -> str:
    name = node.outlet.id if node.outlet else "?"
    articles = ": " + " ".join(key.id for key in node.articles) if node.articles else ""
    below = f"({' '.join(map(_drawn, node.nodes))})" if node.nodes else ""
    return f"{name}{articles}{below}"
