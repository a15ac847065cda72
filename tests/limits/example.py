"""Made-up operations with limits, a clock that moves by sleeping, and a way to run both kinds of limiters."""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Awaitable, Callable

import anyio
from attrs import define, field

from lendspec.core import codec
from lendspec.core.limits import Timing
from lendspec.core.operation import Limit, Operation

START = 1_700_000_000.0


def limited(*limits: Limit, method: str = "POST", path: str = "/v1/borrow") -> Operation[object]:
    """An operation with these limits."""
    return Operation(
        "exampleBorrow",
        "loan.borrow",
        "example",
        "loan",
        method,
        (path,),
        "write",
        (),
        (),
        codec.anything,
        limits=limits,
    )


def limit(
    weight: int = 1,
    budget: int = 1,
    per_seconds: int = 1,
    scope: str = "account",
    pool: str = "operation",
    **more: object,
) -> Limit:
    """A limit of one call a second per account, where nothing else is said."""
    return Limit(weight, per_seconds, budget, scope, pool, **more)


@define
class Clock:
    """Stands still but for its sleepers; `now` starts at 1000 s."""

    seconds: float = 1000.0
    slept: list[float] = field(factory=list)

    def now(self) -> float:
        """Monotonic seconds."""
        return self.seconds

    def sleep(self, seconds: float) -> None:
        """Move on at once."""
        self.slept.append(seconds)
        self.seconds += seconds

    async def async_sleep(self, seconds: float) -> None:
        """Move on, after others had their turn."""
        await anyio.lowlevel.checkpoint()
        self.sleep(seconds)

    @property
    def timing(self) -> Timing:
        """For a limiter."""
        return Timing(self.now, lambda: START + self.seconds - 1000.0, self.sleep, self.async_sleep)


@define
class Simulation:
    """A clock that moves to the next moment at which somebody wakes, once all tasks sleep or are through."""

    seconds: float = 1000.0
    _sleepers: list[tuple[float, int, anyio.Event]] = field(factory=list)

    def now(self) -> float:
        """Monotonic seconds."""
        return self.seconds

    async def sleep(self, seconds: float) -> None:
        """Wait for the moment."""
        event = anyio.Event()
        heapq.heappush(self._sleepers, (self.seconds + seconds, id(event), event))
        await event.wait()

    async def run(self, *jobs: Callable[[], Awaitable[None]]) -> None:
        """All jobs, to their end."""
        async with anyio.create_task_group() as tasks:
            for job in jobs:
                tasks.start_soon(job)
            await anyio.wait_all_tasks_blocked()
            while self._sleepers:
                self.seconds, _, event = heapq.heappop(self._sleepers)
                event.set()
                await anyio.wait_all_tasks_blocked()

    @property
    def timing(self) -> Timing:
        """For a limiter."""
        return Timing(now=self.now, wall=self.now, async_sleep=self.sleep)


@define
class Client:
    """One limiter of either kind, called without await: each call in a loop of its own, unless there is a `loop`."""

    kind: str
    limiter: object
    loop: asyncio.AbstractEventLoop | None = None

    @classmethod
    def of(
        cls,
        kind: str,
        shared: object,
        realm: str = "example",
        api_key: str | None = "key",
        account: str | None = None,
    ) -> Client:
        """The limiter of a client of this kind."""
        make = shared.limiter if kind == "sync" else shared.async_limiter
        return cls(kind, make(realm=realm, api_key=api_key, account=account))

    def acquire(self, operation, texts=None, *, wait=True, deadline=None, told=None):
        """See `Limiter.acquire`."""
        return self._run("acquire", operation, texts or {}, wait=wait, deadline=deadline, told=told)

    def learn(self, permit, status=200, headers=None, error=None):
        """See `Limiter.learn`."""
        self._run("learn", permit, status, headers or {}, error)

    def give_back(self, permit):
        """See `Limiter.give_back`."""
        self._run("give_back", permit)

    def close(self):
        """See `Limiter.close`."""
        self._run("close" if self.kind == "sync" else "aclose")

    def _run(self, name, *arguments, **options):
        method = getattr(self.limiter, name)
        if self.kind == "sync":
            return method(*arguments, **options)

        async def run():
            return await method(*arguments, **options)

        return anyio.run(run) if self.loop is None else self.loop.run_until_complete(run())
