"""The types of single values: a line, a date, an address, a country."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from generator.model.edtf import EdtfDate, EdtfError
from generator.model.ids import id_problem
from generator.model.rejection import quoted, reject

UNKNOWN = "unknown"

_MARKUP = re.compile(r"\[\[|\[@|\{(?:analysis|background|tr)\}")
_URL = re.compile(r"https?://[^\s/?#\\@<>\"'`]+(?:[/?#][^\s<>\"`\\]*)?", re.IGNORECASE)
_OWN_PAGE = re.compile(r"(?:\.\./)*[A-Za-z0-9][\w-]*(?:/[\w-]+)*\.md(?:#[\w-]+)?")
_TAG = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2}|-\d{3})?")


@dataclass(frozen=True, slots=True)
class ReadBy:
    """Marks a field whose value is made by one function alone.

    Like pydantic's PlainValidator, which also works out how the type would be written back; nobody writes records
    back, and it took half the time of importing the classes.
    """

    function: Callable[[object], object]

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self.function)


def text_of(value: object) -> str:
    """Return a value that is text and not empty, or refuse it."""
    if not isinstance(value, str):
        is_list = isinstance(value, list)
        found = "a list" if is_list else "keys with values"
        hint = "write one value, without [ ] and without dashes" if is_list else "write one value, without further keys"
        raise reject("wrong-shape", f"expected text, found {found}", hint)
    if not value.strip():
        raise empty_value()
    return value


def empty_value() -> PydanticCustomError:
    """Make the error of a key with nothing behind it."""
    return reject("empty-value", "nothing stands behind this key", "write a value or delete the line")


def line_of(value: object) -> str:
    """Return a text that is printed as it is: no mentions, citations or marks in it."""
    text = text_of(value)
    markup = _MARKUP.search(text) if "[" in text or "{" in text else None
    if markup:
        hint = "write the words alone; mentions, citations and marks belong into prose, such as a summary"
        message = f"{quoted(markup[0])} in a text that is printed as it is"
        raise reject("markup-in-plain-text", message, hint, markup.span())
    return text.strip()


def _date(value: object) -> EdtfDate:
    try:
        return EdtfDate.parse(text_of(value).strip())
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
            "write the tag of the language, such as de, en, ko or zh-Hans",
        )
    return value


def _country(value: str) -> str:
    if not re.fullmatch(r"[A-Z]{2}", value):
        hint = "write two capital letters (ISO 3166-1 alpha-2), such as KP, RU or DE"
        raise reject("invalid-country", f"{quoted(value)} is no country code", hint)
    return value


def _number(low: float, high: float, name: str) -> Callable[[object], float]:
    def number(value: object) -> float:
        text = text_of(value).strip()
        if re.fullmatch(r"[+-]?\d+(\.\d+)?", text) and low <= float(text) <= high:
            return float(text)
        hint = f"write a number from {low:g} to {high:g} with a point, such as 39.03; latitude comes first"
        raise reject("invalid-number", f"{quoted(text)} is no {name} in degrees", hint)

    return number


def _amount(value: object) -> Decimal:
    """Read a number as it was given, so that 0.10 stays 0.10."""
    text = text_of(value).strip()
    if re.fullmatch(r"[+-]?\d+(\.\d+)?", text):
        return Decimal(text)
    plain = re.sub(r"(?<=\d)[ ,.\u2019'_](?=\d{3}(?!\d))", "", text)
    hint = f"write {plain}" if plain.isdigit() else "write digits with a point for decimals, such as 9.8 or 1500"
    if re.fullmatch(r"[+-]?\d+,\d+", text):
        decimal = text.replace(",", ".")
        hint = (
            f"write {decimal}, or {plain} if the comma separates thousands" if plain.isdigit() else f"write {decimal}"
        )
    raise reject("invalid-amount", f"{quoted(text)} is no number", hint)


def _days(value: object) -> int:
    text = text_of(value).strip()
    if re.fullmatch(r"[1-9]\d{0,4}", text):
        return int(text)
    raise reject("invalid-days", f"{quoted(text)} is no number of days", "write days as a whole number, such as 180")


def _yes_or_no(value: object) -> bool:
    text = text_of(value).strip()
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


Line = Annotated[str, BeforeValidator(line_of)]
Id = Annotated[str, BeforeValidator(line_of)]
Anchor = Annotated[str, BeforeValidator(line_of), AfterValidator(_anchor)]
Date = Annotated[EdtfDate, ReadBy(_date)]
DateOrUnknown = Annotated[EdtfDate | None, ReadBy(_date_or_unknown)]
Url = Annotated[str, BeforeValidator(line_of), AfterValidator(_url)]
LanguageTag = Annotated[str, BeforeValidator(line_of), AfterValidator(_tag)]
Country = Annotated[str, BeforeValidator(line_of), AfterValidator(_country)]
Latitude = Annotated[float, ReadBy(_number(-90, 90, "latitude"))]
Longitude = Annotated[float, ReadBy(_number(-180, 180, "longitude"))]
Amount = Annotated[Decimal, ReadBy(_amount)]
Days = Annotated[int, ReadBy(_days)]
YesNo = Annotated[bool, ReadBy(_yes_or_no)]
WikidataId = Annotated[str, BeforeValidator(line_of), AfterValidator(_wikidata)]
