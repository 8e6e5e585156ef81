"""What YAML allows and we refuse, each with its place and with what to type instead."""

from __future__ import annotations

import re

from generator.diagnostics import Diagnostic, Note, Severity
from generator.yamlfile.lines import Lines
from generator.yamlfile.quoting import as_block, head_length, in_quotes, short

Key = tuple[int, int]

_NO_SPACE = re.compile(r"(?P<key>[\w-]+):(?P<value>\S.*)")
_CITED = re.compile(r"\[{0,2}@([^\[\]@;]+)(.*?)\]{0,2}")
_WRITE_OUT = "anchors, aliases and tags are not used here; write the value out"
ONE_LINE = 'write a "|" block; a name or title may stay in one line inside { }, in double quotes'
_BAR = 'write "|" and start the text on the next line'


def empty_file(lines: Lines) -> Diagnostic:
    """Refuse a file of nothing but comments, which is mostly one that was never filled in."""
    hint = 'write at least one line "key: value", or delete the file'
    return Diagnostic("empty-file", "this file is empty", lines.span(0, 0), hint)


def directive(lines: Lines) -> Diagnostic:
    """Refuse "%YAML", which changes what the rest of a file means."""
    match = re.search(r"(?m)^%.*", lines.text)
    start, end = match.span() if match else (0, 0)
    return Diagnostic(
        "directive", 'lines that begin with "%" are not used here', lines.span(start, end), "delete the line"
    )


def several_documents(lines: Lines, start: int) -> Diagnostic:
    """Refuse what follows a line "---" or "...", because one file is one record."""
    message = "a second document begins here; a file holds one record"
    return Diagnostic(
        "several-documents", message, lines.span(*lines.rest(start)), "delete this line, or move what follows"
    )


def not_a_mapping(lines: Lines, start: int, end: int) -> Diagnostic:
    """Refuse a file that is a list or text; one that begins with "kind:message" is told so."""
    end = min(max(start + 1, end), lines.rest(start)[1])
    if missing := missing_space(lines, lines.text[start:end], start):
        return missing
    what = "a list" if lines.text.startswith(("-", "["), start) else "text"
    message = f"here stands {what}, expected are keys with values"
    hint = 'begin each line with a key, as in "title: …"'
    return Diagnostic("not-a-mapping", message, lines.span(start, end), hint)


def missing_space(lines: Lines, typed: str, start: int) -> Diagnostic | None:
    """Refuse "kind:message", which YAML reads as one word, where it stands in place of a key."""
    match = _NO_SPACE.match(typed)
    if not match or match["value"].startswith("//"):
        return None
    end = start + match.end("key") + 1
    hint = "write " + short(f"{match['key']}: {match['value']}")
    return Diagnostic("space-after-colon", 'a space is missing after the ":"', lines.span(start, end), hint)


def too_deep(lines: Lines, start: int) -> Diagnostic:
    """Refuse brackets in brackets beyond any record; the limit keeps hostile files cheap."""
    message = "lists and keys are nested more than 30 deep here"
    return Diagnostic(
        "too-deep", message, lines.span(start, start + 1), "delete brackets or indentation that are not meant"
    )


def too_many_values(lines: Lines, start: int) -> Diagnostic:
    """Refuse more values than any record has; the limit keeps hostile files cheap."""
    message = "this file holds more than 50,000 values"
    return Diagnostic("too-many-values", message, lines.span(start, start), "split it into several records")


def complex_key(lines: Lines, start: int) -> Diagnostic:
    """Refuse "? key", and lists, mappings and blocks as keys."""
    message = "a key must be a plain word"
    hint = 'write "key: value"; text that begins with a bracket, "?" or "|" goes behind a key'
    return Diagnostic("complex-key", message, lines.span(start, start + 1), hint)


def merge_key(lines: Lines, start: int, end: int) -> Diagnostic:
    """Refuse "<<", which takes keys from elsewhere, so that a line no longer says what it means."""
    return Diagnostic("merge-key", '"<<" is not used here', lines.span(start, end), _WRITE_OUT)


def duplicate_key(lines: Lines, first: Key, second: Key) -> Diagnostic:
    """Refuse a key written twice, at the second place, because the first may be the one that is meant."""
    name, before = short(lines.text[slice(*second)].strip("\"'")), lines.span(*first)
    message = f'key "{name}" stands in line {before.line} already; YAML would silently use the last'
    notes = (Note(before, "first written here"),)
    return Diagnostic("duplicate-key", message, lines.span(*second), "keep one of the two", notes=notes)


