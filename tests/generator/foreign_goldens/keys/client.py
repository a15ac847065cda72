# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""The root of this product: its groups, each loaded when it is first used."""

from __future__ import annotations

from lendspec.clients.wild_keys.api import ApiApi, AsyncApiApi, AsyncRawApiApi, RawApiApi
from lendspec.core.scheme import Scheme
from lendspec.core.session import AsyncSession, Session

__all__ = ["SCHEMES", "SERVERS", "AsyncKeys", "AsyncRawKeys", "Keys", "RawKeys"]

SCHEMES = (
    Scheme("key", "key", "header", "X-API-Key"),
    Scheme("token", "bearer"),
)
"""How this specification wants to be shown who calls: the `schemes` of `lendspec.core.plain.session`."""
SERVERS = ("https://api.example.com/v1",)
"""Where the specification says that the exchange is; a relative address belongs to the host of the document."""


class Keys(ApiApi):
    """Demo"""

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        super().__init__(session)


class AsyncKeys(AsyncApiApi):
    """Demo"""

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        super().__init__(session)


class RawKeys(RawApiApi):
    """Demo"""

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        super().__init__(session)


class AsyncRawKeys(AsyncRawApiApi):
    """Demo"""

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        super().__init__(session)
