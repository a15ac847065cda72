"""From single Python values to their wire form."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal, localcontext
from enum import Enum, IntEnum, StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lendspec.core import codec


class Side(StrEnum):
    BUY = "BUY"


class Mixed(str, Enum):  # noqa: UP042 (people still write them)
    SELL = "SELL"


class Kind(IntEnum):
    LOAN = 2


NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
yes_no = codec.wire_bool_text("TRUE", "FALSE")


@pytest.mark.parametrize(
    ("encode", "value", "wire"),
    [
        (codec.wire_text, "USDT", "USDT"),
        (codec.wire_text, "币", "币"),
        (codec.wire_text, Side.BUY, "BUY"),
        (codec.wire_text, Mixed.SELL, "SELL"),
        (codec.wire_integer, 5, 5),
        (codec.wire_integer, Kind.LOAN, 2),
        (codec.wire_integer_text, 2**64, "18446744073709551616"),
        (codec.wire_integer_text, Kind.LOAN, "2"),
        (codec.wire_decimal, Decimal("1E-8"), "0.00000001"),
        (codec.wire_decimal, Decimal("0.10"), "0.10"),
        (codec.wire_decimal, Decimal("1E+3"), "1000"),
        (codec.wire_decimal, Decimal(0.5), "0.5"),  # noqa: RUF032 - exact all the same
        (codec.wire_decimal, Decimal(2**70), str(2**70)),
        (codec.wire_decimal, 5, "5"),
        (codec.wire_decimal, 0, "0"),
        (codec.wire_decimal_number, Decimal("0.10"), Decimal("0.10")),
        (codec.wire_decimal_number, 5, Decimal(5)),
        (codec.wire_boolean, True, True),
        (codec.wire_nothing, None, None),
        (codec.wire_boolean, False, False),
        (codec.wire_unix_ms, NOON, 1_795_176_000_000),
        (codec.wire_unix_ms, NOON.astimezone(timezone(timedelta(hours=8))), 1_795_176_000_000),
        (codec.wire_unix_ms, NOON + timedelta(microseconds=1999), 1_795_176_000_001),
        (codec.wire_unix_ms_text, NOON, "1795176000000"),
        (codec.wire_unix_s, NOON + timedelta(milliseconds=1999), 1_795_176_001),
        (codec.wire_unix_s_text, NOON, "1795176000"),
        (codec.wire_date_time, NOON, "2026-11-20T12:00:00Z"),
        (codec.wire_date_time, datetime(2026, 11, 20, 12, tzinfo=timezone(timedelta(hours=8))), "2026-11-20T04:00:00Z"),
        (codec.wire_date, date(2026, 1, 2), "2026-01-02"),
        (codec.wire_binary, b"\x00", b"\x00"),
        (codec.wire_base64, b"\xfb\xff", "+/8="),
        (yes_no, True, "TRUE"),
        (yes_no, False, "FALSE"),
    ],
)
def test_accepted(encode, value, wire):
    encoded = encode(value)
    assert encoded == wire
    assert type(encoded) is type(wire)


@pytest.mark.parametrize(
    ("encode", "value", "message"),
    [
        (codec.wire_text, 5, "expected str, got int"),
        (codec.wire_text, b"USDT", "expected str, got bytes"),
        (codec.wire_integer, True, "expected int, got bool"),
        (codec.wire_integer, 1.0, "expected int, got float"),
        (codec.wire_integer_text, "5", "expected int, got str"),
        (codec.wire_decimal, 0.1, 'expected Decimal or int, got float: a float is not exact, write Decimal("0.1")'),
        (codec.wire_decimal, 1e-8, 'expected Decimal or int, got float: a float is not exact, write Decimal("1e-08")'),
        (codec.wire_decimal, "0.1", 'expected Decimal or int, got str: write Decimal("0.1")'),
        (codec.wire_decimal, True, 'expected Decimal or int, got bool: write Decimal("0.1")'),
        (
            codec.wire_decimal_number,
            0.5,
            'expected Decimal or int, got float: a float is not exact, write Decimal("0.5")',
        ),
        (codec.wire_boolean, 1, "expected bool, got int"),
        (codec.wire_nothing, 0, "expected None, got int"),
        (codec.wire_boolean, "true", "expected bool, got str"),
        (codec.wire_unix_ms, 1_700_000_000_000, "expected datetime, got int"),
        (codec.wire_unix_ms_text, date(2026, 1, 1), "expected datetime, got date"),
        (codec.wire_date_time, "2026-01-01T00:00:00Z", "expected datetime, got str"),
        (codec.wire_date, NOON, "expected date, got datetime"),
        (codec.wire_date, "2026-01-01", "expected date, got str"),
        (codec.wire_binary, "text", "expected bytes, got str"),
        (codec.wire_base64, "YWI=", "expected bytes, got str"),
        (yes_no, "TRUE", "expected bool, got str"),
    ],
)
def test_another_type_is_a_type_error_that_shows_the_type(encode, value, message):
    with pytest.raises(TypeError) as caught:
        encode(value)
    assert str(caught.value) == message


NAIVE = "a datetime without time zone has no place on the clock: pass tzinfo=timezone.utc"


@pytest.mark.parametrize(
    ("encode", "value", "message"),
    [
        (codec.wire_text, "a\ud800", "text with a lone surrogate cannot be sent as UTF-8"),
        (codec.wire_decimal, Decimal("NaN"), "expected a finite number, got NaN"),
        (
            codec.wire_decimal,
            Decimal(0.1),  # noqa: RUF032 - the mistake that is meant
            (
                "0.1000000000000000055511151231257827021181583404541015625 is the float 0.1, error included: "
                'write Decimal("0.1")'
            ),
        ),
        (
            codec.wire_decimal_number,
            Decimal(-123456789.1),  # noqa: RUF032 - the mistake that is meant
            (
                "-123456789.0999999940395355224609375 is the float -123456789.1, error included: "
                'write Decimal("-123456789.1")'
            ),
        ),
        (codec.wire_decimal, Decimal("sNaN"), "expected a finite number, got sNaN"),
        (codec.wire_decimal_number, Decimal("-Infinity"), "expected a finite number, got -Infinity"),
        (codec.wire_decimal, Decimal("1E+999999"), "expected an exponent under 100, got 999999"),
        (codec.wire_decimal, Decimal("1E-999999"), "expected an exponent under 100, got -999999"),
        (codec.wire_decimal, 10**100, "expected an exponent under 100, got 100"),
        (codec.wire_unix_ms, datetime(2026, 1, 1), NAIVE),
        (codec.wire_unix_ms_text, datetime(2026, 1, 1), NAIVE),
        (codec.wire_date_time, datetime(2026, 1, 1), NAIVE),
        (
            codec.wire_date_time,
            datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=5))),
            "expected a time within the years 1 to 9999 in UTC",
        ),
    ],
)
def test_what_cannot_be_sent_is_a_value_error_that_says_why(encode, value, message):
    with pytest.raises(ValueError) as caught:
        encode(value)
    assert str(caught.value) == message


@given(st.decimals(allow_nan=False, allow_infinity=False).filter(lambda number: abs(number.adjusted()) < 60))
def test_decimals_go_out_plain_and_come_back_equal_whatever_the_context(number):
    with localcontext() as context:
        context.prec = 2
        text = codec.wire_decimal(number)
    assert set(text) <= set("-.0123456789")
    assert codec.decimal(text) == number


@given(st.datetimes(timezones=st.just(UTC)))
def test_moments_lose_less_than_a_millisecond(moment):
    assert timedelta(0) <= moment - codec.unix_ms(codec.wire_unix_ms(moment)) < timedelta(milliseconds=1)
