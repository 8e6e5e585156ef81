"""The library: every record by its key, with its sentences, links and backlinks; read-only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain
from typing import NamedTuple, TypeVar, cast

from generator.diagnostics import Span
from generator.load import NO_TEXTS, Broken, Entry, Texts
from generator.model import RECORD_TYPES, CommonFields, Dossier, Event
from generator.model.sentence import Sentence
from generator.model.walk import Loc

RecordT = TypeVar("RecordT", bound=CommonFields)

MENTIONABLE = tuple(each.name for each in RECORD_TYPES if each.namespace == "record")
MENTION, CITED, VIA = "mention", "cited", "via-sentence"
TYPES_BEHIND: Mapping[str, tuple[str, ...]] = {MENTION: MENTIONABLE, CITED: ("article",), VIA: ("outlet",)}

_BEGINNINGS = frozenset({"dossier", "change"})


class Key(NamedTuple):
    """The address of a record within the library: its type and its id."""

    type: str
    id: str


class Source(NamedTuple):
    """Where a link stands: in which field of which record, and, in prose, in which sentence of which language."""

    key: Key
    loc: Loc
    language: str = ""
    sentence: Sentence | None = None


class Link(NamedTuple):
    """One reference, mention or citation. `target` is None where nothing has the id `to`.

    `label` is the name of the backlink in the locales; `start` where the id begins in the sentence or value.
    """

    source: Source
    to: str
    types: tuple[str, ...]
    target: Key | None
    label: str
    start: int = 0


@dataclass(frozen=True, eq=False)
class Library:
    """All records by their key, the broken ones beside them, and the sentences and links that each of them holds.

    `languages` are those of the site, the default first; `texts` what is known of the texts of articles. `part`, where
    it is given, is all that `of_type`, `sentences` and `links` show: after a change checks look at few records, but
    still at whatever these refer to.
    """

    entries: Mapping[Key, Entry]
    broken: Mapping[Key, Broken]
    sentences_of: Mapping[Key, tuple[Source, ...]]
    outgoing: Mapping[Key, tuple[Link, ...]]
    languages: tuple[str, ...]
    texts: Texts = NO_TEXTS
    part: Collection[Key] | None = None

    @cached_property
    def shown(self) -> Mapping[Key, Entry]:
        """The records to look at: all of them, or those of the part."""
        return self.entries if self.part is None else {key: self.entries[key] for key in self.part}

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """Every link, in the order of the records that hold them."""
        return tuple(chain.from_iterable(self.outgoing[key] for key in self.shown))

    @cached_property
    def sentences(self) -> tuple[Source, ...]:
        """Every sentence of every record, with the place that it stands in."""
        return tuple(chain.from_iterable(self.sentences_of[key] for key in self.shown))

    @cached_property
    def backlinks(self) -> Mapping[Key, tuple[Link, ...]]:
        """The links that lead to each record, in the order of the records they come from."""
        found: defaultdict[Key, list[Link]] = defaultdict(list)
        for link in self.links:
            if link.target:
                found[link.target].append(link)
        return {key: tuple(links) for key, links in found.items()}

    @cached_property
    def unreferenced(self) -> tuple[Key, ...]:
        """The records that no other one leads to. Dossiers and changes are what readers begin with, so not those.

        The rule of a dossier's timeline leads to an event as well, though it does so without an id.
        """
        referred = {link.target for link in self.links if link.target != link.source.key}
        rules = [dossier.timeline for _, dossier in self.of_type(Dossier) if dossier.timeline]
        alone = ((key, entry.record) for key, entry in self.entries.items() if key not in referred)
        return tuple(
            key
            for key, record in alone
            if key.type not in _BEGINNINGS
            and not (isinstance(record, Event) and any(rule.lists(key.id, record) for rule in rules))
        )

    def languages_at(self, source: Source) -> tuple[str, ...]:
        """Return the languages that the text has in which a sentence stands."""
        return self._languages.get((source.key, source.loc[:-1]), ())

    @cached_property
    def _languages(self) -> Mapping[tuple[Key, Loc], tuple[str, ...]]:
        found: defaultdict[tuple[Key, Loc], dict[str, None]] = defaultdict(dict)
        for source in self.sentences:
            found[source.key, source.loc[:-1]][source.language] = None
        return {place: tuple(languages) for place, languages in found.items()}

    def find(self, id: str, types: tuple[str, ...]) -> Key | None:
        """Return the key of the record with this id among these types, sound or broken."""
        for key in self._keys.get(id, ()):
            if key.type in types:
                return key
        return None

    @cached_property
    def _keys(self) -> Mapping[str, list[Key]]:
        found: defaultdict[str, list[Key]] = defaultdict(list)
        for key in (*self.entries, *self.broken):
            found[key.id].append(key)
        return found

    def of_type(self, model: type[RecordT]) -> Iterator[tuple[Key, RecordT]]:
        """Yield the records of one class, by id."""
        yield from cast("list[tuple[Key, RecordT]]", self._by_class.get(model, []))

    @cached_property
    def _by_class(self) -> Mapping[type, list[tuple[Key, CommonFields]]]:
        found: defaultdict[type, list[tuple[Key, CommonFields]]] = defaultdict(list)
        for key, entry in self.shown.items():
            found[type(entry.record)].append((key, entry.record))
        return found

    def record(self, key: Key, model: type[RecordT]) -> RecordT | None:
        """Return the record under `key`, or None where it is broken or missing."""
        entry = self.entries.get(key)
        return entry.record if entry and isinstance(entry.record, model) else None

    def span(self, link: Link) -> Span:
        """Return where a link stands in its file: at the id itself."""
        return self.within(link.source, link.start, link.start + len(link.to))

    def within(self, source: Source, start: int, end: int) -> Span:
        """Return where a stretch of a sentence, or of the value of a field, stands in its file."""
        sentence = source.sentence
        stretch = (sentence.offset(start), sentence.offset(end)) if sentence else (start, end)
        return self.entries[source.key].file.within(source.loc, *stretch)

    def only(self, keys: Collection[Key]) -> Library:
        """Return the same library, of which checks look at these records only."""
        return replace(self, part=keys)

    @cached_property
    def ids(self) -> frozenset[Key]:
        """The keys of all records, sound or broken; while they stay as they are, links lead where they led."""
        return frozenset((*self.entries, *self.broken))
