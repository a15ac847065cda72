"""Steps through the files of a specification that end in None, not in an error, where there is nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from lendspec.generator.document import Spot, Workspace
from lendspec.generator.findings import Place, SpecError
from lendspec.generator.names import pascal
from lendspec.generator.tree import Map, Seq, Value

__all__ = ["Steps"]

_CHOICES = ("oneOf", "anyOf")
_COMPOSED = ("allOf", *_CHOICES)


def _is_null(spot: Spot) -> bool:
    return isinstance(spot.value, Map) and spot.value.get("type") == "null"


@frozen
class Steps:
    """Walks over the values of one specification, through references and composed schemas."""

    workspace: Workspace

    def child(self, spot: Spot | None, *keys: str) -> Spot | None:
        """What stands under a key, and under the next key of that; references are followed on the way."""
        here = spot
        for key in keys:
            here = self.target(here)
            if here is None or key not in self.keys(here):
                return None
            here = here.child(key)
        return here

    def keys(self, spot: Spot | None) -> Iterable[str]:
        """The keys of a mapping or the indices of a sequence, there where a reference leads."""
        here = self.target(spot)
        if here is not None and isinstance(here.value, Map):
            return here.value
        return [str(index) for index in range(len(here.value))] if here and isinstance(here.value, Seq) else ()

    def target(self, spot: Spot | None) -> Spot | None:
        """Where a reference leads; the value itself when it is none."""
        if spot is None:
            return None
        try:
            return self.workspace.follow(spot)
        except SpecError:
            return None

    def inside(self, schema: Spot | None, *keys: str) -> Iterator[Spot]:
        """What stands under keys of a schema or of the schemas that it is composed of."""
        for part in self._parts(schema):
            if (found := self.child(part, *keys)) is not None:
                yield found

    def named(self, schema: Spot | None, name: str) -> Spot | None:
        """Of a schema and those that it is composed of, the one whose key makes the name of a class."""
        return next((part for part in self._parts(schema) if part.pointer and pascal(part.pointer[-1]) == name), None)

    def alternatives(self, schema: Spot | None) -> Iterator[Spot]:
        """The schemas of which one holds, without null; those of the parts come in their order."""
        for part in self._parts(schema):
            for word in _CHOICES:
                listed = self.child(part, word)
                for index in self.keys(listed):
                    found = self.child(listed, index)
                    target = self.target(found)
                    if found is not None and target is not None and not _is_null(target) and not self._chooses(target):
                        yield found

    def _chooses(self, target: Spot) -> bool:
        return any(self.child(target, word) is not None for word in _CHOICES)

    def _parts(self, schema: Spot | None) -> Iterator[Spot]:
        """The schema and what it is composed of, each once, for they may lead back to each other."""
        waiting, seen = [schema], set[object]()
        while waiting:
            here = self.target(waiting.pop())
            if here is None or here.identity in seen:
                continue
            seen.add(here.identity)
            yield here
            listed = [self.child(here, word) for word in _COMPOSED]
            waiting += [self.child(part, index) for part in reversed(listed) for index in self.keys(part)]

    def place(self, spot: Spot, key: str | None = None) -> Place:
        """Where a key of a value stands; without such a key, the key that holds the value, or else the value."""
        if key is not None and isinstance(spot.value, Map) and key in spot.value:
            return spot.value.key_place(key)
        holder: Value = self.workspace.open(spot.file).value
        for step in spot.pointer[:-1]:
            holder = holder[step] if isinstance(holder, Map) else holder[int(step)] if isinstance(holder, Seq) else None
        return holder.key_place(spot.pointer[-1]) if isinstance(holder, Map) and spot.pointer else spot.place
