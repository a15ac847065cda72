# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Loan: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from lendspec.clients.demo_envelope_rows.loan_models import Row, decode_row
from lendspec.core.codec import list_of, nothing, single, single_or_none
from lendspec.core.operation import Envelope, Operation
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["MANY", "MAYBE", "NONE", "ONE", "AsyncLoanApi", "AsyncRawLoanApi", "LoanApi", "RawLoanApi"]

ONE = Operation(
    id="one",
    python_name="loan.one",
    exchange="demo",
    product="envelope_rows",
    method="GET",
    path=("/one",),
    effect="read",
    security=(),
    parameters=(),
    decode=single(decode_row),
    envelope=Envelope(code="code", ok="0", message="msg", data="data"),
)
MAYBE = Operation(
    id="maybe",
    python_name="loan.maybe",
    exchange="demo",
    product="envelope_rows",
    method="GET",
    path=("/maybe",),
    effect="read",
    security=(),
    parameters=(),
    decode=single_or_none(decode_row),
    envelope=Envelope(code="code", ok="0", message="msg", data="data"),
)
NONE = Operation(
    id="none",
    python_name="loan.none",
    exchange="demo",
    product="envelope_rows",
    method="POST",
    path=("/none",),
    effect="write",
    security=(),
    parameters=(),
    decode=nothing,
    envelope=Envelope(code="code", ok="0", message="msg", data="data"),
)
MANY = Operation(
    id="many",
    python_name="loan.many",
    exchange="demo",
    product="envelope_rows",
    method="GET",
    path=("/many",),
    effect="read",
    security=(),
    parameters=(),
    decode=list_of(decode_row),
    envelope=Envelope(code="code", ok="0", message="msg", data="data"),
)


class LoanApi:
    """The operations of Envelope rows."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def one(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Row:
        """one.

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
            ONE,
            {},
            options,
        )

    def maybe(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Row | None:
        """maybe.

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
            MAYBE,
            {},
            options,
        )

    def none(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """none.

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
        """
        return self._session.call(
            NONE,
            {},
            options,
        )

    def many(
        self,
        *,
        options: CallOptions | None = None,
    ) -> tuple[Row, ...]:
        """many.

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
            MANY,
            {},
            options,
        )


class AsyncLoanApi:
    """The operations of Envelope rows."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def one(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Row:
        """one.

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
            ONE,
            {},
            options,
        )

    async def maybe(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Row | None:
        """maybe.

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
            MAYBE,
            {},
            options,
        )

    async def none(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """none.

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
        """
        return await self._session.call(
            NONE,
            {},
            options,
        )

    async def many(
        self,
        *,
        options: CallOptions | None = None,
    ) -> tuple[Row, ...]:
        """many.

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
            MANY,
            {},
            options,
        )


class RawLoanApi:
    """The operations of Envelope rows."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def one(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[Row]:
        """Call ``loan.one`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            ONE,
            {},
            options,
        )

    def maybe(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[Row | None]:
        """Call ``loan.maybe`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            MAYBE,
            {},
            options,
        )

    def none(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``loan.none`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            NONE,
            {},
            options,
        )

    def many(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[Row, ...]]:
        """Call ``loan.many`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            MANY,
            {},
            options,
        )


class AsyncRawLoanApi:
    """The operations of Envelope rows."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def one(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[Row]:
        """Call ``loan.one`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            ONE,
            {},
            options,
        )

    async def maybe(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[Row | None]:
        """Call ``loan.maybe`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            MAYBE,
            {},
            options,
        )

    async def none(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``loan.none`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            NONE,
            {},
            options,
        )

    async def many(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[Row, ...]]:
        """Call ``loan.many`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            MANY,
            {},
            options,
        )
