"""A record -> the same record in its canonical layout; where it could mean anything else then, it is left alone."""

from __future__ import annotations

from collections.abc import Sequence

from generator.desk.gates import Refusal
from generator.desk.layout import laid_out
from generator.desk.order import Known, comments, in_order, without_blank_lines
from generator.load import Entry
from generator.model.fields import Reading
from generator.yamlfile import Data, YamlFile, read


def formatted(entry: Entry, reading: Reading) -> tuple[str, tuple[Refusal, ...]]:
    """Return the text of a record in its canonical layout, or the text as it is, with the reason."""
    known = Known.of(entry.type.model, entry.fields, reading)
    text = _formatted(entry.file, entry, known)
    if text == entry.file.text:
        return text, ()
    again = _read(entry.path, text)
    if again is None or not _is_same(entry.file, again) or _formatted(again, entry, known) != text:
        return entry.file.text, (_left_alone(entry),)
    return text, ()


def _formatted(file: YamlFile, entry: Entry, known: Known) -> str:
    tidy = _read(file.path, without_blank_lines(file)) or file
    return laid_out(in_order(tidy, known), entry.fields, known)


def _read(path: str, text: str) -> YamlFile | None:
    file, findings = read(path, text.encode())
    return file if not any(each.is_error for each in findings) else None


def _is_same(before: YamlFile, after: YamlFile) -> bool:
    """Tell whether two files say the same in the same comments, in whatever order and layout."""
    return _meaning(before.data) == _meaning(after.data) and _comments(before) == _comments(after)


def _meaning(data: Data) -> object:
    """Return what data says: the line breaks at the end of a block belong to its layout."""
    if isinstance(data, dict):
        return {key: _meaning(value) for key, value in data.items()}
    return [_meaning(each) for each in data] if isinstance(data, list) else data.rstrip("\n")


def _comments(file: YamlFile) -> Sequence[str]:
    return sorted(file.text[start:end].rstrip() for start, end in comments(file))


def _left_alone(entry: Entry) -> Refusal:
    return Refusal(f"{entry.path} is left as it is: laid out anew it would not say the same", "lay it out by hand")
