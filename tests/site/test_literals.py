"""Documented examples as Python that a program can pass."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from lendspec.generator.model import (
    Array,
    Blank,
    EnumType,
    Field,
    Mapping,
    Member,
    Nullable,
    ObjectType,
    Row,
    Scalar,
)
from lendspec.site.literals import literal, made_up

SIDE = EnumType("Side", (Member("BUY", "BUY"), Member("SELL", "SELL")))
LOAN = ObjectType(
    "Loan",
    (
        Field("ccy", "ccy", Scalar("text"), required=True),
        Field("amt", "amt", Scalar("decimal"), required=False),
    ),
)


@pytest.mark.parametrize(
    ("value", "schema", "text"),
    [
        ("USDT", Scalar("text"), '"USDT"'),
        ('a "b" 借', Scalar("text"), "'a \"b\" \\u501f'"),
        (7, Scalar("integer"), "7"),
        ("9007199254740993", Scalar("integer_text"), "9007199254740993"),
        ("1E-8", Scalar("decimal"), 'Decimal("0.00000001")'),
        (1e-8, Scalar("decimal_number"), 'Decimal("0.00000001")'),
        (True, Scalar("boolean"), "True"),
        ("TRUE", Scalar("boolean", ("TRUE", "FALSE")), "True"),
        ("FALSE", Scalar("boolean", ("TRUE", "FALSE")), "False"),
        (1795132800000, Scalar("unix_ms"), "datetime(2026, 11, 20, tzinfo=UTC)"),
        ("1795132800123", Scalar("unix_ms_text"), "datetime(2026, 11, 20, 0, 0, 0, 123000, tzinfo=UTC)"),
        ("1795132801", Scalar("unix_s_text"), "datetime(2026, 11, 20, 0, 0, 1, tzinfo=UTC)"),
        ("2026-11-20T12:30:00Z", Scalar("date_time"), "datetime(2026, 11, 20, 12, 30, tzinfo=UTC)"),
        ("2026-11-20", Scalar("date"), "date(2026, 11, 20)"),
        (None, Scalar("nothing"), "None"),
        ("BUY", SIDE, "Side.BUY"),
        ("HOLD", SIDE, '"HOLD"'),
        (["a", "b"], Array(Scalar("text")), '["a", "b"]'),
        ("a", Array(Scalar("text")), '["a"]'),
        ({"BTC": "1"}, Mapping(Scalar("decimal")), '{"BTC": Decimal("1")}'),
        (None, Nullable(Scalar("text")), "None"),
        ("", Blank(Scalar("text")), '""'),
        ({"ccy": "BTC", "amt": "0.02"}, LOAN, 'Loan(ccy="BTC", amt=Decimal("0.02"))'),
        ({"ccy": "BTC"}, Row(LOAN, optional=True), 'Loan(ccy="BTC")'),
        ("no object", LOAN, "Loan()"),
    ],
)
def test_a_value_becomes_its_literal(value, schema, text):
    assert literal(value, schema, "demo_loans").text == text


def test_a_literal_names_what_it_imports():
    made = literal([{"ccy": "BTC", "amt": "1"}], Array(LOAN), "demo_loans")
    assert made.names == {("decimal", "Decimal"), ("lendspec.clients.demo_loans", "Loan")}
    assert literal("BUY", SIDE, "demo_loans").names == {("lendspec.clients.demo_loans", "Side")}


def test_every_literal_gives_its_value_back():
    names = {"Decimal": Decimal, "datetime": datetime, "date": date, "UTC": UTC}
    for kind, value in (("decimal", Decimal("1.50")), ("unix_ms", datetime(2026, 11, 20, 1, 2, 3, 4000, tzinfo=UTC))):
        wire = str(value) if kind == "decimal" else round(value.timestamp() * 1000)
        assert eval(literal(wire, Scalar(kind), "demo").text, names) == value  # noqa: S307  # what is tested


@pytest.mark.parametrize(
    "schema",
    [
        *(
            Scalar(kind)
            for kind in ("text", "integer", "decimal", "boolean", "unix_ms", "date_time", "date", "nothing")
        ),
        Scalar("boolean", ("TRUE", "FALSE")),
        SIDE,
        LOAN,
        Array(LOAN),
        Mapping(Scalar("decimal")),
        Nullable(LOAN),
        Blank(Scalar("unix_s_text")),
        Row(LOAN, optional=False),
        EnumType("Empty", ()),
    ],
)
def test_a_made_up_value_fits_its_type(schema):
    literal(made_up(schema), schema, "demo_loans")
