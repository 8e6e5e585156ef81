"""What an editor typed -> the value of a field, by the type of the field, or what to type instead."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple, get_args, get_origin

from pydantic import TypeAdapter, ValidationError

from generator.checks.suggest import suggestion
from generator.desk.asking import Answer
from generator.desk.gates import Refusal
from generator.library import CITED, MENTION, MENTIONABLE, TYPES_BEHIND, VIA, Library
from generator.model.citation import Citation, parse_citation
from generator.model.edtf import EdtfDate, EdtfError
from generator.model.fields import Choice, Cite, Reading, Ref
from generator.model.ids import id_problem
from generator.model.prose import parse_prose
from generator.model.rejection import quoted
from generator.model.scalars import Date, DateOrUnknown
from generator.model.walk import mark
from generator.text.dates import NO_BREAK_SPACE, date_in_words
from generator.yamlfile import Data

_DATES = (Date, DateOrUnknown)
_IN = "en"  # as all messages


class Around(NamedTuple):
    """What answers are read in the light of: the records that there are, and what must be known of the site."""

    library: Library
    reading: Reading


Named = Iterable[tuple[str, tuple[str, ...]]]


def value(typed: str, hint: Any, around: Around) -> Answer | Refusal:
    """Read one value. A date in words becomes EDTF where it is clear; an id that nobody has is doubted."""
    meant, remark = _date(typed) if hint in _DATES else (typed, "")
    data: Data = [*map(str.strip, meant.strip("[]").split(","))] if get_origin(hint) is tuple else meant
    try:
        TypeAdapter(hint).validate_python(data, context=around.reading)
    except ValidationError as error:
        return _refusal(error, hint)
    return _doubted(Answer(data, remark), _named(meant, hint), around.library)


def sentence(typed: str, around: Around) -> Answer | Refusal:
    """Read prose. What has no citation yet is no mistake here."""
    named: list[tuple[str, tuple[str, ...]]] = []
    for each in parse_prose(typed).sentences:
        if each.problems:
            return Refusal(each.problems[0].message, each.problems[0].hint)
        named += [(mention.to, TYPES_BEHIND[MENTION]) for mention in each.mentions]
        named += [pair for cite in each.citations for pair in _cited(cite)]
    return _doubted(Answer(typed), named, around.library)


def words(hint: Any, reading: Reading) -> tuple[str, ...]:
    """Return the words that a field of a closed list may hold; none for other fields."""
    choice = mark(hint, Choice)
    return reading.vocabulary[choice.name] if choice else ()


def _date(typed: str) -> tuple[str, str]:
    """Return a date as EDTF, with how it was read, or as it was typed where it can mean several or none."""
    try:
        date = EdtfDate.understand(typed)
    except EdtfError:
        return typed, ""
    return date.text, f"read as {date.text} – {date_in_words(date, _IN).replace(NO_BREAK_SPACE, ' ')}"


def _refusal(error: ValidationError, hint: Any) -> Refusal:
    context = error.errors()[0].get("ctx", {})
    if "text" in context:
        return Refusal(context["text"], context["hint"])
    return Refusal(f"expected are {len(get_args(hint))} values", "write them with a comma between them")


def _named(typed: str, hint: Any) -> Named:
    """Yield the ids that a value names, each with the types that it may be of."""
    ref = mark(hint, Ref)
    cite = parse_citation(typed)[0] if hint == Cite else None
    if cite:
        yield from _cited(cite)
    elif ref and typed not in ref.besides:
        yield typed, ref.to or MENTIONABLE


def _cited(cite: Citation) -> Named:
    yield cite.article, TYPES_BEHIND[CITED]
    if cite.via:
        yield cite.via, TYPES_BEHIND[VIA]


def _doubted(answer: Answer, named: Named, library: Library) -> Answer | Refusal:
    """Doubt an answer that names what nobody has: it may be mistyped, or still to be written."""
    for id, types in named:
        if library.find(id, types) is None:
            kind = types[0] if len(types) == 1 else "record"
            message, hint = f"no {kind} has the id {quoted(id)}", suggestion(library, id, types)
            is_taken = types[0] in MENTIONABLE and library.find(id, MENTIONABLE)
            if is_taken or id_problem(id):
                return Refusal(message, hint)
            return answer._replace(doubt=Refusal(message, f"{hint}; where it is still to come, type the same again"))
    return answer
