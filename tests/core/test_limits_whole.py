"""Commands of Redis that take longer than anybody waits."""

from __future__ import annotations

import asyncio
import threading

import pytest

from lendspec.core.limits import whole as module
from lendspec.core.limits.whole import NoReplyInTimeError, async_whole, whole
from tests.support.forked import in_child, needs_fork


class Ended:
    """Keeps how a command ended that nobody waited for."""

    def __init__(self):
        self.errors = []
        self.has = threading.Event()

    def __call__(self, error):
        self.errors.append(error)
        self.has.set()

    async def later(self, error):
        self(error)


def test_a_command_gives_what_it_gives_and_raises_what_it_raises():
    ended = Ended()
    assert whole(lambda: 7, 10, ended) == 7
    with pytest.raises(KeyError):
        whole(lambda: {}["nothing"], 10, ended)
    assert ended.errors == []


@pytest.mark.parametrize("failure", [None, OSError("gone")])
def test_a_command_that_takes_too_long_goes_on_and_says_how_it_ended(failure):
    ended, may_end = Ended(), threading.Event()

    def command():
        may_end.wait()
        if failure is not None:
            raise failure

    with pytest.raises(NoReplyInTimeError):
        whole(command, 0, ended)
    may_end.set()
    assert ended.has.wait(10)
    assert ended.errors == [failure]


def test_commands_that_never_end_do_not_pile_up(monkeypatch):
    monkeypatch.setattr(module._THREADS, "free", threading.BoundedSemaphore(1))
    may_end, ended = threading.Event(), Ended()
    with pytest.raises(NoReplyInTimeError):
        whole(may_end.wait, 0, ended)
    begun = []
    with pytest.raises(NoReplyInTimeError):
        whole(lambda: begun.append(1), 0.01, Ended())
    may_end.set()
    assert ended.has.wait(10)
    whole(lambda: begun.append(2), 10, Ended())
    assert begun == [2]


def test_a_thread_that_cannot_begin_is_an_error_and_takes_no_place(monkeypatch):
    free = threading.BoundedSemaphore(1)
    monkeypatch.setattr(module._THREADS, "free", free)

    def refuse(_):
        raise RuntimeError("can't start new thread")

    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", refuse)
        with pytest.raises(RuntimeError):
            whole(lambda: 1, 10, Ended())
    assert whole(lambda: 1, 10, Ended()) == 1


@needs_fork
def test_the_child_of_a_fork_has_room_for_threads_of_its_own(monkeypatch):
    free = threading.BoundedSemaphore(1)
    monkeypatch.setattr(module._THREADS, "free", free)
    with free:
        assert in_child(lambda: whole(lambda: 7, 10, Ended())) == 7


async def test_a_task_that_never_ends_is_cancelled_in_the_end(monkeypatch):
    monkeypatch.setattr(module, "_LONGEST", 0.01)
    ended, cancelled = Ended(), asyncio.Event()

    async def command():
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.set()

    with pytest.raises(NoReplyInTimeError):
        await async_whole(command, 0.01, ended.later)
    await cancelled.wait()
    await asyncio.to_thread(ended.has.wait, 10)
    assert [type(error) for error in ended.errors] == [NoReplyInTimeError]


@pytest.mark.parametrize("failure", [None, OSError("gone")])
async def test_a_task_that_takes_too_long_goes_on_and_says_how_it_ended(failure):
    ended, may_end = Ended(), asyncio.Event()

    async def command():
        await may_end.wait()
        if failure is not None:
            raise failure

    with pytest.raises(NoReplyInTimeError):
        await async_whole(command, 0, ended.later)
    may_end.set()
    await asyncio.to_thread(ended.has.wait, 10)
    assert ended.errors == [failure]
