"""Printing findings, in colour where the terminal shows it and the editor wants it."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import click

from generator.build import Checked
from generator.publish import SettingsError
from generator.report import as_json, concise, full, github

FORMATS = ("full", "concise", "json", "github")
FINDINGS, USAGE = 1, 2


class Clock:
    """Measures how long a command has been at work."""

    def __init__(self) -> None:
        self._start = time.perf_counter()

    @property
    def seconds(self) -> float:
        return time.perf_counter() - self._start


def print_findings(checked: Checked, form: str, seconds: float) -> None:
    """Print all findings in one of the formats; GitHub's job summary is written where GitHub asks for it."""
    found, sources, files = checked.diagnostics, checked.sources, len(checked.sources)
    if form == "json":
        click.echo(as_json(found), nl=False)
    elif form == "concise":
        click.echo(concise(found, files=files, seconds=seconds))
    elif form == "github":
        annotations, summary = github(found)
        click.echo(annotations)
        if path := os.environ.get("GITHUB_STEP_SUMMARY"):
            with Path(path).open("a", encoding="utf-8") as file:
                file.write(summary)
    else:
        click.echo(full(found, sources, files=files, seconds=seconds, color=wants_color()), color=True)


def wants_color() -> bool:
    """Tell whether to print colours: https://no-color.org and https://force-color.org, then the terminal decides."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()


def leave(code: int) -> NoReturn:
    """End the process at once, since Python would take the records apart one by one before it gives them back."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


@contextmanager
def told_errors() -> Iterator[None]:
    """Turn settings that cannot be read, and what the disk refuses, into a message and exit code 2."""
    try:
        yield
    except SettingsError as error:
        click.echo(f"error: {error}", err=True)
        raise SystemExit(USAGE) from None
    except OSError as error:
        click.echo(f"error: {error.filename or 'the disk'}: {error.strerror}; nothing was changed", err=True)
        raise SystemExit(USAGE) from None
