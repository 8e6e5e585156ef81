"""A page is sections, not a string: title, id and level of each are known, so that nothing is parsed again.

Where a page lands is known at once; it is printed when its content is asked for, so that a preview prints only what
somebody looks at.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from markupsafe import Markup

from generator.render.environment import Blocks, template
from generator.site import relative
from generator.text.strings import Strings

NOTHING = Markup()

_CODE = re.compile(r"^(error|warning)\[([a-z-]+)\]", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page under its own heading, which may be missing; `html` is finished and safe."""

    id: str
    title: str
    html: Markup
    level: int = 2


@dataclass(frozen=True, slots=True)
class Printed:
    """What stands on a page; all HTML is finished and safe. `marks` are for search alone, which skips pages without."""

    title: str
    description: str
    head: Markup
    sections: tuple[Section, ...] = ()
    facts: Markup = NOTHING
    marks: Markup = NOTHING


@dataclass(frozen=True)
class Page:
    """A page of one language tree.

    `path` is its address within the tree, `draw` prints it, `source` is the file of the record that it shows, `notice`
    text for the editor that only a preview prints.
    """

    path: str
    kind: str
    words: Strings
    draw: Callable[[], Printed]
    source: str = ""
    notice: str = ""

    @cached_property
    def printed(self) -> Printed:
        return self.draw()

    @property
    def title(self) -> str:
        return self.printed.title

    @property
    def description(self) -> str:
        return self.printed.description

    @property
    def sections(self) -> tuple[Section, ...]:
        return self.printed.sections

    @cached_property
    def content(self) -> str:
        """The HTML between header and footer."""
        return template("frame.html").render(page=self, t=self.words)

    @property
    def findings(self) -> Markup:
        """The notice, in which each code leads to the page that explains it."""

        def linked(match: re.Match[str]) -> str:
            link = Markup('<a href="{}">{}</a>').format(relative(code_address(match[2]), self.path), match[2])
            return f"{match[1]}[{link}]"

        return Markup(_CODE.sub(linked, str(Markup.escape(self.notice))))  # noqa: S704  # escaped before links go in

    @property
    def has_contents(self) -> bool:
        """Tell whether a table of contents helps: from three headings on."""
        return len(self.sections) >= 3 and bool(self.source)


def code_address(code: str) -> str:
    """Return the path of the page that explains the code of a message."""
    return f"codes/{code}.html"


def sections_of(name: str, parts: Iterable[str | Section], context: Mapping[str, Any]) -> Iterator[Section]:
    """Print the blocks of a page type's template that have something to say; finished sections pass through."""
    return sections_from(Blocks(f"{name}.html", context), name, parts, context["t"])


def sections_from(blocks: Blocks, name: str, parts: Iterable[str | Section], words: Strings) -> Iterator[Section]:
    """Do the same with blocks that are there already; `name` is that under which their titles stand in the locale."""
    for each in parts:
        if isinstance(each, Section):
            yield each
            continue
        html = blocks(each)
        if html and not html.isspace():
            section_id = each.replace("_", "-")
            yield Section(section_id, words(f"{name}.{section_id}"), html)
