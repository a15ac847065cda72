"""From an answer to the result: parse, unwrap, decode."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from lendspec.core.decode import nothing
from lendspec.core.decode_shapes import as_object, required
from lendspec.core.dialect import NOT_JSON
from lendspec.core.errors import DecodeError
from lendspec.core.mismatch import Mismatch
from lendspec.core.wire import parse_json

if TYPE_CHECKING:
    from lendspec.core.operation import Operation

__all__ = ["payload_of", "result_of"]

T = TypeVar("T")


def payload_of(operation: Operation[object], body: bytes) -> object:
    """The parsed body, or `NOT_JSON`; an empty body is None where nothing is expected."""
    if not body and operation.decode is nothing:
        return None
    try:
        return parse_json(body)
    except ValueError:
        return NOT_JSON


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
    return DecodeError(f"{mismatch}{done}", path=mismatch.path, accepted=accepted)
