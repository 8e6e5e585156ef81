"""What editors write with: whatever changes files in seeds/ and dossiers/ for them, and only when they ask."""

from __future__ import annotations

from generator.desk.answers import Around
from generator.desk.asking import Conversation, Question, Remark
from generator.desk.capture import Captured, Standing, captured
from generator.desk.choosing import legible, meant
from generator.desk.fmt import formatted
from generator.desk.gates import Refusal, refusals
from generator.desk.merge import merged
from generator.desk.new import Begun, new
from generator.desk.reading import read
from generator.desk.rename import renamed
from generator.desk.rewritten import Rewritten
from generator.desk.writing import exchange, write

__all__ = [
    "Around",
    "Begun",
    "Captured",
    "Conversation",
    "Question",
    "Refusal",
    "Remark",
    "Rewritten",
    "Standing",
    "captured",
    "exchange",
    "formatted",
    "legible",
    "meant",
    "merged",
    "new",
    "read",
    "refusals",
    "renamed",
    "write",
]
