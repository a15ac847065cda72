# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""The root of this product: its groups, each loaded when it is first used."""

from __future__ import annotations

from lendspec.clients.okx_general.general import AsyncGeneralApi, AsyncRawGeneralApi, GeneralApi, RawGeneralApi
from lendspec.core.session import AsyncSession, Session

__all__ = ["AsyncGeneral", "AsyncRawGeneral", "General", "RawGeneral"]


class General(GeneralApi):
    """Public calls that need no key. Every answer is an object of `code`, `msg` and `data`; it is a
    success only when `code` is the text `0`, whatever the HTTP status says. `data` is a list, even for
    a single row.
    """

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        super().__init__(session)


class AsyncGeneral(AsyncGeneralApi):
    """Public calls that need no key. Every answer is an object of `code`, `msg` and `data`; it is a
    success only when `code` is the text `0`, whatever the HTTP status says. `data` is a list, even for
    a single row.
    """

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        super().__init__(session)


class RawGeneral(RawGeneralApi):
    """Public calls that need no key. Every answer is an object of `code`, `msg` and `data`; it is a
    success only when `code` is the text `0`, whatever the HTTP status says. `data` is a list, even for
    a single row.
    """

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        super().__init__(session)


class AsyncRawGeneral(AsyncRawGeneralApi):
    """Public calls that need no key. Every answer is an object of `code`, `msg` and `data`; it is a
    success only when `code` is the text `0`, whatever the HTTP status says. `data` is a list, even for
    a single row.
    """

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        super().__init__(session)
