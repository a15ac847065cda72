"""Engines of a user, held to time and size."""

from __future__ import annotations

import threading
import time

import anyio
import pytest

from lendspec.core.engine import Answer, EngineFault, TransferLimits
from lendspec.core.network.bounded import AsyncBounded, Bounded

ARGUMENTS = ("GET", "https://h/", (), b"")


class Slow:
    """Takes its time, or fails."""

    def __init__(self, seconds=0.0, body=b"", failure=None):
        self.seconds, self.body, self.failure = seconds, body, failure
        self.threads = []

    def send(self, *_):
        self.threads.append(threading.current_thread())
        time.sleep(self.seconds)
        if self.failure:
            raise self.failure
        return Answer(200, {}, self.body)


class AsyncSlow(Slow):
    """The same, awaited."""

    async def send(self, *_):
        await anyio.sleep(self.seconds)
        if self.failure:
            raise self.failure
        return Answer(200, {}, self.body)


@pytest.fixture(params=["sync", "async"])
def send(request):
    """Send through a bounded engine of either kind."""

    def sent(limits, **how):
        if request.param == "sync":
            return Bounded(Slow(**how)).send(*ARGUMENTS, limits)
        return anyio.run(AsyncBounded(AsyncSlow(**how)).send, *ARGUMENTS, limits)

    return sent


@pytest.mark.parametrize("total", [None, 5.0])
def test_what_is_in_time_and_small_comes_through(send, total):
    assert send(TransferLimits(5.0, total), body=b"{}").body == b"{}"


@pytest.mark.parametrize("total", [None, 5.0])
def test_what_it_raises_comes_through(send, total):
    with pytest.raises(ValueError, match="mine"):
        send(TransferLimits(5.0, total), failure=ValueError("mine"))


def test_what_is_too_late_has_no_known_outcome(send):
    with pytest.raises(EngineFault, match="no answer within the 0.050 s that were left of the deadline") as caught:
        send(TransferLimits(5.0, 0.05), seconds=1.0)
    assert caught.value.sent


def test_what_is_too_large_has_no_known_outcome(send):
    with pytest.raises(EngineFault, match="larger than 3 bytes") as caught:
        send(TransferLimits(5.0, None, 3), body=b"1234")
    assert caught.value.sent


def test_a_thread_is_made_only_where_the_whole_is_bounded():
    slow = Slow()
    engine = Bounded(slow)
    engine.send(*ARGUMENTS, TransferLimits(5.0))
    engine.send(*ARGUMENTS, TransferLimits(5.0, 5.0))
    assert [thread is threading.main_thread() for thread in slow.threads] == [True, False]


ODD = {
    "nothing": lambda: None,
    "bytes": lambda: b"{}",
    "a status as text": lambda: Answer("200", {}, b""),
    "no headers": lambda: Answer(200, None, b""),
    "a header as number": lambda: Answer(200, {"a": 1}, b""),
    "a body as text": lambda: Answer(200, {}, "{}"),
}


@pytest.mark.parametrize("what", ODD)
def test_what_is_no_answer_has_no_known_outcome(what):
    class Odd:
        def send(self, *_):
            return ODD[what]()

    with pytest.raises(EngineFault, match="the engine gave no answer") as caught:
        Bounded(Odd()).send(*ARGUMENTS, TransferLimits(5.0))
    assert caught.value.sent
