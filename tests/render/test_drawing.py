"""Drawings of figures: whatever the numbers, what is drawn is sound and says the same as the table."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.library import Key, Library
from generator.model import Figure
from generator.model.edtf import EdtfDate
from generator.model.vocabulary import VOCABULARY
from generator.render.environment import template
from generator.render.figure import Shown, shown_figure
from generator.render.scale import calendar_of, scale_of
from generator.render.view import View
from tests.cases import SITE

DATES = (
    "2022-08-15", "2024-06", "2024", "2024-02-29", "2024~", "2023-09/..", "../2025-03", "2024-01/2024-06", "1991",
    "2023-21", "194X", "18XX", "-0005", "-0005-03", "0001-01-01", "9999-12-31", "Y170000002", "2024-10-XX", "/2020",
)  # fmt: skip
NUMBERS = (
    st.decimals(-(10**12), 10**12, places=2)
    | st.just(Decimal(10) ** 40)
    | st.integers(0, 30).map(Decimal)
    | st.just(Decimal("1e-30"))
)
AMOUNTS = NUMBERS.map(lambda value: format(value, "f"))
VALUES = st.fixed_dictionaries({"value": AMOUNTS}) | st.tuples(AMOUNTS, AMOUNTS).map(
    lambda pair: dict(zip(("low", "high"), sorted(pair, key=Decimal), strict=True))
)
NAMES = st.sampled_from(("russia", "a-very-long-name-without-any-space-in-it-whatsoever", "kcna", "x & <y>"))


@st.composite
def points(draw: st.DrawFn) -> dict[str, Any]:
    """Return a point as an editor may write it."""
    optional = {
        "by": draw(st.none() | NAMES),
        "period": draw(st.none() | st.sampled_from(DATES)),
        "qualifier": draw(st.none() | st.sampled_from(VOCABULARY["qualifier"])),
    }
    given = {name: value for name, value in optional.items() if value}
    return {"date": draw(st.sampled_from(DATES)), "cites": ["report-2022"], **given, **draw(VALUES)}


def shown(chart: str, points: list[dict[str, Any]]) -> Shown:
    """Draw a figure of a library that holds nothing else."""
    text = {"de": "Briefe & <Pakete>", "en": "Letters"}
    figure = Figure.model_validate({"title": text, "unit": text, "chart": chart, "points": points})
    return shown_figure(View(Library({}, {}, {}, {}, ("de", "en")), SITE, "figures/x.html"), Key("figure", "x"), figure)


def printed(figure: Shown) -> tuple[ElementTree.Element, ElementTree.Element]:
    """Print drawing and table, and read them as XML."""
    module: Any = template("figure_parts.html").module
    view = View(Library({}, {}, {}, {}, ("de", "en")), SITE, "figures/x.html")
    return tuple(ElementTree.fromstring(str(each(view, view.words, figure))) for each in (module.drawn, module.table))  # type: ignore[return-value]


def lengths(element: ElementTree.Element, unit: str, *names: str) -> list[float]:
    """Return the lengths in a unit that these attributes of a picture and its parts hold."""
    return [
        float(value.removesuffix(unit))
        for each in (element, *element.findall("*"))
        for name in names
        if (value := each.get(name)) and value.endswith(unit)
    ]


@pytest.mark.parametrize("chart", VOCABULARY["chart"])
@given(given_points=st.lists(points(), min_size=1, max_size=12))
def test_any_points_are_drawn_within_the_drawing(chart: str, given_points: list[dict[str, Any]]) -> None:
    drawn, _ = printed(shown(chart, given_points))
    text = ElementTree.tostring(drawn, encoding="unicode").lower()
    assert not re.search(r'="[-\d.]*(nan|inf|e[-+\d])', text)
    assert " style=" not in text
    assert "<script" not in text
    for svg in drawn.iter("svg"):
        if svg.get("role") != "img":
            continue
        height = float((svg.get("height") or "").removesuffix("em"))
        across = lengths(svg, "%", "x", "x1", "x2", "width")
        down = lengths(svg, "em", "y", "y1", "y2", "height")
        assert all(0 <= each <= 100 for each in across)
        assert all(0 <= each <= height for each in down)
    ids = [each.get("id") for each in drawn.iter() if each.get("id")]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("chart", VOCABULARY["chart"])
@given(given_points=st.lists(points(), min_size=1, max_size=12))
def test_drawing_and_table_say_the_same(chart: str, given_points: list[dict[str, Any]]) -> None:
    figure = shown(chart, given_points)
    drawn, table = printed(figure)
    told = ["".join(each.itertext()) for each in table.iter("td") if each.get("class") == "ds-numbers__amount"]
    written = " ".join(" ".join(each.itertext()) for each in drawn.iter("tspan") if each.get("class") == "ds-d-amount")
    assert len(told) == len(given_points)
    if chart == "lines":
        signs = len(figure.drawing.marks) + sum(each.kind.startswith("between") for each in figure.drawing.strokes)
        assert signs == len(told)
        assert set(written.split()) <= set(" ".join(told).split())
    else:
        assert written.split() == " ".join(told).split()


def test_a_picture_has_a_name_and_a_description() -> None:
    drawn, _ = printed(shown("bars", [{"date": "2022", "value": "2", "cites": ["report-2022"]}]))
    picture = next(each for each in drawn.iter("svg") if each.get("role") == "img")
    named = {each.get("id"): each.text for each in picture}
    assert [named[each] for each in (picture.get("aria-labelledby") or "").split()] == [
        "Briefe & <Pakete>",
        "1 Angabe in Briefe & <Pakete>, von: laut report-2022. "
        "Dieselben Zahlen stehen in der Tabelle auf der Seite der Zahlen.",
    ]


def test_bars_are_as_long_as_their_numbers() -> None:
    point = {"date": "2022", "cites": ["report-2022"]}
    boxes = shown("bars", [point | {"value": value} for value in ("10", "20", "40")]).drawing.boxes
    first, second, third = (each.width for each in boxes)
    assert (second / first, third / first) == pytest.approx((2, 4))
    assert len({each.x for each in boxes}) == 1


@pytest.mark.parametrize(
    ("qualifier", "arrows", "is_hollow"),
    [
        ("at-least", ["right"], False),
        ("more-than", ["right"], True),
        ("at-most", ["left"], False),
        ("about", [], False),
    ],
)
def test_what_is_open_at_one_end_has_an_arrow(qualifier: str, arrows: list[str], is_hollow: bool) -> None:
    drawing = shown("ranges", [{"date": "2022", "value": "2", "qualifier": qualifier, "cites": ["r"]}]).drawing
    assert [each.direction for each in drawing.arrows] == arrows
    assert [each.is_hollow for each in drawing.marks] == [is_hollow]


def test_a_point_without_a_number_is_told_and_not_drawn() -> None:
    figure = shown("ranges", [{"date": "2022", "cites": ["report-2022"]}])
    assert [each.amount for each in figure.readings] == ["ohne Zahl"]
    assert figure.drawing.marks == []


def test_only_signs_that_occur_are_explained() -> None:
    points = [{"date": "2022", "value": "2", "cites": ["r"]}, {"date": "2023", "low": "2", "high": "3", "cites": ["r"]}]
    assert [each.meaning for each in shown("ranges", points).signs] == ["von … bis …"]
    assert [each.meaning for each in shown("ranges", points[:1]).signs] == []


@pytest.mark.parametrize(
    ("values", "ticks"),
    [
        (["12"], ["0", "5", "10", "15"]),
        (["28000"], ["0", "10000", "20000", "30000"]),
        (["0.4"], ["0", "0.1", "0.2", "0.3", "0.4"]),
        (["-3", "4"], ["-4", "-2", "0", "2", "4"]),
        (["0"], ["0", "0.5"]),
    ],
)
def test_an_axis_of_numbers_holds_zero_and_round_steps(values: list[str], ticks: list[str]) -> None:
    assert scale_of(map(Decimal, values)).ticks == tuple(map(Decimal, ticks))


@pytest.mark.parametrize(
    ("dates", "ticks"),
    [
        (["2020", "2023"], ["2020", "2021", "2022", "2023"]),
        (["1991", "2019"], ["1990", "1995", "2000", "2005", "2010", "2015"]),
        (["2024-02-10", "2024-05-01"], ["2024-02", "2024-03", "2024-04", "2024-05"]),
        (["2024-02-10"], ["2024-02"]),
        (["2024"], ["2024"]),
        (["-0005", "0003"], ["-0006", "-0004", "-0002", "0000", "0002"]),
    ],
)
def test_an_axis_of_time_has_whole_months_or_years(dates: list[str], ticks: list[str]) -> None:
    assert [str(each.date) for each in calendar_of(map(EdtfDate.parse, dates)).ticks] == ticks


@given(st.lists(st.dates(), min_size=3, max_size=3, unique=True).map(sorted))
def test_equal_times_are_equally_long(days: list[Any]) -> None:
    dates = [EdtfDate.parse(each.isoformat()) for each in days]
    calendar = calendar_of(dates)
    first, second, third = map(calendar.share, dates)
    assert (second - first) * (days[2] - days[0]).days == pytest.approx((third - first) * (days[1] - days[0]).days)
