"""Readers' browsers have to decide as we do: both implementations are asked the same."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import pytest
from playwright.sync_api import Browser

from generator.evidence import Access, Verdict, attest, digest, to_json, verify, words
from tests.conftest import ROOT
from tests.evidence.articles import BETWEEN, ENDS, WORDS
from tests.evidence.vectors import CASES

EVIDENCE = ROOT / "generator" / "theme" / "assets" / "js" / "evidence.js"
DECIDED = Path(__file__).parent / "decided.js"
TEXTS, QUOTATIONS = 1000, 10


class Quotation(NamedTuple):
    """What is asked of an article."""

    quotation: str
    at: tuple[int, ...] = ()
    translated: bool = False
    seals: tuple[str, ...] = ()


class Asked(NamedTuple):
    """An article and the quotations that are looked for in it."""

    text: str
    title: str
    access: Access
    quotations: tuple[Quotation, ...]

    @property
    def as_json(self) -> dict[str, Any]:
        """What JavaScript is given."""
        return self._asdict() | {"quotations": [each._asdict() for each in self.quotations]}

    @property
    def decided(self) -> dict[str, Any]:
        """What Python makes of it, as JavaScript says it."""
        kept = digest(self.text, self.title, self.access)
        verdicts = []
        for quotation, at, translated, seals in self.quotations:
            for known, capture in ((kept, self.text), (replace(kept, seals=seals), None)):
                found = verify(quotation, known, capture=capture, title=self.title, at=at, translated=translated)
                verdicts.append(_said(found))
        found_words = [[each.text, self.text[each.start : each.end]] for each in words(self.text)]
        return {"words": found_words, "digest": json.loads(to_json(kept)), "verdicts": verdicts}


def _said(verdict: Verdict) -> dict[str, Any]:
    return {"state": verdict.state, "paragraphs": list(verdict.paragraphs)}


VECTORS = [
    Asked(case.text, case.title, case.access, (Quotation(case.quotation, case.at, case.translated),)) for case in CASES
]


def generated() -> Iterator[Asked]:
    """Yield articles of words and of any assigned characters, with quotations that are theirs, or nearly."""
    random = Random(1)
    signs = [sign for sign in map(chr, range(0x20000)) if unicodedata.category(sign) not in {"Cn", "Co", "Cs", "Cc"}]
    for _ in range(TEXTS):
        sentences = [
            " ".join(_word(random, signs) for _ in range(random.randint(1, 14))) + random.choice(ENDS)
            for _ in range(random.randint(1, 8))
        ]
        text = "".join(sentence + random.choice(BETWEEN) for sentence in sentences)
        title = random.choice([*sentences, "", sentences[0].upper()])
        access: Access = "full" if random.random() < 0.7 else "teaser"
        yield Asked(text, title, access, tuple(_quotation(random, text, title, sentences) for _ in range(QUOTATIONS)))


def _word(random: Random, signs: list[str]) -> str:
    if random.random() < 0.9:
        return random.choice(WORDS)
    return "".join(random.choice(signs) for _ in range(random.randint(1, 3)))


def _quotation(random: Random, text: str, title: str, sentences: list[str]) -> Quotation:
    said = text.split()
    start = random.randrange(len(said))
    quoted = random.choice([said[start : start + random.choice([1, 3, 8, 40])], random.choice(sentences).split()])
    for _ in range(random.choice([0, 0, 1, 2])):
        place = random.randrange(len(quoted) + 1)
        quoted[place : place + random.choice([0, 1, 3])] = [random.choice(["[…]", "…", "[nicht]", "nicht", "„", ""])]
    quotation = " ".join(quoted)
    at = tuple(sorted(random.sample(range(6), random.choice([0, 0, 1, 2, 3]))))
    seal = attest(quotation, digest(text, title, "full"), capture=text, title=title, at=at)
    return Quotation(quotation, at, False, (seal,) if seal else ())


def in_node(asked: list[Asked], folder: Path) -> list[Any]:
    """Return what node decides. Without it these tests are skipped, and fail in CI."""
    node = shutil.which("node")
    if node is None:
        if os.environ.get("CI"):
            pytest.fail("node is missing")
        pytest.skip("node is missing: install the package nodejs")
    file = folder / "asked.json"
    file.write_text(json.dumps([each.as_json for each in asked]), encoding="utf-8")
    done = subprocess.run([node, str(DECIDED), str(file)], capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    found: list[Any] = json.loads(done.stdout)
    return found


def test_every_case_is_decided_alike_in_node(tmp_path: Path) -> None:
    for asked, case, found in zip(VECTORS, CASES, in_node(VECTORS, tmp_path), strict=True):
        assert found["verdicts"][0] == _said(case.expected), case.name
        assert found == asked.decided, case.name


def in_chromium(asked: list[Asked], browser: Browser) -> list[Any]:
    """Return what Chromium decides."""
    page = browser.new_page()
    page.goto(DECIDED.as_uri())  # a page from a file may hash, an empty one may not
    page.add_script_tag(path=EVIDENCE)
    page.add_script_tag(path=DECIDED)
    found: list[Any] = page.evaluate("asked => decided(asked)", [each.as_json for each in asked])
    page.close()
    return found


@pytest.mark.browser
def test_every_case_is_decided_alike_in_chromium(browser: Browser) -> None:
    for asked, case, found in zip(VECTORS, CASES, in_chromium(VECTORS, browser), strict=True):
        assert found == asked.decided, case.name


@pytest.mark.browser
def test_ten_thousand_quotations_are_decided_alike_in_node_and_chromium(tmp_path: Path, browser: Browser) -> None:
    every = list(generated())
    decided = [each.decided for each in every]
    assert sum(len(each.quotations) for each in every) == 10_000
    states = {verdict["state"] for each in decided for verdict in each["verdicts"]}
    assert states == {"verified", "attested", "unchecked", "failed"}
    for found in (in_node(every, tmp_path), in_chromium(every, browser)):
        for asked, ours, theirs in zip(every, decided, found, strict=True):
            assert theirs == ours, asked
