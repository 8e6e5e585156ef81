"""A record is begun by answering questions: what is typed, next to what is written."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import cycle
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.desk import Around, Begun, Question, Remark, formatted, legible, new
from generator.load import load
from generator.model import RECORD_TYPES
from tests.cases import CORPUS, SITE, findings
from tests.hostile_strings import ATTACKS, REFUSED_EVERYWHERE
from tests.strings_as_typed import AS_TYPED

TYPES = [each.name for each in RECORD_TYPES]


class Session(NamedTuple):
    """What came of a conversation: the record, if there is one, and what was said beside questions."""

    begun: Begun | None
    said: list[str]
    asked: list[str]


@cache
def around() -> Around:
    return Around(legible(CORPUS, SITE.reading)[0], SITE.reading)


def session(type: str, answers: Iterable[str], after: Iterable[str] = ()) -> Session:
    """Answer one question after the other; behind the last answer with nothing, or else with what comes `after`.

    Where that ends, so does the conversation.
    """
    said: list[str] = []
    asked: list[str] = []
    left, more = iter(answers), iter(after)
    conversation = new(CORPUS, around(), type)
    try:
        each = next(conversation)
        while True:
            if isinstance(each, Question):
                asked.append(each.label)
                answer = next(left, None)
                if answer is None:
                    answer = "" if after and each.empty else next(more)
                each = conversation.send(answer)
            else:
                said.append(each.text if isinstance(each, Remark) else f"{each.message} ({each.hint})")
                each = conversation.send("")
    except StopIteration as end:
        return Session(end.value, said, asked)


def typed(text: str) -> list[str]:
    """Return the answers of a session: a bar or a line break ends each, and the sign of the key stands for none."""
    return ["" if each.strip() == "⏎" else each.strip() for line in text.split("\n") for each in line.split("|")]


SESSIONS = {
    "event": (
        """\
        visit | 15. August 2022 | Besuch, kurz | Visit: one day
        vladimir-putin | guest | kim-jong-un | host | ⏎
        [[vladimir-putin]] kam. | [[vladimir-putin]] came. | report-2022 | report-2024, Abs. 3 | ⏎
        ⏎""",
        "dossiers/events/2022-08-15-visit-one-day.yml",
        """\
kind: visit
date: 2022-08-15
title:
  de: Besuch, kurz
  en: 'Visit: one day'
actors:
  - {actor: vladimir-putin, role: guest}
  - {actor: kim-jong-un, role: host}
summary:
  de: |
    [[vladimir-putin]] kam. [@report-2022; @report-2024, Abs. 3]
  en: |
    [[vladimir-putin]] came. [@report-2022; @report-2024, Abs. 3]
""",
    ),
    "actor": (
        "Die Hafenbehörde | Harbour Authority | organisation | harbour",
        "dossiers/actors/harbour.yml",
        """\
name: {de: Die Hafenbehörde, en: Harbour Authority}
kind: organisation
""",
    ),
    "place": (
        "Wladiwostok | Vladivostok | RU | ⏎ | 43.12, 131.89 | ⏎",
        "dossiers/places/vladivostok.yml",
        """\
name: {de: Wladiwostok, en: Vladivostok}
countries: [RU]
coordinates: [43.12, 131.89]
""",
    ),
    "claim": (
        """\
        Der Vertrag gilt | The treaty is in force | reported | 2024-06-19-treaty | treaty | ⏎
        russia | asserts | Juni 2024 | Er gilt | It is in force | report-2024, Abs. 2 | ⏎
        kim-jong-un | silent | ⏎ | 1.7.2024 | Nichts von ihm | Nothing of him | ⏎
        ⏎ | ⏎""",
        "dossiers/claims/the-treaty-is-in-force.yml",
        """\
statement: {de: Der Vertrag gilt, en: The treaty is in force}
status: reported
about: [2024-06-19-treaty, treaty]
positions:
  - by: russia
    stance: asserts
    date: 2024-06
    text: {de: Er gilt, en: It is in force}
    cites:
      - report-2024, Abs. 2
  - by: kim-jong-un
    stance: silent
    checked: 2024-07-01
    text: {de: Nichts von ihm, en: Nothing of him}
""",
    ),
    "figure": (
        """\
        Abgesandte Briefe | Letters sent | Briefe | letters
        2022 | 6 | report-2022 | ⏎
        Juni 2024 | ⏎ | 4 | 9 | report-2024 | ⏎
        ⏎ | letters-sent""",
        "dossiers/figures/letters-sent.yml",
        """\
