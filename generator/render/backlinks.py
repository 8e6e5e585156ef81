"""What leads to a record: reference fields under their labels, and every sentence that mentions or cites it."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from markupsafe import Markup

from generator.library import CITED, MENTION, VIA, Key, Link
from generator.model import Dossier
from generator.render.prose import sentence_alone
from generator.render.view import View, first_language
from generator.site import address


class Referring(NamedTuple):
    """The records that name this one in a certain field."""

    label: str
    keys: tuple[Key, ...]


class Quoting(NamedTuple):
    """A sentence elsewhere that mentions or cites this record, with its own citations."""

    key: Key
    href: str
    part: str
    sentence: Markup
    language: str
    chips: Markup


def referring(view: View, key: Key, *, shown: Collection[str] = ()) -> tuple[Referring, ...]:
    """Return the reference fields that lead to a record, except those that the page shows in its own way."""
    groups: dict[str, dict[Key, None]] = {}
    for link in view.library.backlinks.get(key, ()):
        if link.source.sentence is None and link.label not in shown:
            groups.setdefault(link.label, {})[link.source.key] = None
    return tuple(Referring(view.words(f"backlink.{label}"), tuple(keys)) for label, keys in sorted(groups.items()))


def sources(view: View, key: Key, label: str) -> tuple[Key, ...]:
    """Return the records that name this one in the fields of one label."""
    links = view.library.backlinks.get(key, ())
    return tuple(dict.fromkeys(link.source.key for link in links if link.label == label))


def quoting(view: View, key: Key) -> tuple[Quoting, ...]:
    """Return the sentences that lead to a record, each once, in the language that their page shows here."""
    found: dict[tuple[Key, str], Quoting] = {}
    for link in view.library.backlinks.get(key, ()):
        if link.label in {MENTION, CITED, VIA} and link.source.key != key and _is_shown(view, link):
            quoted = _quoting(view, link)
            found.setdefault((quoted.key, quoted.href), quoted)
    return tuple(found.values())


def _is_shown(view: View, link: Link) -> bool:
    source = link.source
    if source.sentence is None:
        return False
    present = view.library.languages_at(source)
    return source.language == first_language(dict.fromkeys(present), view.site.fallbacks)


def _quoting(view: View, link: Link) -> Quoting:
    source = link.source
    assert source.sentence
    href = f"{view.to(address(source.key))}#{source.sentence.anchor}"
    words = sentence_alone(view, source.sentence, source.language)
    language = "" if source.language == view.site.language else source.language
    return Quoting(source.key, href, _part(view, link), words, language, view.chips(source.sentence.citations))


def _part(view: View, link: Link) -> str:
    """Name the part of the page that a sentence stands in: a dossier's section by its title."""
    source = link.source
    dossier = view.library.record(source.key, Dossier)
    if dossier and source.loc[0] == "sections":
        return view.plain(dossier.sections[int(source.loc[1])].title)
    return view.words(f"part.{source.loc[0]}")
