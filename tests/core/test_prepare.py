"""From an operation and its arguments to the draft of a request."""

from __future__ import annotations

from decimal import Decimal

import pytest
from attrs import evolve

from lendspec.core import codec
from lendspec.core.multipart import multipart
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


amounts = codec.wire_map(codec.wire_decimal)
FORM = "application/x-www-form-urlencoded"
RGB = {"R": Decimal(100), "G": Decimal("0.5")}


@pytest.mark.parametrize(
    ("location", "options", "sent"),
    [
        ("query", {"style": "form"}, "R=100&G=0.5"),
        ("query", {"style": "deep"}, "wireName%5BR%5D=100&wireName%5BG%5D=0.5"),
        ("query", {"style": "json"}, "wireName=%7B%22R%22%3A%22100%22%2C%22G%22%3A%220.5%22%7D"),
        ("path", {"style": "matrix"}, "/v1/;R=100;G=0.5"),
        ("path", {"style": "form", "explode": False}, "/v1/R,100,G,0.5"),
        ("header", {"style": "form"}, (("wireName", "R=100,G=0.5"),)),
        ("cookie", {"style": "form"}, (("Cookie", "R=100; G=0.5"),)),
    ],
)
def test_the_style_of_a_parameter_says_how_an_object_travels(location, options, sent):
    operation = evolve(LOANS, path=("/v1/", "wireName")) if location == "path" else LOANS
    draft = draft_of(operation, one(location, amounts, **options), name=RGB)
    assert {"query": draft.query, "path": draft.path}.get(location, draft.headers) == sent


def test_an_empty_list_travels_in_json_and_nowhere_else():
    assert draft_of(LOANS, one("query", coins, style="json"), name=[]).query == "wireName=%5B%5D"
    with pytest.raises(ValueError, match=r"^name: an empty list cannot be sent"):
        draft_of(LOANS, one("cookie", coins, style="form"), name=[])


def test_a_path_may_begin_with_the_sign_of_its_style():
    """And is refused where nothing is left of it but dots."""
    operation = evolve(LOANS, path=("/v1/", "wireName"))
    assert draft_of(operation, one("path", style="label"), name="a").path == "/v1/.a"
    with pytest.raises(ValueError, match=r"^name: '\.\.' would lead to another path$"):
        draft_of(operation, one("path", style="label"), name=".")


def test_a_query_of_the_specification_goes_before_the_arguments():
    operation = evolve(LOANS, query="type=loan")
    assert draft_of(operation, one("query"), name="a").query == "type=loan&wireName=a"
    assert draft_of(operation, one("query")).query == "type=loan"


def test_what_the_client_can_read_is_said_first():
    headers = draft_of(evolve(LOANS, accept="application/json"), one("header"), name="a").headers
    assert headers == (("Accept", "application/json"), ("wireName", "a"))


FILE = Parameter("file", "file", "bytes", "body", codec.wire_binary, content_type="text/csv")


def test_a_form_with_files():
    operation = evolve(BORROW, body="multipart")
    draft = draft_of(operation, (*one("body"), FILE), name="a", file=b"1,2")
    kind, body = multipart([("wireName", "a", None), ("file", b"1,2", "text/csv")])
    assert (draft.headers, draft.body) == ((("Content-Type", kind),), body)


def test_no_body_goes_out_where_it_is_optional_and_nothing_was_given():
    """A form with files has none, and neither has JSON whose media type is told because it may be absent."""
    assert draft_of(evolve(BORROW, body="multipart"), one("body")).body == b""
    nothing = draft_of(evolve(BORROW, body="json", content_type="application/json"), one("body"))
    assert (nothing.headers, nothing.body) == ((), b"")


@pytest.mark.parametrize(
    ("body", "kind", "encode", "value", "sent", "content_type"),
    [
        ("json", None, coins, ["A"], b'["A"]', "application/json"),
        ("json", "application/merge-patch+json", amounts, {"a": 1}, b'{"a":"1"}', "application/merge-patch+json"),
        ("raw", "text/csv", codec.wire_text, "a,ü", "a,ü".encode(), "text/csv"),
        ("raw", "application/octet-stream", codec.wire_binary, b"\xff", b"\xff", "application/octet-stream"),
        ("form", None, codec.wire_anything, {"a": ["b", "c d"], "e": True}, b"a=b&a=c%20d&e=true", FORM),
    ],
)  # fmt: skip
def test_one_argument_may_be_the_whole_body(body, kind, encode, value, sent, content_type):
    draft = draft_of(evolve(BORROW, body=body, content_type=kind), one("content", encode), name=value)
    assert (draft.headers, draft.body) == ((("Content-Type", content_type),), sent)


def test_one_argument_may_be_a_whole_form_with_files():
    draft = draft_of(evolve(BORROW, body="multipart"), one("content", codec.wire_anything), name={"a": "1"})
    kind, body = multipart([("a", "1", None)])
    assert (draft.headers, draft.body) == ((("Content-Type", kind),), body)


@pytest.mark.parametrize("body", ["form", "multipart"])
def test_a_form_that_is_no_mapping_is_refused(body):
    """Nothing of it would be sent."""
    with pytest.raises(TypeError, match=r"^name: a form is made of a mapping or a model, got str$"):
        draft_of(evolve(BORROW, body=body), one("content", codec.wire_anything), name="a=b")
