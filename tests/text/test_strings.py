"""Every word in every language."""

from __future__ import annotations

import re

import pytest

from generator.library import CITED, MENTION, VIA
from generator.model import RECORD_TYPES
from generator.model.vocabulary import VOCABULARY
from generator.model.walk import references
from generator.text.strings import languages, strings

PLACEHOLDER = re.compile(r"\{\w+\}")


@pytest.mark.parametrize("language", languages())
def test_all_languages_have_the_same_words_with_the_same_places_in_them(language: str) -> None:
    words, english = strings(language).words, strings("en").words
    assert words.keys() == english.keys()
    for key, word in words.items():
        if not key.startswith("dates."):
            assert sorted(PLACEHOLDER.findall(word)) == sorted(PLACEHOLDER.findall(english[key])), key


@pytest.mark.parametrize("language", languages())
def test_every_closed_list_has_its_words(language: str) -> None:
    for name, words in VOCABULARY.items():
        assert tuple(strings(language).under(name)) == words


@pytest.mark.parametrize("language", languages())
def test_every_reference_has_the_label_of_its_backlink(language: str) -> None:
    declared = {ref.backlink for each in RECORD_TYPES for ref in references(each.model)} | {CITED, VIA}
    assert declared - {MENTION} == set(strings(language).under("backlink"))


def test_one_thing_and_many_things() -> None:
    assert strings("en").count("dossier.articles-count", 1) == "1 article"
    assert strings("en").count("dossier.articles-count", 2) == "2 articles"


def test_no_closed_list_has_more_than_twenty_words() -> None:
    assert all(len(words) <= 20 for words in VOCABULARY.values())
