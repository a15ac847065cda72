"""What the bench received, byte for byte, and what it finds wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum, auto
from functools import cached_property
from urllib.parse import unquote

__all__ = ["Kind", "Pair", "Received", "Violation", "pairs_of"]

ESCAPED = re.compile(r"[A-Za-z0-9\-._~]|%[0-9A-Fa-f]{2}")


class Kind(StrEnum):
    """What sort of rule a request broke; it decides the code that the bench answers with."""

    ROUTE = auto()
    EXCESS = auto()
    ENCODING = auto()
    MISSING = auto()
    UNKNOWN = auto()
    VALUE = auto()
    SYNTAX = auto()
    CONTENT_TYPE = auto()
    NO_KEY = auto()
    WRONG_KEY = auto()
    NO_PASSPHRASE = auto()
    WRONG_PASSPHRASE = auto()
    NO_SIGNATURE = auto()
    WRONG_SIGNATURE = auto()
    NO_CLOCK = auto()
    BAD_CLOCK = auto()
    STALE_CLOCK = auto()
    WINDOW = auto()


@dataclass(frozen=True)
class Violation:
    """One broken rule, in a sentence."""

    kind: Kind
    text: str


@dataclass(frozen=True)
class Pair:
    """One `name=value` of a query or a form, as sent and as meant."""

    raw: str
    name: str
    text: str

    @property
    def unescaped(self) -> str:
        """The characters that had to be percent-encoded and were not: all but A-Z a-z 0-9 - . _ ~."""
        return "".join(ESCAPED.sub("", part) for part in self.raw.split("=", 1))


def pairs_of(raw: str) -> tuple[Pair, ...]:
    """Split a raw query or form; ``+`` stays a plus, only percent-encoding is undone."""
    return tuple(_pairs(raw)) if raw else ()


def _pairs(raw: str) -> Iterator[Pair]:
    for part in raw.split("&"):
        name, _, text = part.partition("=")
        yield Pair(part, unquote(name), unquote(text))


@dataclass(frozen=True)
class Received:
    """One request as it came off the socket."""

    line: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    connection: int

    @property
    def method(self) -> str:
        """The method, as sent."""
        return self.line.split(" ")[0]

    @property
    def target(self) -> str:
        """Path and query, as sent: what OKX signs."""
        return self.line.split(" ")[1]

    @property
    def path(self) -> str:
        """The path, as sent."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        """The query, as sent: what Binance signs."""
        return self.target.partition("?")[2]

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        """The parameters of the query, in order."""
        return pairs_of(self.query)

    @property
    def parameters(self) -> dict[str, str]:
        """The parameters of the query, decoded; of repeated ones the last."""
        return {pair.name: pair.text for pair in self.pairs}

    def header(self, name: str) -> str | None:
        """The only value of a header, its name in any case; None where it is absent or sent twice."""
        found: Sequence[str] = [text for key, text in self.headers if key.lower() == name.lower()]
        return found[0] if len(found) == 1 else None
