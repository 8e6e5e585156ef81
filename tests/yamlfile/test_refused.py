"""What editors type by mistake: each case is the text, then code, line, column and hint of what they get."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from generator.diagnostics import Diagnostic, Note, Severity, Span
from generator.yamlfile import read


class Finding(NamedTuple):
    """What a case compares."""

    code: str
    line: int
    column: int
    hint: str


def found_in(text: str) -> tuple[Diagnostic, ...]:
    return read("x.yml", text.encode())[1]


def only(text: str) -> Finding:
    file, findings = read("x.yml", text.encode())
    assert len(findings) == 1, findings
    assert (file is None) == findings[0].is_error
    span = findings[0].span
    return Finding(findings[0].code, span.line, span.column, findings[0].hint)


WRITE_OUT = "anchors, aliases and tags are not used here; write the value out"
BAR = 'write "|" and start the text on the next line'
ONE_LINE = 'write a "|" block; a name or title may stay in one line inside { }, in double quotes'
ALIGN = "begin it in the same column as the line above that it belongs with"
BLOCK = 'begin it in the same column as the block; a line that is not part of it needs "key: value"'
EMPTY = 'write at least one line "key: value", or delete the file'
KEYS = 'begin each line with a key, as in "title: …"'
LISTS = 'begin items with "- ", and indent a list and its keys alike'
PLAIN_KEY = 'write "key: value"; text that begins with a bracket, "?" or "|" goes behind a key'


def as_block(head: str, text: str) -> str:
    return f'write "{head} |" and the text on the next line, indented by two spaces: {text}'


CASES: list[tuple[str, Finding]] = [
    # Text that needs quotes or a block
    (
        "title: Putin in Pjöngjang: der Pakt\n",
        Finding("colon-in-value", 1, 26, 'put it in double quotes: title: "Putin in Pjöngjang: der Pakt"'),
    ),
    (
        'x: y\ntitle: Er sagte: "Nein"\n',
        Finding("colon-in-value", 2, 16, "put it in single quotes: title: 'Er sagte: \"Nein\"'"),
    ),
    (
        "title: {de: Putin: der Pakt, en: x}\n",
        Finding("colon-in-value", 1, 18, 'put it in double quotes: de: "Putin: der Pakt"'),
    ),
    ("text: [[kim]] schrieb …\n", Finding("needs-block", 1, 7, as_block("text:", "[[kim]] schrieb …"))),
    ("text:\n  - [[kim]]\n", Finding("needs-block", 2, 5, as_block("-", "[[kim]]"))),
    ("text: [@w] So war es.\n", Finding("needs-block", 1, 7, as_block("text:", "[@w] So war es."))),
    ("text: *x* war es.\n", Finding("needs-block", 1, 7, as_block("text:", "*x* war es."))),
    ("text: *wichtig war es*\n", Finding("needs-block", 1, 7, as_block("text:", "*wichtig war es*"))),
    ("text: [sic] war es\n", Finding("needs-block", 1, 7, as_block("text:", "[sic] war es"))),
    (
        'text: "x" sagte er\n',
        Finding(
            "needs-block",
            1,
            7,
            'write "text: |" and the text on the next line, or put all of it in single quotes: text: \'"x" sagte er\'',
        ),
    ),
    (
        'title: "Das "Reich" lebt"\n',
        Finding("quote-in-quotes", 1, 8, "put it in the other quotes: 'Das \"Reich\" lebt'"),
    ),
    ("title: 'Kim's Sohn'\n", Finding("quote-in-quotes", 1, 8, 'put it in the other quotes: "Kim\'s Sohn"')),
    ("title: @kim\n", Finding("reserved-character", 1, 8, 'put it in double quotes: title: "@kim"')),
    ("title: `kim`\n", Finding("reserved-character", 1, 8, 'put it in double quotes: title: "`kim`"')),
    ("title: %50\n", Finding("reserved-character", 1, 8, 'put it in double quotes: title: "%50"')),
    ('title: "C:\\dir"\n', Finding("unknown-escape", 1, 11, "write \\\\ for a backslash, or use single quotes")),
    (
        'title: "Kim\nkind: x\n',
        Finding("unclosed-quote", 1, 8, 'close it in the same line, or write the text as a "|" block'),
    ),
    # Text in one-line { }
    ("text: {de: Am 15. August, die KCNA schwieg, kam er}\n", Finding("flow-text", 1, 27, ONE_LINE)),
    ('text: {de: "Nein" sagte er, en: x}\n', Finding("flow-text", 1, 19, ONE_LINE)),
    ("text: {de: Er kam. {analysis}, en: x}\n", Finding("flow-text", 1, 20, ONE_LINE)),
    (
        "text: {analysis}\n",
        Finding("missing-colon", 1, 8, 'write {key: value}; text with braces goes into a "|" block'),
    ),
    ("actor: {to:kim}\n", Finding("space-after-colon", 1, 9, "write to: kim")),
    (
        "title: {de:, en: x}\n",
        Finding(
            "space-after-colon", 1, 11, 'write a space and a value behind ":", or put text with ":" in double quotes'
        ),
    ),
    (
        "title: {de: Platz #1, en: x}\n",
        Finding("comment-in-value", 1, 19, "put the text before and after it in double quotes"),
    ),
    (
        "places: [moscow\nkind: x\n",
        Finding(
            "unclosed-bracket", 1, 9, 'close it with "]" in the same line; text with brackets goes into a "|" block'
        ),
    ),
    (
        "title: {de: x\nkind: x\n",
        Finding(
            "unclosed-bracket", 1, 8, 'close it with "}" in the same line; text with brackets goes into a "|" block'
        ),
    ),
    ("places: [moscow]]\n", Finding("stray-character", 1, 17, 'delete it, or put text with "]" in double quotes')),
    ("places: [a,,b]\n", Finding("stray-character", 1, 12, 'delete it, or put text with "," in double quotes')),
    # Text over several lines
    ("text: >\n  Kim.\n  Putin.\n", Finding("folded-text", 1, 7, BAR)),
    ("text: >-\n  Kim.\n", Finding("folded-text", 1, 7, BAR)),
    ("text: Kim\n  und Putin\n", Finding("several-lines", 1, 7, BAR)),
    ('text: "Kim\n  und Putin"\n', Finding("several-lines", 1, 7, BAR)),
    ('text: "Kim\\nPutin"\n', Finding("several-lines", 1, 7, BAR)),
    ("text: | Kim\n", Finding("text-after-bar", 1, 9, "start the text on the next line, indented by two spaces")),
    ("text: |\nKim kam.\nkind: x\n", Finding("block-indentation", 2, 1, BLOCK)),
    ("text: |\n    Kim\n  kam.\nkind: x\n", Finding("block-indentation", 3, 3, BLOCK)),
    (
        "text:\n  de: |\n    Kim kam.\n  en |\n    Kim came.\n",
        Finding("missing-colon", 4, 3, 'write "key: value"; text over several lines goes into a "|" block'),
    ),
    # Keys, lists, indentation
    ("kind:message\n", Finding("space-after-colon", 1, 1, "write kind: message")),
    ("kind:message\ndate: x\n", Finding("space-after-colon", 1, 1, "write kind: message")),
    ("date: x\nkind:message\ntitle: y\n", Finding("space-after-colon", 2, 1, "write kind: message")),
    (
        "kind: x\nohne Schlüssel\ntitle: y\n",
        Finding("missing-colon", 2, 1, 'write "key: value"; text over several lines goes into a "|" block'),
    ),
    ("title: y\n  kind: x\n", Finding("bad-indentation", 2, 3, ALIGN)),
    ("  title: y\nkind: x\n", Finding("bad-indentation", 2, 1, ALIGN)),
    ("title:\n  de: x\n en: y\n", Finding("bad-indentation", 3, 2, ALIGN)),
    ("actors:\n  - a: b\n   c: d\n", Finding("bad-indentation", 3, 4, ALIGN)),
    ("actors:\n  - kim\n  kind: x\n", Finding("list-among-keys", 3, 3, LISTS)),
    ("actors:\n  kind: x\n  - kim\n", Finding("list-among-keys", 3, 3, LISTS)),
    (
        "places: - moscow\n",
        Finding(
            "list-in-line",
            1,
            9,
            'start the list on the next line; text that begins with a dash goes in double quotes: places: "- moscow"',
        ),
    ),
    ("a:\n\t- x\n", Finding("tab-indentation", 2, 1, "use two spaces instead of a tab")),
    ("a: |\n  Kim\n \tPutin\n", Finding("tab-indentation", 3, 2, "use two spaces instead of a tab")),
    # What YAML can do and we do not use
    ("a: &x b\n", Finding("anchor", 1, 4, f'{WRITE_OUT}, or put text that begins with "&" in quotes')),
    ("a: *x\n", Finding("alias", 1, 4, WRITE_OUT)),
    ("a: [*x, y]\n", Finding("alias", 1, 5, WRITE_OUT)),
    (
        "a: !!python/object:os.system x\n",
        Finding("tag", 1, 4, f'{WRITE_OUT}, or put text that begins with "!" in quotes'),
    ),
    ("a: !Achtung\n", Finding("tag", 1, 4, f'{WRITE_OUT}, or put text that begins with "!" in quotes')),
    ("!!map\na: b\n", Finding("tag", 1, 1, f'{WRITE_OUT}, or put text that begins with "!" in quotes')),
    ("<<: {a: b}\n", Finding("merge-key", 1, 1, WRITE_OUT)),
    ("? a\n: b\n", Finding("complex-key", 1, 1, PLAIN_KEY)),
    ("a: {? b : c}\n", Finding("complex-key", 1, 5, PLAIN_KEY)),
    ("[a]: b\n", Finding("complex-key", 1, 1, PLAIN_KEY)),
    ("a: {[b]: c}\n", Finding("complex-key", 1, 5, PLAIN_KEY)),
    ("%YAML 1.1\n---\na: b\n", Finding("directive", 1, 1, "delete the line")),
    ("a: b\n---\nc: d\n", Finding("several-documents", 2, 1, "delete this line, or move what follows")),
    ("a: b\n...\nfoo\n", Finding("several-documents", 3, 1, "delete this line, or move what follows")),
    ("", Finding("empty-file", 1, 1, EMPTY)),
    ("# nur ein Kommentar\n", Finding("empty-file", 1, 1, EMPTY)),
    ("---\n", Finding("empty-file", 1, 1, EMPTY)),
    ("- a\n- b\n", Finding("not-a-mapping", 1, 1, KEYS)),
    ("Nur Text.\n", Finding("not-a-mapping", 1, 1, KEYS)),
    # Warnings
    (
        "title: Platz #1 im Ranking\n",
        Finding("comment-in-value", 1, 14, 'put the value in quotes: title: "Platz #1 im Ranking"'),
    ),
    ("title: #1\n", Finding("comment-in-value", 1, 8, 'put the value in quotes: title: "#1"')),
    ("a:\n  - Platz #1\n", Finding("comment-in-value", 2, 11, 'put the value in quotes: - "Platz #1"')),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[repr(text)[1:40] for text, _ in CASES])
def test_a_mistake_gets_one_message_that_says_what_to_type(text: str, expected: Finding) -> None:
    assert only(text) == expected
    windows = only(text.replace("\n", "\r\n"))
    assert windows == expected


def test_a_key_written_twice_names_both_lines() -> None:
    assert found_in("title: a\nkind: b\ntitle: c\n") == (
        Diagnostic(
            "duplicate-key",
            'key "title" stands in line 1 already; YAML would silently use the last',
            Span("x.yml", 3, 1, 3, 6),
            "keep one of the two",
            notes=(Note(Span("x.yml", 1, 1, 1, 6), "first written here"),),
        ),
    )


def test_keys_that_look_the_same_are_the_same() -> None:
    assert only("Pjöngjang: a\nPjo\u0308ngjang: b\n").code == "duplicate-key"
    assert only("a: b\n'a': c\n").code == "duplicate-key"
    assert [each.code for each in found_in("a: *x\na: b\n")] == ["alias", "duplicate-key"]


def test_what_yaml_allows_is_refused_everywhere_in_a_file_at_once() -> None:
    findings = found_in("a: &x b\nc: *x\nd: >\n  e\nf: g\nf: h\n")
    assert [(each.code, each.span.line) for each in findings] == [
        ("anchor", 1),
        ("alias", 2),
        ("folded-text", 3),
        ("duplicate-key", 6),
    ]


def test_a_comment_in_a_value_is_only_a_warning() -> None:
    file, findings = read("x.yml", b"title: Platz #1\n")
    assert file is not None
    assert file.data == {"title": "Platz"}
    assert [each.severity for each in findings] == [Severity.WARNING]


@pytest.mark.parametrize(
    "text",
    ["via: [dpa]   # always\n", "a: b # c\n", "a: 'b' #c\n", "a: |\n  b #1\n", "a: b#1\n", "#1\na: b\n", "a: b ## c\n"],
)
def test_an_ordinary_comment_is_no_mistake(text: str) -> None:
    assert found_in(text) == ()


def test_long_text_is_cut_when_it_is_quoted() -> None:
    assert only(f"text: [[kim]] {'x' * 200}\n").hint.endswith("x…")
