# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""The enumerations of this package. They are open: a value that is not listed is kept as it came."""

from enum import StrEnum

__all__ = ["StrEnum_"]


class StrEnum_(StrEnum):
    """StrEnum_"""

    NONE = "None"
    TRUE = "True"
    CLASS = "class"
    MRO = "mro"
    NAME = "name"
    VALUE = ""
