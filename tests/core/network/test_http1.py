"""HTTP/1.1 without a connection: what is sent, and what counts as a response."""

from __future__ import annotations

import pytest

from lendspec.core.engine import EngineFault
from lendspec.core.network.address import address_of
from lendspec.core.network.http1 import BROKE_OFF, Http1
from tests.core.sockets import http

ADDRESS = address_of("http://127.0.0.1:81/v1/borrow?coin=A%20B")


def made(method="GET", headers=(), body=b"", most=1000):
    return Http1(method, ADDRESS, headers, body, most)


def whole(parser, *chunks):
    """What the chunks make; all but the last make nothing yet."""
    *before, last = chunks
    for chunk in before:
        assert parser.feed(chunk) is None
    return parser.feed(last)


def test_a_request_is_one_piece_in_the_order_of_its_headers():
    assert made("POST", (("X-Key", "k"),), b"ab").request == (
        b"POST /v1/borrow?coin=A%20B HTTP/1.1\r\nHost: 127.0.0.1:81\r\nUser-Agent: lendspec\r\n"
        b"Accept-Encoding: gzip, deflate\r\nX-Key: k\r\nContent-Length: 2\r\n\r\nab"
    )


@pytest.mark.parametrize(("method", "said"), [("GET", False), ("DELETE", False), ("POST", True), ("PUT", True)])
def test_only_methods_that_have_a_body_say_that_there_is_none(method, said):
    assert (b"Content-Length: 0" in made(method).request) is said


@pytest.mark.parametrize(("method", "headers"), [("G ET", ()), ("GET", (("X Key", "1"),)), ("GET", (("a", "\r"),))])
def test_what_is_no_request_of_http_is_refused_and_not_quoted(method, headers):
    with pytest.raises(EngineFault, match="method or headers are none of HTTP") as caught:
        made(method, headers)
    assert caught.value.sent is False
    assert caught.value.__context__ is None


@pytest.mark.parametrize(
    ("chunks", "body"),
    [
        ([http(b"{}")], b"{}"),
        ([http(b"{}")[:9], http(b"{}")[9:-1], b"}"], b"{}"),
        ([b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n2\r\nbc\r\n", b"0\r\n\r\n"], b"abc"),
        ([b"HTTP/1.0 200 OK\r\n\r\nab", b"c", b""], b"abc"),
        ([b"HTTP/1.1 100 Continue\r\n\r\n", http(b"1")], b"1"),
        ([b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + http(b"1")], b"1"),
        ([b"HTTP/1.1 204 No Content\r\n\r\n"], b""),
    ],
    ids=["length", "in pieces", "chunked", "until the end", "100", "103", "204"],
)
def test_a_response_is_put_together(chunks, body):
    assert whole(made("POST"), *chunks).body == body


def test_a_head_request_has_no_body_whatever_its_length_says():
    assert made("HEAD").feed(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n").body == b""


def test_headers_of_one_name_are_joined_and_read_as_utf_8_or_latin_1():
    answer = made().feed(
        b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nX-A: 1\r\nx-a: 2\r\nX-U: \xc3\xbc\r\nX-L: \xfc\r\n\r\n"
    )
    assert answer.headers == {"content-length": "0", "x-a": "1, 2", "x-u": "ü", "x-l": "ü"}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"garbage\r\n\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\n\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\n" * 30,
        b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000,
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    ],
    ids=["nothing", "garbage", "101", "100s", "lengths", "no length", "head", "chunk"],
)
def test_what_is_no_response_leaves_the_outcome_open(data):
    with pytest.raises(EngineFault) as caught:
        made().feed(data)
    assert (caught.value.reason, caught.value.sent) == (BROKE_OFF, True)


def test_a_response_that_breaks_off_is_none():
    parser = made()
    assert parser.feed(http(b"abc")[:-1]) is None
    with pytest.raises(EngineFault, match=BROKE_OFF):
        parser.feed(b"")


@pytest.mark.parametrize(
    ("data", "clean"),
    [
        (http(b"{}"), True),
        (http(b"{}") + http(b"{}"), False),
        (http(b"{}") + b"H", False),
        (http(b"{}", "200 OK", "Connection: close"), False),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", True),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n0", False),
    ],
    ids=["alone", "twice", "one byte more", "close", "chunked", "chunked and more"],
)
def test_a_connection_is_clean_only_where_nothing_follows_the_response(data, clean):
    parser = made()
    assert parser.feed(data) is not None
    assert parser.leaves_connection_clean is clean
