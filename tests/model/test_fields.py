"""The types that fields are made of: what is typed, and what it becomes or why not."""

from __future__ import annotations

from contextlib import suppress
from typing import Annotated, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from generator.model.fields import Choice, LocalProse, Reading, Text
from generator.model.prose import Prose
from generator.model.rejection import nearest, quoted
from generator.model.scalars import (
    Anchor,
    Country,
    Date,
    DateOrUnknown,
    Id,
    LanguageTag,
    Latitude,
    Line,
    Longitude,
    Url,
    WikidataId,
    YesNo,
    is_link_target,
    is_web_address,
)

READING = Reading()


def read(kind: Any, value: object) -> object:
    return TypeAdapter(kind).validate_python(value, context=READING)


def refused(kind: Any, value: object) -> tuple[str, str]:
    """Return code and hint of a value that cannot be read."""
    with pytest.raises(ValidationError) as caught:
        read(kind, value)
    (error,) = caught.value.errors()
    return error["type"], error["ctx"]["hint"]


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        (Line, "NO", "NO"),
        (Line, "1984", "1984"),
        (Line, "  x ", "x"),
        (Line, "{sic} [1] {x}", "{sic} [1] {x}"),
        (Text, "Fall", {"de": "Fall"}),
        (Text, {"en": "Case"}, {"en": "Case"}),
        (YesNo, "true", True),
        (YesNo, "false", False),
        (Country, "KP", "KP"),
        (LanguageTag, "de", "de"),
        (LanguageTag, "zh-Hans", "zh-Hans"),
        (LanguageTag, "zh-Hant-TW", "zh-Hant-TW"),
        (LanguageTag, "es-419", "es-419"),
        (Latitude, "39.03", 39.03),
        (Latitude, "-90", -90.0),
        (Longitude, "+125.75", 125.75),
        (WikidataId, "Q423", "Q423"),
        (DateOrUnknown, "unknown", None),
        (Url, "unknown", "unknown"),
        (Url, "https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        (Url, "HTTP://EXAMPLE.ORG", "HTTP://EXAMPLE.ORG"),
        (Id, "any text, checked as a reference", "any text, checked as a reference"),
        (Anchor, "offer-2022", "offer-2022"),
    ],
)
def test_is_read(kind: Any, value: object, expected: object) -> None:
    assert read(kind, value) == expected


ONE = "write one value, without [ ] and without dashes"
FURTHER = "write one value, without further keys"
NOTHING = "write a value or delete the line"
DEGREES = "write a number from -90 to 90 with a point, such as 39.03; latitude comes first"
ADDRESS = "write the whole address, starting with https:// or http://"
TAG = "write the tag of the language, such as de, en, ko or zh-Hans"
LETTERS = "write two capital letters (ISO 3166-1 alpha-2), such as KP, RU or DE"


@pytest.mark.parametrize(
    ("kind", "value", "code", "hint"),
    [
        (Line, ["x"], "wrong-shape", ONE),
        (Line, {"de": "x"}, "wrong-shape", FURTHER),
        (Line, "", "empty-value", NOTHING),
        (Line, " \n", "empty-value", NOTHING),
        (Text, ["x"], "wrong-shape", "write {de: …, en: …}"),
        (Text, {}, "empty-value", NOTHING),
        (Text, {"fr": "x"}, "unknown-language", "write one of: de, en"),
        (Text, {"de": ["x"]}, "wrong-shape", ONE),
        (Text, {"de": ""}, "empty-value", NOTHING),
        (LocalProse, {"de": {"x": "y"}}, "wrong-shape", FURTHER),
        (YesNo, "yes", "invalid-yes-no", "write true or false"),
        (YesNo, "True", "invalid-yes-no", "write true or false"),
        (Country, "kp", "invalid-country", LETTERS),
        (Country, "PRK", "invalid-country", LETTERS),
        (LanguageTag, "Deutsch", "invalid-language-tag", TAG),
        (LanguageTag, "de_DE", "invalid-language-tag", TAG),
        (Latitude, "90.1", "invalid-number", DEGREES),
        (Latitude, "39,03", "invalid-number", DEGREES),
        (Latitude, "nan", "invalid-number", DEGREES),
        (Latitude, "1e1", "invalid-number", DEGREES),
        (Longitude, "181", "invalid-number", DEGREES.replace("90", "180")),
        (WikidataId, "423", "invalid-wikidata", "write Q and a number, such as Q423"),
        (WikidataId, "https://www.wikidata.org/wiki/Q423", "invalid-wikidata", "write Q423"),
        (Date, "19.6.2024", "invalid-date", "write 2024-06-19"),
        (Date, "unknown", "invalid-date", "write a date such as 2024-06-19, 2024-06 or 1984~"),
        (DateOrUnknown, "6/7/2024", "invalid-date", "write the one that is meant"),
        (Url, "example.org", "unsafe-address", ADDRESS),
        (Url, "javascript:alert(1)", "unsafe-address", ADDRESS),
        (Anchor, "Das Angebot", "invalid-id", 'use a-z, 0-9 and single hyphens: "das-angebot"'),
        (Anchor, "index", "invalid-id", "choose another name"),
    ],
)
def test_is_refused(kind: Any, value: object, code: str, hint: str) -> None:
    assert refused(kind, value) == (code, hint)


