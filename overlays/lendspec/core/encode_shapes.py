"""From Python lists, mappings and models to their wire form; a refused value is named by its place."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Final, TypeAlias, cast

from lendspec.core.encode import Encoder, wire_boolean, wire_decimal_number, wire_integer, wire_text, wrong_type

if TYPE_CHECKING:
    from lendspec.core.wire import Wire

__all__ = ["at", "wire_anything", "wire_list", "wire_map", "wire_object"]

ObjectField: TypeAlias = tuple[str, str, Encoder, bool]

_INSIDE = ("[", ".")  # how a place inside of a list or an object begins, and no other text of a refusal


def at(place: str, encode: Encoder, value: object) -> Wire:
    """`value` encoded; a refusal names `place`, in front of the place inside of it: ``loans[0].amount``.

    Raises:
        TypeError: `encode` refuses the type.
        ValueError: `encode` refuses the value.
    """
    try:
        return encode(value)
    except TypeError as error:
        raise TypeError(_placed(place, error)) from None
    except ValueError as error:
        raise ValueError(_placed(place, error)) from None


def _placed(place: str, error: Exception) -> str:
    text = str(error)
    return f"{place}{text}" if text.startswith(_INSIDE) else f"{place}: {text}"


def wire_anything(value: object) -> Wire:
    """JSON of any kind: None, bool, int, str, Decimal, and lists, tuples and mappings of them.

    Raises:
        TypeError: Anything else; a `float` is not exact.
        ValueError: NaN, infinity, or text that is not valid Unicode.
    """
    if value is None:
        return None
    for kind, encode in _KINDS:
        if isinstance(value, kind):
            return encode(value)
    raise wrong_type("a JSON value", value)


def wire_list(encode: Encoder) -> Encoder:
    """An encoder of a list or tuple; it raises what `encode` raises, and `TypeError` for anything else."""

    def encode_list(value: object) -> Wire:
        if not isinstance(value, list | tuple):
            raise wrong_type("list or tuple", value)
        items = cast("list[object]", value)  # elements of any kind: `encode` checks them
        return [at(f"[{index}]", encode, item) for index, item in enumerate(items)]

    return encode_list


def wire_map(encode: Encoder) -> Encoder:
    """An encoder of a mapping with text keys; it raises what `encode` raises, and `TypeError` for anything else."""

    def encode_map(value: object) -> Wire:
        if not isinstance(value, Mapping):
            raise wrong_type("a mapping", value)
        rows = cast("Mapping[object, object]", value)  # keys and values of any kind: both are checked
        return {(key := _key(name)): at(f"[{key!r}]", encode, item) for name, item in rows.items()}

    return encode_map


def _key(name: object) -> str:
    if not isinstance(name, str):
        raise wrong_type("str as key", name)
    return wire_text(name)


def wire_object(
    model: type[object], fields: tuple[ObjectField, ...], rest: tuple[str, Encoder] | None = None
) -> Encoder:
    """An encoder of `model`; `fields` are (wire name, attribute, encoder, required), `rest` (attribute, encoder).

    An attribute that is None is left out. The attribute of `rest` is a mapping of further members. The encoder raises
    `TypeError` for another class and for a required attribute that is None, `ValueError` for a further member that has
    the name of a field, and what the encoders of the attributes raise.
    """
    names = frozenset(field[0] for field in fields)

    def encode_object(value: object) -> Wire:
        if not isinstance(value, model):
            raise wrong_type(model.__name__, value)
        row: dict[str, Wire] = {}
        for wire, attribute, encode, required in fields:
            item: object = getattr(value, attribute)
            if item is not None:
                row[wire] = at(f".{attribute}", encode, item)
            elif required:
                raise TypeError(f".{attribute}: required")
        if rest is not None:
            row |= _further(getattr(value, rest[0]), names, *rest)
        return row

    return encode_object


def _further(value: object, names: frozenset[str], attribute: str, encode: Encoder) -> dict[str, Wire]:
    more = at(f".{attribute}", wire_map(encode), value)
    rows = more if isinstance(more, dict) else {}
    for name in sorted(rows.keys() & names):
        raise ValueError(f".{attribute}: {name!r} is a field of its own; set that")
    return rows


_KINDS: Final[tuple[tuple[type | tuple[type, ...], Encoder], ...]] = (
    (bool, wire_boolean),  # before int: a bool is one
    (int, wire_integer),
    (str, wire_text),
    ((Decimal, float), wire_decimal_number),
    ((list, tuple), wire_list(wire_anything)),
    (Mapping, wire_map(wire_anything)),
)
