"""What editors, programs and GitHub get to read: each case shows the text, then exactly what is written."""

from __future__ import annotations

import json
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Diagnostic, Note, Severity, Span
from generator.report import as_json, concise, full, github

PATH = "dossiers/events/2024-06-19-treaty.yml"
SOURCE = """\
kind: treaty
date: 2024-06-19
title: {de: Vertrag, en: Treaty}
summary:
  de: |
    김정은 sprach. [@a]
  - {actor: wladimir-puttin, role: host}
"""
UNKNOWN = Diagnostic(
    "unknown-actor",
    'no actor has the id "wladimir-puttin"',
    Span(PATH, 7, 13, 7, 28),
    'did you mean "vladimir-putin"?',
)


def finding(line: int, column: int, end: int, *, code: str = "some-code", path: str = PATH) -> Diagnostic:
    return Diagnostic(code, "message", Span(path, line, column, line, end))


def warning(line: int) -> Diagnostic:
    return Diagnostic("some-code", "message", Span(PATH, line, 1, line, 2), severity=Severity.WARNING)


def quoted(source: str, span: Span) -> list[str]:
    """Return the quoted line and the carets, without the margin."""
    lines = full([Diagnostic("c", "m", span)], {span.path: source}).split("\n")
    return [line.partition("| ")[2] for line in lines[3:5]]


def test_a_finding_looks_as_promised_to_editors() -> None:
    assert full([UNKNOWN], {PATH: SOURCE}, files=214, seconds=0.31) == dedent(
        """\
        error[unknown-actor]: no actor has the id "wladimir-puttin"
         --> dossiers/events/2024-06-19-treaty.yml:7:13
          |
        7 |   - {actor: wladimir-puttin, role: host}
          |             ^^^^^^^^^^^^^^^
          = help: did you mean "vladimir-putin"?
        Found 1 error in 1 of 214 files (0.31 s).  More: dossier explain unknown-actor"""
    )


def test_findings_stand_in_order_with_their_notes() -> None:
    note = Note(Span("seeds/a.yml", 3, 1, 3, 5), "first written here")
    second = Diagnostic("double-id", "written twice", Span(PATH, 12, 1, 12, 5), "rename it", Severity.WARNING, (note,))
    source = SOURCE + "\n" * 4 + "kind: x\n"
    assert full([second, UNKNOWN], {PATH: source}, files=1) == dedent(
        """\
        error[unknown-actor]: no actor has the id "wladimir-puttin"
         --> dossiers/events/2024-06-19-treaty.yml:7:13
          |
        7 |   - {actor: wladimir-puttin, role: host}
          |             ^^^^^^^^^^^^^^^
          = help: did you mean "vladimir-putin"?

        warning[double-id]: written twice
          --> dossiers/events/2024-06-19-treaty.yml:12:1
           |
        12 | kind: x
           | ^^^^
           = note: seeds/a.yml:3:1: first written here
           = help: rename it
        Found 1 error and 1 warning in 1 of 1 file.  More: dossier explain unknown-actor"""
    )


@pytest.mark.parametrize(
    ("found", "closing"),
    [
        ([], "No findings in 214 files (0.31 s)."),
        ([warning(1)], "Found 1 warning in 1 of 214 files (0.31 s).  More: dossier explain some-code"),
        (
            [finding(1, 1, 2), finding(2, 1, 2, path="b.yml"), warning(1)],
            "Found 2 errors and 1 warning in 2 of 214 files (0.31 s).  More: dossier explain some-code",
        ),
    ],
)
def test_the_last_line_counts(found: list[Diagnostic], closing: str) -> None:
    assert full(found, {}, files=214, seconds=0.31).split("\n")[-1] == closing
    assert concise(found, files=214, seconds=0.31).split("\n")[-1] == closing


def test_without_a_number_of_files_nothing_is_counted() -> None:
    assert full([], {}) == ""
    assert concise([finding(1, 2, 3)]) == f"{PATH}:1:2: error[some-code]: message"


def test_without_the_file_there_is_no_line_to_show() -> None:
    expected = f"error[some-code]: message\n --> {PATH}:1:1"
    assert full([finding(1, 1, 2)], {}) == expected
    assert full([finding(1, 1, 2)], {PATH: ""}) == expected
    assert full([finding(9, 1, 2)], {PATH: "a: b\n"}).split("\n")[0] == "error[some-code]: message"


@pytest.mark.parametrize(
    ("line", "column", "end", "shown", "carets"),
    [
        ("a: Putin", 4, 9, "a: Putin", "   ^^^^^"),
        ("a: 김정은 sprach", 4, 7, "a: 김정은 sprach", "   ^^^^^^"),
        ("a: 김정은 sprach", 8, 14, "a: 김정은 sprach", "          ^^^^^^"),
        ("a: o\u0308ffnet Kim", 12, 15, "a: o\u0308ffnet Kim", "          ^^^"),
        ("a:\tKim", 4, 7, "a: Kim", "   ^^^"),
        ("a: x\u202ey Kim", 5, 6, "a: x<U+202E>y Kim", "    ^^^^^^^^"),
        ("a: x\u202ey Kim", 8, 11, "a: x<U+202E>y Kim", "              ^^^"),
        ("a: \x1b[31mrot", 4, 5, "a: <U+001B>[31mrot", "   ^^^^^^^^"),
        ("a: b\r", 4, 5, "a: b", "   ^"),
        ("a:", 3, 3, "a:", "  ^"),
        ("a", 9, 9, "a", "        ^"),
    ],
)
def test_carets_stand_under_what_is_meant(line: str, column: int, end: int, shown: str, carets: str) -> None:
    assert quoted(f"{line}\nb: c\n", Span("x.yml", 1, column, 1, end)) == [shown, carets]


