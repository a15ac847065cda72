"""Exceptions from below, made fit to be seen."""

# ruff: noqa: BLE001, FBT003, N818, TRY301 (exceptions of a user, as he may raise them)

from __future__ import annotations

import pytest

from lendspec.core.causes import bare, said_in, shown_cause
from lendspec.core.request import Request
from tests.core.example import SECRET

LONG = "0a1b2c3d4e5f60718293"


def raised(error, cause=None):
    """`error` as it comes out of a frame, with a cause and a context."""
    try:
        try:
            raise LookupError("context")
        except LookupError:
            raise error from cause
    except BaseException as caught:
        return caught


class Holder(Exception):
    """Keeps what it is about, as exceptions of httpx keep their request."""

    def __init__(self, text, held):
        super().__init__(text)
        self.held = held


class Mute(Exception):
    """Fails to tell its text."""

    def __str__(self):
        raise RuntimeError("no text")


class Shapeless(Exception):
    """Fails to tell its form."""

    def __repr__(self):
        raise RuntimeError("no form")


def test_a_bare_exception_leads_nowhere():
    error = raised(KeyError("x"), ValueError("cause"))
    assert bare(error) is error
    assert (error.__traceback__, error.__cause__, error.__context__) == (None, None, None)


def test_the_exceptions_of_a_group_are_bare_too():
    inner = raised(KeyError("x"), ValueError("cause"))
    group = raised(BaseExceptionGroup("several", [ExceptionGroup("deep", [inner]), KeyboardInterrupt()]))
    bare(group)
    assert (inner.__traceback__, inner.__cause__, inner.__context__) == (None, None, None)


def test_query_values_and_headers_of_a_request_may_not_be_quoted_but_words_may():
    request = Request("POST", f"https://h/v1?coin=BTC&signature={LONG}", (("X-Key", f"key{LONG}"), ("A", "b")), b"")
    assert set(said_in(request)) == {f"coin=BTC&signature={LONG}", LONG, f"key{LONG}"}


@pytest.mark.parametrize(
    "error", [KeyError("x"), OSError(111, "refused"), ValueError(), RuntimeError(1, 2.0, True, None)], ids=repr
)
def test_an_exception_that_holds_nothing_more_than_words_is_shown_itself(error):
    assert shown_cause(raised(error), (SECRET,)) is error
    assert error.__traceback__ is None


def test_a_note_stays_where_it_shows_nothing():
    error = KeyError("x")
    error.add_note("of the proxy")
    assert shown_cause(error, (SECRET,)) is error


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (Holder("broke", object()), "Holder: broke"),
        (ValueError(f"with {SECRET}"), "ValueError: with ***"),
        (ValueError({"key": 1}), "ValueError: {'key': 1}"),
        (ValueError(b"bytes"), "ValueError: b'bytes'"),
        (Holder("", object()), "Holder"),
        (ExceptionGroup("several", [KeyError(SECRET)]), "ExceptionGroup: several (1 sub-exception)"),
        (Mute(SECRET), "Mute"),
        (Shapeless("x"), "Shapeless"),
        (ValueError(Shapeless("x")), "ValueError"),
    ],
    ids=lambda case: case if isinstance(case, str) else "",
)
def test_of_an_exception_that_holds_more_only_the_redacted_text_is_shown(error, text):
    cause = shown_cause(raised(error), (SECRET,))
    assert (type(cause), str(cause)) == (RuntimeError, text)
    assert (cause.__cause__, cause.__context__) == (None, None)


def test_a_note_that_shows_a_secret_is_left_out():
    error = KeyError("x")
    error.add_note(f"sent {SECRET}")
    cause = shown_cause(error, (SECRET,))
    assert str(cause) == "KeyError: 'x'"
    assert not hasattr(cause, "__notes__")
