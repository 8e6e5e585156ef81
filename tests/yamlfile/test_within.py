"""A place in a value leads back to the very characters that the editor typed."""

from __future__ import annotations

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Span
from generator.yamlfile import YamlFile, read

LETTERS = st.sampled_from(
    "ab .,:#-|>[]{}\"'%@&*!?\\"  # what YAML gives a meaning to
    "äöüßé김정은北¿«»„“—…\xa0\u202f😀"
    "\u0308\u0301\u0323\u0327\u1112\u1161\u11ab\u0f71\u0f72\u0f73\u0344\u212b\u1e9b\u09c7\u09be"  # composing
)


def _indented(line: str) -> str:
    """Let a line begin with spaces only, because others are refused there."""
    return line.lstrip() if line.lstrip(" ").startswith(("\xa0", "\u202f")) else line


LINES = st.lists(st.text(LETTERS, max_size=12).map(_indented), min_size=1, max_size=6)


def typed_at(text: str, span: Span) -> str:
    """Return what stands at a span, as an editor would see it."""
    lines = text.split("\n")[span.line - 1 : span.end_line]
    lines[-1] = lines[-1][: span.end_column - 1]
    lines[0] = lines[0][span.column - 1 :]
    return "\n".join(lines)


def read_value(text: str) -> tuple[YamlFile, str]:
    file, findings = read("x.yml", text.encode())
    assert file is not None, findings
    assert isinstance(file.data, dict)
    value = file.data["text"]
    assert isinstance(value, str)
    return file, value


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("text: Kim traf Putin\n", "Putin"),
        ("text: 'Kim''s Putin'\n", "Putin"),
        ('text: "Kim \\u201esagte\\u201c \\\\ \\"x\\" Putin"\n', "Putin"),
        ("text: Pjo\u0308ngjang und Putin\n", "Putin"),
        ('text: "o\\u0308 und Putin"\n', "Putin"),
        ("text: |\n  Kim\n  traf Putin.\n", "Putin"),
        ("text: |-  # Kommentar\n\n\n      김정은 traf Putin", "Putin"),
        ("text: |2+\r\n     Kim\r\n\r\n  traf Putin.\r\n\r\n", "Putin"),
        ("# x\nother: |\n  Putin\ntext: |\n  So o\u0308 [@a];\n    weiter Putin\n", "Putin"),
        ("text: |\n  Kim sagte:\n  dann Putin\n", "sagte:\ndann"),
    ],
)
def test_a_word_is_found_where_it_was_typed(text: str, word: str) -> None:
    file, value = read_value(text)
    start = value.index(word)
    found = typed_at(text, file.within(("text",), start, start + len(word)))
    assert "\n".join(line.strip() for line in found.split("\n")) == word


@pytest.mark.parametrize(
    ("typed", "offset", "found"),
    [
        ("Pjo\u0308ngjang", 2, "o\u0308"),
        ("Pjo\u0308ngjang", 3, "n"),
        ("\u1112\u1161\u11ab국", 0, "\u1112\u1161\u11ab"),
        ("\u1112\u1161\u11ab국", 1, "국"),
        ("a\u0323\u0308b", 1, "a\u0323\u0308"),  # ạ̈ is two characters when composed; neither stands alone in the file
        ("5 \u212b", 2, "\u212b"),
        ("\u0344x", 2, "x"),
    ],
)
def test_composed_letters_lead_back_to_their_parts(typed: str, offset: int, found: str) -> None:
    for text in (f"text: {typed}\n", f"text: |\n  {typed}\n", f'text: "{typed}"\n'):
        file, _ = read_value(text)
        assert typed_at(text, file.within(("text",), offset, offset + 1)) == found


def test_line_breaks_at_the_end_are_left_out() -> None:
    text = "text: |\n  Kim.\n  Putin.\n\n"
    file, value = read_value(text)
    assert file.within(("text",), 0, len(value)) == Span("x.yml", 2, 3, 3, 9)
    assert file.within(("text",), len(value), len(value)) == Span("x.yml", 3, 9, 3, 9)
    assert file.within(("text",), 4, 5) == Span("x.yml", 2, 7, 2, 7)


@pytest.mark.parametrize("stretch", [(-1, 2), (2, 1), (0, 99)])
def test_a_stretch_that_is_none_leads_to_the_whole_value(stretch: tuple[int, int]) -> None:
    file, _ = read_value("text: Putin\n")
    assert file.within(("text",), *stretch) == file.span(("text",))


@given(
    lines=LINES, indent=st.integers(1, 4), end=st.sampled_from(["\n", "\r\n"]), chomp=st.sampled_from(["", "-", "+"])
)
def test_every_character_of_a_block_is_found(lines: list[str], indent: int, end: str, chomp: str) -> None:
    body = "".join(f"{' ' * indent}{line}{end}" for line in lines)
    text = f"text: |{indent}{chomp}{end}{body}other: x{end}"
    file, value = read_value(text)
    assert value.rstrip("\n") == normalize("NFC", "\n".join(lines)).rstrip("\n")
    for offset, character in enumerate(value):
        span = file.within(("text",), offset, offset + 1)
        row, column = value.count("\n", 0, offset), offset - value.rfind("\n", 0, offset) - 1
        assert span.line == span.end_line == 2 + row
        line = text.split(end)[span.line - 1]
        before, typed = line[: span.column - 1], typed_at(line, Span("", 1, span.column, 1, span.end_column))
        assert character == "\n" or character in normalize("NFC", typed)
        composed = len(normalize("NFC", before)) - indent
        assert composed <= column <= composed + len(normalize("NFC", typed))


@given(st.lists(st.tuples(LETTERS, st.booleans()), max_size=12), st.sampled_from("\"'"))
def test_every_character_of_quoted_text_is_found(letters: list[tuple[str, bool]], quote: str) -> None:
    typed = "".join(_quoted(letter, quote, escaped) for letter, escaped in letters)
    text = f"text: {quote}{typed}{quote}\n"
    file, value = read_value(text)
    assert value == normalize("NFC", "".join(letter for letter, _ in letters))
    for offset, character in enumerate(value):
        found = typed_at(text, file.within(("text",), offset, offset + 1))
        assert character in normalize("NFC", _unquoted(found, quote))


def _quoted(letter: str, quote: str, escaped: bool) -> str:
    if quote == "'":
        return letter.replace("'", "''")
    if escaped:
        return f"\\U{ord(letter):08x}"
    return "\\" + letter if letter in '"\\' else letter


def _unquoted(typed: str, quote: str) -> str:
    file, value = read_value(f"text: {quote}{typed}{quote}\n")
    assert file
    return value
