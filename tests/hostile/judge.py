"""The shape of a generated package, seen by its syntax trees: what is left when every text and own name is blank.

Written without a look at the generator's own gate, so that one mistake cannot pass both.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache

__all__ = ["Shape", "shape_of"]

Shape = Counter[str]
"""The statements of all modules, each as a text without the package's own names and texts, with their numbers."""

_FILE = re.compile(r"(?:[a-z][a-z0-9_]{0,120}|__init__)\.py\Z")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_DUNDERS = frozenset(
    {"__all__", "__annotations__", "__dir__", "__future__", "__getattr__", "__init__", "__name__", "__slots__"}
)
_DUNDER = re.compile(r"__\w*__\Z")
_COMMENTS = {"__init__.py": 2}
"""How many comments a template holds; any other module has its first line only."""


def shape_of(package: str, files: Mapping[str, str]) -> Shape:
    """The shape of a package.

    Raises:
        AssertionError: Something stands in it that no specification may bring about.
    """
    shape: Shape = Counter()
    for name, text in files.items():
        if name == "py.typed":
            assert text == ""
            continue
        assert _FILE.match(name), f"{name!r} is no name of a module"
        shape += _module(package, text, _COMMENTS.get(name, 1))
    return shape


@lru_cache(maxsize=4096)
def _module(package: str, text: str, comments: int) -> Shape:
    assert text.startswith("# Written by lendspec"), text[:80]
    tree = ast.parse(text)
    told = 0
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            told += node.value.count("#")
        for name in _given(node):
            assert _NAME.match(name), f"{name!r} is no plain identifier"
            assert not _DUNDER.match(name) or name in _DUNDERS, f"{name!r} means something to Python"
    assert text.count("#") == comments + told, "a comment that no template holds"
    blank = _Blank(f"lendspec.clients.{package}.", frozenset(_top(tree, package)))
    return Counter(ast.dump(blank.visit(node)) for node in tree.body)


def _given(node: ast.AST) -> Iterator[str]:
    """The names that a piece of code gives or looks up."""
    match node:
        case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
            yield name
        case ast.arg(arg=name) | ast.Name(id=name) | ast.Attribute(attr=name):
            yield name
        case ast.alias(name=name, asname=other):
            yield from (name, other or name)
        case _:
            return


def _top(tree: ast.Module, package: str) -> Iterator[str]:
    """The names at the top of a module that are the package's own."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith(f"lendspec.clients.{package}."):
            yield from (each.asname or each.name for each in node.names)
    for node in tree.body:
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                yield name
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case _:
                continue


class _Blank(ast.NodeTransformer):
    """Takes texts and own names out of a tree; what a module has from elsewhere stays to be compared."""

    def __init__(self, package: str, known: frozenset[str]) -> None:
        self._package = package
        self._known = known

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        return ast.Constant(type(node.value).__name__)

    def visit_Name(self, node: ast.Name) -> ast.AST:
        own = isinstance(node.ctx, ast.Store) or node.id in self._known
        return ast.Name("_" if own and not _DUNDER.match(node.id) else node.id)

    def visit_arg(self, node: ast.arg) -> ast.AST:
        return ast.arg("_", node.annotation and self.visit(node.annotation))

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.func, ast.Name) and node.func.id == "_":
            node.keywords = [ast.keyword("_", each.value) for each in node.keywords]
        return node

    def visit_ImportFrom(self, node: ast.ImportFrom) -> ast.AST:
        if not (node.module or "").startswith(self._package):
            return node
        return ast.ImportFrom("_", [ast.alias("_", "_" if each.asname else None) for each in node.names], node.level)

    def visit_If(self, node: ast.If) -> ast.AST:
        self.generic_visit(node)
        node.body.sort(key=ast.dump)  # imports are in the order of names
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        self.generic_visit(node)
        node.name = "_"
        return node

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> ast.AST:
        outer = self._known
        self._known = outer | {each.arg for each in (*node.args.args, *node.args.kwonlyargs)}
        self._known |= {
            each.id for each in ast.walk(node) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)
        }
        self.generic_visit(node)
        self._known = outer
        node.name = node.name if _DUNDER.match(node.name) else "_"
        return node

    visit_FunctionDef = visit_AsyncFunctionDef = _function  # noqa: N815  # the names that ast gives them
