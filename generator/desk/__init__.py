"""What editors write with: whatever changes files in seeds/ and dossiers/ for them, and only when they ask."""

from __future__ import annotations

from generator.desk.capture import Captured, Standing, captured
from generator.desk.gates import Refusal, refusals
from generator.desk.reading import read
from generator.desk.writing import write

__all__ = ["Captured", "Refusal", "Standing", "captured", "read", "refusals", "write"]
