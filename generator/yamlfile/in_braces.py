"""Mistakes inside { } and [ ]: a colon, comma or comment in text that should be quoted, a bracket never closed."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.diagnostics import Diagnostic, Severity
from generator.yamlfile import refusals
from generator.yamlfile.complaint import Complaint, Rule
from generator.yamlfile.lines import Lines
from generator.yamlfile.quoting import in_quotes, short

_COMMENT = re.compile(r"[ \t](?=#[^\s#])")
_ENTRY = re.compile(r"[{,]?[ \t]*(?P<head>[\w-]+:[ \t]+)(?P<value>[^,{}\n]*)")
_CLOSING = {"[": "]", "{": "}"}


def _comment(lines: Lines, complaint: Complaint) -> Diagnostic | None:
    """Recognise "{de: Platz #1, en: …}", where the comment swallows the closing bracket."""
    start = complaint.context_at
    match = _COMMENT.search(lines.text, start, lines.rest(start)[1])
    if not match or not _is_flow(complaint) or lines.text.count('"', start, match.end()) % 2:
        return None
    hint = "put the text before and after it in double quotes"
    return replace(refusals.comment_in_value(lines, start, match.end()), hint=hint, severity=Severity.ERROR)


def _colon(lines: Lines, complaint: Complaint) -> Diagnostic | None:
    """Recognise "{de: Putin: der Pakt}"."""
    if not _is_flow(complaint) or not lines.text.startswith(":", complaint.at):
        return None
    if lines.number(complaint.at) != lines.number(complaint.context_at):
        return None
    comma = max(lines.text.rfind(mark, complaint.context_at, complaint.at) for mark in "{,[")
    entry = _ENTRY.match(lines.text, comma)
    quoted = f": {entry['head']}{in_quotes(entry['value'].strip())}" if entry else ""
    message = 'a second ": " in an unquoted value'
    span = lines.span(complaint.at, complaint.at + 1)
    return Diagnostic("colon-in-value", message, span, f"put it in double quotes{quoted}")


def _no_space(lines: Lines, complaint: Complaint) -> Diagnostic | None:
    """Recognise "{de:, en: …}"."""
    if complaint.problem != "found unexpected ':'":
        return None
    span = lines.span(complaint.at, complaint.at + 1)
    hint = 'write a space and a value behind ":", or put text with ":" in double quotes'
    return Diagnostic("space-after-colon", 'a space is missing after the ":"', span, hint)


def _unclosed(lines: Lines, complaint: Complaint) -> Diagnostic | None:
    start = complaint.context_at
    opening, where = lines.text[start : start + 1], lines.text[complaint.at : complaint.at + 1]
    is_elsewhere = lines.number(start) != lines.number(complaint.at) or where in ("", "]", "}")
    if not _is_flow(complaint) or opening not in _CLOSING or not is_elsewhere:
        return None
    message = f'the bracket "{opening}" is never closed'
    hint = f'close it with "{_CLOSING[opening]}" in the same line; text with brackets goes into a "|" block'
    return Diagnostic("unclosed-bracket", message, lines.span(start, start + 1), hint)


def _stray(lines: Lines, complaint: Complaint) -> Diagnostic | None:
    """Recognise a comma or bracket where a value should stand, and a file that ends inside brackets."""
    if complaint.problem != "did not find expected node content":
        return None
    if lines.text[complaint.at : complaint.at + 1].strip():
        return refusals.stray_character(lines, complaint.at)
    span = lines.span(complaint.at, complaint.at)
    return Diagnostic("unclosed-bracket", "a bracket above is never closed", span, "close it in the line it opens")


def _text(lines: Lines, complaint: Complaint) -> Diagnostic | None:
    """Recognise text that goes on where an entry must end, such as one with braces or quotation marks in it."""
    if not _is_flow(complaint):
        return None
    start, end = lines.rest(complaint.at)
    message = f'inside brackets the text cannot go on with "{short(lines.text[start:end])}"'
    return Diagnostic("flow-text", message, lines.span(start, start + 1), refusals.ONE_LINE)


def _is_flow(complaint: Complaint) -> bool:
    return complaint.context.startswith("while parsing a flow")


FLOW_RULES: tuple[Rule, ...] = (_comment, _colon, _no_space, _unclosed, _stray, _text)
