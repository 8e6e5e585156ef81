"""One layout for all records: it changes how they look, never what they say."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.desk import formatted
from generator.desk.order import comments
from generator.library import Key
from generator.load import Entry
from generator.yamlfile import YamlFile, read
from tests.cases import SITE, write_project
from tests.conftest import ROOT
from tests.desk.projects import known
from tests.hostile_strings import ATTACKS
from tests.strings_as_typed import AS_TYPED

PATH = "dossiers/actors/hafen.yml"


def entry_of(root: Path, text: str, path: str = PATH) -> Entry:
    library = known(write_project(root, {path: text}))
    return next(each for each in library.entries.values() if each.path == path)


def laid_out(root: Path, text: str, path: str = PATH) -> str:
    found, reasons = formatted(entry_of(root, text, path), SITE.reading)
    assert reasons == ()
    assert formatted(entry_of(root, found, path), SITE.reading) == (found, ())
    return found


HEAD = "name: {de: Hafen, en: Harbour}\nkind: organisation\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("kind: organisation\nname: {en: Harbour, de: Hafen}\n", HEAD),
        ("name:\n  de: Hafen\n  en: Harbour\nkind: organisation\n", HEAD),
        ("{kind: organisation, name: {de: Hafen, en: Harbour}}", HEAD),
        ("\n\nname: { de: Hafen,  en: Harbour }\n\nkind:   organisation\n\n", HEAD),
        (f"{HEAD}note: x\nformerly: [a]\naliases: [Kai]\n", f"{HEAD}aliases: [Kai]\nformerly: [a]\nnote: x\n"),
        ("name:\r\n  de: Hafen\r\n  en: Harbour\r\nkind: organisation\r\n", HEAD),
        (f"{HEAD}aliases:\n- Kai\n- 'NO'\n- 1984\n", f"{HEAD}aliases:\n  - Kai\n  - 'NO'\n  - 1984\n"),
        (f"{HEAD}aliases: [0x1F, 1e3, ~, null, yes, 0.10]\n", f"{HEAD}aliases: [0x1F, 1e3, ~, null, yes, 0.10]\n"),
    ],
)  # fmt: skip
def test_keys_stand_in_order_and_short_texts_in_one_line(tmp_path: Path, before: str, after: str) -> None:
    assert laid_out(tmp_path, before) == after


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_text_that_does_not_fit_into_120_characters_stands_in_a_block(tmp_path: Path, language: str) -> None:
    short = {"de": "Hafen", "en": "Harbour"}
    room = 120 - len("name: {de: Hafen, en: Harbour}") + len(short[language])
    for length, is_line in ((room, True), (room + 1, False)):
        texts = short | {language: "x" * length}
        line = f"name: {{de: {texts['de']}, en: {texts['en']}}}\n"
        block = f"name:\n  de: {texts['de']}\n  en: {texts['en']}\n"
        for text in (line, block):
            assert laid_out(tmp_path, f"{text}kind: ship\n") == f"{line if is_line else block}kind: ship\n"


@pytest.mark.parametrize("end", [", alt", "?", " [alt]", "}"])
def test_a_text_that_would_need_quotes_in_braces_keeps_its_block(tmp_path: Path, end: str) -> None:
    text = f"name:\n  de: Hafen{end}\n  en: Harbour{end}\nkind: organisation\n"
    assert laid_out(tmp_path, text) == text


def test_prose_stands_in_literal_blocks_and_citations_in_block_lists(tmp_path: Path) -> None:
    before = (
        "name: {de: Hafen, en: Harbour}\nkind: organisation\n"
        "roles: [{cites: [report-2022], date: 2012, title: {de: Amt, en: Office}}]\n"
        "relations:\n- date: 2012\n  to: russia\n  kind: head-of\n  cites: [report-2022, 'report-2024, Abs. 3']\n"
        "summary:\n    en: One. {analysis}\n    de: |\n        Eins. {analysis}\n\n        Zwei. {analysis}\n"
    )
    assert laid_out(tmp_path, before) == (
        "name: {de: Hafen, en: Harbour}\nkind: organisation\n"
        "roles: [{title: {de: Amt, en: Office}, date: 2012, cites: [report-2022]}]\n"
        "relations:\n  - kind: head-of\n    to: russia\n    date: 2012\n"
        "    cites:\n      - report-2022\n      - 'report-2024, Abs. 3'\n"
        "summary:\n  de: |\n    Eins. {analysis}\n\n    Zwei. {analysis}\n  en: |\n    One. {analysis}\n"
    )


COMMENTED = """\
# about the file
kind: organisation  # which kind

