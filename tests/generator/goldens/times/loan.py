# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Loan: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from datetime import date, datetime

from lendspec.clients.demo_times.loan_models import Loan, decode_loan
from lendspec.core.codec import (
    wire_date,
    wire_date_time,
    wire_unix_ms,
    wire_unix_ms_text,
    wire_unix_s,
    wire_unix_s_text,
)
from lendspec.core.operation import Operation, Parameter, Window
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["LOAN_HISTORY", "AsyncLoanApi", "AsyncRawLoanApi", "LoanApi", "RawLoanApi"]

LOAN_HISTORY = Operation(
    id="loanHistory",
    python_name="loan.history",
    exchange="demo",
    product="times",
    method="GET",
    path=("/history",),
    effect="read",
    security=(),
    parameters=(
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms_text),
        Parameter("from", "from_", "datetime", "query", wire_unix_s),
        Parameter("to", "to", "datetime", "query", wire_unix_s_text),
        Parameter("day", "day", "date", "query", wire_date),
        Parameter("since", "since", "datetime", "query", wire_date_time),
    ),
    decode=decode_loan,
    window=Window(start="startTime", end="endTime", max_days=30, default_days=7, oldest_days=180),
)


class LoanApi:
    """The operations of Times."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def history(
        self,
        *,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        from_: datetime | None = None,
        to: datetime | None = None,
        day: date | None = None,
        since: datetime | None = None,
        options: CallOptions | None = None,
    ) -> Loan:
        """loanHistory.

        Args:
            start_time: Start.
            end_time: End.
            from_: ``from`` of the exchange.
            to: ``to`` of the exchange.
            day: ``day`` of the exchange.
            since: ``since`` of the exchange.
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
            LOAN_HISTORY,
            {
                "start_time": start_time,
                "end_time": end_time,
                "from_": from_,
                "to": to,
                "day": day,
                "since": since,
            },
            options,
        )


class AsyncLoanApi:
    """The operations of Times."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def history(
        self,
        *,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        from_: datetime | None = None,
        to: datetime | None = None,
        day: date | None = None,
        since: datetime | None = None,
        options: CallOptions | None = None,
    ) -> Loan:
        """loanHistory.

        Args:
            start_time: Start.
            end_time: End.
            from_: ``from`` of the exchange.
            to: ``to`` of the exchange.
            day: ``day`` of the exchange.
            since: ``since`` of the exchange.
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
            LOAN_HISTORY,
            {
                "start_time": start_time,
                "end_time": end_time,
                "from_": from_,
                "to": to,
                "day": day,
                "since": since,
            },
            options,
        )


class RawLoanApi:
    """The operations of Times."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def history(
        self,
        *,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        from_: datetime | None = None,
        to: datetime | None = None,
        day: date | None = None,
        since: datetime | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[Loan]:
        """Call ``loan.history`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            LOAN_HISTORY,
            {
                "start_time": start_time,
                "end_time": end_time,
                "from_": from_,
                "to": to,
                "day": day,
                "since": since,
            },
            options,
        )


class AsyncRawLoanApi:
    """The operations of Times."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def history(
        self,
        *,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        from_: datetime | None = None,
        to: datetime | None = None,
        day: date | None = None,
        since: datetime | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[Loan]:
        """Call ``loan.history`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            LOAN_HISTORY,
            {
                "start_time": start_time,
                "end_time": end_time,
                "from_": from_,
                "to": to,
                "day": day,
                "since": since,
            },
            options,
        )
