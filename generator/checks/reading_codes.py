"""Stub."""

READING_CODES: dict[str, str] = {}
