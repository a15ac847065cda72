"""Everything that this library raises about a call.

LendspecError
├── ConfigurationError          missing or malformed credentials, unknown region
├── NotSent                     surely did not reach the exchange
│   └── LocalLimit              held back by this library, for the exchange's limits
├── Unanswered                  was sent, and no answer tells its result
│   ├── OutcomeUnknown          may or may not have been executed
│   ├── AlreadyExecuted         was executed
│   └── StillPending            was accepted, and is not settled yet
├── DecodeError                 the answer broke the specification
│   └── Drifted                 it holds more than the specification knows, and the caller is strict
├── IncompletePages             an iteration cannot reach all records
└── Refused                     the exchange answered no: nothing happened
    ├── AuthenticationError
    │   ├── InvalidKey
    │   ├── InvalidSignature
    │   ├── PermissionDenied
    │   ├── AddressNotAllowed
    │   └── WrongRegion
    ├── ClockSkew
    ├── RateLimited
    ├── Banned
    ├── InvalidRequest
    │   ├── MissingParameter
    │   ├── InvalidParameter
    │   ├── InvalidAmount
    │   ├── UnknownAsset
    │   └── UnknownSymbol
    ├── InsufficientFunds
    │   ├── InsufficientBalance
    │   └── InsufficientCollateral
    ├── LimitExceeded
    ├── NotFound
    ├── DuplicateRequest
    ├── RequestInProgress
    ├── InvalidState
    ├── OrderRejected
    └── Unavailable
        ├── Maintenance
        ├── ProductUnavailable
        ├── AccountRestricted
        └── RegionRestricted

Wrong arguments are a plain `TypeError` or `ValueError`, raised before anything is sent.
"""

# ruff: noqa: N818 (the names say what happened; only a base class is an Error)

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Literal, TypedDict, Unpack, cast

from attrs import field, frozen

from lendspec.core.later import Later

if TYPE_CHECKING:
    from lendspec.core import drift, reconciliation
else:  # they import this module
    drift, reconciliation = Later("lendspec.core.drift"), Later("lendspec.core.reconciliation")

__all__ = [
    "AccountRestricted",
    "AddressNotAllowed",
    "AlreadyExecuted",
    "AuthenticationError",
    "Banned",
    "ClockSkew",
    "ConfigurationError",
    "DecodeDetails",
    "DecodeError",
    "Details",
    "Drifted",
    "DuplicateRequest",
    "IncompletePages",
    "InsufficientBalance",
    "InsufficientCollateral",
    "InsufficientFunds",
    "InvalidAmount",
    "InvalidKey",
    "InvalidParameter",
    "InvalidRequest",
    "InvalidSignature",
    "InvalidState",
    "LendspecError",
    "LimitExceeded",
    "LocalLimit",
    "Maintenance",
    "Meaning",
    "MissingParameter",
    "NotFound",
    "NotSent",
    "OrderRejected",
    "OutcomeUnknown",
    "PermissionDenied",
    "ProductUnavailable",
    "RateLimited",
    "Refused",
    "RegionRestricted",
    "RequestInProgress",
    "StillPending",
    "Unanswered",
    "Unavailable",
    "UnknownAsset",
    "UnknownSymbol",
    "WrongRegion",
]


_NO_ARGUMENTS: Final[Mapping[str, object]] = MappingProxyType({})


class Details(TypedDict, total=False):
    """Keywords that every error takes; see `LendspecError`."""

    exchange: str | None
    operation: str | None
    code: str | None
    http_status: int | None
    retry_after: float | None
    safe_to_retry: bool
    raw: bytes | None


class DecodeDetails(Details, total=False):
    """Keywords of `DecodeError`."""

    path: str
    accepted: bool


