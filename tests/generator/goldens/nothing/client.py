# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""The root of this product: its groups, each loaded when it is first used."""

from __future__ import annotations

from lendspec.clients.demo_nothing.general import AsyncGeneralApi, AsyncRawGeneralApi, GeneralApi, RawGeneralApi
from lendspec.core.session import AsyncSession, Session

__all__ = ["AsyncNothing", "AsyncRawNothing", "Nothing", "RawNothing"]


class Nothing(GeneralApi):
    """Nothing"""

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        super().__init__(session)


class AsyncNothing(AsyncGeneralApi):
    """Nothing"""

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        super().__init__(session)


class RawNothing(RawGeneralApi):
    """Nothing"""

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        super().__init__(session)


class AsyncRawNothing(AsyncRawGeneralApi):
    """Nothing"""

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        super().__init__(session)
