# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""The root of this product: its groups, each loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from lendspec.core.session import AsyncSession, Session

if TYPE_CHECKING:
    from lendspec.clients.demo_shared_models.flexible import (
        AsyncFlexibleApi,
        AsyncRawFlexibleApi,
        FlexibleApi,
        RawFlexibleApi,
    )
    from lendspec.clients.demo_shared_models.stable import AsyncRawStableApi, AsyncStableApi, RawStableApi, StableApi

__all__ = ["AsyncRawSharedModels", "AsyncSharedModels", "RawSharedModels", "SharedModels"]


class SharedModels:
    """Shared models"""

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    @cached_property
    def flexible(self) -> FlexibleApi:
        """Flexible"""
        from lendspec.clients.demo_shared_models.flexible import FlexibleApi

        return FlexibleApi(self._session)

    @cached_property
    def stable(self) -> StableApi:
        """Stable"""
        from lendspec.clients.demo_shared_models.stable import StableApi

        return StableApi(self._session)


class AsyncSharedModels:
    """Shared models"""

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    @cached_property
    def flexible(self) -> AsyncFlexibleApi:
        """Flexible"""
        from lendspec.clients.demo_shared_models.flexible import AsyncFlexibleApi

        return AsyncFlexibleApi(self._session)

    @cached_property
    def stable(self) -> AsyncStableApi:
        """Stable"""
        from lendspec.clients.demo_shared_models.stable import AsyncStableApi

        return AsyncStableApi(self._session)


class RawSharedModels:
    """Shared models"""

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    @cached_property
    def flexible(self) -> RawFlexibleApi:
        """Flexible"""
        from lendspec.clients.demo_shared_models.flexible import RawFlexibleApi

        return RawFlexibleApi(self._session)

    @cached_property
    def stable(self) -> RawStableApi:
        """Stable"""
        from lendspec.clients.demo_shared_models.stable import RawStableApi

        return RawStableApi(self._session)


class AsyncRawSharedModels:
    """Shared models"""

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    @cached_property
    def flexible(self) -> AsyncRawFlexibleApi:
        """Flexible"""
        from lendspec.clients.demo_shared_models.flexible import AsyncRawFlexibleApi

        return AsyncRawFlexibleApi(self._session)

    @cached_property
    def stable(self) -> AsyncRawStableApi:
        """Stable"""
        from lendspec.clients.demo_shared_models.stable import AsyncRawStableApi

        return AsyncRawStableApi(self._session)
