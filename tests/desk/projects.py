"""What a command at the desk is tried on: a folder that holds a project, and what it is like before and after."""

from __future__ import annotations

from pathlib import Path

from generator.desk import legible, meant
from generator.library import Key, Library
from tests.cases import SITE

FOLDERS = ("dossiers", "seeds", "docs")


def known(root: Path) -> Library:
    """Read all records, each of which must be sound."""
    library, errors = legible(root, SITE.reading)
    assert errors == ()
    return library


def key_of(library: Library, typed: str) -> Key:
    key, reasons = meant(library, typed)
    assert key, reasons
    return key


def files(root: Path) -> dict[str, bytes]:
    """Return every file of the project by its path, hidden ones too."""
    found = (path for folder in FOLDERS for path in (root / folder).rglob("*") if path.is_file())
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in found}
