"""`dossier build`: publish the site of all languages into site/."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.output import FINDINGS, FORMATS, Clock, print_findings, told_errors
from generator.publish import publish


@click.command()
@click.option("--format", "form", type=click.Choice(FORMATS), default="full", show_default=True)
def build(form: str) -> None:
    """Check everything, build all languages, then replace site/. With an error the old site stays."""
    clock = Clock()
    with told_errors():
        published = publish(Path.cwd(), lambda step: click.echo(step, err=True))
    if published.checked.diagnostics:
        print_findings(published.checked, form, clock.seconds)
    for reason in published.reasons:
        click.echo(f"error: {reason}", err=True)
    if not published.succeeded:
        click.echo("Nothing was published; the old site, if any, is as it was.", err=True)
        raise SystemExit(FINDINGS)
    click.echo(f"Built {published.pages} pages into site/ ({clock.seconds:.2f} s)", err=True)
