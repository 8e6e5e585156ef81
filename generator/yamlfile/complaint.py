"""What the parser says when it gives up, as plain values."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from generator.diagnostics import Diagnostic
from generator.yamlfile.lines import Lines


class Complaint(NamedTuple):
    """Where the parser began to read something, where it gave up, and what it says of both."""

    context: str
    context_at: int
    problem: str
    at: int


Rule = Callable[[Lines, Complaint], Diagnostic | None]
