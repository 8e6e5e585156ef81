"""What attackers send, in every text field of every record type, up to a real browser."""

from __future__ import annotations

import json
import tempfile
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from generator.yamlfile import Data, Loc, read
from tests.cases import CORPUS, SITE, checked, findings
from tests.conftest import run
from tests.hostile_strings import ATTACKS, REFUSED_ADDRESSES, REFUSED_EVERYWHERE
from tests.strings_as_typed import AS_TYPED

NEVER_PRINTED = {"note", "check", "because", "weak_aliases"}
WORDS = "Wort für Wort"


@cache
def corpus() -> dict[str, Data]:
    """Return the sound records as plain data, by path."""
    found = {}
    for path in sorted(CORPUS.rglob("*.yml")):
        name = path.relative_to(CORPUS).as_posix()
        file, _ = read(name, path.read_bytes())
        assert file
        found[name] = file.data
    return found


def leaves(data: Data, loc: Loc = ()) -> Iterator[tuple[Loc, str]]:
    """Yield every value of a record with its place."""
    if isinstance(data, str):
        yield loc, data
    else:
        for key, value in data.items() if isinstance(data, dict) else enumerate(data):
            yield from leaves(value, (*loc, key))


def with_value(data: Data, loc: Loc, value: str) -> Data:
    """Return a record with another value at one place."""
    if not loc:
        return value
    if isinstance(data, dict):
        return {key: with_value(each, loc[1:], value) if key == loc[0] else each for key, each in data.items()}
    assert isinstance(data, list)
    return [with_value(each, loc[1:], value) if index == loc[0] else each for index, each in enumerate(data)]


def dumped(data: Data, indent: str = "") -> str:
    """Write a record as YAML, one value a line, every text in double quotes."""
    if isinstance(data, str) and "\n" in data:
        return "|\n" + "".join(f"{indent}  {line}\n" for line in data.rstrip("\n").split("\n"))
    if isinstance(data, str):
        return json.dumps(data, ensure_ascii=False) + "\n"
    if isinstance(data, dict):
        pairs = ((f"{indent}{key}:", value) for key, value in data.items())
    else:
        pairs = ((f"{indent}-", value) for value in data)
    return "".join(
        f"{start} {dumped(v, indent)}" if isinstance(v, str) else f"{start}\n{dumped(v, indent + '  ')}"
        for start, v in pairs
    )


# Of an article of which only the beginning was seen nobody can say that it does not have these words
_DIGEST = "seeds/report-2022.digest"
UNSEEN = {_DIGEST: (CORPUS / _DIGEST).read_text(encoding="utf-8").replace('"full"', '"teaser"')}


