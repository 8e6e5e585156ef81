"""Test cases that read like a specification: records with the expected finding on the line where it must appear.

A case is a text file. A line `--- path` begins a file of the project, everything before the first is a remark. Behind
` #~ ` at the end of a line stand column, code and hint of the finding that must appear there, several separated by
` #~ `; the marker itself is not part of the file. `{folders}` in a hint stands for the folders of all types. Cases are
laid over the sound records of tests/corpus/, and nothing but the marked findings may be found. Its records stand alone,
so that they stay short: what they lack around them, such as somebody who refers to them, is found only by the cases
that mark it.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from generator.build import Checked, read_and_check
from generator.diagnostics import Diagnostic
from generator.model import BY_FOLDER
from generator.site import Language, Site

CORPUS = Path(__file__).parent / "corpus"
SITE = Site((Language("de", "Probe"), Language("en", "Sample")), "de", "https://example.org/")
SMALL = {
    "mkdocs.yml": "site_name: Probe\nsite_url: https://example.org/\ndocs_dir: docs/de\nsite_dir: build/preview\n"
    "theme: {name: material}\nplugins:\n  - dossiers:\n      languages:\n        de: {name: Probe}\n"
    "        en: {name: Sample}\n",
    "docs/de/about.md": "# Über uns\n",
    "docs/en/about.md": "# About\n",
    "docs/de/method.md": "# Wie wir arbeiten\n\n## Was wir nicht wissen\n",
    "docs/en/method.md": "# How we work\n\n## What we do not know\n",
}

# What is said of a record that stands alone, or beside others of its kind that are cases too
AROUND = frozenset({"unreferenced-record", "missing-part", "same-as-another"})

_FILE = re.compile(r"^--- (\S+)\n", re.MULTILINE)
_MARKER = " #~ "
_FOLDERS = ", ".join(f"{each}/" for each in BY_FOLDER)


class Finding(NamedTuple):
    """What a case compares: place, code and hint."""

    path: str
    line: int
    column: int
    code: str
    hint: str

    @classmethod
    def of(cls, diagnostic: Diagnostic) -> Finding:
        span = diagnostic.span
        return cls(span.path, span.line, span.column, diagnostic.code, diagnostic.hint)


class Case(NamedTuple):
    """The files of a case and the findings that they must lead to."""

    files: dict[str, str]
    findings: list[Finding]

    @property
    def codes(self) -> frozenset[str]:
        return frozenset(each.code for each in self.findings)


def read_case(path: Path) -> Case:
    """Read a case and take the markers out of it."""
    parts = _FILE.split(path.read_text(encoding="utf-8"))
    files: dict[str, str] = {}
    findings: list[Finding] = []
    for name, text in zip(parts[1::2], parts[2::2], strict=True):
        lines = []
        for number, line in enumerate(text.split("\n"), start=1):
            content, *markers = line.split(_MARKER)
            lines.append(content)
            findings += [_expected(name, number, marker) for marker in markers]
        files[name] = "\n".join(lines)
    return Case(files, sorted(findings))


def _expected(path: str, line: int, marker: str) -> Finding:
    column, code, hint = re.fullmatch(r"(\d+) ([a-z-]+): (.*)", marker.strip()).groups()  # type: ignore[union-attr]
    return Finding(path, line, int(column), code, hint.replace("{folders}", _FOLDERS))


def write_project(root: Path, files: dict[str, str] | dict[str, bytes]) -> Path:
    """Lay files over a copy of the sound corpus and return the project's folder."""
    paths = sorted((*CORPUS.rglob("*.yml"), *CORPUS.rglob("*.digest")))
    corpus = {path.relative_to(CORPUS).as_posix(): path.read_bytes() for path in paths}
    given = {name: text.encode() if isinstance(text, str) else text for name, text in files.items()}
    for name, content in (corpus | given).items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content)
    return root


def small_project(root: Path) -> Path:
    """Lay out the sound corpus with settings and two hand-written pages in each language: all that a site needs."""
    return write_project(root, SMALL)


def checked(root: Path, files: dict[str, str] | dict[str, bytes], codes: Collection[str] = ()) -> Checked:
    """Read and check the sound corpus with these files laid over it; `codes` of AROUND are those that count."""
    found = read_and_check(write_project(root, files), SITE)
    return replace(found, diagnostics=tuple(each for each in found.diagnostics if each.code not in AROUND - {*codes}))


def findings(root: Path, files: dict[str, str] | dict[str, bytes], codes: Collection[str] = ()) -> list[Finding]:
    """Return what is found in the sound corpus with these files laid over it."""
    return sorted(map(Finding.of, checked(root, files, codes).diagnostics))
