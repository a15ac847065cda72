"""Many callers at once, threads and tasks, with one limiter between them or without any.

Run as a program it is one of several processes: ``load.py exchange-url budget limiter``, where the limiter is ``none``,
``memory``, or the URL of Redis. It says that it is ready and begins when a line comes in, so that all begin at once.
"""

from __future__ import annotations

import asyncio
import sys
import threading
from collections import Counter

from attrs import define, field

from lendspec.core.engine import AsyncEngine, Engine, TransferLimits
from lendspec.core.limits import AsyncLimiter, Limiter, MemoryLimiter, RedisLimiter, SharedLimiter
from lendspec.core.operation import Operation
from lendspec.core.transport import async_engine_for, engine_for
from tests.limits.example import limit, limited

__all__ = ["Load"]

_LIMITS = TransferLimits(20.0)


@define
class Load:
    """Callers of one operation with one key.

    Attributes:
        url: Of the exchange.
        budget: Calls that a second allows.
        shared: Keeps to it; None for no limiter.
        threads: How many.
        calls: How many one thread makes, one after the other.
        tasks: How many; each makes one call.
        statuses: How often each HTTP status was the answer.
        failures: What went wrong in a thread.
    """

    url: str
    budget: int
    shared: SharedLimiter | None
    threads: int = 8
    calls: int = 5
    tasks: int = 200
    statuses: Counter[int] = field(factory=Counter)
    failures: list[BaseException] = field(factory=list)

    def run(self) -> Counter[int]:
        """All at once; how often each HTTP status was the answer."""
        threads = [threading.Thread(target=self._thread) for _ in range(self.threads)]
        for thread in threads:
            thread.start()
        asyncio.run(self._all_tasks())
        for thread in threads:
            thread.join()
        if self.failures:
            raise BaseExceptionGroup("threads", self.failures)
        return self.statuses

    @property
    def _operation(self) -> Operation[object]:
        return limited(limit(weight=10, budget=10 * self.budget, per_seconds=1))

    def _thread(self) -> None:
        limiter = self.shared and self.shared.limiter(realm="example", api_key="key")
        engine = engine_for(None)
        try:
            for _ in range(self.calls):
                self.statuses[self._call(engine, limiter)] += 1
        except BaseException as failure:  # noqa: BLE001 (raised where the threads are joined)
            self.failures.append(failure)
        finally:
            engine.close()
            if limiter is not None:
                limiter.close()

    def _call(self, engine: Engine, limiter: Limiter | None) -> int:
        permit = limiter and limiter.acquire(self._operation, {}, wait=True, deadline=None)
        answer = engine.send("POST", self.url, (), b"", _LIMITS)
        if limiter is not None and permit is not None:
            limiter.learn(permit, answer.status, answer.headers, None)
        return answer.status

    async def _all_tasks(self) -> None:
        limiter = self.shared and self.shared.async_limiter(realm="example", api_key="key")
        engine = async_engine_for(None)
        statuses = await asyncio.gather(*(self._async_call(engine, limiter) for _ in range(self.tasks)))
        self.statuses.update(statuses)
        await engine.aclose()
        if limiter is not None:
            await limiter.aclose()

    async def _async_call(self, engine: AsyncEngine, limiter: AsyncLimiter | None) -> int:
        permit = None
        if limiter is not None:
            permit = await limiter.acquire(self._operation, {}, wait=True, deadline=None)
        answer = await engine.send("POST", self.url, (), b"", _LIMITS)
        if limiter is not None and permit is not None:
            await limiter.learn(permit, answer.status, answer.headers, None)
        return answer.status


def main(url: str, budget: str, limiter: str) -> None:
    """One process of several. Fails unless every call was executed."""
    own: dict[str, SharedLimiter | None] = {"none": None, "memory": MemoryLimiter()}
    shared = own[limiter] if limiter in own else RedisLimiter(limiter)
    print("ready", flush=True)  # noqa: T201  # the starter waits for it
    sys.stdin.readline()
    statuses = Load(url, int(budget), shared, threads=4, calls=5, tasks=60).run()
    sys.exit(set(statuses) != {200})


if __name__ == "__main__":
    main(*sys.argv[1:])
