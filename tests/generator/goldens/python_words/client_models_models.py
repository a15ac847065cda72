# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Models of this package, frozen and exact, with the functions that read and write them."""

from __future__ import annotations

from attrs import frozen
from lendspec.core.codec import as_object, optional, text

__all__ = ["Class", "Exception_", "decode_class_", "decode_exception"]


@frozen(kw_only=True)
class Exception_:
    """Exception_.

    Attributes:
        session: Not described by the exchange.
    """

    session: str | None = None


def decode_exception(value: object) -> Exception_:
    """Read a `Exception_` from JSON."""
    row = as_object(value)
    return Exception_(
        session=optional(row, "session", text),
    )


@frozen(kw_only=True)
class Class:
    """Class.

    Attributes:
        exception: Not described by the exchange.
    """

    exception: Exception_ | None = None


def decode_class_(value: object) -> Class:
    """Read a `Class` from JSON."""
    row = as_object(value)
    return Class(
        exception=optional(row, "Exception", decode_exception),
    )
