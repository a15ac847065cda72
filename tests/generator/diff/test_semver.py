"""How far the version has to move."""

from __future__ import annotations

import pytest

from lendspec.generator.diff.semver import next_version, parsed, step_for

STEPS = [
    ("1.4.2", ["breaking", "additive"], "major", "2.0.0"),
    ("1.4.2", ["additive", "documentation"], "minor", "1.5.0"),
    ("1.4.2", ["documentation"], "patch", "1.4.3"),
    ("1.4.2", [], "none", "1.4.2"),
    ("0.3.1", ["documentation", "breaking"], "minor", "0.4.0"),
    ("0.3.1", ["additive"], "patch", "0.3.2"),
    ("0.3.1", ["documentation"], "patch", "0.3.2"),
    ("2026-11", ["breaking"], "major", None),
    ("v2", ["additive"], "minor", "2.1.0"),
    ("1.0.0-beta.1+7", ["breaking"], "major", "2.0.0"),
]


@pytest.mark.parametrize(("version", "levels", "step", "following"), STEPS)
def test_the_gravest_change_decides(version, levels, step, following):
    """Before 1.0 a minor version may break, and a patch may add."""
    assert step_for(levels, version) == step
    assert next_version(version, step) == following


@pytest.mark.parametrize("version", ["", "one", "1.2.3.4", "1.x", "9" * 5000])
def test_what_is_no_version_has_no_numbers(version):
    assert parsed(version) is None
