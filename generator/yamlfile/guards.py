"""What is refused before parsing: by size, by encoding, and by characters that have no place in a text file."""

from __future__ import annotations

import re

from generator.diagnostics import Diagnostic, Note, Span
from generator.yamlfile.characters import invisible_characters
from generator.yamlfile.lines import Lines

MAX_BYTES = 1024 * 1024

_CONFLICT = re.compile(r"(?m)^(<{7}|\|{7}|={7}|>{7})(?= |\r?$)")
_UTF8 = 'save it as UTF-8 (in most editors: "Save with Encoding")'


def decode(path: str, raw: bytes) -> tuple[str, tuple[Diagnostic, ...]]:
    """Return the text without its byte order mark, or why these bytes are none."""
    if len(raw) > MAX_BYTES:
        hint = "split it into several records; articles and pictures do not belong into a record"
        return "", (Diagnostic("file-too-large", "this file is larger than 1 MiB", Span(path), hint),)
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")) or _looks_like_utf16(raw):
        return "", (Diagnostic("not-utf-8", "this file is UTF-16, not UTF-8", Span(path), _UTF8),)
    try:
        return raw.decode("utf-8").removeprefix("\ufeff"), ()
    except UnicodeDecodeError as error:
        return "", (_bad_byte(path, raw, error.start),)


def look(lines: Lines) -> tuple[Diagnostic, ...]:
    """Return what cannot stand in any of our files, whatever YAML makes of it."""
    return (*_conflict(lines), *invisible_characters(lines))


def _looks_like_utf16(raw: bytes) -> bool:
    """Tell UTF-16 without a byte order mark from a stray NUL: there, every other byte is zero."""
    start = raw[:64]
    return len(start) >= 4 and (not any(start[::2]) or not any(start[1::2]))


def _bad_byte(path: str, raw: bytes, at: int) -> Diagnostic:
    before = raw[:at].decode("utf-8").removeprefix("\ufeff")
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    byte = raw[at]
    letter = bytes([byte]).decode("cp1252", "replace")
    is_alone = raw[at + 1 : at + 2].isascii() and (letter.isalpha() or letter in "€„“”‚‘’–—…«»")
    guess = f', perhaps "{letter}" saved as Latin-1 or Windows-1252' if is_alone else ""
    message = f"this file is not UTF-8: here stands the byte {byte:02X}{guess}"
    return Diagnostic("not-utf-8", message, Span(path, line, column, line, column + 1), _UTF8)


def _conflict(lines: Lines) -> tuple[Diagnostic, ...]:
    """Name all marks of a merge conflict in one finding, because they are resolved together."""
    if not any(mark in lines.text for mark in ("<<<<<<<", "=======", ">>>>>>>")):
        return ()
    spans = [lines.span(*lines.rest(match.start())) for match in _CONFLICT.finditer(lines.text)]
    if not spans:
        return ()
    hint = "keep one of the two versions, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>"
    notes = tuple(Note(span, f"the conflict goes on in line {span.line}") for span in spans[1:10])
    message = f"unresolved merge conflict in line {spans[0].line}"
    return (Diagnostic("merge-conflict", message, spans[0], hint, notes=notes),)
