from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.evidence import words
from tests.evidence.articles import articles


def normal(text: str) -> list[str]:
    return [word.text for word in words(text)]


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("Straße", "STRASSE"),
        ("Maẞ", "mass"),
        ("ﬁnal of\u00adfice", "final office"),
        ("fu\u0308r", "für"),
        ("ＡＢＣ １，５", "abc 1,5"),
        ("don’t", "don't"),
        ("ΟΔΟΣ", "οδος"),
        ("Ὀδυσσεύς", "ὈΔΥΣΣΕΎΣ"),
        ("Wort\u200bteil \ufeffa\ufe0f", "wortteil a"),
        ("„so“ – (ganz) [und]; gar", "So ganz: und gar!"),
        ("3–4", "3-4"),
        ("10’000", "10'000"),
        ("−5", "-5"),
        ("ｶﾞｰ", "ガー"),
        ("5 ％", "5%"),
        ("㎏", ""),
    ],
)
def test_is_no_difference(text: str, same: str) -> None:
    assert normal(text) == normal(same)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1.5 1,5 1–5 15", ["1.5", "1,5", "1-5", "15"]),
        ("½ 1½ 10² 102 1/2", ["½", "1½", "10²", "102", "1/2"]),
        ("€5 $5 5 % 5‰ § 5 5°", ["€", "5", "$", "5", "5", "%", "5", "‰", "§", "5", "5", "°"]),
        ("-5 (–5) 5-10 MiG-29 5 - 3 --5", ["-5", "-5", "5-10", "mig", "29", "5", "3", "5"]),
        ("10:30, 2022-08-15.", ["10:30", "2022-08-15"]),
        ("Südkorea Süd-Korea", ["südkorea", "süd", "korea"]),
        ("H2O 5G", ["h", "2", "o", "5", "g"]),
        ("港の橋ABC", ["港", "の", "橋", "abc"]),
        ("か\u3099カ", ["が", "カ"]),
        ("다리가 열렸다", ["다리가", "열렸다"]),
    ],
)
def test_words_and_numbers_are_kept_apart(text: str, found: list[str]) -> None:
    assert normal(text) == found


def test_every_word_knows_its_place_in_the_text_as_given() -> None:
    text = "\u00ad„Der ﬁnale Ha\u00adfen“ –５"
    assert [text[word.start : word.end] for word in words(text)] == ["Der", "ﬁnale", "Ha\u00adfen", "–５"]
    assert [(word.text, word.start, word.end) for word in words("㌀ ﷼")] == [
        *(("ア", 0, 1), ("パ", 0, 1), ("ー", 0, 1), ("ト", 0, 1)),
        ("ریال", 2, 3),
    ]


@given(st.text() | articles())
def test_the_normal_form_is_its_own_normal_form(text: str) -> None:
    assert normal(" ".join(normal(text))) == normal(text)
