"""Whatever the bytes are: a file or a finding, at once, and never an exception."""

from __future__ import annotations

import time
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Diagnostic, Span
from generator.yamlfile import MAX_BYTES, read
from generator.yamlfile.complaint import Complaint
from generator.yamlfile.lines import Lines
from generator.yamlfile.messages import translate

PIECES = [
    *"ab:-[]{}\"'|>#&*!?,%@`\\~=<",
    *("a: ", "- ", "? ", ": ", " #", "\n", "\n  ", "\n- ", "\r\n", "\r", "\t", "  ", "---\n", "...\n", "%YAML 1.1\n"),
    *("[[", "[@", "]]", "<<: ", "&a ", "*a", "!!x ", '"\\', "'", "|\n", ">\n", "|2-\n", "text: ", "title: {de: "),
    *(
        "ö",
        "o\u0308",
        "김",
        "\xa0",
        "\u200b",
        "\u202e",
        "\ufeff",
        "\x00",
        "\x85",
        "\u2028",
        "\ufffe",
        "\U000e0041",
        "😀",
    ),
]
YAML_LIKE = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


def only(raw: bytes) -> Diagnostic:
    file, findings = read("x.yml", raw)
    assert file is None
    assert len(findings) == 1, findings
    return findings[0]


def found(raw: bytes) -> list[tuple[str, str, int, int]]:
    return [(each.message, each.hint, each.span.line, each.span.column) for each in read("x.yml", raw)[1]]


@given(st.binary(max_size=200) | YAML_LIKE.map(str.encode))
def test_any_bytes_give_a_file_or_an_error(raw: bytes) -> None:
    file, findings = read("x.yml", raw)
    assert (file is None) == any(each.is_error for each in findings)
    lines = raw.decode("utf-8", "replace").removeprefix("\ufeff").split("\n")
    spans = [each.span for each in findings] + ([file.span(loc) for loc in file.places] if file else [])
    for span in spans:
        assert (1, 1) <= (span.line, span.column) <= (span.end_line, span.end_column)
        assert span.end_line <= len(lines)
        assert span.column <= len(lines[span.line - 1]) + 1
        assert span.end_column <= len(lines[span.end_line - 1]) + 1


@given(YAML_LIKE)
def test_every_place_in_every_value_can_be_asked_for(text: str) -> None:
    file, _ = read("x.yml", f"a: 1\n{text}".encode())
    for loc in file.places if file else ():
        assert file is not None
        assert file.key_span(loc)
        assert file.first_key(loc)
        for start in range(4):
            assert file.within(loc, start, start + 1)


@pytest.mark.parametrize(
    ("raw", "code", "line", "column"),
    [
        (b"[" * 100_000, "too-deep", 1, 1001),
        (b"a: " + b"[" * 100_000, "too-deep", 1, 1003),
        (b"a:\n" + b" [\n" * 100_000, "too-deep", 32, 2),
        (b"{a: " * 100_000, "too-deep", 1, 125),
        (b"a: " + b"[x," * 100_000, "too-deep", 1, 94),
        (b"a:\n  " + b"- " * 100_000, "too-deep", 2, 63),
        (b"a: " + b"]" * 100_000, "stray-character", 1, 4),
        (b"a:\n" + b"- x\n" * 60_000, "too-many-values", 50_000, 3),
        (b"a: [" + b"b," * 300_000, "too-many-values", 1, 100_001),
        (b"a: &a " + b"x" * 900_000, "anchor", 1, 4),
        (b"x" * (MAX_BYTES + 1), "file-too-large", 1, 1),
        (b"x" * 50_000_000, "file-too-large", 1, 1),
    ],
    ids=lambda value: value[:8].decode() if isinstance(value, bytes) else None,
)
def test_what_would_be_expensive_is_refused_at_once(raw: bytes, code: str, line: int, column: int) -> None:
    tracemalloc.start()
    begin = time.perf_counter()
    finding = only(raw)
    seconds, (_, peak) = time.perf_counter() - begin, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (finding.code, finding.span.line, finding.span.column) == (code, line, column)
    assert seconds < 10
    assert peak < 200_000_000


