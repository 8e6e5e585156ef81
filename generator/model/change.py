"""A change: what readers should know of a later version."""

from __future__ import annotations

from typing import Annotated

from generator.model.common import CommonFields
from generator.model.fields import ANY_RECORD, AT_LEAST_ONE, Choice, Ref, Text
from generator.model.scalars import Date, Id


class Change(CommonFields):
    """An addition, a correction or a withdrawal, as it is announced to readers."""

    date: Date
    """The day of the change."""
    kind: Annotated[str, Choice("change-kind")]
    """`added`, `sharpened`, `corrected` or `withdrawn`."""
    about: Annotated[tuple[Annotated[Id, Ref(ANY_RECORD, "changes")], ...], AT_LEAST_ONE]
    """The records that changed."""
    what: Text
    """What changed; for a correction also what stood there before."""
