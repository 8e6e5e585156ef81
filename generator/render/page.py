"""A page is drawn as sections, whose titles, ids and levels are known, and finished as one piece of HTML.

Where a page lands is known at once; it is drawn when its content is asked for, so that a preview prints only what
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
from generator.render.findings import findings
from generator.text.strings import Strings

NOTHING = Markup()

# Text in finished HTML never holds "<", so what looks like a tag is one.
_ID = re.compile(r'<[a-z][^<>]* id="([^"]+)"')
_HREF = re.compile(r'<a [^<>]*?href="([^"]*)"')


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


@dataclass(frozen=True, slots=True)
class Finished:
    """A page as it is handed over: what stands between header and footer, and what can be linked to and is linked.

    `headings` are title, id and level of the sections that have a title. `links` are addresses as they stand in the
    HTML, each once.
    """

    title: str
    description: str
    content: str
    headings: tuple[tuple[str, str, int], ...]
    anchors: frozenset[str]
    links: tuple[str, ...]


@dataclass(frozen=True)
class Page:
    """A page of one language tree.

    `path` is its address within the tree, `draw` prints it, `source` is the file of the record that it shows, `notice`
    text for the editor that only a preview prints. `finish` hands over what another process has printed, or nothing.
    """

    path: str
    kind: str
    words: Strings
    draw: Callable[[], Printed]
    source: str = ""
    notice: str = ""
    finish: Callable[[], Finished | None] = lambda: None

    @cached_property
    def printed(self) -> Printed:
        return self.draw()

    @cached_property
    def finished(self) -> Finished:
        return self.finish() or _finished(self, self.printed)

    @property
    def title(self) -> str:
        return self.finished.title

    @property
    def content(self) -> str:
        """The HTML between header and footer."""
        return self.finished.content

    @property
    def findings(self) -> Markup:
        """The notice as HTML."""
        return findings(self.notice, self.path)

    @property
    def has_contents(self) -> bool:
        """Tell whether a table of contents helps: from three headings on."""
        return len(self.printed.sections) >= 3 and bool(self.source)


def _finished(page: Page, printed: Printed) -> Finished:
    content = template("frame.html").render(page=page, t=page.words)
    return Finished(
        title=printed.title,
        description=printed.description,
        content=content,
        headings=tuple((each.title, each.id, each.level) for each in printed.sections if each.title),
        anchors=frozenset(_ID.findall(content)),
        links=tuple(dict.fromkeys(_HREF.findall(content))),
    )


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
