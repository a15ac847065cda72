# Derived from _async/client.py by tools/unasync.py: change that file and run it again.
"""What the clients of all exchanges have in common: one session, copies with other settings, and a close."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from lendspec.core.settings import Opaque

if TYPE_CHECKING:
    from typing import Unpack

    from lendspec.core._sync.session import Session
    from lendspec.core.call import Changes

__all__ = ["Client"]


class Client(Opaque):
    """A client of one exchange; usable as a context manager.

    Args:
        session: Carries the calls; closed with the client.
        shown: What its ``repr`` says.
    """

    _shown = "not made"  # a traceback may print a client whose making failed

    def __init__(self, session: Session, shown: str) -> None:
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
        Client.__init__(copy, self._session.with_options(**changes), self._shown)
        return copy

    def close(self) -> None:
        """Let go of all connections; calls are refused from here on. Closing twice does no harm."""
        self._session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._shown})"
