"""What a finding is: a position in a file, a permanent code, what is wrong and what to type instead.

Every stage returns findings as values, and `report` alone turns them into text.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding weighs: an error stops publication, a warning may have its reasons."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a file, so that a message can point at what the editor typed.

    `path` is relative to the project, with "/" on every system. Lines and columns count from 1, in code
    points of the file as stored; the end is exclusive.
    """

    path: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1


@dataclass(frozen=True, slots=True)
class Note:
    """A second place that explains the finding, such as the other of two equal ids."""

    span: Span
    message: str


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding. `message` says what is wrong, `hint` what to type instead."""

    code: str
    message: str
    span: Span
    hint: str = ""
    severity: Severity = Severity.ERROR
    notes: tuple[Note, ...] = ()

    @property
    def is_error(self) -> bool:
        return self.severity is Severity.ERROR

    @property
    def sort_key(self) -> tuple[Span, str, str]:
        return (self.span, self.code, self.message)


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Sort findings by file and position and drop exact repetitions, so that two runs print the same."""
    return tuple(sorted(dict.fromkeys(diagnostics), key=lambda each: each.sort_key))