def alias(lines: Lines, start: int, end: int) -> Diagnostic:
    """Refuse "*name"; where text follows, it was meant as emphasis."""
    rest = lines.text[slice(*lines.rest(end))]
    if rest.strip() and not re.match(r"\s*(?:[,\]}]|#|:\s)", rest):
        return needs_block(lines, start)
    message = f'"{short(lines.text[start:end])}" is an alias'
    return Diagnostic("alias", message, lines.span(start, end), _WRITE_OUT)


def property_before(lines: Lines, start: int, anchor: str | None) -> Diagnostic:
    """Refuse "&name" or "!tag" before a value or key."""
    match = re.compile(r"[&!]\S*").match(lines.text, start)
    end = match.end() if match else start + 1
    kind = "tag" if lines.text.startswith("!", start) or anchor is None else "anchor"
    hint = f'{_WRITE_OUT}, or put text that begins with "{lines.text[start]}" in quotes'
    return Diagnostic(
        kind,
        f'"{short(lines.text[start:end])}" is {"an anchor" if kind == "anchor" else "a tag"}',
        lines.span(start, end),
        hint,
    )


def folded_text(lines: Lines, start: int) -> Diagnostic:
    """Refuse ">", because a line is a sentence and must stay one."""
    return Diagnostic("folded-text", 'text after ">" loses its line breaks', lines.span(start, start + 1), _BAR)


def several_lines(lines: Lines, start: int, end: int) -> Diagnostic:
    """Refuse plain or quoted text over several lines, because its line breaks are lost."""
    return Diagnostic("several-lines", "this text runs over several lines", lines.span(start, end), _BAR)


def comment_in_value(lines: Lines, start: int, at: int) -> Diagnostic:
    """Warn of "Platz #1": YAML drops the rest of the line without a word."""
    line = lines.line(lines.number(start))
    before = line[: lines.column(start) - 1].strip()
    hint = f"put the value in quotes: {before} {in_quotes(lines.text[start : lines.rest(at)[1]].strip())}"
    message = 'everything from "#" on is read as a comment'
    return Diagnostic("comment-in-value", message, lines.span(*lines.rest(at)), hint, Severity.WARNING)


def fragment(lines: Lines, key: Key, *, is_first: bool) -> Diagnostic:
    """Refuse a key without a value inside { }: mostly the rest of a sentence behind its comma."""
    typed = lines.text[slice(*key)]
    if missing := missing_space(lines, typed, key[0]):
        return missing
    if is_first:
        hint = 'write {key: value}; text with braces goes into a "|" block'
        return Diagnostic("missing-colon", f'"{short(typed)}" has no value', lines.span(*key), hint)
    message = f'inside {{ }} a comma ends the text, so "{short(typed)}" became a key of its own'
    return Diagnostic("flow-text", message, lines.span(*key), ONE_LINE)


def stray_character(lines: Lines, at: int) -> Diagnostic:
    """Refuse a comma or bracket where nothing asks for it."""
    typed = lines.text[at]
    hint = f'delete it, or put text with "{typed}" in double quotes'
    return Diagnostic("stray-character", f'one "{typed}" too many', lines.span(at, at + 1), hint)


def needs_block(lines: Lines, start: int) -> Diagnostic:
    """Refuse text that begins with a character YAML gives a meaning to."""
    if marked := marks_in_list(lines, start):
        return marked
    number = lines.number(start)
    line = lines.line(number)
    mark = lines.text[start : start + 2] if lines.text.startswith(("[[", "[@"), start) else lines.text[start]
    message = f'text that begins with {mark} must stand in a "|" block'
    return Diagnostic("needs-block", message, lines.span(*lines.rest(start)), as_block(line))


def marks_in_list(lines: Lines, start: int) -> Diagnostic | None:
    """Refuse "cites: [@id]": the marks of a citation belong to sentences; a list holds the ids alone."""
    line = lines.line(lines.number(start))
    head, typed = line[: head_length(line)].strip(), line[head_length(line) :].strip()
    match = _CITED.fullmatch(typed)
    if not match or not (head.endswith("-") or "cites:" in head):
        return None
    id, more = match[1].strip(), match[2] or "," in match[1]
    right = f"{head} [{id}]" if head.endswith(":") and not more else f"- {id}"
    hint = f"write {'one citation a line, behind a dash' if more else 'the id alone'}: {short(right)}"
    message = "in a list a citation stands without [@ ]"
    return Diagnostic("marks-in-list", message, lines.span(*lines.rest(start)), hint)
