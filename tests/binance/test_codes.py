"""The tables of Binance's codes are complete, say one thing twice (in two languages), and can be looked up."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
import re
from itertools import chain

import pytest

import lendspec.binance.errors
from lendspec.binance import codes
from lendspec.binance.codes.order_texts import ORDER_TEXTS
from lendspec.binance.errors import CODES, TEXTS, meaning_of
from lendspec.core import errors
from lendspec.core.errors import (
    AccountRestricted,
    AuthenticationError,
    Banned,
    ClockSkew,
    DuplicateRequest,
    InsufficientBalance,
    InvalidAmount,
    InvalidParameter,
    InvalidRequest,
    InvalidState,
    LimitExceeded,
    MissingParameter,
    NotFound,
    OrderRejected,
    OutcomeUnknown,
    ProductUnavailable,
    RateLimited,
    Refused,
    RegionRestricted,
    RequestInProgress,
)
from tests.binance.example import CODES_SEEN

TREE = {getattr(errors, name) for name in errors.__all__ if isinstance(getattr(errors, name), type)}
ROWS = [
    *((code, meaning) for code, meaning in CODES.items()),
    *((f"{code} {text}", meaning) for code, rows in TEXTS.items() for text, meaning in rows),
]
HAN = re.compile(r"[\u4e00-\u9fff]")


def test_the_tables_hold_every_documented_code_and_no_other():
    documented = list(chain(*CODES_SEEN.values()))
    assert len(CODES_SEEN["tables"]) == 303
    assert len(documented) == len(set(documented))
    assert set(CODES) == set(documented)


def test_every_table_is_read_and_no_code_stands_in_two():
    modules = [module.name for module in pkgutil.iter_modules(codes.__path__) if "texts" not in module.name]
    tables = [getattr(importlib.import_module(f"{codes.__name__}.{name}"), name.upper()) for name in modules]
    assert sum(len(table) for table in tables) == len(CODES)


@pytest.mark.parametrize("table", [CODES, TEXTS], ids=["CODES", "TEXTS"])
def test_look_up_is_in_numeric_order_and_read_only(table):
    assert list(table) == sorted(table, key=lambda code: -int(code))
    with pytest.raises(TypeError, match="does not support item assignment"):
        table["-1"] = None


def test_the_example_of_a_look_up_is_true():
    found = doctest.testmod(lendspec.binance.errors)
    assert (found.attempted, found.failed) == (2, 0)


def test_every_code_with_texts_is_in_the_table_too_except_0_which_is_an_error_with_one_text_only():
    assert set(TEXTS) - set(CODES) == {"0"}
    assert meaning_of("0", "success") is None


@pytest.mark.parametrize("meaning", [meaning for _, meaning in ROWS], ids=[name for name, _ in ROWS])
def test_every_row_can_be_raised_and_read(meaning):
    assert meaning.error in TREE
    assert issubclass(meaning.error, Refused | OutcomeUnknown)
    assert meaning.fault in {"caller", "account", "exchange"}
    assert meaning.en.isascii()
    assert meaning.en.endswith((".", ")"))
    assert HAN.search(meaning.zh)
    assert meaning.zh.endswith("。")
    assert not (meaning.safe_to_retry and meaning.error is OutcomeUnknown)


# Every text that Binance publishes for refused orders and cancellations, and what each means.
ORDER_ANSWERS = [
    ("Unknown order sent.", NotFound),
    ("Duplicate order sent.", DuplicateRequest),
    ("Market is closed.", ProductUnavailable),
    ("Account has insufficient balance for requested action.", InsufficientBalance),
    ("Market orders are not supported for this symbol.", OrderRejected),
    ("Iceberg orders are not supported for this symbol.", OrderRejected),
    ("Stop loss orders are not supported for this symbol.", OrderRejected),
    ("Stop loss limit orders are not supported for this symbol.", OrderRejected),
    ("Take profit orders are not supported for this symbol.", OrderRejected),
    ("Take profit limit orders are not supported for this symbol.", OrderRejected),
    ("Order amend is not supported for this symbol.", OrderRejected),
    ("Price * QTY is zero or less.", InvalidAmount),
    ("IcebergQty exceeds QTY.", InvalidAmount),
    ("This action is disabled on this account.", AccountRestricted),
    ("This account may not place or cancel orders.", AccountRestricted),
    ("Unsupported order combination", OrderRejected),
    ("Order would trigger immediately.", OrderRejected),
    ("Cancel order is invalid. Check origClOrdId and orderId.", MissingParameter),
    ("Cancel order is invalid. Check origClientOrderId and orderId.", MissingParameter),
    ("Order would immediately match and take.", OrderRejected),
    ("The relationship of the prices for the orders is not correct.", OrderRejected),
    ("OCO orders are not supported for this symbol", OrderRejected),
    ("Quote order qty market orders are not support for this symbol.", OrderRejected),
    ("Trailing stop orders are not supported for this symbol.", OrderRejected),
    ("Order cancel-replace is not supported for this symbol.", OrderRejected),
    ("This symbol is not permitted for this account.", AccountRestricted),
    ("This symbol is restricted for this account.", AccountRestricted),
    ("Order was not canceled due to cancel restrictions.", InvalidState),
    ("Rest API trading is not enabled.", ProductUnavailable),
    ("WebSocket API trading is not enabled.", ProductUnavailable),
    ("Order book liquidity is less than `LOT_SIZE` filter minimum quantity.", OrderRejected),
    ("Order book liquidity is less than `MARKET_LOT_SIZE` filter minimum quantity.", OrderRejected),
    ("Order book liquidity is less than symbol minimum quantity.", OrderRejected),
    ("Order amend (quantity increase) is not supported.", OrderRejected),
    ("Pegged orders are not supported for this symbol.", OrderRejected),
    ("This order type may not use pegged price.", OrderRejected),
    ("This price peg cannot be used with this order type.", OrderRejected),
    ("Order book liquidity is too low for this pegged order.", OrderRejected),
    ("Filter failure: PRICE_FILTER", OrderRejected),
    ("Filter failure: PERCENT_PRICE", OrderRejected),
    ("Filter failure: PERCENT_PRICE_BY_SIDE", OrderRejected),
    ("Filter failure: LOT_SIZE", InvalidAmount),
    ("Filter failure: MIN_NOTIONAL", InvalidAmount),
    ("Filter failure: NOTIONAL", InvalidAmount),
    ("Filter failure: NOTIONAL.", InvalidAmount),
    ("Filter failure: ICEBERG_PARTS", InvalidAmount),
    ("Filter failure: MARKET_LOT_SIZE", InvalidAmount),
    ("Filter failure: MAX_POSITION", LimitExceeded),
    ("Filter failure: MAX_NUM_ORDERS", LimitExceeded),
    ("Filter failure: MAX_NUM_ALGO_ORDERS", LimitExceeded),
    ("Filter failure: MAX_NUM_ICEBERG_ORDERS", LimitExceeded),
    ("Filter failure: MAX_NUM_ORDER_AMENDS", LimitExceeded),
    ("Filter failure: MAX_NUM_ORDER_LISTS", LimitExceeded),
    ("Filter failure: TRAILING_DELTA", OrderRejected),
    ("Filter failure: EXCHANGE_MAX_NUM_ORDERS", LimitExceeded),
    ("Filter failure: EXCHANGE_MAX_NUM_ALGO_ORDERS", LimitExceeded),
    ("Filter failure: EXCHANGE_MAX_NUM_ICEBERG_ORDERS", LimitExceeded),
    ("Filter failure: EXCHANGE_MAX_NUM_ORDER_LISTS", LimitExceeded),
]

# The published texts of the other codes that stand for several things.
OTHER_ANSWERS = [
    ("0", "Service unavailable from a restricted location according to 'b. Eligibility'.", RegionRestricted),
    ("-1003", "Too many requests queued.", RateLimited),
    ("-1003", "Too much request weight used; current limit is 1200 request weight per 1 MINUTE.", RateLimited),
    ("-1003", "Way too much request weight used; IP banned until further notice.", Banned),
    ("-1021", "Timestamp for this request was 1000ms ahead of the server's time.", ClockSkew),
    ("-1021", "Timestamp for this request is outside of the recvWindow.", ClockSkew),
    ("-1034", "Too many connection attempts for account; current limit is 5 per '1 MINUTE'.", RateLimited),
    ("-1034", "Too many connection attempts from IP; current limit is 5 per '1 MINUTE'.", RateLimited),
    ("-1101", "Duplicate values for a parameter detected.", InvalidRequest),
    ("-1102", "Param 'origClientOrderId' or 'orderId' must be sent, but both were empty/null!", MissingParameter),
    ("-1102", "'limit' contains unexpected value. Cannot be greater than 1000.", InvalidParameter),
    ("-1122", "At least one OCO order must be contingent.", OrderRejected),
    ("-1128", "Combination invalid. Recommendation: 'price' and 'quantity' must both be sent.", MissingParameter),
    ("-1128", "Fields [price, quantity] must be sent together or omitted entirely.", MissingParameter),
    ("-1128", "Conflicting fields: ['price', 'quoteOrderQty']", InvalidRequest),
    ("-1190", "Contains an unsubscription request id that does not match any active subscription.", NotFound),
    ("-1191", "Similar subscription is already active on this connection. Symbol='BNBUSDT'.", DuplicateRequest),
    ("-2015", "Invalid API-key, IP, or permissions for action, request ip: 192.0.2.7", AuthenticationError),
    ("-3015", "Repay amount exceeds borrow amount.", InvalidAmount),
    ("-3015", "The unpaid debt is too small after this repayment.", InvalidAmount),
    ("-5012", "future account or sub relation not exists.", AccountRestricted),
]
ANSWERS = [*((code, text, error) for code in ORDER_TEXTS for text, error in ORDER_ANSWERS), *OTHER_ANSWERS]


@pytest.mark.parametrize(("code", "text", "error"), ANSWERS)
def test_a_published_text_tells_what_the_code_alone_does_not(code, text, error):
    meaning = meaning_of(code, text)
    assert meaning.error is error
    assert meaning in [row for _, row in TEXTS[code]]


def test_every_row_of_the_texts_is_met_by_a_published_text():
    met = {(code, next(part for part, _ in TEXTS[code] if part in text.lower())) for code, text, _ in ANSWERS}
    assert met == {(code, part) for code, rows in TEXTS.items() for part, _ in rows}


@pytest.mark.parametrize(
    ("code", "text", "error"),
    [
        ("-1013", "", OrderRejected),
        ("-2010", "NEW_ORDER_REJECTED", OrderRejected),
        ("-2011", "Some new reason.", OrderRejected),
        ("-20204", "The notional of USD is less or more than the limit.", InvalidAmount),
        ("-1003", "Slow down.", RateLimited),
        ("-5012", "Asset transfer is in pending.", RequestInProgress),
    ],
)
def test_a_text_that_no_row_knows_leaves_the_meaning_of_the_code(code, text, error):
    assert meaning_of(code, text) is meaning_of(code) is CODES[code]
    assert CODES[code].error is error


def test_codes_without_texts_are_not_judged_by_them():
    assert meaning_of("-3027", "insufficient balance") is CODES["-3027"]


def test_a_fast_clock_and_a_slow_one_are_told_apart():
    fast = meaning_of("-1021", "Timestamp for this request was 1000ms ahead of the server's time.")
    slow = meaning_of("-1021", "Timestamp for this request is outside of the recvWindow.")
    assert "is fast" in fast.en
    assert "recv_window" not in fast.en
    assert "recv_window" in slow.en


@pytest.mark.parametrize("code", ["-9000", "-31337", "", "-3045 "])
def test_what_is_in_no_table_means_nothing(code):
    assert meaning_of(code, "insufficient balance") is None
