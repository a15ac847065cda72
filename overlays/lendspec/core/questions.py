"""An object that learns which members a decoder asks it for."""

from __future__ import annotations

from lendspec.core.mismatch import MISSING

__all__ = ["Questions"]


class Questions(dict[str, object]):
    """A JSON object that has every member and no value: what a decoder asks for is what the specification documents.

    Attributes:
        names: The members that were asked for.
    """

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def __contains__(self, name: object) -> bool:
        self.names.add(str(name))
        return True

    def __getitem__(self, name: str) -> object:
        return MISSING
