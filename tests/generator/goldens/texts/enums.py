# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""The enumerations of this package. They are open: a value that is not listed is kept as it came."""

from enum import StrEnum

__all__ = ["TextSide"]


class TextSide(StrEnum):
    """TextSide"""

    HI = 'say "hi"'
    """Ends with "quote" """
    SLASH = "back\\slash"
    """back\\"""
