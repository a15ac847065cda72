"""Settings of one call."""

from __future__ import annotations

import pytest
from attrs import asdict

from lendspec.core.call import Manner
from lendspec.core.retry import RetryPolicy
from lendspec.core.session import CallOptions, RawAnswer

SETTINGS = {
    "timeout": 0.5,
    "recv_window": 5000,
    "retry": RetryPolicy(attempts=2),
    "deadline": 7,
    "max_body": 1000,
    "limits": "raise",
    "on_drift": print,
    "strict": True,
}


@pytest.mark.parametrize("name", [None, *SETTINGS])
def test_sound_settings_are_kept(name):
    options = {name: SETTINGS[name]} if name else {}
    assert asdict(CallOptions(**options), recurse=False) == dict.fromkeys(SETTINGS) | options


class Watcher:
    """A hook that does nothing."""

    def before(self, attempt):
        """An attempt begins."""

    def after(self, attempt):
        """It has ended."""


def test_settings_of_a_call_come_before_those_of_the_client():
    hooks = (Watcher(),)
    manner = Manner(hooks=hooks)
    assert manner.under(None) is manner
    assert manner.under(CallOptions()) == manner
    assert asdict(manner.under(CallOptions(**SETTINGS)), recurse=False) == {**SETTINGS, "hooks": hooks}


@pytest.mark.parametrize(
    ("options", "kind", "message"),
    [
        ({"timeout": 0}, ValueError, "timeout: expected seconds above 0, got 0"),
        ({"timeout": -1}, ValueError, "timeout: expected seconds above 0, got -1"),
        ({"timeout": float("inf")}, ValueError, "timeout: expected seconds above 0, got inf"),
        ({"timeout": float("nan")}, ValueError, "timeout: expected seconds above 0, got nan"),
        ({"timeout": "5"}, TypeError, "timeout: expected seconds as a number, got str"),
        ({"timeout": True}, TypeError, "timeout: expected seconds as a number, got bool"),
        ({"recv_window": 0}, ValueError, "recv_window: expected milliseconds above 0, got 0"),
        ({"recv_window": "5000"}, TypeError, "recv_window: expected milliseconds as an int, got str"),
        ({"recv_window": True}, TypeError, "recv_window: expected milliseconds as an int, got bool"),
        ({"retry": 3}, TypeError, "retry: expected a RetryPolicy, got int"),
        ({"deadline": 0}, ValueError, "deadline: expected seconds above 0, got 0"),
        ({"max_body": 0}, ValueError, "max_body: expected bytes above 0, got 0"),
        ({"max_body": 1.5}, TypeError, "max_body: expected bytes as an int, got float"),
        ({"on_drift": "log"}, TypeError, "on_drift: expected a function of a Drift, got str"),
        ({"strict": 1}, TypeError, "strict: expected True or False, got int"),
        ({"limits": "ignore"}, ValueError, "limits: expected 'wait' or 'raise', got 'ignore'"),
    ],
)
def test_unsound_settings_are_refused_by_name(options, kind, message):
    for make in (CallOptions, Manner):
        with pytest.raises(kind) as caught:
            make(**options)
        assert str(caught.value) == message


def test_a_raw_answer_shows_no_body_and_no_headers():
    assert repr(RawAnswer(200, {"a": "b"}, b"body", {"w": 1}, "result")) == (
        "RawAnswer(status=200, limits_used={'w': 1}, result='result')"
    )


@pytest.mark.parametrize(
    ("hooks", "message"),
    [
        (7, r"^hooks: expected a list of hooks, got int; write hooks=\[...\]$"),
        (Watcher(), "^hooks: expected a list of hooks, got Watcher; write"),
        ("text", "^hooks: expected a list of hooks, got str; write"),
        ([print], "expected objects with before\\(\\) and after\\(\\), got builtin_function_or_method$"),
        ([Watcher], "got the class Watcher itself$"),
    ],
)
def test_hooks_are_a_list_of_objects_that_watch(hooks, message):
    with pytest.raises(TypeError, match=message):
        Manner(hooks=hooks)


@pytest.mark.parametrize("options", [{"timeout": 3}, 3, CallOptions])
def test_options_of_a_call_are_call_options(options):
    with pytest.raises(
        TypeError, match=r"^options: expected CallOptions, got (dict|int|type); write options=CallOptions"
    ):
        Manner().under(options)
