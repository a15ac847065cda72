"""One call of one generated operation: which arguments, what must arrive, what is answered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from lendspec.core.operation import Operation
from tests.support.foreign.answers import Given
from tests.support.foreign.bodies import is_json, is_raw, is_text
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
    offers: tuple[Given, ...]

    def given(self, accept: str) -> Given:
        """The answer for a request with this header `Accept`: the first offer that it admits."""
        return next((each for each in self.offers if each.is_admitted_by(accept)), self.offers[0])

    def is_bodiless(self, given: Given) -> bool:
        """Whether the answer has no body by the rules of HTTP."""
        return self.sent.operation.method == "HEAD" or given.response.status in {204, 205, 304}


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
            # An empty object would leave nothing of the path.
            thin = least and parameter.location != "path"
            sampler = Sampler("request", least=thin, ascii_only=ascii_only, scalars=True)
            sample = sampler.make(parameter.schema)
            if sample.kind != "null":  # None is how Python says that an argument is absent
                yield parameter, sample


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
    if is_raw(media):
        return media, Sample("text", "<\u00e4/>", "" if is_text(media.plain) else "binary")
    sample = Sampler("request", least=least).make(media.schema)
    if media.plain.startswith("multipart/"):  # parts without a name are not offered beside files
        sample = replace(
            sample, members={name: each for name, each in sample.members.items() if name not in sample.extra}
        )
    return media, sample


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
    sample = body[1]
    for argument in operation.parameters:
        if argument.location == "content":
            yield argument.name, package.value(sample, argument.type)
            return
    by_wire = {argument.wire: argument for argument in operation.parameters if argument.location == "body"}
    for wire, member in sample.members.items():
        if wire in by_wire:
            yield by_wire[wire].name, package.value(member, by_wire[wire].type)
        elif wire not in operation.owned and not member.read_only:
            raise Unfit(f"body member {wire}: the method takes none")


def _given(documented: Documented, variant: str) -> tuple[Given, ...]:
    """The answers that the document offers, the preferred one first: the first for most calls, the last for one."""
    last, nulls = variant == "least", variant == "nulls"
    found: list[Given] = []
    for response in documented.responses:
        listed = sorted(response.media, key=lambda each: not is_json(each.plain))
        samplers = [(media, Sampler("answer", least=last, nulls=nulls)) for media in listed]
        found += [Given(response, media, sampler.make(media.schema)) for media, sampler in samplers]
        if not listed:
            found.append(Given(response, None, None))
    return tuple(found[::-1] if last else found)
