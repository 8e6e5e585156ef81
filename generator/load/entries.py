"""What reading leads to: each record with the file it stands in, and those that are there but cannot be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.load.texts import Texts
from generator.model import CommonFields, RecordType
from generator.model.walk import Found
from generator.yamlfile import YamlFile


@dataclass(frozen=True)
class Entry:
    """A record that could be read, the file it stands in, and its references and texts."""

    type: RecordType
    id: str
    file: YamlFile
    record: CommonFields
    fields: tuple[Found, ...]

    @property
    def path(self) -> str:
        return self.file.path

    @property
    def keys(self) -> frozenset[str]:
        """The keys at the top of the file, those included whose value cannot be read."""
        return frozenset(self.file.data) if isinstance(self.file.data, dict) else frozenset()

    @cached_property
    def unread(self) -> frozenset[str]:
        """The keys whose value cannot be read, so that nobody knows what the record says there."""
        return self.keys - self.record.model_fields_set


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
    texts: Texts
