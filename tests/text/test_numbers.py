"""Numbers in the format of each language, with the digits that they were given."""

from __future__ import annotations

from decimal import Decimal

import pytest

from generator.text.numbers import bounds, number, qualified
from generator.text.strings import strings

GERMAN, ENGLISH = strings("de"), strings("en")


@pytest.mark.parametrize(
    ("value", "german", "english"),
    [
        ("0", "0", "0"),
        ("6", "6", "6"),
        ("0.10", "0,10", "0.10"),
        ("34.4", "34,4", "34.4"),
        ("1500", "1.500", "1,500"),
        ("1000000.5", "1.000.000,5", "1,000,000.5"),
        ("-3", "−3", "−3"),
        ("1E+4", "10.000", "10,000"),
    ],
)
def test_a_number_keeps_its_digits(value: str, german: str, english: str) -> None:
    assert number(Decimal(value), GERMAN) == german
    assert number(Decimal(value), ENGLISH) == english


def test_a_number_of_any_length_is_written_out() -> None:
    digits = "1" * 40
    assert number(Decimal(digits), ENGLISH).replace(",", "") == digits


def test_bounds_and_qualifiers_are_words() -> None:
    assert bounds(Decimal(4), Decimal(6), GERMAN) == "4 bis 6"
    assert bounds(Decimal(4), Decimal(6), ENGLISH) == "4 to 6"
    assert bounds(Decimal(4), Decimal(4), ENGLISH) == "4"
    assert qualified("6", "more-than", GERMAN) == "mehr als 6"
    assert qualified("6", None, GERMAN) == "6"
