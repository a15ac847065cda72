"""From an answer to the result: parse, unwrap, decode."""

from __future__ import annotations

from email.message import Message
from typing import TYPE_CHECKING, Final, TypeVar

from lendspec.core.decode import nothing
from lendspec.core.decode_shapes import as_object, required
from lendspec.core.dialect import NOT_JSON
from lendspec.core.errors import DecodeError
from lendspec.core.mismatch import Mismatch
from lendspec.core.wire import parse_json

if TYPE_CHECKING:
    from lendspec.core.engine import Answer
    from lendspec.core.operation import Operation

__all__ = ["payload_of", "result_of"]

T = TypeVar("T")

_OK: Final = 200


def payload_of(operation: Operation[object], answer: Answer) -> object:
    """The parsed body, or `NOT_JSON`; None where there is none and none need be.

    Successes may be without a body, but 200 only where the specification has it so. One that is no JSON by the
    specification is its text or its bytes; an error is read as JSON all the same.
    """
    done = 200 <= answer.status < 300 or answer.status in operation.done  # noqa: PLR2004 (a success)
    if done and operation.reads != "json":
        return answer.body if operation.reads == "bytes" else _text(answer)
    if not answer.body and (operation.decode is nothing or (done and _may_be_empty(operation, answer))):
        return None
    try:
        return parse_json(answer.body)
    except ValueError:
        return NOT_JSON


def _may_be_empty(operation: Operation[object], answer: Answer) -> bool:
    return answer.status != _OK or _OK in operation.done


def _text(answer: Answer) -> str:
    """The body by the charset of its header; what does not fit it becomes U+FFFD, and the raw answer has the bytes."""
    charset = Message()
    charset["content-type"] = answer.headers.get("content-type", "")
    try:
        return answer.body.decode(charset.get_content_charset("utf-8"), "replace")
    except LookupError:
        return answer.body.decode("utf-8", "replace")


def result_of(operation: Operation[T], payload: object) -> T | DecodeError:
    """The result of a call that the exchange executed, or why its answer cannot be read."""
    envelope = operation.envelope
    try:
        if envelope is None:
            return operation.decode(payload)
        return required(as_object(payload), envelope.data, operation.decode)
    except Mismatch as mismatch:
        return _broken(operation, mismatch)


def _broken(operation: Operation[object], mismatch: Mismatch) -> DecodeError:
    accepted = operation.effect == "write"
    done = ". The exchange ACCEPTED the request: do not send it again." if accepted else ""
    # A value that stands where it does not belong may be the secret of a member beside it.
    said = mismatch.without_value if operation.secrets else str(mismatch)
    return DecodeError(f"{said}{done}", path=mismatch.path, accepted=accepted)
