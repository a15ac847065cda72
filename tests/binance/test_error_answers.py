"""Answers as Binance sends them (long texts cut short): what each is after a read and after a write."""

from __future__ import annotations

import pytest

from lendspec.binance.errors import classify
from lendspec.core.errors import (
    AccountRestricted,
    AuthenticationError,
    Banned,
    ClockSkew,
    DuplicateRequest,
    InsufficientBalance,
    InsufficientCollateral,
    InvalidAmount,
    InvalidKey,
    InvalidParameter,
    InvalidRequest,
    InvalidSignature,
    InvalidState,
    LimitExceeded,
    Maintenance,
    MissingParameter,
    NotFound,
    OrderRejected,
    OutcomeUnknown,
    PermissionDenied,
    ProductUnavailable,
    RateLimited,
    Refused,
    RegionRestricted,
    RequestInProgress,
    Unavailable,
    UnknownAsset,
    UnknownSymbol,
)
from tests.binance.example import READ, WRITE, answer, payload

# HTTP status, body, class after a read, class after a write.
UNKNOWN = [
    (500, '{"code":-1000,"msg":"An unknown error occurred while processing the request."}'),
    (400, '{"code":-1000,"msg":"An unknown error occurred while processing the request."}'),
    (400, '{"code":-1001,"msg":"Internal error; unable to process your request. Please try again."}'),
    (400, '{"code":-1006,"msg":"An unexpected response was received from the message bus. Execution status unknown."}'),
    (408, '{"code":-1007,"msg":"Timeout waiting for response from backend server. Send status unknown; ..."}'),
    (504, '{"code":-1007,"msg":"Timeout waiting for response from backend server. Send status unknown; ..."}'),
    (400, '{"code":-3000,"msg":"Internal server error."}'),
    (502, '{"code":-3045,"msg":"The system doesn\'t have enough asset now."}'),
    (503, '{"code":-1008,"msg":"Server is currently overloaded with other requests. Try again in a few minutes."}'),
    (409, '{"code":-2021,"msg":"Order cancel-replace partially failed.","data":{"cancelResult":"SUCCESS"}}'),
]
# The same after both.
REFUSED = [
    (451, '{"code":0,"msg":"Service unavailable from a restricted location according to ..."}', RegionRestricted),
    (401, '{"code":-1002,"msg":"You are not authorized to execute this request."}', PermissionDenied),
    (429, '{"code":-1003,"msg":"Too many requests queued."}', RateLimited),
    (429, '{"code":-1003,"msg":"Too much request weight used; current limit is 12000 per 1 MINUTE."}', RateLimited),
    (418, '{"code":-1003,"msg":"Way too much request weight used; IP banned until 1499827319559."}', Banned),
    (418, '{"code":-1003,"msg":"Too many requests."}', Banned),
    (400, '{"code":-1004,"msg":"Server is busy, please wait and try again"}', Unavailable),
    (400, '{"code":-1013,"msg":"Filter failure: LOT_SIZE"}', InvalidAmount),
    (400, '{"code":-1013,"msg":"Filter failure: PRICE_FILTER"}', OrderRejected),
    (429, '{"code":-1015,"msg":"Too many new orders; current limit is 50 orders per 10 SECOND."}', RateLimited),
    (400, '{"code":-1021,"msg":"Timestamp for this request is outside of the recvWindow."}', ClockSkew),
    (400, '{"code":-1021,"msg":"Timestamp for this request was 1000ms ahead of the server\'s time."}', ClockSkew),
    (400, '{"code":-1022,"msg":"Signature for this request is not valid."}', InvalidSignature),
    (400, '{"code":-1099,"msg":"Not found, authenticated, or authorized"}', AuthenticationError),
    (
        400,
        '{"code":-1100,"msg":"Illegal characters found in parameter \'asset\'; legal range is ..."}',
        InvalidParameter,
    ),
    (400, '{"code":-1101,"msg":"Too many parameters; expected \'5\' and received \'6\'."}', InvalidRequest),
    (400, '{"code":-1102,"msg":"Mandatory parameter \'amount\' was not sent, was empty/null, ..."}', MissingParameter),
    (400, '{"code":-1102,"msg":"\'size\' contains unexpected value. Cannot be greater than 100."}', InvalidParameter),
    (400, '{"code":-1104,"msg":"Not all sent parameters were read; read \'3\' but was sent \'4\'."}', InvalidRequest),
    (400, '{"code":-1105,"msg":"Parameter \'isolatedSymbol\' was empty."}', MissingParameter),
    (400, '{"code":-1111,"msg":"Parameter \'amount\' has too much precision."}', InvalidAmount),
    (400, '{"code":-1121,"msg":"Invalid symbol."}', UnknownSymbol),
    (400, '{"code":-1127,"msg":"More than 720 hours between startTime and endTime."}', InvalidParameter),
    (400, '{"code":-1128,"msg":"Combination of optional parameters invalid."}', InvalidRequest),
    (400, '{"code":-1131,"msg":"recvWindow must be less than 60000"}', InvalidParameter),
    (400, '{"code":-2010,"msg":"Account has insufficient balance for requested action."}', InsufficientBalance),
    (400, '{"code":-2010,"msg":"NEW_ORDER_REJECTED"}', OrderRejected),
    (400, '{"code":-2011,"msg":"Unknown order sent."}', NotFound),
    (400, '{"code":-2013,"msg":"Order does not exist."}', NotFound),
    (401, '{"code":-2014,"msg":"API-key format invalid."}', InvalidKey),
    (401, '{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}', AuthenticationError),
    (400, '{"code":-3001,"msg":"Please enable 2FA first."}', AccountRestricted),
    (400, '{"code":-3003,"msg":"Margin account does not exist."}', AccountRestricted),
    (400, '{"code":-3006,"msg":"Your borrow amount has exceed maximum borrow amount."}', LimitExceeded),
    (400, '{"code":-3007,"msg":"You have pending transaction, please try again later."}', RequestInProgress),
    (400, '{"code":-3012,"msg":"Borrow is banned for this asset."}', ProductUnavailable),
    (400, '{"code":-3014,"msg":"Borrow is banned for this account."}', AccountRestricted),
    (400, '{"code":-3015,"msg":"Repay amount exceeds borrow amount."}', InvalidAmount),
    (400, '{"code":-3015,"msg":"The unpaid debt is too small after this repayment."}', InvalidAmount),
    (400, '{"code":-3020,"msg":"Transfer out amount exceeds max amount."}', LimitExceeded),
    (
        400,
        '{"code":-3023,"msg":"You can\'t transfer out/place order under current margin level."}',
        InsufficientCollateral,
    ),
    (400, '{"code":-3027,"msg":"Not a valid margin asset."}', UnknownAsset),
    (400, '{"code":-3028,"msg":"Not a valid margin pair."}', UnknownSymbol),
    (400, '{"code":-3041,"msg":"Balance is not enough."}', InsufficientBalance),
    (400, '{"code":-3044,"msg":"System busy."}', Unavailable),
    (400, '{"code":-3045,"msg":"The system does not have enough asset now."}', Unavailable),
    (200, '{"code":-3045,"msg":"The system doesn\'t have enough asset now."}', Unavailable),
    (400, '{"code":-3064,"msg":"Limit price needs to be within (-15%,15%) of current index price."}', OrderRejected),
    (
        400,
        '{"code":-3065,"msg":"LUNA has been scheduled for delisting. You may only transfer up to 1 LUNA."}',
        LimitExceeded,
    ),
    (400, '{"code":-3067,"msg":"This asset is currently not a supported margin asset."}', ProductUnavailable),
    (400, '{"code":-4047,"msg":"Time interval must be within 0-7 days"}', InvalidParameter),
    (400, '{"code":-5012,"msg":"Asset transfer is in pending."}', RequestInProgress),
    (400, '{"code":-10001,"msg":"The system is under maintenance, please try again later."}', Maintenance),
    (400, '{"code":-10007,"msg":"This coin is not loanable."}', UnknownAsset),
    (400, '{"code":-10011,"msg":"Insufficient spot assets."}', InsufficientBalance),
    (400, '{"code":-10013,"msg":"Insufficient collateral amount."}', InsufficientCollateral),
    (400, '{"code":-10016,"msg":"Failed to provide loan."}', Refused),
    (400, '{"code":-10021,"msg":"Order does not exist."}', NotFound),
    (400, '{"code":-10031,"msg":"Individual loan quota reached."}', LimitExceeded),
    (
        400,
        '{"code":-10041,"msg":"Due to high demand, there are currently insufficient loanable assets for BTC."}',
        Unavailable,
    ),
    (400, '{"code":-10047,"msg":"This coin is currently not supported in your location."}', RegionRestricted),
    (400, '{"code":-11008,"msg":"Exceeding the account\'s maximum borrowable limit."}', LimitExceeded),
    (400, '{"code":-20132,"msg":"The client algo id is duplicated."}', DuplicateRequest),
    (400, '{"code":-20204,"msg":"Filter failure: NOTIONAL."}', InvalidAmount),
    (400, '{"code":-21006,"msg":"User had portfolio margin bankruptcy loan repayment in process"}', RequestInProgress),
    (400, '{"code":-27024,"msg":"The loan group is in liquidation."}', InvalidState),
]
# In no table: nothing proves that a write was not executed.
UNLISTED = [
    (400, '{"code":-9000,"msg":"user have no avaliable amount"}'),
    (400, '{"code":100001003,"msg":"Verification failed"}'),
    (200, '{"code":-31337,"msg":"Quite new"}'),
]
SAFE_AFTER_A_WRITE = {"-1003", "-1004", "-1015", "-1021", "-3007"}


