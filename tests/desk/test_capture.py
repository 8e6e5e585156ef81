"""From a text to its digest: seals for what only the text shows, and what a second capture tells."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from generator.desk import Captured, captured, read, refusals, write
from generator.evidence import Access, State, to_json
from generator.evidence.quotations import quotations
from generator.library import Key, Library
from generator.model import Article
from tests.cases import checked
from tests.desk.articles import BODY, FILES, PAGE, RECORD, SHORT, TEXT, TRANSLATED, WHOLE, WRONG, quoting

KEY = Key("article", "bruecke")


class Told(NamedTuple):
    state: State
    paragraphs: tuple[int, ...]
    said: str = ""


def library(root: Path, **files: str) -> Library:
    return checked(root, FILES | files).library


def capture(known: Library, text: str = TEXT, access: Access | None = None) -> Captured:
    record = known.record(KEY, Article)
    assert record
    return captured(known, KEY, record, text, access)


def told(found: Captured) -> dict[str, Told]:
    return {each.quoted.quotation.text: Told(*each.verdict) for each in found.quotations}


def with_digest(root: Path, found: Captured) -> Library:
    """The records beside the digest of a capture, which itself is not there."""
    return library(root, **{"seeds/bruecke.digest": to_json(found.digest)})


def test_each_quotation_is_checked_against_the_text(tmp_path: Path) -> None:
    found = capture(library(tmp_path))
    assert refusals(found.candidate) == ()
    assert told(found) == {
        WHOLE: Told("verified", (2,)),
        SHORT: Told("attested", (2,)),
        WRONG: Told("failed", (), "das Ergebnis kann sich sehen lassen"),
        TRANSLATED: Told("translated", ()),
    }


def test_a_page_and_its_text_give_the_same(tmp_path: Path) -> None:
    known = library(tmp_path)
    assert capture(known, read(PAGE.encode())[0]) == capture(known)


def test_what_was_attested_is_so_for_all_who_have_the_digest_alone(tmp_path: Path) -> None:
    found = capture(library(tmp_path))
    assert len(found.digest.seals) == 1
    known = quotations(with_digest(tmp_path, found))
    states = {each.quotation.text: (each.verdict.state, each.is_sealed) for each in known}
    assert states[SHORT] == ("attested", True)
    assert states[WHOLE] == ("verified", True)


def test_seals_stand_in_order_each_once(tmp_path: Path) -> None:
    twice = quoting(SHORT, SHORT, "sagte die Sprecherin", "rund zweihundert Menschen")
    seals = capture(library(tmp_path, **{"dossiers/actors/quay.yml": twice})).digest.seals
    assert len(seals) == 3
    assert list(seals) == sorted(seals)


def test_the_same_text_again_gives_the_same_file(tmp_path: Path) -> None:
    found = capture(library(tmp_path))
    again = capture(with_digest(tmp_path, found))
    assert not again.has_changed
    assert to_json(again.digest) == to_json(found.digest)


def test_another_text_has_changed_and_what_still_stands_is_known(tmp_path: Path) -> None:
    known = with_digest(tmp_path, capture(library(tmp_path)))
    found = capture(known, TEXT.replace("weiterhin gesperrt", "ab Mai frei"))
    assert found.has_changed
    assert [each.holds for each in found.quotations if each.verdict.state != "translated"] == [False, True, False]
    assert not capture(known, TEXT.replace(", ", " – ")).has_changed


def test_access_is_that_of_the_record_unless_it_is_said(tmp_path: Path) -> None:
    assert capture(library(tmp_path)).digest.access == "full"
    teaser = library(tmp_path, **{"seeds/bruecke.yml": RECORD + "access: teaser\n"})
    found = capture(teaser)
    assert found.digest.access == "teaser"
    assert told(found)[WRONG] == Told("unchecked", ())
    assert capture(teaser, access="full").digest.access == "full"


def test_the_same_text_keeps_its_access(tmp_path: Path) -> None:
    known = with_digest(tmp_path, capture(library(tmp_path), access="paywalled"))
    assert capture(known).digest.access == "paywalled"
    assert capture(known, TEXT + "\nEin Satz mehr.").digest.access == "full"
    assert capture(known, access="full").digest.access == "full"


def test_a_text_made_of_the_quotations_is_refused(tmp_path: Path) -> None:
    known = library(tmp_path)
    messages = [each.message for each in refusals(capture(known, f"{WHOLE}.\n\n{SHORT}.").candidate)]
    assert "has 14 words, an article has at least 60" in messages[0]
    assert "the records quote 20 words of this text" in messages[1]
    padded = capture(known, f"{WHOLE}.\n\n{SHORT}.\n\n{BODY[2]}\n\n{BODY[3]}")
    assert "quote 20 words" in refusals(padded.candidate)[0].message


def test_words_that_are_translated_or_quoted_twice_are_not_counted_again(tmp_path: Path) -> None:
    quoted = {
        "dossiers/actors/quay.yml": quoting(WHOLE, WHOLE.upper()),
        "dossiers/actors/kai.yml": quoting(TRANSLATED, language="en"),
    }
    assert capture(library(tmp_path, **quoted)).candidate.quoted == 10


def test_a_digest_that_cannot_be_read_is_made_anew(tmp_path: Path) -> None:
    found = capture(library(tmp_path, **{"seeds/bruecke.digest": "{"}))
    assert found.before is None
    assert not found.has_changed


def test_a_file_is_whole_or_not_there(tmp_path: Path) -> None:
    path = tmp_path / "new" / "file.txt"
    assert write(path, "Brücke\n")
    assert path.read_bytes() == "Brücke\n".encode()
    before = path.stat()
    assert not write(path, "Brücke\n")
    assert path.stat() == before
    assert write(path, "Hafen\n")
    assert [each.name for each in path.parent.iterdir()] == ["file.txt"]
