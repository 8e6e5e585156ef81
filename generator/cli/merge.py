"""`dossier merge A B`: two records of the same thing become one."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.desk import chosen, refuse, whole_library, write
from generator.cli.output import told_errors
from generator.desk import merged


@click.command()
@click.argument("a")
@click.argument("b")
def merge(a: str, b: str) -> None:
    """Let everything that leads to record A lead to B, which takes over its names and former ids; A is deleted.

    A and B are ids of the same type, type:id where several records have one, or paths. What else A says and B
    does not is printed, not written: decide yourself, and write it into B.
    """
    root = Path.cwd()
    with told_errors():
        library = whole_library(root)
        old, new = chosen(library, a), chosen(library, b)
        found, reasons = merged(root, library, old, new)
        if found is None:
            refuse(reasons)
        write(root, found, f"Merged {old.type} {old.id} into {new.id}")
