from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.evidence import Digest, Verdict, attest, digest, split, verify
from tests.evidence.articles import articles
from tests.evidence.vectors import CASES, Case

BRIDGE = next(case for case in CASES if case.name == "a whole sentence")


def verdict(case: Case, kept: Digest | None, capture: str | None = None) -> Verdict:
    found = verify(case.quotation, kept, capture=capture, title=case.title, at=case.at, translated=case.translated)
    return found._replace(said="")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_case_with_the_capture_at_hand(case: Case) -> None:
    assert verdict(case, case.digest, case.text) == case.expected


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_digest_alone_tells_the_same_of_all_but_what_has_to_be_attested(case: Case) -> None:
    missing = Verdict("failed" if case.access == "full" else "unchecked")
    assert verdict(case, case.digest) == (missing if case.expected.state == "attested" else case.expected)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_with_its_seal_the_digest_alone_tells_the_same(case: Case) -> None:
    kept = case.digest
    seal = attest(case.quotation, kept, capture=case.text, title=case.title, at=case.at)
    assert (seal is not None) == (case.expected.state == "attested")
    if seal:
        assert verdict(case, replace(kept, seals=("0" * 16, seal))) == case.expected


def test_a_seal_is_of_one_quotation_in_one_paragraph_of_one_text() -> None:
    case = BRIDGE._replace(quotation="Mehr sagte sie nicht")
    first, second = (
        attest(case.quotation, case.digest, capture=case.text, title=case.title, at=at) for at in [(2,), (3,)]
    )
    assert first
    assert first != second
    sealed = replace(case.digest, seals=(first,))
    assert verdict(case, sealed) == Verdict("attested", (2,))
    assert verdict(case._replace(quotation="Mehr […] sie nicht"), sealed).state == "failed"
    assert verdict(case._replace(quotation="Mehr sagte sie"), sealed).state == "failed"
    assert verdict(case, replace(sealed, text="0" * 16)).state == "failed"


def test_nothing_is_attested_by_a_capture_that_differs() -> None:
    capture = BRIDGE.text.replace("große", "kleine")
    assert attest("Mehr sagte sie nicht", BRIDGE.digest, capture=capture, title=BRIDGE.title, at=()) is None


def test_without_a_digest_nothing_is_checked() -> None:
    assert verdict(BRIDGE, None, BRIDGE.text) == Verdict("unchecked")


@pytest.mark.parametrize(
    ("quotation", "said"),
    [
        (
            "Die Straße am Kai bleibt für kleine Lastwagen weiterhin gesperrt",
            "Die Straße am Kai bleibt für große Lastwagen weiterhin gesperrt",
        ),
        ("er kostete 15 Mio. Euro mehr", "er kostete 1,5 Mio. Euro mehr"),
        ("Brücke über den Hafen bald wieder offen", "Brücke über den Hafen wieder offen"),
        ("Nothing like it", ""),
    ],
)
def test_a_failed_quotation_is_told_what_the_capture_says(quotation: str, said: str) -> None:
    found = verify(quotation, BRIDGE.digest, capture=BRIDGE.text, title=BRIDGE.title, at=(), translated=False)
    assert found == Verdict("failed", said=said)


def alone(quotation: str, text: str) -> Verdict:
    """What the digest of a text tells of a quotation, without the text."""
    return verify(quotation, digest(text, "", "full"), capture=None, title="", at=(), translated=False)


def sentences(text: str) -> list[tuple[int, str, tuple[str, ...]]]:
    """Paragraph, words as they stand and in normal form, of all that is quoted as a whole and long enough."""
    found = []
    for number, blocks in enumerate(split(text, "")):
        for block in blocks:
            for start, end in block.spans:
                first, last = block.bounds[start], block.bounds[end]
                normal = block.normal[first:last]
                if len(normal) >= 6 and len("".join(normal)) >= 16:
                    found.append((number, block.text[block.words[first].start : block.words[last - 1].end], normal))
    return found


def stands_in(words: list[str], text: str) -> bool:
    """Whether words stand one after another in a block of a text."""
    size = len(words)
    blocks = [list(block.normal) for blocks in split(text, "") for block in blocks]
    return any(words == block[at : at + size] for block in blocks for at in range(len(block) - size + 1))


@given(articles(), st.data())
def test_whatever_is_whole_is_verified_by_the_digest_alone(text: str, data: st.DataObject) -> None:
    whole = sentences(text)
    assume(whole)
    _, quotation, normal = data.draw(st.sampled_from(whole))
    assert alone(quotation, text).state == "verified"
    assert alone(" ".join(normal), text).state == "verified"


@given(articles(), st.data())
def test_with_a_word_changed_dropped_or_added_it_is_not(text: str, data: st.DataObject) -> None:
    whole = sentences(text)
    assume(whole)
    _, _, normal = data.draw(st.sampled_from(whole))
    place = data.draw(st.integers(0, len(normal) - 1))
    word = data.draw(st.sampled_from(["nicht", "not", "1,5", "не", *normal]))
    for changed in (
        [*normal[:place], word, *normal[place + 1 :]],
        [*normal[:place], *normal[place + 1 :]],
        [*normal[:place], word, *normal[place:]],
    ):
        if not stands_in(changed, text):
            assert alone(" ".join(changed), text).state == "failed"
