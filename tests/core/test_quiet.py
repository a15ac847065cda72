"""Queries kept out of the log of httpx."""

from __future__ import annotations

import logging

import httpx
import pytest

from lendspec.core.quiet import no_query_in_log

LOGGER = logging.getLogger("httpx")
URL = httpx.URL("https://h/a?signature=1")


@pytest.fixture
def log(caplog):
    caplog.set_level(logging.INFO)
    return caplog


def test_within_the_context_urls_lose_their_query(log):
    with no_query_in_log():
        LOGGER.info("%s %d", URL, 200)
        LOGGER.info("%(url)s", {"url": "left alone"})
        LOGGER.info("no arguments")
    assert log.messages == ["https://h/a 200", "left alone", "no arguments"]


def test_outside_of_it_the_log_is_as_httpx_writes_it(log):
    with no_query_in_log():
        pass
    LOGGER.info("%s", URL)
    assert log.messages == ["https://h/a?signature=1"]


def test_an_exception_ends_the_context(log):
    with pytest.raises(KeyError), no_query_in_log():
        raise KeyError
    LOGGER.info("%s", URL)
    assert log.messages == ["https://h/a?signature=1"]


def test_within_the_context_connections_log_no_headers(log):
    log.set_level(logging.DEBUG)
    with no_query_in_log():
        for name in ("connection", "http11", "http2", "proxy", "socks"):
            connection = logging.getLogger(f"httpcore.{name}")
            connection.debug("receive_response_headers.complete return_value=(200, [(b'X-Echo', b'key')])")
            connection.debug("connect_tcp.started host='h'")
            connection.debug(7)
    connection.debug("receive_response_headers.complete return_value=(200)")
    assert log.messages[:3] == ["receive_response_headers.complete", "connect_tcp.started host='h'", "7"]
    assert [message for message in log.messages if "return_value" in message] == [log.messages[-1]]


@pytest.mark.parametrize("name", ["hpack.hpack", "hpack.table"])
def test_from_the_first_request_on_no_header_of_http2_is_logged(log, name):
    log.set_level(logging.DEBUG)
    with no_query_in_log():
        pass
    logging.getLogger(name).debug("Adding %s to the header table, sensitive:%s", (b"ok-access-key", b"key"), 0)
    logging.getLogger(name).debug("no arguments")
    assert log.messages == ["Adding", "no arguments"]


def test_what_cannot_be_sent_is_not_quoted(log):
    log.set_level(logging.DEBUG)
    with no_query_in_log():
        for name, said in (("http11", "send_request_headers.failed "), ("connection", "connect_tcp.failed ")):
            logging.getLogger(f"httpcore.{name}").debug(said + "exception=LocalProtocolError('bad value key')")  # noqa: G003 (as httpcore does)
    assert log.messages == [
        "send_request_headers.failed exception=LocalProtocolError",
        "connect_tcp.failed exception=LocalProtocolError('bad value key')",
    ]
