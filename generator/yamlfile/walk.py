"""The parser's events -> data and nodes, in one walk; the only module that imports yaml.

libyaml's C parser is required, without a silent fallback: the pure one is ten times slower and differs. Events
instead of its composed tree, because they do not recurse: a deep or huge file stops at a limit before it costs
anything. No tag is resolved, so every scalar stays the text that the editor typed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from unicodedata import normalize

import yaml

from generator.diagnostics import Diagnostic
from generator.yamlfile import refusals
from generator.yamlfile.characters import invisible_by_escape, invisible_in_key
from generator.yamlfile.complaint import Complaint
from generator.yamlfile.lines import Lines
from generator.yamlfile.node import Data, Loc, Place, Style

MAX_DEPTH = 30
MAX_NODES = 50_000
MAX_ERRORS = 20

Key = tuple[int, int]
NO_KEY: Key = (-1, -1)

_COMMENT = re.compile(r"[ \t]+(?=#[^\s#])")
_QUESTION = re.compile(r"(?m)^[ -]*\?(?:\s|$)|[{\[,]\s*\?\s")
_STYLES = {"": Style.PLAIN, "'": Style.QUOTED, '"': Style.QUOTED, "|": Style.LITERAL, ">": Style.LITERAL}


class Refused(Exception):
    """Ends the walk where going on would make no sense; never leaves this package."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic


