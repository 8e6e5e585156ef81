"""`dossier new TYPE`: start a record by answering questions."""

from __future__ import annotations

from pathlib import Path
from textwrap import fill

import click

from generator.build import read_and_check
from generator.cli.output import FINDINGS, told_errors, wants_color
from generator.desk import Around, Begun, Conversation, Question, Refusal, Remark, legible, write
from generator.desk import new as conversation
from generator.model import BY_NAME
from generator.publish import read_site
from generator.report import full
from generator.report.visible import visible
from generator.site import Site

_WIDTH = 100
_NOTHING = "Nothing was written."


@click.command()
@click.argument("type", metavar="TYPE", type=click.Choice(tuple(BY_NAME)))
def new(type: str) -> None:
    """Start a record: asks for what a record of TYPE must have, and writes it into the folder of its type.

    TYPE is dossier, event, actor, place, claim, figure, series, term, change, article or outlet. Dates may be typed in
    words. Answers may also be piped in, one a line. Ctrl-C, or the end of what is piped in, writes nothing.
    """
    root = Path.cwd()
    with told_errors():
        site = read_site(root)
        library, _ = legible(root, site.reading)
        click.echo(f"New {type}: {BY_NAME[type].model.__doc__}\nCtrl-C ends all, and nothing is written.", err=True)
        begun = _held(conversation(root, Around(library, site.reading), type))
        write(root / begun.path, begun.text)
        click.echo(f"Wrote {begun.path}")
        _tell_what_is_next(root, site, begun)


def _held(conversation: Conversation[Begun | None]) -> Begun:
    """Hold a conversation at the terminal, or leave; what a question is about is told once."""
    told: set[str] = set()
    try:
        said = next(conversation)
        while True:
            said = conversation.send(_answer(said, told))
    except StopIteration as end:
        begun: Begun | None = end.value
    except UnicodeDecodeError:
        click.echo("error: an answer is no text in UTF-8", err=True)
        begun = None
    except (click.Abort, KeyboardInterrupt):
        click.echo(err=True)
        begun = None
    if begun is None:
        click.echo(_NOTHING, err=True)
        raise SystemExit(FINDINGS)
    return begun


def _answer(said: Question | Remark | Refusal, told: set[str]) -> str:
    if isinstance(said, Remark):
        click.echo(f"  {visible(said.text)}", err=True)
        return ""
    if isinstance(said, Refusal):
        click.echo(f"  {visible(said.message)}\n  = help: {visible(said.hint)}", err=True)
        return ""
    if said.about not in told:
        told.add(said.about)
        click.echo(f"\n{said.about}.", err=True)
        if said.words:
            click.echo(fill(", ".join(said.words), _WIDTH, initial_indent="  ", subsequent_indent="  "), err=True)
    proposal = said.proposal or (f"Enter: {said.empty}" if said.empty else "")
    shown = f"{said.label} [{proposal}]" if proposal else said.label
    answer: str = click.prompt(shown, default="", show_default=False, err=True)
    return answer


def _tell_what_is_next(root: Path, site: Site, begun: Begun) -> None:
    """Say what the record may have besides, and what check says of it."""
    if begun.may_have:
        click.echo(f"It may also have: {', '.join(begun.may_have)}", err=True)
    checked = read_and_check(root, site)
    found = [each for each in checked.diagnostics if each.span.path == begun.path]
    if not found:
        click.echo("dossier check finds nothing wrong with it.", err=True)
    else:
        click.echo("What is still to do, as dossier check says:\n", err=True)
        click.echo(full(found, checked.sources, color=wants_color()), color=True, err=True)
