"""Which regular expressions a curated specification may hold: Python's, and none that may search for ever."""

from __future__ import annotations

import re
import warnings

__all__ = ["fault_of"]

_LONGEST = 500
_REPEATED = re.compile(r"\((?:\?:)?((?:[^()\\]|\\.)*)\)(?:[*+]|\{\d*,)")
_NESTED = re.compile(r"\)\)+(?:[*+]|\{\d*,)|\\[1-9]|\(\?[^:]")
_VARIES = re.compile(r"[*+|?]|\{\d*,")
_SIGNS = frozenset("*+?{}[]().|\\^$")
_PART = re.compile(r"\[\^((?:[^\]\\]|\\.)+)\]|([^\[\]().*+?{}|\\^$])|\{\d*,?\d*\}|[*+]")


def fault_of(pattern: str) -> str | None:
    """Why a specification may not hold a pattern, with the way out; None where it may."""
    if len(pattern) > _LONGEST:
        return f"has more than {_LONGEST} characters; write a shorter one"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # of signs that another release of Python reads differently
            re.compile(pattern)
    except (re.error, OverflowError, RecursionError, Warning) as problem:
        return f"is no regular expression: {problem}; correct it"
    if _NESTED.search(pattern) or not all(map(_ends, _REPEATED.findall(pattern))):
        return "may search for ever in some texts; let a repeated group begin with a sign that nothing else in it takes"
    return None


def _ends(body: str) -> bool:
    """Whether a group can be repeated in one way only: it is fixed, or its first sign stands nowhere else in it."""
    if not _VARIES.search(body):
        return True
    first, rest = body[:1], body[1:]
    parts = list(_PART.finditer(rest))
    known = "".join(part[0] for part in parts) == rest
    single = first.isprintable() and first not in _SIGNS and rest[:1] not in _SIGNS - {"["}
    return known and single and all(_passes(part, first) for part in parts)


def _passes(part: re.Match[str], sign: str) -> bool:
    """Whether a part of a group cannot take a sign: a class without it, another sign, or how often that comes."""
    return sign in part[1] if part[1] is not None else part[2] != sign