def judged(operation, status, body):
    of = answer(status, body.encode())
    return classify(operation, of, payload(of))


@pytest.mark.parametrize(("status", "body"), UNKNOWN)
def test_what_may_have_been_executed_is_unknown_after_a_write_and_unavailable_after_a_read(status, body):
    wrote, read = judged(WRITE, status, body), judged(READ, status, body)
    assert (type(wrote), wrote.safe_to_retry) == (OutcomeUnknown, False)
    assert (type(read), read.safe_to_retry) == (Unavailable, True)


@pytest.mark.parametrize(("status", "body"), UNLISTED)
def test_a_code_that_is_in_no_table_is_a_refusal_of_a_read_only(status, body):
    wrote, read = judged(WRITE, status, body), judged(READ, status, body)
    assert (type(wrote), type(read)) == (OutcomeUnknown, Refused)
    assert f'"code":{wrote.code},' in body


@pytest.mark.parametrize(("status", "body", "error"), REFUSED)
def test_a_refusal_is_the_same_after_a_read_and_after_a_write(status, body, error):
    wrote, read = judged(WRITE, status, body), judged(READ, status, body)
    assert type(wrote) is type(read) is error
    assert wrote.safe_to_retry == (wrote.code in SAFE_AFTER_A_WRITE and error is not Banned)
    assert read.safe_to_retry == (wrote.safe_to_retry or error is Unavailable)
    assert f'"code":{wrote.code},' in body
    assert wrote.message.startswith(payload(answer(status, body.encode()))["msg"])


def test_enough_codes_are_tried():
    assert len({payload(answer(status, body.encode()))["code"] for status, body, *_ in UNKNOWN + REFUSED}) >= 60
