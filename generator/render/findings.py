"""What editors are told, as HTML that wraps on a phone: a line's carets would then stand under something else."""

from __future__ import annotations

import re
from itertools import accumulate

from markupsafe import Markup, escape

from generator.report.visible import cells
from generator.site import relative

_CODE = re.compile(r"^(error|warning)\[([a-z-]+)\]", re.MULTILINE)
_QUOTED = re.compile(r"^( *\d+ \| )(.*)\n *\| ( *)(\^+)$", re.MULTILINE)


def code_address(code: str) -> str:
    """Return the path of the page that explains the code of a message."""
    return f"codes/{code}.html"


def findings(notice: str, page: str) -> Markup:
    """Return a notice in which codes lead to their explanations and what carets point at is marked instead."""
    parts, end = [], 0
    for match in _QUOTED.finditer(notice):
        parts += [_linked(notice[end : match.start()], page), _marked(match)]
        end = match.end()
    return Markup().join([*parts, _linked(notice[end:], page)])


def _linked(text: str, page: str) -> Markup:
    def linked(match: re.Match[str]) -> str:
        link = Markup('<a href="{}">{}</a>').format(relative(code_address(match[2]), page), match[2])
        return f"{match[1]}[{link}]"

    return Markup(_CODE.sub(linked, str(escape(text))))  # noqa: S704  # escaped before links go in


def _marked(match: re.Match[str]) -> Markup:
    """Return a quoted line; where the carets stand behind its end, they stay."""
    margin, line, indent, carets = match.groups()
    ends = list(accumulate(width for _, width in cells(line)))
    start, end = (sum(each <= column for each in ends) for column in (len(indent), len(indent + carets)))
    if start == end:
        return escape(match[0])
    return Markup("{}{}<mark>{}</mark>{}").format(margin, line[:start], line[start:end], line[end:])
