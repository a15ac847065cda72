"""Whether JSON is the answer of an operation at all, or another's that came in its place."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, cast

from attrs import frozen

from lendspec.core.mismatch import Mismatch
from lendspec.core.questions import Questions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lendspec.core.decode import Decoder
    from lendspec.core.operation import Operation

__all__ = ["is_answer_of"]

_ANYBODYS: Final = frozenset({
    "code", "data", "detail", "error", "instance", "message", "msg", "path", "result", "status", "success", "timestamp",
    "title", "type",
})  # fmt: skip
"""Members that anybody's errors may have, as those of https://www.rfc-editor.org/rfc/rfc9457#section-3.1 have."""


@frozen
class _Documented:
    """What the specification says an answer is.

    Attributes:
        names: Names of the members of the object, or of each object of a list; none where any answer will do.
        is_list: It is a list.
    """

    names: frozenset[str]
    is_list: bool


def is_answer_of(operation: Operation[object], payload: object) -> bool:
    """Whether `payload` is what the specification says that `operation` answers, be it broken in places.

    It is where it holds a documented member that is not anybody's, such as ``status``, or where it can be read with one
    that is. Where no member is documented any JSON is.
    """
    documented = _documented(operation.decode)
    if not documented.names:
        return True
    rows = payload if documented.is_list else [payload]
    if not isinstance(rows, list):
        return False
    objects = [cast("Mapping[str, object]", row) for row in cast("list[object]", rows) if isinstance(row, dict)]  # JSON
    held = documented.names.intersection(name for each in objects for name in each)
    if held - _ANYBODYS:
        return True
    return (bool(held) or payload == []) and _can_be_read(operation.decode, payload)


def _can_be_read(decode: Decoder[object], payload: object) -> bool:
    try:
        decode(payload)
    except Mismatch:
        return False
    return True


@lru_cache(maxsize=1024)
def _documented(decode: Decoder[object]) -> _Documented:
    """What a generated decoder asks for."""
    asked = Questions()
    for probe in (asked, [asked]):
        try:
            decode(probe)
        except Mismatch:
            continue
        return _Documented(frozenset(asked.names), is_list=probe is not asked)
    return _Documented(frozenset(), is_list=False)
