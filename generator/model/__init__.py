"""What a record is: frozen classes, one module per type; no I/O, no HTML."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.actor import Actor
from generator.model.article import Article
from generator.model.change import Change
from generator.model.claim import Claim
from generator.model.common import CommonFields, called, naming_field
from generator.model.dossier import Dossier
from generator.model.event import Event
from generator.model.figure import Figure
from generator.model.outlet import Outlet
from generator.model.place import Place
from generator.model.series import Series
from generator.model.term import Term


@dataclass(frozen=True, slots=True)
class RecordType:
    """A type of record and the folder that says so. Ids are unique within a namespace.

    `page` is the page that shows all records of the type, where they have none of their own.
    """

    name: str
    folder: str
    model: type[CommonFields]
    namespace: str = "record"
    page: str = ""


RECORD_TYPES = (
    RecordType("dossier", "dossiers", Dossier),
    RecordType("event", "dossiers/events", Event),
    RecordType("actor", "dossiers/actors", Actor),
    RecordType("place", "dossiers/places", Place),
    RecordType("claim", "dossiers/claims", Claim),
    RecordType("figure", "dossiers/figures", Figure),
    RecordType("series", "dossiers/series", Series),
    RecordType("term", "dossiers/terms", Term),
    RecordType("change", "dossiers/changes", Change, page="changes.html"),
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
    "Change",
    "Claim",
    "CommonFields",
    "Dossier",
    "Event",
    "Figure",
    "Outlet",
    "Place",
    "RecordType",
    "Series",
    "Term",
    "called",
    "naming_field",
]
