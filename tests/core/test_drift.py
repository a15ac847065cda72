"""What an answer holds that the specification does not know: found, told once, raised where the caller is strict."""

from __future__ import annotations

import contextlib
import json
import logging
import pickle
import threading
from enum import IntEnum, StrEnum
from importlib import metadata

import pytest
from attrs import evolve, frozen

from lendspec.core import codec, drift
from lendspec.core.drift import Drift, DriftBook, drifts_of, log_drift
from lendspec.core.errors import DecodeError, Drifted, InsufficientFunds
from lendspec.core.mismatch import Mismatch
from lendspec.core.operation import Envelope
from lendspec.core.session import CallOptions
from lendspec.core.watch import keep, trying
from lendspec.core.wire import parse_json
from tests.core.example import BORROW, LOANS, SECRET, answer, refusal

GOOD = {"coin": "BTC", "amount": "0.5"}
MORE = {**GOOD, "newField": "0.25"}
NEW_FIELD = ("field", "$.newField", "text: a decimal number")


class State(StrEnum):
    """States of a loan."""

    OPEN = "OPEN"
    REPAID = "REPAID"


class Side(IntEnum):
    """Directions."""

    IN = 1
    OUT = 2


@frozen
class Leaf:
    """An object within others."""

    state: str | None


def leaf(value: object) -> Leaf:
    """Decode a leaf."""
    return Leaf(codec.optional(codec.as_object(value), "state", codec.enum_of(State)))


def body(value: object) -> bytes:
    """An answer's body."""
    return json.dumps(value).encode()


def found(decode, value, **changes):
    """What is found in `value` by an operation that decodes it so: kind, path, found."""
    operation = evolve(LOANS, decode=decode, **changes)
    return [(each.kind, each.path, each.found) for each in drifts_of(operation, parse_json(body(value)), ())]


# ---------------------------------------------------------------- finding

ROW = {"state": "OPEN"}
ODD = {"state": "SEIZED", "more": None}
UNLISTED = "'SEIZED'"


@pytest.mark.parametrize(
    ("decode", "value", "place"),
    [
        (leaf, ODD, "$"),
        (codec.list_of(leaf), [ROW, ODD, ODD], "$[*]"),
        (codec.list_of(codec.list_of(leaf)), [[], [ROW, ODD]], "$[*][*]"),
        (codec.map_of(leaf), {"BTC": ROW, "id-81f": ODD}, "$.*"),
        (codec.map_of(codec.map_of(leaf)), {"BTC": {"a": ODD}}, "$.*.*"),
        (codec.nullable(leaf), ODD, "$"),
        (codec.empty_as_none(leaf), ODD, "$"),
        (codec.single(leaf), [ODD], "$[*]"),
        (codec.single_or_none(leaf), [ODD], "$[*]"),
        (lambda value: codec.required(codec.as_object(value), "inner", codec.list_of(leaf)), {"inner": [ODD]},
         "$.inner[*]"),
    ],
)  # fmt: skip
def test_unknown_fields_and_values_are_found_wherever_they_stand(decode, value, place):
    assert found(decode, value) == [("value", f"{place}.state", UNLISTED), ("field", f"{place}.more", "null")]


@pytest.mark.parametrize(
    ("decode", "value"),
    [
        (leaf, ROW),
        (leaf, {}),
        (codec.list_of(leaf), []),
        (codec.map_of(leaf), {"anything": ROW}),
        (codec.map_of(codec.text), {"anything": "goes"}),
        (codec.nullable(leaf), None),
        (codec.empty_as_none(leaf), ""),
        (codec.anything, {"deep": [{"er": 1}]}),
        (codec.nothing, {}),
        (codec.nothing, []),
        (codec.nothing, None),
        (codec.text, "x"),
        (codec.enum_of(Side), 1),
    ],
)
def test_nothing_is_found_in_an_answer_that_is_as_specified(decode, value):
    assert found(decode, value) == []


def test_an_envelope_has_code_message_and_data():
    frame = {"code": "0", "msg": "", "data": [ODD], "inTime": "1700000000000000"}
    assert found(codec.list_of(leaf), frame, envelope=Envelope("code", "0", "msg", "data")) == [
        ("value", "$.data[*].state", UNLISTED),
        ("field", "$.inTime", "text: a whole number"),
        ("field", "$.data[*].more", "null"),
    ]


def test_a_hundred_rows_have_one_drift_in_common_whatever_their_values():
    rows = [{"state": "OPEN", "fee": fee} for fee in (["0.5", "", None, 7] * 25)]
    assert found(codec.list_of(leaf), rows) == [("field", "$[*].fee", "text: a decimal number")]


