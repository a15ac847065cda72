"""The books in Redis: one script, run by the server as a whole and by the server's clock."""

from __future__ import annotations

import logging
import math
from functools import partial
from typing import TYPE_CHECKING, Final

from lendspec.core.errors import ConfigurationError, NotSent
from lendspec.core.forks import renew_after_fork
from lendspec.core.limits.owed import Owed
from lendspec.core.limits.script import reply_of, script_text
from lendspec.core.limits.server_clock import ServerClock
from lendspec.core.limits.whole import NoReplyInTimeError, async_whole

if TYPE_CHECKING:
    from lendspec.core.limits.clients import Clients
    from lendspec.core.limits.lesson import Lesson
    from lendspec.core.limits.permit import Permit
    from lendspec.core.limits.script import AsyncClient, Command, Habits, Language
    from lendspec.core.limits.store import Turn

__all__ = ["AsyncRedisStore"]

_LOG: Final = logging.getLogger("lendspec")
_TROUBLE: Final = "the limits shared through Redis cannot be reached (%s): %s"
_RETREAT: Final = 5.0
"""Seconds without Redis after a failure, where there are other books or nobody waits: only one call tries it again."""

_LONGEST_TELLING: Final = 1.0
"""Seconds that a call whose answer is there waits for what it tells Redis; after that it is told in the background."""


class AsyncRedisStore:
    """An `AsyncStore` that processes and machines share.

    No call waits for Redis longer than `habits.patience`, nor beyond its own deadline. What Redis could not be told is
    owed to it, and told before the next question. It never grants anything to a caller who has given up: each question
    carries the moment, by the server's clock, until which somebody waits for the reply.

    Args:
        clients: Of redis-py.
        language: How permits are named.
        habits: What to do about failures.
    """

    def __init__(self, clients: Clients[AsyncClient], language: Language, habits: Habits) -> None:
        self._clients = clients
        self._language = language
        self._habits = habits
        self._local = habits.local
        self._clock = ServerClock(habits.now)
        self._owed = Owed(habits.now)
        self._away_until = -math.inf
        renew_after_fork(self._owed, Owed.clear)

    async def attempt(self, permit: Permit, *, queue: bool) -> Turn:
        """Ask once.

        Raises:
            NotSent: Redis cannot be reached, and there are no books to go by meanwhile.
        """
        if self._local is not None and self._stays_away():
            return self._local.attempt(permit, queue=queue)
        until = self._habits.now() + self._patience(permit)
        try:
            await self._tell_owed(until)
            turn = await self._ask(permit, until, queue=queue)
        except ConfigurationError:
            raise
        except self._habits.failures as error:
            reason = type(error).__name__  # its text is not shown: it may quote the address with its password
        else:
            self._away_until = -math.inf
            if self._local is not None and not turn.wait:
                self._local.record(permit)
            return turn
        return self._turn_without_redis(permit, reason, queue=queue)

    async def _ask(self, permit: Permit, until: float, *, queue: bool) -> Turn:
        async def undo(error: BaseException | None) -> None:
            if error is None:
                await self._tell("drop", permit)

        while True:
            asked, latest = self._habits.now(), self._clock.moment(until)
            ask = partial(self._run, "attempt", permit, queue=queue, latest=latest)
            said = await async_whole(ask, until - asked, undo)
            reply = reply_of(permit, said)
            self._clock.learn(asked, reply.now)
            if reply.turn is not None:
                return reply.turn

    def _turn_without_redis(self, permit: Permit, reason: str, *, queue: bool) -> Turn:
        self._away_until = self._habits.now() + _RETREAT
        self._owed.add("drop", permit, None)  # the question may have been heard
        if self._local is None:
            raise NotSent(
                f"the limits that are shared through Redis cannot be told ({reason}), so nothing was sent; mend Redis, "
                'or take RedisLimiter(..., on_failure="local")',
                exchange=permit.exchange,
                operation=permit.operation,
                safe_to_retry=True,
            )
        _LOG.warning(_TROUBLE, reason, "each process keeps to them by itself meanwhile")
        return self._local.attempt(permit, queue=queue)

    async def settle(self, permit: Permit, lesson: Lesson) -> None:
        """Write down what became of a request; Redis is told later where it cannot be reached now."""
        if self._local is not None:
            self._local.settle(permit, lesson)
        await self._tell("settle", permit, lesson)

    async def drop(self, permit: Permit) -> None:
        """Give back; Redis as in `settle`."""
        if self._local is not None:
            self._local.drop(permit)
        await self._tell("drop", permit)

    async def aclose(self) -> None:
        """Tell what is owed, if that is quick; let go of the connections, unless they are the user's own."""
        if not self._is_away:
            await self._try_to_tell_owed()
        if self._habits.owned:
            await self._clients.client().aclose()

    @property
    def _is_away(self) -> bool:
        return self._habits.now() < self._away_until

    def _stays_away(self) -> bool:
        """Whether to do without Redis for now; after a retreat, one call tries it again and the others do not yet."""
        if self._is_away:
            return True
        if self._away_until > -math.inf:
            self._away_until = self._habits.now() + _RETREAT
        return False

    def _patience(self, permit: Permit) -> float:
        """Seconds that a call may wait for Redis; half of what it has, where it goes on without."""
        if permit.deadline is None:
            return self._habits.patience
        left = max(0.0, permit.deadline - self._habits.now())
        return min(self._habits.patience, left if self._local is None else left / 2)

    async def _tell_owed(self, until: float) -> None:
        while (debt := self._owed.take()) is not None:
            tell = partial(self._run, debt.command, debt.permit, lesson=self._owed.left(debt))
            try:
                await async_whole(tell, until - self._habits.now(), _no_matter)
            except BaseException:
                self._owed.put_back(debt)
                raise

    async def _try_to_tell_owed(self) -> None:
        try:
            await self._tell_owed(self._habits.now() + _LONGEST_TELLING)
        except self._habits.failures as error:
            _LOG.warning(_TROUBLE, type(error).__name__, "what was in use stays so for two minutes")

    async def _tell(self, command: Command, permit: Permit, lesson: Lesson | None = None) -> None:
        if self._is_away:
            self._owed.add(command, permit, lesson)
            return

        async def ended(error: BaseException | None) -> None:
            if error is not None:
                self._fail_to_tell(command, permit, lesson, error)

        tell = partial(self._run, command, permit, lesson=lesson)
        try:
            await async_whole(tell, min(_LONGEST_TELLING, self._patience(permit)), ended)
        except NoReplyInTimeError:
            return  # it goes on
        except self._habits.failures as error:
            self._fail_to_tell(command, permit, lesson, error)

    def _fail_to_tell(self, command: Command, permit: Permit, lesson: Lesson | None, error: BaseException) -> None:
        self._away_until = self._habits.now() + _RETREAT
        self._owed.add(command, permit, lesson)
        _LOG.warning(_TROUBLE, type(error).__name__, "what was used of them is written down late")

    async def _run(
        self,
        command: Command,
        permit: Permit,
        *,
        queue: bool = False,
        latest: int = 0,
        lesson: Lesson | None = None,
    ) -> object:
        script = self._clients.client().register_script(script_text())
        arguments = self._language.arguments(command, permit, queue=queue, latest=latest, lesson=lesson)
        return await script(self._language.keys(permit), arguments)


async def _no_matter(_: BaseException | None) -> None:
    """What is owed is told again."""
