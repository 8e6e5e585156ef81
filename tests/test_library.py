"""What leads where: references, mentions, citations and chains, with the very letters they stand on."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diagnostics import Span
from generator.library import Key, Library, Link
from tests.cases import checked

ACTOR = "dossiers/actors/case.yml"
CASE = Key("actor", "case")

LETTERS = Key("event", "2022-08-15-letters")
PUTIN, KIM, RUSSIA = (Key("actor", id) for id in ("vladimir-putin", "kim-jong-un", "russia"))

RECORD = """\
name: {de: Fall, en: "Case"}
kind: person
roles:
  - title: {de: Amt, en: office}
    date: 2020
    cites:
      - report-2022, Abs. 3, via kcna
      - "report-2024"
summary:
  de: |
    Er traf [[ kim-jong-un |Kim]]s Leute. [@report-2022, Abs. 3; @report-2024, via dpa]

    - In [[pyongyang]]
        nahe [[russia]]. {analysis}
  en: "He met [[kim-jong-un]] \\u2013 in [[pyongyang]]. [@report-2022]"
"""


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return checked(tmp_path, {}).library


def read(root: Path, text: str) -> Library:
    return checked(root, {ACTOR: text}).library


def typed(text: str, span: Span) -> str:
    """Return what stands at a span of one line."""
    assert span.line == span.end_line
    return text.split("\n")[span.line - 1][span.column - 1 : span.end_column - 1]


def leads(link: Link) -> tuple[str, Key | None, str]:
    return link.label, link.target, link.source.language


def test_links_are_found_in_every_field_and_every_language(tmp_path: Path) -> None:
    library = read(tmp_path, RECORD)
    assert [leads(each) for each in library.outgoing[CASE]] == [
        ("cited", Key("article", "report-2022"), ""),
        ("via-sentence", Key("outlet", "kcna"), ""),
        ("cited", Key("article", "report-2024"), ""),
        ("cited", Key("article", "report-2022"), "de"),
        ("cited", Key("article", "report-2024"), "de"),
        ("via-sentence", Key("outlet", "dpa"), "de"),
        ("mention", KIM, "de"),
        ("mention", Key("place", "pyongyang"), "de"),
        ("mention", RUSSIA, "de"),
        ("cited", Key("article", "report-2022"), "en"),
        ("mention", KIM, "en"),
        ("mention", Key("place", "pyongyang"), "en"),
    ]


def test_the_span_of_a_link_is_the_id_itself(tmp_path: Path) -> None:
    library = read(tmp_path, RECORD)
    for link in library.outgoing[CASE]:
        assert typed(RECORD, library.span(link)) == link.to


@pytest.mark.parametrize("typed_id", ["russia", '"russia"', "'russia'"])
def test_the_span_of_a_reference_leaves_quotation_marks_out(typed_id: str, tmp_path: Path) -> None:
    text = f"name: Probe\nactor: {typed_id}\n"
    library = checked(tmp_path, {"seeds/outlets/case.yml": text}).library
    (link,) = library.outgoing[Key("outlet", "case")]
    assert typed(text, library.span(link)) == "russia"


def test_references_of_an_event_lead_to_actors_places_and_events(library: Library) -> None:
    fields = [each for each in library.outgoing[LETTERS] if not each.source.sentence]
    assert [(each.source.loc, each.target, each.label) for each in fields] == [
        (("places", 0), Key("place", "pyongyang"), "events-here"),
        (("alleged_in",), Key("claim", "letters-exchanged"), "alleged"),
        (("actors", 0, "actor"), PUTIN, "events"),
        (("actors", 1, "actor"), KIM, "events"),
        (("related", 0), Key("event", "2024-06-19-treaty"), "related"),
    ]


def test_words_beside_ids_lead_nowhere(library: Library) -> None:
    targets = {each.to for key in library.outgoing for each in library.outgoing[key]}
    assert not targets & {"own", "unknown"}


@pytest.mark.parametrize(
    ("key", "label", "sources"),
    [
        (Key("outlet", "dpa"), "published-by", [Key("article", "report-2022")]),
        (Key("outlet", "kcna"), "via", [Key("article", "report-2022")]),
        (Key("outlet", "kcna"), "via-sentence", [LETTERS, LETTERS]),
        (Key("actor", "kcna"), "outlet-of", [Key("outlet", "kcna")]),
        (PUTIN, "who", [Key("dossier", "treaty")]),
        (PUTIN, "timeline-actor", [Key("dossier", "treaty")]),
        (Key("event", "2024-06-19-treaty"), "timeline-also", [Key("dossier", "treaty")]),
        (Key("event", "2024-06-19-treaty"), "related", [LETTERS]),
        (RUSSIA, "mention", [LETTERS, LETTERS]),
    ],
)
def test_every_link_is_a_backlink_where_it_leads(key: Key, label: str, sources: list[Key], library: Library) -> None:
    assert [each.source.key for each in library.backlinks[key] if each.label == label] == sources


def test_links_and_backlinks_are_the_same_links(library: Library) -> None:
    there = {id(link) for links in library.outgoing.values() for link in links if link.target}
    back = {id(link) for links in library.backlinks.values() for link in links}
    assert there == back
    assert all(link.target == key for key, links in library.backlinks.items() for link in links)


def test_a_backlink_brings_its_sentence(library: Library) -> None:
    quoted = [
        (each.source.language, each.source.sentence.plain) for each in library.backlinks[RUSSIA] if each.source.sentence
    ]
    assert quoted == [("de", "russias Absicht blieb offen."), ("en", "russia’s intention remained open.")]


def test_links_lead_to_broken_records(tmp_path: Path) -> None:
    result = checked(tmp_path, {"dossiers/actors/russia.yml": "kind: [\n"})
    assert RUSSIA in result.library.broken
    assert RUSSIA not in result.library.entries
    assert LETTERS in {each.source.key for each in result.library.backlinks[RUSSIA]}
    assert {each.span.path for each in result.diagnostics} == {"dossiers/actors/russia.yml"}


def test_what_leads_nowhere_stays_as_a_link_without_target(tmp_path: Path) -> None:
    library = read(tmp_path, RECORD.replace("kim-jong-un ", "nobody "))
    (link,) = [each for each in library.links if each.target is None]
    assert (link.to, link.label, link.source.key) == ("nobody", "mention", CASE)
    assert typed(RECORD.replace("kim-jong-un ", "nobody "), library.span(link)) == "nobody"


def test_a_type_that_is_not_meant_is_not_found(library: Library) -> None:
    assert library.find("russia", ("actor",)) == RUSSIA
    assert library.find("russia", ("place", "actor")) == RUSSIA
    assert library.find("russia", ("place",)) is None
    assert library.find("kcna", ("outlet",)) == Key("outlet", "kcna")


def test_articles_and_outlets_have_ids_of_their_own(tmp_path: Path) -> None:
    result = checked(tmp_path, {"seeds/outlets/russia.yml": "name: x\n"})
    assert result.diagnostics == ()
    assert {Key("actor", "russia"), Key("outlet", "russia")} <= set(result.library.entries)


def test_of_two_records_with_one_id_the_first_path_wins(tmp_path: Path) -> None:
    place = "name: {de: Ort, en: Place}\ncountries: [RU]\ncoordinates: [1, 2]\n"
    library = checked(tmp_path, {"dossiers/places/russia.yml": place}).library
    assert RUSSIA in library.entries
    assert Key("place", "russia") not in library.entries


def test_the_languages_of_a_text_are_known_at_each_of_its_sentences(tmp_path: Path) -> None:
    english = "  en: |\n    A case. {background}\n"
    text = f"name: {{de: Fall, en: Case}}\nkind: person\nsummary:\n  de: |\n    Ein Fall. {{background}}\n{english}"
    for each, languages in ((text, ("de", "en")), (text.replace(english, ""), ("de",))):
        library = read(tmp_path, each)
        mine = [source for source in library.sentences if source.key == CASE]
        assert mine
        assert {library.languages_at(source) for source in mine} == {languages}


def test_a_stretch_of_a_sentence_is_found_across_its_lines(tmp_path: Path) -> None:
    library = read(tmp_path, RECORD)
    (source,) = [
        each for each in library.sentences if each.key == CASE and each.sentence and "nahe" in each.sentence.text
    ]
    assert source.sentence
    at = source.sentence.text.index("nahe")
    assert typed(RECORD, library.within(source, at, at + 4)) == "nahe"
    whole = library.within(source, 0, len(source.sentence.text))
    assert (whole.line, whole.column, whole.end_line) == (13, 7, 14)


def alone(root: Path, files: dict[str, str]) -> list[str]:
    return [key.id for key in checked(root, files).library.unreferenced]


def test_nothing_in_the_corpus_is_alone(tmp_path: Path) -> None:
    assert alone(tmp_path, {}) == []


def test_a_record_is_alone_while_it_speaks_only_of_itself(tmp_path: Path) -> None:
    summary = "summary:\n  de: |\n    Nahe [[{}]]. {{analysis}}\n  en: |\n    Near [[{}]]. {{analysis}}\n"
    head = "name: Fall\nkind: person\n"
    assert alone(tmp_path, {ACTOR: head + summary.format("case", "case")}) == ["case"]
    other = head + summary.format("case", "case")
    assert alone(tmp_path, {ACTOR: head, "dossiers/actors/other.yml": other}) == ["other"]


def test_an_event_is_not_alone_where_the_rule_of_a_timeline_lists_it(tmp_path: Path) -> None:
    event = "kind: other\ntitle: Fall\nactors:\n  - {actor: vladimir-putin, role: other}\n"
    event += "summary: |\n  Ja. {analysis}\n"
    assert alone(tmp_path, {"dossiers/events/case.yml": event + "date: 2021\n"}) == ["case"]
    assert alone(tmp_path, {"dossiers/events/case.yml": event + "date: 2023\n"}) == []


def test_dossiers_and_changes_are_never_alone(tmp_path: Path) -> None:
    change = "date: 2024-07-03\nkind: added\nabout: [treaty]\nwhat: {de: Neu, en: New}\n"
    assert alone(tmp_path, {"dossiers/changes/case.yml": change}) == []
