"""The seam between the session and the limits: ask for a permit, send, and tell what became of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from lendspec.core.errors import LendspecError
from lendspec.core.hooks import Wait
from lendspec.core.limits.permit import Permit
from lendspec.core.operation import Operation

__all__ = ["AsyncLimiter", "Limiter", "SharedLimiter"]


class Limiter(Protocol):
    """The limits of one client. Every permit goes back, once: with `learn` or with `give_back`.

    When a request reaches the exchange cannot be seen from here, only that it does between the permit and the answer.
    So its weight is in use from the permit on, and is free again one period after `learn`; where the request was given
    up while it was under way, one period after it can no longer arrive.
    """

    def acquire(
        self,
        operation: Operation[object],
        texts: Mapping[str, str],
        *,
        wait: bool,
        deadline: float | None,
        told: Callable[[Wait], None] | None = None,
    ) -> Permit:
        """The right to send one request; whoever asked first is served first.

        Args:
            operation: What is going to be asked.
            texts: The arguments as they are sent, by wire name: some weights and budgets depend on them.
            wait: Sleep until there is room; else an exhausted budget is an error at once.
            deadline: Moment (monotonic seconds) that no sleep may pass; a longer one is an error at once.
            told: Called before a wait of more than a second, and again where it gets much longer.

        Raises:
            LocalLimit: There is no room, or none before `deadline`, or the exchange shuts this address out for now.
            NotSent: The place where the budgets are kept cannot be reached.
        """
        ...

    def learn(
        self, permit: Permit, status: int | None, headers: Mapping[str, str], error: LendspecError | None
    ) -> None:
        """Tell what became of the request. Never raises over a place of the budgets that cannot be reached.

        Args:
            permit: From `acquire`.
            status: HTTP status; None where there was no answer.
            headers: Headers of the answer by lower-case name.
            error: What the answer, or its absence, means; None where all is well, or nothing is known.
        """
        ...

    def give_back(self, permit: Permit) -> None:
        """Tell that the request was surely not sent; see `learn`."""
        ...

    def close(self) -> None:
        """Let go of connections, where there are any."""
        ...


class AsyncLimiter(Protocol):
    """The asynchronous twin of `Limiter`. Whoever is cancelled while waiting has taken nothing."""

    async def acquire(
        self,
        operation: Operation[object],
        texts: Mapping[str, str],
        *,
        wait: bool,
        deadline: float | None,
        told: Callable[[Wait], None] | None = None,
    ) -> Permit:
        """The right to send one request; see `Limiter.acquire`.

        Raises:
            LocalLimit: See `Limiter.acquire`.
            NotSent: See `Limiter.acquire`.
        """
        ...

    async def learn(
        self, permit: Permit, status: int | None, headers: Mapping[str, str], error: LendspecError | None
    ) -> None:
        """Tell what became of the request; see `Limiter.learn`."""
        ...

    async def give_back(self, permit: Permit) -> None:
        """Tell that the request was surely not sent; see `Limiter.give_back`."""
        ...

    async def aclose(self) -> None:
        """Let go of connections, where there are any."""
        ...


class SharedLimiter(Protocol):
    """Budgets that several clients share; each gets its own view of them."""

    def limiter(self, *, realm: str, api_key: str | None, account: str | None = None) -> Limiter:
        """The limits of one synchronous client.

        Args:
            realm: The hosts that count together, e.g. ``binance`` or ``eea.okx.com``.
            api_key: Whose budgets of the user and the account are meant; kept as a digest only.
            account: Name of the account, where keys of one account are to share its budgets: it stands for the key.
        """
        ...

    def async_limiter(self, *, realm: str, api_key: str | None, account: str | None = None) -> AsyncLimiter:
        """The limits of one asynchronous client; see `limiter`."""
        ...
