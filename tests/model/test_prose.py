"""Prose text and what it consists of."""

from __future__ import annotations

import unicodedata
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.prose import parse_prose


def sentences(text: str) -> list[str]:
    return [each.text for each in parse_prose(text).sentences]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Er kam.\nSie ging.", ["Er kam.", "Sie ging."]),
        ("Er kam\n  und ging.\nSie blieb.", ["Er kam und ging.", "Sie blieb."]),
        ("Er kam.\n\nSie ging.", ["Er kam.", "Sie ging."]),
        ("- Brot\n- Salz\n  und Pfeffer", ["Brot", "Salz und Pfeffer"]),
        ("> Wir kommen.\n> Wir gehen,\n>   sagte er.", ["Wir kommen.", "Wir gehen, sagte er."]),
        ("1. Erstens\n2. Zweitens", ["Erstens", "Zweitens"]),
        ("15. August war ein Montag.", ["15. August war ein Montag."]),
        ("1. Mai ist Feiertag.", ["1. Mai ist Feiertag."]),
    ],
)
def test_a_line_is_a_sentence(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_blocks_keep_their_kind() -> None:
    prose = parse_prose("Er kam.\n- Brot\n- Salz\n> Wir kommen.\nEnde.")
    assert [(each.kind, len(each.sentences)) for each in prose.blocks] == [
        ("paragraph", 1),
        ("bullets", 2),
        ("quote", 1),
        ("paragraph", 1),
    ]


def test_marks_are_read_and_placed() -> None:
    text = "Er traf [[kim-jong-un|Kim]]s Minister. [@a-1, Abs. 3; @b-2, via kcna] {analysis}"
    (sentence,) = parse_prose(text).sentences
    (mention,) = sentence.mentions
    assert (mention.to, mention.label, mention.ending) == ("kim-jong-un", "Kim", "s")
    assert text[mention.id_start :].startswith("kim-jong-un|")
    first, second = sentence.citations
    assert (first.article, first.locator and first.locator.label, first.locator and first.locator.value) == (
        "a-1",
        "paragraph",
        "3",
    )
    assert (second.article, second.via) == ("b-2", "kcna")
    assert text[second.start : second.end] == "b-2"
    assert text[second.via_start :].startswith("kcna]")
    assert [mark.name for mark in sentence.marks] == ["analysis"]
    assert sentence.problems == ()


@pytest.mark.parametrize(
    ("text", "supported"),
    [
        ("Er kam.", False),
        ("Er kam. [@a]", True),
        ("Er kam. {analysis}", True),
        ("Er kam. {background}", True),
        ("„Wir kommen gerne wieder“ {tr}", False),
        ("Er kam. {sicher}", False),
    ],
)
def test_a_sentence_is_cited_or_ours(text: str, supported: bool) -> None:
    assert parse_prose(text).sentences[0].is_supported is supported


@pytest.mark.parametrize(
    ("text", "code", "guilty"),
    [
        ("Er kam. [@a, Absatz 3]", "unknown-locator", "Absatz 3"),
        ("Er kam. [@a, Abs. drei]", "unknown-locator", "Abs. drei"),
        ("Er kam. [@a, Abs. 3, Abs. 4]", "unknown-locator", "Abs. 4"),
        ("Er kam. [@]", "citation-without-id", "@"),
        ("Er kam. [@a; b]", "citation-without-id", "b"),
        ("Er traf [[]].", "empty-mention", "[[]]"),
        ("Er traf [[kim.", "unclosed-mention", "[["),
        ("Er kam. [@a", "unclosed-citation", "[@"),
    ],
)
def test_what_cannot_be_read_is_named(text: str, code: str, guilty: str) -> None:
    (problem,) = parse_prose(text).sentences[0].problems
    assert (problem.code, text[problem.start : problem.end]) == (code, guilty)
    assert problem.hint


@pytest.mark.parametrize(
    ("text", "quotations"),
    [
        ("Er sagte „wir kommen gerne wieder“. [@a]", [("wir kommen gerne wieder", "a")]),
        ('He said "we like to come back". [@a; @b]', [("we like to come back", "a")]),
        (
            "„Wir kommen gerne wieder“, sagte er. [@a] „Und gehen dann fort“. [@b]",
            [("Wir kommen gerne wieder", "a"), ("Und gehen dann fort", "b")],
        ),
        ("Die „Spezialoperation“ begann. [@a]", []),
        ("The “people’s republic” was recognised. [@a]", []),
        ("He said “that’s how it is” twice. [@a]", [("that’s how it is", "a")]),
        ("He said “that’s how its” twice. [@a]", []),
        ("He said “that's how its” twice. [@a]", []),
        ("Er sagte „ja, ja, ja“. [@a]", []),
        ("«Мы готовы помочь союзникам», сказал он.", [("Мы готовы помочь союзникам", None)]),
    ],
)
def test_quotations(text: str, quotations: list[tuple[str, str | None]]) -> None:
    found = parse_prose(text).sentences[0].quotations
    assert [(each.text, each.cites.article if each.cites else None) for each in found] == quotations


def test_the_anchor_depends_on_words_alone() -> None:
    plain = "Russlands Absicht blieb offen."
    expected = "s-" + sha256(plain.encode()).hexdigest()[:8]
    for text in (
        plain,
        f"{plain} [@a]",
        f"{plain} {{analysis}}",
        "[[russia|Russland]]s  Absicht blieb offen. [@b, S. 1]",
    ):
        assert parse_prose(text).sentences[0].anchor == expected
    assert parse_prose("Russlands Absicht blieb klar.").sentences[0].anchor != expected


PIECES = st.sampled_from(
    (
        *("Er kam. ", "[[kim]]", "[[kim|Kim]]s", "[@a, Abs. 3]", "{tr}", "„Wir kommen gerne wieder“ "),
        *("\n", "\n  ", "- ", "> ", "1. ", "2. ", "[", "]", "{", "}", "|", "@", "한국 ", "é"),
    )
)


@given(st.one_of(st.lists(PIECES, max_size=30).map("".join), st.text(max_size=200)))
def test_any_text_is_prose_and_every_position_leads_back(text: str) -> None:
    text = unicodedata.normalize("NFC", text).replace("\r", "")
    for sentence in parse_prose(text).sentences:
        for position, character in enumerate(sentence.text):
            source = text[sentence.offset(position)]
            assert source == character or (character == " " and source in " \n>")
        tuple(sentence.quotations)
        assert sentence.anchor


@given(st.lists(st.text(st.sampled_from("abcß한é.,[]{}|@"), min_size=1), min_size=1, max_size=9))
def test_no_character_is_lost(lines: list[str]) -> None:
    assert sentences("\n".join(lines)) == lines
