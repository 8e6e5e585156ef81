"""What the measurements were made on, without names of hosts or folders."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from importlib.metadata import version
from pathlib import Path

from bench.builders import Builder

_NUMBER = re.compile(r"\d+(?:\.\d+)+")
_PACKAGES = ("mkdocs", "mkdocs-material", "pydantic", "PyYAML", "Jinja2", "Markdown")


def machine(peers: tuple[Builder, ...]) -> tuple[str, ...]:
    """Return processor, Python, packages and the generators that are compared, a line each."""
    packages = ", ".join(f"{each} {version(each)}" for each in _PACKAGES)
    installed = ", ".join(f"{each.name} {_version(each)}" for each in peers if each.is_installed)
    return (
        f"{_processor()}, {os.cpu_count()} cores, {platform.system()}",
        f"{platform.python_implementation()} {platform.python_version()}, {packages}",
        f"compared with {installed}",
    )


def _processor() -> str:
    try:
        found = re.search(r"model name\s*: (.+)", Path("/proc/cpuinfo").read_text())
    except OSError:
        found = None
    return found[1] if found else platform.machine()


def _version(builder: Builder) -> str:
    said = subprocess.run(builder.version, capture_output=True, text=True, check=False).stdout
    found = _NUMBER.search(said)
    return found[0] if found else "of unknown version"
