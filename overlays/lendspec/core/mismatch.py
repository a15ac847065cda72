"""The internal exception of the decoders: what was expected, what was found, and where."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    from collections.abc import Sized

__all__ = ["MISSING", "Mismatch"]

_LONGEST = 80


class _Missing:
    """Stands for a property that the answer does not have."""


MISSING: Final = _Missing()


class Mismatch(Exception):  # noqa: N818 (never leaves the core: the session raises DecodeError)
    """A value of an answer is not what the specification says.

    Attributes:
        expected: What the specification says, in words.
        found: The value itself.
    """

    def __init__(self, expected: str, found: object) -> None:
        super().__init__(expected, found)
        self.expected = expected
        self.found = found
        self._segments: list[str | int] = []

    def at(self, segment: str | int) -> Mismatch:
        """Prepend a property name or an index to the path, and return the same exception."""
        self._segments.append(segment)
        return self

    @property
    def segments(self) -> tuple[str | int, ...]:
        """The path as names and indexes, from the root on."""
        return tuple(reversed(self._segments))

    @property
    def path(self) -> str:
        """Place in the answer, e.g. ``$.rows[3].amount``."""
        return "$" + "".join(f"[{segment}]" if isinstance(segment, int) else f".{segment}" for segment in self.segments)

    @property
    def without_value(self) -> str:
        """What its text says, with the type of what was found instead of the value."""
        found = "a text" if isinstance(self.found, str) else "a number" if _is_number(self.found) else None
        return f"{self.path}: expected {self.expected}, found {found or _described(self.found)}"

    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}, found {_described(self.found)}"


def _is_number(value: object) -> bool:
    return isinstance(value, int | Decimal) and not isinstance(value, bool)


def _described(value: object) -> str:
    if value is MISSING:
        return "nothing"
    if isinstance(value, dict | list):
        size = len(cast("Sized", value))  # of what, does not matter here
        return f"an object of {size}" if isinstance(value, dict) else f"a list of {size}"
    return _scalar(value)


def _scalar(value: object) -> str:
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, Decimal):
        return f"the number {value}"
    shown = repr(value)
    kind = "text" if isinstance(value, str) else "number"
    # Not cut: a part of a secret is found by nobody who looks for the whole.
    return f"the {kind} {shown}" if len(shown) <= _LONGEST else f"a {kind} of {len(str(value))} characters"
