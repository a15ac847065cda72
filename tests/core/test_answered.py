"""Whether JSON is the answer of an operation at all."""

from __future__ import annotations

import pytest
from attrs import evolve, frozen

from lendspec.core import codec
from lendspec.core.answered import is_answer_of
from tests.core.example import BORROW, Loan


@frozen
class Receipt:
    """What a larger operation answers."""

    id: int
    status: str | None
    fees: tuple[Loan, ...]


def receipt(value: object) -> Receipt:
    """Decode a receipt, as generated code does."""
    row = codec.as_object(value)
    return Receipt(
        id=codec.required(row, "id", codec.integer),
        status=codec.optional(row, "status", codec.text),
        fees=codec.required(row, "fees", codec.list_of(loan)),
    )


def loan(value: object) -> Loan:
    """Decode a loan, as generated code does."""
    row = codec.as_object(value)
    return Loan(codec.required(row, "coin", codec.text), codec.required(row, "amount", codec.decimal))


def number(value: object) -> int:
    """Decode an answer of one member."""
    return codec.required(codec.as_object(value), "tranId", codec.integer)


def only_some(value: object) -> str | None:
    """Decode an answer whose members may all be absent."""
    row = codec.as_object(value)
    codec.optional(row, "note", codec.text)
    return codec.optional(row, "status", codec.text)


@pytest.mark.parametrize(
    ("decode", "payload", "is_its"),
    [
        (receipt, {"id": 1, "status": "NEW", "fees": []}, True),
        (receipt, {"id": 1, "fees": []}, True),
        (receipt, {"status": "NEW", "fees": []}, True),  # the first one is missing
        (receipt, {"id": "one", "fees": None}, True),  # broken, but who else would name them
        (receipt, {"id": 1, "status": "NEW", "error": "none"}, True),
        (receipt, {"status": "error", "message": "no such host"}, False),
        (receipt, {"id": 1}, True),
        (receipt, {"status": "NEW"}, False),
        (receipt, {"error": "no"}, False),
        (receipt, {"coin": "BTC", "amount": "1"}, False),  # members of a part of it
        (receipt, {}, False),
        (receipt, [{"id": 1, "fees": []}], False),
        (receipt, "done", False),
        (receipt, 1, False),
        (receipt, None, False),
        (number, {"tranId": 1}, True),
        (number, {"tranId": "one"}, True),
        (number, {"id": 1}, False),
        (only_some, {"status": "ok"}, True),
        (only_some, {"status": 500, "path": "/"}, False),
        (only_some, {"note": 1, "status": 500}, True),
        (only_some, {"note": 1}, True),
        (only_some, {}, False),
        (codec.list_of(receipt), [], True),
        (codec.list_of(receipt), [{}, {"id": 1, "fees": []}], True),
        (codec.list_of(receipt), [{"error": "no"}], False),
        (codec.list_of(receipt), ["no"], False),
        (codec.list_of(receipt), {"id": 1, "fees": []}, False),
        (codec.single(receipt), [{"id": 1, "fees": []}], True),
        (codec.anything, {"error": "no"}, True),
        (codec.text, "done", True),
        (codec.map_of(codec.text), {"any": "name"}, True),
    ],
)
def test_an_answer_is_known_by_the_members_that_the_specification_names(decode, payload, is_its):
    assert is_answer_of(evolve(BORROW, decode=decode), payload) is is_its
