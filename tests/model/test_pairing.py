"""A translation pairs with its original, sentence by sentence, as far as that can be counted."""

from __future__ import annotations

from generator.model.pairing import Unpaired, unpaired
from generator.model.prose import parse_prose

ORIGINAL = parse_prose("Beide schrieben. [@report-2022]\nMehr ist nicht bekannt. {analysis}\n")


def test_pairs_where_each_sentence_cites_the_same() -> None:
    translation = "- Both wrote. [@report-2022, para 3]\n- Nothing else is known. {analysis}\n"
    assert unpaired(ORIGINAL, parse_prose(translation)) is None


def test_the_order_of_citations_makes_no_difference() -> None:
    original, translation = parse_prose("A. [@a; @b]"), parse_prose("A. [@b] [@a]")
    assert unpaired(original, translation) is None


def test_tells_where_a_sentence_is_missing() -> None:
    assert unpaired(ORIGINAL, parse_prose("Both wrote. [@report-2022]\n")) == Unpaired(0, 2, 1)


def test_tells_which_sentence_cites_something_else() -> None:
    translation = "Both wrote. [@report-2022]\nNothing else is known. [@report-2024]\n"
    assert unpaired(ORIGINAL, parse_prose(translation)) == Unpaired(2, (), ("report-2024",))
