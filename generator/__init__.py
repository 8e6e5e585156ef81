"""Dossier: a static site generator for explainer dossiers in which every sentence is cited."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from generator.build import Build, Checked, build, read_and_check
    from generator.diagnostics import Diagnostic

__all__ = ["Build", "Checked", "Diagnostic", "build", "read_and_check"]


def __getattr__(name: str) -> Any:
    """Import the public names when they are asked for, so that the command line starts fast."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415  # lazily, see above

    return getattr(import_module("generator.diagnostics" if name == "Diagnostic" else "generator.build"), name)
