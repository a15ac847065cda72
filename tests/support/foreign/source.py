"""An OpenAPI document of one or several files as its author wrote it, read without the generator's reader."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import Any, Final, cast
from urllib.parse import unquote

from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor
from ruamel.yaml.error import MarkedYAMLError

from tests.support.document import is_array, is_object

__all__ = ["Node", "Source"]

_LONGEST_CHAIN: Final = 50


class _Plain(SafeConstructor):
    """Builds JSON: a date stays text, a fraction is a Decimal."""


def _fraction(loader: Any, node: Any) -> object:  # ruamel has no types
    text = str(loader.construct_scalar(node)).replace("_", "")
    return Decimal(text) if text.strip("+-.eE0123456789") == "" else text


def _text(loader: Any, node: Any) -> str:  # ruamel has no types
    return str(loader.construct_scalar(node))


_plain: Any = _Plain  # ruamel has no types
_plain.add_constructor("tag:yaml.org,2002:timestamp", _text)
_plain.add_constructor("tag:yaml.org,2002:float", _fraction)


def _read(path: Path) -> object:
    text = path.read_text("utf-8-sig")
    if path.suffix == ".json":
        return json.loads(text, parse_float=Decimal)
    try:
        return _yaml(text, pure=False)
    except MarkedYAMLError:  # the fast parser is of YAML 1.1
        return _yaml(text, pure=True)


def _yaml(text: str, *, pure: bool) -> object:
    reader: Any = YAML(typ="safe", pure=pure)  # ruamel has no types
    reader.allow_duplicate_keys = True
    reader.Constructor = _Plain
    return reader.load(text)


class Source:
    """The files of one document; each is read once."""

    def __init__(self, path: Path) -> None:
        self.path = path.resolve()
        self._files: dict[Path, object] = {}

    @cached_property
    def root(self) -> Node:
        """The document.

        Raises:
            OSError: The file cannot be read.
            ValueError: It is neither JSON nor YAML.
        """
        return Node(self, self.path, self.file(self.path))

    def file(self, path: Path) -> object:
        """The content of one file."""
        if path not in self._files:
            self._files[path] = _read(path)
        return self._files[path]

    @property
    def dialect(self) -> str:
        """The version that the document states: ``3.0.3``, or ``swagger 2.0``."""
        root = self.root.table
        return str(root["openapi"]) if "openapi" in root else f"swagger {root.get('swagger')}"


class Node:
    """A value of the document and the file that it stands in, from which its references count."""

    __slots__ = ("file", "source", "value")

    def __init__(self, source: Source, file: Path, value: object) -> None:
        self.source = source
        self.file = file
        self.value = value

    @property
    def table(self) -> Mapping[object, object]:
        """The value where it is an object; an empty one otherwise."""
        return cast("Mapping[object, object]", self.value) if is_object(self.value) else {}  # YAML has other keys too

    def at(self, key: object) -> Node:
        """The member of an object with this key; a node of None where there is none."""
        return Node(self.source, self.file, self.table.get(key))

    def members(self) -> Iterator[tuple[str, Node]]:
        """The members of an object."""
        held = self._held()
        for name, value in held.table.items():
            yield _key(name), Node(self.source, held.file, value)

    def rows(self) -> list[Node]:
        """The items of a list; none where it is no list."""
        held = self._held()
        return [Node(self.source, held.file, item) for item in held.value] if is_array(held.value) else []

    def _held(self) -> Node:
        """What holds members or items: it may stand elsewhere, as anything in a large document."""
        try:
            return self.follow()
        except LookupError:
            return self

    def text(self, key: str, default: str = "") -> str:
        """A member that is text."""
        value = self.table.get(key)
        return value if isinstance(value, str) else default

    @property
    def key(self) -> tuple[str, int]:
        """What tells this node from others of the same document."""
        return str(self.file), id(self.value)

    def follow(self) -> Node:
        """What the node refers to; itself where it is no reference.

        Raises:
            LookupError: The reference leads nowhere, or round in a circle.
        """
        node = self
        for _ in range(_LONGEST_CHAIN):
            target = node.table.get("$ref")
            if not isinstance(target, str):
                return node
            node = node.resolved(target)
        raise LookupError("a reference leads round in a circle")

    def resolved(self, reference: str) -> Node:
        """What a reference that stands in this node's file leads to."""
        name, _, pointer = reference.partition("#")
        try:
            file = (self.file.parent / unquote(name)).resolve() if name else self.file
            node = Node(self.source, file, self.source.file(file))
            for part in unquote(pointer).split("/")[1:]:
                node = node._step(part.replace("~1", "/").replace("~0", "~"))
        except (LookupError, OSError, ValueError) as problem:
            raise LookupError(f"{reference} leads nowhere") from problem
        return node

    def _step(self, part: str) -> Node:
        """What stands under a key or an index; a pointer may lead through references."""
        try:
            return Node(self.source, self.file, _step(self.value, part))
        except LookupError:
            target = self.table.get("$ref")
            if not isinstance(target, str):
                raise
            return self.resolved(target)._step(part)


def _key(name: object) -> str:
    """A key as JSON writes it: YAML has `null`, `true` and numbers as keys."""
    return "null" if name is None else str(name).lower() if isinstance(name, bool) else str(name)


def _step(value: object, part: str) -> object:
    if is_array(value):
        return value[int(part)]
    if is_object(value):
        found = cast("Mapping[object, object]", value)  # YAML has other keys than text too
        keys = [key for key in found if _key(key) == part]
        if keys:
            return found[keys[0]]
    raise LookupError(part)
