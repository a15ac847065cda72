"""A client of the user's that speaks HTTP/2: its logs show no key, passphrase or signature, whoever writes them."""

import asyncio
import logging
from urllib.parse import parse_qs, quote, urlsplit

import httpx
import pytest

from lendspec.binance import AsyncBinance, Binance
from lendspec.okx import AsyncOkx, Okx
from tests.integration.callers import SETTINGS, credentials_of
from tests.integration.mishaps import READ
from tests.support.bench import Keys
from tests.support.http2 import Http2Server

KEYS = Keys(api_key="Key-4f-lendspec-7Qz9wR", secret="S3cret+/pL7=lendspec-Xy", passphrase="Pass-phrase&%lendspec")
BODIES = {"binance": b'{"rows":[],"total":0}', "okx": b'{"code":"0","msg":"","data":[]}'}
EXCHANGES = pytest.mark.parametrize("exchange", ["binance", "okx"])
CLIENTS = {"binance": (Binance, AsyncBinance), "okx": (Okx, AsyncOkx)}


def secrets_of(server):
    signatures = [headers.get("ok-access-sign") for headers in server.requests]
    queries = [parse_qs(urlsplit(headers[":path"]).query) for headers in server.requests]
    signatures += [signature for query in queries for signature in query.get("signature", [])]
    return [KEYS.api_key, KEYS.secret, KEYS.passphrase, *(signature for signature in signatures if signature)]


def shown(caplog, server):
    text = "\n".join(f"{record.getMessage()} {record.msg} {record.args}" for record in caplog.records)
    return [secret for secret in secrets_of(server) for form in {secret, quote(secret, safe="")} if form in text]


def method_of(client, exchange):
    place, arguments = READ[exchange]
    for name in place.split("."):
        client = getattr(client, name)
    return client, arguments


@EXCHANGES
def test_the_log_of_a_call_over_http2_shows_nothing(exchange, caplog):
    caplog.set_level(logging.DEBUG)
    with Http2Server(BODIES[exchange]) as server:
        transport = httpx.HTTPTransport(http1=False, http2=True)
        told = {**SETTINGS, **credentials_of(exchange, KEYS), "base_url": server.url}
        with httpx.Client(transport=transport) as http, CLIENTS[exchange][0](**told, http=http) as client:
            method, arguments = method_of(client, exchange)
            for _ in range(30):  # until the table of headers is full, and the first ones are evicted
                method(**arguments)
    assert len(server.requests) == 30
    assert {record.name for record in caplog.records} >= {"hpack.hpack", "hpack.table", "httpcore.http2", "httpx"}
    assert shown(caplog, server) == []


@EXCHANGES
def test_a_task_of_the_program_on_the_same_connection_writes_no_header_of_ours(exchange, caplog):
    """It reads what comes on the connection, also our answers, and its headers drive ours out of the table."""
    caplog.set_level(logging.DEBUG)

    async def both():
        transport = httpx.AsyncHTTPTransport(http1=False, http2=True)
        told = {**SETTINGS, **credentials_of(exchange, KEYS), "base_url": server.url}
        async with httpx.AsyncClient(transport=transport) as http, CLIENTS[exchange][1](**told, http=http) as client:
            method, arguments = method_of(client, exchange)
            await asyncio.gather(
                *(method(**arguments) for _ in range(20)),
                *(http.get(f"{server.url}/other", headers={"x-filler": f"{number}" * 300}) for number in range(20)),
            )

    with Http2Server(BODIES[exchange]) as server:
        asyncio.run(both())
    assert len(server.requests) == 40
    assert {record.name for record in caplog.records} >= {"hpack.hpack", "hpack.table", "httpcore.http2"}
    assert shown(caplog, server) == []