# about the name
# in two lines
name: {en: Harbour, de: Hafen}  # both
summary:  # what it is
  # English first
  en: |
    # no comment
    One. {analysis}
  # German
  de: |  # a block
    Eins. {analysis}
# the list
aliases:
  # the first
  - Kai  # so
  - "# no comment"
# the end
"""


def test_comments_stay_with_what_they_are_about(tmp_path: Path) -> None:
    assert laid_out(tmp_path, COMMENTED) == (
        "# about the file\n"
        "# about the name\n"
        "# in two lines\n"
        "name: {de: Hafen, en: Harbour}  # both\n"
        "kind: organisation  # which kind\n"
        "# the list\n"
        "aliases:\n"
        "  # the first\n"
        "  - Kai  # so\n"
        '  - "# no comment"\n'
        "summary:  # what it is\n"
        "  # German\n"
        "  de: |  # a block\n"
        "    Eins. {analysis}\n"
        "  # English first\n"
        "  en: |\n"
        "    # no comment\n"
        "    One. {analysis}\n"
        "# the end\n"
    )


def test_the_projects_own_records_say_the_same_afterwards_and_a_second_run_changes_nothing() -> None:
    for entry in OWN.values():
        text, reasons = formatted(entry, SITE.reading)
        assert reasons == ()
        if text != entry.file.text:
            again = _read(text)
            assert [again.text[slice(*at)] for at in comments(again)] == [
                entry.file.text[slice(*at)] for at in comments(entry.file)
            ]
            assert without_ends(again.data) == without_ends(entry.file.data)


def without_ends(data: object) -> object:
    if isinstance(data, dict):
        return {key: without_ends(value) for key, value in data.items()}
    return [without_ends(each) for each in data] if isinstance(data, list) else str(data).rstrip("\n")


def _read(text: str) -> YamlFile:
    file, findings = read("x.yml", text.encode())
    assert file, findings
    return file


OWN = known(ROOT).entries
LONG = [Key("actor", "russia"), Key("claim", "troop-numbers"), Key("event", "2024-06-19-treaty-signed")]


@settings(max_examples=60)
@given(key=st.sampled_from(LONG), lines=st.lists(st.integers(0, 60), max_size=4), behind=st.booleans())
def test_comments_anywhere_survive_or_the_record_is_left_alone(key: Key, lines: list[int], behind: bool) -> None:
    rows = OWN[key].file.text.split("\n")
    for number, line in enumerate(lines):
        at = line % len(rows)
        if behind:
            rows[at] += f"  # c{number}"
        else:
            rows.insert(at, f"{' ' * (len(rows[at]) - len(rows[at].lstrip()))}# c{number}")
    file, findings = read(OWN[key].path, "\n".join(rows).encode())
    if file is None or findings:
        return
    entry = Entry(OWN[key].type, key.id, file, OWN[key].record, OWN[key].fields)
    text, _ = formatted(entry, SITE.reading)
    again = _read(text)
    found = sorted(again.text[slice(*at)] for at in comments(again))
    assert found == sorted(file.text[slice(*at)] for at in comments(file))
    assert without_ends(again.data) == without_ends(file.data)


@pytest.mark.parametrize("style", ["single", "double", "literal"])
def test_every_text_stays_as_it_was_typed(tmp_path: Path, style: str) -> None:
    for number, text in enumerate((*AS_TYPED, *ATTACKS)):
        if "\n" in text or not text.isprintable():
            continue
        typed = {
            "single": "'" + text.replace("'", "''") + "'",
            "double": '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"',
            "literal": f"|-\n  {text}",
        }[style]
        file, findings = read(PATH, f"note: {typed}\nkind: ship\nname: {{de: a, en: b}}\n".encode())
        if file is None or findings:
            continue
        entry = Entry(OWN[LONG[0]].type, str(number), file, OWN[LONG[0]].record, ())
        found, reasons = formatted(entry, SITE.reading)
        assert reasons == (), text
        assert found == f"name: {{de: a, en: b}}\nkind: ship\nnote: {typed}\n"
