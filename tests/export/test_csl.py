"""`articles.csl.json`: what reference managers get."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.export.csl import csl_date, csl_file
from generator.model.edtf import EdtfDate
from generator.site import Site
from tests.cases import SITE, checked


def items(root: Path, site: Site = SITE) -> dict[str, dict[str, Any]]:
    (file,) = csl_file(checked(root, {}).library, site)
    return {each["id"]: each for each in json.loads(file.text)}


def test_an_article_whose_headline_was_seen(tmp_path: Path) -> None:
    assert items(tmp_path)["report-2022"] == {
        "id": "report-2022",
        "type": "article-newspaper",
        "title": "Grüße aus Pjöngjang",
        "author": [{"literal": "Redaktion"}],
        "container-title": "dpa",
        "issued": {"date-parts": [[2022, 8, 15]]},
        "language": "de",
        "URL": "https://example.org/report?a=1&b=2",
    }


def test_our_description_is_a_note_and_never_a_title(tmp_path: Path) -> None:
    found = items(tmp_path)["report-2024"]
    assert "title" not in found
    assert found["note"] == "Bericht über den Vertrag"
    assert items(tmp_path, replace(SITE, language="en"))["report-2024"]["note"] == "Report on the treaty"


def test_what_is_unknown_is_left_out(tmp_path: Path) -> None:
    assert "URL" not in items(tmp_path)["report-2024"]
    assert "container-title" not in items(tmp_path)["denial-2022"]


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2022-08-15", {"date-parts": [(2022, 8, 15)]}),
        ("2022-08", {"date-parts": [(2022, 8)]}),
        ("2022-08-XX", {"date-parts": [(2022, 8)]}),
        ("2022~", {"date-parts": [(2022,)], "circa": True}),
        ("2022-21", {"date-parts": [(2022,)], "season": 1}),
        ("2022-08/2023-01", {"date-parts": [(2022, 8), (2023, 1)]}),
        ("2022/..", {"raw": "2022/.."}),
        ("194X", {"raw": "194X"}),
        ("19XX", {"raw": "19XX"}),
    ],
)
def test_a_date_is_as_precise_as_it_was_written(date: str, expected: dict[str, object]) -> None:
    assert csl_date(EdtfDate.parse(date)) == expected
