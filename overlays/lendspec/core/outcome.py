"""The three outcomes of a request: done, refused or unknown, and which of them is safe to send again."""

from __future__ import annotations

from datetime import timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from lendspec.core.errors import (
    AlreadyExecuted,
    AuthenticationError,
    Banned,
    DecodeError,
    NotSent,
    OutcomeUnknown,
    RateLimited,
    Refused,
    Unanswered,
    Unavailable,
)
from lendspec.core.header_times import answered_at, retry_after
from lendspec.core.redact import Secrets, redact_body, redact_text, redact_values, secrets_in, without_texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lendspec.core.engine import Answer, EngineFault
    from lendspec.core.errors import LendspecError, Meaning
    from lendspec.core.operation import Operation
    from lendspec.core.prepare import Prepared

__all__ = [
    "BAN",
    "NO_PROOFS",
    "banned",
    "broken_off",
    "by_status",
    "completed",
    "no_answer",
    "no_json",
    "refused",
    "retry_after",
]

BAN: Final = 418
"""Binance's status of an address that is shut out:
https://developers.binance.com/docs/binance-spot-api-docs/rest-api/limits"""

NO_PROOFS: Final[Mapping[int, Meaning]] = MappingProxyType({})
"""No HTTP status proves by itself that a write was not executed."""


# What an HTTP status means after a read, where the answer carries no error code that the dialect knows.
_REFUSALS: Final[Mapping[int, tuple[type[Refused], str]]] = {
    401: (AuthenticationError, "not accepted: check the API key and the signature"),
    403: (Refused, "stopped by the firewall of the exchange: check the rate, the IP address and the arguments"),
    404: (Refused, "the exchange has no such address: the operation may have been retired"),
    429: (RateLimited, "too many requests: wait before the next one"),
}
_OTHER_REFUSAL: Final = (Refused, "the exchange refused the request without an error code")
_WHERE_ITS_RECORD_IS: Final = "reconcile() of this error looks for the record."
_FAILED: Final = "the exchange failed over the request"
_NOT_PROVED: Final = "the exchange answered no, but nothing in its answer proves that it did nothing"


def by_status(
    operation: Operation[object], answer: Answer, proofs: Mapping[int, Meaning] = NO_PROOFS
) -> LendspecError | None:
    """The meaning of an answer without a known error code; None for a success.

    Args:
        operation: What was asked.
        answer: Its answer.
        proofs: The statuses that alone prove that the exchange did not execute a write, with what each means.

    Returns:
        After a write what `proofs` says of the status, and `OutcomeUnknown` for every other one. After a read `Refused`
        or a class under it for 4xx, and `Unavailable`, safe to retry, for every other status.
    """
    status = answer.status
    if 200 <= status < 300 or status in operation.done:  # noqa: PLR2004 (done)
        return None
    said_no = 400 <= status < 500  # noqa: PLR2004 (refused)
    if operation.effect == "write":
        proof = proofs.get(status)
        return _proved(answer, proof) if proof else _unproved(answer, _NOT_PROVED if said_no else _FAILED)
    if said_no:
        return refused(answer)
    return Unavailable(_FAILED, retry_after=retry_after(answer.headers), safe_to_retry=True)


def _proved(answer: Answer, proof: Meaning) -> LendspecError:
    if proof.error is Banned:
        return banned(answer, proof.en)
    return proof.error(proof.en, retry_after=retry_after(answer.headers), safe_to_retry=proof.safe_to_retry)


def _unproved(answer: Answer, message: str) -> OutcomeUnknown:
    return OutcomeUnknown(message, retry_after=retry_after(answer.headers))


def refused(answer: Answer) -> Refused:
    """What a 4xx means by itself, where it is known that nothing was executed."""
    if answer.status == BAN:
        return banned(answer, "this address is shut out after too many requests")
    error, message = _REFUSALS.get(answer.status, _OTHER_REFUSAL)
    return error(message, retry_after=retry_after(answer.headers), safe_to_retry=error is RateLimited)


def banned(answer: Answer, message: str) -> Banned:
    """The ban that an answer with status 418 tells of, with its end where the header Retry-After says it."""
    wait = retry_after(answer.headers)
    until = None if wait is None else answered_at(answer.headers) + timedelta(seconds=wait)
    return Banned(message, until=until, retry_after=wait)


def no_answer(operation: Operation[object], fault: EngineFault) -> LendspecError:
    """`NotSent` where the request surely did not leave; else `OutcomeUnknown`, safe to retry after a read."""
    if not fault.sent:
        return NotSent(fault.reason, safe_to_retry=True)
    return OutcomeUnknown(fault.reason, safe_to_retry=operation.effect == "read")


def broken_off(failure: Exception) -> OutcomeUnknown:
    """What it means that something failed while a request was under way; the failure is not quoted."""
    return OutcomeUnknown(f"the call was broken off by {type(failure).__name__} while the request was under way")


def no_json(operation: Operation[object]) -> LendspecError:
    """The meaning of a 2xx answer that is no JSON: a proxy's page, or cut off."""
    message = "the exchange answered with success, but the body is no JSON text"
    if operation.effect == "write":
        return OutcomeUnknown(message)
    return DecodeError(message)


def completed(
    error: LendspecError, prepared: Prepared[object], answer: Answer | None, secrets: Iterable[str]
) -> LendspecError:
    """`error` with what its maker left out: the call, the answer and what to check; secrets removed."""
    error.exchange = error.exchange or prepared.operation.exchange
    error.operation = error.operation or prepared.operation.python_name
    secrets = Secrets.of(secrets)
    if answer is not None:
        error.http_status = error.http_status or answer.status
        secrets = secrets.and_also(secrets_in(answer.body, prepared.operation.secrets))
        error.raw = redact_body(_shown_body(error, prepared.operation, answer), secrets)
    if isinstance(error, Unanswered):
        error.request_id = prepared.request_id
        error.arguments = redact_values(prepared.values, secrets)
    if isinstance(error, OutcomeUnknown):
        error.message = f"{error.message.rstrip('.')}. {_what_to_check(prepared)}"
    elif isinstance(error, AlreadyExecuted):
        error.message = f"{error.message.rstrip('.')}. {_WHERE_ITS_RECORD_IS}"
    error.message = redact_text(error.message, secrets)
    error.code = None if error.code is None else redact_text(error.code, secrets)
    if isinstance(error, DecodeError):
        error.path = redact_text(error.path, secrets)
    error.args = (error.message,)
    return error


def _shown_body(error: LendspecError, operation: Operation[object], answer: Answer) -> bytes:
    """The body that an error shows; where a secret of the answer may be the caller's, it is kept for him alone."""
    body = error.raw or answer.body
    if not operation.secrets or not isinstance(error, DecodeError | Unanswered):
        return body
    error.keep(answer.body)
    return without_texts(body)


def _what_to_check(prepared: Prepared[object]) -> str:
    operation = prepared.operation
    if operation.effect == "read":
        return "It was a read: nothing has changed."
    group = operation.python_name.rpartition(".")[0] or operation.product
    advice = (
        "It may have been executed: call reconcile() of this error, "
        f"or look at what {operation.exchange} {group} shows, before you try again."
    )
    if operation.idempotency is None:
        return advice
    return f"{advice} It was sent with {operation.idempotency.parameter} {prepared.request_id}."
