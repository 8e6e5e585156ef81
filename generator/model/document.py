"""A document: a treaty, a resolution or a law that the story turns on."""

from __future__ import annotations

from typing import Annotated

from generator.model.common import CommonFields
from generator.model.fields import LocalProse, Ref, Text
from generator.model.scalars import Date, Id


class Document(CommonFields):
    """A treaty, a resolution or a law: what it says, and whom it binds."""

    title: Text
    """What it is called, such as `{de: Resolution 1718, en: Resolution 1718}`."""
    date: Date
    """When it was signed or adopted (EDTF)."""
    parties: tuple[Annotated[Id, Ref(("actor",), "documents")], ...] = ()
    """The ids of the actors that signed or adopted it."""
    summary: LocalProse
    """What it says, in a few cited sentences."""
