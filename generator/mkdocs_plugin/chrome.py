"""What surrounds a page, head, masthead and footer, printed once for each kind of page instead of once for each page.

main.html is rendered for a stand-in whose title, description, address and content are marks; cut at its marks, the
result is a skeleton that is filled for every page of the kind. Where a theme reads more of a page than the stand-in can
answer for, or changes a mark, each page is rendered by itself. A test compares both ways, byte for byte.
"""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING, NamedTuple

from jinja2 import ChoiceLoader, DictLoader
from markupsafe import Markup, escape
from mkdocs.structure.files import File, InclusionLevel

from generator.mkdocs_plugin.pages import TEMPLATE, PrintedPage
from generator.render import Page, Printed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.utils.templates import TemplateContext

# Letters and digits only, small ones: they pass through escaping, quoting and the stripping of tags unchanged.
_SIGN = "dsx7q"
_MARKS = {name: f"{_SIGN}{name}q7xsd" for name in ("name", "title", "description", "content")}
_CUT = re.compile(f"{_SIGN}({'|'.join(_MARKS)})q7xsd")

# What a stand-in has in common with every page of its kind in its folder, or shows as a mark.
_ANSWERED = frozenset(
    {"abs_url", "active", "ancestors", "canonical_url", "children", "content", "edit_url", "file", "is_homepage"}
    | {"is_index", "is_link", "is_page", "is_section", "is_top_level", "meta", "next_page", "parent"}
    | {"previous_page", "title", "url"}
)


class _Kind(NamedTuple):
    """Pages whose surroundings differ in title, description, address and content only."""

    kind: str
    folder: str
    has_description: bool
    is_named_like_site: bool


class StandIn(PrintedPage):
    """A page made of marks; it remembers what a template asks of it."""

    asked: set[str]

    def __getattribute__(self, name: str) -> object:
        if not name.startswith("_") and name != "asked":
            object.__getattribute__(self, "__dict__").setdefault("asked", set()).add(name)
        return super().__getattribute__(name)


class Chrome:
    """The skeletons of one build, made when the first page of a kind is printed."""

    def __init__(self, env: Environment) -> None:
        self._env = env
        self._skeletons: dict[_Kind, tuple[str, ...]] = {}
        assert env.loader
        env.loader = ChoiceLoader([env.loader, DictLoader({TEMPLATE: "{{ printed }}"})])

    def page(self, page: PrintedPage, context: TemplateContext) -> str:
        """Return the whole document of a page."""
        skeleton = () if page.is_in_navigation else self._skeleton(page, context)
        if not skeleton:
            return self.page_alone(page, context)
        texts = {
            "name": _name(page),
            "title": escape(page.printed.finished.title),
            "description": escape(page.printed.finished.description),
            "content": page.content or "",
        }
        return "".join(texts[part] if number % 2 else part for number, part in enumerate(skeleton))

    def page_alone(self, page: PrintedPage, context: Mapping[str, object]) -> str:
        """Return the whole document of a page, rendered from main.html for it alone."""
        return self._env.get_template("main.html").render({**context, "page": page})

    def _skeleton(self, page: PrintedPage, context: TemplateContext) -> tuple[str, ...]:
        """Return the literal pieces of a kind's document with the name of a mark between each two, or nothing."""
        finished, folder = page.printed.finished, posixpath.dirname(page.url)
        is_named_like_site = finished.title == context["config"].site_name
        kind = _Kind(page.printed.kind, folder, bool(finished.description), is_named_like_site)
        if kind not in self._skeletons:
            self._skeletons[kind] = self._cut(kind, page, context)
        return self._skeletons[kind]

    def _cut(self, kind: _Kind, page: PrintedPage, context: TemplateContext) -> tuple[str, ...]:
        stand_in = _stand_in(kind, page, context["config"])
        document = self.page_alone(stand_in, context)
        marks = _CUT.findall(document)
        is_whole = len(marks) == document.lower().count(_SIGN) and marks.count("content") == 1
        return tuple(_CUT.split(document)) if is_whole and stand_in.asked <= _ANSWERED else ()


def _name(page: PrintedPage) -> str:
    return posixpath.basename(page.url).removesuffix(".html")


def _stand_in(kind: _Kind, page: PrintedPage, config: MkDocsConfig) -> StandIn:
    source = posixpath.join(kind.folder, f"{_MARKS['name']}.md")
    file = File.generated(config, source, content="", inclusion=InclusionLevel.NOT_IN_NAV)
    title = config.site_name if kind.is_named_like_site else _MARKS["title"]
    printed = Printed(title, _MARKS["description"] if kind.has_description else "", Markup())
    page_of_marks = Page(file.url, kind.kind, page.printed.words, lambda: printed)
    stand_in = StandIn(page_of_marks, file, config)
    stand_in.read_source(config)
    stand_in.content = _MARKS["content"]
    stand_in.meta["alternates"] = [
        {key: _at_mark(value, _name(page)) for key, value in each.items()} for each in page.meta["alternates"]
    ]
    stand_in.asked = set()
    return stand_in


def _at_mark(value: object, name: str) -> object:
    """Return a page's address in another language with the mark in the place of its name."""
    own, at_mark = f"/{name}.html", f"/{_MARKS['name']}.html"
    return value.removesuffix(own) + at_mark if isinstance(value, str) and value.endswith(own) else value
