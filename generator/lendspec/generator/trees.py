"""What a syntax tree of ours may hold: the statements, names, calls and imports that packages are made of."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import cast

from attrs import define

__all__ = [
    "ATTRIBUTES",
    "BUILTINS",
    "INIT_BUILTINS",
    "MODULES",
    "NODES",
    "Gate",
    "bound",
    "expression_problem",
]

MODULES = frozenset({"__future__", "attrs", "collections.abc", "datetime", "decimal", "enum", "functools", "typing"})
BUILTINS = frozenset({"bool", "bytes", "dict", "frozenset", "int", "object", "str", "super", "tuple"})
INIT_BUILTINS = frozenset(
    {"AttributeError", "__all__", "__name__", "getattr", "globals", "list", "object", "sorted", "str"}
)
ATTRIBUTES = frozenset({"__init__", "_session", "call", "call_raw", "id", "items"})
# fmt: off
NODES = (
    ast.Module, ast.ImportFrom, ast.alias, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef, ast.arguments,
    ast.arg, ast.If, ast.Assign, ast.AnnAssign, ast.Expr, ast.Return, ast.Raise,
    ast.Await, ast.Call, ast.keyword, ast.Starred, ast.Constant, ast.JoinedStr, ast.FormattedValue,
    ast.Name, ast.Attribute, ast.Subscript, ast.expr_context, ast.Tuple, ast.List, ast.Dict,
    ast.Set, ast.ListComp, ast.DictComp, ast.comprehension, ast.Compare, ast.Eq, ast.In,
    ast.BinOp, ast.BitOr, ast.UnaryOp, ast.USub, ast.Not,
)
# fmt: on
_EXPRESSION = (
    *(ast.Call, ast.Constant, ast.Name, ast.expr_context, ast.Subscript, ast.Tuple, ast.Dict, ast.Set),
    *(ast.BinOp, ast.BitOr, ast.UnaryOp, ast.USub),
)
_FUNCTIONS = frozenset({ast.FunctionDef, ast.AsyncFunctionDef})
_PLAIN = frozenset({ast.Constant, ast.arg, ast.arguments, ast.keyword, ast.Expr, ast.Return, ast.Subscript, ast.Tuple})
"""Kinds that are most of a module, and allowed whatever they hold."""


class _Fields(dict[type[ast.AST], tuple[str, ...]]):
    """The fields of each kind of node that can hold nodes, those last that a stack must take first."""

    def __missing__(self, kind: type[ast.AST]) -> tuple[str, ...]:
        self[kind] = tuple(name for name in reversed(kind._fields) if name not in _LEAVES)
        return self[kind]


_LEAVES = frozenset({"arg", "attr", "ctx", "id", "kind", "lineno", "module", "name", "type_comment"})
_FIELDS = _Fields()
_CALLS = frozenset({"call", "call_raw"})
_ITERATIONS = frozenset({"Paged", "AsyncPaged"})


def expression_problem(text: str) -> str | None:
    """What an expression holds that none of ours holds, where ``x`` is the only name that it may use."""
    try:
        tree = ast.parse(text, mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError) as problem:
        return f"is no Python: {problem}"
    return Gate((), frozenset(), frozenset("x"), frozenset(), _EXPRESSION).problem(tree.body)


@define
class Gate:
    """What one module may import and which names it may use; counts the calls that it has seen."""

    prefixes: tuple[str, ...]
    modules: frozenset[str]
    known: frozenset[str]
    attributes: frozenset[str]
    nodes: tuple[type[ast.AST], ...]
    calls: int = 0
    iterations: int = 0

    def problem(self, tree: ast.AST) -> str | None:
        """The first thing in the order of the text that none of ours holds.

        One loop over all nodes: this is a quarter of a million of them for 300 operations.
        """
        waiting: list[tuple[ast.AST, _Function | None]] = [(tree, None)]
        while waiting:
            node, function = waiting.pop()
            kind = type(node)
            if kind in _FUNCTIONS:
                function = _Function(cast("ast.FunctionDef", node), function)  # or its asynchronous twin
            if kind not in _PLAIN and (found := self._problem(node, function)) is not None:
                return f"line {getattr(node, 'lineno', 1)} {found}"
            for name in _FIELDS[kind]:
                value = getattr(node, name, None)
                if isinstance(value, ast.AST):
                    waiting.append((value, function))
                elif isinstance(value, list):
                    items = reversed(cast("list[object]", value))
                    waiting.extend([(item, function) for item in items if isinstance(item, ast.AST)])
        return None

    def _problem(self, node: ast.AST, function: _Function | None) -> str | None:
        match node:
            case ast.Name(id=name):
                if name in self.known or not isinstance(node.ctx, ast.Load):
                    return None
                return None if function is not None and function.knows(name) else f"names {name}"
            case ast.Attribute(attr=name):
                self.calls += name in _CALLS
                return None if name in self.attributes else f"looks up the attribute {name}"
            case ast.Call(func=func, args=arguments):
                return self._call(func, arguments)
            case ast.ImportFrom(module=module, level=level):
                if level or not self._may_import(str(module)):
                    return f"imports from {'.' * level}{module or ''}"
                return None
            case _:
                return None if isinstance(node, self.nodes) else f"holds a {type(node).__name__}"

    def _call(self, func: ast.expr, arguments: list[ast.expr]) -> str | None:
        if isinstance(func, ast.Attribute):
            return None
        if not isinstance(func, ast.Name):
            return "calls the result of an expression"
        if func.id not in self.known:
            return f"calls {func.id}"
        if func.id == "import_module" and not _stays_inside(arguments):
            return "imports a module by a name that it makes up"
        self.iterations += func.id in _ITERATIONS
        return None

    def _may_import(self, module: str) -> bool:
        return module in self.modules or module.startswith(self.prefixes)


class _Function:
    """The variables of a function and of those around it, looked up only when a name needs it."""

    def __init__(self, node: ast.FunctionDef, outer: _Function | None) -> None:
        self._node = node
        self._outer = outer
        listed = node.args
        self._names = {argument.arg for argument in (*listed.posonlyargs, *listed.args, *listed.kwonlyargs)}
        self._complete = False

    def knows(self, name: str) -> bool:
        if name not in self._names and not self._complete:
            self._names.update(_variables(self._node))
            self._complete = True
        return name in self._names or (self._outer is not None and self._outer.knows(name))


def bound(tree: ast.Module) -> Iterator[str]:
    """What a module imports, defines or sets at its top."""
    for statement in _statements(tree):
        if isinstance(statement, ast.ImportFrom):
            yield from (alias.asname or alias.name for alias in statement.names)
    for node in tree.body:
        match node:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case _:
                continue


def _statements(tree: ast.Module) -> Iterator[ast.stmt]:
    """Every statement; expressions, which are most of a module, are not looked into."""
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.stmt):
            yield node
        for name in ("body", "orelse", "finalbody", "handlers"):
            value = getattr(node, name, None)
            if isinstance(value, list):
                waiting += cast("list[ast.AST]", value)  # the bodies of statements are lists of statements


def _variables(function: ast.AST) -> Iterator[str]:
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
