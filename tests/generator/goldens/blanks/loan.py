# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Loan: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from lendspec.clients.demo_blanks.loan_models import Risk, decode_risk
from lendspec.core.codec import wire_text
from lendspec.core.operation import Operation, Parameter
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["RISK", "AsyncLoanApi", "AsyncRawLoanApi", "LoanApi", "RawLoanApi"]

RISK = Operation(
    id="risk",
    python_name="loan.risk",
    exchange="demo",
    product="blanks",
    method="GET",
    path=("/risk",),
    effect="read",
    security=(),
    parameters=(Parameter("coin", "coin", "str | None", "query", wire_text, required=True),),
    decode=decode_risk,
)


class LoanApi:
    """The operations of Blanks."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def risk(
        self,
        *,
        coin: str | None,
        options: CallOptions | None = None,
    ) -> Risk:
        """risk.

        Args:
            coin: ``coin`` of the exchange.
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
            RISK,
            {
                "coin": coin,
            },
            options,
        )


class AsyncLoanApi:
    """The operations of Blanks."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def risk(
        self,
        *,
        coin: str | None,
        options: CallOptions | None = None,
    ) -> Risk:
        """risk.

        Args:
            coin: ``coin`` of the exchange.
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
            RISK,
            {
                "coin": coin,
            },
            options,
        )


class RawLoanApi:
    """The operations of Blanks."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def risk(
        self,
        *,
        coin: str | None,
        options: CallOptions | None = None,
    ) -> RawAnswer[Risk]:
        """Call ``loan.risk`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            RISK,
            {
                "coin": coin,
            },
            options,
        )


class AsyncRawLoanApi:
    """The operations of Blanks."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def risk(
        self,
        *,
        coin: str | None,
        options: CallOptions | None = None,
    ) -> RawAnswer[Risk]:
        """Call ``loan.risk`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            RISK,
            {
                "coin": coin,
            },
            options,
        )
