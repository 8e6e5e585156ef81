"""What the codes mean that come before any check: of files, lines and values that cannot be read."""

from __future__ import annotations

from collections.abc import Mapping

from generator.checks.reading.characters import CHARACTERS
from generator.checks.reading.records import RECORDS
from generator.checks.reading.structure import STRUCTURE
from generator.checks.reading.text import TEXT
from generator.checks.reading.values import VALUES

READING_CODES: Mapping[tuple[str, ...], str] = {**CHARACTERS, **STRUCTURE, **TEXT, **VALUES, **RECORDS}

__all__ = ["READING_CODES"]
