"""Two records of the same thing -> one: what led to the first leads to the second, which takes over its names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from generator.desk.edits import Edit, added_entries, added_items
from generator.desk.gates import Refusal
from generator.desk.rewritten import Rewritten, beside_article, rewritten
from generator.library import Key, Library
from generator.load import Entry
from generator.load.texts import DIGEST
from generator.yamlfile import Data

_LISTS = ("aliases", "weak_aliases")
_NATIVE, _FORMERLY = "native", "formerly"


def merged(root: Path, library: Library, old: Key, new: Key) -> tuple[Rewritten | None, tuple[Refusal, ...]]:
    """Return all files as they are once `old` has gone into `new`, or why it cannot; nothing is written.

    Names and former ids are taken over where they are missing. Whatever else only `old` says is told, not written:
    which of two dates is right, an editor must decide.
    """
    if old.type != new.type or old == new:
        return None, (_not_alike(old, new),)
    gone, kept = library.entries[old], library.entries[new]
    found, refusals = rewritten(root, library, old, new.id, {kept.path: [*_taken_over(gone, kept)]})
    if refusals:
        return None, refusals
    contents = {**found.contents, gone.path: None, **_texts(root, old, new)}
    counts = {path: count for path, count in found.counts.items() if path != gone.path}
    left = tuple(each for each in found.remarks if not each.startswith(f"{gone.path}:"))
    return replace(found, contents=contents, counts=counts, remarks=(*_told(library, old, new), *left)), ()


def _not_alike(old: Key, new: Key) -> Refusal:
    if old == new:
        return Refusal("both are the same record", "name two records")
    return Refusal(f"{old.id} is of the type {old.type}, {new.id} of the type {new.type}", "name two of the same type")


def _taken_over(gone: Entry, kept: Entry) -> Iterator[Edit]:
    """Yield the edits by which the record that stays gets the names and former ids of the other."""
    before, after, model = _data(gone), _data(kept), kept.type.model
    for key in _LISTS:
        missing = [each for each in _strings(before, key) if each not in _strings(after, key)]
        if missing:
            yield added_items(kept.file, model, key, missing)
    names, known = _mapping(before, _NATIVE), _mapping(after, _NATIVE)
    added = [(language, str(name)) for language, name in names.items() if language not in known]
    if added:
        yield added_entries(kept.file, model, _NATIVE, added)
    former = dict.fromkeys((*_strings(before, _FORMERLY), gone.id))
    ids = [each for each in former if each != kept.id and each not in _strings(after, _FORMERLY)]
    yield added_items(kept.file, model, _FORMERLY, ids)


def _told(library: Library, old: Key, new: Key) -> Iterator[str]:
    yield from _differing(library.entries[old], library.entries[new])
    yield from _doubled(library, old, new)


def _differing(gone: Entry, kept: Entry) -> Iterator[str]:
    """Yield what the record that goes says otherwise, as it stands in its file."""
    before, after = _data(gone), _data(kept)
    for key, value in before.items():
        if key in (*_LISTS, _FORMERLY) or value == after.get(key):
            continue
        if key == _NATIVE:
            known = _mapping(after, key)
            other = {tag: name for tag, name in _mapping(before, key).items() if known.get(tag, name) != name}
            yield from (f"{gone.id} has native {tag}: {name}" for tag, name in other.items())
            continue
        node = gone.file.node((key,))
        yield f"{gone.id} has {gone.file.text[node.key_start : node.end].rstrip()}"


def _doubled(library: Library, old: Key, new: Key) -> Iterator[str]:
    """Yield where the record that stays will name itself, or is named twice in one list."""
    links = library.backlinks.get(new, ())
    beside = {(each.source.key, each.source.loc[:-1]) for each in links if isinstance(each.source.loc[-1], int)}
    for link in library.backlinks.get(old, ()):
        span, source = library.span(link), link.source
        if source.key == new:
            yield f"{span.path}:{span.line} now names the record itself"
        elif source.key != old and (source.key, source.loc[:-1]) in beside:
            yield f"{span.path}:{span.line} now names {new.id} twice in one list"


def _texts(root: Path, old: Key, new: Key) -> Mapping[str, bytes | None]:
    """Return digest and capture of an article under the id that stays.

    Where that one has its own, the digest goes, and the capture, which nobody could make again, lies where it is.
    """
    if any(beside_article(root, new, new.id)):
        return {path: None for path, _ in beside_article(root, old, new.id) if path.endswith(DIGEST)}
    contents: dict[str, bytes | None] = {}
    for before, after in beside_article(root, old, new.id):
        contents |= {after: (root / before).read_bytes(), before: None}
    return contents


def _data(entry: Entry) -> dict[str, Data]:
    return entry.file.data if isinstance(entry.file.data, dict) else {}


def _strings(data: Mapping[str, Data], key: str) -> list[str]:
    value = data.get(key)
    return [str(each) for each in value] if isinstance(value, list) else []


def _mapping(data: Mapping[str, Data], key: str) -> dict[str, Data]:
    value = data.get(key)
    return value if isinstance(value, dict) else {}
