"""`dossier fmt [PATH …]`: one layout for all records."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

import click

from generator.cli.output import FINDINGS, USAGE, told_errors
from generator.desk import exchange, formatted, legible
from generator.library import Library
from generator.load import Entry
from generator.publish import read_site
from generator.report.visible import visible


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH …]", type=click.Path(exists=True))
@click.option("--check", is_flag=True, help="Write nothing; name the records that have another layout.")
def fmt(paths: tuple[str, ...], *, check: bool) -> None:
    """Lay out records alike: keys in order, short texts in one line, prose and citations in blocks.

    PATH is a record or a folder; without any, all records are laid out. What a record says stays the same, its
    comments too, and a record that cannot be read is left alone. Exit code 1: some were left, or --check found some.
    """
    root = Path.cwd()
    with told_errors():
        reading = read_site(root).reading
        library, errors = legible(root, reading)
        unreadable = {each.span.path for each in errors} | {each.path for each in library.broken.values()}
        chosen = _chosen(root, library, unreadable, paths)
        entries = [each for each in library.entries.values() if each.path in chosen - unreadable]
        texts = {each.path: formatted(each, reading) for each in _counted(entries)}
        contents = {path: text.encode() for path, (text, _) in texts.items()}
        changed = {path: new for path, new in contents.items() if new != (root / path).read_bytes()}
        if not check:
            exchange({root / path: content for path, content in changed.items()})
    left = [f"{path} cannot be read; dossier check says why" for path in sorted(chosen & unreadable)]
    left += [f"{each.message}; {each.hint}" for _, reasons in texts.values() for each in reasons]
    _tell(sorted(changed), left, len(chosen), check=check)
    raise SystemExit(FINDINGS if left or (check and changed) else 0)


def _counted(entries: Sequence[Entry]) -> Iterator[Entry]:
    """Yield records, counting them in a terminal: ruamel.yaml takes some milliseconds for each."""
    hidden = not sys.stderr.isatty()
    with click.progressbar(entries, label="Laying out", file=sys.stderr, show_pos=True, hidden=hidden) as bar:
        yield from bar


def _chosen(root: Path, library: Library, unreadable: Collection[str], paths: Collection[str]) -> set[str]:
    """Return the paths of the records that an editor names, or of all; leave where one of the names is of none."""
    known = {each.path for each in library.entries.values()} | {*unreadable}
    chosen: set[str] = set() if paths else known
    for path in paths:
        place = Path(path).resolve()
        found = {each for each in known if (root / each).resolve() == place or place in (root / each).resolve().parents}
        if not found:
            click.echo(f"error: {visible(path)}: there is no record; name one, or a folder of records", err=True)
            raise SystemExit(USAGE)
        chosen |= found
    return chosen


def _tell(changed: Collection[str], left: Collection[str], count: int, *, check: bool) -> None:
    for path in changed:
        click.echo(visible(path))
    for reason in left:
        click.echo(f"error: {visible(reason)}", err=True)
    of_all = f"{len(changed)} of {count} records"
    click.echo(
        f"{of_all} have another layout; run dossier fmt" if check and changed else f"Laid out {of_all}", err=True
    )
