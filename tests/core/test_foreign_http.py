"""A transport of the user's that tries again by itself is named in a warning, at the user's own line."""

from __future__ import annotations

import warnings

import httpx
import pytest

from lendspec.binance import AsyncBinance, Binance
from lendspec.core.foreign_http import warn_of_retries
from lendspec.okx import AsyncOkx, Okx

SYNC = pytest.mark.parametrize("kind", [Binance, Okx])
ASYNC = pytest.mark.parametrize("kind", [AsyncBinance, AsyncOkx])


class RetryTransport(httpx.BaseTransport):
    """As packages have it."""

    def __init__(self, transport=None):
        self._inner = transport

    def handle_request(self, request):
        raise NotImplementedError


class AsyncRetryTransport(httpx.AsyncBaseTransport):
    """As packages have it."""


class Patient(httpx.BaseTransport):
    """One whose setting alone tells."""

    def __init__(self, max_retries):
        self.max_retries = max_retries


class Logged(httpx.BaseTransport):
    """One that wraps another."""

    def __init__(self, inner):
        self.inner = inner


class Looped(httpx.BaseTransport):
    """One that leads back to itself."""

    def __init__(self):
        self.me = self


def told(make, *arguments, **keywords):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        make(*arguments, **keywords)
    assert all(each.category is RuntimeWarning for each in caught)
    return caught


AGAIN = "seems to send requests again by itself. A loan could then be taken twice"
CONNECTS = "HTTPTransport(retries=3) tries to connect again by itself. Nothing runs twice by that"


@SYNC
@pytest.mark.parametrize(
    ("http", "words"),
    [
        (lambda: httpx.HTTPTransport(retries=3), CONNECTS),
        (lambda: httpx.Client(transport=httpx.HTTPTransport(retries=3)), CONNECTS),
        (lambda: httpx.Client(mounts={"https://": httpx.HTTPTransport(retries=3)}), CONNECTS),
        (lambda: Logged(httpx.HTTPTransport(retries=3)), CONNECTS),
        (RetryTransport, f"http: RetryTransport of {__name__} {AGAIN}"),
        (lambda: httpx.Client(transport=RetryTransport()), AGAIN),
        (lambda: Logged(Logged(RetryTransport())), AGAIN),
        (lambda: Patient(2), AGAIN),
    ],
)
def test_a_transport_that_tries_again_is_named_once_at_the_users_line(kind, http, words):
    (warning,) = told(lambda: kind(http=http()))
    assert words in str(warning.message)
    assert warning.filename == __file__


@ASYNC
@pytest.mark.parametrize(
    ("http", "words"),
    [
        (lambda: httpx.AsyncHTTPTransport(retries=3), CONNECTS),
        (lambda: httpx.AsyncClient(transport=httpx.AsyncHTTPTransport(retries=3)), CONNECTS),
        (AsyncRetryTransport, AGAIN),
    ],
)
def test_an_asynchronous_one_too(kind, http, words):
    (warning,) = told(lambda: kind(http=http()))
    assert words in str(warning.message)
    assert warning.filename == __file__


@SYNC
def test_a_client_of_the_environment_is_told_too(kind, monkeypatch):
    for name in ("API_KEY", "SECRET", "PASSPHRASE"):
        monkeypatch.setenv(f"DESK_{name}", "of-the-desk")
    (warning,) = told(lambda: kind.from_env("DESK", http=RetryTransport()))
    assert warning.filename == __file__


@pytest.mark.parametrize(
    "http",
    [None, httpx.HTTPTransport(), httpx.Client(), Patient(0), Looped(), Logged(None), httpx.MockTransport(print), 7],
    ids=lambda http: type(http).__name__,
)
def test_others_are_not_warned_of(http):
    assert told(warn_of_retries, http) == []