def test_two_unknown_values_of_one_field_are_two_drifts():
    rows = [{"state": "SEIZED"}, {"state": "FROZEN"}, {"state": "SEIZED"}]
    assert [what for _, _, what in found(codec.list_of(leaf), rows)] == ["'SEIZED'", "'FROZEN'"]


def test_an_unknown_value_that_may_be_an_id_is_told_by_its_form():
    assert found(leaf, {"state": "81f-27"}) == [("value", "$.state", "text")]
    assert found(codec.enum_of(Side), 3) == [("value", "$", "3")]
    assert found(codec.enum_of(Side), 1700000000) == [
        ("value", "$", "number: a whole number, perhaps a time in seconds")
    ]


@pytest.mark.parametrize(
    ("decode", "value", "expected"),
    [
        (codec.list_of(leaf), [ROW, {"state": 7}], ("type", "$[*].state", "number: a whole number")),
        (codec.map_of(leaf), {"BTC": {"state": None}}, ("type", "$.*.state", "null")),
        (codec.map_of(codec.map_of(codec.text)), {"a": {"b": []}}, ("type", "$.*.*", "a list of 0")),
        (codec.single(leaf), [ROW, ROW], ("type", "$", "a list of 2")),
        (leaf, "text", ("type", "$", "text")),
        (codec.list_of(leaf), ["0.5"], ("type", "$[*]", "text: a decimal number")),
    ],
)
def test_a_value_of_another_type_is_found_in_its_place(decode, value, expected):
    assert found(decode, value) == [expected]


def test_a_missing_field_is_of_another_type():
    assert found(LOANS.decode, [{"coin": "BTC"}]) == [("type", "$[*].amount", "nothing")]


def test_an_answer_where_none_is_expected_is_found():
    assert found(codec.nothing, {"left": 1}) == [("field", "$", "an object of 1")]


def test_the_path_is_plain_whatever_a_field_is_called():
    names = ["with space", "0", "x" * 70, "币"]
    paths = [path for _, path, _ in found(leaf, {"state": "OPEN", **dict.fromkeys(names)})]
    assert paths == ["$['with space']", "$['0']", "$[a name of 70 characters]", "$.币"]


def test_an_open_object_has_fields_of_its_own_and_any_others():
    def open_leaf(value: object) -> object:
        row = codec.as_object(value)
        state = codec.required(row, "state", codec.enum_of(State))
        return state, {name: leaf(row[name]) for name in row if name != "state"}

    assert found(open_leaf, {"state": "SEIZED", "id-81f": ODD}) == [
        ("value", "$.state", UNLISTED),
        ("value", "$.*.state", UNLISTED),
        ("field", "$.*.more", "null"),
    ]


def test_a_field_that_is_only_looked_up_is_known():
    def tagged(value: object) -> Leaf:
        assert codec.as_object(value).get("kind") == "loan"
        assert codec.as_object(value).get("absent") is None
        return leaf(value)

    assert found(tagged, {"state": "OPEN", "kind": "loan"}) == []


def test_an_object_that_is_read_twice_is_known_by_both_readings():
    def twice(value: object) -> object:
        row = codec.as_object(value)
        return codec.required(row, "inner", leaf), codec.required(codec.as_object(row["inner"]), "more", codec.anything)

    assert found(twice, {"inner": ODD}) == [("value", "$.inner.state", UNLISTED)]


class Other(StrEnum):
    """States of something else."""

    SEIZED = "SEIZED"


def other(value: object) -> tuple[str, str]:
    """Decode another object, that needs a name too."""
    row = codec.as_object(value)
    return codec.required(row, "state", codec.enum_of(Other)), codec.required(row, "name", codec.text)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"state": "SEIZED", "name": "x"}, []),
        ({"state": "OPEN", "name": "x"}, [("value", "$.state", "'OPEN'")]),
        ({"state": "GONE"}, [("value", "$.state", "'GONE'")]),
    ],
)
def test_of_several_types_only_the_chosen_one_counts(value, expected):
    def first_that_fits(value: object) -> object:
        _, noticed = trying(leaf, value)
        with contextlib.suppress(Mismatch):
            _, noticed = trying(other, value)
        keep(noticed)
        return None

    assert found(first_that_fits, value) == expected


@frozen
class Named:
    """Another object, with a name."""

    state: str
    name: str


