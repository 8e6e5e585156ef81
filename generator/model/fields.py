"""The types that fields are made of. Each knows its rules and says what to type instead.

A rule that fails raises PydanticCustomError with a permanent code; `load` turns it into a Diagnostic.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, GetCoreSchemaHandler, ValidationInfo
from pydantic_core import CoreSchema, core_schema

from generator.model.citation import Citation, parse_citation
from generator.model.prose import Prose, parse_prose
from generator.model.rejection import nearest, quoted, reject
from generator.model.scalars import Line, ReadBy, empty_value, line_of, text_of
from generator.model.vocabulary import VOCABULARY


@dataclass(frozen=True, slots=True)
class Reading:
    """What must be known of the site to read a record: its languages, default first, and its closed lists."""

    languages: tuple[str, ...] = ("de", "en")
    vocabulary: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: VOCABULARY)


@dataclass(frozen=True, slots=True)
class Ref:
    """Marks a field as a reference, once: link, backlink, "unknown id" and completion follow from it.

    `to` names the record types it may lead to, `backlink` the label under which the field appears on the page
    it leads to (locales: `backlink.<name>`), `besides` the words that are allowed but lead nowhere.
    """

    to: tuple[str, ...]
    backlink: str
    besides: tuple[str, ...] = ()


ANY_RECORD: tuple[str, ...] = ()  # as `to`: whatever prose may mention


@dataclass(frozen=True, slots=True)
class Choice:
    """Marks a field whose value is a word of the closed list `name` (model/vocabulary.py)."""

    name: str

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.with_info_plain_validator_function(self._check)

    def _check(self, value: object, info: ValidationInfo) -> str:
        word = line_of(value)
        words = _reading(info).vocabulary[self.name]
        if word not in words:
            meant = nearest(word, words)
            hint = f'did you mean "{meant}"?' if meant else f"write one of: {', '.join(words)}"
            raise reject("unknown-word", f"{quoted(word)} is no {self.name.replace('-', ' ')}", hint)
        return word


@dataclass(frozen=True, slots=True)
class PerLanguage:
    """Marks a text that readers see: `{de: …, en: …}` or, for the default language alone, plain text."""

    is_prose: bool = False


@dataclass(frozen=True, slots=True)
class Expected:
    """Marks a field that may be left out, though a check expects it, or the one that it stands `instead_of`.

    So a new record is asked for it as for what it must have.
    """

    instead_of: str = ""


class Record(BaseModel):
    """A piece of a record, frozen: every key is known, and its docstring is what editors see on hover."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True, use_attribute_docstrings=True)


def _per_language(value: object, info: ValidationInfo) -> object:
    languages = _reading(info).languages
    if isinstance(value, str):
        return {languages[0]: value}
    if value == {}:
        raise empty_value()
    if not isinstance(value, dict):
        hint = f"write {{{', '.join(f'{tag}: …' for tag in languages)}}}"
        raise reject("wrong-shape", "expected a text in each language, found a list", hint)
    return value


def _language_key(value: str, info: ValidationInfo) -> str:
    languages = _reading(info).languages
    if value not in languages:
        hint = f"write one of: {', '.join(languages)}"
        raise reject("unknown-language", f"{quoted(value)} is no language of this site", hint)
    return value


def _prose(value: object) -> Prose:
    return value if isinstance(value, Prose) else parse_prose(text_of(value))


def _cite(value: object) -> Citation:
    citation, problems = parse_citation(text_of(value))
    if problems or citation is None:
        first = problems[0]
        raise reject(first.code, first.message, first.hint, (first.start, first.end))
    return citation


def _reading(info: ValidationInfo) -> Reading:
    return info.context if isinstance(info.context, Reading) else Reading()


def _at_least_one(value: object) -> object:
    if value == []:
        raise reject("empty-value", "this list is empty", 'write at least one item a line, each starting with "- "')
    return value


AT_LEAST_ONE = BeforeValidator(_at_least_one)
Language = Annotated[str, AfterValidator(_language_key)]
Text = Annotated[Mapping[Language, Line], PerLanguage(), BeforeValidator(_per_language)]
ProseText = Annotated[Prose, ReadBy(_prose)]
LocalProse = Annotated[Mapping[Language, ProseText], PerLanguage(is_prose=True), BeforeValidator(_per_language)]
Cite = Annotated[Citation, Ref(("article",), "cited"), ReadBy(_cite)]
