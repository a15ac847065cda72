# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Loan: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from decimal import Decimal

from lendspec.core.codec import nothing, wire_decimal, wire_text
from lendspec.core.operation import Operation, Parameter
from lendspec.core.rules import Rule
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["BORROW", "AsyncLoanApi", "AsyncRawLoanApi", "LoanApi", "RawLoanApi"]

BORROW = Operation(
    id="borrow",
    python_name="loan.borrow",
    exchange="demo",
    product="rules",
    method="POST",
    path=("/borrow",),
    effect="write",
    security=(),
    parameters=(
        Parameter("loanAmount", "loan_amount", "Decimal", "query", wire_decimal),
        Parameter("collateralAmount", "collateral_amount", "Decimal", "query", wire_decimal),
        Parameter("quoteQty", "quote_qty", "Decimal", "query", wire_decimal),
        Parameter("side", "side", "str", "query", wire_text),
        Parameter("type", "type", "str", "query", wire_text),
    ),
    decode=nothing,
    rules=(
        Rule(kind="any", parameters=("loanAmount", "collateralAmount")),
        Rule(kind="one", parameters=("loanAmount", "quoteQty")),
        Rule(kind="most_one", parameters=("side", "type")),
        Rule(kind="require", parameters=("side",), when=(("type", ("LIMIT", "STOP")),)),
        Rule(kind="forbid", parameters=("quoteQty",), when=(("side", ()),)),
    ),
)


class LoanApi:
    """The operations of Rules."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def borrow(
        self,
        *,
        loan_amount: Decimal | None = None,
        collateral_amount: Decimal | None = None,
        quote_qty: Decimal | None = None,
        side: str | None = None,
        type: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """borrow.

        Args:
            loan_amount: ``loanAmount`` of the exchange.
            collateral_amount: ``collateralAmount`` of the exchange.
            quote_qty: ``quoteQty`` of the exchange.
            side: ``side`` of the exchange.
            type: ``type`` of the exchange.
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account.

        Rule: give `loan_amount` or `collateral_amount`, or several of them.

        Rule: give exactly one of `loan_amount` and `quote_qty`.

        Rule: give at most one of `side` and `type`.

        Rule: give `side` when `type` is LIMIT or STOP.

        Rule: leave out `quote_qty` when `side` is given.
        """
        return self._session.call(
            BORROW,
            {
                "loan_amount": loan_amount,
                "collateral_amount": collateral_amount,
                "quote_qty": quote_qty,
                "side": side,
                "type": type,
            },
            options,
        )


class AsyncLoanApi:
    """The operations of Rules."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def borrow(
        self,
        *,
        loan_amount: Decimal | None = None,
        collateral_amount: Decimal | None = None,
        quote_qty: Decimal | None = None,
        side: str | None = None,
        type: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """borrow.

        Args:
            loan_amount: ``loanAmount`` of the exchange.
            collateral_amount: ``collateralAmount`` of the exchange.
            quote_qty: ``quoteQty`` of the exchange.
            side: ``side`` of the exchange.
            type: ``type`` of the exchange.
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account.

        Rule: give `loan_amount` or `collateral_amount`, or several of them.

        Rule: give exactly one of `loan_amount` and `quote_qty`.

        Rule: give at most one of `side` and `type`.

        Rule: give `side` when `type` is LIMIT or STOP.

        Rule: leave out `quote_qty` when `side` is given.
        """
        return await self._session.call(
            BORROW,
            {
                "loan_amount": loan_amount,
                "collateral_amount": collateral_amount,
                "quote_qty": quote_qty,
                "side": side,
                "type": type,
            },
            options,
        )


class RawLoanApi:
    """The operations of Rules."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def borrow(
        self,
        *,
        loan_amount: Decimal | None = None,
        collateral_amount: Decimal | None = None,
        quote_qty: Decimal | None = None,
        side: str | None = None,
        type: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``loan.borrow`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            BORROW,
            {
                "loan_amount": loan_amount,
                "collateral_amount": collateral_amount,
                "quote_qty": quote_qty,
                "side": side,
                "type": type,
            },
            options,
        )


class AsyncRawLoanApi:
    """The operations of Rules."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def borrow(
        self,
        *,
        loan_amount: Decimal | None = None,
        collateral_amount: Decimal | None = None,
        quote_qty: Decimal | None = None,
        side: str | None = None,
        type: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``loan.borrow`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            BORROW,
            {
                "loan_amount": loan_amount,
                "collateral_amount": collateral_amount,
                "quote_qty": quote_qty,
                "side": side,
                "type": type,
            },
            options,
        )
