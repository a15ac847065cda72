"""What measures the clients is itself measured: each kind of lost, invented or changed value is seen."""

import datetime as dt
from decimal import Decimal

import attrs
import pytest

from lendspec.clients import binance_crypto_loan, okx_flexible_loan
from tests.integration.callers import FACES
from tests.integration.calls import arguments_of, calls_of, differences_of
from tests.integration.made_up import answer_of, value_of
from tests.integration.rules import Rule, legal_calls, rules_of
from tests.integration.specs import CASES, case_of
from tests.integration.values import to_python
from tests.support.document import Document

NOW = dt.datetime(2026, 11, 20, tzinfo=dt.UTC)


@pytest.fixture
def history(exchange_bench, connect):
    """A case, what its method returned, and what the exchange had sent."""
    case = case_of("binance", "loan.flexible.borrow_history")
    bench = exchange_bench("binance")
    return case, connect("binance", FACES[0], bench)(case.place), case.example.answer


CHANGES = {
    "another amount": ({"initial_loan_amount": Decimal("10000.1")}, "$.rows[0].initialLoanAmount"),
    "an amount as float": ({"initial_loan_amount": 10000.0}, "$.rows[0].initialLoanAmount"),
    "a millisecond": ({"borrow_time": dt.datetime.fromtimestamp(1575018510.001, dt.UTC)}, "$.rows[0].borrowTime"),
    "no time zone": ({"borrow_time": dt.datetime(2019, 11, 29)}, "$.rows[0].borrowTime"),
    "a plain text for a member": ({"status": "Succeeds"}, "$.rows[0].status"),
    "a lost value": ({"loan_coin": None}, "$.rows[0].loanCoin"),
}


@pytest.mark.parametrize(("change", "place"), CHANGES.values(), ids=CHANGES)
def test_a_changed_value_is_seen_and_placed(history, change, place):
    case, found, answer = history
    row = attrs.evolve(found.rows[0], **change)
    (difference,) = differences_of(case, attrs.evolve(found, rows=(row, *found.rows[1:])), answer)
    assert difference.startswith(f"{place}: the exchange sent ")


def test_a_lost_row_and_a_lost_field_and_an_invented_one_are_seen(history):
    case, found, answer = history
    assert differences_of(case, attrs.evolve(found, rows=()), answer)
    more = {**answer, "page": 1}
    assert differences_of(case, found, more) == [f"$.page: is lost: {type(found).__name__} has no attribute for it"]
    less = {"rows": answer["rows"]}
    assert differences_of(case, found, less) == ["$ (total): the exchange sent nothing, the method returned 1"]
    assert differences_of(case, None, answer)
    assert differences_of(case, answer, answer)


def test_arguments_are_what_a_user_would_pass():
    case = case_of("okx", "loan.borrow")
    most = {name: value for call in calls_of(case) for name, value in arguments_of(case, call).items()}
    assert most["loan_data"] == okx_flexible_loan.LoanAmount(ccy="USDT", amt=Decimal(1000))
    assert most["collateral_data"] == [okx_flexible_loan.CollateralAmount(ccy="BTC", amt=Decimal("0.02"))]
    assert most["e_mode"] is okx_flexible_loan.EMode.DISABLED
    case = case_of("binance", "loan.flexible.repay")
    most = arguments_of(case, calls_of(case)[1])
    assert most["repayment_type"] in binance_crypto_loan.RepaymentType
    assert (most["repay_amount"], most["full_repayment"]) == (Decimal("100.5"), False)


def test_scalars_become_what_they_mean():
    document = Document({})
    meanings = [
        ("1", {"type": "string", "format": "int64"}, 1),
        (1795132800001, {"type": "integer", "format": "unix-ms"}, NOW + dt.timedelta(milliseconds=1)),
        ("1795132800000", {"type": "string", "format": "unix-ms"}, NOW),
        (1795132800, {"type": "integer", "format": "unix-s"}, NOW),
        ("2026-11-20", {"type": "string", "format": "date"}, NOW.date()),
        ("2026-11-20T00:00:00Z", {"type": ["string", "null"], "format": "date-time"}, NOW),
        ("no", {"type": "string", "enum": ["yes", "no"], "x-bool": ["yes", "no"]}, False),
        (Decimal("0.1"), {"type": "number"}, Decimal("0.1")),
    ]
    for value, schema, meant in meanings:
        assert to_python(value, schema, document, "", okx_flexible_loan) == meant


def test_made_up_values_fit_and_hold_every_property_or_the_required_ones():
    case = case_of("okx", "loan.loan_info")
    assert set(answer_of(case.spec)) == {"code", "msg", "data"}
    assert answer_of(case.spec)["code"] == "0"
    schema = {"type": "object", "required": ["a"], "properties": {"a": {"type": "integer", "minimum": 40}, "b": {}}}
    assert value_of(schema, Document({}), optional=False) == {"a": 100}
    with pytest.raises(ValueError, match="no made-up value fits"):
        value_of({"type": "string", "pattern": "^[0-9]{40}$"}, Document({}))


VALUES = {"a": "1", "b": "2", "c": "X", "d": True}
ALL = set(VALUES)
LISTED = {"c": ["X", "Y"], "d": [True, False]}
TABLE = [
    ([{"any": ["a", "b"]}], ["c"], [{"c", "a"}, ALL]),
    ([{"one": ["a", "b"]}], [], [{"a"}, ALL - {"b"}, ALL - {"a"}]),
    ([{"most_one": ["a", "b"]}], [], [set(), ALL - {"b"}, ALL - {"a"}]),
    ([{"when": {"c": ["X"]}, "require": ["a"]}], ["c"], [{"a", "c"}, ALL]),
    ([{"when": {"c": ["Y"]}, "require": ["a"]}], ["c"], [{"c"}, ALL]),
    ([{"when": {"c": ["X"]}, "forbid": ["a"]}], ["c"], [{"c"}, ALL - {"a"}, ALL]),
    ([{"when": {"c": []}, "forbid": ["a"]}], [], [set(), ALL - {"c"}, ALL - {"a"}]),
    ([{"when": {"d": ["true"], "c": ["X"]}, "forbid": ["a", "b"]}], ["d"], [{"d"}, ALL - {"c"}, ALL - {"a", "b"}]),
]


@pytest.mark.parametrize(("rules", "required", "expected"), TABLE)
def test_calls_keep_to_the_rules_and_use_every_argument(rules, required, expected):
    made = rules_of({"x-rules": rules})
    calls = legal_calls(VALUES, frozenset(required), made, LISTED)
    assert [set(call) for call in calls] == expected
    assert all(rule.keeps(call) for rule in made for call in calls)


def test_rules_that_leave_no_call_are_named():
    with pytest.raises(ValueError, match="no legal call with a"):
        legal_calls(VALUES, frozenset("b"), (Rule("most_one", ("a", "b"), {}),), LISTED)


def test_the_calls_of_every_operation_keep_to_its_rules():
    for case in CASES:
        rules, calls = rules_of(case.spec.raw), calls_of(case)
        assert [(rule, call) for rule in rules for call in calls if not rule.keeps(call)] == []
