"""Generated packages at work: imported, called through a real session, and judged by a type checker."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from collections.abc import Sequence
from decimal import Decimal
from importlib import import_module

import pytest
from mypy import api

from lendspec.core.errors import DecodeError, Refused
from lendspec.core.values import unlisted
from tests.generator.wire import Wire

UTC = dt.UTC


@pytest.fixture
def package(clients):
    """Import a module of the package of a fragment."""

    def find(feature, module=""):
        return import_module(f"lendspec.clients.demo_{feature}{'.' if module else ''}{module}")

    return find


def test_amounts_are_exact_in_both_directions(package):
    """Plain notation on the way out, every digit on the way in."""
    wire = Wire('{"amount": "0.10", "rate": 0.000000012345678901234567, "days": 7}')
    borrow = package("decimals").Decimals(wire.session).borrow(amount=Decimal("1E-8"), rate=Decimal("2.50"))
    assert wire.query == [("amount", "0.00000001"), ("rate", "2.50")]
    assert borrow == package("decimals").Borrow(amount=Decimal("0.10"), rate=Decimal("1.2345678901234567E-8"), days=7)
    assert str(borrow.amount) == "0.10"
    assert borrow.fee is None


def test_a_float_is_refused_before_anything_is_sent(package):
    """The argument is named as Python knows it."""
    wire = Wire()
    with pytest.raises(TypeError, match="^amount: "):
        package("decimals").Decimals(wire.session).borrow(amount=0.1)
    assert wire.sent == []


def test_times_are_aware_in_both_directions(package):
    """Milliseconds as a number and as digits, days, RFC 3339."""
    wire = Wire(
        '{"borrowTime": 1700000000123, "repayTime": "1700000000123", "dueTime": "1700000000",'
        ' "day": "2026-11-20", "changedAt": "2026-11-20T10:00:00Z"}'
    )
    moment = dt.datetime(2023, 11, 14, 22, 13, 20, 123000, UTC)
    day = dt.date(2026, 11, 20)
    second = moment.replace(microsecond=0)
    history = package("times").Times(wire.session).history
    loan = history(start_time=moment, end_time=moment, from_=second, to=second, day=day, since=moment)
    assert wire.query[:2] == [("startTime", "1700000000123"), ("endTime", "1700000000123")]
    assert wire.query[2:5] == [("from", "1700000000"), ("to", "1700000000"), ("day", "2026-11-20")]
    assert (loan.borrow_time, loan.repay_time, loan.day) == (moment, moment, day)
    assert loan.due_time == second
    assert loan.changed_at == dt.datetime(2026, 11, 20, 10, tzinfo=UTC)


def test_known_values_become_members_and_unknown_ones_stay(package):
    """An exchange may add a value any day; no answer breaks for it."""
    enums = package("enums")
    wire = Wire('{"status": "pending", "type": 1, "history": ["in", "brand-new"]}', '{"status": "later", "type": 99}')
    transfer = enums.Enums(wire.session).transfer
    first = transfer.cross(type=enums.TransferDirection.SPOT_TO_MARGIN, side="BUY", sides=["SELL", unlisted("HOLD")])
    assert wire.query == [("type", "1"), ("side", "BUY"), ("sides", "SELL"), ("sides", "HOLD")]
    assert first.status is enums.TransferStatus.PENDING
    assert first.type is enums.TransferDirection.SPOT_TO_MARGIN
    assert first.history == (enums.TransferStatus.IN, "brand-new")
    second = transfer.cross(type=unlisted(-1))
    assert (second.status, second.type) == ("later", 99)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"side": "buy"}, r"^side: expected one of 'BUY', 'SELL', got 'buy'; did you mean 'BUY'\?"),
        ({"sides": ["SELL", "HOLD"]}, r"^sides\[1\]: expected one of 'BUY', 'SELL', got 'HOLD'; .* unlisted\('HOLD'\)"),
        ({"type": 9}, r"^type: expected one of .*, got 9; .* unlisted\(9\)"),
    ],
)
def test_an_argument_that_no_enumeration_lists_is_refused_with_the_way_out(package, arguments, message):
    """A caller who means it says so."""
    transfer = package("enums").Enums(Wire().session).transfer
    with pytest.raises(ValueError, match=message):
        transfer.cross(**{"type": 1, **arguments})


def test_texts_that_mean_a_boolean_are_one(package):
    """In the words of each field."""
    wire = Wire('{"borrowed": true, "repaid": "0", "closed": ["1", "0"]}')
    loan = package("booleans").Booleans(wire.session).loan(is_isolated=True, active=False)
    assert wire.query == [("isIsolated", "TRUE"), ("active", "false")]
    assert (loan.borrowed, loan.repaid, loan.closed) == (True, False, (True, False))


def test_absent_null_and_empty_are_none(package):
    """Each where the specification allows it."""
    risk = package("blanks", "loan_models").decode_risk
    found = risk({"ltv": "0.5", "warning": None, "liquidation": "", "status": "", "coins": ["A", None]})
    assert (found.warning, found.liquidation, found.status, found.margin, found.coins) == (
        None,
        None,
        None,
        None,
        ("A", None),
    )
    full = risk(
        {"ltv": "0.5", "warning": "1", "liquidation": "2", "status": "SAFE", "margin": "", "coins": None, "older": None}
    )
    assert (full.warning, full.liquidation, full.status, full.coins) == (1, 2, "SAFE", None)


def test_a_body_is_made_of_arguments_and_models(package):
    """Wire names, plain numbers, no absent field; objects may hold themselves."""
    module = package("nested_request")
    wire = Wire("[]")
    leaf = module.Leaf(owner=module.Node(name="inner"))
    module.NestedRequest(wire.session).adjust_collateral(
        ord_id="1",
        collateral=[module.Collateral(currency="BTC", amt=Decimal("0.5"), side="ADD")],
        tree=module.Node(name="a", next=module.Node(name="b", leaves=(leaf,))),
        empty=module.LoanAdjustCollateralEmpty(),
    )
    assert json.loads(wire.body) == {
        "ordId": "1",
        "collateral": [{"ccy": "BTC", "amt": "0.5", "side": "ADD"}],
        "tree": {"name": "a", "next": {"name": "b", "leaves": [{"owner": {"name": "inner"}}]}},
        "empty": {},
    }


def test_a_wrong_value_deep_inside_of_an_argument_is_named(package):
    """Before anything is sent."""
    module = package("nested_request")
    with pytest.raises(TypeError, match=r"^collateral\[0\]\.amt: "):
        module.NestedRequest(Wire().session).adjust_collateral(
            ord_id="1", collateral=[module.Collateral(currency="BTC", amt=0.5)]
        )


def test_a_form_travels_as_a_form(package):
    """And an answer that nobody described is nothing."""
    wire = Wire("")
    assert package("form_request").FormRequest(wire.session).repay(amount=Decimal(1), coin="a b") is None
    assert wire.body == b"amount=1&coin=a%20b"


def test_lists_become_tuples(package):
    """Inside of lists, too; arguments are repeated or joined."""
    wire = Wire(
        '[{"coin": "A", "rates": ["1"], "history": [["1", "2"], []], "rows": [{"a": "x"}]}]', '[["1", "2"], ["3"]]'
    )
    arrays = package("arrays").Arrays(wire.session)
    (rate,) = arrays.rates(coins=("A", "B"), ids=[1, 2])
    assert wire.query == [("coins", "A"), ("coins", "B"), ("ids", "1,2")]
    assert (rate.rates, rate.history, rate.rows[0].a) == ((1,), ((1, 2), ()), "x")
    assert arrays.matrix() == ((1, 2), (3,))


def test_objects_whose_keys_are_data_stay_mappings(package):
    """With exact values."""
    wire = Wire('{"BTC": {"byLevel": {"1": "0.5"}, "notes": {"a": [1]}}}')
    found = package("maps").Maps(wire.session).limits(wanted={"BTC": Decimal("1E+2")}, extra={"x": None})
    assert json.loads(wire.body) == {"wanted": {"BTC": "100"}, "extra": {"x": None}}
    assert found["BTC"].by_level == {"1": Decimal("0.5")}
    assert found["BTC"].notes == {"a": [1]}


def test_rows_come_out_of_their_envelope(package):
    """Exactly one, at most one, none, many."""
    loan = package("envelope_rows").EnvelopeRows
    answer = '{{"code": "0", "msg": "", "data": {}}}'
    assert loan(Wire(answer.format('[{"ccy": "A"}]')).session).one().ccy == "A"
    assert loan(Wire(answer.format("[]")).session).maybe() is None
    assert loan(Wire(answer.format('[{"ccy": "A"}]')).session).maybe().ccy == "A"
    assert loan(Wire(answer.format("[]")).session).none() is None
    assert [row.ccy for row in loan(Wire(answer.format('[{"ccy": "A"}, {"ccy": "B"}]')).session).many()] == ["A", "B"]
    with pytest.raises(DecodeError, match="expected a list of 1"):
        loan(Wire(answer.format("[]")).session).one()


def test_path_parameters_are_percent_encoded(package):
    """What stands in a path never leads to another one."""
    wire = Wire("", "")
    paths = package("paths").Paths(wire.session)
    paths.row(loan_id=7, row="a/b?c", coin="x", x_trace="t", theme="dark")
    assert (wire.path, wire.query) == ("/loan/7/row/a%2Fb%3Fc", [("coin", "x")])
    assert wire.sent[-1][2] == {"X-Trace": "t", "Cookie": "theme=dark"}
    with pytest.raises(ValueError, match="would lead to another path"):
        paths.delete_row(loan_id=7, row="..")


def test_a_field_that_breaks_the_specification_is_named_by_its_path(package):
    """As deep as it stands, in wire names."""
    wire = Wire('{"rows": [{"id": 1}, {"id": "x"}], "total": 2}', '{"rows": [], "total": true}', '{"total": 1}')
    pages = package("pages").Pages(wire.session)
    for path in ("$.rows[1].id", "$.total", "$.rows"):
        with pytest.raises(DecodeError) as caught:
            pages.numbered()
        assert caught.value.path == path


def test_an_idempotency_key_is_made_up_when_the_caller_gives_none(package):
    """And sent as given otherwise."""
    wire = Wire("", "")
    borrow = package("idempotency").Idempotency(wire.session).borrow
    borrow(amt=Decimal(1))
    assert len(json.loads(wire.body)["clOrdId"]) == 32
    borrow(amt=Decimal(1), cl_ord_id="mine")
    assert json.loads(wire.body)["clOrdId"] == "mine"


def test_a_generated_client_refuses_what_failed(package):
    """Whatever type the status has."""
    loan = package("settlement").Settlement
    with pytest.raises(Refused, match="loanStatus FAILED"):
        loan(Wire('{"orderId": "7", "loanStatus": "FAILED"}').session).borrow(loan_coin="BTC")
    with pytest.raises(Refused, match="success false"):
        loan(Wire('{"success": false}').session).enable()
    assert loan(Wire('{"success": true}').session).enable().success


def test_bounds_are_checked_before_anything_is_sent(package):
    """Each names the argument."""
    borrow = package("bounds").Bounds(Wire("").session).borrow
    for name, value in {"limit": 0, "rate": Decimal("0.5"), "memo": "A", "ids": []}.items():
        with pytest.raises(ValueError, match=f"^{name}: "):
            borrow(**{name: value})
    borrow(limit=100, rate=Decimal("0.4"), memo="abc", ids=["1", "2"])


def test_rules_between_arguments_are_checked_before_anything_is_sent(package):
    """In the names of Python."""
    borrow = package("rules").Rules(Wire("").session).borrow
    amount = {"loan_amount": Decimal(1)}
    for arguments in (
        {},
        {**amount, "quote_qty": Decimal(1)},
        {**amount, "side": "a", "type": "b"},
        {**amount, "type": "LIMIT"},
    ):
        with pytest.raises((TypeError, ValueError)):
            borrow(**arguments)
    borrow(**amount, side="BUY")


def test_names_by_hand_are_used_in_arguments_and_attributes(package):
    """The wire keeps its own."""
    wire = Wire('{"_7dHourlyInterestRate": "0.1", "_30dHourlyInterestRate": "0.2", "ccy": "BTC"}')
    rates = package("x_name").XName(wire.session).rates(currency="BTC", price="1")
    assert (wire.query, json.loads(wire.body)) == ([("ccy", "BTC")], {"px": "1"})
    assert (rates.hourly_interest_rate_7d, rates.currency) == (Decimal("0.1"), "BTC")


def test_words_of_python_can_be_asked_for_and_answered(package):
    """Nothing collides, whatever an exchange calls it."""
    wire = Wire(
        '{"class": "a", "self": "b", "str": "c", "date": "2026-11-20", "tuple": ["d"], "none": "mro",'
        ' "借币": "e", "": "f"}'
    )
    words = package("python_words").PythonWords(wire.session)
    found = words.client.object_(
        class_="1", from_="2", self_="3", options_="4", str="5", value_1_m="6", u501f_u5e01="7"
    )
    assert wire.query == [
        ("class", "1"),
        ("from", "2"),
        ("self", "3"),
        ("options", "4"),
        ("str", "5"),
        ("1m", "6"),
        ("借币", "7"),
    ]
    assert (found.class_, found.self_, found.str_, found.date_, found.tuple_) == (
        "a",
        "b",
        "c",
        dt.date(2026, 11, 20),
        ("d",),
    )
    assert (found.none.name, found.u501f_u5e01, found.field_) == ("MRO", "e", "f")


def test_methods_hang_on_the_product_and_on_its_groups(package):
    """A group is made once."""
    module = package("groups")
    wire = Wire("", '"0.1"', '"0.2"')
    groups = module.Groups(wire.session)
    assert isinstance(groups, module.LoanApi)
    assert (groups.coins(), groups.flexible.rate(), groups.stable.rate()) == (None, Decimal("0.1"), Decimal("0.2"))
    assert groups.flexible is groups.flexible


def test_every_method_can_be_called_raw(package):
    """The answer as the exchange sent it, beside the result."""
    wire = Wire('"0.1"')
    raw = package("groups").RawGroups(wire.session).flexible.rate()
    assert (raw.status, raw.body, raw.result) == (200, b'"0.1"', Decimal("0.1"))


async def test_every_method_can_be_awaited(package):
    """Plain and raw, with the same names."""
    wire = Wire('"0.1"', '"0.2"', "")
    session = wire.awaited()
    assert await package("groups").AsyncGroups(session).flexible.rate() == Decimal("0.1")
    assert (await package("groups").AsyncRawGroups(session).stable.rate()).result == Decimal("0.2")
    assert await package("groups").AsyncGroups(session).coins() is None


def test_a_deprecated_method_warns_and_names_its_successor(package):
    """By its place in Python."""
    with pytest.warns(DeprecationWarning, match=r"2026-12-31.*loan\.flexible\.borrow"):
        package("deprecated").Deprecated(Wire("").session).stable.borrow()


def test_signing_and_the_client_supply_what_they_own(package):
    """The method has no such arguments; the operation knows their names."""
    operations = package("security").OPERATIONS
    assert operations["borrow"].owned == ("recvWindow", "timestamp", "signature", "x-demo")
    assert (operations["borrow"].security, operations["coins"].security) == (("apiKey", "signature"), ())
    with pytest.raises(TypeError, match="unexpected keyword argument 'timestamp'"):
        package("security").Security(Wire().session).borrow(coin="A", timestamp=1)


def test_a_package_lists_its_operations_by_id(package):
    """With all that the specification says of them."""
    operations = package("limits").OPERATIONS
    assert list(operations) == ["openOrders"]
    assert repr(operations["openOrders"]) == "Operation('margin.trading.open_orders', GET /orders)"
    assert [limit.weight for limit in operations["openOrders"].limits] == [10, 1, 6000, 1]
    assert package("limits").OPERATIONS is operations


def test_a_package_tells_its_names_before_it_loads_them(package):
    """For the help of editors and shells."""
    module = package("shared_models")
    assert set(module.__all__) <= set(dir(module))
    assert {"Amount", "State", "SharedModels", "AsyncRawStableApi", "OPERATIONS"} <= set(module.__all__)
    for name in module.__all__:
        assert getattr(module, name) is getattr(module, name)


def test_an_unknown_name_is_an_attribute_error(package):
    """In the words of Python."""
    with pytest.raises(AttributeError, match="module 'lendspec.clients.demo_groups' has no attribute 'Grups'"):
        _ = package("groups").Grups


LAZY = """
import sys
import lendspec.clients.demo_shared_models as package
own = package.__name__ + "."
loaded = lambda: sorted(name.removeprefix(own) for name in sys.modules if name.startswith(own))
first = loaded()
package.State
second = loaded()
package.SharedModels(None).flexible
print(first, second, loaded(), "httpx" in sys.modules)
"""


def test_importing_a_package_loads_nothing_until_it_is_used(clients, request):
    """A hundred classes cost 70 ms to build."""
    path = [str(clients), str(request.config.rootpath / "overlays")]
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:0] = {path!r}{LAZY}"], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[] ['enums'] ['client', 'enums', 'flexible', 'flexible_models', 'models'] False"


def test_shared_models_are_one_class(package):
    """Wherever they are answered."""
    assert (
        package("shared_models", "flexible_models")
        .decode_flexible_loan({"debt": {"coin": "A", "amount": "1", "state": "NEW"}})
        .debt
        == (
            package("shared_models", "stable_models")
            .decode_stable_loan({"debts": [{"coin": "A", "amount": "1", "state": "NEW"}]})
            .debts[0]
        )
    )


def test_models_are_frozen_and_compared_by_value(package):
    """An answer is a fact."""
    amount = package("shared_models").Amount(coin="A", amount=Decimal(1))
    with pytest.raises(AttributeError):
        amount.coin = "B"
    assert amount == package("shared_models").Amount(coin="A", amount=Decimal("1.0"))
    with pytest.raises(TypeError):
        package("shared_models").Amount("A", Decimal(1))


USER = """\
from decimal import Decimal
from typing import assert_type
from lendspec.clients.demo_enums import Enums, TransferDirection, TransferStatus
from lendspec.clients.demo_groups import AsyncGroups, Groups, RawGroups
from lendspec.clients.demo_envelope_rows import EnvelopeRows, Row
from lendspec.clients.demo_pages import AsyncPages, Page, Pages, Record
from lendspec.core.call import RawAnswer
from lendspec.core.paging import AsyncPaged, Paged
from lendspec.core.session import AsyncSession, Session


