"""The schemas themselves: one a folder, everything explained, the same twice; and the command that writes them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.model import RECORD_TYPES
from generator.schema import schemas, settings
from tests.cases import SITE, checked, write_project
from tests.conftest import ROOT, run
from tests.golden import golden

ENGLISH = replace(SITE, language="en")


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    library = checked(tmp_path_factory.mktemp("corpus"), {}).library
    return {name: json.loads(text) for name, text in schemas(library, SITE).items()}


def parts(schema: Any) -> Iterator[dict[str, Any]]:
    """Yield a schema and everything within it."""
    if isinstance(schema, dict):
        yield schema
    for each in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ():
        yield from parts(each)


def test_every_folder_has_one(written: dict[str, Any]) -> None:
    assert list(written) == [f"{each.name}.json" for each in RECORD_TYPES]


def test_every_key_is_explained_and_no_other_is_allowed(written: dict[str, Any]) -> None:
    for schema in written.values():
        for each in parts({**schema, "definitions": {}}):
            if each.get("type") == "object" and "properties" in each:
                assert each["additionalProperties"] is False
                assert [key for key, value in each["properties"].items() if not value["markdownDescription"]] == []


def test_every_reference_leads_to_a_definition(written: dict[str, Any]) -> None:
    for schema in written.values():
        led_to = {each["$ref"].removeprefix("#/definitions/") for each in parts(schema) if "$ref" in each}
        assert led_to <= set(schema["definitions"])


def test_lists_hold_what_their_items_are(written: dict[str, Any]) -> None:
    place = written["place.json"]["properties"]
    assert place["countries"]["minItems"] == 1
    assert (place["coordinates"]["minItems"], place["coordinates"]["maxItems"]) == (2, 2)
    assert place["native"]["additionalProperties"] == {"$ref": "#/definitions/line"}
    assert written["article.json"]["properties"]["via"]["items"]["$ref"] == "#/definitions/outlet-id-or-own"


def test_names_are_given_in_the_language_of_the_site(tmp_path: Path) -> None:
    library = checked(tmp_path, {"dossiers/places/rason.yml": "name: [\n"}).library
    event = json.loads(schemas(library, ENGLISH)["event.json"])
    labels = [each["label"] for each in event["definitions"]["place-id"]["defaultSnippets"]]
    assert labels == ["pyongyang · Pyongyang", "rason"]  # the second cannot be read and has no name yet
    assert "Summit" in event["properties"]["kind"]["markdownEnumDescriptions"]


def test_a_site_may_have_words_of_its_own(tmp_path: Path) -> None:
    site = replace(SITE, own_words={"event-kind": {"concert": {"de": "Konzert", "en": "Concert"}}})
    kind = json.loads(schemas(checked(tmp_path, {}).library, site)["event.json"])["properties"]["kind"]
    assert (kind["enum"][-1], kind["enumDescriptions"][-1]) == ("concert", "Konzert")


def test_two_runs_write_the_same(tmp_path: Path) -> None:
    first, second = (schemas(checked(tmp_path / each, {}).library, SITE) for each in ("a", "b"))
    assert first == second


def test_the_command_writes_schemas_and_the_settings_that_an_editor_lacks(tmp_path: Path) -> None:
    root = write_project(tmp_path, {})
    assert run(root, "generator", "schema").returncode == 0
    assert sorted(path.stem for path in (root / ".vscode/schemas").iterdir()) == sorted(t.name for t in RECORD_TYPES)
    mine = root / ".vscode" / "settings.json"
    assert mine.read_text(encoding="utf-8") == settings(".vscode/schemas")
    mine.write_text("{}\n")
    assert run(root, "generator", "schema", "--out", "elsewhere").returncode == 0
    assert mine.read_text() == "{}\n"
    assert (root / "elsewhere" / "event.json").is_file()


def test_the_settings_of_this_project_know_every_folder() -> None:
    file = ROOT / ".vscode" / "settings.json"
    whole = json.loads(file.read_text(encoding="utf-8")) | json.loads(settings(".vscode/schemas"))
    written = json.dumps(whole, ensure_ascii=False, indent=2) + "\n"
    assert golden(file, written) == written
