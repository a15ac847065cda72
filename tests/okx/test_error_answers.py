"""Answers as OKX sends them (long texts cut short): what each is after a read and after a write."""

from __future__ import annotations

import pytest

from lendspec.core.errors import (
    AccountRestricted,
    AddressNotAllowed,
    AlreadyExecuted,
    AuthenticationError,
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
    OutcomeUnknown,
    PermissionDenied,
    ProductUnavailable,
    RateLimited,
    Refused,
    RegionRestricted,
    RequestInProgress,
    Unavailable,
    UnknownAsset,
    WrongRegion,
)
from lendspec.okx.errors import classify
from tests.okx.example import KEYED, READ, WRITE, answer, payload

# HTTP status, body.
UNKNOWN = [
    (503, '{"code":"50001","data":[],"msg":"Service temporarily unavailable. Please try again later."}'),
    (400, '{"code":"50004","data":[],"msg":"API endpoint request timeout."}'),
    (429, '{"code":"50013","data":[],"msg":"Systems are busy. Please try again later."}'),
    (500, '{"code":"50026","data":[],"msg":"System error. Try again later"}'),
    (200, '{"code":"50064","data":[],"msg":"The borrowing system is unavailable. Try again later."}'),
    (200, '{"code":"51054","data":[],"msg":"Request timed out. Please try again."}'),
    (200, '{"code":"51149","data":[],"msg":"Order timed out. Please try again later."}'),
    (200, '{"code":"51739","data":[],"msg":"This function is unavailable temporarily"}'),
    (200, '{"code":"51767","data":[],"msg":"System maintenance, please retry"}'),
    (200, '{"code":"51774","data":[],"msg":"OKUSD API is under maintenance"}'),
    (200, '{"code":"59315","data":[],"msg":"viploan is upgrade now. Wait for 10 minutes and try again"}'),
    (200, '{"code":"2","data":[],"msg":"Bulk operation partially succeeded."}'),
    (500, '{"code":"51736","data":[],"msg":"Insufficient USDT balance"}'),
]
# HTTP status, body, class: the same after a read and after a write.
REFUSED = [
    (200, '{"code":"1","data":[],"msg":"Operation failed."}', Refused),
    (400, '{"code":"50000","data":[],"msg":"Body for POST request cannot be empty."}', InvalidRequest),
    (400, '{"code":"50002","data":[],"msg":"JSON syntax error"}', InvalidRequest),
    (410, '{"code":"50005","data":[],"msg":"API endpoint is inactive or unavailable."}', ProductUnavailable),
    (200, '{"code":"50007","data":[],"msg":"User blocked."}', AccountRestricted),
    (200, '{"code":"50011","data":[],"msg":"Rate limit reached. Please refer to API documentation"}', RateLimited),
    (429, '{"code":"50011","data":[],"msg":"Too Many Requests"}', RateLimited),
    (400, '{"code":"50014","data":[],"msg":"Parameter ccy can not be empty."}', MissingParameter),
    (400, '{"code":"50016","data":[],"msg":"Parameter ccy does not match parameter ordId"}', InvalidParameter),
    (200, '{"code":"50022","data":[],"msg":"Account frozen due to forced liquidation."}', InvalidState),
    (
        403,
        '{"code":"50035","data":[],"msg":"The endpoint requires that APIKey is bound to IP"}',
        PermissionDenied,
    ),
    (200, '{"code":"50038","data":[],"msg":"This feature is unavailable in demo trading"}', ProductUnavailable),
    (200, '{"code":"50040","data":[],"msg":"Too frequent operations, please try again later"}', RateLimited),
    (200, '{"code":"50046","data":[],"msg":"This feature is temporarily unavailable."}', Maintenance),
    (200, '{"code":"50051","data":[],"msg":"Due to compliance restrictions, you cannot use this."}', RegionRestricted),
    (400, '{"code":"50100","data":[],"msg":"API frozen, please contact customer service."}', InvalidKey),
    (401, '{"msg":"APIKey does not match current environment.","code":"50101"}', WrongRegion),
    (401, '{"msg":"Timestamp request expired","code":"50102"}', ClockSkew),
    (401, '{"msg":"Request header \\"OK-ACCESS-PASSPHRASE\\" incorrect.","code":"50105"}', InvalidSignature),
    (
        401,
        '{"msg":"Your IP 192.0.2.7 is not in your API key\'s whitelist.","code":"50110"}',
        AddressNotAllowed,
    ),
    (401, '{"msg":"Invalid OK-ACCESS-KEY","code":"50111"}', InvalidKey),
    (401, '{"msg":"Invalid OK-ACCESS-TIMESTAMP","code":"50112"}', AuthenticationError),
    (401, '{"msg":"Invalid Sign","code":"50113"}', InvalidSignature),
    (405, '{"code":"50115","data":[],"msg":"Invalid request method."}', InvalidRequest),
    (401, '{"msg":"API key doesn\'t exist","code":"50119"}', InvalidKey),
    (200, '{"code":"50119","data":[],"msg":"API key doesn\'t exist"}', InvalidKey),
    (200, '{"code":"50120","data":[],"msg":"This API key doesn\'t have permission"}', PermissionDenied),
    (400, '{"code":"51000","data":[],"msg":"Parameter ccy error"}', InvalidParameter),
    (200, '{"code":"51008_1002","data":[],"msg":"Order failed. Insufficient USDT balance"}', InsufficientBalance),
    (200, '{"code":"51008_1005","data":[],"msg":"Order failed. Exceeds USDT borrow limit"}', LimitExceeded),
    (200, '{"code":"51008_1007","data":[],"msg":"The platform\'s loan quota is insufficient."}', Unavailable),
    (200, '{"code":"51008_1016","data":[],"msg":"Your available margin is too low."}', InsufficientCollateral),
    (200, '{"code":"51017","data":[],"msg":"Loan amount exceeds borrowing limit."}', LimitExceeded),
    (200, '{"code":"51063","data":[],"msg":"OrdId does not exist"}', NotFound),
    (200, '{"code":"51502_1036","data":[],"msg":"Insufficient available borrowing amount"}', LimitExceeded),
    (200, '{"code":"51732","data":[],"msg":"Required user KYC level not met"}', AccountRestricted),
    (200, '{"code":"51734","data":[],"msg":"User KYC Country is not supported"}', RegionRestricted),
    (200, '{"code":"51735","data":[],"msg":"Sub-account is not supported"}', AccountRestricted),
    (200, '{"code":"51736","data":[],"msg":"Insufficient USDT balance"}', InsufficientBalance),
    (
        200,
        '{"code":"51750","data":[],"msg":"The collateral cannot contain the loan currency"}',
        InvalidParameter,
    ),
    (200, '{"code":"51751","data":[],"msg":"The currency DOGE does not support borrowing"}', UnknownAsset),
    (200, '{"code":"51752","data":[],"msg":"The currency DOGE does not support collateralization"}', UnknownAsset),
    (200, '{"code":"51754","data":[],"msg":"There is currently no debt"}', InvalidState),
    (200, '{"code":"51756","data":[],"msg":"Exceeding the maximum redeemable quantity"}', LimitExceeded),
    (200, '{"code":"51757","data":[],"msg":"The collateral amount should not be less than 1"}', InvalidAmount),
    (200, '{"code":"51759","data":[],"msg":"You\'ve exceed the temporary limit. Try again later."}', RateLimited),
    (200, '{"code":"51760","data":[],"msg":"Flexible Loan isn\'t available"}', AccountRestricted),
    (200, '{"code":"51773","data":[],"msg":"Feature not available in your region"}', RegionRestricted),
    (200, '{"code":"59316","data":[],"msg":"There is an application in the order"}', RequestInProgress),
    (
        200,
        '{"code":"51785","data":[],"msg":"The collateral does not match the E-Mode pair"}',
        InvalidParameter,
    ),
    (200, '{"code":"54035","data":[],"msg":"The platform has reached the collateral limit"}', LimitExceeded),
    (200, '{"code":"58102","data":[],"msg":"Rate limit reached."}', RateLimited),
    (200, '{"code":"59303","data":[],"msg":"Insufficient available margin"}', InsufficientCollateral),
    (200, '{"code":"59413","data":[],"msg":"You didn\'t borrow this crypto. No repayment needed."}', InvalidState),
    (200, '{"code":"59417","data":[],"msg":"Manual Simple Borrow for BTC is temporarily disabled"}', Unavailable),
    (200, '{"code":"59658","data":[],"msg":"DOGE and PEPE aren\'t supported as collateral."}', UnknownAsset),
    (200, '{"code":"59664","data":[],"msg":"Failed because you have borrowings in BTC."}', InvalidState),
]
# What OKX says of a key that it knows, and a code that is in no table: class after a read, a write, a write with a key.
NOT_REFUSED = [
    ('{"code":"51016","data":[],"msg":"Client order ID exists."}', DuplicateRequest, OutcomeUnknown, AlreadyExecuted),
    ('{"code":"51784","data":[],"msg":"It is being processed"}', Unavailable, OutcomeUnknown, OutcomeUnknown),
    ('{"code":"50042","data":[],"msg":"Repeated request"}', Unavailable, OutcomeUnknown, OutcomeUnknown),
    ('{"code":"50071","data":[],"msg":"clOrdId already exists"}', DuplicateRequest, DuplicateRequest, OutcomeUnknown),
    ('{"code":"77777","data":[],"msg":"Quite new"}', Refused, OutcomeUnknown, OutcomeUnknown),
]
SAFE_AFTER_A_WRITE = {"50011", "50040", "50102", "51759", "58102"}


