"""Bytes -> a YamlFile, or what is wrong with them."""

from __future__ import annotations

from generator.diagnostics import Diagnostic
from generator.yamlfile.file import YamlFile
from generator.yamlfile.guards import decode, look
from generator.yamlfile.lines import Lines
from generator.yamlfile.messages import translate
from generator.yamlfile.walk import Walk


def read(path: str, raw: bytes) -> tuple[YamlFile | None, tuple[Diagnostic, ...]]:
    """Read a file that people wrote: there is a file exactly when no finding is an error.

    Whatever the bytes are, nothing is raised. Each step looks only at what the one before let through, so that one
    mistake is told once.
    """
    text, findings = decode(path, raw)
    lines = Lines(path, text)
    findings = findings or look(lines)
    if findings:
        return None, findings
    walk = Walk(lines)
    walk.run()
    return _answer(lines, walk)


def _answer(lines: Lines, walk: Walk) -> tuple[YamlFile | None, tuple[Diagnostic, ...]]:
    """Return the data, or all findings; the parser's complaint only where nothing found before explains it."""
    findings = walk.findings
    if walk.complaint:
        findings = _without_run_on(lines, findings, walk.complaint.at)
        if not any(each.is_error for each in findings):
            error = translate(lines, walk.complaint)
            findings = [*(each for each in findings if each.span != error.span), error]
    if any(each.is_error for each in findings):
        return None, tuple(findings)
    return YamlFile(lines.path, lines.text, walk.data, frozenset(walk.in_braces)), tuple(findings)


def _without_run_on(lines: Lines, findings: list[Diagnostic], at: int) -> list[Diagnostic]:
    """Drop the text over several lines that ends where the parser gave up: it took in a key that is not its own."""
    end = (lines.number(at), lines.column(at))
    return [each for each in findings if (each.span.end_line, each.span.end_column) != end or not each.is_error]
