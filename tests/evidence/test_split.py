from __future__ import annotations

import pytest
from hypothesis import given

from generator.evidence import Block, split
from tests.evidence.articles import articles

LONG = "Die Brücke über den Hafen ist seit gestern offen, und zwar für alle, die zu Fuß gehen oder mit dem Rad fahren."


def pieces(block: Block, spans: set[tuple[int, int]]) -> list[str]:
    """The words between the bounds of a block, as they stand in its text."""
    bounds = [(block.bounds[start], block.bounds[end]) for start, end in sorted(spans)]
    return [block.text[block.words[first].start : block.words[last - 1].end] for first, last in bounds]


def atoms(text: str) -> list[str]:
    (block,) = (block for blocks in split(text, "") for block in blocks)
    return pieces(block, {(atom, atom + 1) for atom in range(len(block.bounds) - 1)})


def spans(text: str) -> list[str]:
    (block,) = (block for blocks in split(text, "") for block in blocks)
    return pieces(block, set(block.spans))


def paragraphs(text: str, title: str = "") -> list[list[str]]:
    return [[block.text for block in blocks] for blocks in split(text, title)]


def test_the_body_begins_with_the_first_long_paragraph_behind_the_headline() -> None:
    text = f"Hafen\n\n{LONG}\n\nDer Kai!\n\nEin Satz davor.\n\n{LONG}\n\nGeld\n\nKurz.\n\nMehr zum Thema"
    around = ["Hafen", LONG, "Der Kai!", "Ein Satz davor.", "Geld", "Mehr zum Thema"]
    assert paragraphs(text, "Der Kai") == [around, [LONG], ["Kurz."]]
    assert paragraphs(text, "") == [
        ["Hafen", "Geld", "Mehr zum Thema"],
        *([each] for each in (LONG, "Der Kai!", "Ein Satz davor.", LONG, "Kurz.")),
    ]


def test_where_no_paragraph_is_long_the_body_begins_with_the_first_sentence() -> None:
    assert paragraphs("Der Kai\n\nEin Satz.\n\nNoch einer.", "") == [["Der Kai"], ["Ein Satz."], ["Noch einer."]]
    assert paragraphs("Der Kai", "Der Kai") == [["Der Kai"]]
    assert paragraphs("") == [[]]


def test_blank_lines_separate_blocks_and_where_there_are_none_line_ends_do() -> None:
    assert paragraphs("\nEin\r\nSatz.\r\n \r\nNoch\u00a0einer.\n") == [[], ["Ein Satz."], ["Noch einer."]]
    assert paragraphs("Ein Satz.\rNoch\teiner.\n\n") == [[], ["Ein Satz."], ["Noch einer."]]
    assert paragraphs("Ein Satz.\n\n* * *\n\nNoch einer.") == [[], ["Ein Satz."], ["Noch einer."]]


@pytest.mark.parametrize(
    "text",
    ["So war es.", "„So war es.“", "So war es?!", "So war es … (dpa)", "So war es. [AP]", "そうだ。」", "(So war es.)"],
)
def test_a_paragraph_ends_a_sentence(text: str) -> None:
    assert paragraphs(text) == [[], [text]]


@pytest.mark.parametrize("text", ["So war es", "Er sagte:", "Foto (dpa)", "1.5", "„So war es“"])
def test_other_blocks_stand_around_the_body(text: str) -> None:
    assert paragraphs(text) == [[text]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Es war so. Dann nicht.", ["Es war so", "Dann nicht"]),
        ("Es war so! „Dann nicht?“ Doch … Nein.", ["Es war so", "Dann nicht", "Doch", "Nein"]),
        ("Es war so … dann nicht.", ["Es war so … dann nicht"]),
        ("Am 15. August war es so.", ["Am 15. August war es so"]),
        ("Das war 2022. Dann nicht.", ["Das war 2022", "Dann nicht"]),
        ("Es waren 1,5. Dann nicht.", ["Es waren 1,5", "Dann nicht"]),
        ("Er war z. B. General d. Reserve.", ["Er war z. B. General d. Reserve"]),
        (
            "Der Gen. Lt. der Reserve, Abs. Kai, zahlt 5 Mio. Euro.",
            ["Der Gen. Lt. der Reserve", "Abs. Kai", "zahlt 5 Mio. Euro"],
        ),
        ("The U.S. Embassy and Mr. X left.", ["The U.S. Embassy and Mr. X left"]),
        ("Это было в 2022 г. Москва и др. Города.", ["Это было в 2022 г. Москва и др", "Города"]),
        ("港は開いた。橋も。", ["港は開いた", "橋も"]),
        ("그렇게 해. 그러나 늦었다.", ["그렇게 해", "그러나 늦었다"]),
    ],
)
def test_sentences_end(text: str, expected: list[str]) -> None:
    assert atoms(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eins, zwei; drei: vier", ["Eins", "zwei", "drei", "vier"]),
        ("1,5 und 10:30 und 1–5", ["1,5 und 10:30 und 1–5"]),
        ("Eins – zwei - drei Süd-Korea", ["Eins", "zwei", "drei Süd-Korea"]),
        ("Eins […] zwei (...) drei [sic] vier", ["Eins", "zwei", "drei [sic] vier"]),
        ("Er „kam“ und «ging» und 'blieb' und ‘stand’", ["Er", "kam", "und", "ging", "und", "blieb", "und", "stand"]),
        ("It’s don't o'clock", ["It’s don't o'clock"]),
    ],
)
def test_clauses_end(text: str, expected: list[str]) -> None:
    assert atoms(text) == expected


def test_sentences_clauses_and_direct_speech_may_be_quoted_as_a_whole() -> None:
    assert spans("Sie sagte: „Es war so, wie es war. Und jetzt nicht mehr.“ Dann ging sie.") == [
        "Sie sagte",
        "Sie sagte: „Es war so, wie es war",
        "Es war so",
        "Es war so, wie es war. Und jetzt nicht mehr",
        "wie es war",
        "Und jetzt nicht mehr",
        "Dann ging sie",
    ]


@given(articles())
def test_every_word_stands_in_one_block_and_one_atom(text: str) -> None:
    for blocks in split(text, ""):
        for block in blocks:
            assert block.bounds[0] == 0
            assert block.bounds[-1] == len(block.words)
            assert list(block.bounds) == sorted(set(block.bounds))
            assert {(atom, atom + 1) for atom in range(len(block.bounds) - 1)} <= set(block.spans)
