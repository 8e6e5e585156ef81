"""The command `dossier`: one small module per command; printing and exit codes only here."""

from __future__ import annotations

import os
from importlib.metadata import version

import click

from generator.cli.build import build
from generator.cli.capture import capture
from generator.cli.check import check
from generator.cli.explain import explain
from generator.cli.fmt import fmt
from generator.cli.merge import merge
from generator.cli.new import new
from generator.cli.rename import rename
from generator.cli.schema import schema
from generator.cli.serve import serve
from generator.cli.stats import stats

COMMANDS: tuple[click.Command, ...] = (build, capture, check, explain, fmt, merge, new, rename, schema, serve, stats)


@click.group(
    commands={each.name or "": each for each in COMMANDS}, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(version("dossier-generator"), message="%(version)s")
def main() -> None:
    """Build explainer dossiers from YAML records. Run it in the folder that holds dossiers/ and seeds/."""
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")


__all__ = ["COMMANDS", "main"]
