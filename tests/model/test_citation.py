"""The inside of citation brackets, and the items of `cites`."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.citation import Citation, Locator, parse_citation, parse_citations


def one(text: str) -> tuple[str, str, str, str]:
    """Return id, label and value of the locator, and chain of a citation that can be read."""
    cite, problems = parse_citation(text)
    assert cite
    assert problems == ()
    locator = cite.locator
    return cite.article, locator.label if locator else "", locator.value if locator else "", cite.via


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a-1", ("a-1", "", "", "")),
        ("a-1, Abs. 3", ("a-1", "paragraph", "3", "")),
        ("a-1, para 3", ("a-1", "paragraph", "3", "")),
        ("a-1, Abs. 3-5", ("a-1", "paragraph", "3-5", "")),
        ("a-1, Abs. 3–5", ("a-1", "paragraph", "3–5", "")),
        ("a-1, S. 12", ("a-1", "page", "12", "")),
        ("a-1, p. 12", ("a-1", "page", "12", "")),
        ("a-1, Min. 1:30", ("a-1", "minute", "1:30", "")),
        ("a-1, min 4:00-5:30", ("a-1", "minute", "4:00-5:30", "")),
        ("a-1, via kcna", ("a-1", "", "", "kcna")),
        ("a-1, Abs. 3, via kcna", ("a-1", "paragraph", "3", "kcna")),
        ("a-1, via kcna, Abs. 3", ("a-1", "paragraph", "3", "kcna")),
        ("  a-1 ,Abs. 3 ", ("a-1", "paragraph", "3", "")),
    ],
)
def test_is_read(text: str, expected: tuple[str, str, str, str]) -> None:
    assert one(text) == expected


@pytest.mark.parametrize(
    ("text", "code", "guilty"),
    [
        ("a-1, Absatz 3", "unknown-locator", "Absatz 3"),
        ("a-1, Abs. drei", "unknown-locator", "Abs. drei"),
        ("a-1, Abs.3", "unknown-locator", "Abs.3"),
        ("a-1, §3", "unknown-locator", "§3"),
        ("a-1, 3", "unknown-locator", "3"),
        ("a-1, Abs. 3, S. 4", "unknown-locator", "S. 4"),
        ("a-1, via kcna, via dpa", "unknown-locator", "via dpa"),
        ("Abs. 3", "lone-locator", "Abs. 3"),
        ("min 4", "lone-locator", "min 4"),
        ("", "citation-without-id", ""),
        (" ,", "citation-without-id", ""),
    ],
)
def test_what_cannot_be_read_is_told_at_its_place(text: str, code: str, guilty: str) -> None:
    _, (problem,) = parse_citation(text)
    assert (problem.code, text[problem.start : problem.end]) == (code, guilty)
    assert problem.hint


def test_several_in_brackets() -> None:
    text = "@a-1, Abs. 3; @b-2, via kcna;@c-3"
    cites, problems = parse_citations(text, 0)
    assert problems == ()
    assert [(cite.article, text[cite.start : cite.end]) for cite in cites] == [(id, id) for id in ("a-1", "b-2", "c-3")]
    assert text[cites[1].via_start :].startswith("kcna;")


def test_positions_are_those_of_the_whole_text() -> None:
    (cite,), _ = parse_citations("@a-1, via kcna", 100)
    assert cite == Citation("a-1", None, "kcna", 101, 104, 110)
    (cite,), (problem,) = parse_citations("@a-1, S. 4, x", 100)
    assert (cite.locator, problem.start, problem.end) == (Locator("page", "4"), 112, 113)


@pytest.mark.parametrize("text", ["a-1", "@", "@a-1; b-2", "@a-1; "])
def test_in_brackets_each_id_has_its_sign(text: str) -> None:
    _, problems = parse_citations(text, 0)
    assert [each.code for each in problems] == ["citation-without-id"]
    assert {each.hint for each in problems} == {"write [@article-id; @other-id]"}


@given(st.text(st.sampled_from("ab1@,;: .-ÄAbs.via\t"), max_size=40), st.integers(0, 9))
def test_any_text_is_read_or_told(text: str, offset: int) -> None:
    cites, problems = parse_citations(text, offset)
    stretches = [(cite.start, cite.end) for cite in cites] + [(each.start, each.end) for each in problems]
    assert all(offset <= start <= end <= offset + len(text) for start, end in stretches)
    for cite in cites:
        assert text[cite.start - offset : cite.end - offset] == cite.article
        assert not cite.via or text[cite.via_start - offset :].startswith(cite.via)
