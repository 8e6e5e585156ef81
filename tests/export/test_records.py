"""`records.json` holds every record as plain data, and its schema says so."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator.build import read_and_check
from generator.export import export
from generator.library import Library
from generator.model import RECORD_TYPES
from generator.site import FOLDERS, Site
from tests.cases import SITE, checked
from tests.conftest import ROOT

NOTE = "Unter uns: noch einmal anrufen"
INTERNAL = f"""\
name: {{de: Fall, en: Case}}
kind: person
note: "{NOTE}"
ignore:
  - {{check: unreferenced-record, because: "{NOTE}"}}
"""


def files(library: Library, site: Site = SITE) -> dict[str, str]:
    return {file.path: file.text for file in export(library, site)}


def data(library: Library) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(files(library)["data/records.json"])
    return found


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return checked(tmp_path, {}).library


def test_holds_every_record_under_its_folder_and_id(library: Library) -> None:
    found = data(library)
    assert found["languages"] == ["de", "en"]
    assert {(folder, id) for folder in FOLDERS.values() for id in found[folder]} == {
        (FOLDERS[key.type], key.id) for key in library.entries
    }


def test_values_have_one_form_however_they_were_typed(library: Library) -> None:
    found = data(library)
    assert found["actors"]["vladimir-putin"]["relations"] == [
        {
            "kind": "head-of",
            "to": "russia",
            "date": "2012-05-07/..",
            "cites": [{"article": "report-2022"}],
            "remark": {"de": "Als Präsident", "en": "As president"},
        }
    ]
    assert found["claims"]["treaty-plan"]["positions"][0]["cites"] == [{"article": "report-2022", "paragraph": "2"}]
    assert found["places"]["pyongyang"]["coordinates"] == [39.03, 125.75]
    assert found["figures"]["letters"]["points"][0]["value"] == 2
    letters = found["events"]["2022-08-15-letters"]
    assert letters["actors"][1]["as"] == {"de": "als Gastgeber", "en": "as host"}
    assert letters["summary"]["de"].startswith("[[vladimir-putin]] und [[kim-jong-un]] wünschten")


def test_an_unknown_date_is_null(tmp_path: Path) -> None:
    article = "outlet: dpa\npublished: unknown\nlanguage: de\ntitle: Probe\nurl: unknown\n"
    found = data(checked(tmp_path, {"seeds/undated.yml": article}).library)
    assert found["articles"]["undated"]["published"] is None


def test_what_editors_note_for_themselves_never_leaves(tmp_path: Path) -> None:
    library = checked(tmp_path, {"dossiers/actors/case.yml": INTERNAL}).library
    written = files(library)
    assert NOTE not in "".join(written.values())
    assert data(library)["actors"]["case"] == {"name": {"de": "Fall", "en": "Case"}, "kind": "person"}
    assert not re.search(r'"(note|ignore)": \{', written["data/records.schema.json"])


@pytest.mark.parametrize("path", ["data/records.json", "data/records.schema.json"])
def test_is_the_same_in_every_language(path: str, library: Library) -> None:
    assert files(library, replace(SITE, language="en"))[path] == files(library)[path]


@pytest.mark.parametrize("source", ["corpus", "project"])
def test_the_schema_is_sound_and_accepts_the_records(source: str, tmp_path: Path) -> None:
    library = checked(tmp_path, {}).library if source == "corpus" else read_and_check(ROOT, SITE).library
    schema = json.loads(files(library)["data/records.schema.json"])
    Draft202012Validator.check_schema(schema)
    assert [error.message for error in Draft202012Validator(schema).iter_errors(data(library))] == []


def test_the_schema_refuses_what_no_record_holds(library: Library) -> None:
    schema = Draft202012Validator(json.loads(files(library)["data/records.schema.json"]))
    found = data(library)
    found["actors"]["russia"]["colour"] = "red"
    found["events"]["2024-06-19-treaty"]["kind"] = "party"
    del found["places"]["pyongyang"]["coordinates"]
    assert {tuple(error.absolute_path) for error in schema.iter_errors(found)} == {
        ("actors", "russia"),
        ("events", "2024-06-19-treaty", "kind"),
        ("places", "pyongyang"),
    }


def test_the_schema_knows_every_type_explains_every_field_and_follows_ids(library: Library) -> None:
    schema = json.loads(files(library)["data/records.schema.json"])
    models = [schema["$defs"][each.model.__name__] for each in RECORD_TYPES]
    assert [key for model in models for key, field in model["properties"].items() if not field["description"]] == []
    assert schema["$defs"]["Participant"]["properties"]["actor"]["x-ref"] == ["actor"]


def test_words_that_a_site_adds_are_in_the_schema(library: Library) -> None:
    site = replace(SITE, own_words={"event-kind": {"concert": {"de": "Konzert", "en": "concert"}}})
    schema = json.loads(files(library, site)["data/records.schema.json"])
    assert "concert" in schema["$defs"]["Event"]["properties"]["kind"]["enum"]
