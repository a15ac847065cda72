"""The data that describes an operation."""

from __future__ import annotations

import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError

from lendspec.core import operation
from tests.core.example import BORROW


@pytest.mark.parametrize(
    ("path", "template"),
    [
        (("/v1/borrow",), "/v1/borrow"),
        (("/v1/loan/", "loanId"), "/v1/loan/{loanId}"),
        (("/a/", "id", "/b/", "row", "/c"), "/a/{id}/b/{row}/c"),
    ],
)
def test_path_template_shows_parameters_in_braces(path, template):
    assert evolve(BORROW, path=path).path_template == template


def test_repr_is_short():
    assert repr(BORROW) == "Operation('loan.flexible.borrow', POST /v1/borrow)"


def test_operations_are_told_apart_by_identity_and_serve_as_keys():
    assert evolve(BORROW) != BORROW
    assert {BORROW: 1}[BORROW] == 1


def test_operations_do_not_change():
    with pytest.raises(FrozenInstanceError):
        BORROW.method = "GET"


def test_defaults_say_nothing():
    assert (BORROW.owned, BORROW.limits, BORROW.body, BORROW.envelope, BORROW.pages) == ((), (), None, None, None)
    assert operation.Window("startTime", "endTime").max_days is None
    assert operation.Limit(1, 1, 5, "account", "operation").cases == ()


def test_all_names_what_the_module_defines():
    assert all(hasattr(operation, name) for name in operation.__all__)
