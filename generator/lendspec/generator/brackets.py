"""Lay expressions out as the formatter does: on one line where they fit, else bracket by bracket."""

from __future__ import annotations

import re
from itertools import pairwise

from lendspec.generator.leaves import Code, Name, fixed, lines, put, reshaped

__all__ = ["MARGINS", "WIDTH", "exploded", "head", "laid", "overlong", "rows"]

WIDTH = 120
MARGINS = {indent: fixed(" " * indent) for indent in (0, 4, 8, 12, 16)}
_STEP = 4
_TEXT = r"""(?:"(?:[^"\\]|\\.)*+"|'(?:[^'\\]|\\.)*+')"""
_TOKEN = re.compile(rf"{_TEXT}|[()\[\]{{}},]")
_MAGIC = ", )"
"""The end of a tuple that stands one entry a line, however short it is."""
_QUOTES = '"""'
_FINAL = re.compile(rf" *(?:[a-z_]+=)?(?:{_TEXT}(?:: {_TEXT})?|\w+),?|\w+ = {_TEXT}|from [\w.]+ import \(")


def laid(code: Code, indent: int, tail: int = 1) -> Code:
    """An expression, or a keyword or key with one behind it, that begins at a column and has some signs after it."""
    if indent + len(code) + tail <= WIDTH and _MAGIC not in code:
        return code
    return reshaped(code, _laid(code, indent, tail))


def _laid(text: str, indent: int, tail: int) -> str:
    if _fits(text, indent, tail) or text[-1] not in ")]}":
        return text
    start, items = _opened(text)
    has_name = start > 0 and (text[start - 1].isalnum() or text[start - 1] == "_")
    if not items or (has_name and text[start] == "["):
        return text
    is_call = has_name and text[start] == "("
    inner, outer = " " * (indent + _STEP), " " * indent
    flat = ", ".join(items)
    if is_call and _fits(flat, indent + _STEP, 0):
        return f"{text[: start + 1]}\n{inner}{flat}\n{outer}{text[-1]}"
    comma = "" if is_call and len(items) == 1 else ","
    entries = "".join(f"{inner}{_laid(item, indent + _STEP, len(comma))}{comma}\n" for item in items)
    return f"{text[: start + 1]}\n{entries}{outer}{text[-1]}"


def _fits(text: str, indent: int, tail: int) -> bool:
    if indent + len(text) + tail > WIDTH:
        return False
    return _MAGIC not in text or _MAGIC not in _TOKEN.sub(lambda found: found[0] if len(found[0]) == 1 else '""', text)


def _opened(text: str) -> tuple[int, list[str]]:
    """Where the bracket opens that the last sign closes, and what is between them."""
    opened: list[tuple[int, list[int]]] = []
    start, commas = 0, list[int]()
    for found in _TOKEN.finditer(text):
        sign = found[0]
        if sign in "([{":
            opened.append((found.start(), []))
        elif sign == ",":
            opened[-1][1].append(found.start())
        elif sign in ")]}":
            start, commas = opened.pop()
    edges = [start, *commas, len(text) - 1]
    items = (text[edge + 1 : after].strip() for edge, after in pairwise(edges))
    return start, [item for item in items if item]


def head(name: Name, argument: Code, result: Code, indent: int = 0) -> Code:
    """The head of a function with one argument."""
    flat = put("def %s(%s) -> %s:", name, argument, result)
    if indent + len(flat) <= WIDTH:
        return flat
    margin = MARGINS[indent]
    return put("def %s(\n%s    %s,\n%s) -> %s:", name, margin, argument, margin, result)


def rows(items: list[Code], indent: int) -> Code:
    """A tuple with one entry a line."""
    return put("(\n%s%s)", _listed(items, indent), MARGINS[indent])


def exploded(items: list[Code], indent: int) -> Code:
    """A dictionary with one entry a line; nothing between its brackets where there is none."""
    return put("{\n%s%s}", _listed(items, indent), MARGINS[indent]) if items else fixed("{}")


def _listed(items: list[Code], indent: int) -> Code:
    return lines(" " * (indent + _STEP), [laid(item, indent + _STEP) for item in items])


def overlong(text: str) -> bool:
    """Whether a module of our templates has a line that is too long and that the formatter would break."""
    listed = text.split("\n")
    if max(map(len, listed)) <= WIDTH:
        return False
    within = False
    for line in listed:
        bare = line.lstrip(" ")
        opens = not within and bare.startswith(_QUOTES)
        if not within and not opens and len(line) > WIDTH and not _FINAL.fullmatch(line):
            return True
        # Three quotes within a text begin nothing: only a docstring begins a line with them, and only its end ends one.
        within = (within or opens) and not (line.endswith(_QUOTES) and len(bare) >= len(_QUOTES) * (1 + opens))
    return False
