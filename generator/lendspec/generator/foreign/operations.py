"""Operations of other people: each one made, or refused with its place and the reason."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import quote, unquote

from attrs import define, field

from lendspec.generator import annotations as notes
from lendspec.generator.document import Spot
from lendspec.generator.findings import Refusal, SpecError
from lendspec.generator.foreign.answers import Answer, AnswerBuilder
from lendspec.generator.foreign.bodies import BodyBuilder
from lendspec.generator.foreign.names import Call
from lendspec.generator.foreign.parameters import ParameterBuilder, Slots, named
from lendspec.generator.foreign.reader import Reader
from lendspec.generator.foreign.servers import Homes, with_home
from lendspec.generator.foreign.types import TypeBuilder
from lendspec.generator.grammar import METHODS
from lendspec.generator.model import Operation, Parameter, Provenance, Scheme
from lendspec.generator.names import pascal
from lendspec.generator.schemas import doc_of
from lendspec.generator.tree import Map

__all__ = ["OperationBuilder", "calls_of"]

_SLOT = re.compile(r"\{([^{}]+)\}")
_ASKED = re.compile(r"([^={}]+)=\{([^{}]+)\}\Z")
"""A slot in a query that stands in the path, and the name in front of it."""
_STEPS = frozenset({".", ".."})
_ODD = re.compile(r"[^A-Za-z0-9._~!$&'()*+,;=:@%/-]")
_LETTERS = re.compile(r"[^\W\x00-\x7f]+")
_READS = frozenset({"get", "head", "options", "trace"})


def calls_of(root: Spot, reader: Reader, refused: list[Refusal]) -> Iterator[Call]:
    """Every operation of a document; a path item that cannot be read is refused whole."""
    for path, entry in reader.entries(root, "paths"):
        if path.startswith("x-"):
            continue
        try:
            item = reader.follow(entry)
        except SpecError as problem:
            refused.append(Refusal(f"* {path}", problem.findings))
            continue
        if item.value is not None and not isinstance(item.value, Map):
            finding = item.finding("path-item", "a path item is a mapping; this is something else")
            refused.append(Refusal(f"* {path}", (finding,)))
        refused += _unread(path, (entry, item), reader)
        for method in METHODS:
            holder = item if reader.at(item, method) else entry  # operations may stand beside a reference too
            listed = reader.at(holder, method)
            if holder is not entry and item.identity != entry.identity and reader.at(entry, method):
                message = f"`{method}` stands beside a reference to another one: it is passed over"
                reader.note(entry, "path-item", message, key=method)
            try:
                spot = listed and reader.follow(listed)  # to another file, as large documents are split
            except SpecError as problem:
                refused.append(Refusal(f"{method.upper()} {path}", problem.findings))
                continue
            if spot is not None and isinstance(spot.value, Map):
                yield Call(path, method, holder, spot)
            elif spot is not None:
                finding = spot.finding("operation", "an operation is a mapping; this is something else")
                refused.append(Refusal(f"{method.upper()} {path}", (finding,)))


def _unread(path: str, holders: Iterable[Spot], reader: Reader) -> Iterator[Refusal]:
    """What looks like an operation: a method in capitals; one that OpenAPI does not have is noted."""
    for holder in {each.identity: each for each in holders}.values():
        for key, value in holder.value.items() if isinstance(holder.value, Map) else ():
            if key in METHODS or key.startswith("x-") or not isinstance(value, Map):
                continue
            message = f"{key!r} is no method of OpenAPI; it has {', '.join(METHODS)}, in small letters"
            if key.lower() in METHODS:
                yield Refusal(f"{key} {path}", (holder.finding("method", message, key=key),))
            elif "responses" in value:
                reader.note(holder, "method", message, key=key)


@define
class OperationBuilder:
    """Builds operations one by one; what cannot be built is in `refused`."""

    _reader: Reader
    _types: TypeBuilder
    _root: Spot
    _schemes: dict[str, Scheme]
    refused: list[Refusal] = field(factory=list)
    _homes: Homes = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._homes = Homes(self._root, self._reader)

    def build(self, call: Call) -> Operation | None:
        """An operation; None where it is refused."""
        try:
            return self._made(call)
        except SpecError as problem:
            self.refused.append(Refusal(call.title, problem.findings))
        except RecursionError:
            finding = call.spot.finding("depth", "its types are nested too deep to be followed; name inner schemas")
            self.refused.append(Refusal(call.title, (finding,)))
        return None

    def _made(self, call: Call) -> Operation:
        path, query = self._path(call)
        hint = pascal(f"{call.group or ''}_{call.name}")
        ways = self._ways(call.spot)
        security = ways[0] if ways else ()
        slots = Slots(path[1::2], self._asked(call))
        parameters = list(ParameterBuilder(self._reader, self._types).build((call.item, call.spot), slots, hint))
        body = BodyBuilder(self._reader, self._types).build(call.spot, hint)
        answer = (
            Answer(reads="bytes")  # HTTP gives HEAD no body, whatever is described
            if call.method == "head"
            else AnswerBuilder(self._reader, self._types).build(call.spot, hint)
        )
        owned = [parameter for parameter in parameters if self._is_key(parameter, ways)]
        visible = [parameter for parameter in parameters if parameter not in owned]
        return Operation(
            id=call.id,
            method=call.method.upper(),
            path=path,
            query=query,
            attribute=None,
            group=call.group,
            name=call.name,
            effect="read" if call.method in _READS else "write",
            security=security,
            ways=ways if len(ways) > 1 else (),
            parameters=named([*visible, *body.parameters]),
            owned=tuple(owned),
            answer=answer.schema,
            body=body.kind,
            content_type=body.content_type,
            accept=answer.accept,
            reads=answer.reads,
            done=answer.done,
            summary=doc_of(call.spot, "summary"),
            doc=with_home(doc_of(call.spot), self._homes.elsewhere(call.item, call.spot)),
            deprecated=notes.deprecation(call.spot.value) if isinstance(call.spot.value, Map) else None,
            provenance=self._source(call.spot),
            example=answer.example,
        )

    def _path(self, call: Call) -> tuple[tuple[str, ...], str]:
        """Literals and names of the path in turn, and the query that stands behind it; a fragment is never sent."""
        whole, _, query = call.path.partition("#")[0].partition("?")
        fixed = [part for part in query.split("&") if part and "{" not in part]
        parts = _SLOT.split(whole if whole.startswith("/") else f"/{whole}")
        parts[::2] = [_LETTERS.sub(lambda found: quote(found[0]), literal) for literal in parts[::2]]
        for literal in parts[::2]:
            if found := _ODD.search(literal):
                message = f"{found[0]!r} cannot stand in a path; percent-encode it, or describe a query as parameters"
                raise SpecError(call.spot.finding("path", message))
        if any(unquote(step) in _STEPS for step in "{}".join(parts[::2]).split("/")):
            raise SpecError(
                call.spot.finding("path", "a step `.` or `..` cannot stand in a path; write where it leads")
            )
        if not call.path.startswith("/"):
            self._reader.note(call.spot, "path", f"{call.path!r} begins without a slash: one is put before it")
        if odd := _ODD.search("".join(fixed)):
            raise SpecError(call.spot.finding("path", f"{odd[0]!r} cannot stand in a query; percent-encode it"))
        return tuple(parts), "&".join(fixed)

    def _asked(self, call: Call) -> dict[str, str]:
        """The slots of a query that stands in the path, each with the name that it is sent under."""
        query = call.path.partition("#")[0].partition("?")[2]
        listed = [(part, _ASKED.match(part)) for part in query.split("&") if "{" in part]
        for part, found in listed:
            if found is None:
                message = f"{part!r} cannot stand in a query: it is left out; describe it as a parameter"
                self._reader.note(call.spot, "path", message)
        return {found[2]: found[1] for _, found in listed if found is not None}

    def _ways(self, spot: Spot) -> tuple[tuple[str, ...], ...]:
        """The ways to show who calls, those that need a key first: each is the schemes that it takes together."""
        holder = spot if isinstance(spot.value, Map) and "security" in spot.value else self._root
        found: list[tuple[str, ...]] = []
        for requirement in self._reader.items(holder, "security"):
            if not isinstance(requirement.value, Map):
                continue
            for name in requirement.value:
                if name not in self._schemes:
                    self._reader.note(requirement, "security-unknown", f"{name!r} is no security scheme here", key=name)
            found.append(tuple(requirement.value))
        return tuple(sorted(dict.fromkeys(found), key=lambda way: not way))

    def _is_key(self, parameter: Parameter, ways: tuple[tuple[str, ...], ...]) -> bool:
        """Whether a parameter is a key that a security scheme supplies."""
        schemes = [self._schemes[name] for way in ways for name in way if name in self._schemes]
        return any(_is_same(scheme, parameter) for scheme in schemes)

    def _source(self, spot: Spot) -> Provenance | None:
        docs = self._reader.at(spot, "externalDocs")
        url = docs and self._reader.text(docs, "url")
        return Provenance(url, None, None) if url else None


def _is_same(scheme: Scheme, parameter: Parameter) -> bool:
    """Whether a key travels where a parameter does; the names of headers know no small letters."""
    if scheme.location != parameter.location or scheme.wire is None:
        return False
    one, other = scheme.wire, parameter.wire
    return one.lower() == other.lower() if scheme.location == "header" else one == other
