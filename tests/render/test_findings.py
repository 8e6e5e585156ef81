"""What a preview tells editors: codes that lead on, and marks in the place of carets."""

from __future__ import annotations

import pytest

from generator.diagnostics import Diagnostic, Span
from generator.render.findings import findings
from generator.report import full

PATH = "dossiers/places/rason.yml"


def told(line: str, column: int, end_column: int, message: str = "what is wrong") -> str:
    """Return as HTML what is said about the columns of a line."""
    finding = Diagnostic("unknown-word", message, Span(PATH, 1, column, 1, end_column), "what to type")
    return findings(full([finding], {PATH: line}), "places/rason.html")


@pytest.mark.parametrize(
    ("line", "columns", "marked"),
    [
        ("kind: mesage", (7, 13), "1 | kind: <mark>mesage</mark>\n"),
        ("name: 나선 시 x", (10, 11), "1 | name: 나선 <mark>시</mark> x\n"),  # letters of two columns each
        ("name: <b> & x", (7, 10), "1 | name: <mark>&lt;b&gt;</mark> &amp; x\n"),
        (f"name: {'x' * 200} y", (208, 209), f"1 | …{'x' * 59} <mark>y</mark>\n"),
    ],
)
def test_what_is_meant_is_marked_within_its_line(line: str, columns: tuple[int, int], marked: str) -> None:
    html = told(line, *columns)
    assert marked in html
    assert "^" not in html


def test_where_something_is_missing_behind_a_line_the_caret_stays() -> None:
    assert "1 | kind:\n  |      ^\n" in told("kind:", 6, 6)


def test_a_code_leads_to_its_explanation_and_nothing_in_a_message_is_html() -> None:
    html = told("kind: x", 7, 8, message="<b> error[no-code]")
    assert 'error[<a href="../codes/unknown-word.html">unknown-word</a>]: &lt;b&gt; error[no-code]\n' in html
