"""Plays in which what belongs to the user raises: transports, engines, hooks, event hooks, observers, log filters."""

from __future__ import annotations

import contextlib

from lendspec.core.errors import ConfigurationError, NotSent, OutcomeUnknown, Refused
from tests.faults.opponent import users_http, users_watchers
from tests.faults.opponent.said import said, said_awaited
from tests.faults.opponent.stage import in_loop

__all__ = ["raising"]


class _Own(Exception):  # noqa: N818 (an exception of the user's own)
    """What no library knows."""


_RAISED = (
    ValueError,
    RuntimeError,
    KeyError,
    AssertionError,
    _Own,
    TypeError,
    OSError,
    TimeoutError,
    StopIteration,
    LookupError,
    MemoryError,
    Refused,
    NotSent,
    ConfigurationError,
    OutcomeUnknown,
)


_OPTIONS = {
    "transport": users_http.transport,
    "stream": users_http.stream,
    "client": users_http.client,
    "engine": users_http.engine,
    "broken_engine": users_http.broken_engine,
    "hook": users_watchers.hook,
    "drift": users_watchers.drift,
    "retry": users_watchers.retry,
    "limiter": users_watchers.limiter,
    "log": lambda *_chosen: {},
    "observer": lambda *_chosen: {},
}


def raising(stage):
    """Something of the user raises, before or after the request leaves."""
    stage.begin(4, share=0.15, slow=False)
    kind = stage.dice.choice((*_OPTIONS, "transport"))
    error = stage.dice.choice(_RAISED)
    moment = stage.dice.choice(("before", "after", "after"))
    awaited = stage.dice.random() < 0.5
    stage.notes += [kind, moment, error.__name__, "awaited" if awaited else "sync"]
    chance = _Chance(stage.dice)
    options = _OPTIONS[kind](error, moment, awaited, chance)
    set_up = {"log": users_watchers.log_raises, "observer": users_watchers.observer_raises}.get(kind)
    with set_up(error, chance) if set_up else contextlib.nullcontext():
        if awaited:
            in_loop("asyncio", _awaited, stage, options, chance)
        else:
            _sync(stage, options, chance)


class _Chance:
    """Whether it raises this time."""

    def __init__(self, dice):
        self._dice = dice
        self.over = False

    def __call__(self):
        return not self.over and self._dice.random() < 0.6

    def index(self, count):
        """One of so many."""
        return self._dice.randrange(count)


def _sync(stage, options, chance):
    with stage.client(**options) as client:
        for _ in range(4):
            stage.said.append(said(stage.asks.any(), client))
            stage.pause()
        chance.over = True
        stage.last(client)


async def _awaited(stage, options, chance):
    async with stage.client(awaited=True, **options) as client:
        for _ in range(4):
            stage.said.append(await said_awaited(stage.asks.any(), client))
            stage.pause()
        chance.over = True
        await stage.last_awaited(client)
