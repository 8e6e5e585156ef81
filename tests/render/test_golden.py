"""What each page type prints for the sound corpus, beside the golden pages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.build import build
from generator.render import Page
from tests.cases import SITE, checked
from tests.golden import addresses, golden

GOLDEN = Path(__file__).parent / "golden"
ADDRESSES = addresses(GOLDEN)

# The list of all messages changes with each of them
WITHOUT = {"codes"}


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Page]:
    found = checked(tmp_path_factory.mktemp("corpus"), {})
    return {page.path: page for page in build(found, SITE).pages}


@pytest.mark.parametrize("address", ADDRESSES)
def test_prints(address: str, pages: dict[str, Page]) -> None:
    printed = re.sub(r"\n\s*\n+", "\n", pages[address].content).strip() + "\n"
    assert printed == golden(GOLDEN / address, printed)


def test_every_kind_of_page_has_a_golden_page(pages: dict[str, Page]) -> None:
    assert {page.kind for page in pages.values()} - {pages[address].kind for address in ADDRESSES} == WITHOUT
