# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Loan: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from lendspec.clients.demo_x_name.loan_models import Rates, decode_rates
from lendspec.core.codec import wire_text
from lendspec.core.operation import Operation, Parameter
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["RATES", "AsyncLoanApi", "AsyncRawLoanApi", "LoanApi", "RawLoanApi"]

RATES = Operation(
    id="rates",
    python_name="loan.rates",
    exchange="demo",
    product="x_name",
    method="POST",
    path=("/rates",),
    effect="read",
    security=(),
    parameters=(
        Parameter("ccy", "currency", "str", "query", wire_text, required=True),
        Parameter("px", "price", "str", "body", wire_text),
    ),
    decode=decode_rates,
    body="json",
)


class LoanApi:
    """The operations of Names by hand."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def rates(
        self,
        *,
        currency: str,
        price: str | None = None,
        options: CallOptions | None = None,
    ) -> Rates:
        """rates.

        Args:
            currency: ``ccy`` of the exchange.
            price: ``px`` of the exchange.
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
            RATES,
            {
                "currency": currency,
                "price": price,
            },
            options,
        )


class AsyncLoanApi:
    """The operations of Names by hand."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def rates(
        self,
        *,
        currency: str,
        price: str | None = None,
        options: CallOptions | None = None,
    ) -> Rates:
        """rates.

        Args:
            currency: ``ccy`` of the exchange.
            price: ``px`` of the exchange.
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
            RATES,
            {
                "currency": currency,
                "price": price,
            },
            options,
        )


class RawLoanApi:
    """The operations of Names by hand."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def rates(
        self,
        *,
        currency: str,
        price: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[Rates]:
        """Call ``loan.rates`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            RATES,
            {
                "currency": currency,
                "price": price,
            },
            options,
        )


class AsyncRawLoanApi:
    """The operations of Names by hand."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def rates(
        self,
        *,
        currency: str,
        price: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[Rates]:
        """Call ``loan.rates`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            RATES,
            {
                "currency": currency,
                "price": price,
            },
            options,
        )
