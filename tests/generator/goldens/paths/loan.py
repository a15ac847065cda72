# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Loan: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from lendspec.core.codec import nothing, wire_integer, wire_text
from lendspec.core.operation import Operation, Parameter
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["DELETE_LOAN_ROW", "LOAN_ROW", "AsyncLoanApi", "AsyncRawLoanApi", "LoanApi", "RawLoanApi"]

LOAN_ROW = Operation(
    id="loanRow",
    python_name="loan.row",
    exchange="demo",
    product="paths",
    method="GET",
    path=("/loan/", "loanId", "/row/", "row", ""),
    effect="read",
    security=(),
    parameters=(
        Parameter("loanId", "loan_id", "int", "path", wire_integer, required=True),
        Parameter("row", "row", "str", "path", wire_text, required=True),
        Parameter("coin", "coin", "str", "query", wire_text),
        Parameter("X-Trace", "x_trace", "str", "header", wire_text),
        Parameter("theme", "theme", "str", "cookie", wire_text),
    ),
    decode=nothing,
)
DELETE_LOAN_ROW = Operation(
    id="deleteLoanRow",
    python_name="loan.delete_row",
    exchange="demo",
    product="paths",
    method="DELETE",
    path=("/loan/", "loanId", "/row/", "row", ""),
    effect="write",
    security=(),
    parameters=(
        Parameter("loanId", "loan_id", "int", "path", wire_integer, required=True),
        Parameter("row", "row", "str", "path", wire_text, required=True),
    ),
    decode=nothing,
)


class LoanApi:
    """The operations of Paths."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def row(
        self,
        *,
        loan_id: int,
        row: str,
        coin: str | None = None,
        x_trace: str | None = None,
        theme: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """loanRow.

        Args:
            loan_id: Loan.
            row: Row.
            coin: ``coin`` of the exchange.
            x_trace: ``X-Trace`` of the exchange.
            theme: ``theme`` of the exchange.
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
            LOAN_ROW,
            {
                "loan_id": loan_id,
                "row": row,
                "coin": coin,
                "x_trace": x_trace,
                "theme": theme,
            },
            options,
        )

    def delete_row(
        self,
        *,
        loan_id: int,
        row: str,
        options: CallOptions | None = None,
    ) -> None:
        """deleteLoanRow.

        Args:
            loan_id: Loan.
            row: Row.
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account.
        """
        return self._session.call(
            DELETE_LOAN_ROW,
            {
                "loan_id": loan_id,
                "row": row,
            },
            options,
        )


class AsyncLoanApi:
    """The operations of Paths."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def row(
        self,
        *,
        loan_id: int,
        row: str,
        coin: str | None = None,
        x_trace: str | None = None,
        theme: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """loanRow.

        Args:
            loan_id: Loan.
            row: Row.
            coin: ``coin`` of the exchange.
            x_trace: ``X-Trace`` of the exchange.
            theme: ``theme`` of the exchange.
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
            LOAN_ROW,
            {
                "loan_id": loan_id,
                "row": row,
                "coin": coin,
                "x_trace": x_trace,
                "theme": theme,
            },
            options,
        )

    async def delete_row(
        self,
        *,
        loan_id: int,
        row: str,
        options: CallOptions | None = None,
    ) -> None:
        """deleteLoanRow.

        Args:
            loan_id: Loan.
            row: Row.
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account.
        """
        return await self._session.call(
            DELETE_LOAN_ROW,
            {
                "loan_id": loan_id,
                "row": row,
            },
            options,
        )


class RawLoanApi:
    """The operations of Paths."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def row(
        self,
        *,
        loan_id: int,
        row: str,
        coin: str | None = None,
        x_trace: str | None = None,
        theme: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``loan.row`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            LOAN_ROW,
            {
                "loan_id": loan_id,
                "row": row,
                "coin": coin,
                "x_trace": x_trace,
                "theme": theme,
            },
            options,
        )

    def delete_row(
        self,
        *,
        loan_id: int,
        row: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``loan.delete_row`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            DELETE_LOAN_ROW,
            {
                "loan_id": loan_id,
                "row": row,
            },
            options,
        )


class AsyncRawLoanApi:
    """The operations of Paths."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def row(
        self,
        *,
        loan_id: int,
        row: str,
        coin: str | None = None,
        x_trace: str | None = None,
        theme: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``loan.row`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            LOAN_ROW,
            {
                "loan_id": loan_id,
                "row": row,
                "coin": coin,
                "x_trace": x_trace,
                "theme": theme,
            },
            options,
        )

    async def delete_row(
        self,
        *,
        loan_id: int,
        row: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``loan.delete_row`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            DELETE_LOAN_ROW,
            {
                "loan_id": loan_id,
                "row": row,
            },
            options,
        )
