# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Loan: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from lendspec.clients.demo_texts.loan_models import Text, decode_text
from lendspec.core.codec import wire_text
from lendspec.core.operation import Operation, Parameter
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["TEXT", "AsyncLoanApi", "AsyncRawLoanApi", "LoanApi", "RawLoanApi"]

TEXT = Operation(
    id="text",
    python_name="loan.text",
    exchange="demo",
    product="texts",
    method="GET",
    path=("/text",),
    effect="read",
    security=(),
    parameters=(
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text),
        Parameter("bare", "bare", "str", "query", wire_text),
    ),
    decode=decode_text,
)


class LoanApi:
    """A '''group''' of 'calls'."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def text(
        self,
        *,
        loan_coin: str | None = None,
        bare: str | None = None,
        options: CallOptions | None = None,
    ) -> Text:
        """Is this a summary?

        First paragraph with `loan_coin` and `unknown`, long enough to be wrapped because it goes on and on
        until it is longer than a line.

        Second paragraph: "quoted", \\escaped\\, tab and 借币.

        Args:
            loan_coin: Two paragraphs. Of `loan_coin`, '''quoted''' and ending in a quote "
            bare: ``bare`` of the exchange.
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
            TEXT,
            {
                "loan_coin": loan_coin,
                "bare": bare,
            },
            options,
        )


class AsyncLoanApi:
    """A '''group''' of 'calls'."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def text(
        self,
        *,
        loan_coin: str | None = None,
        bare: str | None = None,
        options: CallOptions | None = None,
    ) -> Text:
        """Is this a summary?

        First paragraph with `loan_coin` and `unknown`, long enough to be wrapped because it goes on and on
        until it is longer than a line.

        Second paragraph: "quoted", \\escaped\\, tab and 借币.

        Args:
            loan_coin: Two paragraphs. Of `loan_coin`, '''quoted''' and ending in a quote "
            bare: ``bare`` of the exchange.
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
            TEXT,
            {
                "loan_coin": loan_coin,
                "bare": bare,
            },
            options,
        )


class RawLoanApi:
    """A '''group''' of 'calls'."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def text(
        self,
        *,
        loan_coin: str | None = None,
        bare: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[Text]:
        """Call ``loan.text`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            TEXT,
            {
                "loan_coin": loan_coin,
                "bare": bare,
            },
            options,
        )


class AsyncRawLoanApi:
    """A '''group''' of 'calls'."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def text(
        self,
        *,
        loan_coin: str | None = None,
        bare: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[Text]:
        """Call ``loan.text`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            TEXT,
            {
                "loan_coin": loan_coin,
                "bare": bare,
            },
            options,
        )
