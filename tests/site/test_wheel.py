"""The package as others get it: a wheel in a fresh environment, with three records and nothing else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

RECORDS = {
    "dossiers/places/bern.yml": "name: {de: Bern, en: Bern}\ncountries: [CH]\ncoordinates: [46.95, 7.45]\n"
    "summary:\n  de: |\n    Hier tagte die Konferenz. [@report]\n  en: |\n    The conference met here. [@report]\n",
    "seeds/report.yml": "outlet: gazette\npublished: 1954\nlanguage: en\ntitle: Conference opens\nurl: unknown\n",
    "seeds/outlets/gazette.yml": "name: Gazette\n",
}


def command(folder: Path, *arguments: str | Path) -> None:
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL_ENV"))}
    done = subprocess.run(arguments, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_wheel_builds_a_site_of_three_records(tmp_path: Path) -> None:
    source, wheels, fresh, site = (tmp_path / name for name in ("source", "wheels", "fresh", "site"))
    site.mkdir()
    shutil.copytree(ROOT / "generator", source / "generator", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    command(source, sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", wheels)
    command(tmp_path, sys.executable, "-m", "venv", fresh)
    pip = (fresh / "bin/python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    command(tmp_path, *pip, "--require-hashes", "-r", ROOT / "requirements.txt")
    command(tmp_path, *pip, "--no-deps", next(wheels.glob("*.whl")))
    for name, text in RECORDS.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text, encoding="utf-8")
    command(site, fresh / "bin/dossier", "build")
    page = (site / "site/de/places/bern.html").read_text(encoding="utf-8")
    assert "Hier tagte die Konferenz." in page
    assert (site / "site/en/articles/report.html").is_file()
    assert list((site / "site/de/assets").rglob("*.woff2"))
    assert sorted(path.name for path in site.iterdir()) == ["build", "dossiers", "seeds", "site"]
