"""The gate for our own templates: each text that they put into code is checked for the kind that its place asks for.

Our templates are fixed text, so a package is what they say when every leaf is what it is declared to be: a name, a
literal, a docstring, a module, an expression. A leaf is `Code`, which only the functions of this module make; the
engine of the templates puts out nothing else. What is composed is composed of leaves and of text of this program.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from keyword import iskeyword
from typing import LiteralString, Self, cast

from lendspec.generator.refusals import UnsafeOutputError
from lendspec.generator.text import docstring, quoted
from lendspec.generator.trees import BUILTINS, MODULES, expression_problem

__all__ = [
    "CHECKED",
    "Code",
    "Name",
    "doc",
    "expression",
    "fixed",
    "joined",
    "lines",
    "literal",
    "module",
    "name",
    "put",
    "reshaped",
    "tuple_of",
]

_KEPT = 1 << 14
_CONSTANTS = frozenset({"None", "True", "False"})
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_ESCAPE = r"\\\\|\\n|\\r|\\t|\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|\\U(?:000[0-9a-f]|0010)[0-9a-f]{4}"
_STRING = re.compile(rf"""\"(?:[ !#-\[\]-~]|\\"|{_ESCAPE})*+\"|'(?:[ -&(-\[\]-~]|\\'|{_ESCAPE})*+'""")
_NUMBER = re.compile(r"-?[0-9]+|None|True|False")
_PAIRED = re.compile(r"(?:[^\\]|\\\\)*+")
_SHAPE = re.compile(r'[x()\[\]{},.:|" 0-9-]+')
_BLANK = str.maketrans("", "", " \n,")


class Code(str):
    """Text that was checked, or that was put together of checked texts; only this module makes it."""

    __slots__ = ()

    def __new__(cls, *_: object) -> Self:
        """Refuse: text becomes code by a check for what it is.

        Raises:
            TypeError: Always.
        """
        message = "text becomes code by one of the functions of leaves.py, which check it"
        raise TypeError(message)


class Name(Code):
    """An identifier that is no word of Python."""

    __slots__ = ()


CHECKED = frozenset({Code, Name})
"""The types of what a template may put out."""


def _refused(text: object, what: str) -> UnsafeOutputError:
    return UnsafeOutputError(f"{text!a:.80} is no {what}")


_new = str.__new__


def _code(text: str) -> Code:
    return _new(Code, text)


def _is_name(text: str) -> bool:
    return bool(_NAME.fullmatch(text)) and not iskeyword(text)


@lru_cache(maxsize=_KEPT)
def name(text: str) -> Name:
    """An identifier in ASCII that means nothing to Python by itself.

    Raises:
        UnsafeOutputError: It is none.
    """
    if not _is_name(text) or text.startswith("__"):
        raise _refused(text, "name")
    return _new(Name, text)


@lru_cache(maxsize=_KEPT)
def _text(text: str) -> Code:
    made = quoted(text)
    if not _STRING.fullmatch(made):
        raise _refused(made, "literal")
    return _code(made)


def literal(value: object) -> Code:
    """A literal of a text, number, boolean, None or tuple of these.

    Raises:
        TypeError: It has none in generated code.
        UnsafeOutputError: What was made is none.
    """
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, tuple):
        return tuple_of(map(literal, cast("tuple[object, ...]", value)))  # of whatever kind
    made = quoted(value)
    if not _NUMBER.fullmatch(made):
        raise _refused(made, "literal")
    return _code(made)


def tuple_of(parts: Iterable[Code]) -> Code:
    """A tuple of checked parts."""
    listed = list(parts)
    return put("(%s,)", listed[0]) if len(listed) == 1 else put("(%s)", joined(", ", listed))