class LendspecError(Exception):
    """Base of all errors of this library; as text one line: ``binance loan.flexible.borrow: -3045 why (HTTP 400)``.

    Attributes:
        message: What went wrong, in words; of the exchange where it sent any.
        exchange: Name of the exchange, e.g. ``binance``.
        operation: Place of the method, e.g. ``loan.flexible.borrow``.
        code: The exchange's own error code, as text.
        http_status: Status of the answer, if there was one.
        retry_after: Seconds to wait before the next call, where the exchange says so.
        safe_to_retry: Sending the same request again cannot execute it twice, and may help.
        raw: Body of the answer, secrets removed; see `unredacted`.
    """

    __slots__ = ("_kept",)  # neither in `vars` nor in a pickle: tools show and send what they find there

    def __init__(
        self,
        message: str,
        *,
        exchange: str | None = None,
        operation: str | None = None,
        code: str | None = None,
        http_status: int | None = None,
        retry_after: float | None = None,
        safe_to_retry: bool = False,
        raw: bytes | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.exchange = exchange
        self.operation = operation
        self.code = code
        self.http_status = http_status
        self.retry_after = retry_after
        self.safe_to_retry = safe_to_retry
        self.raw = raw
        self._kept: Callable[[], bytes] | None = None

    def unredacted(self) -> bytes | None:
        """Body of the answer as it came, where `raw` may lack a secret that the exchange told the caller.

        So a new key is not lost when the answer to `margin.keys.create` breaks the specification or has a status of
        failure. No log, pickle or copy of the error has it, and no tool that shows the attributes of an error: this
        call alone. None for all other answers: `raw` has then all that is not a secret of the client.
        """
        return None if self._kept is None else self._kept()

    def keep(self, body: bytes) -> None:
        """Have `unredacted` give `body`."""
        self._kept = lambda: body

    def __str__(self) -> str:
        place = " ".join(part for part in (self.exchange, self.operation) if part)
        said = " ".join(part for part in (self.code, self.message) if part)
        status = f" (HTTP {self.http_status})" if self.http_status is not None else ""
        return f"{place}: {said}{status}" if place else f"{said}{status}"


class ConfigurationError(LendspecError):
    """Credentials are missing or malformed, or a setting of the client makes no sense. Nothing was sent."""


class NotSent(LendspecError):
    """The request surely did not reach the exchange: refused connection, DNS, TLS, proxy, or a local limit."""


class LocalLimit(NotSent):
    """Held back by this library: the exchange's limits leave no room within the time that the call may take, or a ban.

    `retry_after` says in how many seconds there can be room.

    Attributes:
        until: End of the ban (aware, UTC) while the exchange shuts this address out; None where it does not.
    """

    def __init__(self, message: str, *, until: datetime | None = None, **details: Unpack[Details]) -> None:
        super().__init__(message, **details)
        self.until = until


class Unanswered(LendspecError):
    """A request was sent, and no answer tells its result; the exchange can be asked what became of it.

    Attributes:
        request_id: Value of the operation's idempotency parameter, to look the request up by.
        arguments: Arguments of the call by Python name, secrets removed.
        moment: When the first attempt left that may have been executed, by the exchange's clock as far as it is known
            (aware, UTC). Where the exchange knew the idempotency key before, the earliest moment at which it can have
            come.
    """

    def __init__(self, message: str, *, request_id: str | None = None, **details: Unpack[Details]) -> None:
        super().__init__(message, **details)
        self.request_id = request_id
        self.arguments: Mapping[str, object] = _NO_ARGUMENTS
        self.moment: datetime | None = None
        self.look: Callable[[], object] | None = None

    def reconcile(self) -> reconciliation.Reconciliation:
        """Ask the exchange what became of the request: look for it in the history or among the orders.

        Reads only. Errors of an asynchronous client are awaited: ``await error.reconcile()``. ``executed``: exactly one
        record can be of the request and no other call of this client can own it; that another program made a like
        request at that very time cannot be known. ``not_executed`` is said two minutes after the request at the
        earliest, since a history can lag. ``unknown`` may change, and brings the records that can be of the request.

        Raises:
            RuntimeError: The client is closed, or the error has been pickled or copied and so has lost its client.
        """
        if self.look is None:
            raise RuntimeError(
                f"reconcile: this {type(self).__name__} has no client to ask with (it was pickled or copied); "
                "look at the history of the exchange"
            )
        return cast("reconciliation.Reconciliation", self.look())  # or its coroutine: awaited, it gives one

    def __reduce__(self) -> tuple[object, ...]:
        kind, arguments, *state = cast("tuple[object, object, dict[str, object]]", super().__reduce__())
        return (kind, arguments, *({**each, "look": None, "arguments": dict(self.arguments)} for each in state))


class OutcomeUnknown(Unanswered):
    """The exchange may or may not have executed the request: `reconcile`, or look, before sending it again."""


class AlreadyExecuted(Unanswered):
    """The exchange has executed a request with this idempotency key: do not send it again, `reconcile` looks for it.

    It was an earlier attempt of this call, whose answer got lost, or another call with the same key.
    """


class StillPending(Unanswered):
    """The exchange accepted the request and had not settled it when the wait of `settled` ended: do not send it again.

    It is no `OutcomeUnknown`: nothing got lost, and the exchange still works on it.

    Attributes:
        record: The record that was seen last, where there was one.
    """

    def __init__(self, message: str, *, record: object | None = None, **details: Unpack[Details]) -> None:
        super().__init__(message, **details)
        self.record = record


class DecodeError(LendspecError):
    """The answer of the exchange broke the specification.

    Attributes:
        path: Place in the answer, e.g. ``$.rows[3].amount``.
        accepted: The exchange did execute the request: do not send it again.
    """

    def __init__(self, message: str, *, path: str = "$", accepted: bool = False, **details: Unpack[Details]) -> None:
        super().__init__(message, **details)
        self.path = path
        self.accepted = accepted


class Drifted(DecodeError):
    """The answer can be read, but holds something that the specification does not know; raised with ``strict`` only.

    Attributes:
        drifts: Each of them, as a report that can be filed.
    """

    def __init__(self, message: str, *, drifts: tuple[drift.Drift, ...] = (), **details: Unpack[DecodeDetails]) -> None:
        super().__init__(message, **details)
        self.drifts = drifts


class IncompletePages(LendspecError):
    """The pages of an operation end, or go in circles, although records are left. What was given so far is right."""


class Refused(LendspecError):
    """The exchange answered no: nothing happened. Its code is in `code`."""


class AuthenticationError(Refused):
    """The exchange does not accept who is asking."""


class InvalidKey(AuthenticationError):
    """The API key does not exist, or is malformed, expired or frozen."""


class InvalidSignature(AuthenticationError):
    """The signature, or the passphrase, does not fit the request."""


class PermissionDenied(AuthenticationError):
    """The key lacks a permission that the operation needs."""


class AddressNotAllowed(AuthenticationError):
    """The key may not be used from this IP address."""


class WrongRegion(AuthenticationError):
    """The key belongs to another region or environment of the exchange."""


class ClockSkew(Refused):
    """The request's time is too far from the exchange's clock."""


class RateLimited(Refused):
    """Too many requests; `retry_after` says how many seconds to wait, where the exchange tells."""


class Banned(Refused):
    """The address is shut out after too many requests.

    Attributes:
        until: End of the ban (aware, UTC), where the exchange tells.
    """

    def __init__(self, message: str, *, until: datetime | None = None, **details: Unpack[Details]) -> None:
        super().__init__(message, **details)
        self.until = until


class InvalidRequest(Refused):
    """The exchange found the request malformed."""


class MissingParameter(InvalidRequest):
    """A parameter that this case needs is absent."""


class InvalidParameter(InvalidRequest):
    """A parameter has a value that the exchange does not take."""


class InvalidAmount(InvalidRequest):
    """The amount is too small, too large or too fine."""


class UnknownAsset(InvalidRequest):
    """The exchange does not know the coin, or does not offer it here."""


class UnknownSymbol(InvalidRequest):
    """The exchange does not know the trading pair."""


class InsufficientFunds(Refused):
    """There is not enough of something for the request."""


class InsufficientBalance(InsufficientFunds):
    """The account holds too little."""


class InsufficientCollateral(InsufficientFunds):
    """The collateral does not cover the loan."""


class LimitExceeded(Refused):
    """A quota is used up: borrow limit, collateral limit, number of loans."""


class NotFound(Refused):
    """The loan, order or record does not exist."""


class DuplicateRequest(Refused):
    """The exchange has seen this request before."""


class RequestInProgress(Refused):
    """An earlier request is still being executed."""


class InvalidState(Refused):
    """Not possible now: no debt, already repaid, being liquidated."""


class OrderRejected(Refused):
    """A rule of the order book forbids the order."""


class Unavailable(Refused):
    """The exchange does not serve this now, or does not serve it to you."""


class Maintenance(Unavailable):
    """The exchange, or this part of it, is under maintenance."""


class ProductUnavailable(Unavailable):
    """The product is not offered, is suspended, or was retired."""


class AccountRestricted(Unavailable):
    """The account may not do this: not verified, frozen, or not activated."""


class RegionRestricted(Unavailable):
    """Not offered in your country or region."""


@frozen
class Meaning:
    """What an error code of an exchange means: a row of its table.

    Attributes:
        error: Class to raise.
        fault: Who can mend it. ``caller``: the program that calls, with other arguments, another amount, or later.
            ``account``: its owner, with more balance or collateral, a permission, a setting, or by asking the
            exchange's support. ``exchange``: nobody but the exchange.
        en: Meaning in English, one sentence.
        zh: The same in Chinese.
        safe_to_retry: See `LendspecError`.
    """

    error: type[LendspecError]
    fault: Literal["caller", "account", "exchange"]
    en: str
    zh: str
    safe_to_retry: bool = field(default=False, kw_only=True)
