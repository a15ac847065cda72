"""The written pages: what they state is what the code, the tables and the specifications say."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from lendspec.binance.errors import CODES as BINANCE_CODES
from lendspec.core import errors
from lendspec.core.recall import GRACE
from lendspec.okx.errors import CODES as OKX_CODES
from lendspec.site.pictures.cost import COMPOUNDED, compounded, cost_table
from lendspec.site.pictures.ltv import EXAMPLE, fall_to
from tests.integration.specs import CASES
from tests.site_words.pages import SLUGS, page

BOTH = pytest.mark.parametrize("language", ["en", "zh"])
EVERY = pytest.mark.parametrize("slug", SLUGS)
CODES = {**BINANCE_CODES, **OKX_CODES}
KEYED = ("loan.borrow", "loan.repay")


@EVERY
@BOTH
def test_a_row_of_code_and_class_is_what_the_tables_say(slug, language):
    rows = [row for row in page(slug, language).rows if re.fullmatch(r"`-?\d{3,5}`", row[0])]
    assert [CODES[row[0].strip("`")].error.__name__ for row in rows] == [row[1].strip("`") for row in rows]
    assert rows or not slug.endswith("signing")


@BOTH
def test_the_comparison_of_meanings_is_what_the_tables_say(language):
    rows = [row for row in page("errors", language).rows if len(row) == 3 and re.search(r"`-?\d{4,5}`", row[2])]
    stated = [(row[0].strip("`"), code) for row in rows for code in re.findall(r"`(-?\d{4,5})`", row[1] + row[2])]
    assert len(stated) > 20
    assert [(CODES[code].error.__name__, code) for _, code in stated] == stated


@BOTH
def test_the_drawn_tree_names_every_class(language):
    tree = next(text for kind, text in page("errors", language).blocks if kind == "text")
    made = {name: getattr(errors, name) for name in errors.__all__}
    classes = {name for name, kind in made.items() if issubclass(kind, errors.LendspecError)}
    assert set(re.findall(r"\b[A-Z][A-Za-z]+\b", tree)) >= classes


@EVERY
def test_every_method_that_is_named_exists(slug):
    places = {case.place for case in CASES}
    known = places | {".".join([*place.split(".")[:-1], f"iter_{place.split('.')[-1]}"]) for place in places}
    named = re.findall(r"`((?:loan|margin|vip|general)\.[a-z_.]+)`", page(slug, "en").prose)
    assert [name for name in named if name not in known] == []


def test_the_thresholds_of_the_pictures_are_the_documented_ones():
    answer = next(c for c in CASES if c.place == "loan.flexible.collateral_assets").spec.answer
    row = answer["rows"][0]
    assert (row["collateralCoin"], EXAMPLE.initial, EXAMPLE.margin_call, EXAMPLE.liquidation) == (
        "BNB",
        *(Decimal(row[name]) for name in ("initialLTV", "marginCallLTV", "liquidationLTV")),
    )


@BOTH
def test_the_table_of_falls_is_computed(language):
    rows = [row for row in page("loans", language).rows if re.fullmatch(r"\d+ %", row[0])]
    assert len(rows) == 4
    for start, call, end in rows:
        ltv = Decimal(start.removesuffix(" %")) / 100
        falls = [f"{fall_to(ltv, threshold) * 100:.1f} %" for threshold in (EXAMPLE.margin_call, EXAMPLE.liquidation)]
        assert [call, end] == falls


@BOTH
def test_the_table_of_costs_is_computed(language):
    text = page("loans", language).text
    assert cost_table(language) in text
    assert f"{compounded(Decimal(1000), COMPOUNDED, 90):.6f}" in text


@BOTH
def test_the_limits_that_are_stated_are_those_of_the_operations(language):
    text = page("limits", language).text
    limits = {(case.exchange, case.place): case.operation.limits for case in CASES}
    borrow = limits["binance", "loan.flexible.borrow"][0]
    assert (borrow.weight, borrow.budget) == (6000, 12000)
    assert "6000" in text
    assert [limits["okx", place][0].budget for place in (*KEYED, "loan.emode_info", "general.server_time")] == [
        2,
        2,
        5,
        10,
    ]
    others = {
        limits["okx", c.place][0].budget
        for c in CASES
        if c.exchange == "okx" and c.operation.product == "flexible_loan"
    }
    assert others == {2, 5}


def test_what_can_be_looked_up_is_what_the_overlays_look_up():
    from lendspec.binance.reconcile import RECALL as BINANCE  # noqa: PLC0415
    from lendspec.okx.reconcile import RECALL as OKX  # noqa: PLC0415

    rows = {row[0]: set(re.findall(r"`([a-z_.]+)`", row[1])) for row in page("outcomes", "en").rows if len(row) == 2}
    assert rows["Binance"] == set(BINANCE.lookups)
    assert rows["OKX"] == set(OKX.lookups)
    assert GRACE == 120
