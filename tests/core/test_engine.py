"""The seam between session and network."""

from __future__ import annotations

from lendspec.core.engine import Answer, AsyncEngine, Engine, EngineFault
from tests.core.playing import AsyncScriptedEngine, ScriptedEngine


def test_an_engine_is_told_by_its_two_methods():
    assert isinstance(ScriptedEngine([]), Engine)
    assert not isinstance(ScriptedEngine([]), AsyncEngine)
    assert isinstance(AsyncScriptedEngine(ScriptedEngine([])), AsyncEngine)
    assert not isinstance(AsyncScriptedEngine(ScriptedEngine([])), Engine)


def test_repr_of_an_answer_shows_no_body_and_no_headers():
    assert repr(Answer(200, {"set-cookie": "x"}, b"secret")) == "Answer(200, 6 bytes)"


def test_a_fault_has_a_reason_and_whether_the_request_left():
    fault = EngineFault("no connection", sent=False)
    assert (fault.reason, fault.sent) == ("no connection", False)
