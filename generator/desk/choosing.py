"""What an editor typed -> the record that is meant, in a library of which everything could be read."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from generator.checks.suggest import suggestion
from generator.desk.gates import Refusal
from generator.diagnostics import Diagnostic
from generator.library import Key, Library, link
from generator.load import load
from generator.model import BY_FOLDER, BY_NAME
from generator.model.fields import Reading
from generator.model.rejection import quoted


def legible(root: Path, reading: Reading) -> tuple[Library, tuple[Diagnostic, ...]]:
    """Return the library and every error of reading it, since what cannot be read cannot be rewritten either."""
    entries, unreadable = load(root, reading)
    library, unlinked = link(entries)
    return library, tuple(each for each in (*unreadable, *unlinked) if each.is_error)


def meant(library: Library, typed: str) -> tuple[Key | None, tuple[Refusal, ...]]:
    """Return the record with this id; `type:id` or the path of the file tell those apart that share one."""
    kind, id = _typed(typed)
    found = [key for key in (*library.entries, *library.broken) if key.id == id and kind in ("", key.type)]
    if len(found) == 1:
        return found[0], ()
    if found:
        ways = " or ".join(f"{key.type}:{key.id}" for key in found)
        return None, (Refusal(f"{len(found)} records have the id {quoted(id)}", f"write {ways}"),)
    types = (kind,) if kind in BY_NAME else tuple(BY_NAME)
    known = f"types are: {', '.join(BY_NAME)}" if kind and kind not in BY_NAME else suggestion(library, id, types)
    return None, (Refusal(f"no {kind if kind in BY_NAME else 'record'} {quoted(id)}", known),)


def _typed(typed: str) -> tuple[str, str]:
    if typed.endswith(".yml"):
        path = PurePosixPath(typed.replace("\\", "/"))
        here = BY_FOLDER.get(path.parent.as_posix())
        return here.name if here else "", path.stem
    kind, separator, id = typed.partition(":")
    return (kind, id) if separator else ("", typed)
