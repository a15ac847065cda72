"""Whether a request that came off the socket is the one that the document asks for, argument by argument."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import unquote

from tests.support.document import json_text
from tests.support.foreign.bodies import body_faults
from tests.support.foreign.documented import Documented, Media, Parameter
from tests.support.foreign.sample import Sample
from tests.support.foreign.styles import pairs, path_text, same_pairs, simple
from tests.support.received import Received, pairs_of

__all__ = ["Sent", "request_faults"]


@dataclass(frozen=True)
class Sent:
    """What a call was to send."""

    operation: Documented
    parameters: Mapping[Parameter, Sample]
    body: tuple[Media, Sample] | None
    prefixes: Sequence[str]
    """Paths of the documented servers: the request may begin with any of them."""

    def of(self, location: str) -> Iterator[tuple[Parameter, Sample]]:
        """The parameters of one part of the request."""
        for parameter, sample in self.parameters.items():
            if parameter.location == location:
                yield parameter, sample


def request_faults(sent: Sent, request: Received) -> Iterator[str]:
    """Everything in which the request is not the documented one."""
    if request.method != sent.operation.method:
        yield f"method: expected {sent.operation.method}, got {request.method}"
    yield from _path_faults(sent, request)
    yield from _query_faults(sent, request)
    yield from _header_faults(sent, request)
    yield from _cookie_faults(sent, request)
    yield from _body_faults(sent, request)


def _path_faults(sent: Sent, request: Received) -> Iterator[str]:
    path = unquote(sent.operation.plain_path)
    for parameter, sample in sent.of("path"):
        path = path.replace("{" + parameter.name + "}", path_text(parameter, sample))
    expected = [f"{prefix}{path}" for prefix in sent.prefixes]
    if unquote(request.path) not in expected:
        yield f"path: expected {path!r}, got {request.path!r}"
    elif request.path.count("/") > max(each.count("/") for each in expected):
        yield f"path: {request.path!r} has more parts than {path!r}"


def _query_faults(sent: Sent, request: Received) -> Iterator[str]:
    template = sent.operation.path.partition("#")[0].partition("?")[2]
    expected = [pair for parameter, sample in sent.of("query") for pair in _pairs(parameter, sample)]
    expected += [(pair.name, pair.text) for pair in pairs_of(template) if "{" not in pair.raw]
    found = [(pair.name, pair.text) for pair in request.pairs]
    extra, missing = same_pairs(found, expected)
    if missing:
        yield f"query: is missing {missing[:4]}; instead came {extra[:4]}"
    elif extra:
        yield f"query: {extra[:4]} was not to be sent"
    for pair in request.pairs:
        if set(pair.unescaped) & set("&=#+ \u00e4"):
            yield f"query: {pair.raw!r} is not percent-encoded"


def _pairs(parameter: Parameter, sample: Sample) -> list[tuple[str, str]]:
    if parameter.content:
        value = sample.json
        return [
            (parameter.name, value if isinstance(value, str) and "json" not in parameter.content else json_text(value))
        ]
    return pairs(parameter.name, sample, parameter.style, explode=parameter.explode)


def _header_faults(sent: Sent, request: Received) -> Iterator[str]:
    for parameter, sample in sent.of("header"):
        expected = json_text(sample.json) if parameter.content else simple(sample, explode=parameter.explode)
        found = request.header(parameter.name)
        if found is None or found.replace(", ", ",") != expected:
            yield f"header {parameter.name}: expected {expected!r}, got {found!r}"


def _cookie_faults(sent: Sent, request: Received) -> Iterator[str]:
    expected = [pair for parameter, sample in sent.of("cookie") for pair in _pairs(parameter, sample)]
    crumbs = [crumb.strip().partition("=") for crumb in (request.header("Cookie") or "").split(";") if crumb.strip()]
    extra, missing = same_pairs([(unquote(name), unquote(text)) for name, _, text in crumbs], expected)
    if extra or missing:
        yield f"cookie: expected {expected}, got {request.header('Cookie')!r}"


def _body_faults(sent: Sent, request: Received) -> Iterator[str]:
    if sent.body is not None:
        yield from body_faults(*sent.body, request.header("Content-Type") or "", request.body)
    elif request.body and request.body != b"{}":
        yield f"body: none was to be sent, {request.body[:60]!r} came"
