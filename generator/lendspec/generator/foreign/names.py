"""Names for other people's operations: ids that are missing or taken, groups out of tags, methods out of ids."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import define, field

from lendspec.generator.document import Spot
from lendspec.generator.foreign.reader import Reader
from lendspec.generator.names import TYPE_NAMES, Allocator, constant, snake

__all__ = ["Call", "Naming"]

_SESSION = frozenset({"call"})


@define
class Call:
    """An operation of the document before it is built."""

    path: str
    method: str
    item: Spot
    spot: Spot
    id: str = ""
    group: str | None = None
    name: str = ""

    @property
    def title(self) -> str:
        """``GET /loans/{id}``."""
        return f"{self.method.upper()} {self.path}"


@define
class Naming:
    """Names every call of a document, so that no two of them meet."""

    _reader: Reader
    _ids: Allocator = field(factory=lambda: Allocator(key=constant))
    _methods: dict[str | None, Allocator] = field(factory=dict)

    def name(self, calls: Iterable[Call]) -> None:
        """Set id, group and method of each call."""
        listed = list(calls)
        for call in listed:
            tags = self._reader.texts(call.spot, "tags")
            call.group = _group(tags[0]) if tags else None
        groups = frozenset(call.group for call in listed if call.group)
        for call in listed:
            self._one(call, groups)

    def _one(self, call: Call, groups: frozenset[str]) -> None:
        written = self._reader.text(call.spot, "operationId")
        wanted = written or f"{call.method}_{call.path.strip('/').replace('/', '_') or 'root'}"
        call.id = self._ids.take(wanted)
        if call.id != wanted:
            message = f"the id {wanted!r}, or one that only differs in its signs, is taken: this one is {call.id!r}"
            self._reader.note(call.spot, "duplicate-operation-id", message, key="operationId")
        if call.group not in self._methods:
            # Methods without a group stand beside the groups, on the client itself.
            self._methods[call.group] = Allocator(TYPE_NAMES | (_SESSION | groups if call.group is None else _SESSION))
        call.name = self._methods[call.group].take(snake(call.id, "call"))


def _group(tag: str) -> str:
    name = snake(tag, "group")
    return f"{name}_" if name in TYPE_NAMES else name
