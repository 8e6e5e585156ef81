"""Pages printed by other processes: the same ones, whatever happens to those processes."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import replace
from time import sleep

import pytest

from generator.render.page import NOTHING, Page, Printed, Section
from generator.render.printing import AT_LEAST, print_all
from generator.text.strings import strings

HERE = os.getpid()


def _page(number: int, draw: Callable[[], Printed]) -> Page:
    return Page(f"pages/{number}.html", "page", strings("en"), draw)


def _pages(draw: Callable[[int], Printed]) -> list[Page]:
    return [_page(number, lambda number=number: draw(number)) for number in range(AT_LEAST)]  # type: ignore[misc]


def _sound(number: int) -> Printed:
    if os.getpid() == HERE:
        sleep(0.002)  # so that the other process has its turn
    return Printed(f"Page {number}", "", NOTHING, (Section("part", f"Part of {number}", NOTHING),))


def test_pages_are_those_that_are_printed_here() -> None:
    elsewhere = print_all(_pages(_sound))
    assert [each.finished for each in elsewhere] == [each.finished for each in _pages(_sound)]


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity") or len(os.sched_getaffinity(0)) < 2, reason="one processor")
def test_they_are_printed_by_more_than_one_process() -> None:
    def told(number: int) -> Printed:
        time.sleep(0.005)  # so that neither is through before the other has begun
        return replace(_sound(number), title=str(os.getpid()))

    printers = [int(each.title) for each in print_all(_pages(told))]
    assert printers[0] == HERE
    assert printers[-1] != HERE


def test_what_cannot_be_printed_says_so_here() -> None:
    def draw(number: int) -> Printed:
        if number == 7:
            raise ZeroDivisionError("page 7")
        return _sound(number)

    pages = print_all(_pages(draw))
    assert [page.title for number, page in enumerate(pages) if number != 7] == [
        f"Page {number}" for number in range(AT_LEAST) if number != 7
    ]
    with pytest.raises(ZeroDivisionError, match="page 7"):
        assert pages[7].finished


def test_what_a_process_leaves_when_it_is_killed_is_printed_here() -> None:
    def draw(number: int) -> Printed:
        if os.getpid() != HERE and number >= 100:
            os.kill(os.getpid(), 9)
        return _sound(number)

    assert [page.title for page in print_all(_pages(draw))] == [f"Page {number}" for number in range(AT_LEAST)]
