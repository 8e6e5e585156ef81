"""Pages printed on all processors at once, since each of them is drawn by itself."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from multiprocessing import Pipe, get_context
from multiprocessing.connection import Connection
from threading import Thread

from generator.render.page import Finished, Page

AT_LEAST = 200  # pages: fewer are printed sooner than a process has started

_Awaited = Sequence["Future[Finished | None]"]


def print_all(pages: Sequence[Page]) -> tuple[Page, ...]:
    """Return the same pages while other processes print them; each waits for its own when it is asked for.

    Where a process cannot be copied with all that it knows of the library, or there is but one processor, they stay
    as they are and are printed one by one.
    """
    processors = len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1
    if processors < 2 or len(pages) < AT_LEAST:
        return tuple(pages)
    shares = [_printed_elsewhere(pages[first::processors]) for first in range(processors)]
    return tuple(
        replace(page, finish=shares[number % processors][number // processors].result)
        for number, page in enumerate(pages)
    )


def _printed_elsewhere(pages: Sequence[Page]) -> _Awaited:
    """Let a copy of this process print the pages, and return what will come of each."""
    awaited: _Awaited = [Future() for _ in pages]
    receiver, sender = Pipe(duplex=False)
    get_context("fork").Process(target=_print, args=(pages, sender, receiver), daemon=True).start()
    sender.close()
    Thread(target=_receive, args=(receiver, awaited), daemon=True).start()
    return awaited


def _receive(receiver: Connection, awaited: _Awaited) -> None:
    """Take in the pages in their order; those that never come are printed by who asks for them."""
    for each in awaited:
        try:
            each.set_result(receiver.recv())
        except (EOFError, OSError):
            each.set_result(None)


def _print(pages: Sequence[Page], sender: Connection, receiver: Connection) -> None:
    """Send the pages one by one, and end when nobody takes them any more, or at a page that cannot be printed."""
    receiver.close()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()  # this process does not live long enough to need it
    try:
        for page in pages:
            sender.send(page.finished)
    except Exception:  # the page is printed again where its error can be told
        sender.close()
