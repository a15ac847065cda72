"""What a plain scalar of YAML 1.2 means, in the types of JSON."""

from __future__ import annotations

import re
from types import NoneType
from typing import Final

from lendspec.generator.tree import Scalar

__all__ = ["TAGS", "resolve"]

TAGS: Final[dict[str, type]] = {
    "tag:yaml.org,2002:str": str,
    "tag:yaml.org,2002:int": int,
    "tag:yaml.org,2002:float": float,
    "tag:yaml.org,2002:bool": bool,
    "tag:yaml.org,2002:null": NoneType,
}
"""The tags that name a type of JSON."""

_MAX_DIGITS = 4000  # Python itself converts no more than 4300
_MAX_BASED = 3000  # hexadecimal digits of as many decimal ones
_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_BOOLEANS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INTEGER = re.compile(r"[-+]?[0-9]+\Z")
_BASED = re.compile(r"0o[0-7]+\Z|0x[0-9a-fA-F]+\Z")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")


def resolve(text: str) -> Scalar:
    """The JSON type of a plain scalar, by the core schema of YAML 1.2 (no dates, no ``yes``/``no``)."""
    if text in _NULL:
        return None
    if text in _BOOLEANS:
        return _BOOLEANS[text]
    if text[0] not in "-+.0123456789":
        return text
    if _INTEGER.match(text):
        return int(text) if len(text) < _MAX_DIGITS else text
    if _BASED.match(text):
        return int(text, 0) if len(text) < _MAX_BASED else text
    return float(text) if _FLOAT.match(text) else text
