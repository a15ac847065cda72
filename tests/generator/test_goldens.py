"""Goldens: for each feature a specification that has nothing else, and the code that is made from it, byte for byte."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from lendspec.generator.write import generate_package

FRAGMENTS = sorted(Path(__file__).with_name("fragments").glob("*.yaml"))
GOLDENS = Path(__file__).with_name("goldens")
WHOLE = {"groups", "shared_models", "nothing"}
"""The features that show in every file of a package; elsewhere the modules of models, enums and operations tell."""


def telling(feature, package):
    """The files of a package that show a feature."""
    for path in sorted(package.glob("*.py")):
        empty = path.name == "enums.py" and "class " not in path.read_text("utf-8")
        if feature in WHOLE or not (empty or path.name in {"__init__.py", "client.py"}):
            yield path


@pytest.mark.parametrize("fragment", FRAGMENTS, ids=lambda path: path.stem)
def test_a_feature_is_written_as_its_golden_says(tmp_path, update_goldens, fragment):
    """`pytest --update-goldens` writes them anew; look at the difference before you commit it."""
    feature, expected = fragment.stem, GOLDENS / fragment.stem
    generate_package(fragment, tmp_path)
    made = {path.name: path.read_text("utf-8") for path in telling(feature, tmp_path / f"demo_{feature}")}
    if update_goldens:
        shutil.rmtree(expected, ignore_errors=True)
        expected.mkdir(parents=True)
        for name, text in made.items():
            (expected / name).write_text(text, "utf-8", newline="")
    assert {path.name: path.read_text("utf-8") for path in expected.glob("*.py")} == made


def test_every_golden_belongs_to_a_fragment():
    """A feature that is gone leaves nothing behind."""
    assert {path.name for path in GOLDENS.iterdir()} == {path.stem for path in FRAGMENTS}
