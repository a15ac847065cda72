"""JSON text and query text."""

from __future__ import annotations

import json
from decimal import Decimal, localcontext
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lendspec.core.wire import dump_json, encode_query, parse_json, plain, query_text

DECIMALS = st.decimals(allow_nan=False, allow_infinity=False).filter(lambda number: abs(number.adjusted()) < 60)
TEXTS = st.text(st.characters(codec="utf-8"))
WIRE = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("1E-8", "0.00000001"),
        ("0.1000", "0.1000"),
        ("1E+3", "1000"),
        ("-2.5E-3", "-0.0025"),
        ("0", "0"),
        ("123456789012345678901234567890.123456789", "123456789012345678901234567890.123456789"),
    ],
)
def test_plain_never_writes_an_exponent(number, text):
    assert plain(Decimal(number)) == text


@given(DECIMALS)
def test_plain_keeps_every_digit_whatever_the_context(number):
    with localcontext() as context:
        context.prec = 3
        text = plain(number)
    assert "E" not in text
    assert Decimal(text) == number


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, b"null"),
        (True, b"true"),
        (5, b"5"),
        (Decimal("1E-8"), b"0.00000001"),
        ('ü"\n', '"ü\\"\\n"'.encode()),
        ([1, "a", []], b'[1,"a",[]]'),
        ({"a": Decimal("0.10"), "b": {}}, b'{"a":0.10,"b":{}}'),
    ],
)
def test_json_is_compact_exact_and_utf8(value, text):
    assert dump_json(value) == text


@given(WIRE)
def test_json_that_is_written_is_read_back(value):
    assert parse_json(dump_json(value)) == value
    assert json.loads(dump_json(value)) == value


@given(DECIMALS)
def test_numbers_survive_json_exactly(number):
    assert parse_json(dump_json([number])) == [number]


def test_numbers_are_never_floats():
    assert parse_json(b'{"a": 0.1, "b": 1e-8, "c": 12}') == {"a": Decimal("0.1"), "b": Decimal("1E-8"), "c": 12}


def test_a_byte_order_mark_is_ignored():
    assert parse_json(b'\xef\xbb\xbf{"code":"50004"}') == {"code": "50004"}


def test_of_equal_names_the_last_wins():
    assert parse_json(b'{"a": 1, "a": 2}') == {"a": 2}


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b'{"a": 1',
        b"NaN",
        b'{"a": Infinity}',
        b'{"a": -Infinity}',
        b"\xff",
        b'{"msg": "\xff"}',
        '{"a": 1}'.encode("utf-16"),
        b"\xef\xbb\xbf\xef\xbb\xbf{}",
        b"\xef\xbb\xbf",
        b'{"a": 1} x',
        b"1e99999999999999999999",
        b"1" * 5000,
        b"[" * 200_000,
    ],
    ids=lambda body: body[:12].decode(errors="replace"),
)
def test_what_is_no_json_is_a_value_error_without_the_document(body):
    with pytest.raises(ValueError, match=r"^no JSON text$") as caught:
        parse_json(body)
    assert caught.value.__context__ is None


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a b", "a b"),
        (True, "true"),
        (False, "false"),
        (7, "7"),
        (Decimal("1E-8"), "0.00000001"),
        (["BTC", 2], "BTC,2"),
        ({"a": [1]}, '{"a":[1]}'),
        (None, "null"),
    ],
)
def test_query_text(value, text):
    assert query_text(value) == text


@pytest.mark.parametrize(
    ("pairs", "query"),
    [
        ([], ""),
        ([("a", "1"), ("b", "2")], "a=1&b=2"),
        ([("b", "2"), ("a", "1")], "b=2&a=1"),
        ([("a", " ")], "a=%20"),
        ([("a", "AZaz09-._~")], "a=AZaz09-._~"),
        ([("a", "!*'();:@&=+$,/?#[]%")], "a=%21%2A%27%28%29%3B%3A%40%26%3D%2B%24%2C%2F%3F%23%5B%5D%25"),
        ([("symbols", '["BTC"]')], "symbols=%5B%22BTC%22%5D"),
        ([("a", "币")], "a=%E5%B8%81"),
    ],
)
def test_only_unreserved_characters_stay(pairs, query):
    assert encode_query(pairs) == query


@given(st.lists(st.tuples(TEXTS.filter(bool), TEXTS), max_size=5))
def test_queries_are_read_back_by_others(pairs):
    assert parse_qsl(encode_query(pairs), keep_blank_values=True, strict_parsing=bool(pairs)) == pairs


def test_bytes_have_no_place_in_json():
    """They travel as a whole body, or as a part of a form."""
    with pytest.raises(TypeError, match="^bytes cannot stand in JSON$"):
        dump_json({"a": [b"1"]})
