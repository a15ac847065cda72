"""The tables of OKX's codes are complete, say one thing twice (in two languages), and can be looked up."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
import re

import pytest

import lendspec.okx.errors
from lendspec.core import errors
from lendspec.core.errors import InvalidState, OutcomeUnknown, RateLimited, Refused, Unanswered, UnknownAsset
from lendspec.okx import codes
from lendspec.okx.errors import CODES, TEXTS, meaning_of
from tests.okx.example import CODES_SEEN

TREE = {getattr(errors, name) for name in errors.__all__ if isinstance(getattr(errors, name), type)}
ROWS = [
    *((code, meaning) for code, meaning in CODES.items()),
    *((f"{code} {text}", meaning) for code, rows in TEXTS.items() for text, meaning in rows),
]
HAN = re.compile(r"[\u4e00-\u9fff]")


def test_the_tables_hold_every_documented_code_and_no_other():
    assert len(CODES_SEEN) == 222
    assert set(CODES) == set(CODES_SEEN)


def test_every_table_is_read_and_no_code_stands_in_two():
    modules = [module.name for module in pkgutil.iter_modules(codes.__path__) if "texts" not in module.name]
    tables = [getattr(importlib.import_module(f"{codes.__name__}.{name}"), name.upper()) for name in modules]
    assert sum(len(table) for table in tables) == len(CODES)


@pytest.mark.parametrize("table", [CODES, TEXTS], ids=["CODES", "TEXTS"])
def test_look_up_is_in_numeric_order_and_read_only(table):
    assert list(table) == sorted(table, key=lambda code: [int(part) for part in code.split("_")])
    with pytest.raises(TypeError, match="does not support item assignment"):
        table["1"] = None


def test_the_example_of_a_look_up_is_true():
    found = doctest.testmod(lendspec.okx.errors)
    assert (found.attempted, found.failed) == (2, 0)


def test_every_code_with_texts_is_in_the_table_too():
    assert set(TEXTS) <= set(CODES)


@pytest.mark.parametrize("meaning", [meaning for _, meaning in ROWS], ids=[name for name, _ in ROWS])
def test_every_row_can_be_raised_and_read(meaning):
    assert meaning.error in TREE
    assert issubclass(meaning.error, Refused | Unanswered)
    assert meaning.fault in {"caller", "account", "exchange"}
    assert meaning.en.isascii()
    assert meaning.en.endswith((".", ")"))
    assert HAN.search(meaning.zh)
    assert meaning.zh.endswith("。")
    assert not (meaning.safe_to_retry and meaning.error is OutcomeUnknown)


@pytest.mark.parametrize("code", ["50001", "50004", "50013", "50026", "50064", "51054", "51149", "51739", "51767"])
def test_what_may_have_been_executed_is_never_called_refused(code):
    assert CODES[code].error is OutcomeUnknown


# The published texts of the codes that have several, and a part of what each means.
ANSWERS = [
    ("50011", "Rate limit reached. Please refer to API documentation and throttle requests.", RateLimited, "window"),
    ("50011", "Too Many Requests", RateLimited, "does not say"),
    ("59658", "DOGE isn't supported as collateral.", UnknownAsset, "One currency"),
    ("59658", "DOGE and PEPE aren't supported as collateral.", UnknownAsset, "Several"),
    ("59658", "DOGE, PEPE, and SHIB aren't supported as collateral.", UnknownAsset, "Several"),
    ("59658", "DOGE, PEPE, SHIB, and 2 other crypto aren't supported as collateral.", UnknownAsset, "first three"),
    ("59662", "Failed, open orders or positions requiring BTC as collateral.", InvalidState, "one of"),
    ("59662", "Failed, open orders or positions requiring BTC and ETH as collateral.", InvalidState, "several"),
    ("59662", "Failed, open orders or positions requiring BTC, ETH, and SOL as collateral.", InvalidState, "several"),
    ("59662", "Failed, positions requiring BTC, ETH, SOL, and 3 other crypto as collateral.", InvalidState, "three"),
    ("59664", "Failed to apply settings because you have borrowings in BTC.", InvalidState, "one of"),
    ("59664", "Failed to apply settings because you have borrowings in BTC and ETH.", InvalidState, "several"),
    ("59664", "Failed because you have borrowings in BTC, ETH, and SOL.", InvalidState, "several"),
    ("59664", "Failed because you have borrowings in BTC, ETH, SOL, and 3 other crypto.", InvalidState, "first three"),
]


@pytest.mark.parametrize(("code", "text", "error", "part"), ANSWERS)
def test_a_published_text_tells_what_the_code_alone_does_not(code, text, error, part):
    meaning = meaning_of(code, text)
    assert (meaning.error, meaning.safe_to_retry) == (error, CODES[code].safe_to_retry)
    assert part in meaning.en
    assert meaning in [row for _, row in TEXTS[code]]


def test_every_row_of_the_texts_is_met_by_a_published_text():
    met = {(code, next(part for part, _ in TEXTS[code] if part in text.lower())) for code, text, *_ in ANSWERS}
    assert met == {(code, part) for code, rows in TEXTS.items() for part, _ in rows}


@pytest.mark.parametrize("code", TEXTS)
def test_a_text_that_no_row_knows_leaves_the_meaning_of_the_code(code):
    assert meaning_of(code, "Quite new.") is meaning_of(code) is CODES[code]


@pytest.mark.parametrize("code", ["0", "99999", "51502", "51502_9999", "", "_"])
def test_what_is_in_no_table_means_nothing(code):
    assert meaning_of(code, "Too Many Requests") is None
