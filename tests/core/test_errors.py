"""The tree of errors."""

from __future__ import annotations

import copy
import inspect
import pickle
import re
from datetime import UTC, datetime

import pytest

from lendspec.core import errors
from lendspec.core.errors import Banned, DecodeError, InsufficientFunds, LendspecError, Meaning, OutcomeUnknown

CLASSES = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, LendspecError)]
FACTS = {
    "exchange": "binance",
    "operation": "loan.flexible.borrow",
    "code": "-3045",
    "http_status": 400,
    "retry_after": 1.5,
    "safe_to_retry": True,
    "raw": b"{}",
}


def drawn():
    """(depth, name) of every line of the drawing."""
    for line in errors.__doc__.splitlines():
        if found := re.match(r"(?P<branch>[ │├└─]*)(?P<name>[A-Z]\w+)(?: {2}|$)", line):
            yield len(found["branch"]) // 4, found["name"]


def test_the_drawing_is_the_tree():
    line_of_descent: list[str] = []
    for depth, name in drawn():
        del line_of_descent[depth:]
        parent = line_of_descent[-1] if line_of_descent else "Exception"
        assert getattr(errors, name).__bases__[0].__name__ == parent
        line_of_descent.append(name)


def test_the_drawing_and_all_are_whole():
    names = {kind.__name__ for kind in CLASSES}
    assert {name for _, name in drawn()} == names
    assert set(errors.__all__) == names | {"DecodeDetails", "Details", "Meaning"}


@pytest.mark.parametrize("kind", CLASSES)
def test_every_fact_survives_pickle_and_copy(kind):
    error = kind("why", **FACTS)
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):  # noqa: S301 (our own bytes)
        assert type(twin) is kind
        assert vars(twin) == vars(error)
        assert str(twin) == str(error)


def test_facts_of_single_classes_survive_too():
    until = datetime(2026, 11, 20, tzinfo=UTC)
    assert pickle.loads(pickle.dumps(Banned("x", until=until))).until == until  # noqa: S301 (our own bytes)
    broken = pickle.loads(pickle.dumps(DecodeError("x", path="$.a", accepted=True)))  # noqa: S301 (our own bytes)
    assert (broken.path, broken.accepted) == ("$.a", True)
    assert pickle.loads(pickle.dumps(OutcomeUnknown("x", request_id="r1"))).request_id == "r1"  # noqa: S301 (our own bytes)


@pytest.mark.parametrize(
    ("facts", "text"),
    [
        ({}, "why"),
        ({"code": "51000"}, "51000 why"),
        ({"http_status": 503}, "why (HTTP 503)"),
        ({"exchange": "okx"}, "okx: why"),
        ({"operation": "loan.borrow", "code": "1"}, "loan.borrow: 1 why"),
        (FACTS, "binance loan.flexible.borrow: -3045 why (HTTP 400)"),
    ],
)
def test_text_is_one_line_that_says_who_what_and_why(facts, text):
    assert str(LendspecError("why", **facts)) == text


def test_nothing_is_safe_to_retry_by_itself():
    assert not any(kind("why").safe_to_retry for kind in CLASSES)


def test_a_meaning_is_a_row_of_a_table():
    meaning = Meaning(InsufficientFunds, "account", "Too little.", "太少。")
    assert (meaning.error, meaning.fault, meaning.en, meaning.zh) == (
        InsufficientFunds,
        "account",
        "Too little.",
        "太少。",
    )
    assert not meaning.safe_to_retry


def test_that_it_is_safe_to_retry_is_said_by_name():
    assert Meaning(InsufficientFunds, "account", "Too little.", "太少。", safe_to_retry=True).safe_to_retry
    with pytest.raises(TypeError):
        Meaning(InsufficientFunds, "account", "Too little.", "太少。", True)  # noqa: FBT003 (what is refused)


def test_a_meaning_does_not_change():
    with pytest.raises(AttributeError):
        Meaning(InsufficientFunds, "account", "Too little.", "太少。").fault = "caller"
