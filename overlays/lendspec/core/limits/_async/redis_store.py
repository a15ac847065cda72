"""The books in Redis: one script, run by the server as a whole and by the server's clock."""

from __future__ import annotations

import logging
import math
from typing import TYPE_CHECKING, Final

from lendspec.core.errors import NotSent
from lendspec.core.limits.script import script_text, turn_of
from lendspec.core.limits.whole import async_whole

if TYPE_CHECKING:
    from lendspec.core.limits.lesson import Lesson
    from lendspec.core.limits.permit import Permit
    from lendspec.core.limits.script import AsyncClient, Command, Habits, Language
    from lendspec.core.limits.store import Turn

__all__ = ["AsyncRedisStore"]

_LOG: Final = logging.getLogger("lendspec")
_TROUBLE: Final = "the limits shared through Redis cannot be reached (%s): %s"
_RETREAT: Final = 5.0
"""Seconds without Redis after a failure, where there are other books: not every call is to wait for a timeout."""


class AsyncRedisStore:
    """An `AsyncStore` that processes and machines share.

    Args:
        client: Of redis-py.
        language: How permits are named.
        habits: What to do about failures.
    """

    def __init__(self, client: AsyncClient, language: Language, habits: Habits) -> None:
        self._client = client
        self._script = client.register_script(script_text())
        self._language = language
        self._habits = habits
        self._local = habits.local
        self._away_until = -math.inf

    async def attempt(self, permit: Permit, *, queue: bool) -> Turn:
        """Ask once.

        Raises:
            NotSent: Redis cannot be reached, and there are no books to go by meanwhile.
        """
        if self._local is not None and self._is_away:
            return self._local.attempt(permit, queue=queue)
        try:
            reply = await async_whole(
                lambda: self._run("attempt", permit, queue=queue), undo=lambda: self._run("drop", permit)
            )
        except self._habits.failures as error:
            reason = type(error).__name__  # its text is not shown: it may quote the address with its password
        else:
            self._away_until = -math.inf
            turn = turn_of(permit, reply)
            if self._local is not None and not turn.wait:
                self._local.record(permit)
            return turn
        return self._turn_without_redis(permit, reason, queue=queue)

    def _turn_without_redis(self, permit: Permit, reason: str, *, queue: bool) -> Turn:
        self._away_until = self._habits.now() + _RETREAT
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
        """Write down what became of a request; without Redis its weight stays in use for two minutes more."""
        if self._local is not None:
            self._local.settle(permit, lesson)
        if self._local is None or not self._is_away:
            await self._tell("settle", permit, lesson)

    async def drop(self, permit: Permit) -> None:
        """Give back; without Redis as `settle`."""
        if self._local is not None:
            self._local.drop(permit)
        if not self._is_away:
            await self._tell("drop", permit)

    async def aclose(self) -> None:
        """Let go of the connections, unless they are the user's own."""
        if self._habits.owned:
            await self._client.aclose()

    @property
    def _is_away(self) -> bool:
        return self._habits.now() < self._away_until

    async def _tell(self, command: Command, permit: Permit, lesson: Lesson | None = None) -> None:
        try:
            await async_whole(lambda: self._run(command, permit, lesson=lesson))
        except self._habits.failures as error:
            self._away_until = self._habits.now() + _RETREAT
            _LOG.warning(_TROUBLE, type(error).__name__, "what was used of them is written down late")

    async def _run(
        self, command: Command, permit: Permit, *, queue: bool = False, lesson: Lesson | None = None
    ) -> object:
        arguments = self._language.arguments(command, permit, queue=queue, lesson=lesson)
        return await self._script(self._language.keys(permit), arguments)
