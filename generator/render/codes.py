"""The pages that explain messages to editors: one for each code, and a list of all.

Nothing in the site leads there but the messages of a preview and what is written by hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial

from markupsafe import Markup

from generator.render.environment import block
from generator.render.findings import code_address
from generator.render.page import Page, Printed, sections_of
from generator.site import Site, relative
from generator.text.help import Explanation
from generator.text.strings import Strings

INDEX = code_address("index")

_TYPED = re.compile(r"`([^`]+)`")


def code_pages(explanations: Mapping[str, Explanation], site: Site) -> Iterator[Page]:
    """Print the help of each code, and the list of all codes with the rule behind each."""
    words = site.strings
    yield Page(INDEX, "codes", words, partial(_index, explanations, words))
    for code, explanation in explanations.items():
        yield Page(code_address(code), "code", words, partial(_code, code, explanation, words))


def _index(explanations: Mapping[str, Explanation], words: Strings) -> Printed:
    context = {"t": words, "prose": with_code, "href": _href, "listed": sorted(explanations.items())}
    return Printed(
        title=words("code.title"),
        description=words("code.deck"),
        head=block("code.html", "index_head", **context),
        sections=tuple(sections_of("code", ("index",), context)),
    )


def _code(code: str, explanation: Explanation, words: Strings) -> Printed:
    others = [each for each in explanation.codes if each != code]
    context = {"t": words, "prose": with_code, "href": _href, "code": code, "told": explanation, "others": others}
    return Printed(
        title=code,
        description=words("code.description", code=code),
        head=block("code.html", "head", **context),
        sections=tuple(sections_of("code", ("why", "wrong", "right", "others"), context)),
    )


def with_code(text: str) -> Markup:
    """Return text in which what editors type, written `so`, is set as such."""
    pieces = _TYPED.split(text)
    typed = [
        Markup("<code>{}</code>").format(each) if at % 2 else Markup.escape(each) for at, each in enumerate(pieces)
    ]
    return Markup().join(typed)


def _href(code: str) -> str:
    return relative(code_address(code), INDEX)
