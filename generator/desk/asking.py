"""What a conversation with an editor consists of: questions, remarks and refusals, without any terminal.

A conversation is a generator: it yields what is to be said, and is sent what was typed where that was a question.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Generator
from typing import NamedTuple, TypeVar

from generator.desk.gates import Refusal
from generator.yamlfile import Data
from generator.yamlfile.characters import invisible_characters
from generator.yamlfile.lines import Lines


class Answer(NamedTuple):
    """What was understood of an answer; with a `doubt` it counts only where the same is typed again."""

    value: Data
    remark: str = ""
    doubt: Refusal | None = None


class Question(NamedTuple):
    """What is asked: a label, what it is about, what is taken for an answer, and the words to choose from.

    `empty` says what no answer means; where it is empty itself, there must be one. A `proposal` is what Enter means.
    """

    label: str
    about: str
    empty: str
    read: Callable[[str], Answer | Refusal]
    words: tuple[str, ...] = ()
    proposal: str = ""


class Remark(NamedTuple):
    """What an editor should know, and need not answer."""

    text: str


T = TypeVar("T")
Conversation = Generator[Question | Remark | Refusal, str, T]


def ask(question: Question) -> Conversation[Data]:
    """Ask until there is an answer that can be read, and return what it says; empty where that is allowed."""
    doubted = None
    while True:
        typed = _cleaned((yield question)) or question.proposal
        if not typed and question.empty:
            return ""
        answer = _refused(question, typed) or question.read(typed)
        if isinstance(answer, Refusal):
            yield answer
        elif answer.doubt and typed != doubted:
            doubted = typed
            yield answer.doubt
        else:
            if answer.remark:
                yield Remark(answer.remark)
            return answer.value


def _cleaned(typed: str) -> str:
    return unicodedata.normalize("NFC", typed).replace("\t", " ").strip()


def _refused(question: Question, typed: str) -> Refusal | None:
    """Refuse nothing at all, and characters that no record may hold."""
    if not typed:
        return Refusal(f"{question.label} cannot be left out", "type an answer; Ctrl-C ends all")
    hidden = invisible_characters(Lines("", typed))
    return Refusal(hidden[0].message, hidden[0].hint) if hidden else None
