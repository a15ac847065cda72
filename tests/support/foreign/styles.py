"""How OpenAPI writes a parameter, by style and explode, as decoded text: what a server must receive."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Final

from tests.support.document import json_text
from tests.support.foreign.documented import Parameter
from tests.support.foreign.sample import Sample, sample_of_json

__all__ = ["pairs", "path_text", "same_pairs", "simple", "text_of"]

Pair = tuple[str, str]
_JOINTS: Final[Mapping[str, str]] = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
_INDEX: Final = re.compile(r"\[[0-9]*\]")


def text_of(sample: Sample) -> str:
    """A scalar as text; a list or an object, which no style covers, as JSON."""
    value = sample.json
    return value if isinstance(value, str) else json_text(value)


def pairs(name: str, sample: Sample, style: str, *, explode: bool) -> list[Pair]:
    """The pairs of a query, a form or a cookie."""
    if style == "deepObject" and sample.kind in {"object", "list"}:
        return list(_deep(name, sample))
    if sample.kind == "list":
        texts = [text_of(item) for item in sample.items]
        return [(name, text) for text in texts] if explode else [(name, _JOINTS.get(style, ",").join(texts))]
    if sample.kind == "object":
        members = [(key, _inner_text(item)) for key, item in sample.members.items()]
        return members if explode else [(name, _JOINTS.get(style, ",").join(text for pair in members for text in pair))]
    return [(name, text_of(sample))]


def _inner_text(sample: Sample) -> str:
    """A member of an object: of a list there OpenAPI says nothing, and commas are what is usual."""
    scalars = sample.kind == "list" and all(item.kind not in {"list", "object"} for item in sample.items)
    return ",".join(text_of(item) for item in sample.items) if scalars else text_of(sample)


def _deep(name: str, sample: Sample) -> Iterator[Pair]:
    if sample.kind == "any":
        sample = sample_of_json(sample.value)
    if sample.kind == "object":
        for key, item in sample.members.items():
            yield from _deep(f"{name}[{key}]", item)
    elif sample.kind == "list":
        for item in sample.items:
            yield from _deep(f"{name}[]", item)
    else:
        yield name, text_of(sample)


def simple(sample: Sample, *, explode: bool) -> str:
    """The text of style `simple`: of a header, and of a part of a path."""
    if sample.kind == "list":
        return ",".join(text_of(item) for item in sample.items)
    if sample.kind == "object":
        joint = "=" if explode else ","
        return ",".join(f"{key}{joint}{text_of(item)}" for key, item in sample.members.items())
    return text_of(sample)


def path_text(parameter: Parameter, sample: Sample) -> str:
    """The text that stands for a parameter in the path."""
    if parameter.content:
        return json_text(sample.json)
    if parameter.style == "label":
        return "." + _dotted(sample, explode=parameter.explode)
    if parameter.style == "matrix":
        return _matrix(parameter.name, sample, explode=parameter.explode)
    return simple(sample, explode=parameter.explode)


def _dotted(sample: Sample, *, explode: bool) -> str:
    if sample.kind == "list":
        return ("." if explode else ",").join(text_of(item) for item in sample.items)
    return simple(sample, explode=explode).replace(",", ".") if explode else simple(sample, explode=False)


def _matrix(name: str, sample: Sample, *, explode: bool) -> str:
    if explode and sample.kind == "list":
        return "".join(f";{name}={text_of(item)}" for item in sample.items)
    if explode and sample.kind == "object":
        return "".join(f";{key}={text_of(item)}" for key, item in sample.members.items())
    return f";{name}={simple(sample, explode=False)}"


def same_pairs(found: Iterable[Pair], expected: Iterable[Pair]) -> tuple[list[Pair], list[Pair]]:
    """What is sent and not expected, and what is expected and not sent.

    The order of different names does not count, nor how a list in brackets is numbered, nor blanks in JSON.
    """
    left = [_plain(pair) for pair in found]
    missing: list[Pair] = []
    for pair in map(_plain, expected):
        if pair in left:
            left.remove(pair)
        else:
            missing.append(pair)
    return left, missing


def _plain(pair: Pair) -> Pair:
    name, text = pair
    return _INDEX.sub("", name), _tight(text)


def _tight(text: str) -> str:
    if text[:1] not in {"{", "["}:
        return text
    try:
        return json.dumps(json.loads(text, parse_float=Decimal), default=str, sort_keys=True)
    except ValueError:
        return text
