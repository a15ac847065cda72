"""One call of one generated operation: which arguments, what must arrive, what is answered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lendspec.core.operation import Operation
from tests.support.foreign.answers import Given
from tests.support.foreign.bodies import is_json
from tests.support.foreign.documented import Documented, Media, Parameter
from tests.support.foreign.python import Package, Unfit
from tests.support.foreign.requests import Sent
from tests.support.foreign.sample import Sample, Sampler

__all__ = ["Plan", "plans"]


@dataclass(frozen=True)
class Plan:
    """What to pass, what must arrive, what comes back."""

    name: str
    arguments: Mapping[str, object]
    sent: Sent
    given: Given

    @property
    def bodiless(self) -> bool:
        """Whether the answer has no body by the rules of HTTP."""
        return self.sent.operation.method == "HEAD" or self.given.response.status in {204, 205, 304}


def plans(
    documented: Documented, operation: Operation[object], package: Package, prefixes: list[str]
) -> Iterator[Plan]:
    """The calls that are tried: with everything, with the least, and with every null in the answer.

    Raises:
        Unfit: The generated operation has no way to say what the document asks for.
        LookupError: A reference of the document leads nowhere.
        Endless: The document describes values without end.
    """
    for name in ("full", "least", "nulls"):
        least = name != "full"
        parameters = dict(_parameters(documented, operation, least=least))
        body = _body(documented, operation, least=least)
        arguments = dict(_arguments(parameters, operation, package)) | dict(_body_arguments(body, operation, package))
        yield Plan(name, arguments, Sent(documented, parameters, body, prefixes), _given(documented, name))


def _parameters(
    documented: Documented, operation: Operation[object], *, least: bool
) -> Iterator[tuple[Parameter, Sample]]:
    for parameter in documented.parameters:
        if parameter.name not in operation.owned and (parameter.required or not least):
            ascii_only = parameter.location in {"header", "cookie"}
            sampler = Sampler("request", least=least, ascii_only=ascii_only, scalars=True)
            yield parameter, sampler.make(parameter.schema)


def _arguments(
    parameters: Mapping[Parameter, Sample], operation: Operation[object], package: Package
) -> Iterator[tuple[str, object]]:
    by_place = {(argument.location, argument.wire): argument for argument in operation.parameters}
    for parameter, sample in parameters.items():
        argument = by_place.get((parameter.location, parameter.name))
        if argument is not None:
            yield argument.name, package.value(sample, argument.type)
        else:
            raise Unfit(f"{parameter.location} parameter {parameter.name}: the method takes none")


def _body(documented: Documented, operation: Operation[object], *, least: bool) -> tuple[Media, Sample] | None:
    body = documented.body
    if body is None or (least and not body.required):
        return None
    media = _chosen(body.media, operation)
    return media, Sampler("request", least=least).make(media.schema)


def _chosen(media: tuple[Media, ...], operation: Operation[object]) -> Media:
    """The content type that the generated operation sends."""
    told = getattr(operation, "content_type", None)
    for each in media:
        if told is not None and each.type == told:
            return each
    kind = str(operation.body)
    wanted = {"form": "application/x-www-form-urlencoded", "multipart": "multipart/"}.get(kind)
    for each in media:
        if each.plain.startswith(wanted) if wanted else kind == "json" and is_json(each.plain):
            return each
    return next((each for each in media if is_json(each.plain)), media[0])


def _body_arguments(
    body: tuple[Media, Sample] | None, operation: Operation[object], package: Package
) -> Iterator[tuple[str, object]]:
    if body is None:
        return
    media, sample = body
    for argument in operation.parameters:
        if argument.location == "content":
            yield argument.name, package.value(sample, argument.type)
            return
    by_wire = {argument.wire: argument for argument in operation.parameters if argument.location == "body"}
    for wire, member in sample.members.items():
        argument = by_wire.get(wire)
        if argument is not None:
            yield argument.name, package.value(member, argument.type)
        elif wire not in operation.owned and not member.read_only:
            raise Unfit(f"body member {wire}: the method takes none")


def _given(documented: Documented, variant: str) -> Given:
    last, nulls = variant == "least", variant == "nulls"
    response = documented.responses[-1 if last else 0]
    if not response.media:
        return Given(response, None, None)
    listed = [each for each in response.media if is_json(each.plain)]
    media = response.media[-1] if last else (listed or response.media)[0]
    return Given(response, media, Sampler("answer", least=last, nulls=nulls).make(media.schema))
