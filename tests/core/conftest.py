"""Fixtures of the core's tests."""

from __future__ import annotations

import functools
from collections.abc import Callable

import pytest

from tests.core.playing import Caller


@pytest.fixture(params=["sync", "async"])
def caller(request: pytest.FixtureRequest) -> Callable[..., Caller]:
    """Make a session with a script: ``caller(answer, …)``; every test runs with both kinds."""
    return functools.partial(Caller, request.param)
