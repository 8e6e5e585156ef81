"""Files -> Entries: every record with the place of each of its fields, and what cannot be read."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from generator.diagnostics import Diagnostic, Span
from generator.load.errors import explain, wrong_folder
from generator.model import BY_FOLDER, CommonFields, RecordType
from generator.model.fields import Reading
from generator.model.ids import id_problem
from generator.yamlfile import MAX_BYTES, YamlFile, read

FOLDERS = ("dossiers", "seeds")

_WITHOUT_RECORDS = frozenset({"seeds/captures"})
_BESIDE_RECORDS = (".md", ".digest")


@dataclass(frozen=True, slots=True)
class Entry:
    """A record that could be read, and the file it stands in."""

    type: RecordType
    id: str
    file: YamlFile
    record: CommonFields

    @property
    def path(self) -> str:
        return self.file.path


@dataclass(frozen=True, slots=True)
class Broken:
    """A record whose file is there but cannot be read, so that its id is still known."""

    type: RecordType
    id: str
    path: str


@dataclass(frozen=True)
class Entries:
    """All that was found; `sources` are the texts that messages quote, by path, `languages` those of the site."""

    sound: tuple[Entry, ...]
    broken: tuple[Broken, ...]
    sources: Mapping[str, str]
    languages: tuple[str, ...]


def load(root: Path, reading: Reading) -> tuple[Entries, tuple[Diagnostic, ...]]:
    """Read every record below `root`; one broken file hides nothing in another."""
    sound: list[Entry] = []
    broken: list[Broken] = []
    sources: dict[str, str] = {}
    diagnostics: list[Diagnostic] = []
    for path in sorted(_files(root)):
        content, found = _content(root, path)
        sources[path] = content.decode("utf-8", "replace").removeprefix("\ufeff") if content is not None else ""
        entry, more = _entry(path, content, reading) if content is not None else (None, ())
        diagnostics += (*found, *more)
        if isinstance(entry, Entry):
            sound.append(entry)
        elif isinstance(entry, Broken):
            broken.append(entry)
    return Entries(tuple(sound), tuple(broken), sources, reading.languages), tuple(diagnostics)


def _files(root: Path) -> Iterator[str]:
    for top in FOLDERS:
        folder = root / top
        if folder.is_dir():
            yield from _below(folder, top)


def _below(folder: Path, name: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            path = f"{name}/{entry.name}"
            if entry.name.startswith(".") or path in _WITHOUT_RECORDS or entry.name.endswith(_BESIDE_RECORDS):
                continue
            if entry.is_dir(follow_symlinks=False) and not entry.name.endswith((".yml", ".yaml")):
                yield from _below(Path(entry.path), path)
            else:
                yield path


def _content(root: Path, path: str) -> tuple[bytes | None, tuple[Diagnostic, ...]]:
    """Return the bytes of a regular file; nothing else is opened, and no link is followed."""
    try:
        mode = os.lstat(root / path).st_mode
        if not stat.S_ISREG(mode):
            kind = "a symbolic link" if stat.S_ISLNK(mode) else "a folder" if stat.S_ISDIR(mode) else "a device or pipe"
            return None, (_at(path, "not-a-file", f"this is {kind}, not a file", "put the file itself here"),)
        with open(root / path, "rb") as file:
            return file.read(MAX_BYTES + 1), ()
    except OSError as error:
        reason = error.strerror or "unknown reason"
        return None, (_at(path, "unreadable-file", f"the file cannot be read: {reason}", "check its permissions"),)


def _entry(path: str, content: bytes, reading: Reading) -> tuple[Entry | Broken | None, tuple[Diagnostic, ...]]:
    folder, _, name = path.rpartition("/")
    stem, dot, ending = name.rpartition(".")
    record_type = BY_FOLDER.get(folder)
    misplaced = _misplaced(path, stem or name, dot + ending, record_type)
    if misplaced or record_type is None:
        return None, misplaced
    problem = id_problem(stem)
    if problem:
        return None, (_at(path, problem.code, f"file name: {problem.message}", problem.hint),)
    file, diagnostics = read(path, content)
    if file is None or any(each.is_error for each in diagnostics):
        return Broken(record_type, stem, path), diagnostics
    record, errors = _record(file, record_type, reading)
    entry = Entry(record_type, stem, file, record) if record else Broken(record_type, stem, path)
    return entry, (*diagnostics, *errors)


def _record(
    file: YamlFile, record_type: RecordType, reading: Reading
) -> tuple[CommonFields | None, tuple[Diagnostic, ...]]:
    misplaced = wrong_folder(file, record_type)
    if misplaced:
        return None, (misplaced,)
    try:
        return record_type.model.model_validate(file.data, context=reading), ()
    except ValidationError as error:
        return None, explain(file, record_type.model, error)


def _misplaced(path: str, stem: str, ending: str, record_type: RecordType | None) -> tuple[Diagnostic, ...]:
    if ending == ".yaml":
        return (_at(path, "file-ending", 'records end in ".yml"', f"rename the file to {stem}.yml"),)
    if ending != ".yml":
        return (_at(path, "not-a-record", "this file is no record and would be ignored", "move it elsewhere"),)
    if record_type is None:
        folders = ", ".join(f"{folder}/" for folder in BY_FOLDER)
        message = f'"{path.rpartition("/")[0]}/" is no folder for records'
        return (_at(path, "unknown-folder", message, f"move the file to one of: {folders}"),)
    return ()


def _at(path: str, code: str, message: str, hint: str) -> Diagnostic:
    return Diagnostic(code, message, Span(path), hint)
