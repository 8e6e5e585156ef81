"""Bytes -> a YamlFile, or what is wrong with them."""

from __future__ import annotations

from generator.diagnostics import Diagnostic
from generator.yamlfile.file import YamlFile
from generator.yamlfile.guards import decode, look
from generator.yamlfile.lines import Lines
from generator.yamlfile.messages import translate
from generator.yamlfile.walk import Walk


def read(path: str, raw: bytes) -> tuple[YamlFile | None, tuple[Diagnostic, ...]]:
    """Read a file that people wrote: there is a file exactly when no finding is an error.

    Whatever the bytes are, nothing is raised. Each step looks only at what the one before let through, so that one
    mistake is told once.
    """
    text, findings = decode(path, raw)
    lines = Lines(path, text)
    findings = findings or look(lines)
    if findings:
        return None, findings
    walk = Walk(lines)
    walk.run()
    return _answer(lines, walk)


def _answer(lines: Lines, walk: Walk) -> tuple[YamlFile | None, tuple[Diagnostic, ...]]:
    """Leave out the parser's complaint where a mistake found before it explains it."""
    errors = [each for each in walk.findings if each.is_error]
    if walk.complaint and not errors:
        errors.append(translate(lines, walk.complaint))
    if errors:
        warnings = [] if walk.complaint else [each for each in walk.findings if not each.is_error]
        return None, (*errors, *warnings)
    return YamlFile(lines.path, lines.text, walk.data, walk.nodes), tuple(walk.findings)
