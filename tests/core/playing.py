"""Sessions with a made-up exchange, for the tests of the core: a time that stands still, engines that play a script."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import TypeVar

import anyio
from attrs import field, frozen, mutable

from lendspec.core.clock import Clock, TimeSource
from lendspec.core.engine import Answer, EngineFault, TransferLimits
from lendspec.core.errors import LendspecError, Unanswered
from lendspec.core.hooks import Wait
from lendspec.core.limits.permit import Permit, place_of, requested
from lendspec.core.operation import Operation
from lendspec.core.reconciliation import Reconciliation
from lendspec.core.retry import ONE_ATTEMPT
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session
from tests.core.example import Example

T = TypeVar("T")

Turn = Answer | EngineFault | Callable[[], Answer | EngineFault]


@mutable
class Timeline:
    """Clocks that stand still until someone sleeps; keeps how long."""

    unix: float = 1_700_000_000.1239
    passed: float = 0.0
    waits: list[float] = field(factory=list)

    def now(self) -> float:
        """Unix time in seconds."""
        return self.unix + self.passed

    def monotonic(self) -> float:
        """Seconds."""
        return self.passed

    def sleep(self, seconds: float) -> None:
        """Let them pass."""
        self.waits.append(seconds)
        self.passed += seconds

    async def async_sleep(self, seconds: float) -> None:
        """Let them pass, for a coroutine."""
        await anyio.lowlevel.checkpoint()
        self.sleep(seconds)

    def after(self, seconds: float, turn: Answer | EngineFault) -> Turn:
        """A turn that takes so long."""

        def play() -> Answer | EngineFault:
            self.passed += seconds
            return turn

        return play


@mutable
class ScriptedEngine:
    """Plays a script and keeps what it was handed: (method, url, headers, body, timeout)."""

    script: list[Turn]
    sent: list[tuple[str, str, tuple[tuple[str, str], ...], bytes, float]] = field(factory=list)
    closed: int = 0

    def send(
        self, method: str, url: str, headers: tuple[tuple[str, str], ...], body: bytes, limits: TransferLimits
    ) -> Answer:
        """The next turn of the script."""
        self.sent.append((method, url, headers, body, limits.timeout))
        turn = self.script.pop(0)
        turn = turn() if callable(turn) else turn
        if isinstance(turn, EngineFault):
            raise turn
        return turn

    def close(self) -> None:
        """Count."""
        self.closed += 1


@frozen
class AsyncScriptedEngine:
    """The asynchronous twin of `ScriptedEngine`, around one."""

    played: ScriptedEngine

    async def send(
        self, method: str, url: str, headers: tuple[tuple[str, str], ...], body: bytes, limits: TransferLimits
    ) -> Answer:
        """The next turn of the script."""
        await anyio.lowlevel.checkpoint()
        return self.played.send(method, url, headers, body, limits)

    async def aclose(self) -> None:
        """Count."""
        self.played.close()


@mutable
class Gate:
    """A limiter that gives every permit, or raises what it is told; keeps what it was asked and told.

    Attributes:
        time: Whose seconds pass while a call waits for its permit.
        takes: How many.
        refuses: What is raised instead, in turn; None gives a permit.
        breaks: What learning raises.
        waits: What each call is told of its wait.
    """

    time: Timeline = field(factory=Timeline)
    takes: float = 0.0
    refuses: list[LendspecError | None] = field(factory=list)
    breaks: Exception | None = None
    waits: Wait | None = None
    asked: list[tuple[str, Mapping[str, str], bool, float | None]] = field(factory=list)
    told: list[tuple[int | None, str | None]] = field(factory=list)
    closed: int = 0

    def acquire(
        self,
        operation: Operation[object],
        texts: Mapping[str, str],
        *,
        wait: bool,
        deadline: float | None,
        told: Callable[[Wait], None] | None = None,
    ) -> Permit:
        """A permit."""
        if self.waits is not None and told is not None:
            told(self.waits)
        self.asked.append((operation.python_name, texts, wait, deadline))
        self.time.passed += self.takes
        error = self.refuses.pop(0) if self.refuses else None
        if error is not None:
            raise error
        return requested(operation, texts, place_of(realm="example", address="", api_key=None))

    def learn(
        self, permit: Permit, status: int | None, headers: Mapping[str, str], error: LendspecError | None
    ) -> None:
        """Keep it."""
        self.told.append((status, type(error).__name__ if error else None))
        if self.breaks is not None:
            raise self.breaks

    def close(self) -> None:
        """Count."""
        self.closed += 1


@frozen
class AsyncGate:
    """The asynchronous twin of `Gate`, around one."""

    gate: Gate

    async def acquire(self, operation, texts, *, wait, deadline, told=None):
        """A permit."""
        return self.gate.acquire(operation, texts, wait=wait, deadline=deadline, told=told)

    async def learn(self, permit, status, headers, error):
        """Keep it."""
        self.gate.learn(permit, status, headers, error)

    async def aclose(self):
        """Count."""
        self.gate.close()


class Caller:
    """One session with a scripted engine, called without await whether it is synchronous or not.

    It makes one attempt of every call unless `retry` says otherwise, and its clocks are those of `time`.
    """

    def __init__(
        self,
        kind: str,
        *script: Turn,
        dialect: Example | None = None,
        time: Timeline | None = None,
        source: TimeSource | None = None,
        limiter: Gate | None = None,
        **options: object,
    ) -> None:
        self.kind = kind
        self.time = time or Timeline()
        self.engine = ScriptedEngine(list(script))
        self._sync = kind == "sync"
        made = (Session, self.engine) if self._sync else (AsyncSession, AsyncScriptedEngine(self.engine))
        clock = Clock(source, now=self.time.now, monotonic=self.time.monotonic)
        sleep = self.time.sleep if self._sync else self.time.async_sleep
        gate = limiter if self._sync or limiter is None else AsyncGate(limiter)
        settings = {"clock": clock, "sleep": sleep, "limiter": gate, "retry": ONE_ATTEMPT, **options}
        self.session = made[0](dialect or Example(), made[1], **settings)

    def play(self, *script: Turn) -> None:
        """Lengthen the script."""
        self.engine.script.extend(script)

    def reconcile(self, error: Unanswered) -> Reconciliation:
        """What became of the request."""
        return self._run(error.reconcile)

    def settled(self, result: object, within: float = 60.0) -> object:
        """The record of a write that is settled."""
        return self._run(self.session.settled, result, within)

    def call(self, operation: Operation[T], options: CallOptions | None = None, /, **values: object) -> T:
        """The result of the call."""
        return self._run(self.session.call, operation, values, options)

    def call_raw(
        self, operation: Operation[T], options: CallOptions | None = None, /, **values: object
    ) -> RawAnswer[T]:
        """The raw answer of the call."""
        return self._run(self.session.call_raw, operation, values, options)

    def close(self) -> None:
        """Close the session."""
        self._run(self.session.close if self._sync else self.session.aclose)

    def _run(self, function, *arguments):
        if self._sync:
            return function(*arguments)

        async def run():
            return await _coroutine(function(*arguments))

        return anyio.run(run)


def _coroutine(value: Coroutine[object, object, T]) -> Coroutine[object, object, T]:
    return value
