"""`dossier explain CODE`: the rule behind a code, why it stands, a wrong and a right example."""

from __future__ import annotations

import click
from rapidfuzz.process import extractOne

from generator.checks.explanations import EXPLANATIONS
from generator.cli.output import USAGE


@click.command()
@click.argument("code", required=False)
def explain(code: str | None) -> None:
    """Explain the CODE that a message carries in brackets; without one, list all codes."""
    if code is None:
        click.echo("\n".join(sorted(EXPLANATIONS)))
        return
    if code not in EXPLANATIONS:
        near = extractOne(code, list(EXPLANATIONS))
        click.echo(f'error: no code "{code}"' + (f', did you mean "{near[0]}"?' if near else ""), err=True)
        raise SystemExit(USAGE)
    click.echo(f"{code}\n\n{EXPLANATIONS[code]}")
