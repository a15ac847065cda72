# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""The root of this product: its groups, each loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from lendspec.clients.demo_groups.loan import AsyncLoanApi, AsyncRawLoanApi, LoanApi, RawLoanApi
from lendspec.core.session import AsyncSession, Session

if TYPE_CHECKING:
    from lendspec.clients.demo_groups.flexible import AsyncFlexibleApi, AsyncRawFlexibleApi, FlexibleApi, RawFlexibleApi
    from lendspec.clients.demo_groups.stable import AsyncRawStableApi, AsyncStableApi, RawStableApi, StableApi

__all__ = ["AsyncGroups", "AsyncRawGroups", "Groups", "RawGroups"]


class Groups(LoanApi):
    """Loans of several kinds."""

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        super().__init__(session)

    @cached_property
    def flexible(self) -> FlexibleApi:
        """Open-term loans."""
        from lendspec.clients.demo_groups.flexible import FlexibleApi

        return FlexibleApi(self._session)

    @cached_property
    def stable(self) -> StableApi:
        """Stable"""
        from lendspec.clients.demo_groups.stable import StableApi

        return StableApi(self._session)


class AsyncGroups(AsyncLoanApi):
    """Loans of several kinds."""

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        super().__init__(session)

    @cached_property
    def flexible(self) -> AsyncFlexibleApi:
        """Open-term loans."""
        from lendspec.clients.demo_groups.flexible import AsyncFlexibleApi

        return AsyncFlexibleApi(self._session)

    @cached_property
    def stable(self) -> AsyncStableApi:
        """Stable"""
        from lendspec.clients.demo_groups.stable import AsyncStableApi

        return AsyncStableApi(self._session)


class RawGroups(RawLoanApi):
    """Loans of several kinds."""

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        super().__init__(session)

    @cached_property
    def flexible(self) -> RawFlexibleApi:
        """Open-term loans."""
        from lendspec.clients.demo_groups.flexible import RawFlexibleApi

        return RawFlexibleApi(self._session)

    @cached_property
    def stable(self) -> RawStableApi:
        """Stable"""
        from lendspec.clients.demo_groups.stable import RawStableApi

        return RawStableApi(self._session)


class AsyncRawGroups(AsyncRawLoanApi):
    """Loans of several kinds."""

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        super().__init__(session)

    @cached_property
    def flexible(self) -> AsyncRawFlexibleApi:
        """Open-term loans."""
        from lendspec.clients.demo_groups.flexible import AsyncRawFlexibleApi

        return AsyncRawFlexibleApi(self._session)

    @cached_property
    def stable(self) -> AsyncRawStableApi:
        """Stable"""
        from lendspec.clients.demo_groups.stable import AsyncRawStableApi

        return AsyncRawStableApi(self._session)
