"""The limits of values as Python; those of a named schema stand once in a module, as a constant with its name."""

from __future__ import annotations

from decimal import Decimal

from attrs import fields

from lendspec.generator.brackets import laid
from lendspec.generator.hoisting import ConstantView
from lendspec.generator.leaves import Code, joined, literal, name, put
from lendspec.generator.model import Bounds
from lendspec.generator.names import Allocator, constant

__all__ = ["BoundsConstants"]

Names = set[tuple[str, str]]

_DEFAULTS = tuple((entry.name, entry.default) for entry in fields(Bounds) if entry.eq)


class BoundsConstants:
    """The constants of one module, in the order in which they were first wanted."""

    def __init__(self) -> None:
        self._made: dict[tuple[str, Bounds], ConstantView] = {}
        self._scope = Allocator()

    @property
    def constants(self) -> tuple[ConstantView, ...]:
        """All of them."""
        return tuple(self._made.values())

    def __call__(self, bounds: Bounds, names: Names) -> Code:
        """The limits, by the name of their constant if they have one; `names` gets what they must import."""
        if bounds.name is None:
            return self._literal(bounds, names)
        key = bounds.name, bounds
        if key not in self._made:
            code = self._literal(bounds, names)
            own = name(self._scope.take(f"_{constant(bounds.name)}"))
            self._made[key] = ConstantView(own, code, None, laid(put("%s = %s", own, code), 0, tail=0))
        return self._made[key].name

    def _literal(self, bounds: Bounds, names: Names) -> Code:
        names.add(("lendspec.core.bounds", "Bounds"))
        given = [(key, getattr(bounds, key)) for key, default in _DEFAULTS if getattr(bounds, key) is not default]
        parts = [put("%s=%s", name(key), self._value(value, names)) for key, value in given]
        return put("Bounds(%s)", joined(", ", parts))

    def _value(self, value: object, names: Names) -> Code:
        if isinstance(value, Bounds):
            return self(value, names)
        if isinstance(value, Decimal):
            names.add(("decimal", "Decimal"))
            return put("Decimal(%s)", literal(str(value)))
        return literal(value)
