# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Loan: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from lendspec.clients.demo_booleans.loan_models import Loan, decode_loan
from lendspec.core.codec import wire_bool_text, wire_boolean
from lendspec.core.operation import Operation, Parameter
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["LOAN", "AsyncLoanApi", "AsyncRawLoanApi", "LoanApi", "RawLoanApi"]

LOAN = Operation(
    id="loan",
    python_name="loan.loan",
    exchange="demo",
    product="booleans",
    method="GET",
    path=("/loan",),
    effect="read",
    security=(),
    parameters=(
        Parameter("isIsolated", "is_isolated", "bool", "query", wire_bool_text("TRUE", "FALSE"), required=True),
        Parameter("active", "active", "bool", "query", wire_boolean),
    ),
    decode=decode_loan,
)


class LoanApi:
    """The operations of Booleans."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def loan(
        self,
        *,
        is_isolated: bool,
        active: bool | None = None,
        options: CallOptions | None = None,
    ) -> Loan:
        """loan.

        Args:
            is_isolated: ``isIsolated`` of the exchange.
            active: ``active`` of the exchange.
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only.
        """
        return self._session.call(
            LOAN,
            {
                "is_isolated": is_isolated,
                "active": active,
            },
            options,
        )


class AsyncLoanApi:
    """The operations of Booleans."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def loan(
        self,
        *,
        is_isolated: bool,
        active: bool | None = None,
        options: CallOptions | None = None,
    ) -> Loan:
        """loan.

        Args:
            is_isolated: ``isIsolated`` of the exchange.
            active: ``active`` of the exchange.
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only.
        """
        return await self._session.call(
            LOAN,
            {
                "is_isolated": is_isolated,
                "active": active,
            },
            options,
        )


class RawLoanApi:
    """The operations of Booleans."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def loan(
        self,
        *,
        is_isolated: bool,
        active: bool | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[Loan]:
        """Call ``loan.loan`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            LOAN,
            {
                "is_isolated": is_isolated,
                "active": active,
            },
            options,
        )


class AsyncRawLoanApi:
    """The operations of Booleans."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def loan(
        self,
        *,
        is_isolated: bool,
        active: bool | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[Loan]:
        """Call ``loan.loan`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            LOAN,
            {
                "is_isolated": is_isolated,
                "active": active,
            },
            options,
        )
