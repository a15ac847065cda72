"""Resolves the annotations of everything that a module makes public, as tools do at run time."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Callable, Generator
from functools import cached_property
from types import ModuleType

import attrs

__all__ = ["faults_of", "resolved"]


def faults_of(module: ModuleType) -> list[str]:
    """Each public class, function and method of a module whose annotations cannot be resolved, and why.

    The groups on the root of a generated package are left out: they are properties, and their modules load when used.
    """
    faults: list[str] = []
    for place, thing in _public(module):
        try:
            resolved(thing)
        except Exception as error:  # noqa: BLE001 (whatever it is, it is a fault)
            faults.append(f"{place}: {type(error).__name__}: {error}")
    return faults


def resolved(thing: object) -> object:
    """The annotations of a class, a function or a method as objects."""
    hints = typing.get_type_hints(thing)
    if inspect.isfunction(thing):
        inspect.signature(thing, eval_str=True)
    return hints


def _public(module: ModuleType) -> Generator[tuple[str, object]]:
    names: list[str] = getattr(module, "__all__", [])
    for name in names:
        thing: object = getattr(module, name)
        place = f"{module.__name__}.{name}"
        if inspect.isclass(thing):
            yield place, thing
            yield from ((f"{place}.{own}", function) for own, function in _methods(thing))
        elif inspect.isfunction(thing):
            yield place, thing


def _methods(kind: type) -> Generator[tuple[str, Callable[..., object]]]:
    for base in kind.__mro__:
        if not base.__module__.startswith("lendspec.") and base is not kind:
            continue
        for name, value in vars(base).items():
            if name.startswith("_") and name not in {"__init__", "__enter__", "__exit__", "__aenter__", "__aexit__"}:
                continue
            found = _function(value)
            is_group = isinstance(value, cached_property) and base.__module__.endswith(".client")
            is_attrs = name == "__init__" and attrs.has(
                base
            )  # attrs makes it before a class that names itself is there
            if found is not None and not is_attrs and not (is_group and ".clients." in base.__module__):
                yield name, found


def _function(value: object) -> Callable[..., object] | None:
    for name in ("__func__", "fget", "func"):  # of a class method, a property, a cached property
        value = getattr(value, name, value)
    return value if inspect.isfunction(value) else None
