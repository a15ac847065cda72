"""Schemas as public specifications have them, in a request and in an answer."""

from __future__ import annotations

from pathlib import Path

import pytest
from ruamel.yaml import YAML

from tests.wild.fragments import both_ways

HERE = Path(__file__).parent
OLD = YAML(typ="safe").load(HERE / "schemas_3_0.yaml")
NEW = YAML(typ="safe").load(HERE / "schemas_3_1.yaml")


@pytest.mark.parametrize(
    ("table", "version", "name"),
    [(OLD, "3.0.3", name) for name in OLD]
    + [(OLD, "3.1.0", name) for name in OLD if "null" not in name]
    + [(NEW, "3.1.0", name) for name in NEW],
    ids=lambda told: told if isinstance(told, str) else "",
)
def test_a_schema_goes_both_ways(judge, table, version, name):
    """As a whole body, a member, in a list and in a map; nothing is lost and nothing is invented."""
    entry = table[name]
    judged = judge(both_ways(entry["schema"], entry.get("components", {})), version=version, name="spec.json")
    assert judged.report["refused"] == []
    assert judged.wrong == []
    assert judged.calls == 12
