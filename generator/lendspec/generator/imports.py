"""The import lines of a generated module, in the order and the layout of the formatter."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from lendspec.generator.brackets import MARGINS, WIDTH
from lendspec.generator.leaves import Code, joined, lines, module, name, put
from lendspec.generator.trees import MODULES

__all__ = ["Import", "import_line", "import_lines", "imports"]


_DIGITS = re.compile(r"[0-9]+")
_LENGTHS = 0x3400
"""From here on no letter has another case."""

Key = tuple[object, ...]


class Import(NamedTuple):
    """One import line."""

    module: str
    names: tuple[str, ...]


def imports(names: Iterable[tuple[str, str]], own: str = "") -> tuple[Import, ...]:
    """The import lines of a module, by `(module, name)`; what it defines by itself is left out."""
    modules: dict[str, set[str]] = {}
    for place, wanted in names:
        if place != own:
            modules.setdefault(place, set()).add(wanted)
    return tuple(Import(place, tuple(sorted(modules[place]))) for place in sorted(modules))


def import_lines(listed: Iterable[Import], root: str, indent: int = 0) -> Code:
    """The imports of a module of the package ``root``: those from Python itself before all others."""
    margin = MARGINS[indent]
    ordered = sorted((each for line in listed for each in _split(line)), key=_key)
    blocks = [
        joined("\n", [put("%s%s", margin, import_line(each, root, indent)) for each in block])
        for _, block in groupby(ordered, key=_is_other)
    ]
    return joined("\n\n", blocks)


def import_line(line: Import, root: str, indent: int = 0) -> Code:
    """One of them, without the spaces before it."""
    place = module(line.module, root)
    names = [_part(each) for each in sorted(line.names, key=_member)]
    flat = put("from %s import %s", place, joined(", ", names))
    if indent + len(flat) <= WIDTH:
        return flat
    return put("from %s import (\n%s%s)", place, lines(" " * (indent + 4), names), MARGINS[indent])


def _split(line: Import) -> Iterable[Import]:
    """The formatter gives each name with an `as` a line of its own."""
    plain = tuple(each for each in line.names if " " not in each)
    if plain:
        yield Import(line.module, plain)
    yield from (Import(line.module, (each,)) for each in line.names if " " in each)


def _part(text: str) -> Code:
    wanted, _, other = text.partition(" as ")
    return put("%s as %s", name(wanted), name(other)) if other else name(wanted)


def _is_other(line: Import) -> bool:
    return not _is_python(line.module)


@lru_cache(maxsize=4096)
def _is_python(place: str) -> bool:
    return place in MODULES and place != "attrs"


def _key(line: Import) -> Key:
    return _is_other(line), _natural(line.module), min(map(_member, line.names))


@lru_cache(maxsize=1 << 14)
def _member(text: str) -> Key:
    """Constants before classes before all others, as the formatter tells them apart by their letters."""
    wanted, _, other = text.partition(" as ")
    kind = 0 if len(wanted) > 1 and wanted.isupper() else 1 if wanted[0].isupper() else 2
    return kind, _natural(wanted), _natural(other)


@lru_cache(maxsize=1 << 14)
def _natural(text: str) -> tuple[str, str]:
    """Numbers in a name count as numbers, unless they begin with a nought; letters count alike at first."""
    spelt = _DIGITS.sub(_number, text)
    return spelt.lower(), spelt


def _number(found: re.Match[str]) -> str:
    digits = found[0]
    return f"{digits}\0" if digits[0] == "0" else f"1{chr(_LENGTHS + len(digits))}{digits}"