def test_a_bomb_of_aliases_does_not_go_off() -> None:
    lines = ["l0: &l0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"l{level}: &l{level} [{', '.join([f'*l{level - 1}'] * 9)}]" for level in range(1, 10)]
    file, findings = read("x.yml", "\n".join(lines).encode())
    assert file is None
    assert {each.code for each in findings} == {"anchor", "alias"}


def test_the_twentieth_mistake_is_the_last() -> None:
    begin = time.perf_counter()
    assert len(found(b"a: [" + b"*x," * 300_000)) == 20
    assert len(found(b"a: b\n" * 100_000)) == 20
    assert time.perf_counter() - begin < 10


def test_warnings_are_no_reason_to_stop_reading() -> None:
    begin = time.perf_counter()
    file, findings = read("x.yml", "".join(f"k{number}: a #1\n" for number in range(40_000)).encode())
    assert file is not None
    assert len(file.places) == len(findings) + 1 == 40_001
    assert time.perf_counter() - begin < 10


@pytest.mark.parametrize(
    "piece", ["- ", "-\xa0", ": ", "a: |", "\n", "' ", '" ', "[x] ", "{", "*a ", "#", ", ? ", "| "]
)
@pytest.mark.parametrize("start", ["a: ", "a: \xa0", "- \xa0\n"])
def test_no_repetition_is_slow(piece: str, start: str) -> None:
    begin = time.perf_counter()
    read("x.yml", (start + piece * 300_000)[:1_000_000].encode()[:MAX_BYTES])
    assert time.perf_counter() - begin < 10


def test_brackets_in_a_block_are_text() -> None:
    file, findings = read("x.yml", f"a: |\n  {'[' * 1000}\n".encode())
    assert file is not None
    assert findings == ()


UTF8 = 'save it as UTF-8 (in most editors: "Save with Encoding")'


@pytest.mark.parametrize(
    ("raw", "message", "line", "column"),
    [
        (
            "a: b\nc: schön\n".encode("latin-1"),
            'here stands the byte F6, perhaps "ö" saved as Latin-1 or Windows-1252',
            2,
            7,
        ),
        ("a: „x“\n".encode("cp1252"), 'here stands the byte 84, perhaps "„" saved as Latin-1 or Windows-1252', 1, 4),
        ("김: 김\n".encode() + b"\xff\xfe", "here stands the byte FF", 2, 1),
        (b"a: \xed\xa0\x80", "here stands the byte ED", 1, 4),
    ],
)
def test_a_file_that_is_not_utf8_says_where(raw: bytes, message: str, line: int, column: int) -> None:
    assert found(raw) == [(f"this file is not UTF-8: {message}", UTF8, line, column)]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf16_is_named(encoding: str) -> None:
    assert found("title: schön\n".encode(encoding)) == [("this file is UTF-16, not UTF-8", UTF8, 1, 1)]


@pytest.mark.parametrize(
    ("text", "name", "hint", "line", "column"),
    [
        ("a: b\0c", "U+0000 (NUL)", "delete it", 1, 5),
        ("a: b\x1bc", "U+001B (escape)", "delete it", 1, 5),
        ("a: b\x85c", "U+0085 (next line)", "press Enter instead", 1, 5),
        ("a: b\u2028c", "U+2028 (line separator)", "press Enter instead", 1, 5),
        ("a: b\rc: d\r", "U+000D (a lone carriage return)", "press Enter instead", 1, 5),
        ("a: |\n  b\u202ec", "U+202E (right-to-left override)", "delete it", 2, 4),
        ("a: b\u2066c", "U+2066 (left-to-right isolate)", "delete it", 1, 5),
        ("a: b\u200bc", "U+200B (zero width space)", "delete it", 1, 5),
        ("a: b\ufeffc", "U+FEFF (byte order mark inside the text)", "delete it", 1, 5),
        ("a: b\ufffe", "U+FFFE (no character)", "delete it", 1, 5),
        ("a: b\U000e0041", "U+E0041 (tag latin capital letter a)", "delete it", 1, 5),
        ('a: "b\\u202Ec"', "U+202E (right-to-left override)", "delete it", 1, 4),
        ('a: "b\\0"', "U+0000 (NUL)", "delete it", 1, 4),
        ("a:\xa0b", "U+00A0 (no-break space)", "type a normal space", 1, 3),
        ("a: \xa0b", "U+00A0 (no-break space)", "type a normal space", 1, 4),
        ("a\xa0b: c", "U+00A0 (no-break space)", "type a normal space", 1, 2),
        ("x:\n-\xa0a", "U+00A0 (no-break space)", "type a normal space", 2, 2),
        ("x:\n  -\u202fa", "U+202F (narrow no-break space)", "type a normal space", 2, 4),
        ("x:\n\xa0 a: b", "U+00A0 (no-break space)", "type a normal space", 2, 1),
        ("x: {de:\xa0a, en: b}", "U+00A0 (no-break space)", "type a normal space", 1, 8),
        ("x\xad: a", "U+00AD (soft hyphen)", "delete it", 1, 2),
    ],
)
def test_what_nobody_sees_is_named(text: str, name: str, hint: str, line: int, column: int) -> None:
    assert found(text.encode())[0] == (f"invisible character {name}", hint, line, column)


def test_many_invisible_characters_are_not_listed_one_by_one() -> None:
    messages = [message for message, *_ in found(("a: " + "\u200b" * 500).encode())]
    assert len(messages) == 10
    assert messages[-1] == "invisible character U+200B (zero width space), and 490 more in this file"


def test_tabs_are_told_once() -> None:
    assert found(b"a:\n\tb: c\n\t\td: e\n\tf: g\n") == [
        ("tab used for indentation, here and in 2 more lines", "use two spaces instead of a tab", 2, 1)
    ]


def test_a_merge_conflict_names_its_lines() -> None:
    finding = only(b"<<<<<<< HEAD\na: b\n=======\na: c\n>>>>>>> branch\n")
    assert (finding.code, finding.message, finding.span.line) == (
        "merge-conflict",
        "unresolved merge conflict in line 1",
        1,
    )
    assert [note.span.line for note in finding.notes] == [3, 5]


def test_a_line_of_equals_signs_in_a_block_is_text() -> None:
    assert read("x.yml", b"a: |\n  =======\n  <<<<<<< x\n")[1] == ()


def test_a_word_the_parser_alone_knows_is_passed_on() -> None:
    finding = translate(Lines("x.yml", "a: b"), Complaint("while doing", 0, "found a surprise", 3))
    assert (finding.code, finding.span) == ("yaml-syntax", Span("x.yml", 1, 4, 1, 4))
    assert finding.message == "this cannot be read as YAML (while doing found a surprise)"
