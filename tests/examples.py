"""The examples of explanations, laid over the sound records of tests/corpus/.

A line `# path` begins what stands in a file; keys that the file has already are replaced, those within a key too.
"""

from __future__ import annotations

import re
from textwrap import dedent, indent

from tests.cases import CORPUS

_FILE = re.compile(r"^# (\S.*\.\w+)$\n?", re.MULTILINE)
_KEY = re.compile(r"^(?=(\w+):(?:\s|$))", re.MULTILINE)


def files_of(example: str) -> dict[str, str]:
    """Return the files that an example consists of, each laid over the one of the corpus."""
    _, *parts = _FILE.split(example)
    return {
        path: laid_over(_corpus(path), text.rstrip() + "\n") for path, text in zip(parts[::2], parts[1::2], strict=True)
    }


def laid_over(base: str, text: str) -> str:
    """Return a record without the keys of an example, and the example behind them."""
    own, added = _entries(base), _entries(text)
    names = [name for name, _ in added]
    kept = [entry for name, entry in own if name not in names or not name]
    return "".join(kept) + "".join(_merged(dict(own).get(name, ""), entry) for name, entry in added)


def _merged(own: str, added: str) -> str:
    """Keep the other keys below a key, such as the other language of a text."""
    (key, below), (head, inner) = own.split("\n", 1) if own else ("", ""), added.split("\n", 1)
    if key.strip() != head.strip() or not _KEY.match(dedent(inner)) or not _KEY.match(dedent(below)):
        return added
    return f"{head}\n{indent(laid_over(dedent(below), dedent(inner)), '  ')}"


def _entries(text: str) -> list[tuple[str, str]]:
    """Split a mapping into its keys, each with the lines below it; what stands before the first has no name."""
    starts = [(match.start(), match[1]) for match in _KEY.finditer(text)]
    ends = [*[start for start, _ in starts[1:]], len(text)] if starts else []
    first = text[: starts[0][0]] if starts else text
    named = [(name, text[start:end]) for (start, name), end in zip(starts, ends, strict=True)]
    return [("", first), *named] if first.strip() else named


def _corpus(path: str) -> str:
    source = CORPUS / path
    return source.read_text(encoding="utf-8") if source.is_file() else ""
