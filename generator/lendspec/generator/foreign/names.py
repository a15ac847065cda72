"""Names for other people's operations: ids that are missing or taken, groups out of tags, methods out of ids."""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import define, field

from lendspec.generator.document import Spot
from lendspec.generator.foreign.reader import Reader
from lendspec.generator.names import TYPE_NAMES, Allocator, constant, pascal, snake

__all__ = ["Call", "Naming"]

_LONGEST_TAG = 80  # a group is a file, and names of files have an end
_SESSION = frozenset({"call"})
_CONSTANTS = frozenset({"TYPE_CHECKING"})
"""What stands beside the constants of the operations in a module."""
_GENERAL = re.compile(r"(?:v?[0-9.]+(?:alpha|beta)?[0-9]*|s?api|rest|public)\Z", re.IGNORECASE)
_CLIENT = TYPE_NAMES | {"cached_property"}
"""What the class of a client needs beside its groups."""


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
    _groups: dict[str, str] = field(factory=dict)

    def name(self, calls: Iterable[Call]) -> None:
        """Set id, group and method of each call.

        The first tag is the group; without one it is the first part of the path, unless most calls would have a group
        of their own, or all the same: then they stand on the client itself. That is decided for all at once, so that
        one more call does not move another.
        """
        listed = list(calls)
        tagged = {id(call): tags[0] for call in listed if (tags := self._reader.texts(call.spot, "tags"))}
        parts = {id(call): _first_part(call.path) for call in listed if id(call) not in tagged}
        groups_of_paths = 1 < len(set(parts.values())) <= len(parts) / 2
        for call in listed:
            word = tagged.get(id(call)) or (parts[id(call)] if groups_of_paths else None)
            call.group = self._group(word) if word else None
        groups = frozenset(call.group for call in listed if call.group)
        for call in listed:
            self._one(call, groups)

    def _group(self, tag: str) -> str:
        """A group has a class: tags of which the classes would meet are one group."""
        name = snake(tag[:_LONGEST_TAG], "group")
        return self._groups.setdefault(pascal(name), f"{name}_" if name in _CLIENT else name)

    def _one(self, call: Call, groups: frozenset[str]) -> None:
        written = self._reader.text(call.spot, "operationId")
        wanted = written or f"{call.method}_{call.path.strip('/').replace('/', '_') or 'root'}"
        call.id = self._ids.take(f"{wanted}_call" if constant(wanted) in _CONSTANTS else wanted)
        if call.id != wanted:
            message = f"the id {wanted!r}, or one that only differs in its signs, is taken: this one is {call.id!r}"
            self._reader.note(call.spot, "duplicate-operation-id", message, key="operationId")
        if call.group not in self._methods:
            # Methods without a group stand beside the groups, on the client itself.
            self._methods[call.group] = Allocator(TYPE_NAMES | (_SESSION | groups if call.group is None else _SESSION))
        call.name = self._methods[call.group].take(snake(call.id, "call"))


def _first_part(path: str) -> str | None:
    """The first part of a path that names something: no version, no slot, not ``api``."""
    parts = (part for part in path.split("/") if part and "{" not in part and not _GENERAL.match(part))
    return next(parts, None)