def named(value: object) -> Named:
    """Decode an object with a name."""
    return Named(*other(value))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"state": "SEIZED", "name": "x"}, []),
        ({"state": "OPEN", "name": "x"}, [("value", "$.state", "'OPEN'")]),
        ({"state": "OPEN"}, []),
    ],
)
def test_a_value_of_one_of_several_types_drifts_from_the_one_that_it_is(value, expected):
    assert found(codec.one_of(leaf, named), value) == expected


def test_several_types_can_be_tried_where_nobody_watches():
    assert trying(leaf, ODD) == (Leaf("SEIZED"), [])
    keep([])


def test_what_no_decoder_reads_is_not_walked_however_deep_it_is():
    deep: object = 1
    for _ in range(5_000):
        deep = [deep]
    assert drifts_of(evolve(LOANS, decode=leaf), {"state": "OPEN", "x": deep}, ())[0].path == "$.x"


# ---------------------------------------------------------------- the report


def test_a_report_says_all_that_a_maintainer_needs():
    operation = evolve(BORROW, source="https://example.com/docs")
    (one,) = drifts_of(operation, {**GOOD, "newField": "0.25"}, ())
    assert str(one).splitlines() == [
        "drift      $.newField: specified an object with amount, coin, found text: a decimal number",
        "exchange   example",
        "operation  loan.flexible.borrow",
        "request    POST /v1/borrow",
        "path       $.newField",
        "kind       field: a field that is not in the specification",
        "specified  an object with amount, coin",
        "found      text: a decimal number",
        "source     https://example.com/docs",
        f"lendspec   {metadata.version('lendspec')}, {one.day}",
    ]
    assert "source     none named" in str(evolve(one, source=None))


def test_a_report_of_a_value_names_the_known_ones():
    (one,) = drifts_of(evolve(LOANS, decode=leaf), {"state": "SEIZED"}, ())
    assert one.summary == "$.state: specified one of 'OPEN', 'REPAID', found 'SEIZED'"


def test_a_report_names_a_dozen_members_at_most():
    wide = StrEnum("wide", [f"M{index:02}" for index in range(14)])
    (one,) = drifts_of(evolve(LOANS, decode=codec.enum_of(wide)), "X", ())
    assert one.says.startswith("one of 'm00', 'm01', ")
    assert one.says.endswith("'m11' and 2 more")


def test_a_report_names_a_dozen_fields_at_most():
    def wide(value: object) -> None:
        for index in range(14):
            codec.optional(codec.as_object(value), f"f{index:02}", codec.text)

    (one,) = drifts_of(evolve(LOANS, decode=wide), {"new": 1}, ())
    assert one.says.endswith("f10, f11 and 2 more")


def test_a_report_holds_no_secret_though_the_exchange_tells_it_as_a_name_or_a_state():
    drifts = drifts_of(evolve(LOANS, decode=leaf), {"state": "CorrectHorse", SECRET: 1}, (SECRET, "CorrectHorse"))
    assert [(each.path, each.found) for each in drifts] == [
        ("$.state", "'***'"),
        ("$['***']", "number: a whole number"),
    ]


def test_the_version_is_unknown_where_lendspec_is_not_installed(monkeypatch):
    def absent(name):
        raise metadata.PackageNotFoundError(name)

    drift._version.cache_clear()
    monkeypatch.setattr(metadata, "version", absent)
    (one,) = drifts_of(BORROW, MORE, ())
    drift._version.cache_clear()
    assert one.version == "unknown"


# ---------------------------------------------------------------- calls


def test_nobody_looks_where_nobody_asks(caller, monkeypatch):
    monkeypatch.setattr(drift, "drifts_of", None)
    assert caller(answer(body(MORE))).call(BORROW, coin="BTC").coin == "BTC"


def test_a_hook_is_told_once_and_the_call_gives_its_result(caller):
    told: list[Drift] = []
    made = caller(*[answer(body(MORE))] * 3, on_drift=told.append)
    results = [made.call(BORROW, coin="BTC") for _ in range(2)]
    assert made.call_raw(BORROW, coin="BTC").result == results[0] == results[1]
    assert [(each.kind, each.path, each.found) for each in told] == [NEW_FIELD]


def test_copies_of_a_client_tell_each_drift_once(caller):
    told: list[Drift] = []
    made = caller(*[answer(body(MORE))] * 2, on_drift=told.append)
    made.call(BORROW, coin="BTC")
    made.session = made.session.with_options(timeout=3)
    made.call(BORROW, coin="BTC")
    assert len(told) == 1


def test_a_call_can_have_a_hook_of_its_own(caller):
    told: list[Drift] = []
    caller(answer(body(MORE))).call(BORROW, CallOptions(on_drift=told.append), coin="BTC")
    assert len(told) == 1


