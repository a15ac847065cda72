"""What stands in a request body, by its content type, beside what was to be sent."""

from __future__ import annotations

import email.parser
import email.policy
import fnmatch
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final
from urllib.parse import unquote_plus

from tests.support.document import is_array, is_object, json_text
from tests.support.foreign.documented import Media
from tests.support.foreign.sample import Sample, sample_of_json
from tests.support.foreign.schema import flatten
from tests.support.foreign.styles import pairs, same_pairs, text_of

__all__ = ["FORM", "MULTIPART", "body_faults", "is_json", "is_raw", "is_text", "matches", "octets", "same_json"]

FORM: Final = "application/x-www-form-urlencoded"
MULTIPART: Final = "multipart/form-data"


def is_json(kind: str) -> bool:
    """Whether a content type (without parameters) is JSON; a wildcard may be."""
    return kind in {"application/json", "*/*", "application/*", "text/json"} or kind.endswith("+json")


def is_text(kind: str) -> bool:
    """Whether a content type is text of some other kind."""
    return kind.startswith("text/") or "xml" in kind or kind in {"application/x-ndjson", "application/jsonl", FORM}


def is_raw(media: Media) -> bool:
    """Whether a body is neither JSON nor a form, and its schema says no more than that."""
    written = is_json(media.plain) or media.plain == FORM or media.plain.startswith("multipart/")
    return not written and flatten(media.schema).kind() != "string"


def matches(sent: str, documented: str) -> bool:
    """Whether a content type that was sent is the documented one, or falls under its wildcard."""
    return fnmatch.fnmatchcase(sent, documented)


def octets(sample: Sample) -> bytes:
    """The bytes that a binary sample stands for; most are no UTF-8."""
    value = sample.json
    return value.encode("latin-1", "replace") if isinstance(value, str) else json_text(value).encode()


def body_faults(media: Media, sample: Sample, content_type: str, body: bytes) -> Iterator[str]:
    """How a body differs from the sample."""
    sent = content_type.partition(";")[0].strip().lower()
    if not sent and not body and sample.kind == "object" and not sample.members and not is_json(media.plain):
        return  # a form without members is nothing
    if not matches(sent, media.plain) and "*" not in media.plain:  # a range is no type: the nearest one goes out
        yield f"body: Content-Type must be {media.type}, not {content_type!r}"
    if media.plain == FORM:
        yield from _form_faults(media, sample, body)
    elif media.plain == MULTIPART or media.plain.startswith("multipart/"):
        yield from _multipart_faults(media, sample, content_type, body)
    elif is_json(sent):
        yield from _json_faults(sample, body)
    elif body not in {octets(sample), text_of(sample).encode()}:
        yield f"body: expected {octets(sample)[:60]!r}, got {body[:60]!r}"


def _json_faults(sample: Sample, body: bytes) -> Iterator[str]:
    try:
        found = json.loads(body, parse_float=Decimal)
    except ValueError as problem:
        yield f"body: is no JSON ({problem}): {body[:60]!r}"
        return
    yield from same_json(found, sample.json, "body")


def same_json(found: object, expected: object, place: str) -> Iterator[str]:
    """How one JSON value differs from another; numbers are compared by value, members in any order."""
    if is_object(found) and is_object(expected):
        for name in {**expected, **found}:
            if name not in found or name not in expected:
                yield f"{place}.{name}: {'is missing' if name in expected else 'was not to be sent'}"
            else:
                yield from same_json(found[name], expected[name], f"{place}.{name}")
    elif is_array(found) and is_array(expected) and len(found) == len(expected):
        for index, (one, other) in enumerate(zip(found, expected, strict=True)):
            yield from same_json(one, other, f"{place}[{index}]")
    elif isinstance(found, bool) != isinstance(expected, bool) or found != expected:
        yield f"{place}: expected {expected!r}, got {found!r}"


def _form_faults(media: Media, sample: Sample, body: bytes) -> Iterator[str]:
    parts = [part.partition("=") for part in body.decode("utf-8", "replace").split("&") if part]
    found = [(unquote_plus(name), unquote_plus(text)) for name, _, text in parts]
    for name, member in sample.members.items():
        accepted = _form_pairs(name, member, media)
        left, missing = min((same_pairs(found, expected) for expected in accepted), key=lambda each: len(each[1]))
        if missing:
            near = [pair for pair in left if pair[0].startswith(name)][:3]
            yield f"body: form member {name}: {missing[:3]} is missing; of it came {near}"
        else:
            found = left
    if found:
        yield f"body: form members that were not to be sent: {found[:3]}"


def _form_pairs(name: str, member: Sample, media: Media) -> list[list[tuple[str, str]]]:
    encoding = media.encoding.at(name)
    style = encoding.text("style", "form")
    explode = encoding.table.get("explode", style == "form") is not False
    told = [pairs(name, member, style, explode=explode)]
    complex_items = member.kind == "object" or any(item.kind in {"object", "list"} for item in member.items)
    if "style" not in encoding.table and complex_items:
        # OpenAPI 3.0 has JSON here, 3.1 nothing clear; names in brackets are what servers of forms read.
        told += [[(name, json_text(member.json))], pairs(name, member, "deepObject", explode=True)]
    if is_object(member.value) or is_array(member.value):
        told.append(pairs(name, sample_of_json(member.value), "deepObject", explode=True))
    return told


@dataclass(frozen=True)
class _Part:
    name: str
    filename: str | None
    type: str
    body: bytes


def _parts(content_type: str, body: bytes) -> list[_Part]:
    head = f"Content-Type: {content_type}\r\nMIME-Version: 1.0\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + body)
    found: list[_Part] = []
    for part in message.iter_parts():
        told: Mapping[str, str] = part["Content-Disposition"].params if part["Content-Disposition"] else {}
        payload = part.get_payload(decode=True)
        content = payload if isinstance(payload, bytes) else b""
        found.append(_Part(str(told.get("name")), told.get("filename"), part.get_content_type(), content))
    return found


def _multipart_faults(media: Media, sample: Sample, content_type: str, body: bytes) -> Iterator[str]:
    if "boundary=" not in content_type:
        yield f"body: Content-Type has no boundary: {content_type!r}"
        return
    left = _parts(content_type, body)
    for name, member in sample.members.items():
        expected = list(member.items) if member.kind == "list" else [member]
        mine = [part for part in left if part.name in {name, f"{name}[]"}]
        left = [part for part in left if part not in mine]
        if len(mine) == 1 and len(expected) != 1:
            expected = [member]
        if len(mine) != len(expected):
            yield f"body: part {name}: expected {len(expected)}, got {len(mine)}"
            continue
        for part, item in zip(mine, expected, strict=True):
            yield from _part_faults(part, item, media)
    if left:
        yield f"body: parts that were not to be sent: {[part.name for part in left]}"


def _part_faults(part: _Part, item: Sample, media: Media) -> Iterator[str]:
    wanted = media.encoding.at(part.name).text("contentType")
    if wanted and not any(matches(part.type, each.strip().lower()) for each in wanted.split(",")):
        yield f"body: part {part.name}: Content-Type must be {wanted}, not {part.type}"
    if item.format == "binary":
        if part.body != octets(item):
            yield f"body: part {part.name}: expected {octets(item)[:40]!r}, got {part.body[:40]!r}"
        if part.filename is None:
            yield f"body: part {part.name}: a file has no filename"
    elif item.kind in {"object", "list"}:
        yield from _json_faults(item, part.body)
    elif part.body.decode("utf-8", "replace") != text_of(item):
        yield f"body: part {part.name}: expected {text_of(item)!r}, got {part.body[:40]!r}"
