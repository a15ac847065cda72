# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Loan: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from lendspec.clients.demo_settlement.loan_models import (
    Loan,
    LoanEnable,
    LoanHistory,
    Row,
    decode_loan,
    decode_loan_enable,
    decode_loan_history,
    decode_row,
)
from lendspec.core.codec import wire_text
from lendspec.core.operation import Operation, Parameter
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session
from lendspec.core.settlement import Link, Settlement, Shown, Statuses

__all__ = ["BORROW", "ENABLE", "LEND", "LOAN", "LOANS", "AsyncLoanApi", "AsyncRawLoanApi", "LoanApi", "RawLoanApi"]

BORROW = Operation(
    id="borrow",
    python_name="loan.borrow",
    exchange="demo",
    product="settlement",
    method="POST",
    path=("/borrow",),
    effect="write",
    security=(),
    parameters=(Parameter("loanCoin", "loan_coin", "str", "query", wire_text, required=True),),
    decode=decode_loan,
    settlement=Settlement(
        answer=Statuses(field="loanStatus", done=("DONE",), pending=("WAITING",), failed=("FAILED",)),
        record=Shown(
            operation="loans",
            place="loan.history",
            items="the_rows",
            status=Statuses(field="row_status", done=("OPEN", "CLOSED"), failed=("REJECTED",)),
        ),
    ),
)
LEND = Operation(
    id="lend",
    python_name="loan.lend",
    exchange="demo",
    product="settlement",
    method="POST",
    path=("/lend",),
    effect="write",
    security=(),
    parameters=(Parameter("loanCoin", "loan_coin", "str", "query", wire_text, required=True),),
    decode=decode_loan,
    settlement=Settlement(
        record=Shown(
            operation="loan",
            place="loan.loan",
            arguments=(Link(name="loan_id", source="order_id", answered=True), Link(name="coin", source="loan_coin")),
            same=(Link(name="order_id", source="order_id", answered=True),),
        )
    ),
)
ENABLE = Operation(
    id="enable",
    python_name="loan.enable",
    exchange="demo",
    product="settlement",
    method="POST",
    path=("/enable",),
    effect="write",
    security=(),
    parameters=(),
    decode=decode_loan_enable,
    settlement=Settlement(answer=Statuses(field="success", done=(True,), failed=(False,))),
)
LOANS = Operation(
    id="loans",
    python_name="loan.history",
    exchange="demo",
    product="settlement",
    method="GET",
    path=("/loans",),
    effect="read",
    security=(),
    parameters=(),
    decode=decode_loan_history,
)
LOAN = Operation(
    id="loan",
    python_name="loan.loan",
    exchange="demo",
    product="settlement",
    method="GET",
    path=("/loan",),
    effect="read",
    security=(),
    parameters=(
        Parameter("loanId", "loan_id", "str", "query", wire_text, required=True),
        Parameter("coin", "coin", "str", "query", wire_text),
    ),
    decode=decode_row,
)


