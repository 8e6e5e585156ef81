"""What `dossier explain` prints: the docstring of a check under each of its codes, and the codes of reading."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping

from generator.checks import CHECKS
from generator.checks.ignore import without_ignored
from generator.checks.reading_codes import READING_CODES

_CODES = re.compile(r"\n\nCodes: ([a-z, \n-]+?)(?=\n\n|$)")


def _explanations() -> Mapping[str, str]:
    found = dict(READING_CODES)
    for each in (*CHECKS, without_ignored):
        text = inspect.getdoc(each) or ""
        codes = _CODES.search(text)
        assert codes, f"{each.__name__} names no codes"
        explanation = text.replace(codes[0], "")
        found |= {code.strip(): explanation for code in codes[1].split(",")}
    return found


EXPLANATIONS = _explanations()