title: {de: Abgesandte Briefe, en: Letters sent}
unit: {de: Briefe, en: letters}
points:
  - date: 2022
    value: 6
    cites:
      - report-2022
  - date: 2024-06
    low: 4
    high: 9
    cites:
      - report-2024
""",
    ),
    "series": (
        "Gipfel | Summits | Nur Treffen zu zweit. {analysis} | Meetings of two only. {analysis} | ⏎",
        "dossiers/series/summits.yml",
        """\
name: {de: Gipfel, en: Summits}
summary:
  de: |
    Nur Treffen zu zweit. {analysis}
  en: |
    Meetings of two only. {analysis}
""",
    ),
    "term": (
        "Übereinkommen | Accord | Ein Vertrag. | A treaty. [@report-2022] | report-2022 | ⏎ | uebereinkommen",
        "dossiers/terms/uebereinkommen.yml",
        """\
name: {de: Übereinkommen, en: Accord}
summary:
  de: |
    Ein Vertrag. [@report-2022]
  en: |
    A treaty. [@report-2022]
""",
    ),
    "dossier": (
        """\
        Briefe | Letters | Worum geht es? | What is it about? | explainer | 2.7.2024 | Juni 2024 | July 2, 2024
        Um Briefe. | About letters. | report-2024 | ⏎
        Es gibt sie. | They exist. | report-2024 | ⏎ | ⏎ | ⏎
        before | Vorher | Before | Es gab keine. {background} | There were none. {background} | ⏎
        letters-explained""",
        "dossiers/letters-explained.yml",
        """\
title: {de: Briefe, en: Letters}
question:
  de: Worum geht es?
  en: What is it about?
kind: explainer
published: 2024-07-02
as_of: 2024-06
checked: 2024-07-02
answer:
  de: |
    Um Briefe. [@report-2024]
  en: |
    About letters. [@report-2024]
key_points:
  - de: |
      Es gibt sie. [@report-2024]
    en: |
      They exist. [@report-2024]
sections:
  - id: before
    title: {de: Vorher, en: Before}
    text:
      de: |
        Es gab keine. {background}
      en: |
        There were none. {background}
""",
    ),
    "change": (
        "2.7.2024 | corrected | treaty | ⏎ | Datum berichtigt | Date corrected | ⏎",
        "dossiers/changes/2024-07-02-date-corrected.yml",
        """\
date: 2024-07-02
kind: corrected
about: [treaty]
what: {de: Datum berichtigt, en: Date corrected}
""",
    ),
    "article": (
        "dpa | 15.8.2022 | de | Moskau: Neue Grüße | https://example.org/a?b=1#c | ⏎",
        "seeds/dpa-2022-moskau-neue-gruesse.yml",
        """\
outlet: dpa
published: 2022-08-15
language: de
title: 'Moskau: Neue Grüße'
url: https://example.org/a?b=1#c
""",
    ),
    "outlet": (
        "Hafenblatt & Söhne | ⏎",
        "seeds/outlets/hafenblatt-soehne.yml",
        """\
