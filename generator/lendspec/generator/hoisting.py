"""Decoders and encoders that a module of models makes once and gives a name."""

from __future__ import annotations

from typing import NamedTuple

from lendspec.generator.brackets import laid
from lendspec.generator.leaves import Code, Name, name, put
from lendspec.generator.names import Allocator, snake

__all__ = ["ConstantView", "Hoist"]


class ConstantView(NamedTuple):
    """A decoder or an encoder of the module that is made once; its type where a type checker cannot infer it."""

    name: Name
    text: Code
    annotation: Code | None
    definition: Code


class Hoist:
    """Gives composite decoders a module-level name, so that none is built twice."""

    _LONGEST = 60

    def __init__(self) -> None:
        self._made: dict[str, ConstantView] = {}
        self._scope = Allocator()

    def __call__(self, code: Code, annotation: Code | None = None, hint: str = "") -> ConstantView:
        """The constant that holds a piece of code; whoever wanted it first has said whether it is annotated."""
        if code not in self._made:
            wanted = self._scope.take(f"_{snake(hint or code)}"[: self._LONGEST].rstrip("_"))
            own = name(wanted)
            target = put("%s: %s", own, annotation) if annotation else own
            self._made[code] = ConstantView(own, code, annotation, laid(put("%s = %s", target, code), 0, tail=0))
        return self._made[code]

    @property
    def constants(self) -> tuple[ConstantView, ...]:
        """All of them, in the order in which they were first wanted."""
        return tuple(self._made.values())
