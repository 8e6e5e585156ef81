"""Runs one command and prints what it took; a program of its own, small on purpose.

Linux counts the memory of a process from the moment it leaves its parent, so that a large parent would be measured
instead of a small child.
"""

import os
import sys
import time


def main(log: str, *command: str) -> None:
    """Run the command with its output in `log`; print exit code, seconds and megabytes."""
    start = time.perf_counter()
    child = os.fork()
    if child == 0:
        output = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
        os.dup2(output, 1)
        os.dup2(output, 2)
        os.execv(command[0], command)
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - start
    print(os.waitstatus_to_exitcode(status), seconds, usage.ru_maxrss / 1024)


if __name__ == "__main__":
    main(*sys.argv[1:])
