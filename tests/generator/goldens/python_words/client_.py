# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Client: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from lendspec.clients.demo_python_words.client__models import Operation_, decode_operation
from lendspec.core.codec import wire_text
from lendspec.core.operation import Operation, Parameter
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["CLASS", "AsyncClientApi", "AsyncRawClientApi", "ClientApi", "RawClientApi"]

CLASS = Operation(
    id="class",
    python_name="loan.client.object_",
    exchange="demo",
    product="python_words",
    method="GET",
    path=("/words",),
    effect="read",
    security=(),
    parameters=(
        Parameter("class", "class_", "str", "query", wire_text, required=True),
        Parameter("from", "from_", "str", "query", wire_text),
        Parameter("self", "self_", "str", "query", wire_text),
        Parameter("options", "options_", "str", "query", wire_text),
        Parameter("str", "str", "str", "query", wire_text),
        Parameter("1m", "value_1_m", "str", "query", wire_text),
        Parameter("\u501f\u5e01", "u501f_u5e01", "str", "query", wire_text),
    ),
    decode=decode_operation,
)


class ClientApi:
    """The operations of client."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def object_(
        self,
        *,
        class_: str,
        from_: str | None = None,
        self_: str | None = None,
        options_: str | None = None,
        str: str | None = None,
        value_1_m: str | None = None,
        u501f_u5e01: str | None = None,
        options: CallOptions | None = None,
    ) -> Operation_:
        """class.

        Args:
            class_: ``class`` of the exchange.
            from_: ``from`` of the exchange.
            self_: ``self`` of the exchange.
            options_: ``options`` of the exchange.
            str: ``str`` of the exchange.
            value_1_m: ``1m`` of the exchange.
            u501f_u5e01: ``借币`` of the exchange.
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
            CLASS,
            {
                "class_": class_,
                "from_": from_,
                "self_": self_,
                "options_": options_,
                "str": str,
                "value_1_m": value_1_m,
                "u501f_u5e01": u501f_u5e01,
            },
            options,
        )


class AsyncClientApi:
    """The operations of client."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def object_(
        self,
        *,
        class_: str,
        from_: str | None = None,
        self_: str | None = None,
        options_: str | None = None,
        str: str | None = None,
        value_1_m: str | None = None,
        u501f_u5e01: str | None = None,
        options: CallOptions | None = None,
    ) -> Operation_:
        """class.

        Args:
            class_: ``class`` of the exchange.
            from_: ``from`` of the exchange.
            self_: ``self`` of the exchange.
            options_: ``options`` of the exchange.
            str: ``str`` of the exchange.
            value_1_m: ``1m`` of the exchange.
            u501f_u5e01: ``借币`` of the exchange.
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
            CLASS,
            {
                "class_": class_,
                "from_": from_,
                "self_": self_,
                "options_": options_,
                "str": str,
                "value_1_m": value_1_m,
                "u501f_u5e01": u501f_u5e01,
            },
            options,
        )


class RawClientApi:
    """The operations of client."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def object_(
        self,
        *,
        class_: str,
        from_: str | None = None,
        self_: str | None = None,
        options_: str | None = None,
        str: str | None = None,
        value_1_m: str | None = None,
        u501f_u5e01: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[Operation_]:
        """Call ``loan.client.object_`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            CLASS,
            {
                "class_": class_,
                "from_": from_,
                "self_": self_,
                "options_": options_,
                "str": str,
                "value_1_m": value_1_m,
                "u501f_u5e01": u501f_u5e01,
            },
            options,
        )


class AsyncRawClientApi:
    """The operations of client."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def object_(
        self,
        *,
        class_: str,
        from_: str | None = None,
        self_: str | None = None,
        options_: str | None = None,
        str: str | None = None,
        value_1_m: str | None = None,
        u501f_u5e01: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[Operation_]:
        """Call ``loan.client.object_`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            CLASS,
            {
                "class_": class_,
                "from_": from_,
                "self_": self_,
                "options_": options_,
                "str": str,
                "value_1_m": value_1_m,
                "u501f_u5e01": u501f_u5e01,
            },
            options,
        )
