"""Mistakes in how lines stand below each other: indentation, missing colons, lists among keys."""

from __future__ import annotations

import re

from generator.diagnostics import Diagnostic, Span
from generator.yamlfile import refusals
from generator.yamlfile.characters import block_lines
from generator.yamlfile.complaint import Complaint, Rule
from generator.yamlfile.lines import Lines
from generator.yamlfile.quoting import as_quoted, head_length, short

_DASH = re.compile(r"[ ]*-(?:[ ]|$)")
_KEY_WITHOUT_COLON = re.compile(r"[ ]*[\w-]+(?:[ ]+[|\[{\"'].*|[ ]*)$")
_HEADER = re.compile(r".*[ ][|>][-+0-9]*[ ]*(?:#.*)?$")
_ALIGN = "begin it in the same column as the line above that it belongs with"


def _second_colon(lines: Lines, complaint: Complaint) -> Diagnostic | None:
    """Recognise "title: Putin in Pjöngjang: der Pakt"."""
    _, line, column = _position(lines, complaint.at)
    if not _is_colon(complaint) or column < head_length(line) or ": " not in line[:column]:
        return None
    span = lines.span(complaint.at, complaint.at + 1)
    hint = f"put it in {as_quoted(line)}"
    return Diagnostic("colon-in-value", 'a second ": " in an unquoted value', span, hint)


def _missing_space_above(lines: Lines, complaint: Complaint) -> Diagnostic | None:
    """Recognise "kind:message", which the parser notices only in the line after."""
    number = _line_above(lines, lines.number(complaint.at)) if _is_colon(complaint) else None
    if _is_unfinished(complaint):
        number = lines.number(complaint.context_at)
    return _missing_space(lines, number) if number else None


def _missing_space(lines: Lines, number: int) -> Diagnostic | None:
    line = lines.line(number)
    typed = line.lstrip(" -")
    return refusals.missing_space(lines, typed, lines.start(number) + len(line) - len(typed))


def _below_block(lines: Lines, complaint: Complaint) -> Diagnostic | None:
    """Recognise text that belongs to a "|" block but is not indented like it."""
    number = lines.number(complaint.context_at if _is_unfinished(complaint) else complaint.at)
    if not (_is_unfinished(complaint) or complaint.problem == "did not find expected key"):
        return None
    inside = block_lines(lines)
    above = _line_above(lines, number)
    if not above or not ({number, above} & inside or _HEADER.match(lines.line(above))):
        return None
    if _KEY_WITHOUT_COLON.match(lines.line(number)):
        return None
    message = "this line is indented less than the text block above"
    hint = 'begin it in the same column as the block; a line that is not part of it needs "key: value"'
    return Diagnostic("block-indentation", message, _line(lines, number), hint)


def _missing_colon(lines: Lines, complaint: Complaint) -> Diagnostic | None:
    if not _is_unfinished(complaint):
        return None
    span = _line(lines, lines.number(complaint.context_at))
    hint = 'write "key: value"; text over several lines goes into a "|" block'
    return Diagnostic("missing-colon", 'this line has no ":" behind a key', span, hint)


def _list_in_line(lines: Lines, complaint: Complaint) -> Diagnostic | None:
    """Recognise "places: - moscow"."""
    if complaint.problem != "block sequence entries are not allowed in this context":
        return None
    number, line, column = _position(lines, complaint.at)
    if not line[:column].strip():
        return Diagnostic("bad-indentation", "this dash stands in no list", _line(lines, number), _ALIGN)
    span = lines.span(complaint.at, complaint.at + 1)
    hint = f"start the list on the next line; text that begins with a dash goes in {as_quoted(line)}"
    return Diagnostic("list-in-line", "a list cannot begin in the line of its key", span, hint)


def _mixed_list(lines: Lines, complaint: Complaint) -> Diagnostic | None:
    """Recognise keys among list items, and list items among keys."""
    number, line, column = _position(lines, complaint.at)
    is_list = complaint.problem == "did not find expected '-' indicator"
    begin = lines.column(complaint.context_at) - 1
    is_dash = bool(_DASH.match(line)) and not line[:column].strip()
    is_key = complaint.problem == "did not find expected key"
    if is_list == is_dash or column != begin or not (is_list or is_key):
        return None
    message = "a key stands among the items of a list" if is_list else "a list item stands among keys"
    hint = 'begin items with "- ", and indent a list and its keys alike'
    return Diagnostic("list-among-keys", message, _line(lines, number), hint)


def _indentation(lines: Lines, complaint: Complaint) -> Diagnostic | None:
    number, line, column = _position(lines, complaint.at)
    is_first = not line[:column].strip()
    if not (is_first or _is_colon(complaint)):
        return None
    message = f"this line begins in column {len(line) - len(line.lstrip(' ')) + 1}, which fits no line above"
    return Diagnostic("bad-indentation", message, _line(lines, number), _ALIGN)


def _leftover(lines: Lines, complaint: Complaint) -> Diagnostic | None:
    """Recognise text behind a value that is complete."""
    if not complaint.problem.startswith("did not find expected"):
        return None
    start, end = lines.rest(complaint.at)
    message = f'the value ends before "{short(lines.text[start:end])}"'
    hint = 'put all of it in quotes, or write a "|" block'
    return Diagnostic("text-after-value", message, lines.span(start, end), hint)


def _second_document(lines: Lines, complaint: Complaint) -> Diagnostic | None:
    is_end = complaint.problem.endswith("<document start>") and re.search(r"(?m)^\.\.\.", lines.text[: complaint.at])
    return refusals.several_documents(lines, complaint.at) if is_end else None


def _position(lines: Lines, at: int) -> tuple[int, str, int]:
    number = lines.number(at)
    return number, lines.line(number), at - lines.start(number)


def _line(lines: Lines, number: int) -> Span:
    """Return the span of a line without its indentation."""
    line = lines.line(number)
    return lines.span(*lines.rest(lines.start(number) + len(line) - len(line.lstrip(" "))))


def _line_above(lines: Lines, number: int) -> int | None:
    return next((each for each in range(number - 1, 0, -1) if lines.line(each).strip()), None)


def _is_colon(complaint: Complaint) -> bool:
    return complaint.problem == "mapping values are not allowed in this context"


def _is_unfinished(complaint: Complaint) -> bool:
    return complaint.problem == "could not find expected ':'"


LAYOUT_RULES: tuple[Rule, ...] = (
    _second_document,
    _second_colon,
    _missing_space_above,
    _below_block,
    _missing_colon,
    _list_in_line,
    _mixed_list,
    _indentation,
    _leftover,
)
