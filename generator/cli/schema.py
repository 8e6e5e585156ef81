"""`dossier schema`: JSON Schemas for editors, one a folder."""

from __future__ import annotations

from pathlib import Path

import click

from generator.build import read_and_check
from generator.cli.output import told_errors
from generator.publish import read_site
from generator.schema import schemas, settings

DEFAULT = ".vscode/schemas"
SETTINGS = Path(".vscode", "settings.json")


@click.command()
@click.option("--out", default=DEFAULT, show_default=True, metavar="DIR", help="Where the schemas go.")
def schema(out: str) -> None:
    """Write a JSON Schema for each folder of records, so that an editor completes keys, words and ids.

    Run it again after new records, so that it knows their ids. Where there is no .vscode/settings.json, it writes one
    that tells Visual Studio Code which schema is for which folder.
    """
    with told_errors():
        site = read_site(Path.cwd())
        written = schemas(read_and_check(Path.cwd(), site).library, site)
        Path(out).mkdir(parents=True, exist_ok=True)
        for name, text in written.items():
            Path(out, name).write_text(text, encoding="utf-8", newline="\n")
        if out == DEFAULT and not SETTINGS.exists():
            SETTINGS.parent.mkdir(exist_ok=True)
            SETTINGS.write_text(settings(out), encoding="utf-8", newline="\n")
    click.echo(f"Wrote {len(written)} schemas to {out}/", err=True)
