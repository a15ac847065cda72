# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Loan: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lendspec.clients.demo_pages.loan_models import decode_page, decode_record
from lendspec.core.codec import list_of, wire_integer, wire_integer_text, wire_text
from lendspec.core.operation import CursorPages, NumberedPages, Operation, Parameter

if TYPE_CHECKING:
    from lendspec.clients.demo_pages.loan_models import Page, Record
    from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["CURSOR", "NUMBERED", "AsyncLoanApi", "AsyncRawLoanApi", "LoanApi", "RawLoanApi"]

NUMBERED = Operation(
    id="numbered",
    python_name="loan.numbered",
    exchange="demo",
    product="pages",
    method="GET",
    path=("/numbered",),
    effect="read",
    security=(),
    parameters=(
        Parameter("current", "current", "int", "query", wire_integer),
        Parameter("limit", "limit", "int", "query", wire_integer),
    ),
    decode=decode_page,
    pages=NumberedPages(
        page="current", size="limit", default_size=10, max_size=100, max_page=1000, items="rows", key=("id",)
    ),
)
CURSOR = Operation(
    id="cursor",
    python_name="loan.cursor",
    exchange="demo",
    product="pages",
    method="GET",
    path=("/cursor",),
    effect="read",
    security=(),
    parameters=(
        Parameter("after", "after", "str", "query", wire_text),
        Parameter("before", "before", "str", "query", wire_text),
        Parameter("limit", "limit", "int", "query", wire_integer_text),
    ),
    decode=list_of(decode_record),
    pages=CursorPages(
        older="after",
        newer="before",
        cursor="id",
        size="limit",
        default_size=100,
        max_size=100,
        items="",
        key=("id", "coin"),
    ),
)


class LoanApi:
    """The operations of Pages."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def numbered(
        self,
        *,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Page:
        """numbered.

        Args:
            current: ``current`` of the exchange.
            limit: ``limit`` of the exchange.
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
            NUMBERED,
            {
                "current": current,
                "limit": limit,
            },
            options,
        )

    def cursor(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> tuple[Record, ...]:
        """cursor.

        Args:
            after: ``after`` of the exchange.
            before: ``before`` of the exchange.
            limit: ``limit`` of the exchange.
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
            CURSOR,
            {
                "after": after,
                "before": before,
                "limit": limit,
            },
            options,
        )


class AsyncLoanApi:
    """The operations of Pages."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def numbered(
        self,
        *,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Page:
        """numbered.

        Args:
            current: ``current`` of the exchange.
            limit: ``limit`` of the exchange.
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
            NUMBERED,
            {
                "current": current,
                "limit": limit,
            },
            options,
        )

    async def cursor(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> tuple[Record, ...]:
        """cursor.

        Args:
            after: ``after`` of the exchange.
            before: ``before`` of the exchange.
            limit: ``limit`` of the exchange.
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
            CURSOR,
            {
                "after": after,
                "before": before,
                "limit": limit,
            },
            options,
        )


class RawLoanApi:
    """The operations of Pages."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def numbered(
        self,
        *,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[Page]:
        """Call ``loan.numbered`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            NUMBERED,
            {
                "current": current,
                "limit": limit,
            },
            options,
        )

    def cursor(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[Record, ...]]:
        """Call ``loan.cursor`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            CURSOR,
            {
                "after": after,
                "before": before,
                "limit": limit,
            },
            options,
        )


class AsyncRawLoanApi:
    """The operations of Pages."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def numbered(
        self,
        *,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[Page]:
        """Call ``loan.numbered`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            NUMBERED,
            {
                "current": current,
                "limit": limit,
            },
            options,
        )

    async def cursor(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[Record, ...]]:
        """Call ``loan.cursor`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            CURSOR,
            {
                "after": after,
                "before": before,
                "limit": limit,
            },
            options,
        )
