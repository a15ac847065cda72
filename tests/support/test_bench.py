"""The bench itself: it keeps requests, answers as told, kills connections, and ends cleanly."""

import http.client
import json
import subprocess
import sys
import time

import pytest

from tests.support.bench import Bench
from tests.support.by_hand import NOW, binance_query, send
from tests.support.samples import BINANCE

KEY = {"X-MBX-APIKEY": "bench-key"}
BORROW = "/sapi/v2/borrow"
TIME = "/api/v3/time"


@pytest.fixture
def binance():
    with Bench(BINANCE, now=lambda: NOW) as bench:
        yield bench


def test_each_request_is_kept_as_it_came(binance):
    target = f"{BORROW}?{binance_query('loanCoin=%55SDT')}"
    send(binance.port, "POST", target, {**KEY, "X-Odd-CASE": "1"}, b"body")
    [request] = binance.requests
    assert request.line == f"POST {target} HTTP/1.1"
    assert ("X-Odd-CASE", "1") in request.headers
    assert (request.header("x-odd-case"), request.header("absent")) == ("1", None)
    assert (request.body, request.parameters["loanCoin"]) == (b"body", "USDT")


def test_it_can_be_told_to_answer_something_else(binance):
    binance.answer_next(418, headers={"Retry-After": "7"}, body={"code": -1003})
    binance.answer_next(502, headers={"Content-Type": "text/html"}, body=b"<html>", times=2)
    replies = [send(binance.port, "GET", TIME) for _ in range(4)]
    assert [reply.status for reply in replies] == [418, 502, 502, 200]
    assert (replies[0].headers["Retry-After"], replies[0].body) == ("7", b'{"code":-1003}')
    assert (replies[1].headers["Content-Type"], replies[1].body) == ("text/html", b"<html>")


def test_a_planned_answer_does_not_hide_a_broken_rule(binance):
    binance.answer_next(500)
    assert send(binance.port, "POST", BORROW, KEY).status == 500
    assert "loanCoin: is required" in binance.violations[0]


def test_it_can_make_the_client_wait(binance):
    binance.answer_next(delay=0.1)
    began = time.monotonic()
    send(binance.port, "GET", TIME)
    assert time.monotonic() - began >= 0.1


def test_it_can_kill_a_connection_before_the_answer(binance):
    binance.kill_next()
    with pytest.raises(http.client.RemoteDisconnected):
        send(binance.port, "GET", TIME)
    assert len(binance.requests) == 1


def test_it_can_reset_a_connection(binance):
    binance.kill_next(end="reset")
    with pytest.raises(ConnectionResetError):
        send(binance.port, "GET", TIME)


def test_it_can_cut_an_answer_short(binance):
    binance.kill_next(after=len(b"HTTP/1.1 2"))
    with pytest.raises(http.client.BadStatusLine):
        send(binance.port, "GET", TIME)
    binance.kill_next(after=100)
    with pytest.raises(http.client.IncompleteRead):
        send(binance.port, "GET", TIME)


def test_it_can_drop_a_connection_after_the_answer_unannounced(binance):
    binance.kill_next(after=None)
    connection = http.client.HTTPConnection("127.0.0.1", binance.port, timeout=5)
    connection.request("GET", TIME)
    assert connection.getresponse().read() == b'{"serverTime":1790000000000}'
    connection.request("GET", TIME)
    with pytest.raises((http.client.RemoteDisconnected, ConnectionError)):
        connection.getresponse()
    connection.close()


def test_connections_stay_open_and_are_numbered(binance):
    connection = http.client.HTTPConnection("127.0.0.1", binance.port, timeout=5)
    for _ in range(2):
        connection.request("GET", TIME)
        connection.getresponse().read()
    send(binance.port, "GET", TIME)
    connection.close()
    assert [request.connection for request in binance.requests] == [1, 1, 2]


def test_stopping_closes_idle_connections():
    with Bench(BINANCE) as bench:
        connection = http.client.HTTPConnection("127.0.0.1", bench.port, timeout=5)
        connection.request("GET", TIME)
        connection.getresponse().read()
    assert connection.sock.recv(1) == b""
    connection.close()


def test_an_unknown_exchange_is_only_asked_for_its_documented_key():
    spec = {**BINANCE, "info": {"title": "Other", "version": "1"}}
    with Bench(spec) as bench:
        assert send(bench.port, "GET", "/sapi/v2/assets", KEY).status == 200
        assert json.loads(send(bench.port, "GET", "/sapi/v2/assets").body) == {
            "message": "header X-MBX-APIKEY: is required and missing"
        }


def test_a_test_that_broke_a_rule_fails_at_its_end(binance):
    send(binance.port, "GET", "/nowhere")
    with pytest.raises(AssertionError, match="GET /nowhere: no operation GET /nowhere: the path is in no spec"):
        binance.assert_clean()
    binance.take_violations()
    binance.assert_clean()


def test_it_serves_a_spec_from_the_command_line(tmp_path):
    spec = tmp_path / "spec.json"
    spec.write_text('{"info": {"x-exchange": "okx"}, "paths": {}}')
    command = [sys.executable, "-m", "tests.support.bench", str(spec)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        line = process.stdout.readline()
        port = int(line.removeprefix("http://127.0.0.1:").split()[0])
        status = send(port, "GET", "/x").status
        process.terminate()
    assert "serves 0 operations; Keys(api_key='bench-key'" in line
    assert status == 404
