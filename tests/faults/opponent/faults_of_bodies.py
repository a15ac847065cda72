"""What can go wrong with the body of an answer: lengths that lie, chunks, packing, other words than the right ones."""

from __future__ import annotations

import gzip
import json
import zlib

from tests.faults.opponent.faults import end, fault

__all__ = ["bodiless", "bomb", "chunked", "failed", "length", "longer", "packed", "says"]

_BOMBS = {}


@fault
def length(deal):
    """A Content-Length that lies, or is none."""
    body = deal.fate()
    lines = [f"Content-Length: {text}" for text in deal.get("lengths", ["5"])]
    deal.answer(body, headers=[line.replace("LEN", str(len(body))) for line in lines], length=None)
    end(deal)


@fault
def longer(deal):
    """More body than Content-Length says: the rest is left over."""
    body = deal.fate()
    deal.answer(body + deal.get("more", "x").encode(), length=len(body))


@fault
def chunked(deal):
    """A chunked body, sound or not."""
    body = deal.fate()
    half = len(body) // 2
    parts = [
        b"%x%s\r\n%s\r\n" % (len(part), deal.get("extension", "").encode(), part) for part in (body[:half], body[half:])
    ]
    last = deal.get("last", "0\r\n\r\n").encode("latin-1")
    lines = ("Transfer-Encoding: chunked", *deal.get("beside", ()))
    deal.wire.send(deal.bytes_of(b"", headers=lines, length=None) + b"".join(parts) + last)
    if deal.get("end"):
        end(deal)


@fault
def packed(deal):
    """A compressed body, sound, cut or broken."""
    body = gzip.compress(deal.fate())
    match deal.get("form", "sound"):
        case "cut":
            body = body[:-9]
        case "broken":
            body = b"\x1f\x8b" + body[20:]
        case "doubled":
            body += body
        case "plain":
            body = gzip.decompress(body)
        case "deflate":
            body = zlib.compress(gzip.decompress(body))
        case "raw":
            body = zlib.compress(gzip.decompress(body))[2:-4]
        case "members":  # a stream may have many, and each may be empty
            body += gzip.compress(b"") * deal.get("count", 1000)
        case "twice":
            body = gzip.compress(body)
        case _:
            pass
    deal.answer(body, headers=(f"Content-Encoding: {deal.get('encoding', 'gzip')}",))


@fault
def bomb(deal):
    """A body that grows when it is unpacked."""
    body = deal.fate()
    size = deal.get("megabytes", 1)
    if size not in _BOMBS:
        _BOMBS[size] = gzip.compress(b" " * 1048576, 6) * size  # many members are one stream
    deal.answer(gzip.compress(body) + _BOMBS[size], headers=("Content-Encoding: gzip",))


@fault
def says(deal):
    """Another body than the sound one, with any status and headers; executed or not."""
    body = deal.fate()
    if (text := deal.get("body")) is not None:
        body = text.encode("utf-8", "surrogateescape")
    if (part := deal.get("part")) is not None:
        body = body[: int(len(body) * part)]
    before = deal.get("before", "").encode("latin-1")
    deal.answer(before + body)


@fault
def failed(deal):
    """The status in the body says that it failed, in the words of the operation."""
    body = json.loads(deal.fate())
    words = {name: "Failed" for name in ("status", "repayStatus") if name in body}
    deal.answer(json.dumps({**body, **words}).encode())


@fault
def bodiless(deal):
    """A status that has no body."""
    deal.fate()
    deal.wire.send(b"HTTP/1.1 %d No Body\r\n\r\n" % deal.get("status", 204))
