"""Characters that nobody sees: refused by name, because a reader, a search and a reviewer would be misled by them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace

from generator.diagnostics import Diagnostic
from generator.yamlfile.lines import Lines

MOST = 10

_NEVER = (
    "\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # controls but tab and line break, with U+0085
    "\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"  # direction, zero width, line and paragraph separator
    "\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f"  # noncharacters, surrogates, tags
)
_SPACES = "\xa0\xad\u1680\u2000-\u200a\u202f\u205f\u3000"  # fine between words, not in the structure of YAML
_INVISIBLE = re.compile(f"[{_NEVER}]|\r(?!\n)")
_AT_START = re.compile(f"[ \t]*([{_SPACES}])")
_AFTER_MARK = re.compile(f"[ ]*(?:-[ ]+)*(?:-[ ]*|[\\w{_SPACES}-]+:[ ]*)([{_SPACES}])")
_BLOCK = re.compile(r"(?P<parent>[ ]*+(?:-[ ]++)*+)(?P<key>[^#\s].*:[ ]+)?[|>][-+0-9]*[ ]*(?:#.*)?$")
_TAB = re.compile(r"(?m)^[ ]*\t+")

_NAMES = {
    "\0": "NUL",
    "\t": "tab",
    "\n": "line break",
    "\r": "a lone carriage return",
    "\x1b": "escape",
    "\x85": "next line",
    "\xa0": "no-break space",
    "\xad": "soft hyphen",
    "\ufeff": "byte order mark inside the text",
    "\ufffe": "no character",
    "\uffff": "no character",
}
_LINE_ENDS = "\r\x85\u2028\u2029"


def invisible_characters(lines: Lines) -> tuple[Diagnostic, ...]:
    """Find what nobody sees, at most ten in a file; most files need only the first, fast look."""
    text = lines.text
    if text.replace("\r\n", "").replace("\n", "").isprintable():
        return ()
    everywhere = [match.start() for match in _INVISIBLE.finditer(text)]
    found = [_invisible(lines, text[at], at, at + 1) for at in sorted({*everywhere, *_in_structure(lines)})]
    if len(found) > MOST:
        left = len(found) - MOST
        last = found[MOST - 1]
        found[MOST - 1 :] = [replace(last, message=f"{last.message}, and {left} more in this file")]
    return (*_tabs(lines), *found)


def invisible_in_key(lines: Lines, key: str, start: int, end: int) -> tuple[Diagnostic, ...]:
    """Find a space in a key that only looks like one; the key is given as the parser read it."""
    if any(character in key for character in "\n\t") or _INVISIBLE.search(key):
        return (_invisible(lines, next(each for each in key if not each.isprintable()), start, end),)
    typed = re.compile(f"[{_SPACES}]").search(lines.text, start, end)
    return (_invisible(lines, typed.group(), typed.start(), typed.end()),) if typed else ()


def invisible_by_escape(lines: Lines, value: str, start: int, end: int) -> tuple[Diagnostic, ...]:
    """Find an invisible character that is written out, as in "\\u202E"; the span is the whole value."""
    found = _INVISIBLE.search(value)
    return (_invisible(lines, found.group(), start, end),) if found else ()


def block_lines(lines: Lines) -> frozenset[int]:
    """Return the numbers of the lines inside blocks, told by indentation alone: nothing is parsed yet."""
    inside: set[int] = set()
    parent = -1
    for number in range(1, len(lines.starts) + 1):
        line = lines.line(number)
        indentation = len(line) - len(line.lstrip(" "))
        if parent >= 0 and (not line.strip(" ") or indentation > parent):
            inside.add(number)
            continue
        header = _BLOCK.match(line)
        parent = _parent(header) if header else -1
    return frozenset(inside)


def _parent(header: re.Match[str]) -> int:
    """Return the column that the block must be indented beyond: that of its key, or of its dash."""
    dashes = header["parent"]
    return len(dashes) if header["key"] else max(0, dashes.rfind("-"))


def _in_structure(lines: Lines) -> Iterator[int]:
    if not re.search(f"[{_SPACES}]", lines.text):
        return
    inside = block_lines(lines)
    for number in range(1, len(lines.starts) + 1):
        line = lines.line(number)
        match = _AT_START.match(line) or (number not in inside and _AFTER_MARK.match(line))
        if match:
            yield lines.start(number) + match.start(1)


def _tabs(lines: Lines) -> tuple[Diagnostic, ...]:
    found = list(_TAB.finditer(lines.text))
    if not found:
        return ()
    more = f", here and in {len(found) - 1} more lines" if len(found) > 2 else ""
    more = ", here and in one more line" if len(found) == 2 else more
    tab = found[0].group().index("\t") + found[0].start()
    message = f"tab used for indentation{more}"
    return (Diagnostic("tab-indentation", message, lines.span(tab, found[0].end()), "use two spaces instead of a tab"),)


def _invisible(lines: Lines, character: str, start: int, end: int) -> Diagnostic:
    name = _NAMES.get(character) or unicodedata.name(character, "control character").lower()
    message = f"invisible character U+{ord(character):04X} ({name})"
    is_space = unicodedata.category(character) == "Zs"
    hint = "type a normal space" if is_space else "press Enter instead" if character in _LINE_ENDS else "delete it"
    return Diagnostic("invisible-character", message, lines.span(start, end), hint)
