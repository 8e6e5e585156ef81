"""Files -> Entries: every record with the place of each of its fields, and what cannot be read."""

from __future__ import annotations

import os
import stat
from collections.abc import Container, Iterator
from pathlib import Path
from typing import NamedTuple

from generator.diagnostics import Diagnostic, Span
from generator.load.entries import Broken, Entries, Entry
from generator.load.errors import looks_like, prose_in_braces, read_record, with_keys, wrong_folder
from generator.load.texts import CAPTURES, DIGEST, load_texts
from generator.model import BY_FOLDER
from generator.model.fields import Reading
from generator.model.ids import id_problem, slug
from generator.model.walk import walk
from generator.yamlfile import MAX_BYTES, read

FOLDERS = ("dossiers", "seeds")

Stamp = tuple[int, ...]

_WITHOUT_RECORDS = frozenset({CAPTURES})
_BESIDE_RECORDS = (".md", DIGEST, "~")
_LEFTOVERS = (".", "~$", "Thumbs.db", "desktop.ini")  # of editors and file managers
_ENDINGS = frozenset({".yml", ".yaml"})


class Read(NamedTuple):
    """What came of a file: its text, and why it was refused, or the record in it, sound or broken.

    With neither, its name is no id, and what to say of that depends on the files beside it.
    `stamp` tells whether the file is still the same: when it was written and changed, its size, and which file it is.
    """

    stamp: Stamp
    text: str
    refusal: tuple[Diagnostic, ...]
    record: Entry | Broken | None = None
    guesses: tuple[Broken, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


def load(root: Path, reading: Reading, memory: dict[str, Read] | None = None) -> tuple[Entries, tuple[Diagnostic, ...]]:
    """Read every record below `root`; one broken file hides nothing in another.

    `memory` keeps what came of each file, so that a second call with the same one reads only what has changed.
    """
    memory = {} if memory is None else memory
    records: list[Entry | Broken] = []
    guesses: list[Broken] = []
    sources: dict[str, str] = {}
    diagnostics: list[Diagnostic] = []
    places = dict(_files(root))
    for path in sorted(places):
        read = memory[path] = _read(places[path], path, reading, memory.get(path))
        sources[path] = read.text
        if read.record:
            records.append(read.record)
            diagnostics += read.diagnostics
            guesses += read.guesses
        else:
            diagnostics += read.refusal or _misnamed(path, places)
            guesses += _meant(path)
    records += _not_taken(guesses, records) if guesses else []
    sound = tuple(each for each in records if isinstance(each, Entry))
    broken = tuple(each for each in records if isinstance(each, Broken))
    return Entries(sound, broken, sources, reading.languages, load_texts(root)), tuple(diagnostics)


def _files(root: Path) -> Iterator[tuple[str, str]]:
    """Yield the path of every file within the project, and where it lies on the disk."""
    for top in FOLDERS:
        folder = root / top
        if folder.is_dir():
            yield from _below(str(folder), top)


def _below(folder: str, name: str) -> Iterator[tuple[str, str]]:
    try:
        with os.scandir(folder) as scanned:
            entries = tuple(scanned)
    except OSError:
        yield name, folder
        return
    for entry in entries:
        path = f"{name}/{entry.name}"
        if path in _WITHOUT_RECORDS or entry.name.startswith(_LEFTOVERS) or entry.name.endswith(_BESIDE_RECORDS):
            continue
        if entry.is_dir(follow_symlinks=False) and not _is_record(path):
            yield from _below(entry.path, path)
        else:
            yield path, entry.path


def _content(place: str, path: str, found: os.stat_result) -> tuple[bytes | None, tuple[Diagnostic, ...]]:
    """Return the bytes of a regular file; nothing else is opened, and no link is followed."""
    mode = found.st_mode
    if stat.S_ISDIR(mode) and not _is_record(path):
        return None, (_at(path, "unreadable-file", "the folder cannot be read", "check its permissions"),)
    if not stat.S_ISREG(mode):
        kind = "a symbolic link" if stat.S_ISLNK(mode) else "a folder" if stat.S_ISDIR(mode) else "a device or pipe"
        return None, (_at(path, "not-a-file", f"this is {kind}, not a file", "put the file itself here"),)
    try:
        with open(place, "rb", buffering=0) as file:
            return file.read(min(found.st_size, MAX_BYTES) + 1), ()  # whoever asks for a MiB gets one to fill
    except OSError as error:
        return None, (_unreadable(path, error),)


def _unreadable(path: str, error: OSError) -> Diagnostic:
    reason = error.strerror or "unknown reason"
    return _at(path, "unreadable-file", f"the file cannot be read: {reason}", "check its permissions")


def _read(place: str, path: str, reading: Reading, earlier: Read | None) -> Read:
    try:
        found = os.lstat(place)
    except OSError as error:
        return Read((), "", (_unreadable(path, error),))
    stamp = (found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino)
    if earlier and earlier.stamp == stamp:
        return earlier
    content, refusal = _content(place, path, found)
    refusal = refusal or _misplaced(path)
    if content is None or refusal or id_problem(_stem(path)):
        return Read(stamp, _text(content), refusal)
    record, guesses, diagnostics = _record(path, content, reading)
    text = record.file.text if isinstance(record, Entry) else _text(content)
    return Read(stamp, text, (), record, guesses, diagnostics)


def _text(content: bytes | None) -> str:
    """Return as much of a text as can be read, for messages that quote it."""
    return content.decode("utf-8", "replace").removeprefix("\ufeff") if content else ""


def _record(
    path: str, content: bytes, reading: Reading
) -> tuple[Entry | Broken, tuple[Broken, ...], tuple[Diagnostic, ...]]:
    here, id = BY_FOLDER[_folder(path)], _stem(path)
    broken = Broken(here, id, path)
    file, found = read(path, content)
    if file is None or any(each.is_error for each in found):
        return broken, (), with_keys(found, here.model)
    elsewhere = looks_like(file, here, reading)
    if elsewhere:
        return broken, (Broken(elsewhere, id, path),), (*found, wrong_folder(path, here, elsewhere))
    record, errors = read_record(file, here.model, reading)
    if record is None:
        return broken, (), (*found, *errors)
    fields = tuple(walk(record))
    return Entry(here, id, file, record, fields), (), (*found, *errors, *prose_in_braces(file, fields))


def _misplaced(path: str) -> tuple[Diagnostic, ...]:
    folder, ending = _folder(path), os.path.splitext(path)[1]
    if ending != ".yml" and _is_record(path):
        return (_at(path, "file-ending", 'records end in ".yml"', f"rename the file to {_stem(path)}.yml"),)
    if ending != ".yml":
        hint = "move it to another place, or delete it"
        return (_at(path, "not-a-record", "this file is no record and would be ignored", hint),)
    if folder not in BY_FOLDER:
        folders = ", ".join(f"{folder}/" for folder in BY_FOLDER)
        message = f'"{folder}/" is no folder for records'
        return (_at(path, "unknown-folder", message, f"move the file to one of: {folders}"),)
    return ()


def _misnamed(path: str, paths: Container[str]) -> tuple[Diagnostic, ...]:
    """Refuse a file name that is no id; other systems take `Putin.yml` and `putin.yml` for one file."""
    folder, stem = _folder(path), _stem(path)
    problem = id_problem(stem)
    if not problem:
        return ()
    hint = f"rename the file to {problem.better}.yml" if problem.better else problem.hint
    if f"{folder}/{problem.better}.yml" in paths:
        is_same = stem.lower() == problem.better
        why = "other systems take both for one file" if is_same else "it has the name that this one should have"
        hint = f"{problem.better}.yml stands beside it, and {why}: keep one of the two, or choose another name"
    return (_at(path, problem.code, f"file name: {problem.message}", hint),)


def _meant(path: str) -> tuple[Broken, ...]:
    """Keep the id of a file that is not read, so that what refers to it is not reported as well."""
    here, stem = BY_FOLDER.get(_folder(path)), _stem(path)
    id = stem if id_problem(stem) is None else slug(stem)
    return (Broken(here, id, path),) if here and _is_record(path) and not id_problem(id) else ()


def _not_taken(guesses: list[Broken], records: list[Entry | Broken]) -> list[Broken]:
    """Drop guesses at ids that another file has, since none of them may push it aside."""
    taken = {(each.type.namespace, each.id): each.path for each in (*reversed(guesses), *records)}
    return [each for each in guesses if taken[each.type.namespace, each.id] == each.path]


def _folder(path: str) -> str:
    return path.rpartition("/")[0]


def _is_record(path: str) -> bool:
    return os.path.splitext(path)[1].lower() in _ENDINGS


def _stem(path: str) -> str:
    return os.path.splitext(path.rpartition("/")[2])[0]


def _at(path: str, code: str, message: str, hint: str) -> Diagnostic:
    return Diagnostic(code, message, Span(path), hint)
