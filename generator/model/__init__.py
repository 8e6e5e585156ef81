"""What a record is: frozen classes, one module per type; no I/O, no HTML."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.actor import Actor
from generator.model.article import Article
from generator.model.common import CommonFields
from generator.model.dossier import Dossier
from generator.model.event import Event
from generator.model.outlet import Outlet
from generator.model.place import Place


@dataclass(frozen=True, slots=True)
class RecordType:
    """A type of record and the folder that says so. Ids are unique within a namespace."""

    name: str
    folder: str
    model: type[CommonFields]
    namespace: str = "record"


RECORD_TYPES = (
    RecordType("dossier", "dossiers", Dossier),
    RecordType("actor", "dossiers/actors", Actor),
    RecordType("event", "dossiers/events", Event),
    RecordType("place", "dossiers/places", Place),
    RecordType("article", "seeds", Article, "article"),
    RecordType("outlet", "seeds/outlets", Outlet, "outlet"),
)
BY_NAME = {each.name: each for each in RECORD_TYPES}
BY_FOLDER = {each.folder: each for each in RECORD_TYPES}

__all__ = [
    "BY_FOLDER",
    "BY_NAME",
    "RECORD_TYPES",
    "Actor",
    "Article",
    "CommonFields",
    "Dossier",
    "Event",
    "Outlet",
    "Place",
    "RecordType",
]
