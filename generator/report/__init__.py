"""Diagnostic -> text: for a terminal, in one line each, as JSON, and for GitHub. Nothing is printed here."""

from generator.report.machines import as_json, github
from generator.report.terminal import concise, full

__all__ = ["as_json", "concise", "full", "github"]
