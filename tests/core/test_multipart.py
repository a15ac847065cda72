"""Forms with files, byte for byte."""

from __future__ import annotations

import email
import email.policy
from decimal import Decimal

import pytest

from lendspec.core.multipart import multipart


def sent(*parts):
    """The parts as a reader of e-mail understands them: (headers, content)."""
    kind, body = multipart(parts)
    message = email.message_from_bytes(b"Content-Type: " + kind.encode() + b"\r\n\r\n" + body, policy=email.policy.HTTP)
    return [(dict(part.items()), part.get_payload(decode=True)) for part in message.iter_parts()]


@pytest.mark.parametrize(
    ("wire", "kind", "label", "media", "content"),
    [
        ("a b", None, "", None, b"a b"),
        ("ü", "text/csv", "", "text/csv", "ü".encode()),
        (Decimal("1E-8"), None, "", None, b"0.00000001"),
        (True, None, "", None, b"true"),
        (b"\x00\r\n--", None, '; filename="name"', "application/octet-stream", b"\x00\r\n--"),
        (b"", "image/png", '; filename="name"', "image/png", b""),
        ({"a": [1]}, None, "", "application/json", b'{"a":[1]}'),
        ({"a": 1}, "application/vnd.x+json", "", "application/vnd.x+json", b'{"a":1}'),
    ],
)
def test_a_part_by_its_value(wire, kind, label, media, content):
    """Files have a name and a type, objects are JSON, anything else is text."""
    ((headers, payload),) = sent(("name", wire, kind))
    assert headers.get("Content-Type") == media
    assert headers["Content-Disposition"] == f'form-data; name="name"{label}'
    assert payload == content


def test_the_bytes_of_a_form():
    """The whole of it."""
    kind, body = multipart([("coin", "BTC", None), ("file", b"1,2", "text/csv")])
    boundary = kind.removeprefix("multipart/form-data; boundary=")
    assert body.decode() == (
        f'--{boundary}\r\nContent-Disposition: form-data; name="coin"\r\n\r\nBTC\r\n'
        f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="file"\r\n'
        "Content-Type: text/csv\r\n\r\n1,2\r\n"
        f"--{boundary}--\r\n"
    )


def test_a_list_is_a_part_for_each_item():
    """Nothing of an empty one."""
    assert [payload for _, payload in sent(("a", [b"1", b"2"], None), ("b", [], None))] == [b"1", b"2"]


def test_the_same_parts_are_the_same_bytes_and_others_have_another_boundary():
    """What was signed can be made again; a boundary depends on everything that it parts."""
    assert multipart([("a", "1", None)]) == multipart([("a", "1", None)])
    assert multipart([("a", "1", None)])[0] != multipart([("a", "2", None)])[0]


def test_a_name_cannot_leave_its_quotes():
    """Quotes and line ends are written as browsers write them."""
    _, body = multipart([('a"; x="\r\nX-Evil: 1', "v", None)])
    assert b'name="a%22; x=%22%0D%0AX-Evil: 1"\r\n' in body
