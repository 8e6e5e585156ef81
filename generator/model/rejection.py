"""How a value is refused: with a permanent code, what is wrong, and what to type instead."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic_core import PydanticCustomError
from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne


def reject(code: str, message: str, hint: str = "", at: tuple[int, int] | None = None) -> PydanticCustomError:
    """Make the error of a value that cannot be read; `at` is the guilty stretch within the value."""
    shown = message.replace("{", "{{").replace("}", "}}")
    return PydanticCustomError(code, shown, {"text": message, "hint": hint, "at": at})


def quoted(value: object) -> str:
    """Quote what an editor typed, shortened where it is long."""
    return f'"{short(str(value))}"'


def short(text: str) -> str:
    """Cut what an editor typed to one line of at most 60 characters."""
    line = text.replace("\n", " ")
    return line if len(line) <= 60 else line[:59] + "…"


def nearest(word: str, words: Iterable[str]) -> str:
    """Return the word of a short list that was probably meant, or nothing."""
    scorer = OSA.normalized_similarity
    match = extractOne(word, list(words), scorer=scorer, processor=str.lower, score_cutoff=0.6)
    return match[0] if match else ""
