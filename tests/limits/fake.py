"""Limiters for the tests of others: grant everything or play a script, and keep what they were told."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from attrs import define, field

from lendspec.core.errors import LendspecError
from lendspec.core.hooks import Wait
from lendspec.core.limits import Permit
from lendspec.core.operation import Operation

__all__ = ["AsyncFakeLimiter", "FakeLimiter", "FakeShared"]


@define
class FakeLimiter:
    """A `Limiter` without limits.

    Attributes:
        script: What each `acquire` does: raises the error, or grants for None; once it is over, all are granted.
        asked: (operation, texts, wait, deadline) of each `acquire`.
        learned: (permit, status, headers, error) of each `learn`.
        given_back: Permits of each `give_back`.
        closed: How often it was closed.
        waits: What each `acquire` tells of its wait.
    """

    script: list[LendspecError | None] = field(factory=list)
    asked: list[tuple[str, dict[str, str], bool, float | None]] = field(factory=list)
    learned: list[tuple[Permit, int | None, Mapping[str, str], LendspecError | None]] = field(factory=list)
    given_back: list[Permit] = field(factory=list)
    closed: int = 0
    waits: list[Wait] = field(factory=list)

    @property
    def held(self) -> set[str]:
        """Permits that were not handed back, by id."""
        back = {permit.id for permit, *_ in self.learned} | {permit.id for permit in self.given_back}
        return {str(number) for number in range(len(self.asked))} - back

    def acquire(
        self,
        operation: Operation[object],
        texts: Mapping[str, str],
        *,
        wait: bool,
        deadline: float | None,
        told: Callable[[Wait], None] | None = None,
    ) -> Permit:
        """Play the next turn of the script."""
        for waiting in self.waits:
            if told is not None:
                told(waiting)
        error = self.script.pop(0) if self.script else None
        if error is not None:
            raise error
        self.asked.append((operation.python_name, dict(texts), wait, deadline))
        return Permit(str(len(self.asked) - 1), "fake", operation.exchange, operation.python_name, ())

    def learn(
        self, permit: Permit, status: int | None, headers: Mapping[str, str], error: LendspecError | None
    ) -> None:
        """Keep it."""
        self.learned.append((permit, status, headers, error))

    def give_back(self, permit: Permit) -> None:
        """Keep it."""
        self.given_back.append(permit)

    def close(self) -> None:
        """Count."""
        self.closed += 1


@define
class AsyncFakeLimiter:
    """The asynchronous twin of `FakeLimiter`, around one."""

    fake: FakeLimiter = field(factory=FakeLimiter)

    async def acquire(
        self,
        operation: Operation[object],
        texts: Mapping[str, str],
        *,
        wait: bool,
        deadline: float | None,
        told: Callable[[Wait], None] | None = None,
    ) -> Permit:
        """See `FakeLimiter`."""
        return self.fake.acquire(operation, texts, wait=wait, deadline=deadline, told=told)

    async def learn(
        self, permit: Permit, status: int | None, headers: Mapping[str, str], error: LendspecError | None
    ) -> None:
        """See `FakeLimiter`."""
        self.fake.learn(permit, status, headers, error)

    async def give_back(self, permit: Permit) -> None:
        """See `FakeLimiter`."""
        self.fake.give_back(permit)

    async def aclose(self) -> None:
        """See `FakeLimiter`."""
        self.fake.close()


@define
class FakeShared:
    """A `SharedLimiter`: every client gets the same fake; `clients` has the (realm, account or api_key) of each."""

    fake: FakeLimiter = field(factory=FakeLimiter)
    clients: list[tuple[str, str | None]] = field(factory=list)

    def limiter(self, *, realm: str, api_key: str | None, account: str | None = None) -> FakeLimiter:
        """The fake."""
        self.clients.append((realm, account or api_key))
        return self.fake

    def async_limiter(self, *, realm: str, api_key: str | None, account: str | None = None) -> AsyncFakeLimiter:
        """The fake, for coroutines."""
        self.clients.append((realm, account or api_key))
        return AsyncFakeLimiter(self.fake)
