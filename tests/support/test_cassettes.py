"""Cassettes hold no secret, and what was recorded from the bench plays back as if it came from the exchange."""

import socket

import httpx
import pytest
import vcr

from tests.support.bench import Bench
from tests.support.by_hand import binance_query, okx_headers
from tests.support.cassettes import CONFIG, record_from_bench
from tests.support.samples import BINANCE, OKX

SECRETS = ("bench-key", "bench-passphrase", "179000000", "cookie-value", "answered-key")
EXCHANGE = "https://exchange.example"
BORROW = "/api/v5/loan/borrow"
BODY = b'{"ccy":"USDT","amt":"1.50"}'


@pytest.mark.vcr
def test_a_marked_test_replays_its_cassette_from_the_folder_of_cassettes():
    assert httpx.get("https://openapi.okx.com/api/v5/public/time").json()["data"] == [{"ts": "1790000000000"}]


def test_no_test_reaches_the_network():
    with socket.socket() as plug, pytest.raises(RuntimeError, match="Network is disabled"):
        plug.connect(("192.0.2.1", 80))


def okx_call(client, base, now):
    return client.post(base + BORROW, content=BODY, headers=okx_headers("POST", BORROW, BODY, now=now))


def test_a_recorded_signed_request_plays_back_at_another_time_and_from_the_exchange(tmp_path):
    cassette = tmp_path / "borrow.yaml"
    with Bench(OKX, now=lambda: 1_790_000_000) as bench, record_from_bench(cassette, bench, EXCHANGE):
        with httpx.Client() as client:
            recorded = okx_call(client, bench.url, now=1_790_000_000)
        bench.assert_clean()
    with vcr.use_cassette(str(cassette), **CONFIG, record_mode="none"), httpx.Client() as client:
        played = okx_call(client, EXCHANGE, now=1_790_009_999)
    assert played.content == recorded.content == b'{"code":"0","data":[{"ordId":"1"}],"msg":""}'


def test_another_body_is_another_request(tmp_path):
    cassette = tmp_path / "borrow.yaml"
    with Bench(OKX) as bench, record_from_bench(cassette, bench, EXCHANGE), httpx.Client() as client:
        okx_call(client, bench.url, now=0)
    unknown = pytest.raises(vcr.errors.CannotOverwriteExistingCassetteException)
    with vcr.use_cassette(str(cassette), **CONFIG, record_mode="none"), httpx.Client() as client, unknown:
        client.post(EXCHANGE + BORROW, content=BODY.replace(b"USDT", b"BTC"))


def test_a_cassette_holds_no_secret_in_headers_query_bodies_or_answers(tmp_path):
    cassette = tmp_path / "all.yaml"
    headers = {"X-MBX-APIKEY": "bench-key"}
    form = {"apiKey": "bench-key", "timestamp": "1790000000", "text": "kept"}
    secret_json = {"list": [{"passphrase": "bench-passphrase", "amt": "kept-too"}]}
    with Bench(BINANCE) as bench, record_from_bench(cassette, bench, EXCHANGE), httpx.Client() as client:
        bench.answer_next(headers={"Set-Cookie": "cookie-value"}, body={"apiKey": "answered-key", "timestamp": 1234567})
        client.post(f"{bench.url}/sapi/v2/borrow?{binance_query('loanCoin=USDT')}", headers=headers)
        client.put(f"{bench.url}/loans/7/note", data=form)
        client.post(f"{bench.url}/x", json=secret_json, headers=okx_headers("POST", "/x"))
    text = cassette.read_text()
    assert [secret for secret in SECRETS if secret in text] == []
    assert str(bench.port) not in text
    for kept in ("loanCoin=USDT", "text=kept", "kept-too", "1234567", EXCHANGE):
        assert kept in text


def test_an_answer_without_secrets_stays_as_it_was(tmp_path):
    cassette = tmp_path / "time.yaml"
    odd = b'{ "serverTime" : 1790000000000.10 }'
    with Bench(BINANCE) as bench, record_from_bench(cassette, bench, EXCHANGE), httpx.Client() as client:
        bench.answer_next(body=odd)
        bench.answer_next(body=b"\xff<html>")
        client.get(f"{bench.url}/api/v3/time")
        client.get(f"{bench.url}/api/v3/time?x=1")
    with vcr.use_cassette(str(cassette), **CONFIG, record_mode="none"), httpx.Client() as client:
        assert client.get(f"{EXCHANGE}/api/v3/time").content == odd
        assert client.get(f"{EXCHANGE}/api/v3/time?x=1").content == b"\xff<html>"
