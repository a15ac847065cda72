# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Api: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from lendspec.clients.wild_open_objects.api_models import Account, decode_account, encode_account
from lendspec.core.operation import Operation, Parameter
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = ["PUT_ACCOUNT", "ApiApi", "AsyncApiApi", "AsyncRawApiApi", "RawApiApi"]

PUT_ACCOUNT = Operation(
    id="putAccount",
    python_name="put_account",
    exchange="wild",
    product="open_objects",
    method="PUT",
    path=("/account",),
    effect="write",
    security=(),
    parameters=(Parameter("body", "body", "Account", "content", encode_account, required=True),),
    decode=decode_account,
    body="json",
)


class ApiApi:
    """The operations of Demo."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def put_account(
        self,
        *,
        body: Account,
        options: CallOptions | None = None,
    ) -> Account:
        """putAccount.

        Args:
            body: An account, whose balances are members of its own.
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
            PUT_ACCOUNT,
            {
                "body": body,
            },
            options,
        )


class AsyncApiApi:
    """The operations of Demo."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def put_account(
        self,
        *,
        body: Account,
        options: CallOptions | None = None,
    ) -> Account:
        """putAccount.

        Args:
            body: An account, whose balances are members of its own.
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
            PUT_ACCOUNT,
            {
                "body": body,
            },
            options,
        )


class RawApiApi:
    """The operations of Demo."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def put_account(
        self,
        *,
        body: Account,
        options: CallOptions | None = None,
    ) -> RawAnswer[Account]:
        """Call ``put_account`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            PUT_ACCOUNT,
            {
                "body": body,
            },
            options,
        )


class AsyncRawApiApi:
    """The operations of Demo."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def put_account(
        self,
        *,
        body: Account,
        options: CallOptions | None = None,
    ) -> RawAnswer[Account]:
        """Call ``put_account`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            PUT_ACCOUNT,
            {
                "body": body,
            },
            options,
        )
