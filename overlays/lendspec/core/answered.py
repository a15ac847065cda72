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

_ENOUGH: Final = 2
"""Documented members that tell an answer from a stranger's: one alone, such as ``status``, may be in any."""


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

    It is where it holds two of the documented members, or one if it can be read with that or no other is documented.
    Where none is documented any JSON is.
    """
    documented = _documented(operation.decode)
    if not documented.names:
        return True
    rows = payload if documented.is_list else [payload]
    if not isinstance(rows, list):
        return False
    objects = [cast("Mapping[str, object]", row) for row in cast("list[object]", rows) if isinstance(row, dict)]  # JSON
    held = max((len(documented.names.intersection(each)) for each in objects), default=0)
    return held >= min(_ENOUGH, len(documented.names)) or _can_be_read(operation.decode, payload, held)


def _can_be_read(decode: Decoder[object], payload: object, held: int) -> bool:
    if not held and payload != []:
        return False
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
