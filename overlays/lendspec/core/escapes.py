"""The ways in which one character is written in URLs, JSON, HTML and the source of programs, as patterns."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["folded", "run_of", "written"]

_BACKSLASH: Final = "\\"
_DEPTH: Final = 8  # backslashes that an escape may begin with: JSON in JSON in JSON
_BACKSLASHES: Final = rf"\\{{1,{_DEPTH}}}+"

# https://html.spec.whatwg.org/multipage/named-characters.html
_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "!": "excl", '"': "quot", "#": "num", "$": "dollar", "%": "percnt", "&": "amp", "'": "apos", "(": "lpar",
        ")": "rpar", "*": "ast", "+": "plus", ",": "comma", ".": "period", "/": "sol", ":": "colon", ";": "semi",
        "<": "lt", "=": "equals", ">": "gt", "?": "quest", "@": "commat", "[": "lsqb", "\\": "bsol", "]": "rsqb",
        "^": "Hat", "_": "lowbar", "`": "grave", "{": "lcub", "|": "verbar", "}": "rcub",
    }
)  # fmt: skip
_LETTERS: Final[Mapping[str, str]] = MappingProxyType({"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"})
_CHARACTERS: Final = {name: sign for sign, name in _NAMES.items()}

_ESCAPE: Final = re.compile(
    r"%(?:25){0,3}([0-9A-Fa-f]{2})"
    rf"|{_BACKSLASHES}(?:u([0-9A-Fa-f]{{4}})|x([0-9A-Fa-f]{{2}})|([^A-Za-z0-9\\]))"
    r"|&(?:amp;){0,2}(?:#0{0,5}([0-9]{1,7})|#[xX]0{0,5}([0-9A-Fa-f]{1,6})|([A-Za-z]{2,6}));"
)
_SAME: Final = str.maketrans({"-": "+", "_": "/", " ": "+", "\0": None, "\r": None, "\n": None})


def written(characters: str, *, after_run: bool = False) -> str:
    """A pattern of every way to write one of `characters`, none of which is a backslash.

    Args:
        characters: One, or several that mean the same.
        after_run: Backslashes stand before it, which `run_of` counts: it takes none that it can do without.
    """
    forms = [form for character in characters for form in _forms(character, after_run=after_run)]
    # Atomic where it can be: of each other character one form alone fits at a place.
    return f"(?:{'|'.join(forms)})" if characters in "%&" else f"(?>{'|'.join(forms)})"


def _forms(character: str, *, after_run: bool) -> list[str]:
    plain, data = re.escape(character), character.encode("utf-8", "surrogatepass")
    forms = [
        "".join(rf"%(?:25){{0,3}}{_hex(f'{byte:02x}')}" for byte in data),
        _with_backslashes(character, r"\\" if after_run else _BACKSLASHES, signs=not after_run),
        _as_reference(character),
    ]
    if not character.isascii():
        forms.append(re.escape(data.decode("latin-1")))  # a body is read as bytes
    if character == " ":
        forms.append(r"\+")
    # The shortest form comes last where the others begin with it.
    return [*forms, plain] if character in "%&" else [plain, *forms]


def _with_backslashes(character: str, before: str, *, signs: bool) -> str:
    units = character.encode("utf-16-be", "surrogatepass").hex()
    forms = [before.join(f"u{_hex(units[at : at + 4])}" for at in range(0, len(units), 4))]
    if character.isascii():
        forms.append(f"x{_hex(f'{ord(character):02x}')}")
    if signs and not character.isalnum():
        forms.append(re.escape(character))
    forms += [letter for letter, meant in _LETTERS.items() if meant == character]
    return f"{before}(?:{'|'.join(forms)})"


def _as_reference(character: str) -> str:
    number = ord(character)
    forms = [rf"#(?:0{{0,5}}{number}|[xX]0{{0,5}}{_hex(f'{number:x}')})"]
    if character in _NAMES:
        forms.append(_NAMES[character])
    return rf"&(?:amp;){{0,2}}(?:{'|'.join(forms)});"


def run_of(part: str) -> str:
    r"""A pattern of every way to write a run of backslashes and the character behind it, if there is one.

    Where a run ends is told by that character alone: were both free to take backslashes, the ways to share them would
    multiply with each run.
    """
    count = len(part) - len(part.lstrip("\\"))
    escaped = _with_backslashes(_BACKSLASH, _BACKSLASHES, signs=False)
    one = rf"(?:{escaped}|%(?:25){{0,3}}5[cC]|{_as_reference(_BACKSLASH)}|\\)"
    run = f"{one}{{{count},{_DEPTH * count}}}"
    return f"{run}{written(part[count], after_run=True)}" if len(part) > count else run


def _hex(digits: str) -> str:
    return "".join(f"[{digit}{digit.upper()}]" if digit.isalpha() else digit for digit in digits)


def folded(text: str) -> str:
    """`text` without escapes, breaks and differences of case: what two ways to write the same have in common.

    Only good to tell that something does not stand in a text; an escape may begin before it and take its first letters.
    """
    if "%" in text or "\\" in text or "&" in text:
        text = _ESCAPE.sub(_meant, text)
    return text.translate(_SAME).lower()


def _meant(found: re.Match[str]) -> str:
    percent, unicode, byte, sign, decimal, hexadecimal, name = found.groups()
    if sign is not None:
        return sign
    if name is not None:
        return _CHARACTERS.get(name, found[0])
    number = int(decimal) if decimal else int(percent or unicode or byte or hexadecimal, 16)
    return chr(number) if number < 0x110000 else found[0]  # noqa: PLR2004 (characters end there)
