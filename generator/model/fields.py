"""The types that fields are made of. Each knows its rules and says what to type instead.

A rule that fails raises PydanticCustomError with a permanent code; `load` turns it into a Diagnostic.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Annotated

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    GetCoreSchemaHandler,
    PlainValidator,
    ValidationInfo,
)
from pydantic_core import CoreSchema, PydanticCustomError, core_schema
from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from generator.model.citation import Citation, parse_citation
from generator.model.edtf import EdtfDate, EdtfError
from generator.model.ids import id_problem
from generator.model.prose import Prose, parse_prose
from generator.model.vocabulary import VOCABULARY

UNKNOWN = "unknown"

_MARKUP = re.compile(r"\[\[|\[@|\{(?:analysis|background|tr)\}")
_URL = re.compile(r"https?://[^\s/?#\\@<>\"'`]+(?:[/?#][^\s<>\"`\\]*)?", re.IGNORECASE)
_OWN_PAGE = re.compile(r"(?:\.\./)*[A-Za-z0-9][\w-]*(?:/[\w-]+)*\.md(?:#[\w-]+)?")
_TAG = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2}|-\d{3})?")


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


@dataclass(frozen=True, slots=True)
class Choice:
    """Marks a field whose value is a word of the closed list `name` (model/vocabulary.py)."""

    name: str

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.with_info_plain_validator_function(self._check)

    def _check(self, value: object, info: ValidationInfo) -> str:
        word = _line(value)
        words = _reading(info).vocabulary[self.name]
        if word not in words:
            meant = nearest(word, words)
            hint = f'did you mean "{meant}"?' if meant else f"write one of: {', '.join(words)}"
            raise reject("unknown-word", f"{quoted(word)} is no {self.name.replace('-', ' ')}", hint)
        return word


@dataclass(frozen=True, slots=True)
class PerLanguage:
    """Marks a text that readers see: `{de: …, en: …}` or, for the default language alone, plain text."""


class Record(BaseModel):
    """A piece of a record, frozen: every key is known, and its docstring is what editors see on hover."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True, use_attribute_docstrings=True)


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


def _text(value: object) -> str:
    if not isinstance(value, str):
        is_list = isinstance(value, list)
        found = "a list" if is_list else "keys with values"
        hint = "write one value, without [ ] and without dashes" if is_list else "write one value, without further keys"
        raise reject("wrong-shape", f"expected text, found {found}", hint)
    if not value.strip():
        raise _empty()
    return value


def _empty() -> PydanticCustomError:
    return reject("empty-value", "nothing stands behind this key", "write a value or delete the line")


def _line(value: object) -> str:
    text = _text(value)
    markup = _MARKUP.search(text)
    if markup:
        hint = "write the words alone; mentions, citations and marks belong into prose, such as a summary"
        message = f"{quoted(markup[0])} in a text that is printed as it is"
        raise reject("markup-in-plain-text", message, hint, markup.span())
    return text.strip()


def _per_language(value: object, info: ValidationInfo) -> object:
    languages = _reading(info).languages
    if isinstance(value, str):
        return {languages[0]: value}
    if value == {}:
        raise _empty()
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
    return value if isinstance(value, Prose) else parse_prose(_text(value))


def _cite(value: object) -> Citation:
    citation, problems = parse_citation(_text(value))
    if problems or citation is None:
        first = problems[0]
        raise reject(first.code, first.message, first.hint, (first.start, first.end))
    return citation


def _date(value: object) -> EdtfDate:
    try:
        return EdtfDate.parse(_text(value).strip())
    except EdtfError as error:
        raise reject("invalid-date", error.message, error.hint) from None


def _date_or_unknown(value: object) -> EdtfDate | None:
    return None if value == UNKNOWN else _date(value)


def is_web_address(text: str) -> bool:
    """Tell whether a text is a whole http or https address; nothing else may become a link."""
    return _URL.fullmatch(text) is not None


def is_link_target(text: str) -> bool:
    """Tell whether prose may link there: a web address, or a hand-written page such as `../method.md#origins`."""
    return is_web_address(text) or _OWN_PAGE.fullmatch(text) is not None


