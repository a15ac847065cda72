"""Inheritance as old documents write it: a discriminator on the parent, and children that name it in ``allOf``."""

from __future__ import annotations

from attrs import define, field

from lendspec.generator.document import Spot
from lendspec.generator.foreign.reader import Reader
from lendspec.generator.foreign.unions import pointed

__all__ = ["Heirs"]


@define
class Heirs:
    """Knows who inherits from whom."""

    _reader: Reader
    _children: dict[object, dict[object, Spot]] | None = None
    _found: dict[object, tuple[Spot, ...]] = field(factory=dict)

    def of(self, parent: Spot) -> tuple[Spot, ...]:
        """The schemas that a value of a parent may really be; none where the parent has no discriminator of its own."""
        discriminator = self._reader.at(parent, "discriminator")
        if discriminator is None or any(self._reader.items(parent, key) for key in ("oneOf", "anyOf")):
            return ()
        if parent.identity not in self._found:
            named = (
                self._reader.reached(pointed(value)) for _, value in self._reader.entries(discriminator, "mapping")
            )
            targets = [target for target in named if target is not None]
            listed = {target.identity: target for target in (*targets, *self._descendants(parent))}
            listed.pop(parent.identity, None)
            self._found[parent.identity] = tuple(listed.values())
        return self._found[parent.identity]

    def _descendants(self, parent: Spot) -> list[Spot]:
        if self._children is None:
            self._children = self._indexed(self._reader.workspace.open(parent.file))
        found: dict[object, Spot] = {}
        waiting = [parent]
        while waiting:
            for identity, child in self._children.get(waiting.pop().identity, {}).items():
                if identity not in found:
                    found[identity] = child
                    waiting.append(child)
        return list(found.values())

    def _indexed(self, root: Spot) -> dict[object, dict[object, Spot]]:
        """The named schemas of a document by the schemas that their ``allOf`` names."""
        found: dict[object, dict[object, Spot]] = {}
        components = self._reader.at(root, "components")
        for _, child in self._reader.entries(components, "schemas") if components else ():
            for part in self._reader.items(child, "allOf"):
                target = self._reader.reached(part)
                if target is not None and target.identity != part.identity:
                    found.setdefault(target.identity, {})[child.identity] = child
        return found
