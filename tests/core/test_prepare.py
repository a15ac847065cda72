"""From an operation and its arguments to the draft of a request."""

from __future__ import annotations

from decimal import Decimal

import pytest
from attrs import evolve

from lendspec.core import codec
from lendspec.core.operation import Parameter
from lendspec.core.prepare import prepare
from tests.core.example import BORROW, LOANS, PLACE

coins = codec.wire_list(codec.wire_text)


def draft_of(operation, parameters=None, /, **values):
    made = operation if parameters is None else evolve(operation, parameters=parameters)
    return prepare(made, values).draft


def one(location, encode=codec.wire_text, **options):
    return (Parameter("wireName", "name", "str", location, encode, **options),)


def test_arguments_go_out_in_the_order_of_the_operation():
    draft = draft_of(BORROW, loan_amount=Decimal("1E-8"), coin="US DT")
    assert (draft.method, draft.path, draft.query) == ("POST", "/v1/borrow", "coin=US%20DT&loanAmount=0.00000001")
    assert (draft.headers, draft.body) == ((), b"")


def test_none_is_absent():
    assert draft_of(BORROW, coin="BTC", loan_amount=None).query == "coin=BTC"


@pytest.mark.parametrize(
    ("encode", "value", "query"),
    [
        (codec.wire_text, "", "wireName="),
        (codec.wire_boolean, False, "wireName=false"),
        (codec.wire_integer, 0, "wireName=0"),
        (codec.wire_decimal_number, Decimal("1E-8"), "wireName=0.00000001"),
        (codec.wire_anything, {"a": 1}, "wireName=%7B%22a%22%3A1%7D"),
        (coins, ["BTC", "E,TH"], "wireName=BTC&wireName=E%2CTH"),
    ],
)
def test_query(encode, value, query):
    assert draft_of(LOANS, one("query", encode), name=value).query == query


def test_a_list_that_does_not_explode_is_comma_separated():
    assert draft_of(LOANS, one("query", coins, explode=False), name=["BTC", "ETH"]).query == "wireName=BTC%2CETH"


def test_path_parameters_are_one_segment_whatever_they_hold():
    operation = evolve(LOANS, path=("/v1/", "wireName", "/rows"))
    assert draft_of(operation, one("path"), name="a/b?c#d").path == "/v1/a%2Fb%3Fc%23d/rows"


@pytest.mark.parametrize("text", ["", ".", ".."])
def test_path_parameters_that_would_lead_elsewhere_are_refused(text):
    operation = evolve(LOANS, path=("/v1/", "wireName"))
    with pytest.raises(ValueError, match=f"^name: '{text}' would lead to another path$"):
        draft_of(operation, one("path"), name=text)


def test_headers_and_cookies():
    cookies = (
        Parameter("a b", "a", "str", "cookie", codec.wire_text),
        Parameter("c", "c", "int", "cookie", codec.wire_integer),
    )
    headers = draft_of(LOANS, (*one("header"), *cookies), name="x y", a="1;2", c=3).headers
    assert headers == (("wireName", "x y"), ("Cookie", "a%20b=1%3B2; c=3"))


@pytest.mark.parametrize("text", ["a\nb", "ü", " a", "a\t"])
def test_what_a_header_cannot_carry_is_refused(text):
    with pytest.raises(ValueError, match=r"^name: .* cannot stand in a header: printable ASCII only$"):
        draft_of(LOANS, one("header"), name=text)


@pytest.mark.parametrize(
    ("body", "values", "sent", "content_type"),
    [
        ("json", {"name": "ü", "amount": Decimal("1E-8")}, '{"wireName":"ü","amount":0.00000001}', "application/json"),
        ("json", {}, "{}", "application/json"),
        ("form", {"name": "a b"}, "wireName=a%20b", "application/x-www-form-urlencoded"),
    ],
)
def test_bodies(body, values, sent, content_type):
    amount = Parameter("amount", "amount", "Decimal", "body", codec.wire_decimal_number)
    draft = draft_of(evolve(BORROW, body=body), (*one("body"), amount), **values)
    assert draft.body == sent.encode()
    assert draft.headers == (("Content-Type", content_type),)
    assert draft.query == ""


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({}, "coin: required by loan.flexible.borrow"),
        ({"coin": None}, "coin: required by loan.flexible.borrow"),
        ({"coin": "BTC", "amount": 1}, "amount: loan.flexible.borrow has no such argument"),
        ({"coin": 5}, "coin: expected str, got int"),
    ],
)
def test_a_wrong_argument_is_a_type_error_that_names_it(values, message):
    with pytest.raises(TypeError) as caught:
        draft_of(BORROW, **values)
    assert str(caught.value) == message


def test_a_wrong_value_is_a_value_error_that_names_it():
    with pytest.raises(ValueError, match=r"^loan_amount: expected a finite number, got NaN$"):
        draft_of(BORROW, coin="BTC", loan_amount=Decimal("NaN"))


def test_an_empty_list_is_refused_because_nothing_of_it_would_arrive():
    with pytest.raises(ValueError, match=r"^name: an empty list cannot be sent; leave the argument out$"):
        draft_of(LOANS, one("query", coins), name=[])


def test_a_missing_idempotency_key_is_made_up_anew_for_every_call():
    first, second = prepare(PLACE, {}), prepare(PLACE, {"cl_ord_id": None})
    assert first.request_id != second.request_id
    assert len(first.request_id) == 32
    assert first.draft.body == f'{{"clOrdId":"{first.request_id}"}}'.encode()


def test_an_idempotency_key_of_the_user_is_kept():
    prepared = prepare(PLACE, {"cl_ord_id": "mine"})
    assert (prepared.request_id, prepared.draft.body) == ("mine", b'{"clOrdId":"mine"}')


def test_operations_without_idempotency_have_no_request_id():
    assert prepare(LOANS, {"coin": "BTC"}).request_id is None
