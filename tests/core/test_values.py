"""A value that an enumeration does not list is refused as an argument, unless the caller says that it is meant."""

from __future__ import annotations

from enum import IntEnum, StrEnum

import pytest

from lendspec.core.codec import wire_listed
from lendspec.core.values import unlisted


class Side(StrEnum):
    BUY = "BUY"
    SELL = "SELL"


class Repayment(IntEnum):
    LOAN_COIN = 1
    COLLATERAL = 2


class Type(StrEnum):
    STOP_LOSS = "STOP_LOSS"


SIDE, REPAYMENT = wire_listed(Side), wire_listed(Repayment)


@pytest.mark.parametrize(
    ("encode", "value", "wire"),
    [
        (SIDE, Side.BUY, "BUY"),
        (SIDE, "SELL", "SELL"),
        (SIDE, unlisted("LONG"), "LONG"),
        (SIDE, unlisted(Side.SELL), "SELL"),
        (REPAYMENT, Repayment.LOAN_COIN, 1),
        (REPAYMENT, 2, 2),
        (REPAYMENT, unlisted(3), 3),
    ],
)
def test_a_listed_value_and_one_that_is_meant_go_out_plain(encode, value, wire):
    assert (encode(value), type(encode(value))) == (wire, type(wire))


WAY_OUT = "; {}A value that is newer than this list goes out as unlisted({}), from lendspec.core.values"


@pytest.mark.parametrize(
    ("encode", "value", "message"),
    [
        (SIDE, "LONG", "expected one of 'BUY', 'SELL', got 'LONG'" + WAY_OUT.format("", "'LONG'")),
        (SIDE, "", "expected one of 'BUY', 'SELL', got ''" + WAY_OUT.format("", "''")),
        (SIDE, "buy ", "expected one of 'BUY', 'SELL', got 'buy '" + WAY_OUT.format("did you mean 'BUY'? ", "'buy '")),
        (
            wire_listed(Type),
            "StopLoss",
            "expected one of 'STOP_LOSS', got 'StopLoss'" + WAY_OUT.format("did you mean 'STOP_LOSS'? ", "'StopLoss'"),
        ),
        (REPAYMENT, 3, "expected one of 1, 2, got 3" + WAY_OUT.format("", "3")),
    ],
)
def test_another_value_is_refused_with_the_members_and_the_way_out(encode, value, message):
    with pytest.raises(ValueError) as caught:
        encode(value)
    assert str(caught.value) == message


@pytest.mark.parametrize(("encode", "value"), [(SIDE, 1), (REPAYMENT, "1"), (REPAYMENT, True), (SIDE, None)])
def test_another_type_is_refused_by_its_type(encode, value):
    with pytest.raises(TypeError, match=r"^expected (str|int), got "):
        encode(value)


@pytest.mark.parametrize("value", [True, None, 1.5])
def test_only_texts_and_integers_can_be_meant(value):
    with pytest.raises(TypeError):
        unlisted(value)
