"""Positions on the globe in words."""

from __future__ import annotations

from babel.numbers import format_decimal

from generator.text.strings import Strings


def position(coordinates: tuple[float, float], words: Strings) -> str:
    """Return latitude and longitude, such as "39,03° N, 125,75° O"."""
    latitude, longitude = coordinates
    north, east = ("north" if latitude >= 0 else "south"), ("east" if longitude >= 0 else "west")
    parts = ((latitude, north), (longitude, east))
    return ", ".join(
        f"{format_decimal(abs(value), format='0.##', locale=words.language)}° {words(f'compass.{name}')}"
        for value, name in parts
    )
