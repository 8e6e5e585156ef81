"""`dossier capture ARTICLE [FILE]`: keep an article's text on this disk, and its digest for everybody."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath
from typing import NoReturn, get_args

import click

from generator.build import read_and_check
from generator.checks.suggest import suggestion
from generator.cli.output import FINDINGS, USAGE, told_errors
from generator.desk import Captured, Refusal, Standing, captured, read, refusals, write
from generator.evidence import Access, to_json
from generator.library import Key, Library
from generator.load.texts import CAPTURE, CAPTURES, DIGEST
from generator.model import Article
from generator.model.rejection import quoted
from generator.publish import read_site
from generator.report.visible import visible

_IGNORE = Path(".gitignore")
_NOTHING = "Nothing was written."


@click.command()
@click.argument("article")
@click.argument("file", required=False, type=click.Path(exists=True, dir_okay=False, allow_dash=True))
@click.option("--access", type=click.Choice(get_args(Access)), help="How much of the article this text is.")
@click.option("--replace", is_flag=True, help="Write it although the article says something else than before.")
def capture(article: str, file: str | None, access: Access | None, *, replace: bool) -> None:
    """Check the quotations from ARTICLE against its text, and write the digest by which others can check them.

    ARTICLE is an id, or the path of its record. FILE is the saved page (HTML) or plain text, - what is piped in or
    pasted; without it, the capture that is there is read again. The text itself stays in seeds/captures/.
    """
    with told_errors():
        library = read_and_check(Path.cwd(), read_site(Path.cwd())).library
        key, record = _article(library, article)
        text, unreadable = read(_source(key.id, file))
        found = captured(library, key, record, text, access)
        _refuse(unreadable or refusals(found.candidate))
        for line in _table(library, found):
            click.echo(line)
        if found.has_changed:
            click.echo(f"warning: {_change(found)}", err=True)
        if found.has_changed and not replace:
            click.echo(f"  = help: compare the two; to keep this text, add --replace\n{_NOTHING}", err=True)
            raise SystemExit(FINDINGS)
        click.echo(_write(key.id, found))
    _remind_of_git()


def _article(library: Library, typed: str) -> tuple[Key, Article]:
    key = Key("article", PurePath(typed).stem if typed.endswith(".yml") else typed)
    record = library.record(key, Article)
    if record is None and key in library.broken:
        _leave(USAGE, f"{library.broken[key].path} cannot be read; dossier check says why")
    if record is None:
        _leave(USAGE, f"no article {quoted(key.id)}; {suggestion(library, key.id, ('article',))}")
    return key, record


def _source(id: str, file: str | None) -> bytes:
    if file == "-":
        return sys.stdin.buffer.read()
    path = Path(file or f"{CAPTURES}/{id}{CAPTURE}")
    if file is None and not path.is_file():
        _leave(USAGE, f"there is no {path.as_posix()}; write dossier capture {id} FILE, with the saved page or text")
    return path.read_bytes()


def _refuse(reasons: Iterable[Refusal]) -> None:
    told = "\nerror: ".join(f"{each.message}\n  = help: {each.hint}" for each in reasons)
    if told:
        _leave(FINDINGS, f"{told}\n{_NOTHING}")


def _change(found: Captured) -> str:
    checked = [each for each in found.quotations if each.verdict.state != "translated"]
    still = f"{sum(each.holds for each in checked)} of {len(checked)} quotations still stand there"
    return f"article changed? Its words are not those captured before; {still}"


def _write(id: str, found: Captured) -> str:
    """Write the capture, then the digest made from it; return what was done."""
    paths = Path(f"{CAPTURES}/{id}{CAPTURE}"), Path(f"seeds/{id}{DIGEST}")
    texts = found.candidate.text, to_json(found.digest)
    written = [path.as_posix() for path, text in zip(paths, texts, strict=True) if write(path, text)]
    size = f"{found.digest.words} words in {len(found.digest.paragraphs) - 1} paragraphs, {found.digest.access}"
    return f"Wrote {' and '.join(written)} ({size})" if written else f"Nothing changed ({size})"


def _table(library: Library, found: Captured) -> Iterator[str]:
    """Yield a line for each quotation: its state, where the article has it, where it is quoted, its words."""
    for each in found.quotations:
        source, quotation = each.quoted.source, each.quoted.quotation
        span = library.within(source, quotation.start, quotation.end)
        place = f"{visible(span.path)}:{span.line}"
        yield f"{each.verdict.state:<10}  {_paragraphs(each):<9}  {place}  {visible(quoted(quotation.text))}"
        if each.verdict.state == "failed":
            yield f"    quoted: {visible(quotation.text)}"
            yield f"    it has: {visible(each.verdict.said) or 'nothing like it'}"


def _paragraphs(standing: Standing) -> str:
    found = standing.verdict.paragraphs
    if found == (0,):
        return "headlines"
    return f"para {'–'.join(map(str, found))}" if found else "–"


def _remind_of_git() -> None:
    lines = _IGNORE.read_text(encoding="utf-8", errors="replace").splitlines() if _IGNORE.is_file() else []
    if not any(each.strip().strip("/") == CAPTURES for each in lines):
        click.echo(f"warning: add the line /{CAPTURES}/ to .gitignore, so that no text is committed", err=True)


def _leave(code: int, message: str) -> NoReturn:
    click.echo(f"error: {message}", err=True)
    raise SystemExit(code)
