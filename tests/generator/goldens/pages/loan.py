# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Loan: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from lendspec.clients.demo_pages.loan_models import Page, Record, decode_page, decode_record
from lendspec.core.codec import list_of, wire_integer, wire_integer_text, wire_text, wire_unix_ms, wire_unix_ms_text
from lendspec.core.operation import CursorPages, Deprecation, NumberedPages, Operation, Parameter, Window, WindowCase
from lendspec.core.paging import AsyncPaged, Paged, Progress
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["CURSOR", "KEPT", "NUMBERED", "WINDOWS", "AsyncLoanApi", "AsyncRawLoanApi", "LoanApi", "RawLoanApi"]

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
        page="current",
        size="limit",
        default_size=10,
        max_size=100,
        max_page=1000,
        items="rows",
        key=("id",),
        total="total",
    ),
)
WINDOWS = Operation(
    id="windows",
    python_name="loan.windows",
    exchange="demo",
    product="pages",
    method="GET",
    path=("/windows",),
    effect="read",
    security=(),
    parameters=(
        Parameter("coin", "coin", "str", "query", wire_text),
        Parameter("side", "side", "str", "query", wire_text, required=True),
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
        Parameter("current", "current", "int", "query", wire_integer, required=True),
        Parameter("limit", "limit", "int", "query", wire_integer, required=True),
    ),
    decode=decode_page,
    pages=NumberedPages(
        page="current",
        size="limit",
        default_size=10,
        max_size=50,
        max_page=None,
        items="rows",
        key=("id", "created_at"),
    ),
    window=Window(
        start="startTime", end="endTime", max_days=7, default_days=3, cases=(WindowCase(parameter="coin", max_days=30),)
    ),
    deprecated=Deprecation(sunset=None, replaced_by=None),
)
KEPT = Operation(
    id="kept",
    python_name="loan.kept",
    exchange="demo",
    product="pages",
    method="GET",
    path=("/kept",),
    effect="read",
    security=(),
    parameters=(
        Parameter("start", "start", "datetime", "query", wire_unix_ms_text),
        Parameter("end", "end", "datetime", "query", wire_unix_ms_text),
        Parameter("current", "current", "int", "query", wire_integer),
        Parameter("limit", "limit", "int", "query", wire_integer),
    ),
    decode=decode_page,
    pages=NumberedPages(
        page="current",
        size="limit",
        default_size=10,
        max_size=50,
        max_page=None,
        items="rows",
        key=("id",),
        total="total",
    ),
    window=Window(start="start", end="end", oldest_days=90),
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

    def iter_numbered(
        self,
        *,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[Record, Page]:
        """All records of `numbered`, page by page as they are wanted, each once.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            page_size: Records on a page, 100 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `numbered` raises, while iterating; the iterator can go on from
                there.

        Effect: reads only.
        """
        return Paged(
            self._session,
            NUMBERED,
            {},
            page_size=page_size,
            progress=progress,
            options=options,
        )

    def windows(
        self,
        *,
        side: str,
        current: int,
        limit: int,
        coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        options: CallOptions | None = None,
    ) -> Page:
        """windows.

        Deprecated.

        Args:
            coin: ``coin`` of the exchange.
            side: Whose side.
            start_time: ``startTime`` of the exchange.
            end_time: ``endTime`` of the exchange.
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
            WINDOWS,
            {
                "side": side,
                "current": current,
                "limit": limit,
                "coin": coin,
                "start_time": start_time,
                "end_time": end_time,
            },
            options,
        )

    def iter_windows(
        self,
        *,
        side: str,
        coin: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[Record, Page]:
        """All records of `windows`, page by page as they are wanted, each once.

        Deprecated.

        A time of more than 7 days (30 when `coin` is given) is read in windows, the newest first; in each,
        records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            coin: ``coin`` of the exchange.
            side: Whose side.
            start: First moment, aware. Without it: 3 days before the end.
            end: Last moment, aware. Without it: now.
            start_time: Another name of `start`.
            end_time: Another name of `end`.
            page_size: Records on a page, 50 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `windows` raises, while iterating; the iterator can go on from
                there.

        Effect: reads only.
        """
        return Paged(
            self._session,
            WINDOWS,
            {
                "side": side,
                "coin": coin,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )

    def kept(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Page:
        """kept.

        Args:
            start: ``start`` of the exchange.
            end: ``end`` of the exchange.
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
            KEPT,
            {
                "start": start,
                "end": end,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def iter_kept(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[Record, Page]:
        """All records of `kept`, page by page as they are wanted, each once.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            start: First moment, aware. Without it: 90 days ago; the exchange keeps nothing older,
                and asking for it warns.
            end: Last moment, aware. Without it: now.
            page_size: Records on a page, 50 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `kept` raises, while iterating; the iterator can go on from there.

        Effect: reads only.
        """
        return Paged(
            self._session,
            KEPT,
            {},
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
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

    def iter_cursor(
        self,
        *,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[Record, tuple[Record, ...]]:
        """All records of `cursor`, page by page as they are wanted, each once.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            page_size: Records on a page, 100 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `cursor` raises, while iterating; the iterator can go on from there.

        Effect: reads only.
        """
        return Paged(
            self._session,
            CURSOR,
            {},
            page_size=page_size,
            progress=progress,
            options=options,
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

    def iter_numbered(
        self,
        *,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[Record, Page]:
        """All records of `numbered`, page by page as they are wanted, each once.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            page_size: Records on a page, 100 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `numbered` raises, while iterating; the iterator can go on from
                there.

        Effect: reads only.
        """
        return AsyncPaged(
            self._session,
            NUMBERED,
            {},
            page_size=page_size,
            progress=progress,
            options=options,
        )

    async def windows(
        self,
        *,
        side: str,
        current: int,
        limit: int,
        coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        options: CallOptions | None = None,
    ) -> Page:
        """windows.

        Deprecated.

        Args:
            coin: ``coin`` of the exchange.
            side: Whose side.
            start_time: ``startTime`` of the exchange.
            end_time: ``endTime`` of the exchange.
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
            WINDOWS,
            {
                "side": side,
                "current": current,
                "limit": limit,
                "coin": coin,
                "start_time": start_time,
                "end_time": end_time,
            },
            options,
        )

    def iter_windows(
        self,
        *,
        side: str,
        coin: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[Record, Page]:
        """All records of `windows`, page by page as they are wanted, each once.

        Deprecated.

        A time of more than 7 days (30 when `coin` is given) is read in windows, the newest first; in each,
        records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            coin: ``coin`` of the exchange.
            side: Whose side.
            start: First moment, aware. Without it: 3 days before the end.
            end: Last moment, aware. Without it: now.
            start_time: Another name of `start`.
            end_time: Another name of `end`.
            page_size: Records on a page, 50 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `windows` raises, while iterating; the iterator can go on from
                there.

        Effect: reads only.
        """
        return AsyncPaged(
            self._session,
            WINDOWS,
            {
                "side": side,
                "coin": coin,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )

    async def kept(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Page:
        """kept.

        Args:
            start: ``start`` of the exchange.
            end: ``end`` of the exchange.
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
            KEPT,
            {
                "start": start,
                "end": end,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def iter_kept(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[Record, Page]:
        """All records of `kept`, page by page as they are wanted, each once.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            start: First moment, aware. Without it: 90 days ago; the exchange keeps nothing older,
                and asking for it warns.
            end: Last moment, aware. Without it: now.
            page_size: Records on a page, 50 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `kept` raises, while iterating; the iterator can go on from there.

        Effect: reads only.
        """
        return AsyncPaged(
            self._session,
            KEPT,
            {},
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
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

    def iter_cursor(
        self,
        *,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[Record, tuple[Record, ...]]:
        """All records of `cursor`, page by page as they are wanted, each once.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            page_size: Records on a page, 100 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `cursor` raises, while iterating; the iterator can go on from there.

        Effect: reads only.
        """
        return AsyncPaged(
            self._session,
            CURSOR,
            {},
            page_size=page_size,
            progress=progress,
            options=options,
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

    def windows(
        self,
        *,
        side: str,
        current: int,
        limit: int,
        coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[Page]:
        """Call ``loan.windows`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            WINDOWS,
            {
                "side": side,
                "current": current,
                "limit": limit,
                "coin": coin,
                "start_time": start_time,
                "end_time": end_time,
            },
            options,
        )

    def kept(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[Page]:
        """Call ``loan.kept`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            KEPT,
            {
                "start": start,
                "end": end,
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

    async def windows(
        self,
        *,
        side: str,
        current: int,
        limit: int,
        coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[Page]:
        """Call ``loan.windows`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            WINDOWS,
            {
                "side": side,
                "current": current,
                "limit": limit,
                "coin": coin,
                "start_time": start_time,
                "end_time": end_time,
            },
            options,
        )

    async def kept(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[Page]:
        """Call ``loan.kept`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            KEPT,
            {
                "start": start,
                "end": end,
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
