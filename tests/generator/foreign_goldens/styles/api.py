# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Api: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from collections.abc import Sequence

from lendspec.clients.wild_styles.api_models import Filter, encode_filter
from lendspec.core.codec import nothing, wire_integer, wire_list, wire_text
from lendspec.core.operation import Operation, Parameter
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["ROWS", "ApiApi", "AsyncApiApi", "AsyncRawApiApi", "RawApiApi"]

ROWS = Operation(
    id="rows",
    python_name="rows",
    exchange="wild",
    product="styles",
    method="GET",
    path=("/rows/", "ids", "/", "place", ""),
    effect="read",
    security=(),
    parameters=(
        Parameter("ids", "ids", "Sequence[int]", "path", wire_list(wire_integer), required=True, explode=False),
        Parameter("place", "place", "Filter", "path", encode_filter, required=True, style="matrix"),
        Parameter("filter", "filter", "Filter", "query", encode_filter, style="deep"),
        Parameter("tags", "tags", "Sequence[str]", "query", wire_list(wire_text), explode=False, style="pipe"),
        Parameter("sort", "sort", "Sequence[str]", "query", wire_list(wire_text), style="json"),
        Parameter("limit", "limit", "int", "query", wire_integer),
        Parameter("X-Trace", "x_trace", "Sequence[str]", "header", wire_list(wire_text), explode=False),
        Parameter("lang", "lang", "str", "cookie", wire_text),
    ),
    decode=nothing,
    query="kind=loan",
    reads="bytes",
)


class ApiApi:
    """The operations of Demo."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def rows(
        self,
        *,
        ids: Sequence[int],
        place: Filter,
        filter: Filter | None = None,
        tags: Sequence[str] | None = None,
        sort: Sequence[str] | None = None,
        limit: int | None = None,
        x_trace: Sequence[str] | None = None,
        lang: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """rows.

        Args:
            ids: ``ids`` of the exchange.
            place: ``place`` of the exchange.
            filter: ``filter`` of the exchange.
            tags: ``tags`` of the exchange.
            sort: ``sort`` of the exchange.
            limit: Rows on a page. Without it: ``20``.
            x_trace: ``X-Trace`` of the exchange.
            lang: ``lang`` of the exchange. Without it: ``en``.
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
            ROWS,
            {
                "ids": ids,
                "place": place,
                "filter": filter,
                "tags": tags,
                "sort": sort,
                "limit": limit,
                "x_trace": x_trace,
                "lang": lang,
            },
            options,
        )


class AsyncApiApi:
    """The operations of Demo."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def rows(
        self,
        *,
        ids: Sequence[int],
        place: Filter,
        filter: Filter | None = None,
        tags: Sequence[str] | None = None,
        sort: Sequence[str] | None = None,
        limit: int | None = None,
        x_trace: Sequence[str] | None = None,
        lang: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """rows.

        Args:
            ids: ``ids`` of the exchange.
            place: ``place`` of the exchange.
            filter: ``filter`` of the exchange.
            tags: ``tags`` of the exchange.
            sort: ``sort`` of the exchange.
            limit: Rows on a page. Without it: ``20``.
            x_trace: ``X-Trace`` of the exchange.
            lang: ``lang`` of the exchange. Without it: ``en``.
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
            ROWS,
            {
                "ids": ids,
                "place": place,
                "filter": filter,
                "tags": tags,
                "sort": sort,
                "limit": limit,
                "x_trace": x_trace,
                "lang": lang,
            },
            options,
        )


class RawApiApi:
    """The operations of Demo."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def rows(
        self,
        *,
        ids: Sequence[int],
        place: Filter,
        filter: Filter | None = None,
        tags: Sequence[str] | None = None,
        sort: Sequence[str] | None = None,
        limit: int | None = None,
        x_trace: Sequence[str] | None = None,
        lang: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``rows`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            ROWS,
            {
                "ids": ids,
                "place": place,
                "filter": filter,
                "tags": tags,
                "sort": sort,
                "limit": limit,
                "x_trace": x_trace,
                "lang": lang,
            },
            options,
        )


class AsyncRawApiApi:
    """The operations of Demo."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def rows(
        self,
        *,
        ids: Sequence[int],
        place: Filter,
        filter: Filter | None = None,
        tags: Sequence[str] | None = None,
        sort: Sequence[str] | None = None,
        limit: int | None = None,
        x_trace: Sequence[str] | None = None,
        lang: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``rows`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            ROWS,
            {
                "ids": ids,
                "place": place,
                "filter": filter,
                "tags": tags,
                "sort": sort,
                "limit": limit,
                "x_trace": x_trace,
                "lang": lang,
            },
            options,
        )
