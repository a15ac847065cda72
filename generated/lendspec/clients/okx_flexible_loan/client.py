# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""The root of this product: its groups, each loaded when it is first used."""

from __future__ import annotations

from lendspec.clients.okx_flexible_loan.loan import AsyncLoanApi, AsyncRawLoanApi, LoanApi, RawLoanApi
from lendspec.core.session import AsyncSession, Session

__all__ = ["AsyncFlexibleLoan", "AsyncRawFlexibleLoan", "FlexibleLoan", "RawFlexibleLoan"]


class FlexibleLoan(LoanApi):
    """Borrow coins without a fixed term against one or several other coins as collateral, taken from the
    funding account. One account may hold several loan orders. Every answer is an object of `code`,
    `msg` and `data`; it is a success only when `code` is the text `0`, whatever the HTTP status says.
    `data` is a list, even for a single row. All values are text, amounts, ids and times included.
    """

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        super().__init__(session)


class AsyncFlexibleLoan(AsyncLoanApi):
    """Borrow coins without a fixed term against one or several other coins as collateral, taken from the
    funding account. One account may hold several loan orders. Every answer is an object of `code`,
    `msg` and `data`; it is a success only when `code` is the text `0`, whatever the HTTP status says.
    `data` is a list, even for a single row. All values are text, amounts, ids and times included.
    """

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        super().__init__(session)


class RawFlexibleLoan(RawLoanApi):
    """Borrow coins without a fixed term against one or several other coins as collateral, taken from the
    funding account. One account may hold several loan orders. Every answer is an object of `code`,
    `msg` and `data`; it is a success only when `code` is the text `0`, whatever the HTTP status says.
    `data` is a list, even for a single row. All values are text, amounts, ids and times included.
    """

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        super().__init__(session)


class AsyncRawFlexibleLoan(AsyncRawLoanApi):
    """Borrow coins without a fixed term against one or several other coins as collateral, taken from the
    funding account. One account may hold several loan orders. Every answer is an object of `code`,
    `msg` and `data`; it is a success only when `code` is the text `0`, whatever the HTTP status says.
    `data` is a list, even for a single row. All values are text, amounts, ids and times included.
    """

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        super().__init__(session)
