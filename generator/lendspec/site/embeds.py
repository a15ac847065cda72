"""The pictures and worked examples that written pages embed; loaded when a page wants them, for they load exchanges."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable, Mapping
from functools import cache, partial
from types import ModuleType
from typing import TypeAlias, cast

__all__ = ["pictures", "worked_examples"]

Drawn: TypeAlias = Mapping[str, Callable[[str], str]]


@cache
def pictures() -> Drawn:
    """What draws each picture as SVG, in a language."""
    module = _module("lendspec.site.pictures")
    return cast("Drawn", getattr(module, "PICTURES", {}))


@cache
def worked_examples() -> Drawn:
    """What writes each worked example as Markdown, in a language."""
    module = _module("lendspec.site.worked")
    made = cast("Mapping[str, Callable[[], object]]", getattr(module, "WORKED", {}))
    write = cast("Callable[[object, str], str]", getattr(module, "as_markdown", str))
    return {name: partial(_written, make, write) for name, make in made.items()}


def _written(make: Callable[[], object], write: Callable[[object, str], str], language: str) -> str:
    return write(make(), language)


def _module(name: str) -> ModuleType | None:
    return importlib.import_module(name) if importlib.util.find_spec(name) else None
