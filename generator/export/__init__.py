"""Library -> files for machines: one small module per format."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.export.csl import csl_file
from generator.export.digests import digests_file
from generator.export.records import record_files
from generator.library import Library
from generator.site import File, Site

Exporter = Callable[[Library, Site], Iterator[File]]

EXPORTS: tuple[Exporter, ...] = (record_files, csl_file, digests_file)


def export(library: Library, site: Site) -> tuple[File, ...]:
    """Write every file of data in one language tree."""
    return tuple(file for emit in EXPORTS for file in emit(library, site))


__all__ = ["EXPORTS", "Exporter", "export"]
