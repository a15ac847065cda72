"""Names: ASCII identifiers for whatever an exchange writes, never a keyword, never twice in one scope."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lendspec.generator.names import LONGEST, TYPE_NAMES, Allocator, constant, is_snake, pascal, snake

REAL = [
    ("currentLTV", "current_ltv", "CurrentLTV", "CURRENT_LTV"),
    (
        "TotalCollateralValueInUSDT",
        "total_collateral_value_in_usdt",
        "TotalCollateralValueInUSDT",
        "TOTAL_COLLATERAL_VALUE_IN_USDT",
    ),
    (
        "_7dHourlyInterestRate",
        "value_7_d_hourly_interest_rate",
        "Value7DHourlyInterestRate",
        "VALUE_7_D_HOURLY_INTEREST_RATE",
    ),
    ("clOrdId", "cl_ord_id", "ClOrdId", "CL_ORD_ID"),
    ("借币", "u501f_u5e01", "U501fU5e01", "U501F_U5E01"),
    ("class", "class_", "Class", "CLASS"),
    ("from", "from_", "From", "FROM"),
    ("None", "none", "None_", "NONE"),
    ("true", "true", "True_", "TRUE"),
    ("1m", "value_1_m", "Value1M", "VALUE_1_M"),
    ("", "value", "Value", "VALUE"),
    ("-", "value", "Value", "VALUE"),
    ("OK-ACCESS-KEY", "ok_access_key", "OKACCESSKEY", "OK_ACCESS_KEY"),
    ("x-simulated-trading", "x_simulated_trading", "XSimulatedTrading", "X_SIMULATED_TRADING"),
    ("MARGIN_1", "margin_1", "MARGIN1", "MARGIN_1"),
    ("collateralAmt2", "collateral_amt2", "CollateralAmt2", "COLLATERAL_AMT2"),
    ("notionalUsd", "notional_usd", "NotionalUsd", "NOTIONAL_USD"),
    ("HTTPServer", "http_server", "HTTPServer", "HTTP_SERVER"),
    ("Überzug", "uberzug", "Uberzug", "UBERZUG"),
    ("a\nb", "a_b", "AB", "A_B"),
    ("x); import os", "x_import_os", "XImportOs", "X_IMPORT_OS"),
]


@pytest.mark.parametrize(("text", "small", "title", "capital"), REAL)
def test_names_of_exchanges_become_names_of_python(text, small, title, capital):
    """For attributes, for classes, for constants."""
    assert (snake(text), pascal(text), constant(text)) == (small, title, capital)


def test_a_leading_digit_gets_the_word_of_its_scope():
    """A field is called after a field, not after a value."""
    assert snake("7d", "field") == "field_7_d"
    assert pascal("7d", "Model") == "Model7D"


@given(st.text())
def test_every_text_becomes_a_usable_name(text):
    """Whatever a specification holds: an ASCII identifier and no keyword."""
    for name in (snake(text), pascal(text), constant(text), snake(text, "field"), pascal(text, "Model")):
        assert name.isidentifier()
        assert name.isascii()
        assert not keyword.iskeyword(name)


@given(st.text())
def test_each_kind_of_name_has_its_letters(text):
    """Attributes are small, constants are capital, classes start with a capital."""
    assert snake(text) == snake(text).lower()
    assert constant(text) == constant(text).upper()
    assert pascal(text)[0].isupper()


@given(st.text())
def test_a_name_made_small_can_be_asked_for_by_hand_as_well(text):
    """What the generator makes up would pass as an `x-name`."""
    assert is_snake(snake(text))


@pytest.mark.parametrize("text", ["", "Class", "class", "a-b", "a\n", "1a", "_a", "é", "a b", "None", "for"])
def test_what_is_no_small_name_is_refused(text):
    """A trailing line break counts, too."""
    assert not is_snake(text)


@given(st.lists(st.sampled_from(["a", "a_2", "a_3", "self", "self_", "self_2", "b"])))
def test_an_allocator_never_repeats_itself(wanted):
    """Nor does it ever give a reserved name away."""
    scope = Allocator(frozenset({"self"}))
    given_names = [scope.take(name) for name in wanted]
    assert len(set(given_names)) == len(given_names)
    assert "self" not in given_names


@given(st.lists(st.text(max_size=5)))
def test_an_allocator_never_repeats_itself_for_any_texts(texts):
    """Neither for attributes nor for classes, whose functions must differ as well."""
    attributes, classes = Allocator(TYPE_NAMES), Allocator(key=snake)
    assert len({attributes.take(snake(text)) for text in texts}) == len(texts)
    assert len({snake(classes.take(pascal(text))) for text in texts}) == len(texts)


def test_the_first_taker_keeps_the_name():
    """Later ones are numbered."""
    scope = Allocator(frozenset({"self"}))
    assert [scope.take(name) for name in ("a", "a", "a", "self", "self")] == ["a", "a_2", "a_3", "self_", "self_2"]


def test_a_name_is_taken_once_its_variant_is():
    """Two fields called `self` clash although neither gets that name."""
    scope = Allocator(frozenset({"self"}))
    assert not scope.is_taken("self")
    scope.take("self")
    assert scope.is_taken("self")
    assert scope.is_taken("self_")


def test_names_that_differ_in_capitals_only_are_the_same_class():
    """`APIKey` and `ApiKey` would share the function that decodes them."""
    scope = Allocator(key=snake)
    assert [scope.take("APIKey"), scope.is_taken("ApiKey"), scope.take("ApiKey")] == ["APIKey", True, "ApiKey_2"]


def test_a_very_long_text_has_a_name_of_its_own():
    """However late it differs from another."""
    names = {form(f"{'aB' * 20_000}{ending}") for form in (snake, pascal) for ending in ("", "x", "y", "\ud800")}
    assert len(names) == 8
    assert all(each.isidentifier() and len(each) <= LONGEST for each in names)
