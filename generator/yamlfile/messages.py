"""What the parser complains about -> what to type instead.

The parser says where it gave up, not what the editor meant. So each rule looks at the line as typed, the parser's
words only narrow down which rules to try, and a message of its own nobody foresaw is passed on as it is.
"""

from __future__ import annotations

import re

from generator.diagnostics import Diagnostic
from generator.yamlfile import refusals
from generator.yamlfile.complaint import Complaint, Rule
from generator.yamlfile.in_braces import FLOW_RULES
from generator.yamlfile.layout import LAYOUT_RULES
from generator.yamlfile.lines import Lines
from generator.yamlfile.quoting import as_quoted, head_length, in_quotes

_CLOSED = re.compile(r"""(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\[[^\]]*\]+|\{[^}]*\}|\*\S*)[ \t]*[^\s#]""")


def translate(lines: Lines, complaint: Complaint) -> Diagnostic:
    """Say what is wrong in the words of somebody who types, not of somebody who parses."""
    complaint = complaint._replace(at=min(complaint.at, len(lines.text)))
    for rule in RULES:
        found = rule(lines, complaint)
        if found:
            return found
    message = f"this cannot be read as YAML ({' '.join((complaint.context, complaint.problem)).strip()})"
    hint = "compare this line with the one above; text with special characters goes into double quotes"
    return Diagnostic("yaml-syntax", message, lines.span(complaint.at, complaint.at), hint)


def _tab(lines: Lines, complaint: Complaint) -> Diagnostic | None:
    if not lines.text.startswith("\t", complaint.at):
        return None
    span = lines.span(complaint.at, complaint.at + 1)
    return Diagnostic("tab-indentation", "tab used for indentation", span, "use two spaces instead of a tab")


def _too_deep(lines: Lines, complaint: Complaint) -> Diagnostic | None:
    return refusals.too_deep(lines, complaint.at) if "exceeded maximum" in complaint.problem else None


def _behind_bar(lines: Lines, complaint: Complaint) -> Diagnostic | None:
    if complaint.context != "while scanning a block scalar":
        return None
    hint = "start the text on the next line, indented by two spaces"
    span = lines.span(*lines.rest(complaint.at))
    return Diagnostic("text-after-bar", 'nothing may stand behind "|" in its line', span, hint)


def _text_after_closing(lines: Lines, complaint: Complaint) -> Diagnostic | None:
    """Recognise "[[kim]] schrieb …", "*x* …" and quoted words with text behind them: prose that needs a block."""
    start, end = _value(lines, complaint.at)
    is_mark = lines.text.startswith(("[@", "[["), start)
    is_flow = complaint.context.startswith("while parsing a flow")
    if complaint.at <= start or (is_flow and not is_mark):
        return None
    if lines.text[complaint.at : complaint.at + 1] in ("]", "}"):
        return refusals.stray_character(lines, complaint.at)
    typed = lines.text[start:end]
    if typed[0] == typed[-1] and typed[0] in "\"'" and typed.count(typed[0]) > 2:
        return _quotes_in_quotes(lines, start, end)
    return refusals.needs_block(lines, start) if is_mark or _CLOSED.match(typed) else None


def _quotes_in_quotes(lines: Lines, start: int, end: int) -> Diagnostic:
    inside = lines.text[start + 1 : end - 1]
    hint = f"put it in the other quotes: {in_quotes(inside)}" if lines.text[start] not in in_quotes(inside)[0] else ""
    hint = hint or 'write a "|" block'
    message = f"a {lines.text[start]} inside the text ends it too early"
    return Diagnostic("quote-in-quotes", message, lines.span(start, end), hint)


def _lone_mark(lines: Lines, complaint: Complaint) -> Diagnostic | None:
    """Recognise "*x*" and "& Co." at the start of a value, which the parser takes for an alias or anchor."""
    if complaint.context not in ("while scanning an alias", "while scanning an anchor"):
        return None
    if complaint.context_at == _value(lines, complaint.context_at)[0]:
        return refusals.needs_block(lines, complaint.context_at)
    return _reserved(lines, complaint.context_at)


def _tag(lines: Lines, complaint: Complaint) -> Diagnostic | None:
    is_tag = complaint.context.endswith(" a tag") or "tag handle" in complaint.problem
    return refusals.property_before(lines, complaint.context_at, None) if is_tag else None


def _directive(lines: Lines, complaint: Complaint) -> Diagnostic | None:
    return refusals.directive(lines) if complaint.context.endswith("directive") else None


def _quote(lines: Lines, complaint: Complaint) -> Diagnostic | None:
    if complaint.context == "while parsing a quoted scalar":
        typed = lines.text[complaint.at : complaint.at + 2]
        hint = "write \\\\ for a backslash, or use single quotes"
        message = f"{typed} means nothing inside double quotes"
        return Diagnostic("unknown-escape", message, lines.span(complaint.at, complaint.at + 2), hint)
    if complaint.context != "while scanning a quoted scalar":
        return None
    start = complaint.context_at
    message = f"the quotation mark {lines.text[start]} is never closed"
    hint = 'close it in the same line, or write the text as a "|" block'
    return Diagnostic("unclosed-quote", message, lines.span(start, start + 1), hint)


def _reserved_character(lines: Lines, complaint: Complaint) -> Diagnostic | None:
    is_reserved = "cannot start any token" in complaint.problem or "mapping keys are not allowed" in complaint.problem
    return _reserved(lines, complaint.at) if is_reserved else None


def _reserved(lines: Lines, at: int) -> Diagnostic:
    if lines.text[at] == "@" and (marked := refusals.marks_in_list(lines, at)):
        return marked
    line = lines.line(lines.number(at))
    is_value = at == _value(lines, at)[0]
    hint = f"put it in {as_quoted(line)}" if is_value else "put the text in double quotes"
    return Diagnostic("reserved-character", f'text cannot begin with "{lines.text[at]}"', lines.span(at, at + 1), hint)


def _value(lines: Lines, at: int) -> tuple[int, int]:
    """Return where the value in a line begins and ends, told by its looks."""
    number = lines.number(at)
    return lines.rest(lines.start(number) + head_length(lines.line(number)))


RULES: tuple[Rule, ...] = (
    _tab,
    _too_deep,
    _behind_bar,
    _text_after_closing,
    _lone_mark,
    _tag,
    _directive,
    _quote,
    _reserved_character,
    *FLOW_RULES,
    *LAYOUT_RULES,
)
