"""What `dossier explain` and the pages of codes say: the docstring of a check under each of its codes, and of reading.

In other languages the words of text/locales/help/ stand around the same examples.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Mapping
from functools import cache

from generator.checks import CHECKS
from generator.checks.copies import copied_text
from generator.checks.ignore import without_ignored
from generator.checks.reading import READING_CODES
from generator.text.help import Explanation, help_texts

_DOCSTRING = re.compile(
    r"(?P<rule>.+?)(?:\n\n(?!Codes: )(?!Wrong:)(?P<why>.+?))?(?:\n\nCodes: (?P<codes>[a-z, \n-]+?))?"
    r"\n\nWrong:\n(?P<wrong>.+?)\n\nRight:\n(?P<right>.+)",
    re.DOTALL,
)


def explanations(language: str = "en") -> Mapping[str, Explanation]:
    """Return the explanation of every code in a language, or in English where that has no words for it."""
    texts = help_texts(language)
    return {code: each.told(texts[code]) if code in texts else each for code, each in _english().items()}


@cache
def _english() -> Mapping[str, Explanation]:
    return {code: each for each in _all() for code in each.codes}


def _all() -> Iterator[Explanation]:
    for codes, text in READING_CODES.items():
        yield _explanation(inspect.cleandoc(text), codes)
    for each in (*CHECKS, copied_text, without_ignored):
        yield _explanation(inspect.getdoc(each) or "")


def _explanation(text: str, codes: tuple[str, ...] = ()) -> Explanation:
    found = _DOCSTRING.fullmatch(text.strip())
    assert found, f"no rule with codes, a wrong and a right example: {text}"
    listed = codes or tuple(code.strip() for code in (found["codes"] or "").split(","))
    wrong, right = (inspect.cleandoc(found[name]) for name in ("wrong", "right"))
    rule, why = (" ".join((found[name] or "").split("\n")) for name in ("rule", "why"))
    return Explanation(listed, rule, why, wrong, right)
