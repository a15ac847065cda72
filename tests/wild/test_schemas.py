"""Schemas as public specifications have them, in a request and in an answer."""

from __future__ import annotations

from pathlib import Path

import pytest
from ruamel.yaml import YAML

from tests.wild.fragments import both_ways

HERE = Path(__file__).parent
OLD = YAML(typ="safe").load(HERE / "schemas_3_0.yaml")
NEW = YAML(typ="safe").load(HERE / "schemas_3_1.yaml")
STILL = {name: entry for name, entry in OLD.items() if "null" not in name} | NEW


@pytest.fixture(scope="module")
def judged_3_0(shared_workshop):
    """Every schema in one document of OpenAPI 3.0."""
    return shared_workshop.judge(both_ways(OLD), version="3.0.3", name="old.json")


@pytest.fixture(scope="module")
def judged_3_1(shared_workshop):
    """Every schema that 3.1 has too, and its own, in one document of OpenAPI 3.1."""
    return shared_workshop.judge(both_ways(STILL), version="3.1.0", name="new.json")


@pytest.mark.parametrize("name", OLD)
def test_a_schema_of_3_0_goes_both_ways(judged_3_0, name):
    """As a whole body, a member, in a list and in a map; nothing is lost and nothing is invented."""
    judged_3_0.check(f"/{name}/")


@pytest.mark.parametrize("name", STILL)
def test_a_schema_of_3_1_goes_both_ways(judged_3_1, name):
    """As a whole body, a member, in a list and in a map; nothing is lost and nothing is invented."""
    judged_3_1.check(f"/{name}/")


def test_no_operation_is_lost(judged_3_0, judged_3_1):
    """Each of them is in the report."""
    assert judged_3_0.report["operations"] == len(OLD) * 2
    assert judged_3_1.report["operations"] == len(STILL) * 2
    assert judged_3_0.calls >= len(OLD) * 10
