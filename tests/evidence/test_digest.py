from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.evidence import Access, Digest, Leaf, digest, from_json, to_json
from tests.cases import CORPUS
from tests.evidence.articles import articles
from tests.evidence.vectors import CASES
from tests.golden import golden

GOLDEN = Path(__file__).parent / "golden" / "bruecke.digest"
SOUND = to_json(CASES[0].digest)


def hashed(words: str) -> str:
    return sha256(f"norm:1 {words}".encode()).hexdigest()[:16]


def test_an_article_becomes_this_file() -> None:
    assert golden(GOLDEN, SOUND) == SOUND


def test_a_leaf_is_what_has_at_least_six_words_and_twelve_letters() -> None:
    found = digest("Wir gehen heute alle nach Hause. Du gehst da so hin, a b c d e f! Mehr nicht.", "", "full")
    assert found.paragraphs == (
        (),
        (
            Leaf(0, 1, hashed("wir gehen heute alle nach hause")),
            Leaf(1, 3, hashed("du gehst da so hin a b c d e f")),
        ),
    )
    assert found.words == 19


def test_nothing_runs_from_one_block_around_the_body_into_the_next() -> None:
    found = digest("Alles was man hier wissen muss, ja\n\nUnd noch eine Zeile für das Auge", "", "full")
    assert [leaf[:2] for leaf in found.paragraphs[0]] == [(0, 1), (0, 2), (3, 4)]


def test_the_fingerprint_of_the_text_tells_whether_a_capture_differs() -> None:
    text = "Wir gehen heute alle nach Hause."
    assert digest(text, "", "full").text == digest("wir gehen – heute – alle nach „Hause“", "", "teaser").text
    assert digest(text, "", "full").text != digest(text.replace("heute", "morgen"), "", "full").text


@given(articles(), st.sampled_from(["full", "teaser", "paywalled"]))
def test_what_is_written_is_read(text: str, access: Access) -> None:
    found = digest(text, "", access)
    assert from_json(to_json(found)) == found
    assert to_json(from_json(to_json(found))) == to_json(found)


def test_seals_are_written_one_a_line() -> None:
    sealed = Digest(1, "full", 0, "0" * 16, ((),), ("1" * 16, "2" * 16))
    assert to_json(sealed).endswith('"seals": [\n    "1111111111111111",\n    "2222222222222222"\n  ]\n}\n')
    assert from_json(to_json(sealed)) == sealed


def test_a_file_written_otherwise_says_the_same() -> None:
    assert to_json(from_json(json.dumps(json.loads(SOUND)))) == SOUND


@pytest.mark.parametrize(
    ("written", "instead", "message"),
    [
        ('"norm": 1', '"norm": 2', "norm is not 1: capture the article again"),
        ('"norm": 1', '"norm": true', "norm is not 1: capture the article again"),
        ('"norm": 1', '"norm": 1, "norm": 1', "a key stands there twice"),
        ('"norm": 1', '"form": 1', "the keys of a digest are, in this order, norm, access, words"),
        ('"full"', '"half"', "access is not one of full, teaser, paywalled"),
        ('"full"', "[]", "access is not one of full, teaser, paywalled"),
        ('"words": ', '"words": -', "words is not a count"),
        ('"text": "', '"text": "0', "text is not a fingerprint of 16 hexadecimal digits"),
        ('"seals": []', '"seals": ["x"]', "seals is not a list of fingerprints"),
        ('"seals": []', '"seals": {}', "seals is not a list of fingerprints"),
        ('"0-1:', '"0-0:', " is not a leaf, such as 0-4:9f86d081884c7d65"),
        ('"0-1:', '"00-1:', " is not a leaf, such as 0-4:9f86d081884c7d65"),
        ('"0-1:', '"9-10:', "leaves do not stand in the order of their places, each once"),
        ('["0-1:', '[[], "0-1:', r"\[\] is not a leaf"),
        ('"paragraphs": [', '"paragraphs": [ 1,', "a paragraph is not a list of leaves"),
        ("{", "", "Extra data"),
        ("{", "[" * 100_000, "brackets are nested too deep"),
        ("{", "<<<<<<< HEAD\n{", "Expecting value"),
    ],
)
def test_what_is_not_exactly_a_digest_is_refused_with_the_reason(written: str, instead: str, message: str) -> None:
    assert written in SOUND
    with pytest.raises(ValueError, match=message):
        from_json(SOUND.replace(written, instead, 1))


@given(
    st.text()
    | st.recursive(
        st.none() | st.integers() | st.text(), lambda each: st.lists(each) | st.dictionaries(st.text(), each)
    ).map(json.dumps)
)
def test_nothing_else_is_raised(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        from_json(text)


def test_the_digest_of_the_corpus_is_that_of_its_article() -> None:
    text = (Path(__file__).parent / "report-2022.txt").read_text(encoding="utf-8")
    assert (CORPUS / "seeds" / "report-2022.digest").read_text(encoding="utf-8") == to_json(
        digest(text, "Grüße aus Pjöngjang", "full")
    )
