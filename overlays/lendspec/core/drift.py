"""Where an answer and its specification have drifted apart: found, told once each, as a report that can be filed."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from importlib import metadata
from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar

from attrs import frozen

from lendspec.core.decode_shapes import as_object, required
from lendspec.core.errors import DecodeError, Drifted
from lendspec.core.forks import lock_of
from lendspec.core.later import Later
from lendspec.core.log import LOGGER, log_failure
from lendspec.core.mismatch import Mismatch
from lendspec.core.operation import Operation
from lendspec.core.redact import Secrets, redact_text
from lendspec.core.shape import shape_of, word_of
from lendspec.core.watch import Finding, Kind, Watch, decoded, general, root_of

if TYPE_CHECKING:
    from lendspec.core import call
else:
    call = Later("lendspec.core.call")  # it imports this module

__all__ = ["Drift", "DriftBook", "DriftHook", "drifts_of", "log_drift", "watched"]

T = TypeVar("T")

_MOST: Final = 1_000
_WORDS: Final = {"field": "a field that is not in the specification", "value": "an unknown value of an enumeration",
                 "type": "a value of another type"}  # fmt: skip


@frozen
class Drift:
    """One difference between the answers of an exchange and the specification; its text is ready to be filed.

    It holds names, types and forms of values, but no amount, id or secret; of an unknown value of an enumeration the
    value itself, where it is a word or a number below 100.

    Attributes:
        exchange: Name of the exchange, e.g. ``binance``.
        operation: Place of the method, e.g. ``loan.flexible.borrow``.
        request: Method and path, e.g. ``POST /sapi/v2/loan/flexible/borrow``.
        kind: ``field`` is one that the specification does not have, ``value`` one that an enumeration does not list,
            ``type`` a value of another type (the call raises `DecodeError` for it).
        path: Place in the answer, e.g. ``$.data[*].newField``; ``[*]`` is any item of a list, ``.*`` any name of a map.
        says: What the specification says.
        found: What the exchange sent: type and form.
        source: Address of the exchange's own description.
        version: Version of lendspec.
        day: When it was found (UTC), ``YYYY-MM-DD``.
    """

    exchange: str
    operation: str
    request: str
    kind: Kind
    path: str
    says: str
    found: str
    source: str | None
    version: str
    day: str

    def __str__(self) -> str:
        lines = {
            "exchange": self.exchange,
            "operation": self.operation,
            "request": self.request,
            "path": self.path,
            "kind": f"{self.kind}: {_WORDS[self.kind]}",
            "specified": self.says,
            "found": self.found,
            "source": self.source or "none named",
            "lendspec": f"{self.version}, {self.day}",
        }
        return "\n".join([f"{'drift':<10} {self.summary}", *(f"{name:<10} {text}" for name, text in lines.items())])

    @property
    def key(self) -> tuple[str, ...]:
        """What makes it another drift: neither the row that shows it, nor the day, nor the form of the value."""
        return (self.exchange, self.operation, self.kind, self.path, self.found if self.kind == "value" else "")

    @property
    def summary(self) -> str:
        """One line: ``$.status: specified one of 'A', 'B', found 'C'``."""
        return f"{self.path}: specified {self.says}, found {self.found}"


DriftHook: TypeAlias = Callable[[Drift], object]
"""Told of each drift once; called in the thread or task of the call. What it raises is logged and has no effect."""


def log_drift(drift: Drift) -> None:
    """Write a drift to the logger ``lendspec``, as a WARNING; a ready-made hook."""
    LOGGER.warning("%s %s: the answer is not as specified\n%s", drift.exchange, drift.operation, drift)


class DriftBook:
    """Knows which drifts a client has told; safe to share between threads and tasks.

    After a thousand it tells no more, so that an exchange that answers with names made up each time costs no memory.
    """

    def __init__(self) -> None:
        self._told: set[tuple[str, ...]] = set()
        self._lock = lock_of(self)

    def tell(self, hook: DriftHook, drifts: tuple[Drift, ...]) -> None:
        """Tell `hook` what has not been told before."""
        for drift in drifts:
            if self._is_news(drift):
                try:
                    hook(drift)
                except Exception:  # noqa: BLE001 (whatever a hook of the user raises)
                    log_failure("a drift hook failed for %s %s", drift.exchange, drift.operation)

    def _is_news(self, drift: Drift) -> bool:
        with self._lock:
            if drift.key in self._told or len(self._told) >= _MOST:
                return False
            self._told.add(drift.key)
            return True


def drifts_of(operation: Operation[object], payload: object, secrets: Iterable[str]) -> tuple[Drift, ...]:
    """Every drift in the parsed answer of an operation that the exchange executed, each once; secrets removed."""
    secrets = Secrets.of(secrets)
    watch = Watch()
    root = root_of(payload, watch)
    try:
        decoded(functools.partial(_read, operation), root, watch)
    except Mismatch as mismatch:
        place = general(root, mismatch.segments)
        watch.findings.append(Finding("type", place, mismatch.expected, mismatch.found))
    first: dict[tuple[str, ...], Drift] = {}
    for finding in watch.findings:
        drift = _drift(operation, finding, secrets)
        first.setdefault(drift.key, drift)
    return tuple(first.values())


def watched(
    manner: call.Manner,
    book: DriftBook,
    secrets: Iterable[str],
    operation: Operation[object],
    payload: object,
    result: T,
) -> T | DecodeError:
    """`result`, once `payload` has been looked through for drifts; with `strict` the error that they are."""
    drifts = drifts_of(operation, payload, secrets)
    if manner.on_drift is not None:
        book.tell(manner.on_drift, drifts)
    if not manner.strict or not drifts or isinstance(result, DecodeError):
        return result
    return _drifted(operation, drifts)


def _drifted(operation: Operation[object], drifts: tuple[Drift, ...]) -> Drifted:
    first, *others = drifts
    more = f", and {len(others)} more" if others else ""
    accepted = operation.effect == "write"
    done = " The exchange ACCEPTED the request: do not send it again." if accepted else ""
    message = f"{first.summary}{more}. Without strict the call gives its result.{done}"
    return Drifted(message, path=first.path, accepted=accepted, drifts=drifts)


def _read(operation: Operation[object], root: object) -> object:
    envelope = operation.envelope
    if envelope is None:
        return operation.decode(root)
    frame = as_object(root)
    for name in (envelope.code, envelope.message):
        _ = name in frame  # the dialect reads them
    return required(frame, envelope.data, operation.decode)


def _drift(operation: Operation[object], finding: Finding, secrets: Iterable[str]) -> Drift:
    word = word_of(finding.found) if finding.kind == "value" else None
    return Drift(
        exchange=operation.exchange,
        operation=operation.python_name,
        request=f"{operation.method} {operation.path_template}",
        kind=finding.kind,
        path=redact_text(finding.path, secrets),
        says=redact_text(finding.says, secrets),
        found=redact_text(word or shape_of(finding.found), secrets),
        source=operation.source,
        version=_version(),
        day=f"{datetime.now(UTC):%Y-%m-%d}",
    )


@functools.cache
def _version() -> str:
    try:
        return metadata.version("lendspec")
    except metadata.PackageNotFoundError:
        return "unknown"
