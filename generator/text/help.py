"""What a code means: the rule, why it stands, a wrong and a right example that all languages share."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from generator.text.strings import LOCALES
from generator.yamlfile import read


class Told(NamedTuple):
    """A rule, and why it stands, in the words of one language; `why` is missing where the rule says it."""

    rule: str
    why: str


class Explanation(NamedTuple):
    """The rule behind some codes. The wrong example breaks it in the way of each of them, the right one keeps it."""

    codes: tuple[str, ...]
    rule: str
    why: str
    wrong: str
    right: str

    def told(self, words: Told) -> Explanation:
        """Return the same in other words."""
        return self._replace(rule=words.rule, why=words.why)


@cache
def help_texts(language: str) -> Mapping[str, Told]:
    """Return what locales/help/<language>.yaml says of each code; nothing where there is no such file.

    Raises ValueError where it cannot be read, which is our bug.
    """
    source = LOCALES / "help" / f"{language}.yaml"
    if not source.is_file():
        return {}
    file, findings = read(f"locales/help/{language}.yaml", source.read_bytes())
    if file is None or findings or not isinstance(file.data, dict):
        raise ValueError(f"locales/help/{language}.yaml: {[(each.span.line, each.message) for each in findings]}")
    return {code: _told(words) for codes, words in file.data.items() for code in codes.split(", ")}


def _told(words: object) -> Told:
    assert isinstance(words, dict)
    return Told(_joined(words["rule"]), _joined(words.get("why", "")))


def _joined(text: str) -> str:
    return " ".join(text.split())
