"""Pages printed on all processors at once, since each of them is drawn by itself.

A copy of this process prints the pages from the last to the first, while this one is asked for them from the first to
the last: where they meet, everything is printed, and neither has waited for the other. What comes of a page goes
through a file, because a pipe would hold but a few of them.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from multiprocessing import get_context
from struct import Struct
from tempfile import TemporaryFile
from typing import IO

from generator.render.page import Finished, Page

AT_LEAST = 200  # pages: fewer are printed sooner than a process has started

_END = Struct("=Q")  # where in the file a page ends


def print_all(pages: Sequence[Page]) -> tuple[Page, ...]:
    """Return the same pages while other processes print them as well; each takes what comes first.

    Where a process cannot be copied with all that it knows of the library, or there is but one processor, they stay
    as they are and are printed one by one.
    """
    others = len(os.sched_getaffinity(0)) - 1 if sys.platform == "linux" else 0
    if not others or len(pages) < AT_LEAST:
        return tuple(pages)
    shares = [_Share(pages[first::others]) for first in range(others)]
    return tuple(
        replace(page, finish=partial(shares[number % others].take, number // others))
        for number, page in enumerate(pages)
    )


class _Share:
    """Pages that another process prints too, the last one first."""

    def __init__(self, pages: Sequence[Page]) -> None:
        self._last = len(pages) - 1
        self._ends = [0]
        self._file: IO[bytes] = TemporaryFile()  # noqa: SIM115  # closed with the last of the pages
        told, telling = os.pipe()
        os.set_blocking(told, False)
        get_context("fork").Process(target=_print, args=(pages, self._file, told, telling), daemon=True).start()
        os.close(telling)
        self._told: IO[bytes] = os.fdopen(told, "rb", buffering=0)

    def take(self, number: int) -> Finished | None:
        """Return a page, or nothing where the other process has not printed it so far."""
        place = self._last - number
        if place >= len(self._ends) - 1:
            self._listen()
        if place >= len(self._ends) - 1:
            return None
        self._told.close()  # the two have met: the other process ends when it notices
        start, end = self._ends[place : place + 2]
        finished: Finished = pickle.loads(os.pread(self._file.fileno(), end - start, start))
        return finished

    def _listen(self) -> None:
        told = b"" if self._told.closed else self._told.read(_END.size * 4096) or b""
        self._ends += [end for (end,) in _END.iter_unpack(told)]


def _print(pages: Sequence[Page], file: IO[bytes], told: int, telling: int) -> None:
    """Print until nobody listens any more, or to a page that cannot be printed: who asks for it will hear why."""
    os.close(told)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()  # this process does not live long enough to need it
    try:
        for page in reversed(pages):
            pickle.dump(page.finished, file, pickle.HIGHEST_PROTOCOL)
            file.flush()
            os.write(telling, _END.pack(file.tell()))
    except Exception:
        os.close(telling)
