"""The last gate before a package is kept: rendered text must be the Python that was meant, and nothing else."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from attrs import frozen

from lendspec.generator.model import Spec

__all__ = ["UnsafeOutputError", "verify_package"]

_INIT = "__init__.py"
_MODULES = frozenset({"__future__", "attrs", "collections.abc", "datetime", "decimal", "enum", "functools", "typing"})
_BUILTINS = frozenset({"bool", "bytes", "dict", "frozenset", "int", "object", "str", "super", "tuple"})
_INIT_BUILTINS = frozenset(
    {"AttributeError", "__all__", "__name__", "getattr", "globals", "list", "object", "sorted", "str"}
)
_ATTRIBUTES = frozenset({"__init__", "_session", "call", "call_raw", "id", "items"})
_NODES = (
    *(
        ast.Module,
        ast.ImportFrom,
        ast.alias,
        ast.ClassDef,
        ast.FunctionDef,
        ast.AsyncFunctionDef,
        ast.arguments,
        ast.arg,
    ),
    *(
        ast.If,
        ast.Assign,
        ast.AnnAssign,
        ast.Expr,
        ast.Return,
        ast.Raise,
        ast.Await,
        ast.Call,
        ast.keyword,
        ast.Starred,
    ),
    *(ast.Constant, ast.JoinedStr, ast.FormattedValue, ast.Name, ast.Attribute, ast.Subscript, ast.expr_context),
    *(ast.Tuple, ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.comprehension),
    *(ast.Compare, ast.Eq, ast.In, ast.BinOp, ast.BitOr, ast.UnaryOp, ast.USub, ast.Not),
)
_TWINS = 4
_ITERATIONS = frozenset({"Paged", "AsyncPaged"})


class UnsafeOutputError(Exception):
    """Rendered code holds what no package of ours holds; the specification or a template is to blame."""


def verify_package(spec: Spec, files: Mapping[str, str]) -> None:
    """Look through the syntax trees of a package.

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
        for problem_text in _problems(tree, spec.package, is_init=name == _INIT):
            message = f"{name} of {spec.package}: {problem_text}"
            raise UnsafeOutputError(message)
        calls += sum(isinstance(node, ast.Attribute) and node.attr in {"call", "call_raw"} for node in ast.walk(tree))
        iterations += sum(map(_iterates, ast.walk(tree)))
    if calls != _TWINS * len(spec.operations):
        message = f"{spec.package} has {len(spec.operations)} operations but {calls} calls instead of {_TWINS} for each"
        raise UnsafeOutputError(message)
    paged = sum(operation.pages is not None for operation in spec.operations)
    if iterations != len(_ITERATIONS) * paged:
        wanted = f"instead of {len(_ITERATIONS)} for each"
        message = f"{spec.package} has {paged} paged operations but {iterations} iterations {wanted}"
        raise UnsafeOutputError(message)


def _iterates(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _ITERATIONS


def _problems(tree: ast.Module, package: str, *, is_init: bool) -> Iterator[str]:
    prefixes = ("lendspec.core.", f"lendspec.clients.{package}.")
    if is_init:
        gate = _Gate(prefixes, _MODULES | {"importlib"}, _INIT_BUILTINS | frozenset(_bound(tree)))
    else:
        gate = _Gate(prefixes, _MODULES, _BUILTINS | frozenset(_bound(tree)))
    return gate.problems(tree, frozenset())


@frozen
class _Gate:
    """What one module may import and which names it may use."""

    prefixes: tuple[str, ...]
    modules: frozenset[str]
    known: frozenset[str]

    def problems(self, node: ast.AST, local: frozenset[str]) -> Iterator[str]:
        """Whatever a piece of code holds that none of ours does; ``local`` are the variables around it."""
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            local |= frozenset(_variables(node))
        if (problem := self._problem(node, local)) is not None:
            yield f"line {getattr(node, 'lineno', 1)} {problem}"
        for child in ast.iter_child_nodes(node):
            yield from self.problems(child, local)

    def _problem(self, node: ast.AST, local: frozenset[str]) -> str | None:
        match node:
            case ast.ImportFrom(module=module, level=level) if level or not self._may_import(str(module)):
                return f"imports from {'.' * level}{module or ''}"
            case ast.Name(id=name, ctx=ast.Load()) if name not in self.known and name not in local:
                return f"names {name}"
            case ast.Call(func=ast.Name(id=name)) if name not in self.known:
                return f"calls {name}"
            case ast.Call(func=ast.Name(id="import_module"), args=arguments) if not _stays_inside(arguments):
                return "imports a module by a name that it makes up"
            case ast.Call(func=func) if not isinstance(func, ast.Name | ast.Attribute):
                return "calls the result of an expression"
            case ast.Attribute(attr=name) if name not in _ATTRIBUTES:
                return f"looks up the attribute {name}"
            case _:
                return None if isinstance(node, _NODES) else f"holds a {type(node).__name__}"

    def _may_import(self, module: str) -> bool:
        return module in self.modules or module.startswith(self.prefixes)


def _bound(tree: ast.Module) -> Iterator[str]:
    """What a module imports, defines or sets at its top."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield from (alias.asname or alias.name for alias in node.names)
    for node in tree.body:
        match node:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case _:
                continue


def _variables(function: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
    for node in ast.walk(function):
        match node:
            case ast.arg(arg=name) | ast.Name(id=name, ctx=ast.Store()):
                yield name
            case _:
                continue


def _stays_inside(arguments: list[ast.expr]) -> bool:
    """Whether the name of a module is made by putting a part behind that of the package."""
    match arguments:
        case [ast.JoinedStr(values=[ast.FormattedValue(value=ast.Name(id="__name__")), ast.Constant(value="."), *_])]:
            return True
        case _:
            return False
