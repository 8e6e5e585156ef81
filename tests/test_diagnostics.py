"""A finding is a value: it sorts by place, and the same finding is told once."""

from __future__ import annotations

from generator.diagnostics import Diagnostic, Severity, Span, in_order


def at(path: str, line: int, column: int = 1, code: str = "some-code") -> Diagnostic:
    return Diagnostic(code, "message", Span(path, line, column, line, column + 1))


def test_findings_are_sorted_by_file_then_line_then_column_then_code() -> None:
    first = at("a.yml", 2)
    second = at("a.yml", 10)
    third = at("a.yml", 10, 5, "a-code")
    fourth = at("a.yml", 10, 5, "b-code")
    fifth = at("b.yml", 1)
    assert in_order([fifth, fourth, second, third, first]) == (first, second, third, fourth, fifth)


def test_the_same_finding_is_told_once() -> None:
    assert in_order([at("a.yml", 1), at("a.yml", 1)]) == (at("a.yml", 1),)


def test_findings_that_differ_in_anything_are_all_told() -> None:
    warning = Diagnostic("some-code", "message", Span("a.yml"), severity=Severity.WARNING)
    error = Diagnostic("some-code", "message", Span("a.yml"))
    assert set(in_order([warning, error])) == {warning, error}


def test_only_errors_stop_publication() -> None:
    assert Diagnostic("some-code", "message", Span("a.yml")).is_error
    assert not Diagnostic("some-code", "message", Span("a.yml"), severity=Severity.WARNING).is_error


def test_a_finding_about_a_whole_file_stands_at_its_beginning() -> None:
    assert Span("a.yml") == Span("a.yml", 1, 1, 1, 1)
