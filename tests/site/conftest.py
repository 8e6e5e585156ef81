"""The pages of the project's own records, made once for all tests of this folder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from generator.build import build, read_and_check
from generator.render import Page
from generator.site import Language, Site
from tests.conftest import ROOT

LANGUAGES = ("de", "en")


@pytest.fixture(scope="session")
def pages() -> Mapping[str, Mapping[str, Page]]:
    """The pages of the project's own records, by language and address."""
    site = Site((Language("de", ""), Language("en", "")), "de")
    checked = read_and_check(ROOT, site)
    trees = {each: build(checked, replace(site, language=each)) for each in LANGUAGES}
    return {language: {page.path: page for page in tree.pages} for language, tree in trees.items()}
