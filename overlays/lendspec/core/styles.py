"""How lists and objects become the text of a parameter: the styles of OpenAPI, and one of our own.

- ``plain``: a list is repeated, or comma-separated without `explode`; an object is JSON text. A single value is itself.
- ``form``: as ``plain``, but an object gives its members as parameters, or ``a,1,b,2`` without `explode`.
- ``space``, ``pipe``: a list, or the names and values of an object, in one value, joined by that sign.
- ``deep``: ``name[member]=value``, to any depth; items of a list are numbered from 0.
- ``json``: JSON text, whatever the value.
- ``label``, ``matrix``: of a path, ``.1.2`` and ``;name=1,2``.

Source: https://spec.openapis.org/oas/v3.1.0#style-values
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lendspec.core.wire import dump_json, percent_encode, query_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lendspec.core.operation import Style
    from lendspec.core.wire import Wire

__all__ = ["pairs", "segment", "simple"]

_JOINTS: Final[dict[Style, str]] = {"space": " ", "pipe": "|"}


def pairs(name: str, wire: Wire, style: Style, *, explode: bool) -> list[tuple[str, str]]:
    """The names and texts of one parameter of a query, a cookie or a form, not yet percent-encoded."""
    if style == "json":
        return [(name, _json(wire))]
    if style == "deep":
        return list(_deep(name, wire))
    if isinstance(wire, dict) and style != "plain":
        return _members(name, wire, _JOINTS.get(style, ","), explode=explode)
    if not isinstance(wire, list):
        return [(name, query_text(wire))]
    if explode:
        return [(name, query_text(item)) for item in wire]
    return [(name, _JOINTS.get(style, ",").join(map(query_text, wire)))]


def _members(name: str, wire: dict[str, Wire], joint: str, *, explode: bool) -> list[tuple[str, str]]:
    texts = [(key, query_text(value)) for key, value in wire.items()]
    return texts if explode else [(name, joint.join(part for member in texts for part in member))]


def _deep(name: str, wire: Wire) -> Iterator[tuple[str, str]]:
    if isinstance(wire, dict):
        for key, value in wire.items():
            yield from _deep(f"{name}[{key}]", value)
    elif isinstance(wire, list):
        for index, value in enumerate(wire):
            yield from _deep(f"{name}[{index}]", value)
    else:
        yield name, query_text(wire)


def simple(wire: Wire, style: Style = "plain", *, explode: bool) -> str:
    """The text of one header: ``1,2``, ``a,1,b,2``, or ``a=1,b=2`` with `explode`."""
    return ",".join(_parts(wire, style, explode=explode, encode=str))


def segment(name: str, wire: Wire, style: Style, *, explode: bool) -> str:
    """The text of one parameter in a path, percent-encoded but for the signs of its style."""
    parts = _parts(wire, style, explode=explode, encode=percent_encode)
    if style == "label":
        return "." + (".".join(parts) if explode else ",".join(parts))
    if style != "matrix":
        return ",".join(parts)
    if explode and isinstance(wire, dict):
        return "".join(f";{part}" for part in parts)
    joint = f";{percent_encode(name)}="
    return joint + joint.join(parts) if explode else joint + ",".join(parts)


def _parts(wire: Wire, style: Style, *, explode: bool, encode: Callable[[str], str]) -> list[str]:
    """What stands between the signs of a style, encoded."""
    if style == "json" or (style == "plain" and isinstance(wire, dict)):
        return [encode(_json(wire))]
    if isinstance(wire, list):
        return [encode(query_text(item)) for item in wire]
    if not isinstance(wire, dict):
        return [encode(query_text(wire))]
    members = [(encode(key), encode(query_text(value))) for key, value in wire.items()]
    return [f"{key}={text}" for key, text in members] if explode else [part for member in members for part in member]


def _json(wire: Wire) -> str:
    return dump_json(wire).decode()
