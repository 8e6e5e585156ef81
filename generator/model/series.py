"""A series: events that belong together by a rule."""

from __future__ import annotations

from generator.model.common import CommonFields
from generator.model.fields import LocalProse, Text


class Series(CommonFields):
    """Events of one kind over the years; each of them names the series."""

    name: Text
    """What they are together, such as `{de: Treffen von Putin und Kim, en: Meetings of Putin and Kim}`."""
    summary: LocalProse
    """What they have in common, and by which rule events are listed."""
