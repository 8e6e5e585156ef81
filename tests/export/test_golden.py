"""What each export writes for the sound corpus, beside the golden files."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.export import EXPORTS, Exporter, export
from generator.library import Library
from tests.cases import SITE, checked
from tests.golden import addresses, golden

GOLDEN = Path(__file__).parent / "golden"
ADDRESSES = addresses(GOLDEN)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    return checked(tmp_path_factory.mktemp("corpus"), {}).library


@pytest.mark.parametrize("address", ADDRESSES)
def test_writes(address: str, library: Library) -> None:
    written = {file.path: file.text for file in export(library, SITE)}[address]
    assert written == golden(GOLDEN / address, written)


@pytest.mark.parametrize("emit", EXPORTS, ids=lambda emit: emit.__name__)
def test_every_export_has_a_golden_file(emit: Exporter, library: Library) -> None:
    assert {file.path for file in emit(library, SITE)} & set(ADDRESSES)