@cache
def text_fields() -> tuple[tuple[str, Loc, bool], ...]:
    """Return every field of the corpus that takes any text, and whether it is prose: tried, not listed."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for path, data in corpus().items():
            for loc, value in leaves(data):
                is_prose = "[@" in value or "{" in value
                text = f"{WORDS} {{background}}" if is_prose else WORDS
                tried = checked(Path(folder), {path: dumped(with_value(data, loc, text))} | UNSEEN)
                if not tried.has_errors:
                    found.append((path, loc, is_prose))
                (Path(folder) / path).write_text(dumped(data))
    return tuple(found)


def test_the_corpus_holds_every_text_field() -> None:
    names = {
        f"{path.split('/')[-2]}.{'.'.join(str(s) for s in loc if isinstance(s, str))}" for path, loc, _ in text_fields()
    }
    assert {
        "actors.aliases", "actors.name.de", "actors.native.ko", "actors.note", "actors.roles.title.en",
        "actors.summary.de", "actors.weak_aliases", "dossiers.answer.de", "dossiers.key_points.de",
        "dossiers.question.de", "dossiers.sections.text.en", "dossiers.sections.title.en", "dossiers.title.de",
        "dossiers.unknowns.question.de", "dossiers.unknowns.settled_by.en", "events.actors.as.de", "events.summary.de",
        "events.title.en", "outlets.name", "outlets.reliability.why.de", "places.aliases", "places.name.en",
        "places.native.ko", "places.summary.en", "seeds.author", "seeds.description.de", "seeds.title",
    } <= names  # fmt: skip


@pytest.mark.parametrize("text", REFUSED_EVERYWHERE.values(), ids=REFUSED_EVERYWHERE.keys())
def test_invisible_characters_are_refused_at_their_line(text: str, tmp_path: Path) -> None:
    for path, loc, _ in text_fields():
        written = dumped(with_value(corpus()[path], loc, text))
        line = written[: written.index(json.dumps(text, ensure_ascii=False)[:3])].count("\n") + 1
        found = [each for each in findings(tmp_path, {path: written}) if each.path == path]
        assert [(each.line, each.code) for each in found] == [(line, found[0].code)], (path, loc)
        (tmp_path / path).write_text(dumped(corpus()[path]))


@pytest.mark.parametrize("address", REFUSED_ADDRESSES)
def test_addresses_that_are_no_web_addresses_are_refused_at_their_line(address: str, tmp_path: Path) -> None:
    report = "seeds/report-2022.yml"
    written = dumped(with_value(corpus()[report], ("url",), address))
    line = written[: written.index(json.dumps(address))].count("\n") + 1
    assert [(each.line, each.code) for each in findings(tmp_path, {report: written})] == [(line, "unsafe-address")]
    for path, loc, is_prose in text_fields():
        if is_prose and " " not in address:  # with a space it is no link, and shows as typed
            written = dumped(with_value(corpus()[path], loc, f"Ein [Link]({address}). [@report-2022]"))
            line = written[: written.index("Ein [Link]")].count("\n") + 1
            found = [
                (each.span.line, each.code)
                for each in checked(tmp_path / "prose", {path: written}).diagnostics
                if each.span.path == path and each.is_error
            ]
            assert found == [(line, "unsafe-address")], (path, loc)
            (tmp_path / "prose" / path).write_text(dumped(corpus()[path]))


# The page of a former id leads to where the record is now
REDIRECT = '<meta http-equiv="refresh" content="0; url='


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """A site whose every text field is hostile, as previews of both trees (a preview has no policy to hide behind)."""
    folder = tmp_path_factory.mktemp("hostile")
    records, expected = dict(corpus()), {}
    for number, (path, loc, is_prose) in enumerate(text_fields()):
        text = f"F{number}F {' | '.join((*ATTACKS, *AS_TYPED))} G{number}G"
        records[path] = with_value(records[path], loc, f"{text} {{background}}" if is_prose else text)
        if not NEVER_PRINTED.intersection(loc):
            expected[f"{path} {loc}"] = text
    found = checked(folder, {path: dumped(data) for path, data in records.items()} | UNSEEN).diagnostics
    assert not [each for each in found if each.is_error], found
    (folder / "docs").mkdir()
    (folder / "mkdocs.yml").write_text(
        "site_name: Probe\ntheme: {name: material}\nplugins:\n  - dossiers:\n      languages: {de: {}, en: {}}\n"
    )
    for each in SITE.languages:
        built = run(folder, "mkdocs", "build", "--strict", "-d", f"out/{each.tag}", DOSSIER_LANGUAGE=each.tag)
        assert built.returncode == 0, built.stderr
    return folder / "out", expected


@pytest.mark.browser
def test_everything_shows_as_typed_and_nothing_runs(hostile: tuple[Path, dict[str, str]], browser: Browser) -> None:
    folder, expected = hostile
    page = browser.new_context(offline=True).new_page()
    asked: list[str] = []
    dialogs: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("dialog", lambda dialog: dialogs.append(dialog.message))
    seen = ""
    for path in sorted(folder.rglob("*.html")):
        page.goto(path.as_uri())
        if REDIRECT in path.read_text():
            page.wait_for_function("!document.querySelector('meta[http-equiv=refresh]')")
            assert page.url.startswith(folder.as_uri()), path
            continue
        page.evaluate("document.querySelectorAll('body *').forEach(e => e.dispatchEvent(new MouseEvent('mouseover')))")
        assert page.evaluate("window.xss") is None, path
        assert page.evaluate("getComputedStyle(document.body).display") != "none", path
        assert page.url == path.as_uri()
        seen += f"{page.title()}\n{_text(page)}\n"
    assert ([each for each in asked if not each.startswith("file:")], dialogs) == ([], [])
    missing = [field for field, text in expected.items() if _plain(text) not in seen]
    assert missing == []


def _text(page: Page) -> str:
    return _plain(str(page.evaluate("document.body.textContent")))


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(text.split()))
