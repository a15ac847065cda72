"""Recorded answers without secrets: what is removed before a cassette is written, and how to record one.

Cassettes come from real exchanges (recorded with your own keys, see CONTRIBUTING.md) or from the bench, whose address
`record_from_bench` replaces by that of the exchange.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Mapping
from contextlib import AbstractContextManager, contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Protocol, TypedDict, cast
from urllib.parse import urlsplit, urlunsplit

import vcr

from tests.support.bench import Bench
from tests.support.document import is_array, is_object, json_text
from tests.support.received import pairs_of

__all__ = ["CONFIG", "REMOVED", "Request", "record_from_bench", "scrub_request", "scrub_response"]

REMOVED = "removed"
HEADERS = frozenset(
    [
        "authorization",
        "cookie",
        "exptime",
        "ok-access-key",
        "ok-access-passphrase",
        "ok-access-sign",
        "ok-access-timestamp",
        "set-cookie",
        "x-mbx-apikey",
    ]
)
SECRETS = frozenset(["apikey", "apisecret", "listenkey", "passphrase", "secret", "secretkey", "signature"])
SENT = SECRETS | {"recvwindow", "timestamp"}  # in an answer, timestamp is data
FORM = "application/x-www-form-urlencoded"


class Request(Protocol):
    """What vcrpy hands over before it compares and writes a request."""

    uri: str
    headers: dict[str, str]
    body: bytes | str | None


class Response(TypedDict):
    """What vcrpy hands over before it writes an answer."""

    headers: dict[str, list[str]]
    body: dict[str, bytes | str]


def scrub_request(request: Request) -> Request:
    """Replace keys, signatures, clocks and passphrases in headers, query and body."""
    parts = urlsplit(request.uri)
    request.uri = urlunsplit(parts._replace(query=_scrub_pairs(parts.query)))
    kind = next((text for name, text in request.headers.items() if name.lower() == "content-type"), "")
    request.headers = {name: _scrub_header(name, text) for name, text in request.headers.items()}
    if request.body:
        text = request.body if isinstance(request.body, str) else request.body.decode()
        request.body = (_scrub_pairs(text) if kind.startswith(FORM) else _scrub_json(text, SENT)).encode()
    return request


def scrub_response(response: Response) -> Response:
    """Replace cookies in the headers, and keys and the like in a JSON body; the rest stays byte for byte."""
    headers = {name: [_scrub_header(name, text) for text in texts] for name, texts in response["headers"].items()}
    raw = response["body"].get("string", b"")
    text = raw if isinstance(raw, str) else raw.decode("utf-8", "surrogateescape")
    clean = _scrub_json(text, SECRETS)
    body = clean if isinstance(raw, str) else clean.encode("utf-8", "surrogateescape")
    return cast("Response", {**response, "headers": headers, "body": {"string": body}})  # every other key stays


def _scrub_header(name: str, text: str) -> str:
    return REMOVED if name.lower() in HEADERS else text


def _scrub_pairs(raw: str) -> str:
    pairs = pairs_of(raw)
    return "&".join(f"{pair.name}={REMOVED}" if pair.name.lower() in SENT else pair.raw for pair in pairs)


def _scrub_json(text: str, names: frozenset[str]) -> str:
    try:
        value: object = json.loads(text, parse_float=Decimal)
    except ValueError:
        return text
    clean = _without(names, value)
    return text if clean == value else json_text(clean)


def _without(names: frozenset[str], value: object) -> object:
    if is_object(value):
        return {name: REMOVED if name.lower() in names else _without(names, item) for name, item in value.items()}
    if is_array(value):
        return [_without(names, item) for item in value]
    return value


CONFIG: Mapping[str, object] = {
    "before_record_request": scrub_request,
    "before_record_response": scrub_response,
    "decode_compressed_response": True,
    "match_on": ("method", "scheme", "host", "port", "path", "query", "body"),
}


@contextmanager
def record_from_bench(path: Path, bench: Bench, exchange_url: str) -> Generator[None]:
    """Record what is sent to `bench` in the block, as if it had gone to `exchange_url`.

    The cassette `path` is written anew; replay it with the client pointed at `exchange_url`.
    """

    def rename(request: Request) -> Request:
        if request.uri.startswith(bench.url):
            request.uri = exchange_url.rstrip("/") + request.uri.removeprefix(bench.url)
        request.headers = {name: text for name, text in request.headers.items() if name.lower() != "host"}
        return scrub_request(request)

    path.unlink(missing_ok=True)
    config = {**CONFIG, "before_record_request": rename, "record_mode": "once"}
    use_cassette = cast("Callable[..., AbstractContextManager[object]]", vcr.use_cassette)  # vcrpy has no type hints
    with use_cassette(str(path), **config):
        yield
