"""Where other people's exchanges are: the servers of a document, and those that single operations have instead."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import define, field

from lendspec.generator.document import Spot
from lendspec.generator.foreign.reader import Reader
from lendspec.generator.model import Doc, Server
from lendspec.generator.schemas import doc_of

__all__ = ["Homes", "servers_of", "with_home"]

_VARIABLE = re.compile(r"\{([^{}]*)\}")
_LONGEST_URL = 2_000


def servers_of(holder: Spot, reader: Reader) -> Iterator[Server]:
    """The servers of a document, a path item or an operation, with the variables filled in."""
    for spot in reader.items(holder, "servers"):
        words = {name: reader.text(each, "default") or "" for name, each in reader.entries(spot, "variables")}
        # Each variable once: the words of one are no place for another, or ten lines would grow to gigabytes.
        parts = _VARIABLE.split(reader.text(spot, "url") or "")
        parts[1::2] = [words.get(name, f"{{{name}}}") for name in parts[1::2]]
        url = "".join(parts) if sum(map(len, parts)) <= _LONGEST_URL else ""
        if url.isascii() and url.isprintable() and " " not in url and url:
            yield Server(url, doc_of(spot))
        else:
            reader.note(spot, "server", "this is no address: it is left out", key="url")


@define
class Homes:
    """Tells which operations are served elsewhere than the rest of their document."""

    _root: Spot
    _reader: Reader
    _common: frozenset[str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._common = frozenset(server.url.rstrip("/") for server in servers_of(self._root, self._reader))

    def elsewhere(self, item: Spot, operation: Spot) -> str | None:
        """The address of an operation that none of the document's servers has; a note says it too.

        A session has one address, and its keys go nowhere else: such an operation needs a session of its own.
        """
        holder = next((each for each in (operation, item) if self._reader.items(each, "servers")), None)
        own = [server.url for server in servers_of(holder, self._reader)] if holder else []
        if holder is None or not own or any(url.rstrip("/") in self._common for url in own):
            return None
        message = f"this is served at {own[0]!r}, which is none of the document's servers: give it a session of its own"
        self._reader.note(holder, "other-server", message, key="servers")
        return own[0]


def with_home(doc: Doc, url: str | None) -> Doc:
    """A description that says where the operation is served, where that is not where the others are."""
    if url is None:
        return doc
    said = f"Served at `{url}`: call it through a session with this base URL."
    return Doc(f"{doc.en}\n\n{said}" if doc.en else said, doc.zh)
