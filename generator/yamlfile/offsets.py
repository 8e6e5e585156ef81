"""From a place in a value back to the place in the file where the editor typed it.

A value differs from the file in four ways: a block loses its indentation, quoted text its escapes, line ends their
"\\r", and decomposed letters become composed ones (NFC). Each is undone here; where that fails, the answer is None.
"""

from __future__ import annotations

import re
from unicodedata import combining, normalize

from generator.yamlfile.lines import Lines

Stretch = tuple[int, int]

_ESCAPE = re.compile(r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)|.", re.DOTALL)
_APOSTROPHE = re.compile(r"''|.", re.DOTALL)
_SHORT = dict(zip('0abt\tnvfre "/\\N_LP', '\0\a\b\t\t\n\v\f\r\x1b "/\\\x85\xa0\u2028\u2029', strict=True))


def in_plain(typed: str, at: int, value: str, start: int, end: int) -> Stretch | None:
    """Locate a stretch of unquoted text, which begins at offset `at` of the file."""
    stretch = _composed(typed, value, start, end)
    return (at + stretch[0], at + stretch[1]) if stretch else None


def in_quoted(typed: str, at: int, value: str, start: int, end: int) -> Stretch | None:
    """Locate a stretch of text in single or double quotes, in which a character may be typed as several."""
    pieces = (_ESCAPE if typed.startswith('"') else _APOSTROPHE).findall(typed[1:-1])
    stretch = _composed("".join(map(_unescaped, pieces)), value, start, end)
    if not stretch:
        return None
    first, last = (at + 1 + len("".join(pieces[:offset])) for offset in stretch)
    return first, last


def in_block(lines: Lines, at: int, value: str, start: int, end: int) -> Stretch | None:
    """Locate a stretch of a literal block whose "|" stands at offset `at`; line breaks at its end are left out."""
    header = lines.number(at)
    end = start + len(value[start:end].rstrip("\n"))
    first = _block_place(lines, header, value, start, 0)
    last = _block_place(lines, header, value, end, 1) if end > start else first
    return (first, last) if first is not None and last is not None else None


def _block_place(lines: Lines, header: int, value: str, offset: int, side: int) -> int | None:
    row = value.count("\n", 0, offset)
    begin = value.rfind("\n", 0, offset) + 1
    if row and begin == len(value):
        return lines.start(header + row) + len(lines.line(header + row))
    value_line = value[begin:].partition("\n")[0]
    file_line = lines.line(header + 1 + row)
    indent = len(normalize("NFC", file_line)) - len(value_line)
    within = offset - begin
    stretch = _composed(file_line[indent:], value_line, within - side, within) if indent >= 0 else None
    if stretch is None and not within:
        stretch = (0, 0)
    return lines.start(header + 1 + row) + indent + stretch[side] if stretch else None


def _composed(typed: str, value: str, start: int, end: int) -> Stretch | None:
    """Translate offsets in composed text into offsets in the text as typed."""
    if typed == value:
        return start, end
    if normalize("NFC", typed) != value:
        return None
    ends = _cluster_ends(typed)
    composed = [normalize("NFC", typed[first:last]) for first, last in zip([0, *ends], ends, strict=False)]
    if "".join(composed) != value:
        return None
    return _typed_place(typed, ends, composed, start, 0), _typed_place(typed, ends, composed, end, 1)


def _typed_place(typed: str, ends: list[int], composed: list[str], offset: int, side: int) -> int:
    before = first = 0
    for last, cluster in zip(ends, composed, strict=True):
        inside = offset - before
        if inside < len(cluster) or (side and inside == len(cluster)):
            if typed[first:last] == cluster or not inside:
                return first + inside
            return last if side else first
        before, first = before + len(cluster), last
    return first


def _cluster_ends(typed: str) -> list[int]:
    """Cut the text where composing cannot reach across, so that each piece composes by itself."""
    ends: list[int] = []
    begin = 0
    for place, character in enumerate(typed):
        if place and _stands_alone(typed[begin:place], character):
            ends.append(place)
            begin = place
    return [*ends, len(typed)] if typed else []


def _stands_alone(before: str, character: str) -> bool:
    if character.isascii():
        return True
    if combining(normalize("NFD", character)[0]):
        return False
    return normalize("NFC", before + character) == normalize("NFC", before) + normalize("NFC", character)


def _unescaped(piece: str) -> str:
    if len(piece) == 1:
        return piece
    if piece == "''":
        return "'"
    return chr(int(piece[2:], 16)) if piece[1] in "xuU" else _SHORT.get(piece[1], piece)
