"""`dossier rename OLD NEW`: another id for a record, everywhere."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.desk import chosen, refuse, whole_library, write
from generator.cli.output import told_errors
from generator.desk import renamed


@click.command()
@click.argument("old")
@click.argument("new")
def rename(old: str, new: str) -> None:
    """Give the record OLD the id NEW, in its file's name and wherever it is referred to, mentioned or cited.

    OLD is an id, type:id where several records have it, or the path of its file. Links in docs/ follow, digest and
    capture of an article move along, and the old id is kept as formerly, so that its address still leads to the record.
    """
    root = Path.cwd()
    with told_errors():
        library = whole_library(root)
        key = chosen(library, old)
        found, reasons = renamed(root, library, key, new)
        if found is None:
            refuse(reasons)
        write(root, found, f"Renamed {key.type} {key.id} to {new}")
