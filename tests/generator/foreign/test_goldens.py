"""Goldens of foreign mode: for each feature a specification that has nothing else, and the code made from it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from lendspec.generator.settings import Settings
from lendspec.generator.write import generate_package

ROOT = Path(__file__).parents[1]
FRAGMENTS = sorted((ROOT / "foreign_fragments").glob("*.yaml"))
GOLDENS = ROOT / "foreign_goldens"


def telling(feature, package):
    """The files of a package that show a feature."""
    for path in sorted(package.glob("*.py")):
        empty = path.name == "enums.py" and "class " not in path.read_text("utf-8")
        if not (empty or path.name == "__init__.py" or (path.name == "client.py" and feature != "keys")):
            yield path


@pytest.mark.parametrize("fragment", FRAGMENTS, ids=lambda path: path.stem)
def test_a_feature_is_written_as_its_golden_says(tmp_path, update_goldens, fragment):
    """`pytest --update-goldens` writes them anew; look at the difference before you commit it."""
    expected = GOLDENS / fragment.stem
    report = generate_package(fragment, tmp_path, settings=Settings(foreign=True))
    assert report.outcome.refused == ()
    made = {path.name: path.read_text("utf-8") for path in telling(fragment.stem, tmp_path / report.package)}
    if update_goldens:
        shutil.rmtree(expected, ignore_errors=True)
        expected.mkdir(parents=True)
        for name, text in made.items():
            (expected / name).write_text(text, "utf-8", newline="")
    assert {path.name: path.read_text("utf-8") for path in expected.glob("*.py")} == made


def test_every_golden_belongs_to_a_fragment():
    """A feature that is gone leaves nothing behind."""
    assert {path.name for path in GOLDENS.iterdir()} == {path.stem for path in FRAGMENTS}
