"""What the clients of all exchanges have in common: one session, copies with other settings, and a close."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from lendspec.core.settings import Opaque

if TYPE_CHECKING:
    from typing import Unpack

    from lendspec.core._async.session import AsyncSession
    from lendspec.core.call import Changes

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
        copy = object.__new__(type(self))
        AsyncClient.__init__(copy, self._session.with_options(**changes), self._shown)
        return copy

    async def aclose(self) -> None:
        """Let go of all connections; calls are refused from here on. Closing twice does no harm."""
        await self._session.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_exception: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._shown})"
