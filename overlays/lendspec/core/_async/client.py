"""What the clients of all exchanges have in common: one session, copies with other settings, and a close."""

from __future__ import annotations

from typing import Self, Unpack

from lendspec.core._async.session import AsyncSession
from lendspec.core.call import Changes
from lendspec.core.settings import Opaque, settled, taken

__all__ = ["AsyncClient"]


class AsyncClient(Opaque):
    """A client of one exchange; usable as a context manager.

    Args:
        session: Carries the calls; closed with the client.
        shown: What its ``repr`` says.
    """

    _shown = "not made"  # a traceback may print a client whose making failed

    def __init__(self, session: AsyncSession, shown: str) -> None:
        self._session = session
        self._shown = shown

    def with_options(self, **changes: Unpack[Changes]) -> Self:
        """Make a copy with other settings that shares connections, limits and clock with this client.

        Closing the copy leaves this client open; closing this client closes the copy.

        Example:
            ::

                patient = client.with_options(timeout=30, deadline=120)

        Args:
            **changes: `timeout`, `recv_window`, `retry`, `deadline`, `max_body`, `limits`, `on_drift`, `strict`,
                `hooks`; see `lendspec.core.call.CallOptions` and `lendspec.core.hooks.Hook`.

        Raises:
            TypeError: Another keyword, or a value of another type.
            ValueError: A value that is out of its range.
        """
        made = settled(self._session.with_options, **changes)
        del changes  # tools print the variables of a traceback
        copy = object.__new__(type(self))
        AsyncClient.__init__(copy, taken(made), self._shown)
        return copy

    async def settled(self, result: object, within: float = 60.0) -> object:
        """Wait until the exchange has settled a write that it accepted, and return its record.

        An exchange can answer a write before it is done: Binance says ``Processing``, OKX that it accepted the request.
        This looks at the history or the order that shows it, again and again with growing pauses and within the limits
        of the exchange. It sends reads only.

        Example:
            ::

                loan = await binance.loan.flexible.borrow(loan_coin="USDT", collateral_coin="BTC", loan_amount=100)
                record = await binance.settled(loan, within=30)

        Args:
            result: What a write of this client, or of a copy of it, has returned: that very object, or the
                `RawAnswer` of a call under ``raw``.
            within: Seconds to wait at most.

        Returns:
            The record, of the type that the read gives which shows it: a row of the history, or the order. Where the
            answer itself said that the write was done, its result, at once.

        Raises:
            Refused: The record says that the exchange did not execute the request.
            StillPending: The exchange shows neither, after `within` seconds.
            TypeError: `result` is nothing that can be waited for, or `within` is no number.
            ValueError: `within` is not above zero.
            RuntimeError: The client is closed.
        """
        return await self._session.settled(result, within)

    async def aclose(self) -> None:
        """Let go of all connections; calls are refused from here on. Closing twice does no harm."""
        await self._session.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_exception: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._shown})"
