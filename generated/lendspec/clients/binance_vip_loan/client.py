# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""The root of this product: its groups, each loaded when it is first used."""

from __future__ import annotations

from lendspec.clients.binance_vip_loan.vip import AsyncRawVipApi, AsyncVipApi, RawVipApi, VipApi
from lendspec.core.session import AsyncSession, Session

__all__ = ["AsyncRawVipLoan", "AsyncVipLoan", "RawVipLoan", "VipLoan"]


class VipLoan(VipApi):
    """Large loans against collateral of one or several coins out of one or several accounts, for VIP users
    only. Account numbers and coins that belong together travel as one text with commas between them.
    Times and identifiers are numbers in some answers and texts in others, as the exchange sends them;
    in Python they have one type.
    """

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        super().__init__(session)


class AsyncVipLoan(AsyncVipApi):
    """Large loans against collateral of one or several coins out of one or several accounts, for VIP users
    only. Account numbers and coins that belong together travel as one text with commas between them.
    Times and identifiers are numbers in some answers and texts in others, as the exchange sends them;
    in Python they have one type.
    """

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        super().__init__(session)


class RawVipLoan(RawVipApi):
    """Large loans against collateral of one or several coins out of one or several accounts, for VIP users
    only. Account numbers and coins that belong together travel as one text with commas between them.
    Times and identifiers are numbers in some answers and texts in others, as the exchange sends them;
    in Python they have one type.
    """

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        super().__init__(session)


class AsyncRawVipLoan(AsyncRawVipApi):
    """Large loans against collateral of one or several coins out of one or several accounts, for VIP users
    only. Account numbers and coins that belong together travel as one text with commas between them.
    Times and identifiers are numbers in some answers and texts in others, as the exchange sends them;
    in Python they have one type.
    """

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        super().__init__(session)
