"""What runs on other people's machines: actions are pinned by commit, and each job may do as little as it can."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.yamlfile import read
from tests.conftest import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
FORMS = sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml"))


def content(path: Path) -> dict[str, object]:
    file, findings = read(path.name, path.read_bytes())
    assert file, findings
    assert isinstance(file.data, dict)
    return dict(file.data)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_actions_are_pinned_by_commit_with_their_version_behind(path: Path) -> None:
    used = re.findall(r"uses: (.*)", path.read_text(encoding="utf-8"))
    assert used
    assert [each for each in used if not re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}  # v\d+\.\d+\.\d+", each)] == []


def test_nothing_may_be_written_but_by_the_job_that_publishes() -> None:
    allowed = {}
    for path in WORKFLOWS:
        workflow = content(path)
        assert workflow["permissions"] == {}
        jobs = workflow["jobs"]
        assert isinstance(jobs, dict)
        for name, job in jobs.items():
            assert isinstance(job, dict)
            allowed[f"{path.stem}.{name}"] = job["permissions"]
    assert allowed == {
        "check.records": {"contents": "read"},
        "check.everything": {"contents": "read"},
        "publish.build": {"contents": "read"},
        "publish.deploy": {"pages": "write", "id-token": "write"},
    }


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_a_form_has_a_name_a_description_and_questions(path: Path) -> None:
    form = content(path)
    assert form["name"]
    assert form["description"]
    assert form["body"]