@pytest.mark.parametrize(
    ("text", "guilty"),
    [("Der Fall [[russia]]", "[["), (" [@a]", "[@"), ("x {analysis}", "{analysis}"), ("{tr} x", "{tr}")],
)
def test_marks_in_plain_text_are_refused_at_their_place(text: str, guilty: str) -> None:
    with pytest.raises(ValidationError) as caught:
        read(Line, text)
    (error,) = caught.value.errors()
    start, end = error["ctx"]["at"]
    assert (error["type"], text[start:end]) == ("markup-in-plain-text", guilty)


def test_a_letter_of_another_script_in_an_anchor_is_refused_at_its_place() -> None:
    with pytest.raises(ValidationError) as caught:
        read(Anchor, "befоre")
    (error,) = caught.value.errors()
    assert (error["type"], error["ctx"]["at"]) == ("mixed-scripts", (3, 4))


def test_prose_is_read_in_each_language() -> None:
    found = read(LocalProse, {"de": "Ein Fall. {analysis}", "en": "A case. [@a]"})
    assert isinstance(found, dict)
    assert all(isinstance(prose, Prose) for prose in found.values())
    assert found["en"].sentences[0].is_supported


WORDS = Reading(vocabulary={"colour": ("red", "green", "A")})


@pytest.mark.parametrize(
    ("value", "hint"),
    [
        ("grene", 'did you mean "green"?'),
        ("Red", 'did you mean "red"?'),
        ("a", 'did you mean "A"?'),
        ("blue", "write one of: red, green, A"),
    ],
)
def test_a_word_of_no_list(value: str, hint: str) -> None:
    colour = TypeAdapter[str](Annotated[str, Choice("colour")])
    assert colour.validate_python("green", context=WORDS) == "green"
    with pytest.raises(ValidationError) as caught:
        colour.validate_python(value, context=WORDS)
    (error,) = caught.value.errors()
    assert (error["type"], error["ctx"]["hint"]) == ("unknown-word", hint)


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)", "JAVASCRIPT:x", "java\tscript:x", "&#106;avascript:x", "data:text/html,x", "vbscript:x",
        "//example.org", "http:/example.org", "https://", "https://user@example.org", "https://a b.org", "ftp://example.org",
        "https://example.org/\"x", "https://example.org\\x", "https://example.org/<x>", " https://example.org",
        "mailto:a@b.c", "/etc/passwd", "",
    ],
)  # fmt: skip
def test_what_is_no_web_address(text: str) -> None:
    assert not is_web_address(text)
    assert not is_link_target(text)


@pytest.mark.parametrize("text", ["../method.md", "method.md#origins", "../../about/us.md"])
def test_prose_may_link_to_pages_of_this_site(text: str) -> None:
    assert is_link_target(text)
    assert not is_web_address(text)


@pytest.mark.parametrize(
    "text", ["../../etc/passwd", "..\\method.md", "/method.md", "method.md?x", "a/../../b.md", ".md"]
)
def test_but_to_nothing_else(text: str) -> None:
    assert not is_link_target(text)


@pytest.mark.parametrize(
    ("word", "words", "expected"),
    [
        ("actr", ["actor", "role"], "actor"),
        ("titel", ["title", "date"], "title"),
        ("Kind", ["kind"], "kind"),
        ("xyz", ["kind", "date"], ""),
        ("kind", [], ""),
    ],
)
def test_the_nearest_word(word: str, words: list[str], expected: str) -> None:
    assert nearest(word, words) == expected


def test_a_quotation_in_a_message_is_short_and_in_one_line() -> None:
    assert quoted("a\nb") == '"a b"'
    assert quoted("x" * 61) == f'"{"x" * 59}…"'


ANY = st.recursive(st.text(max_size=20), lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=5), inner))
KINDS = (Anchor, Country, Date, DateOrUnknown, LanguageTag, Latitude, Line, LocalProse, Text, Url, WikidataId, YesNo)


@given(st.sampled_from(KINDS), ANY)
def test_any_data_is_read_or_refused(kind: Any, value: object) -> None:
    with suppress(ValidationError):
        read(kind, value)