def _url(value: str) -> str:
    if value == UNKNOWN or is_web_address(value):
        return value
    hint = "write the whole address, starting with https:// or http://"
    raise reject("unsafe-address", f"{quoted(value)} is no web address", hint)


def _tag(value: str) -> str:
    if not _TAG.fullmatch(value):
        raise reject(
            "invalid-language-tag",
            f"{quoted(value)} is no language tag",
            "write a BCP 47 tag, such as de, en, ko or zh-Hans",
        )
    return value


def _country(value: str) -> str:
    if not re.fullmatch(r"[A-Z]{2}", value):
        hint = "write two capital letters (ISO 3166-1 alpha-2), such as KP, RU or DE"
        raise reject("invalid-country", f"{quoted(value)} is no country code", hint)
    return value


def _number(low: float, high: float, name: str) -> Callable[[object], float]:
    def number(value: object) -> float:
        text = _text(value).strip()
        if re.fullmatch(r"[+-]?\d+(\.\d+)?", text) and low <= float(text) <= high:
            return float(text)
        hint = f"write a number from {low:g} to {high:g} with a point, such as 39.03; latitude comes first"
        raise reject("invalid-number", f"{quoted(text)} is no {name} in degrees", hint)

    return number


def _yes_or_no(value: object) -> bool:
    text = _text(value).strip()
    if text not in {"true", "false"}:
        raise reject("invalid-yes-no", f"{quoted(text)} is neither true nor false", "write true or false")
    return text == "true"


def _wikidata(value: str) -> str:
    if re.fullmatch(r"Q[1-9]\d{0,11}", value):
        return value
    within = re.search(r"\bQ[1-9]\d{0,11}\b", value)
    hint = f"write {within[0]}" if within else "write Q and a number, such as Q423"
    raise reject("invalid-wikidata", f"{quoted(value)} is no Wikidata id", hint)


def _anchor(value: str) -> str:
    problem = id_problem(value)
    if problem:
        at = None if problem.at is None else (problem.at, problem.at + 1)
        raise reject(problem.code, problem.message, problem.hint, at)
    return value


def _reading(info: ValidationInfo) -> Reading:
    return info.context if isinstance(info.context, Reading) else Reading()


def nearest(word: str, words: Iterable[str]) -> str:
    """Return the word of a short list that was probably meant, or nothing."""
    scorer = OSA.normalized_similarity
    match = extractOne(word, list(words), scorer=scorer, processor=str.lower, score_cutoff=0.6)
    return match[0] if match else ""


Line = Annotated[str, BeforeValidator(_line)]
Language = Annotated[str, AfterValidator(_language_key)]
Text = Annotated[Mapping[Language, Line], PerLanguage(), BeforeValidator(_per_language)]
ProseText = Annotated[Prose, PlainValidator(_prose)]
LocalProse = Annotated[Mapping[Language, ProseText], PerLanguage(), BeforeValidator(_per_language)]
Cite = Annotated[Citation, Ref(("article",), "cited"), PlainValidator(_cite)]
Date = Annotated[EdtfDate, PlainValidator(_date)]
DateOrUnknown = Annotated[EdtfDate | None, PlainValidator(_date_or_unknown)]
Id = Annotated[str, BeforeValidator(_line)]
Anchor = Annotated[str, BeforeValidator(_line), AfterValidator(_anchor)]
Url = Annotated[str, BeforeValidator(_line), AfterValidator(_url)]
LanguageTag = Annotated[str, BeforeValidator(_line), AfterValidator(_tag)]
Country = Annotated[str, BeforeValidator(_line), AfterValidator(_country)]
Latitude = Annotated[float, PlainValidator(_number(-90, 90, "latitude"))]
Longitude = Annotated[float, PlainValidator(_number(-180, 180, "longitude"))]
YesNo = Annotated[bool, PlainValidator(_yes_or_no)]
WikidataId = Annotated[str, BeforeValidator(_line), AfterValidator(_wikidata)]
