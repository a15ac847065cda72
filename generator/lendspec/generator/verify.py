"""The last gate before a package is kept: rendered text must be the Python that was meant, and nothing else."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from lendspec.generator.allowed import NOTHING_MORE, Allowed
from lendspec.generator.model import Spec
from lendspec.generator.refusals import UnsafeOutputError, count_calls
from lendspec.generator.settings import PARENT
from lendspec.generator.trees import (
    ATTRIBUTES,
    BUILTINS,
    INIT_BUILTINS,
    MODULES,
    NODES,
    Gate,
    bound,
)

__all__ = ["UnsafeOutputError", "verify_package"]

_INIT = "__init__.py"


def verify_package(
    spec: Spec,
    files: Mapping[str, str],
    *,
    parent: str = PARENT,
    allowed: Allowed = NOTHING_MORE,
) -> None:
    """Look through the syntax trees of a package.

    Args:
        spec: What the package was made from.
        files: Its files by name.
        parent: The package in which it is.
        allowed: What a user's own templates may write beyond ours.

    Raises:
        UnsafeOutputError: A file does not parse, holds a statement, an import or a name that is none of ours, or an
            operation has no method.
    """
    calls = iterations = 0
    for name, text in files.items():
        if not name.endswith(".py"):
            continue
        try:
            tree = ast.parse(text, name)
        except (SyntaxError, ValueError) as problem:
            message = f"{name} of {spec.package} is no Python: {problem}"
            raise UnsafeOutputError(message) from None
        gate = _gate(tree, f"{parent}.{spec.package}", allowed, is_init=name == _INIT)
        if (found := gate.problem(tree)) is not None:
            message = f"{name} of {spec.package}: {found}"
            raise UnsafeOutputError(message)
        calls += gate.calls
        iterations += gate.iterations
    if allowed.count_calls:
        count_calls(spec, calls, iterations)


def _gate(tree: ast.Module, root: str, allowed: Allowed, *, is_init: bool) -> Gate:
    return Gate(
        ("lendspec.core.", f"{root}.", *(f"{module}." for module in allowed.imports)),
        MODULES | allowed.imports | frozenset({"importlib"} if is_init else ()),
        (INIT_BUILTINS if is_init else BUILTINS) | allowed.names | frozenset(bound(tree)),
        ATTRIBUTES | allowed.attributes,
        (*NODES, *(getattr(ast, name) for name in allowed.statements)),
    )
