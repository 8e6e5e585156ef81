"""Numbers in words: each with the digits that it was given, in the format of the language (Unicode CLDR)."""

from __future__ import annotations

import re
from decimal import Decimal, localcontext

from babel import Locale
from babel.numbers import format_decimal

from generator.text.strings import Strings

MINUS = "\u2212"


def number(value: Decimal, words: Strings) -> str:
    """Return a number with all of its decimals, such as "16.000" or "0,10": the last zero says how exact it is."""
    locale = Locale.parse(words.language, sep="-")
    _, digits, exponent = value.as_tuple()
    decimals = max(0, -int(exponent))
    pattern = re.sub(r"\.[#0]+", "." + "0" * decimals if decimals else "", locale.decimal_formats[None].pattern)
    with localcontext() as context:
        context.prec = max(context.prec, len(digits) + abs(int(exponent)) + 1)
        return format_decimal(value, format=pattern, locale=locale).replace("-", MINUS)


def bounds(low: Decimal, high: Decimal, words: Strings) -> str:
    """Return one number, or where they differ two, such as "4 bis 6"."""
    if low == high:
        return number(low, words)
    return words("figure.range", low=number(low, words), high=number(high, words))


def qualified(text: str, qualifier: str | None, words: Strings) -> str:
    """Return a number with how exact it is, such as "mehr als 6"."""
    return words(f"qualifier.{qualifier}", value=text) if qualifier else text
