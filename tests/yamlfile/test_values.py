"""What is typed is what is read: every value is text, and each key and value knows its place."""

from __future__ import annotations

import pytest

from generator.diagnostics import Span
from generator.yamlfile import Data, Loc, Style, YamlFile, read

RECORD = """\
# A comment that may stand anywhere
kind: message   # and here
date: 2022-08-15
title: {de: Grüße, en: "Greetings"}
places: [pyongyang, moscow]
actors:
  - {actor: vladimir-putin, role: sender}
  - actor: kim-jong-un
    role: recipient
summary:
  de: |
    Erster Satz. [@a]

    김정은 spricht. {analysis}

  en: |-
    One. [@a]
empty:
"""


def file_of(text: str) -> YamlFile:
    file, findings = read("x.yml", text.encode())
    assert file is not None, findings
    assert findings == ()
    return file


def place(span: Span) -> tuple[int, int, int, int]:
    return span.line, span.column, span.end_line, span.end_column


def test_a_record_becomes_text_lists_and_mappings() -> None:
    assert file_of(RECORD).data == {
        "kind": "message",
        "date": "2022-08-15",
        "title": {"de": "Grüße", "en": "Greetings"},
        "places": ["pyongyang", "moscow"],
        "actors": [
            {"actor": "vladimir-putin", "role": "sender"},
            {"actor": "kim-jong-un", "role": "recipient"},
        ],
        "summary": {"de": "Erster Satz. [@a]\n\n김정은 spricht. {analysis}\n", "en": "One. [@a]"},
        "empty": "",
    }


@pytest.mark.parametrize(
    "typed",
    [
        "NO",
        "no",
        "yes",
        "on",
        "null",
        "~",
        "1984",
        "010115",
        "1_000",
        "0x1F",
        "1e3",
        ".inf",
        "19:30",
        "2022-08-15",
        "=",
    ],
)
def test_nothing_is_taken_for_a_number_a_date_or_a_yes(typed: str) -> None:
    assert file_of(f"title: {typed}\nde: {{de: {typed}}}\n").data == {"title": typed, "de": {"de": typed}}


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("title: Wer liefert, wer zahlt?\n", "Wer liefert, wer zahlt?"),
        ("title: Putin [sic] {so} & Co.\n", "Putin [sic] {so} & Co."),
        ("title: https://example.org/#anker\n", "https://example.org/#anker"),
        ("title: C# und F#   # Kommentar\n", "C# und F#"),
        ("title: 'it''s'\n", "it's"),
        ('title: "a: b # c"\n', "a: b # c"),
        ("title: z.\u202fB. und 5\xa0km, Zucker\xadguss\n", "z.\u202fB. und 5\xa0km, Zucker\xadguss"),
        ("title: |\n  Fazit:\xa0gut\n  - \xa0so\n", "Fazit:\xa0gut\n- \xa0so\n"),
        ("title: |\n  [[kim]] und #1: {[[[\n", "[[kim]] und #1: {[[[\n"),
        ("title: Pjo\u0308ngjang\n", "Pjöngjang"),
        ("title: Tab\tim Text\n", "Tab\tim Text"),
        ("title:\n", ""),
        ("title: ''\n", ""),
        ("---\ntitle: x\n...\n", "x"),
        ("\ufefftitle: x", "x"),
        ("{title: x}", "x"),
    ],
)
def test_ordinary_text_needs_no_quotes(typed: str, value: str) -> None:
    assert file_of(typed).data == {"title": value}


def test_line_ends_of_windows_change_nothing() -> None:
    unix, windows = file_of(RECORD), file_of(RECORD.replace("\n", "\r\n"))
    assert windows.data == unix.data
    assert [windows.span(loc) for loc in windows.places] == [unix.span(loc) for loc in unix.places]


@pytest.mark.parametrize(
    ("loc", "value", "key"),
    [
        (("kind",), (2, 7, 2, 14), (2, 1, 2, 5)),
        (("title",), (4, 8, 4, 36), (4, 1, 4, 6)),
        (("title", "de"), (4, 13, 4, 18), (4, 9, 4, 11)),
        (("title", "en"), (4, 24, 4, 35), (4, 20, 4, 22)),
        (("places", 1), (5, 21, 5, 27), (5, 21, 5, 27)),
        (("actors",), (7, 3, 9, 20), (6, 1, 6, 7)),
        (("actors", 1), (8, 5, 9, 20), (8, 5, 9, 20)),
        (("actors", 1, "role"), (9, 11, 9, 20), (9, 5, 9, 9)),
        (("summary", "de"), (11, 7, 14, 28), (11, 3, 11, 5)),
        (("summary", "en"), (16, 7, 17, 14), (16, 3, 16, 5)),
        (("empty",), (18, 7, 18, 7), (18, 1, 18, 6)),
        ((), (2, 1, 18, 7), (2, 1, 18, 7)),
    ],
)
def test_every_value_and_key_has_a_span(
    loc: Loc, value: tuple[int, int, int, int], key: tuple[int, int, int, int]
) -> None:
    file = file_of(RECORD)
    assert place(file.span(loc)) == value
    assert place(file.key_span(loc)) == key


def test_what_is_not_there_stands_where_it_would_have_stood() -> None:
    file = file_of(RECORD)
    assert file.span(("title", "ko")) == file.span(("title",))
    assert file.key_span(("title", "ko")) == file.key_span(("title",))
    assert file.span(("nothing", 3, "at all")) == file.span(())
    assert file.within(("title", "ko"), 0, 1) == file.span(("title",))


@pytest.mark.parametrize(
    ("loc", "expected"),
    [
        ((), ("kind",)),
        (("actors", 1), ("actors", 1, "actor")),
        (("title", "ko"), ("title", "de")),
        (("kind",), ("kind",)),
    ],
)
def test_a_missing_key_is_reported_at_the_first_key(loc: Loc, expected: Loc) -> None:
    file = file_of(RECORD)
    assert file.first_key(loc) == file.key_span(expected)


def test_the_style_of_a_value_is_known() -> None:
    styles = {loc: file.node(loc).style for file in [file_of(RECORD)] for loc in file.places}
    assert styles[("kind",)] is Style.PLAIN
    assert styles[("title", "en")] is Style.QUOTED
    assert styles[("summary", "de")] is Style.LITERAL
    assert styles[("places",)] is Style.LIST
    assert styles[()] is Style.MAPPING


def test_keys_are_composed_like_values() -> None:
    data: Data = {"Pjöngjang": "x"}
    assert file_of("Pjo\u0308ngjang: x\n").data == data
