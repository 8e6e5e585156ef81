"""Several files change together or not at all."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from generator.desk import exchange


def names(root: Path) -> list[str]:
    return sorted(path.relative_to(root).as_posix() for path in root.rglob("*"))


def test_files_are_written_replaced_and_taken_away(tmp_path: Path) -> None:
    (tmp_path / "old").write_bytes(b"old")
    (tmp_path / "same").write_bytes(b"before")
    exchange({tmp_path / "new": b"new", tmp_path / "same": b"after", tmp_path / "old": None})
    assert names(tmp_path) == ["new", "same"]
    assert (tmp_path / "same").read_bytes() == b"after"


def test_where_one_cannot_be_written_the_others_are_as_they_were(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"before")
    (tmp_path / "z").mkdir()
    with pytest.raises(OSError, match="z"):
        exchange({tmp_path / "a": b"after", tmp_path / "b": b"new", tmp_path / "z": b"a folder"})
    assert names(tmp_path) == ["a", "z"]
    assert (tmp_path / "a").read_bytes() == b"before"


def test_one_that_cannot_be_prepared_stops_all_of_them(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"before")
    with pytest.raises(OSError, match="a"):
        exchange({tmp_path / "a": b"after", tmp_path / "a" / "b": b"within a file"})
    assert names(tmp_path) == ["a"]
    assert (tmp_path / "a").read_bytes() == b"before"


def test_ctrl_c_in_the_midst_waits_for_the_last_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replace = Path.replace

    def pressing(self: Path, target: Path) -> Path:
        os.kill(os.getpid(), signal.SIGINT)
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", pressing)
    with pytest.raises(KeyboardInterrupt):
        exchange({tmp_path / "a": b"a", tmp_path / "b": b"b"})
    assert names(tmp_path) == ["a", "b"]
