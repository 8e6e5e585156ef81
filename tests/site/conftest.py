"""The project's own records and their pages, read and made once for all tests of this folder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from generator.build import Checked, build, read_and_check
from generator.library import Library
from generator.render import Page
from tests.cases import SITE
from tests.conftest import ROOT

LANGUAGES = tuple(each.tag for each in SITE.languages)


@pytest.fixture(scope="session")
def own() -> Checked:
    """The project's own records and all that is found in them."""
    return read_and_check(ROOT, SITE)


@pytest.fixture(scope="session")
def library(own: Checked) -> Library:
    """The project's own records, with what refers to what."""
    return own.library


@pytest.fixture(scope="session")
def pages(own: Checked) -> Mapping[str, Mapping[str, Page]]:
    """The pages of the project's own records, by language and address."""
    trees = {each: build(own, replace(SITE, language=each)) for each in LANGUAGES}
    return {language: {page.path: page for page in tree.pages} for language, tree in trees.items()}
