"""What the commands that rewrite records have in common: what they refuse, and how they say what they did."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NoReturn

import click

from generator.cli.output import FINDINGS, USAGE, wants_color
from generator.desk import Refusal, Rewritten, legible, meant
from generator.library import Key, Library
from generator.load import content_texts
from generator.publish import read_site
from generator.report import full
from generator.report.visible import visible

NOTHING = "Nothing was changed."


def whole_library(root: Path) -> Library:
    """Return the library, or leave: of a record that cannot be read nobody knows what it refers to."""
    library, errors = legible(root, read_site(root).reading)
    if errors:
        sources = {path: text for path, text in content_texts(root, {}) if path.endswith(".yml")}
        click.echo(full(errors, sources, color=wants_color()), color=True)
        click.echo(f"error: first mend what cannot be read\n{NOTHING}", err=True)
        raise SystemExit(FINDINGS)
    return library


def chosen(library: Library, typed: str) -> Key:
    """Return the record that an editor names, or leave."""
    key, reasons = meant(library, typed)
    return key or refuse(reasons, USAGE)


def refuse(reasons: Iterable[Refusal], code: int = FINDINGS) -> NoReturn:
    """Leave with all reasons and what to type instead."""
    for each in reasons:
        click.echo(f"error: {visible(each.message)}\n  = help: {visible(each.hint)}", err=True)
    click.echo(NOTHING, err=True)
    raise SystemExit(code)


def write(root: Path, found: Rewritten, done: str) -> None:
    """Write everything, then say how often the id changed in which file, and what is left to look at."""
    found.write(root)
    changes, files = sum(found.counts.values()), len(found.counts)
    click.echo(f"{done}: {changes} {_plural('time', changes)} in {files} {_plural('file', files)}")
    for path, count in sorted(found.counts.items()):
        click.echo(f"{count:>4}  {visible(path)}")
    for remark in dict.fromkeys(found.remarks):
        click.echo("\n".join(map(visible, f"note: {remark}".splitlines())), err=True)


def _plural(word: str, count: int) -> str:
    return word if count == 1 else f"{word}s"
