"""Strategies that make valid EDTF dates of levels 0 and 1."""

from __future__ import annotations

import calendar

from hypothesis import strategies as st

from generator.model.edtf import EdtfDate


@st.composite
def days(draw: st.DrawFn) -> str:
    year, month = draw(st.integers(1, 9998)), draw(st.integers(1, 12))
    day = draw(st.integers(1, calendar.monthrange(year, month)[1]))
    return f"{year:04}-{month:02}-{day:02}"


YEARS = st.integers(1, 9998).map("{:04}".format)
MONTHS = st.integers(1, 12).map("{:02}".format)


def full_dates() -> st.SearchStrategy[str]:
    """Days, months and years without `X` or `Y`."""
    before_christ = st.integers(1, 9999).map("-{:04}".format)
    return _marked(st.one_of(days(), st.builds("{}-{}".format, YEARS, MONTHS), YEARS, before_christ))


def single_dates() -> st.SearchStrategy[str]:
    other = st.one_of(
        st.builds("{}-{}-XX".format, YEARS, MONTHS),
        YEARS.map("{}-XX".format),
        YEARS.map("{}-XX-XX".format),
        st.integers(0, 998).map("{:03}X".format),
        st.integers(0, 98).map("{:02}XX".format),
        st.builds("{}-{}".format, YEARS, st.integers(21, 24)),
        st.integers(10_000, 999_999_999).map("Y{}".format),
    )
    return st.one_of(full_dates(), _marked(other))


def _marked(exact: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds("{}{}".format, exact, st.sampled_from(["", "", "", "~", "?", "%"]))


@st.composite
def intervals(draw: st.DrawFn) -> str:
    start, end = sorted((draw(single_dates()), draw(single_dates())), key=lambda text: EdtfDate.parse(text).sort_key)
    return draw(st.sampled_from([f"{start}/{end}", f"{start}/..", f"../{end}", f"{start}/", f"/{end}"]))


def texts() -> st.SearchStrategy[str]:
    return st.one_of(single_dates(), intervals())


def dates() -> st.SearchStrategy[EdtfDate]:
    return texts().map(EdtfDate.parse)
