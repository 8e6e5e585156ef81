"""An article: what is cited. Its text is never part of the project, only how to find it."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator

from generator.model.common import CommonFields
from generator.model.fields import Choice, Expected, Ref, Text
from generator.model.rejection import reject
from generator.model.scalars import UNKNOWN, Date, DateOrUnknown, Id, LanguageTag, Line, Url


def _known_chain(value: object) -> object:
    if value in (UNKNOWN, [UNKNOWN]):
        raise reject("wrong-shape", '"unknown" in via', "leave via out where nobody knows whom the article relies on")
    return value


class Article(CommonFields):
    """The citation record of one article."""

    outlet: Annotated[Id, Ref(("outlet",), "published-by", (UNKNOWN,))]
    """Who published it: the id of an outlet in seeds/outlets/, or `unknown`."""
    published: DateOrUnknown
    """The day, month or year it came out (EDTF), or `unknown`; never guessed."""
    language: LanguageTag
    """The language it is written in, as a BCP 47 tag such as `de`, `en` or `ko`."""
    title: Annotated[Line | None, Expected()] = None
    """The headline word for word, in the article's own language. Not seen? Then write `description`."""
    description: Annotated[Text | None, Expected(instead_of="title")] = None
    """What the article is, in our own words, where the headline was not seen. Never printed as a title."""
    url: Annotated[Url | None, Expected()] = None
    """The address of the article (https:// or http://), or `unknown`."""
    archived: Annotated[Url | None, Expected(instead_of="url")] = None
    """The address of an archived copy."""
    author: tuple[Line, ...] = ()
    """Who wrote it, one name an item, as printed there."""
    via: Annotated[tuple[Annotated[Id, Ref(("outlet",), "via", ("own",))], ...], BeforeValidator(_known_chain)] = ()
    """Whom it relies on, nearest first, such as `[dpa, kcna]`; `[own]` for own reporting. Left out: unknown."""
    type: Annotated[str, Choice("article-type")] | None = None
    """The kind of text, by its name in the Citation Style Language, such as `article-newspaper`."""
    accessed: Date | None = None
    """When an editor last opened it."""
    access: Annotated[str, Choice("access")] | None = None
    """How much of it can be read without paying: `full`, `teaser` or `paywalled`."""
    document_date: Date | None = None
    """For documents published later: when the document itself was written."""
    state: Annotated[str, Choice("article-state")] | None = None
    """`corrected` or `retracted`, where its outlet says so."""