async def main(session: Session, waiting: AsyncSession) -> None:
    assert_type(Groups(session).flexible.rate(), Decimal)
    assert_type(await AsyncGroups(waiting).flexible.rate(), Decimal)
    assert_type(RawGroups(session).flexible.rate(), RawAnswer[Decimal])
    assert_type(EnvelopeRows(session).maybe(), Row | None)
    assert_type(EnvelopeRows(session).many(), tuple[Row, ...])
    found = Enums(session).transfer.cross(type=TransferDirection.SPOT_TO_MARGIN, sides=["SELL"])
    assert_type(found.status, TransferStatus | str)
    assert_type(found.type, TransferDirection | int)
    Enums(session).transfer.cross(type="1")  # type: ignore[arg-type]
    Enums(session).transfer.cross()  # type: ignore[call-arg]
    assert_type(Pages(session).iter_numbered(), Paged[Record, Page])
    assert_type(AsyncPages(waiting).iter_cursor(), AsyncPaged[Record, tuple[Record, ...]])
    assert_type([record async for record in AsyncPages(waiting).iter_kept()], list[Record])
    Pages(session).iter_windows()  # type: ignore[call-arg]
"""


def strictly_checked(root, overlays, tmp_path, monkeypatch) -> Sequence[str]:
    monkeypatch.setenv("MYPYPATH", f"{root}:{overlays}")
    (tmp_path / "user.py").write_text(USER, "utf-8")
    options = ["--strict", "--namespace-packages", "--explicit-package-bases", "--cache-dir", str(tmp_path / "cache")]
    options += ["--config-file=", "--no-error-summary", "--python-version", "3.11"]
    out, err, _ = api.run([*options, str(root / "lendspec"), str(tmp_path / "user.py")])
    return (out + err).splitlines()


def test_every_package_and_its_use_are_strictly_typed(clients, request, tmp_path, monkeypatch):
    """One run of mypy over all fragments and over code of a user, wrong calls included."""
    assert strictly_checked(clients, request.config.rootpath / "overlays", tmp_path, monkeypatch) == []
