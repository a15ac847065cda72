"""The import lines of a generated module."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

__all__ = ["Import", "imports"]


@frozen
class Import:
    """One import line."""

    module: str
    names: tuple[str, ...]


def imports(names: Iterable[tuple[str, str]], own: str = "") -> tuple[Import, ...]:
    """The import lines of a module, by `(module, name)`; what it defines by itself is left out."""
    modules: dict[str, set[str]] = {}
    for module, name in names:
        if module != own:
            modules.setdefault(module, set()).add(name)
    return tuple(Import(module, tuple(sorted(modules[module]))) for module in sorted(modules))