def test_a_hook_that_fails_is_logged_and_changes_nothing(caller, caplog):
    def clumsy(_):
        raise ValueError("clumsy")

    assert caller(answer(body(MORE)), on_drift=clumsy).call(BORROW, coin="BTC").coin == "BTC"
    assert [record.getMessage() for record in caplog.records if record.name == "lendspec"] == [
        "a drift hook failed for example loan.flexible.borrow"
    ]


def test_the_ready_made_hook_writes_a_warning(caller, caplog):
    caller(answer(body(MORE)), on_drift=log_drift).call(BORROW, coin="BTC")
    (record,) = [record for record in caplog.records if record.levelno == logging.WARNING]
    assert record.name == "lendspec"
    assert record.getMessage().startswith("example loan.flexible.borrow: the answer is not as specified\ndrift ")


def test_an_answer_that_cannot_be_read_is_told_and_raises_as_ever(caller):
    told: list[Drift] = []
    with pytest.raises(DecodeError) as caught:
        caller(answer(body([])), on_drift=told.append, strict=True).call(BORROW, coin="BTC")
    assert type(caught.value) is DecodeError
    assert [(each.kind, each.found) for each in told] == [("type", "a list of 0")]


def test_a_strict_read_raises_and_says_what_is_unknown(caller):
    with pytest.raises(Drifted) as caught:
        caller(answer(body([MORE, {**GOOD, "a": 1}])), strict=True).call(LOANS, coin="BTC")
    assert str(caught.value) == (
        "example loan.flexible.loans: $[*].newField: specified an object with amount, coin, found text: a decimal "
        "number, and 1 more. Without strict the call gives its result. (HTTP 200)"
    )
    assert (caught.value.path, caught.value.accepted) == ("$[*].newField", False)
    assert [each.path for each in caught.value.drifts] == ["$[*].newField", "$[*].a"]


def test_a_strict_write_says_that_the_exchange_accepted_it(caller):
    with pytest.raises(Drifted, match=r"The exchange ACCEPTED the request: do not send it again\.") as caught:
        caller(answer(body(MORE)), strict=True).call(BORROW, coin="BTC")
    assert (caught.value.accepted, caught.value.raw) == (True, body(MORE))


def test_a_strict_call_raises_every_time_and_tells_once(caller):
    told: list[Drift] = []
    made = caller(*[answer(body(MORE))] * 2, strict=True, on_drift=told.append)
    for _ in range(2):
        with pytest.raises(Drifted):
            made.call(BORROW, coin="BTC")
    assert len(told) == 1


def test_one_call_can_be_strict_or_lenient(caller):
    with pytest.raises(Drifted):
        caller(answer(body(MORE))).call(BORROW, CallOptions(strict=True), coin="BTC")
    assert caller(answer(body(MORE)), strict=True).call(BORROW, CallOptions(strict=False), coin="BTC").coin == "BTC"


def test_a_strict_call_gives_an_answer_that_is_as_specified(caller):
    assert caller(answer(body(GOOD)), strict=True).call(BORROW, coin="BTC").coin == "BTC"


def test_a_refusal_is_no_drift(caller):
    told: list[Drift] = []
    with pytest.raises(InsufficientFunds):
        caller(refusal(-1), strict=True, on_drift=told.append).call(BORROW, coin="BTC")
    assert told == []


def test_the_error_of_a_strict_call_survives_pickling(caller):
    with pytest.raises(Drifted) as caught:
        caller(answer(body(MORE)), strict=True).call(BORROW, coin="BTC")
    twin = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 (our own bytes)
    assert (str(twin), twin.drifts) == (str(caught.value), caught.value.drifts)


# ---------------------------------------------------------------- the book


def test_a_thousand_drifts_are_remembered_and_no_more_are_told():
    told: list[Drift] = []
    (one,) = drifts_of(BORROW, MORE, ())
    book = DriftBook()
    book.tell(told.append, tuple(evolve(one, path=f"$.f{index}") for index in range(1_200)))
    book.tell(told.append, (one,))
    assert len(told) == 1_000


def test_threads_tell_each_drift_once_between_them():
    told: list[Drift] = []
    (one,) = drifts_of(BORROW, MORE, ())
    drifts = tuple(evolve(one, path=f"$.f{index}") for index in range(200))
    book = DriftBook()
    threads = [threading.Thread(target=book.tell, args=(told.append, drifts)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(each.path for each in told) == sorted(each.path for each in drifts)
