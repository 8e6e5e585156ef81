"""A term: a word that readers should understand."""

from __future__ import annotations

from generator.model.common import CommonFields
from generator.model.fields import LocalProse, Text
from generator.model.scalars import Line


class Term(CommonFields):
    """An entry of the glossary."""

    name: Text
    """The word."""
    aliases: tuple[Line, ...] = ()
    """Other words for it; used for search and for suggestions."""
    summary: LocalProse
    """What it means, in a few cited sentences; the first one defines it."""
