"""From parsed JSON to single values."""

from __future__ import annotations

import contextlib
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal, localcontext
from enum import IntEnum, StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lendspec.core import codec
from lendspec.core.mismatch import Mismatch


class Side(StrEnum):
    BUY = "BUY"
    SELL = "SELL"


class Kind(IntEnum):
    MAIN = 1
    LOAN = 2


side = codec.enum_of(Side)
kind = codec.enum_of(Kind)
yes_no = codec.bool_text("TRUE", "FALSE")

ACCEPTED = [
    (codec.text, "", ""),
    (codec.text, "USDT", "USDT"),
    (codec.integer, 0, 0),
    (codec.integer, -5, -5),
    (codec.integer, 2**70, 2**70),
    (codec.integer, Decimal("1.0"), 1),
    (codec.integer, Decimal("1.7E+12"), 1_700_000_000_000),
    (codec.integer_text, "123", 123),
    (codec.integer_text, "-007", -7),
    (codec.integer_text, 9, 9),
    (codec.decimal, "0.00000001", Decimal("1E-8")),
    (codec.decimal, "1e-8", Decimal("1E-8")),
    (codec.decimal, "+1.", Decimal(1)),
    (codec.decimal, ".5", Decimal("0.5")),
    (codec.decimal, "-0", Decimal(0)),
    (codec.decimal, 3, Decimal(3)),
    (codec.decimal, Decimal("0.10"), Decimal("0.10")),
    (codec.boolean, True, True),
    (codec.boolean, False, False),
    (codec.unix_ms, 0, datetime(1970, 1, 1, tzinfo=UTC)),
    (codec.unix_s, 0, datetime(1970, 1, 1, tzinfo=UTC)),
    (codec.unix_s, "1700000000", datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)),
    (codec.unix_ms, "1700000000123", datetime(2023, 11, 14, 22, 13, 20, 123000, tzinfo=UTC)),
    (codec.unix_ms, -1, datetime(1969, 12, 31, 23, 59, 59, 999000, tzinfo=UTC)),
    (codec.date_time, "2026-11-20T01:02:03Z", datetime(2026, 11, 20, 1, 2, 3, tzinfo=UTC)),
    (codec.date_time, "2026-11-20t01:02:03.5z", datetime(2026, 11, 20, 1, 2, 3, 500000, tzinfo=UTC)),
    (codec.date_time, "2026-11-20 01:02:03+08:00", datetime(2026, 11, 19, 17, 2, 3, tzinfo=UTC)),
    (codec.date_time, "2026-11-20T01:02:03.123456789Z", datetime(2026, 11, 20, 1, 2, 3, 123456, tzinfo=UTC)),
    (codec.date, "2026-02-28", date(2026, 2, 28)),
    (codec.base64_text, "", b""),
    (codec.base64_text, "+/8=", b"\xfb\xff"),
    (codec.base64_text, "-_8", b"\xfb\xff"),
    (codec.base64_text, "YWI", b"ab"),
    (codec.binary, b"\x00", b"\x00"),
    (codec.anything, {"a": [None]}, {"a": [None]}),
    (codec.nothing, {"a": 1}, None),
    (yes_no, "TRUE", True),
    (yes_no, "FALSE", False),
    (side, "BUY", Side.BUY),
    (side, "LEND", "LEND"),
    (kind, 2, Kind.LOAN),
    (kind, 9, 9),
]

REFUSED = [
    (codec.text, [None, True, 1, Decimal("0.1"), [], {}]),
    (codec.integer, [None, True, "1", Decimal("1.5"), Decimal("1E+1000000"), Decimal("NaN"), [], {}]),
    (codec.integer_text, [None, False, "", "1.5", " 1", "1_0", "١٢", "0x1", "1" * 65, Decimal("0.5"), []]),
    (codec.decimal, [None, True, "", " 1", "1_0", "٣", "NaN", "sNaN", "Infinity", "-inf", "abc", "1E", [], {}]),
    (codec.decimal, ["1E+999999999", "1E-999999999", Decimal("1E+100"), "1E9999999999", Decimal("Infinity")]),
    (codec.boolean, [None, 1, 0, "true", "TRUE"]),
    (codec.unix_s, [None, True, "", "2026-11-20", 10**15, "9" * 60, Decimal("1.5")]),
    (codec.unix_ms, [None, True, "", "2026-11-20", 10**18, -(10**18), "9" * 60, Decimal("1.5")]),
    (codec.date_time, [None, 5, "", "2026-11-20", "2026-11-20T01:02:03", "2026-13-20T01:02:03Z"]),
    (codec.date_time, ["2026-11-20T01:02:60Z", "20261120T010203Z", "0001-01-01T00:00:00+23:00"]),
    (codec.date, [None, 5, "", "2026-2-8", "20260228", "2026-02-30", "2026-W01-1"]),
    (codec.base64_text, [None, 5, "a", "a b=", "é", "====a", b"YWI="]),
    (codec.binary, [None, "text", {}]),
    (yes_no, [None, True, "true", "", 1]),
    (side, [None, 1, True, [], Decimal("1.5")]),
    (kind, [None, "1", True, Decimal("1.5")]),
]


@pytest.mark.parametrize(("decode", "value", "result"), ACCEPTED)
def test_accepted(decode, value, result):
    decoded = decode(value)
    assert decoded == result
    assert type(decoded) is type(result)


@pytest.mark.parametrize(("decode", "value"), [(decode, value) for decode, values in REFUSED for value in values])
def test_refused(decode, value):
    with pytest.raises(Mismatch) as caught:
        decode(value)
    assert caught.value.found is value
    assert caught.value.path == "$"


@given(st.decimals(allow_nan=False, allow_infinity=False).filter(lambda number: abs(number.adjusted()) < 60))
def test_decimals_come_in_exactly_whatever_the_context(number):
    with localcontext() as context:
        context.prec = 2
        decoded = codec.decimal(str(number))
    assert decoded.as_tuple() == number.as_tuple()


@given(st.integers(-62_135_596_800_000, 253_402_300_799_999))
def test_every_millisecond_is_exact(milliseconds):
    moment = codec.unix_ms(milliseconds)
    assert (moment - datetime(1970, 1, 1, tzinfo=UTC)) / timedelta(milliseconds=1) == milliseconds
    assert codec.wire_unix_ms(moment) == milliseconds
    assert codec.unix_ms(str(milliseconds)) == moment


@given(
    st.datetimes(
        min_value=datetime(2, 1, 1), max_value=datetime(9998, 1, 1), timezones=st.just(timezone(timedelta(hours=5)))
    )
)
def test_rfc_3339_is_read_back(moment):
    assert codec.date_time(codec.wire_date_time(moment)) == moment


@given(st.text() | st.integers() | st.booleans() | st.none() | st.decimals())
def test_decoders_return_or_raise_mismatch_and_nothing_else(value):
    for decode in (codec.decimal, codec.integer, codec.integer_text, codec.unix_ms, codec.date_time, codec.date, kind):
        with contextlib.suppress(Mismatch):
            decode(value)
