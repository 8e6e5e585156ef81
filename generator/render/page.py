"""A page is sections, not a string: title, id and level of each are known, so that nothing is parsed again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from markupsafe import Markup

from generator.render.environment import block, template

NOTHING = Markup()


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page under its own heading, which may be missing; `html` is finished and safe."""

    id: str
    title: str
    html: Markup
    level: int = 2


@dataclass(frozen=True)
class Page:
    """A finished page of one language tree.

    `path` is its address within the tree, `source` the file of the record that it shows, `notice` text for
    the editor that only a preview prints.
    """

    path: str
    kind: str
    title: str
    description: str
    head: Markup
    sections: tuple[Section, ...]
    facts: Markup = NOTHING
    source: str = ""
    notice: str = ""
    words: Any = None

    @cached_property
    def content(self) -> str:
        """The HTML between header and footer."""
        return template("frame.html").render(page=self, t=self.words)

    @property
    def has_contents(self) -> bool:
        """Tell whether a table of contents helps: from three headings on."""
        return len(self.sections) >= 3 and bool(self.source)


def sections_of(name: str, parts: Iterable[str | Section], context: Mapping[str, Any]) -> Iterator[Section]:
    """Print the blocks of a page type's template that have something to say; finished sections pass through."""
    for each in parts:
        if isinstance(each, Section):
            yield each
            continue
        html = block(f"{name}.html", each, **context)
        if html.strip():
            section_id = each.replace("_", "-")
            yield Section(section_id, context["t"](f"{name}.{section_id}"), html)
