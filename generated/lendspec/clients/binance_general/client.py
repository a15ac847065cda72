# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""The root of this product: its groups, each loaded when it is first used."""

from __future__ import annotations

from lendspec.clients.binance_general.general import AsyncGeneralApi, AsyncRawGeneralApi, GeneralApi, RawGeneralApi
from lendspec.core.session import AsyncSession, Session

__all__ = ["AsyncGeneral", "AsyncRawGeneral", "General", "RawGeneral"]


class General(GeneralApi):
    """The clock of the exchange, whether it is open, and what an API key may do."""

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        super().__init__(session)


class AsyncGeneral(AsyncGeneralApi):
    """The clock of the exchange, whether it is open, and what an API key may do."""

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        super().__init__(session)


class RawGeneral(RawGeneralApi):
    """The clock of the exchange, whether it is open, and what an API key may do."""

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        super().__init__(session)


class AsyncRawGeneral(AsyncRawGeneralApi):
    """The clock of the exchange, whether it is open, and what an API key may do."""

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        super().__init__(session)
