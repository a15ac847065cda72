"""What a call takes from which budgets."""

from __future__ import annotations

import pytest

from lendspec.core.limits.permit import place_of, requested
from lendspec.core.operation import LimitCase
from tests.limits.example import limit, limited

HERE = place_of(realm="binance", address="", api_key="key")
OTHER_KEY = place_of(realm="binance", address="", api_key="other")
OTHER_ADDRESS = place_of(realm="binance", address="office", api_key="key")
OTHER_REALM = place_of(realm="eea.okx.com", address="", api_key="key")


def keys(operation, place=HERE, **texts):
    """The names of the budgets that a call draws on."""
    return [charge.key for charge in requested(operation, texts, place).charges]


def test_budgets_of_the_ip_address_are_shared_by_all_keys_and_those_of_the_user_by_all_addresses():
    operation = limited(limit(scope="ip"), limit(scope="uid"), limit(scope="account"))
    here = keys(operation)
    assert len(set(here)) == 3
    assert [one == other for one, other in zip(here, keys(operation, OTHER_KEY), strict=True)] == [True, False, False]
    assert [one == other for one, other in zip(here, keys(operation, OTHER_ADDRESS), strict=True)] == [
        False,
        True,
        True,
    ]
    assert set(here).isdisjoint(keys(operation, OTHER_REALM))


def test_a_shared_pool_is_one_for_all_operations_and_an_own_one_for_each_method_and_path():
    shared, own = limit(pool="shared"), limit(pool="operation")
    assert keys(limited(shared, path="/a")) == keys(limited(shared, path="/b"))
    assert keys(limited(own, path="/a")) != keys(limited(own, path="/b"))
    assert keys(limited(own, method="GET")) != keys(limited(own, method="POST"))


def test_limits_of_different_periods_are_different_budgets():
    assert (
        len(set(keys(limited(limit(per_seconds=1, budget=5), limit(per_seconds=60, budget=5), limit(budget=6))))) == 3
    )


def test_a_budget_for_each_pair_of_coins_does_not_mix_them_up():
    operation = limited(limit(per=("loanCoin", "collateralCoin")))
    calls = [("USDT", "BTC"), ("USDT", "ETH"), ("BTC", "USDT"), ("USDT", ""), ("", "USDT"), ("a/collateralCoin=b", "")]
    found = [keys(operation, loanCoin=loan, collateralCoin=collateral)[0] for loan, collateral in calls]
    assert len(set(found)) == len(calls)
    assert keys(operation, loanCoin="USDT") == keys(operation, loanCoin="USDT", collateralCoin="")


@pytest.mark.parametrize(
    ("texts", "weight"), [({}, 10), ({"type": "B"}, 20), ({"type": "C"}, 20), ({"side": "B"}, 30), ({"type": "A"}, 10)]
)
def test_the_weight_can_depend_on_an_argument(texts, weight):
    cases = (LimitCase("type", ("B", "C"), 20), LimitCase("side", ("B",), 30))
    [charge] = requested(limited(limit(10, 100, cases=cases)), texts, HERE).charges
    assert charge.weight == weight


def test_no_weight_is_above_its_budget_or_it_could_never_be_sent():
    [charge] = requested(limited(limit(weight=7, budget=5)), {}, HERE).charges
    assert charge.weight == 5


def test_an_operation_without_limits_has_a_budget_that_costs_nothing():
    [charge] = requested(limited(), {}, HERE).charges
    assert charge.weight == 0


def test_the_name_of_an_account_stands_for_the_key():
    named = place_of(realm="binance", address="", api_key="key", account="main desk/1")
    assert named == place_of(realm="binance", address="", api_key="other", account="main desk/1")
    assert named.account == "binance/account:main%20desk/1"
    assert named.address == HERE.address
    assert named != HERE
    assert place_of(realm="binance", address="", api_key="key", account="none").account != (
        place_of(realm="binance", address="", api_key=None).account
    )


def test_no_name_shows_the_key():
    place = place_of(realm="binance", address="", api_key="s3cr3t-key")
    assert "s3cr3t" not in repr(requested(limited(limit()), {}, place))
    assert place != place_of(realm="binance", address="", api_key=None)


def test_permits_are_told_apart():
    assert requested(limited(), {}, HERE).id != requested(limited(), {}, HERE).id


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (limit(6000, 12000, 60, "ip"), "a call takes 6000 of 12000 every 60 s for each IP address"),
        (limit(1, 5, 2, "uid"), "a call takes 1 of 5 every 2 s for each user"),
        (
            limit(per=("loanCoin", "collateralCoin")),
            "a call takes 1 of 1 every 1 s for each account and loanCoin, collateralCoin",
        ),
    ],
)
def test_a_charge_says_what_it_is(rule, text):
    assert str(requested(limited(rule), {}, HERE).charges[0]) == text
