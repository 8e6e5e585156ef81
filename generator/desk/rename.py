"""Another id for a record: whatever leads to it leads to it afterwards, and its old address is kept as `formerly`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from generator.desk.edits import Edit, added_items
from generator.desk.gates import Refusal
from generator.desk.rewritten import Rewritten, beside_article, rewritten, texts_of
from generator.library import Key, Library
from generator.load import Entry
from generator.model import BY_NAME, RECORD_TYPES
from generator.model.ids import id_problem
from generator.model.rejection import quoted


def renamed(root: Path, library: Library, old: Key, new: str) -> tuple[Rewritten | None, tuple[Refusal, ...]]:
    """Return all files as they are once a record has another id, or why it cannot have it; nothing is written."""
    entry, place = library.entries[old], f"{BY_NAME[old.type].folder}/{new}.yml"
    found, hidden = rewritten(root, library, old, new, {entry.path: [_formerly(entry, new)]})
    refusals = (*_not_free(root, library, old, new), *hidden)
    if refusals:
        return None, refusals
    contents = dict(found.contents) | {place: found.contents[entry.path], entry.path: None}
    for before, after in beside_article(root, old, new):
        contents |= {after: (root / before).read_bytes(), before: None}
    return replace(found, contents=contents), ()


def _not_free(root: Path, library: Library, old: Key, new: str) -> Iterator[Refusal]:
    """Refuse what is no id, is the id of another record, or was one, since its old address leads there."""
    problem = id_problem(new)
    if problem:
        yield Refusal(problem.message, problem.hint)
        return
    here = BY_NAME[old.type]
    types = tuple(each.name for each in RECORD_TYPES if each.namespace == here.namespace)
    holder = library.find(new, types)
    former = next((key for key, each in library.entries.items() if new in each.record.formerly), None)
    if holder:
        yield Refusal(f"the id {quoted(new)} is taken by {library.entries[holder].path}", "choose another id")
    elif former and former != old and former.type in types:
        yield Refusal(f"{quoted(new)} was the id of {library.entries[former].path} before", "choose another id")
    else:
        for path in (f"{here.folder}/{new}.yml", *texts_of(Key(old.type, new))):
            if (root / path).exists():
                yield Refusal(f"there is a {path} already", "move it away, or choose another id")


def _formerly(entry: Entry, new: str) -> Edit:
    """Return the edit that keeps the old id; a record that gets an id back from its former ones gives it up there."""
    if new in entry.record.formerly:
        node = entry.file.node(("formerly", entry.record.formerly.index(new)))
        return Edit(node.start, node.end, entry.id)
    return added_items(entry.file, entry.type.model, "formerly", [entry.id])
