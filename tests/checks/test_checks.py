"""Every check, on small cases with the expected findings beside the input."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cases import AROUND, findings, read_case

CASES = sorted(Path(__file__).parent.glob("*.yml"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_finds_what_is_marked_and_nothing_else(path: Path, tmp_path: Path) -> None:
    case = read_case(path)
    assert findings(tmp_path, case.files, case.codes) == case.findings


def test_the_corpus_is_sound(tmp_path: Path) -> None:
    assert findings(tmp_path, {}, AROUND) == []