def judged(operation, status, body):
    of = answer(status, body.encode())
    return classify(operation, of, payload(of))


@pytest.mark.parametrize(("status", "body"), UNKNOWN)
def test_what_may_have_been_executed_is_unknown_after_a_write_and_unavailable_after_a_read(status, body):
    wrote, read = judged(WRITE, status, body), judged(READ, status, body)
    assert (type(wrote), wrote.safe_to_retry) == (OutcomeUnknown, False)
    assert (type(read), read.safe_to_retry) == (Unavailable, True)


@pytest.mark.parametrize(("body", "after_read", "after_write", "after_keyed"), NOT_REFUSED)
def test_what_proves_no_refusal_of_a_write(body, after_read, after_write, after_keyed):
    found = [judged(operation, 200, body) for operation in (READ, WRITE, KEYED)]
    assert [type(error) for error in found] == [after_read, after_write, after_keyed]
    assert {f'"code":"{error.code}"' in body for error in found} == {True}
    assert [error.safe_to_retry for error in found[1:]] == [False, False]


@pytest.mark.parametrize(("status", "body", "error"), REFUSED)
def test_a_refusal_is_the_same_after_a_read_and_after_a_write(status, body, error):
    wrote, read = judged(WRITE, status, body), judged(READ, status, body)
    assert type(wrote) is type(read) is error
    assert wrote.safe_to_retry == (wrote.code in SAFE_AFTER_A_WRITE)
    assert read.safe_to_retry == (wrote.safe_to_retry or error is Unavailable)
    assert f'"code":"{wrote.code}"' in body
    assert wrote.message.startswith(payload(answer(status, body.encode()))["msg"])


def test_enough_codes_are_tried():
    assert len({payload(answer(status, body.encode()))["code"] for status, body, *_ in UNKNOWN + REFUSED}) >= 60
