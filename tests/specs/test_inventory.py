"""The specifications hold every lending operation of both exchanges, and no other one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lendspec.generator.build import build_spec

INVENTORY = json.loads(Path("tests/data/inventory.json").read_text("utf-8"))
FILES = {
    "specs/binance/margin.yaml": ("margin",),
    "specs/binance/crypto_loan.yaml": ("crypto_loan_flexible", "crypto_loan_stable"),
    "specs/binance/vip_loan.yaml": ("vip_loan",),
    "specs/okx/flexible_loan.yaml": ("flexible_loan",),
}


@pytest.mark.parametrize("file", FILES)
def test_a_product_has_exactly_the_operations_of_the_exchange(file: str) -> None:
    found = {
        (operation.method, operation.path_template, operation.deprecated is not None)
        for operation in build_spec(Path(file)).spec.operations
    }
    assert found == {
        (entry["method"], entry["path"], entry["status"] == "deprecated")
        for entry in INVENTORY
        if entry["product"] in FILES[file]
    }


def test_the_general_calls_of_both_exchanges_are_there() -> None:
    found = {
        (operation.method, operation.path_template)
        for exchange in ("binance", "okx")
        for operation in build_spec(Path(f"specs/{exchange}/general.yaml")).spec.operations
    }
    assert found == {(entry["method"], entry["path"]) for entry in INVENTORY if entry["product"] == "general"}
