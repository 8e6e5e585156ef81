"""`dossier explain CODE`: the rule behind a code, why it stands, a wrong and a right example."""

from __future__ import annotations

from textwrap import fill, indent

import click

from generator.checks.explanations import explanations
from generator.cli.output import USAGE
from generator.model.rejection import nearest
from generator.text.help import Explanation
from generator.text.strings import languages, strings

_WIDTH = 100


@click.command()
@click.argument("code", required=False)
@click.option("--lang", type=click.Choice(languages()), default="en", show_default=True, help="In which language.")
def explain(code: str | None, lang: str) -> None:
    """Explain the CODE that a message carries in brackets; without one, list all codes."""
    known = explanations(lang)
    if code is None:
        click.echo("\n".join(f"{each}  {known[each].rule}" for each in sorted(known)))
        return
    if code not in known:
        near = nearest(code, known)
        hint = f'did you mean "{near}"?' if near else "dossier explain lists all codes"
        click.echo(f'error: no code "{code}"; {hint}', err=True)
        raise SystemExit(USAGE)
    click.echo(f"{code}\n\n{in_full(known[code], lang)}")


def in_full(explanation: Explanation, language: str) -> str:
    """Return an explanation as text for a terminal; the examples stay as they are, to be copied."""
    words = strings(language)
    told = [fill(each, _WIDTH) for each in (explanation.rule, explanation.why) if each]
    examples = [
        f"{words(f'code.{name}')}:\n{indent(getattr(explanation, name), '    ')}" for name in ("wrong", "right")
    ]
    return "\n\n".join([*told, *examples])