class LoanApi:
    """The operations of Settlement."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def borrow(
        self,
        *,
        loan_coin: str,
        options: CallOptions | None = None,
    ) -> Loan:
        """borrow.

        Args:
            loan_coin: ``loanCoin`` of the exchange.
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account.

        Done: `loan_status` DONE is done, WAITING is under way, FAILED raises ``Refused``.

        Record: ``loan.history`` shows what becomes of it; ``settled`` of the client waits for that.
        """
        return self._session.call(
            BORROW,
            {
                "loan_coin": loan_coin,
            },
            options,
        )

    def lend(
        self,
        *,
        loan_coin: str,
        options: CallOptions | None = None,
    ) -> Loan:
        """lend.

        Args:
            loan_coin: ``loanCoin`` of the exchange.
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account.

        Done: a good answer means that the request was accepted, not that it is done.

        Record: ``loan.loan`` shows what becomes of it; ``settled`` of the client waits for that.
        """
        return self._session.call(
            LEND,
            {
                "loan_coin": loan_coin,
            },
            options,
        )

    def enable(
        self,
        *,
        options: CallOptions | None = None,
    ) -> LoanEnable:
        """enable.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account.

        Done: `success` true is done, false raises ``Refused``.
        """
        return self._session.call(
            ENABLE,
            {},
            options,
        )

    def history(
        self,
        *,
        options: CallOptions | None = None,
    ) -> LoanHistory:
        """loans.

        Args:
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
            LOANS,
            {},
            options,
        )

    def loan(
        self,
        *,
        loan_id: str,
        coin: str | None = None,
        options: CallOptions | None = None,
    ) -> Row:
        """loan.

        Args:
            loan_id: ``loanId`` of the exchange.
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
            LOAN,
            {
                "loan_id": loan_id,
                "coin": coin,
            },
            options,
        )


class AsyncLoanApi:
    """The operations of Settlement."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def borrow(
        self,
        *,
        loan_coin: str,
        options: CallOptions | None = None,
    ) -> Loan:
        """borrow.

        Args:
            loan_coin: ``loanCoin`` of the exchange.
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account.

        Done: `loan_status` DONE is done, WAITING is under way, FAILED raises ``Refused``.

        Record: ``loan.history`` shows what becomes of it; ``settled`` of the client waits for that.
        """
        return await self._session.call(
            BORROW,
            {
                "loan_coin": loan_coin,
            },
            options,
        )

    async def lend(
        self,
        *,
        loan_coin: str,
        options: CallOptions | None = None,
    ) -> Loan:
        """lend.

        Args:
            loan_coin: ``loanCoin`` of the exchange.
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account.

        Done: a good answer means that the request was accepted, not that it is done.

        Record: ``loan.loan`` shows what becomes of it; ``settled`` of the client waits for that.
        """
        return await self._session.call(
            LEND,
            {
                "loan_coin": loan_coin,
            },
            options,
        )

    async def enable(
        self,
        *,
        options: CallOptions | None = None,
    ) -> LoanEnable:
        """enable.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account.

        Done: `success` true is done, false raises ``Refused``.
        """
        return await self._session.call(
            ENABLE,
            {},
            options,
        )

    async def history(
        self,
        *,
        options: CallOptions | None = None,
    ) -> LoanHistory:
        """loans.

        Args:
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
            LOANS,
            {},
            options,
        )

    async def loan(
        self,
        *,
        loan_id: str,
        coin: str | None = None,
        options: CallOptions | None = None,
    ) -> Row:
        """loan.

        Args:
            loan_id: ``loanId`` of the exchange.
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
            LOAN,
            {
                "loan_id": loan_id,
                "coin": coin,
            },
            options,
        )


class RawLoanApi:
    """The operations of Settlement."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def borrow(
        self,
        *,
        loan_coin: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[Loan]:
        """Call ``loan.borrow`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            BORROW,
            {
                "loan_coin": loan_coin,
            },
            options,
        )

    def lend(
        self,
        *,
        loan_coin: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[Loan]:
        """Call ``loan.lend`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            LEND,
            {
                "loan_coin": loan_coin,
            },
            options,
        )

    def enable(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[LoanEnable]:
        """Call ``loan.enable`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            ENABLE,
            {},
            options,
        )

    def history(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[LoanHistory]:
        """Call ``loan.history`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            LOANS,
            {},
            options,
        )

    def loan(
        self,
        *,
        loan_id: str,
        coin: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[Row]:
        """Call ``loan.loan`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            LOAN,
            {
                "loan_id": loan_id,
                "coin": coin,
            },
            options,
        )


class AsyncRawLoanApi:
    """The operations of Settlement."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def borrow(
        self,
        *,
        loan_coin: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[Loan]:
        """Call ``loan.borrow`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            BORROW,
            {
                "loan_coin": loan_coin,
            },
            options,
        )

    async def lend(
        self,
        *,
        loan_coin: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[Loan]:
        """Call ``loan.lend`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            LEND,
            {
                "loan_coin": loan_coin,
            },
            options,
        )

    async def enable(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[LoanEnable]:
        """Call ``loan.enable`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            ENABLE,
            {},
            options,
        )

    async def history(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[LoanHistory]:
        """Call ``loan.history`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            LOANS,
            {},
            options,
        )

    async def loan(
        self,
        *,
        loan_id: str,
        coin: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[Row]:
        """Call ``loan.loan`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            LOAN,
            {
                "loan_id": loan_id,
                "coin": coin,
            },
            options,
        )
