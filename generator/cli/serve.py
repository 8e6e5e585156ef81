"""`dossier serve`: a live preview of one language."""

from __future__ import annotations

import os
from pathlib import Path

import click

from generator.cli.output import USAGE


@click.command()
@click.option("--lang", default="", help="The language to show; the site's default where left out.")
@click.option("--address", default="127.0.0.1:8000", show_default=True, metavar="IP:PORT")
def serve(lang: str, address: str) -> None:
    """Show the site while you write; every saved change appears in the browser."""
    from generator.publish.preview import preview  # noqa: PLC0415  # MkDocs is slow to import

    if not Path("mkdocs.yml").is_file():
        click.echo("error: there is no mkdocs.yml in this folder", err=True)
        raise SystemExit(USAGE)
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    try:
        preview(lang, address)
    except OSError as error:
        click.echo(f"error: {address}: {error.strerror}; choose another with --address 127.0.0.1:8001", err=True)
        raise SystemExit(USAGE) from None