name: Hafenblatt & Söhne
""",
    ),
}


@pytest.mark.parametrize("type", TYPES)
def test_a_session_of_each_type_and_what_it_writes(tmp_path: Path, type: str) -> None:
    answers, path, text = SESSIONS[type]
    begun = session(type, typed(answers)).begun
    assert begun
    assert (begun.path, begun.text) == (path, text)
    assert findings(tmp_path, {path: text}) == []
    entry = next(each for each in load(tmp_path, SITE.reading)[0].sound if each.path == path)
    assert formatted(entry, SITE.reading) == (text, ())


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("2022-08-15", "read as 2022-08-15 – 15 August 2022"),
        ("15. August 2022", "read as 2022-08-15 – 15 August 2022"),
        ("around 1984", "read as 1984~ – around 1984"),
        ("Anfang September 2023", "read as 2023-09~ – around September 2023"),
        ("summer 2021", "read as 2021-22 – summer 2021"),
        ("between 2019 and 2021", "read as 2019/2021 – 2019–2021"),
        ("seit Juli 1961", "read as 1961-07/.. – since July 1961"),
        ("4-6 June 2024", "read as 2024-06-04/2024-06-06 – 4–6 June 2024"),
        ("Mitte 2022", "unclear: 2022 or 2022~? (write the one that is meant)"),
        ("6/7/2024", "unclear: 2024-07-06 or 2024-06-07? (write the one that is meant)"),
        ("08/09/22", 'the year in "08/09/22" has two digits (write it with four, in front, such as 2024-06-19)'),
        ("30. Februar 2024", "2024-02 has 29 days (write a day from 01 to 29)"),
        ("neulich", '"neulich" is not written as a date (write a date such as 2024-06-19, 2024-06 or 1984~)'),
    ],
)
def test_a_date_is_shown_as_it_was_read_or_asked_for_again(phrase: str, said: str) -> None:
    found = session("change", [phrase])
    assert found.said == [said]
    assert found.asked == ["date", "kind" if said.startswith("read as") else "date"]


def test_a_word_that_is_no_date_may_be_one_of_the_field() -> None:
    assert session("article", ["unknown", "unknown"]).asked == ["outlet", "published", "language"]


def test_an_unknown_id_is_told_with_what_is_meant_and_taken_when_typed_again() -> None:
    create = "create dossiers/actors/kim-jong-il.yml; where it is still to come, type the same again"
    answers = ["visit", "2022", "Besuch", "Visit", "Wladimir Putin", "kim-jong-il", "treaty", "kim-jung-il"]
    found = session("event", [*answers, "kim-jung-il"])
    assert found.said[2:] == [
        'no actor has the id "Wladimir Putin" (use "vladimir-putin": "Wladimir Putin" is one of its spellings)',
        f'no actor has the id "kim-jong-il" ({create})',
        'no actor has the id "treaty" ("treaty" is the id of a dossier; expected is an actor)',
        f'no actor has the id "kim-jung-il" ({create.replace("jong", "jung")})',
    ]
    assert found.asked[-1] == "actors 1, role"


def test_citations_and_mentions_are_looked_up_in_prose_too() -> None:
    found = session("series", ["Gipfel", "Summits", "Mit [[kim-jong-nn]]. [@report-2022]", "Mit [[russia."])
    assert found.said[0].startswith('no record has the id "kim-jong-nn"')
    assert found.said[1].startswith("a mention that is not closed")
    assert found.asked == ["name (de)", "name (en)", "summary (de)", "summary (de)", "summary (de)"]


@pytest.mark.parametrize(
    ("type", "answers", "proposal"),
    [
        ("event", "visit | 15.8.2022 | Größe | Öl & Übung | ⏎ | ⏎ | ⏎", "2022-08-15-oel-uebung"),
        ("event", "visit | seit etwa 1984 | Größe | ⏎ | ⏎ | ⏎ | ⏎", "1984-groesse"),
        ("event", "visit | 1950er | x | y | ⏎ | ⏎ | ⏎", "195x-y"),
        ("actor", "Straße | ⏎ | ship", "strasse"),
        ("actor", "김정은 | ⏎ | person", "gimjeongeun"),
        ("actor", "Mu\u0308ller | ⏎ | person", "mueller"),
        ("actor", f"{'lang ' * 20} | ⏎ | ship", "-".join(["lang"] * 13)),
        ("actor", f"{'x' * 80} | ⏎ | ship", "x" * 64),
        ("actor", "!!! | ⏎ | ship", ""),
        ("actor", "index | ⏎ | ship", ""),
        ("actor", "Russia | ⏎ | state", ""),
        ("actor", "putin-wladimir | ⏎ | person", ""),
        ("article", "unknown | unknown | de | ⏎ | Ein Brief | A letter | ⏎ | ⏎", "a-letter"),
    ],
)
def test_the_id_is_proposed_where_it_is_free(type: str, answers: str, proposal: str) -> None:
    assert session(type, typed(answers)).asked[-1] == "id"
    begun = session(type, [*typed(answers), ""]).begun
    assert (Path(begun.path).stem if begun else "") == proposal


def test_an_id_that_is_taken_was_one_or_is_none_is_asked_for_again() -> None:
    found = session("actor", ["Russia", "", "state", "russia", "putin-wladimir", "Pjöngjang", "treaty", "rus"])
    assert found.said == [
        'the id "russia" is taken by dossiers/actors/russia.yml',
        'the id "russia" is taken by dossiers/actors/russia.yml (choose another id)',
        '"putin-wladimir" was the id of dossiers/actors/vladimir-putin.yml before (choose another id)',
        '"Pjöngjang" cannot be an id (use a-z, 0-9 and single hyphens: "pjongjang")',
        'the id "treaty" is taken by dossiers/treaty.yml (choose another id)',
    ]
    assert found.begun
    assert found.begun.path == "dossiers/actors/rus.yml"


def test_what_a_record_must_have_is_asked_for_until_it_is_there() -> None:
    found = session("outlet", ["", "  ", "a\u202eb", "Blatt"])
    empty = "name cannot be left out (type an answer; Ctrl-C ends all)"
    assert found.said == [empty, empty, "invisible character U+202E (right-to-left override) (delete it)"]
    assert found.asked == ["name", "name", "name", "name", "id"]


def test_a_text_is_needed_in_one_language_at_least() -> None:
    found = session("actor", ["", "", "Harbour", "ship", ""])
    assert found.asked == ["name (de)", "name (en)", "name (en)", "kind", "id"]
    assert found.begun
    assert found.begun.text == "name: {en: Harbour}\nkind: ship\n"


def test_of_headline_and_description_and_of_both_addresses_one_is_asked_for() -> None:
    begins = ["outlet", "published", "language", "title"]
    seen = session("article", ["dpa", "2022", "de", "Brief", "", "", ""])
    assert seen.asked == [*begins, "url", "archived", "id"]
    assert seen.begun
    unseen = session("article", ["dpa", "2022", "de", "", "Brief", "Letter", "unknown", ""])
    assert unseen.asked == [*begins, "description (de)", "description (en)", "url", "id"]
    assert unseen.begun
    assert unseen.begun.may_have[:2] == ("author", "via")


def test_check_names_what_was_left_out(tmp_path: Path) -> None:
    begun = session("event", ["visit", "2022", "Besuch, kurz", "Visit", "", "", "", ""]).begun
    assert begun
    assert begun.text == "kind: visit\ndate: 2022\ntitle:\n  de: Besuch, kurz\n  en: Visit\n"
    assert [(each.code, each.hint[:12]) for each in findings(tmp_path, {begun.path: begun.text})] == [
        ("missing-key", "add actors: "),
        ("missing-key", "add summary:"),
    ]


def test_check_names_the_sentence_that_rests_on_nothing_yet(tmp_path: Path) -> None:
    begun = session("term", ["Brief", "Letter", "Ein Brief.", "A letter.", "", ""]).begun
    assert begun
    found = findings(tmp_path, {begun.path: begun.text})
    assert [(each.code, each.line) for each in found] == [("uncited-sentence", 4), ("uncited-sentence", 6)]


# Among these every question that needs an answer finds one
SOUND = (
    *("", "2022-08-15", "russia", "report-2022", "dpa", "visit", "person", "host", "asserts", "reported", "explainer"),
    *("added", "de", "KP", "39.03, 125.75", "6", "https://example.org/", "Ein Satz. {analysis}", "new-one"),
)
TYPED = (*SOUND, *ATTACKS, *AS_TYPED, *REFUSED_EVERYWHERE.values(), "seit 1961", "[[russia]]", "[@report-2022", "[[")


@settings(max_examples=100)
@given(type=st.sampled_from(TYPES), answers=st.lists(st.one_of(st.sampled_from(TYPED), st.text()), max_size=30))
def test_whatever_is_typed_the_record_can_be_read_again(
    tmp_path_factory: pytest.TempPathFactory, type: str, answers: list[str]
) -> None:
    begun = session(type, answers, after=cycle(SOUND)).begun
    assert begun
    assert_readable(tmp_path_factory.mktemp("typed"), begun)


@pytest.mark.parametrize("text", [*ATTACKS, *AS_TYPED])
@pytest.mark.parametrize("type", ["event", "outlet", "dossier"])
def test_every_text_is_written_as_it_was_typed(tmp_path: Path, type: str, text: str) -> None:
    answers = [text if each in TEXTS[type] else each for each in typed(SESSIONS[type][0])]
    begun = session(type, [*answers[:-1], "new-one"]).begun
    assert begun
    assert_readable(tmp_path, begun)


TEXTS = {
    "event": {"Besuch, kurz", "Visit: one day"},
    "outlet": {"Hafenblatt & Söhne"},
    "dossier": {"Vorher", "Letters"},
}


def assert_readable(root: Path, begun: Begun) -> None:
    (root / begun.path).parent.mkdir(parents=True, exist_ok=True)
    (root / begun.path).write_text(begun.text, encoding="utf-8")
    codes = {each.code for each in load(root, SITE.reading)[1]}
    assert codes <= {"missing-key"}, begun.text
