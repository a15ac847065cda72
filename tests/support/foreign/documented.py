"""The operations of a raw document: what a request carries and what is answered."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal, cast
from urllib.parse import urlsplit

from tests.support.foreign.source import Node, Source

__all__ = ["Body", "Documented", "Location", "Media", "Parameter", "Response", "operations", "server_paths"]

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
STYLES: Final = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_NOT_PARAMETERS: Final = frozenset({"accept", "content-type", "authorization"})
_OF_TRANSFER: Final = frozenset({"content-length", "host", "transfer-encoding", "connection"})
Location = Literal["path", "query", "header", "cookie"]


@dataclass(frozen=True)
class Parameter:
    """One documented parameter; `content` is the media type of its text where it is not styled."""

    name: str
    location: Location
    required: bool
    style: str
    explode: bool
    schema: Node
    content: str | None

    @property
    def ignored(self) -> bool:
        """OpenAPI: headers of some names are not parameters; others are the connection's."""
        return self.location == "header" and self.name.lower() in _NOT_PARAMETERS | _OF_TRANSFER


@dataclass(frozen=True)
class Media:
    """One content type with its schema and, for forms, how each property is written."""

    type: str
    schema: Node
    encoding: Node

    @property
    def plain(self) -> str:
        """The content type without its parameters."""
        return self.type.partition(";")[0].strip().lower()


@dataclass(frozen=True)
class Body:
    """The documented request body."""

    required: bool
    media: tuple[Media, ...]


@dataclass(frozen=True)
class Response:
    """One documented answer."""

    status: int
    media: tuple[Media, ...]
    headers: Node


@dataclass(frozen=True)
class Documented:
    """One operation of the document."""

    method: str
    path: str
    item: Node
    raw: Node

    @property
    def name(self) -> str:
        """Method and path, as the report of the generator names an operation."""
        return f"{self.method} {self.path}"

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        """Every parameter; an operation's own one replaces that of its path.

        Raises:
            LookupError: A reference leads nowhere.
        """
        found: dict[tuple[str, str], Parameter] = {}
        for listed in [*self.item.at("parameters").rows(), *self.raw.at("parameters").rows()]:
            parameter = _parameter(listed.follow())
            found[parameter.name, parameter.location] = parameter
        for name in self.names_in_path:
            # What nobody describes must be filled in all the same.
            found.setdefault((name, "path"), _undescribed(name, self.raw))
        return tuple(each for each in found.values() if not each.ignored and self._has_room(each))

    def _has_room(self, parameter: Parameter) -> bool:
        return parameter.location != "path" or parameter.name in self.names_in_path

    @cached_property
    def body(self) -> Body | None:
        """The request body; None where there is none.

        Raises:
            LookupError: A reference leads nowhere.
        """
        raw = self.raw.at("requestBody").follow()
        media = _media(raw)
        return Body(raw.table.get("required") is True, media) if media else None

    @cached_property
    def responses(self) -> tuple[Response, ...]:
        """The documented successes, or what stands under `default` where there is none.

        Raises:
            LookupError: A reference leads nowhere.
        """
        found: dict[int, Response] = {}
        for code, node in self.raw.at("responses").members():
            status = 200 if re.fullmatch("2xx", code, re.IGNORECASE) else int(code) if code.isdigit() else 0
            if 200 <= status < 300:
                followed = node.follow()
                found.setdefault(status, Response(status, _media(followed), followed.at("headers")))
        if not found and "default" in self.raw.at("responses").table:
            node = self.raw.at("responses").at("default").follow()
            found[200] = Response(200, _media(node), node.at("headers"))
        return tuple(found.values()) or (Response(200, (), self.raw.at("headers")),)

    @property
    def plain_path(self) -> str:
        """The path without a query and a fragment, which some authors put there to tell two operations apart."""
        path = self.path.partition("#")[0].partition("?")[0]
        return path if path.startswith("/") else f"/{path}"

    @property
    def names_in_path(self) -> list[str]:
        """The names between braces."""
        return re.findall(r"\{([^}]*)\}", self.plain_path)


def _undescribed(name: str, raw: Node) -> Parameter:
    nothing = raw.at("")
    return Parameter(name, "path", required=True, style="simple", explode=False, schema=nothing, content=None)


def _parameter(raw: Node) -> Parameter:
    location = raw.text("in")
    style = raw.text("style", STYLES.get(location, "form"))
    explode = raw.table.get("explode")
    content = None if "schema" in raw.table else next(iter(raw.at("content").members()), None)
    return Parameter(
        name=str(raw.table.get("name")),
        location=cast("Location", location),  # OpenAPI knows these four
        required=raw.table.get("required") is True or location == "path",
        style=style,
        explode=explode if isinstance(explode, bool) else style == "form",
        schema=content[1].at("schema") if content else raw.at("schema"),
        content=content[0] if content else None,
    )


def _media(raw: Node) -> tuple[Media, ...]:
    listed = [(kind, media.follow()) for kind, media in raw.at("content").members()]
    return tuple(Media(kind, media.at("schema"), media.at("encoding")) for kind, media in listed)


def operations(source: Source) -> Iterator[Documented]:
    """Every operation of a document, in its order; of a path item that leads nowhere there is none to see."""
    for path, item in source.root.at("paths").members():
        if path.startswith("x-"):
            continue
        try:
            followed = item.follow()
            found = {
                method: followed.at(method).follow() for method in METHODS if followed.table.get(method) is not None
            }
        except LookupError:
            continue
        for method, operation in found.items():
            yield Documented(method.upper(), path, followed, operation)


def server_paths(source: Source) -> list[str]:
    """The paths of the documented servers, the variables filled in, without a slash at the end."""
    found = [""]
    for server in source.root.at("servers").rows():
        url = server.text("url")
        for name, variable in server.at("variables").members():
            url = url.replace("{" + name + "}", str(variable.table.get("default", "")))
        found.append(urlsplit(url).path.rstrip("/"))
    return found
