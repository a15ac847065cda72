"""What the specifications say about when a write is done fits the tables by which its record is looked up."""

from __future__ import annotations

import importlib
from operator import attrgetter

import pytest

from lendspec.binance import reconcile as binance_reconcile
from lendspec.core.errors import Refused
from lendspec.core.settling import failed_status
from lendspec.okx import reconcile as okx_reconcile

RECALLS = {"binance": binance_reconcile.RECALL, "okx": okx_reconcile.RECALL}
PACKAGES = (
    "binance_crypto_loan", "binance_general", "binance_margin", "binance_vip_loan", "okx_flexible_loan", "okx_general",
)  # fmt: skip
OPERATIONS = [
    operation
    for package in PACKAGES
    for operation in importlib.import_module(f"lendspec.clients.{package}").OPERATIONS.values()
]
SETTLED = [operation for operation in OPERATIONS if operation.settlement]
ANSWERED = [operation for operation in SETTLED if operation.settlement.answer]
RECORDED = [operation for operation in SETTLED if operation.settlement.record]
NAME = attrgetter("python_name")


@pytest.mark.parametrize("operation", ANSWERED, ids=NAME)
def test_a_failed_status_is_refused_and_no_other(operation):
    answer = operation.settlement.answer
    for status in answer.failed:
        assert type(failed_status(operation, {answer.field: status})) is Refused
    for status in (*answer.done, *answer.pending, "SOMETHING_NEW", None):
        assert failed_status(operation, {answer.field: status}) is None


@pytest.mark.parametrize("operation", RECORDED, ids=NAME)
def test_the_record_that_is_named_can_be_looked_up(operation):
    shown, recall = operation.settlement.record, RECALLS[operation.exchange]
    read = recall.operation(operation.product, shown.operation)()
    assert read.python_name == shown.place
    known = {parameter.name for parameter in (read.parameters if shown.same else operation.parameters)}
    assert {link.name for link in shown.arguments} <= known
    assert shown.same or operation.python_name in recall.lookups


@pytest.mark.parametrize("operation", RECORDED, ids=NAME)
def test_a_lookup_says_the_same_as_the_specification(operation):
    """Both name the read and the states of its record; a lookup judges also what was never answered."""
    shown, lookup = operation.settlement.record, RECALLS[operation.exchange].lookups.get(operation.python_name)
    if lookup is None:
        assert shown.same
        return
    assert lookup.operation().id == shown.operation
    assert lookup.rows in {shown.items, None}
    assert lookup.state == (shown.status and shown.status.field)
    if shown.status is not None:
        assert lookup.failed == set(shown.status.failed)
        assert lookup.executed <= set(shown.status.done)
        assert lookup.open <= set(shown.status.pending)


def test_the_writes_that_move_loans_say_when_they_are_done():
    told = {operation.python_name for operation in SETTLED}
    assert told >= {
        *("loan.flexible.borrow", "loan.flexible.repay", "loan.flexible.adjust_ltv"),
        *("loan.flexible_v1.borrow", "loan.flexible_v1.repay", "loan.flexible_v1.adjust_ltv"),
        *("vip.borrow", "vip.fixed_borrow", "vip.repay", "margin.borrow_repay.submit", "margin.trading.new_order"),
        *("loan.borrow", "loan.repay", "loan.adjust_collateral"),
    }