def test_a_span_over_several_lines_is_marked_to_the_end_of_the_first() -> None:
    assert quoted("a: |\n  b\n  c\n", Span("x.yml", 1, 4, 3, 4)) == ["a: |", "   ^"]


@pytest.mark.parametrize("column", [1, 100, 300, 990])
def test_a_long_line_is_cut_around_the_carets(column: int) -> None:
    line = "".join(f"{number:09} " for number in range(100))
    shown, carets = quoted(line + "\n", Span("x.yml", 1, column, 1, column + 9))
    assert len(shown) <= 160
    assert shown[len(carets) - 9 : len(carets)] == line[column - 1 : column + 8]
    assert carets.strip() == "^" * 9


def test_carets_longer_than_the_terminal_are_cut_too() -> None:
    shown, carets = quoted("a: " + "x" * 1000, Span("x.yml", 1, 4, 1, 1004))
    assert len(carets) <= len(shown) <= 160


def test_colours_change_nothing_but_colours() -> None:
    colored = full([UNKNOWN, warning(1)], {PATH: SOURCE}, files=2, color=True)
    assert "\x1b[1;31merror[unknown-actor]\x1b[0m" in colored
    assert "\x1b[1;33mwarning[some-code]\x1b[0m" in colored
    plain = full([UNKNOWN, warning(1)], {PATH: SOURCE}, files=2)
    for code in ("1", "1;31", "1;33", "1;34", "1;36", "0"):
        colored = colored.replace(f"\x1b[{code}m", "")
    assert colored == plain


@given(st.text(max_size=40), st.text(max_size=40), st.integers(1, 45), st.integers(1, 45))
def test_nothing_that_a_terminal_obeys_is_printed(text: str, message: str, column: int, end: int) -> None:
    span = Span(f"{message}.yml", 1, column, 1, end)
    bad = Diagnostic("c", message, span, message, notes=(Note(span, message),))
    annotations, summary = github([bad])
    written = [full([bad], {span.path: text}, files=1), concise([bad]), as_json([bad]), annotations, summary]
    for output in written:
        assert not [each for each in output if not (each.isprintable() or each.isspace()) or each in "\x1b\x85\u2028\r"]


def test_json_is_a_sorted_array_of_plain_objects() -> None:
    note = Note(Span("b.yml", 3, 1, 3, 5), "siehe „김“ \x9b")
    one = Diagnostic("double-id", "zweimal", Span("a.yml", 1, 2, 1, 4), "ändern", Severity.WARNING, (note,))
    text = as_json([UNKNOWN, one])
    assert text.endswith("]\n")
    assert "ändern" in text
    assert "„김“ \\u009b" in text
    place = {"path": "b.yml", "line": 3, "column": 1, "end_line": 3, "end_column": 5}
    assert json.loads(text)[0] == {
        "path": "a.yml",
        "line": 1,
        "column": 2,
        "end_line": 1,
        "end_column": 4,
        "code": "double-id",
        "severity": "warning",
        "message": "zweimal",
        "hint": "ändern",
        "notes": [{**place, "message": "siehe „김“ \x9b"}],
    }
    assert [each["code"] for each in json.loads(text)] == ["double-id", "unknown-actor"]
    assert as_json([]) == "[]\n"


def test_github_gets_an_annotation_at_the_place() -> None:
    annotations, _ = github([UNKNOWN])
    assert annotations == (
        f"::error file={PATH},line=7,col=13,endLine=7,endColumn=28,title=unknown-actor"
        '::no actor has the id "wladimir-puttin"%0Ahelp: did you mean "vladimir-putin"?'
    )


def test_github_cannot_be_given_commands() -> None:
    bad = Diagnostic("c", "100 %: a, b\n::error::x\r", Span("a:b,c%.yml", 1, 1, 1, 2))
    assert github([bad])[0] == (
        "::error file=a%3Ab%2Cc%25.yml,line=1,col=1,endLine=1,endColumn=2,title=c::100 %25: a, b ::error::x<U+000D>"
    )


def test_github_shows_the_worst_ten_and_the_summary_all() -> None:
    found = [warning(line) for line in range(1, 9)] + [finding(line, 1, 2) for line in range(20, 26)]
    annotations, summary = github(found)
    lines = annotations.split("\n")
    assert [line.split(" ")[0] for line in lines] == ["::error"] * 6 + ["::warning"] * 4
    assert lines[-1].endswith("%0Aand 4 more, see the job summary")
    assert sum("more, see" in line for line in lines) == 1
    assert summary.count("some-code") == 14
    assert "Errors: 6, warnings: 8" in summary


def test_the_summary_cannot_be_broken_by_what_it_quotes() -> None:
    bad = Diagnostic("c", "a | b <script>x</script> `c` [d](javascript:e)\n| @team", Span("x.yml"), "**f** $g$")
    row = github([bad])[1].splitlines()[-1]
    assert row == (
        "| x.yml\\:1\\:1 | error c | a \\| b &lt;script&gt;x&lt;/script&gt; \\`c\\` \\[d\\]\\(javascript\\:e\\)"
        " \\| \\@team | \\*\\*f\\*\\* \\$g\\$ |"
    )
    assert github([]) == ("", "## Dossier\n\nNo findings.\n")
