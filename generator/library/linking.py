"""Entries -> Library: every reference, mention and citation is resolved."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Note, Span
from generator.library.library import CITED, MENTION, MENTIONABLE, TYPES_BEHIND, VIA, Key, Library, Link, Source
from generator.load import Broken, Entries, Entry
from generator.model.sentence import Sentence
from generator.model.walk import Localised, Reference


def link(entries: Entries, earlier: Library | None = None) -> tuple[Library, tuple[Diagnostic, ...]]:
    """Resolve every reference, mention and citation; what leads nowhere stays as a link without target.

    Where all ids are as in an `earlier` library, the links of entries that it holds too are taken over.
    """
    sound, broken, diagnostics = _by_key(entries)
    sentences: dict[Key, tuple[Source, ...]] = {}
    outgoing: dict[Key, tuple[Link, ...]] = {}
    library = Library(sound, broken, sentences, outgoing, entries.languages, entries.texts)
    known = earlier if earlier and earlier.ids == library.ids else library
    for key, entry in sound.items():
        is_known = key in known.outgoing and known.entries.get(key) is entry
        sentences[key] = said = known.sentences_of[key] if is_known else tuple(_sentences(key, entry))
        outgoing[key] = known.outgoing[key] if is_known else tuple(_links(library, key, entry, said))
    return library, diagnostics


def _by_key(entries: Entries) -> tuple[dict[Key, Entry], dict[Key, Broken], tuple[Diagnostic, ...]]:
    """Sort records by key. Of two with the same id the first path wins and the later one is reported."""
    sound: dict[Key, Entry] = {}
    broken: dict[Key, Broken] = {}
    taken: dict[tuple[str, str], str] = {}
    diagnostics = []
    found: tuple[Entry | Broken, ...] = (*entries.sound, *entries.broken)
    for each in sorted(found, key=lambda each: (each.id, each.path)):
        first = taken.setdefault((each.type.namespace, each.id), each.path)
        if first != each.path:
            diagnostics.append(_duplicate(each.id, each.path, first))
        elif isinstance(each, Entry):
            sound[Key(each.type.name, each.id)] = each
        else:
            broken[Key(each.type.name, each.id)] = each
    return sound, broken, tuple(diagnostics)


def _duplicate(id: str, path: str, first: str) -> Diagnostic:
    message = f'the id "{id}" is taken by {first}'
    hint = "ids are unique across folders: rename one of the two files"
    return Diagnostic("duplicate-id", message, Span(path), hint, notes=(Note(Span(first), "the other one"),))


def _sentences(key: Key, entry: Entry) -> Iterator[Source]:
    for found in entry.fields:
        if isinstance(found, Localised):
            for language, prose in found.prose:
                for sentence in prose.sentences:
                    yield Source(key, (*found.loc, language), language, sentence)


def _links(library: Library, key: Key, entry: Entry, sentences: tuple[Source, ...]) -> Iterator[Link]:
    for found in entry.fields:
        if isinstance(found, Reference):
            yield from _reference(library, Source(key, found.loc), found)
    for source in sentences:
        if source.sentence:
            yield from _in_sentence(library, source, source.sentence)


def _reference(library: Library, source: Source, found: Reference) -> Iterator[Link]:
    cite, types = found.citation, found.ref.to or MENTIONABLE
    start = cite.start if cite else 0
    yield Link(source, found.to, types, library.find(found.to, types), found.ref.backlink, start)
    if cite and cite.via:
        yield _link(library, source, cite.via, VIA, cite.via_start)


def _in_sentence(library: Library, source: Source, sentence: Sentence) -> Iterator[Link]:
    for cite in sentence.citations:
        yield _link(library, source, cite.article, CITED, cite.start)
        if cite.via:
            yield _link(library, source, cite.via, VIA, cite.via_start)
    for mention in sentence.mentions:
        yield _link(library, source, mention.to, MENTION, mention.id_start)


def _link(library: Library, source: Source, to: str, label: str, start: int) -> Link:
    types = TYPES_BEHIND[label]
    return Link(source, to, types, library.find(to, types), label, start)
