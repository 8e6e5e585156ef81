"""Another id for a record: whatever leads to it leads to it afterwards, and its old address is kept as `formerly`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from generator.desk.edits import Edit, added_items
from generator.desk.gates import Refusal
from generator.desk.ids import not_free
from generator.desk.rewritten import Rewritten, beside_article, rewritten
from generator.library import Key, Library
from generator.load import Entry
from generator.model import BY_NAME


def renamed(root: Path, library: Library, old: Key, new: str) -> tuple[Rewritten | None, tuple[Refusal, ...]]:
    """Return all files as they are once a record has another id, or why it cannot have it; nothing is written."""
    entry, place = library.entries[old], f"{BY_NAME[old.type].folder}/{new}.yml"
    found, hidden = rewritten(root, library, old, new, {entry.path: [_formerly(entry, new)]})
    refusals = (*not_free(root, library, Key(old.type, new), owner=old), *hidden)
    if refusals:
        return None, refusals
    contents = dict(found.contents) | {place: found.contents[entry.path], entry.path: None}
    for before, after in beside_article(root, old, new):
        contents |= {after: (root / before).read_bytes(), before: None}
    return replace(found, contents=contents), ()


def _formerly(entry: Entry, new: str) -> Edit:
    """Return the edit that keeps the old id; a record that gets an id back from its former ones gives it up there."""
    if new in entry.record.formerly:
        node = entry.file.node(("formerly", entry.record.formerly.index(new)))
        return Edit(node.start, node.end, entry.id)
    return added_items(entry.file, entry.type.model, "formerly", [entry.id])
