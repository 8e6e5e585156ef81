"""What a record must have -> the questions that lead to it, in its canonical order, from the types of its fields."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from types import UnionType
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel

from generator.desk.answers import Around, sentence, value, words
from generator.desk.asking import Answer, Conversation, Question, Remark, ask
from generator.desk.edits import ordered
from generator.desk.gates import Refusal
from generator.model import CommonFields
from generator.model.fields import Cite, Expected, PerLanguage
from generator.model.prose import parse_prose
from generator.model.scalars import Line
from generator.model.walk import Keyed, given, keyed, mark
from generator.yamlfile import Data

_LEAVE_OUT, _NO_MORE = "leave it out", "no more"
_RESTS_ON = "An article that this rests on: its id, perhaps with a locator, such as Abs. 3"


class _Topic(NamedTuple):
    """What questions about one field begin with; `empty` as in a question."""

    label: str
    about: str
    empty: str = ""


def interview(model: type[CommonFields], around: Around) -> Conversation[dict[str, Data]]:
    """Ask for whatever a record of this class must have; a list or prose may be left out, to be written later."""
    found: dict[str, Data] = {}
    for key, field in _asked(model, found):
        may_wait = not field.field.is_required() or _is_long(field.hint)
        answer = yield from _value(field.hint, _topic(key, field, _LEAVE_OUT if may_wait else ""), around)
        found |= {key: answer} if answer else {}
    return found


def _part(model: type[BaseModel], whole: _Topic, around: Around) -> Conversation[Data]:
    """Ask for a part of a record, such as a participant; where its first answer may be empty, so may the part."""
    found: dict[str, Data] = {}
    for key, field in _asked(model, found):
        empty = "" if field.field.is_required() else _LEAVE_OUT
        topic = _topic(f"{whole.label}, {key}", field, empty if found else whole.empty)
        answer = yield from _value(field.hint, topic, around)
        if not answer and not found:
            break
        found |= {key: answer} if answer else {}
    return found


def _asked(model: type[BaseModel], found: Mapping[str, Data]) -> Iterator[tuple[str, Keyed]]:
    """Yield the fields to ask for; whether one stands in for another is told only when its turn comes."""
    for key in ordered(model):
        field = keyed(model)[key]
        expected = mark(field.hint, Expected)
        if field.field.is_required() or (expected and expected.instead_of not in found):
            yield key, field


def _topic(label: str, field: Keyed, empty: str) -> _Topic:
    about = (field.field.description or "").split("\n")[0]
    return _Topic(label, about.replace("`", "").removesuffix("."), empty)


def _value(hint: Any, topic: _Topic, around: Around) -> Conversation[Data]:
    """Ask for a value of any type, in as many questions as that takes."""
    bare, localised = _bare(hint), mark(hint, PerLanguage)
    if localised:
        return (yield from (_prose if localised.is_prose else _text)(topic, around))
    if _is_list(bare):
        return (yield from _list(get_args(bare)[0], topic, around))
    if isinstance(bare, type) and issubclass(bare, BaseModel):
        return (yield from _part(bare, topic, around))
    if bare is not hint and get_origin(bare) is Annotated:
        return (yield from _value(bare, topic, around))
    read = partial(value, hint=hint, around=around)
    return (yield from ask(Question(*topic, read, words(hint, around.reading))))


def _bare(hint: Any) -> Any:
    """Return the type behind the marks of a list or part, and behind `| None`; a single value keeps its own marks."""
    inner = get_args(hint)[0] if get_origin(hint) is Annotated else hint
    return given(inner) if get_origin(inner) in {Union, UnionType} else inner


def _is_list(bare: Any) -> bool:
    return get_origin(bare) is tuple and get_args(bare)[-1] is Ellipsis


def _is_long(hint: Any) -> bool:
    """Tell whether a value takes more than a moment to write."""
    localised = mark(hint, PerLanguage)
    return _is_list(_bare(hint)) or (localised is not None and localised.is_prose)


def _list(item: Any, topic: _Topic, around: Around) -> Conversation[Data]:
    """Ask for one item after the other, until there is no more."""
    found: list[Data] = []
    if isinstance(item, type):
        yield Remark(f"{topic.label}: {topic.about}")
    while True:
        each = topic._replace(label=f"{topic.label} {len(found) + 1}", empty=_NO_MORE if found else topic.empty)
        answer = yield from _value(item, each, around)
        if not answer:
            return found
        found.append(answer)


def _text(topic: _Topic, around: Around) -> Conversation[Data]:
    return (yield from _in_each_language(topic, around.reading.languages, partial(value, hint=Line, around=around)))


def _prose(topic: _Topic, around: Around) -> Conversation[Data]:
    """Ask for a sentence in each language, then for the articles behind it, unless each says so itself."""
    texts = yield from _in_each_language(topic, around.reading.languages, partial(sentence, around=around))
    bare = {tag for tag, text in texts.items() if not _is_supported(text)}
    cites: Data = []
    if bare:
        cites = yield from _list(Cite, _Topic(f"{topic.label}, article", _RESTS_ON, _LEAVE_OUT), around)
    behind = f" [@{'; @'.join(map(str, cites))}]" if cites else ""
    return {tag: f"{text}{behind if tag in bare else ''}\n" for tag, text in texts.items()}


def _is_supported(text: Data) -> bool:
    return all(each.is_supported for each in parse_prose(str(text)).sentences)


def _in_each_language(
    topic: _Topic, languages: Sequence[str], read: Callable[[str], Answer | Refusal]
) -> Conversation[dict[str, Data]]:
    """Ask for a text in every language of the site; where it must be given, one of them is enough."""
    found: dict[str, Data] = {}
    for tag in languages:
        is_needed = tag == languages[-1] and not found
        question = Question(f"{topic.label} ({tag})", topic.about, topic.empty if is_needed else _LEAVE_OUT, read)
        answer = yield from ask(question)
        found |= {tag: answer} if answer else {}
    return found
