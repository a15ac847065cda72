"""How a specification wants to be shown who calls."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

__all__ = ["Scheme"]


@frozen
class Scheme:
    """One security scheme.

    Attributes:
        name: Name of the security scheme.
        kind: ``key`` in a place, ``bearer`` or ``basic`` of HTTP, or ``other``, which only an overlay can do.
        location: Where a key goes.
        wire: Name of the header, parameter or cookie that carries a key.
    """

    name: str
    kind: Literal["key", "bearer", "basic", "other"]
    location: Literal["header", "query", "cookie"] | None = None
    wire: str | None = None
