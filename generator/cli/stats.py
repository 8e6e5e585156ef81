"""`dossier stats`: how much there is."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import click

from generator.build import read_and_check
from generator.cli.output import told_errors
from generator.evidence.origins import chain
from generator.evidence.quotations import quotations
from generator.library import Library
from generator.model import RECORD_TYPES, Article
from generator.publish import read_site


@click.command()
def stats() -> None:
    """Count records, sentences and words in each language, citations and mentions."""
    with told_errors():
        library = read_and_check(Path.cwd(), read_site(Path.cwd())).library
    for name, count in counts(library):
        click.echo(f"{count:>7,}  {name}")


def counts(library: Library) -> list[tuple[str, int]]:
    """Return what there is to count, with its name."""
    rows = [(f"{each.name} records", sum(key.type == each.name for key in library.entries)) for each in RECORD_TYPES]
    if library.broken:
        rows.append(("records that cannot be read", len(library.broken)))
    for language in library.languages:
        sentences = [each.sentence for each in library.sentences if each.language == language and each.sentence]
        rows.append((f"sentences ({language})", len(sentences)))
        rows.append((f"words ({language})", sum(len(each.plain.split()) for each in sentences)))
        rows.append((f"sentences with a citation ({language})", sum(bool(each.citations) for each in sentences)))
    rows.append(("citations", sum(link.label == "cited" for link in library.links)))
    states = Counter(each.verdict.state for each in quotations(library))
    rows += [(f"quotations, {state}", count) for state, count in sorted(states.items())]
    rows.append(("articles with a digest", len(library.texts.digests)))
    rows.append(("articles of known origin", sum(bool(chain(library, each)) for _, each in library.of_type(Article))))
    rows.append(("mentions", sum(link.label == "mention" for link in library.links)))
    return rows