@dataclass
class Walk:
    """One walk over a file: `findings` are ours, `complaint` is what the parser says when it gives up."""

    lines: Lines
    keeps_places: bool = False
    data: Data = ""
    in_braces: set[Loc] = field(default_factory=set)
    places: dict[Loc, Place] = field(default_factory=dict)
    findings: list[Diagnostic] = field(default_factory=list)
    complaint: Complaint | None = None

    def __post_init__(self) -> None:
        self.text = self.lines.text
        self.has_comments = "#" in self.text
        self.end = 0  # of the value read last: the parser ends a block only at the next token
        self.errors = self.values = 0
        self.loader = yaml.CBaseLoader(self.text)
        # The next event, whose marks are always set here, which the type stubs do not know
        self._next: Callable[[], Any] = self.loader.get_event

    def run(self) -> None:
        """Read the one mapping of the file, and note everything that may not stand in it."""
        try:
            self._document()
        except Refused as refused:
            self.findings.append(refused.diagnostic)
        except yaml.MarkedYAMLError as error:
            self.complaint = _complaint(error)
        except yaml.YAMLError as error:
            self.complaint = Complaint("", 0, str(error), 0)
        finally:
            self.loader.dispose()

    def _document(self) -> None:
        self._next()
        event = self._next()
        if isinstance(event, yaml.StreamEndEvent):
            raise Refused(refusals.empty_file(self.lines))
        if event.version or event.tags:
            raise Refused(refusals.directive(self.lines))
        root = self._next()
        if isinstance(root, yaml.ScalarEvent) and not (root.value or root.style):
            raise Refused(refusals.empty_file(self.lines))
        if not isinstance(root, yaml.MappingStartEvent):
            raise Refused(refusals.not_a_mapping(self.lines, root.start_mark.index, root.end_mark.index))
        self.data = self._value((), root, NO_KEY)
        self._next()
        second = self._next()
        if not isinstance(second, yaml.StreamEndEvent):
            raise Refused(refusals.several_documents(self.lines, second.start_mark.index))
        if "?" in self.text and _QUESTION.search(self.text):
            self._refuse_question_marks()

    def _value(self, loc: Loc, event: Any, key: Key) -> Data:
        kind = type(event)
        if kind is yaml.AliasEvent:
            self._alias(loc, event, key)
            return ""
        if event.anchor is not None or event.tag is not None:
            self._note(refusals.property_before(self.lines, event.start_mark.index, event.anchor))
        if kind is yaml.ScalarEvent:
            return self._scalar(loc, event, key)
        if len(loc) > MAX_DEPTH:
            raise Refused(refusals.too_deep(self.lines, event.start_mark.index))
        return self._mapping(loc, event, key) if kind is yaml.MappingStartEvent else self._list(loc, event, key)

    def _alias(self, loc: Loc, event: Any, key: Key) -> None:
        start, self.end = event.start_mark.index, event.end_mark.index
        self._add(loc, key, start, self.end, Style.PLAIN)
        self._note(refusals.alias(self.lines, start, self.end))

    def _scalar(self, loc: Loc, event: Any, key: Key) -> str:
        start, end, typed = event.start_mark.index, event.end_mark.index, event.style
        if typed in ("|", ">"):
            end = start + len(self.text[start:end].rstrip(" \t\r\n"))
        self._add(loc, key, start, end, _STYLES[typed])
        self.end = end
        value: str = event.value
        if typed == ">":
            self._note(refusals.folded_text(self.lines, start))
        elif typed != "|":
            self._check_line(event, start, end)
        return value if value.isascii() else normalize("NFC", value)

    def _check_line(self, event: Any, start: int, end: int) -> None:
        """Refuse text that is not one line, and warn of what the parser takes for a comment."""
        if event.start_mark.line != event.end_mark.line or (event.style == '"' and "\n" in event.value):
            self._note(refusals.several_lines(self.lines, start, end))
        elif event.style == '"' and "\\" in self.text[start:end]:
            self._note(*invisible_by_escape(self.lines, event.value, start, end))
        elif self.has_comments and not event.style:
            comment = _COMMENT.match(self.text, end)
            if comment:
                self._note(refusals.comment_in_value(self.lines, start, comment.end()))

    def _list(self, loc: Loc, event: Any, key: Key) -> Data:
        start = event.start_mark.index
        if self.text.startswith("[[", start) and not self.text.startswith("[[[", start):
            self._note(refusals.needs_block(self.lines, start))
        items: list[Data] = []
        while type(event := self._next()) is not yaml.SequenceEndEvent:
            items.append(self._value((*loc, len(items)), event, NO_KEY))
        self._add(loc, key, start, self._end(start, event), Style.LIST)
        return items

    def _mapping(self, loc: Loc, event: Any, key: Key) -> Data:
        start, is_flow = event.start_mark.index, event.flow_style
        found: dict[str, Data] = {}
        keys: dict[str, Key] = {}
        has_fragment = False
        while type(event := self._next()) is not yaml.MappingEndEvent:
            name, place = self._key(event)
            below = (*loc, name)
            if name in found:
                self._note(refusals.duplicate_key(self.lines, keys[name], place))
            keys[name] = place
            value = self._next()
            found[name] = self._value(below, value, place)
            if is_flow and value.end_mark.index == place[1] and not has_fragment:
                has_fragment = True
                self._note(refusals.fragment(self.lines, place, is_first=len(found) == 1))
        self._add(loc, key, start, self._end(start, event), Style.MAPPING)
        if is_flow:
            self.in_braces.add(loc)
        return found

    def _key(self, event: Any) -> tuple[str, Key]:
        start, end, kind = event.start_mark.index, event.end_mark.index, type(event)
        if kind is not yaml.ScalarEvent or event.style in ("|", ">"):
            raise Refused(refusals.complex_key(self.lines, start))
        if event.anchor is not None or event.tag is not None:
            raise Refused(refusals.property_before(self.lines, start, event.anchor))
        name: str = event.value
        if not name.isascii():
            name = normalize("NFC", name)
        if event.start_mark.line != event.end_mark.line:
            raise Refused(refusals.several_lines(self.lines, start, end))
        if name == "<<":
            raise Refused(refusals.merge_key(self.lines, start, end))
        if not name.isprintable():
            self._note(*invisible_in_key(self.lines, name, start, end))
        return name, (start, end)

    def _note(self, *findings: Diagnostic) -> None:
        """Keep a finding, and stop at twenty errors: a file with more was not written for us."""
        self.findings += findings
        self.errors += sum(each.is_error for each in findings)
        if self.errors >= MAX_ERRORS:
            raise Refused(self.findings.pop())

    def _add(self, loc: Loc, key: Key, start: int, end: int, style: Style) -> None:
        self.values += 1
        if self.values + len(loc) > MAX_NODES:  # what a value stands in is added behind it, and counts as well
            raise Refused(refusals.too_many_values(self.lines, start))
        if self.keeps_places:
            self.places[loc] = (*key, start, end, style)

    def _end(self, start: int, event: Any) -> int:
        """Return the end of a list or mapping: behind its bracket, or else behind what stands last in it."""
        mark: int = event.end_mark.index
        if event.start_mark.index != mark:
            self.end = mark
        return max(start, self.end)

    def _refuse_question_marks(self) -> None:
        """Refuse "? key", which leaves no trace in the events; only a file that may hold one is scanned again."""
        for token in yaml.scan(self.text, yaml.CBaseLoader):
            if isinstance(token, yaml.KeyToken):
                mark: Any = token.start_mark
                if self.text.startswith("?", mark.index):
                    raise Refused(refusals.complex_key(self.lines, mark.index))


def _complaint(error: yaml.MarkedYAMLError) -> Complaint:
    """Keep what the parser says as plain values, so that nothing else needs to know its classes."""
    context, problem = error.context_mark, error.problem_mark
    at = problem.index if problem else 0
    return Complaint(error.context or "", context.index if context else at, error.problem or "", at)
