"""Settings of one call."""

from __future__ import annotations

import pytest

from lendspec.core.session import CallOptions, RawAnswer


@pytest.mark.parametrize("options", [{}, {"timeout": 0.5}, {"timeout": 3}, {"recv_window": 5000}])
def test_sound_settings_are_kept(options):
    made = CallOptions(**options)
    assert {"timeout": made.timeout, "recv_window": made.recv_window} == {
        "timeout": None,
        "recv_window": None,
    } | options


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
    ],
)
def test_unsound_settings_are_refused_by_name(options, kind, message):
    with pytest.raises(kind) as caught:
        CallOptions(**options)
    assert str(caught.value) == message


def test_a_raw_answer_shows_no_body_and_no_headers():
    assert repr(RawAnswer(200, {"a": "b"}, b"body", {"w": 1}, "result")) == (
        "RawAnswer(status=200, limits_used={'w': 1}, result='result')"
    )
