"""`dossier check`: report everything that is wrong with the records."""

from __future__ import annotations

from pathlib import Path

import click

from generator.build import read_and_check
from generator.cli.output import FINDINGS, FORMATS, Clock, leave, print_findings, told_errors
from generator.publish import read_site


@click.command()
@click.option("--format", "form", type=click.Choice(FORMATS), default="full", show_default=True)
def check(form: str) -> None:
    """Check all records. Exit code 0: clean, 1: findings, 2: usage."""
    clock = Clock()
    with told_errors():
        checked = read_and_check(Path.cwd(), read_site(Path.cwd()))
    print_findings(checked, form, clock.seconds)
    leave(FINDINGS if checked.diagnostics else 0)
