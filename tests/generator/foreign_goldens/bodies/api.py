# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Api: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from collections.abc import Sequence

from lendspec.clients.wild_bodies.api_models import FormCard, encode_form_card
from lendspec.core.codec import nothing, wire_binary, wire_list, wire_text
from lendspec.core.operation import Operation, Parameter
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["BATCH", "FORM", "PUT_IMAGE", "PUT_TABLE", "UPLOAD", "ApiApi", "AsyncApiApi", "AsyncRawApiApi", "RawApiApi"]

UPLOAD = Operation(
    id="upload",
    python_name="upload",
    exchange="wild",
    product="bodies",
    method="POST",
    path=("/files",),
    effect="write",
    security=(),
    parameters=(
        Parameter("file", "file", "bytes", "body", wire_binary, required=True, content_type="text/csv"),
        Parameter("more", "more", "Sequence[bytes]", "body", wire_list(wire_binary)),
        Parameter("note", "note", "str", "body", wire_text),
    ),
    decode=nothing,
    body="multipart",
    reads="bytes",
)
PUT_TABLE = Operation(
    id="putTable",
    python_name="put_table",
    exchange="wild",
    product="bodies",
    method="PUT",
    path=("/table",),
    effect="write",
    security=(),
    parameters=(Parameter("body", "body", "str", "content", wire_text, required=True),),
    decode=nothing,
    body="raw",
    content_type="text/csv",
    reads="bytes",
)
PUT_IMAGE = Operation(
    id="putImage",
    python_name="put_image",
    exchange="wild",
    product="bodies",
    method="PUT",
    path=("/image",),
    effect="write",
    security=(),
    parameters=(Parameter("body", "body", "bytes", "content", wire_binary),),
    decode=nothing,
    body="raw",
    content_type="image/png",
    reads="bytes",
)
BATCH = Operation(
    id="batch",
    python_name="batch",
    exchange="wild",
    product="bodies",
    method="POST",
    path=("/batch",),
    effect="write",
    security=(),
    parameters=(Parameter("body", "body", "Sequence[str]", "content", wire_list(wire_text), required=True),),
    decode=nothing,
    body="json",
    reads="bytes",
)
FORM = Operation(
    id="form",
    python_name="form",
    exchange="wild",
    product="bodies",
    method="POST",
    path=("/form",),
    effect="write",
    security=(),
    parameters=(
        Parameter("card", "card", "FormCard", "body", encode_form_card, style="deep"),
        Parameter("tags", "tags", "Sequence[str]", "body", wire_list(wire_text)),
    ),
    decode=nothing,
    body="form",
    reads="bytes",
)


class ApiApi:
    """The operations of Demo."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def upload(
        self,
        *,
        file: bytes,
        more: Sequence[bytes] | None = None,
        note: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """upload.

        Args:
            file: ``file`` of the exchange.
            more: ``more`` of the exchange.
            note: ``note`` of the exchange.
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
            UPLOAD,
            {
                "file": file,
                "more": more,
                "note": note,
            },
            options,
        )

    def put_table(
        self,
        *,
        body: str,
        options: CallOptions | None = None,
    ) -> None:
        """putTable.

        Args:
            body: ``body`` of the exchange.
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
            PUT_TABLE,
            {
                "body": body,
            },
            options,
        )

    def put_image(
        self,
        *,
        body: bytes | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """putImage.

        Args:
            body: ``body`` of the exchange.
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
            PUT_IMAGE,
            {
                "body": body,
            },
            options,
        )

    def batch(
        self,
        *,
        body: Sequence[str],
        options: CallOptions | None = None,
    ) -> None:
        """batch.

        Args:
            body: ``body`` of the exchange.
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
            BATCH,
            {
                "body": body,
            },
            options,
        )

    def form(
        self,
        *,
        card: FormCard | None = None,
        tags: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """form.

        Args:
            card: ``card`` of the exchange.
            tags: ``tags`` of the exchange.
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
            FORM,
            {
                "card": card,
                "tags": tags,
            },
            options,
        )


class AsyncApiApi:
    """The operations of Demo."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def upload(
        self,
        *,
        file: bytes,
        more: Sequence[bytes] | None = None,
        note: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """upload.

        Args:
            file: ``file`` of the exchange.
            more: ``more`` of the exchange.
            note: ``note`` of the exchange.
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
            UPLOAD,
            {
                "file": file,
                "more": more,
                "note": note,
            },
            options,
        )

    async def put_table(
        self,
        *,
        body: str,
        options: CallOptions | None = None,
    ) -> None:
        """putTable.

        Args:
            body: ``body`` of the exchange.
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
            PUT_TABLE,
            {
                "body": body,
            },
            options,
        )

    async def put_image(
        self,
        *,
        body: bytes | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """putImage.

        Args:
            body: ``body`` of the exchange.
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
            PUT_IMAGE,
            {
                "body": body,
            },
            options,
        )

    async def batch(
        self,
        *,
        body: Sequence[str],
        options: CallOptions | None = None,
    ) -> None:
        """batch.

        Args:
            body: ``body`` of the exchange.
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
            BATCH,
            {
                "body": body,
            },
            options,
        )

    async def form(
        self,
        *,
        card: FormCard | None = None,
        tags: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """form.

        Args:
            card: ``card`` of the exchange.
            tags: ``tags`` of the exchange.
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
            FORM,
            {
                "card": card,
                "tags": tags,
            },
            options,
        )


class RawApiApi:
    """The operations of Demo."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def upload(
        self,
        *,
        file: bytes,
        more: Sequence[bytes] | None = None,
        note: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``upload`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            UPLOAD,
            {
                "file": file,
                "more": more,
                "note": note,
            },
            options,
        )

    def put_table(
        self,
        *,
        body: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``put_table`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            PUT_TABLE,
            {
                "body": body,
            },
            options,
        )

    def put_image(
        self,
        *,
        body: bytes | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``put_image`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            PUT_IMAGE,
            {
                "body": body,
            },
            options,
        )

    def batch(
        self,
        *,
        body: Sequence[str],
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``batch`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            BATCH,
            {
                "body": body,
            },
            options,
        )

    def form(
        self,
        *,
        card: FormCard | None = None,
        tags: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``form`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            FORM,
            {
                "card": card,
                "tags": tags,
            },
            options,
        )


class AsyncRawApiApi:
    """The operations of Demo."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def upload(
        self,
        *,
        file: bytes,
        more: Sequence[bytes] | None = None,
        note: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``upload`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            UPLOAD,
            {
                "file": file,
                "more": more,
                "note": note,
            },
            options,
        )

    async def put_table(
        self,
        *,
        body: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``put_table`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            PUT_TABLE,
            {
                "body": body,
            },
            options,
        )

    async def put_image(
        self,
        *,
        body: bytes | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``put_image`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            PUT_IMAGE,
            {
                "body": body,
            },
            options,
        )

    async def batch(
        self,
        *,
        body: Sequence[str],
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``batch`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            BATCH,
            {
                "body": body,
            },
            options,
        )

    async def form(
        self,
        *,
        card: FormCard | None = None,
        tags: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``form`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            FORM,
            {
                "card": card,
                "tags": tags,
            },
            options,
        )