def doc(text: str, indent: int = 0) -> Code:
    """A docstring, with its quotes, ready to stand at an indentation.

    Raises:
        UnsafeOutputError: What was made is none.
    """
    made = docstring(text, indent)
    body = made[indent + 3 : -3]
    if (
        made[: indent + 3] != f'{" " * indent}"""'
        or made[-3:] != '"""'
        or len(made) < indent + 6
        or '"""' in body
        or body[-1:] == '"'
        or ("\\" in body and not _PAIRED.fullmatch(body))
        or not body.replace("\n", "").isprintable()
    ):
        raise _refused(made, "docstring")
    return _code(made)


@lru_cache(maxsize=_KEPT)
def module(text: str, root: str) -> Code:
    """A module that a package may import from: one of ours, of Python's or of the package ``root`` itself.

    Raises:
        UnsafeOutputError: It is another.
    """
    within = text.startswith(("lendspec.core.", f"{root}."))
    if text not in MODULES and not (within and all(map(_is_name, text.split(".")))):
        raise _refused(text, "module that generated code imports from")
    return _code(text)


@lru_cache(maxsize=_KEPT)
def expression(text: str, known: frozenset[tuple[str, str]] = frozenset()) -> Code:
    """An annotation, a decoder or an encoder, held to the syntax tree of its shape.

    Args:
        text: The expression.
        known: What it may use beside types of Python, as `(module, name)`.

    Raises:
        UnsafeOutputError: It names something else, or is of another kind.
    """
    words, code = _parts(text)
    if not words <= BUILTINS:
        strange = words - BUILTINS - _CONSTANTS - {each.rpartition(" ")[2] for _, each in known}
        if strange:
            raise _refused(text, f"expression: it names {min(strange)}")
    return code


@lru_cache(maxsize=_KEPT)
def _parts(text: str) -> tuple[frozenset[str], Code]:
    bare = _STRING.sub('""', text)
    shape = _NAME.sub("x", bare)
    if (problem := _problem(shape)) is not None:
        raise _refused(text, f"expression: it {problem}")
    words = frozenset(_NAME.findall(bare))
    return words, _code(text)


@lru_cache(maxsize=_KEPT)
def _problem(shape: str) -> str | None:
    """What is wrong with an expression whose names are all ``x`` and whose texts are empty."""
    if not _SHAPE.fullmatch(shape) or '"""' in shape:  # Python would read texts side by side as another one
        return "holds a sign that no expression of ours has"
    return expression_problem(shape)


def fixed(text: LiteralString) -> Code:
    """Text of this program itself."""
    return _code(text)


def put(form: LiteralString, *parts: Code) -> Code:
    """Checked parts in the places ``%s`` of a text of this program.

    Raises:
        UnsafeOutputError: A part was not checked.
    """
    if not CHECKED.issuperset(map(type, parts)):
        raise _unchecked(parts)
    return _new(Code, form % parts)


def joined(between: LiteralString, parts: Iterable[Code]) -> Code:
    """Checked parts, one behind the other.

    Raises:
        UnsafeOutputError: A part was not checked.
    """
    listed = list(parts)
    if not CHECKED.issuperset(map(type, listed)):
        raise _unchecked(listed)
    return _new(Code, between.join(listed))


def lines(margin: LiteralString, parts: Iterable[Code]) -> Code:
    """Checked parts, each on lines of its own behind a margin and with a comma; nothing for none."""
    listed = list(parts)
    return put(f"{margin}%s,\n", joined(f",\n{margin}", listed)) if listed else fixed("")


def _unchecked(parts: Iterable[object]) -> UnsafeOutputError:
    return _refused(next(part for part in parts if type(part) not in CHECKED), "checked text")


def reshaped(code: Code, text: str) -> Code:
    """Code in another layout: other spaces, line breaks and commas, and nothing else.

    Raises:
        UnsafeOutputError: There is more to it.
    """
    if code.__class__ not in CHECKED or code.translate(_BLANK) != text.translate(_BLANK):
        raise _refused(text, "other layout of checked text")
    return _code(text)
