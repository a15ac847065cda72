"""Recorded sessions with each exchange are replayed without a network, and no cassette tells a secret.

The cassettes come from the bench and hold the documented examples, with the addresses of the exchanges; none was
recorded from a real account. To record them anew from the specs: ``python -m tests.integration.sessions``.

Whoever has keys can record the reads from the exchange itself, with a key that may only read::

    export OKX_API_KEY=… OKX_SECRET=… OKX_PASSPHRASE=…
    pytest tests/integration/test_cassettes.py -k okx_reads --record-mode=rewrite
    git diff tests/cassettes    # answers hold balances

Never record the writes like that: they borrow, repay and trade.
"""

import json
import os
import re
from decimal import Decimal

import httpx
import pytest
import yaml

from tests.integration.callers import credentials_of
from tests.integration.calls import differences_of
from tests.integration.sessions import CASSETTES, SESSIONS, record
from tests.integration.specs import case_of
from tests.support.bench import Keys

HERE = CASSETTES / "integration" / "test_cassettes"
FILES = sorted(CASSETTES.glob("**/*.yaml"))
REPLAYED = [
    pytest.param(name, marks=[pytest.mark.vcr, pytest.mark.default_cassette(f"{name}.yaml")]) for name in SESSIONS
]


def credentials(exchange):
    """Those of the environment, for recording; made-up ones otherwise."""
    real = {name: os.environ.get(f"{exchange.upper()}_{name.upper()}") for name in credentials_of(exchange)}
    return real if all(real.values()) else credentials_of(exchange, Keys("replayed-key", "replayed-secret", "replayed"))


@pytest.mark.parametrize("name", REPLAYED)
def test_a_recorded_session_is_read_whole(name, face, connect, vcr):
    exchange = name.partition("_")[0]
    http = httpx.AsyncClient() if face.awaited else httpx.Client()  # the recorder knows httpx, not our own engine
    caller = connect(exchange, face, http=http, **credentials(exchange))
    results = [(place, caller(place, **arguments)) for place, arguments in SESSIONS[name]]
    answers = [json.loads(response["body"]["string"], parse_float=Decimal) for response in vcr.responses]
    for (place, result), answer in zip(results, answers, strict=True):
        assert differences_of(case_of(exchange, place), result, answer) == []
    assert vcr.all_played or vcr.dirty


def test_sessions_read_and_write():
    for name, calls in SESSIONS.items():
        exchange, _, kind = name.partition("_")
        assert {case_of(exchange, place).operation.effect for place, _ in calls} == {kind.removesuffix("s")}


@pytest.mark.parametrize("name", SESSIONS)
def test_the_bench_still_takes_what_was_recorded(name, tmp_path):
    record(name, tmp_path / "new.yaml")
    assert requests_of(tmp_path / "new.yaml") == requests_of(HERE / f"{name}.yaml")


def requests_of(path):
    """What is asked in a cassette, in order."""
    kept = yaml.safe_load(path.read_text("utf-8"))["interactions"]
    return [(each["request"]["method"], each["request"]["uri"], each["request"]["body"]) for each in kept]


# ---------------------------------------------------------------- nothing to hide

PLAIN_HEADERS = {"accept", "accept-encoding", "connection", "content-length", "content-type", "user-agent"}
PAIR = re.compile(
    r"\b(?:signature|timestamp|recvWindow|apiKey|secret|passphrase|listenKey)=([^&\s'\"]*)", re.IGNORECASE
)
SIGNATURE = re.compile(r"\b[0-9a-fA-F]{64}\b|(?<![\w+/])[\w+/]{43}=|(?<![\w+/])[\w+/]{86}==|[\w+/%]{300,}")
CLOCK = re.compile(r"\b1[5-9]\d{11}\b|20\d\d-\d\d-\d\dT\d\d:\d\d")
MADE_UP = [text for text in (*vars(Keys()).values(), "replayed", "127.0.0.1") if text]


def told_by(path):
    """Whatever a cassette tells that nobody should know."""
    text = path.read_text("utf-8")
    yield from SIGNATURE.findall(text)
    yield from (value for value in PAIR.findall(text) if value != "removed")
    yield from (secret for secret in MADE_UP if secret in text)
    for each in yaml.safe_load(text)["interactions"]:
        request = each["request"]
        yield from CLOCK.findall(f"{request['uri']} {request['body']}")
        told = {name: texts for name, texts in request["headers"].items() if name.lower() not in PLAIN_HEADERS}
        yield from (f"{name}: {texts}" for name, texts in told.items() if texts != ["removed"])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_cassette_tells_no_key_signature_clock_or_passphrase(path):
    assert list(told_by(path)) == []


PLANTED = {
    "a key": ("x-mbx-apikey:\n      - removed", "x-mbx-apikey:\n      - vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zv"),
    "a signature": ("signature=removed", f"signature={64 * 'e'}"),
    "a signature in base64": ("accept-encoding:", f"x: ['{43 * 'k'}=']\n      accept-encoding:"),
    "a clock": ("timestamp=removed", "timestamp=1795132800000"),
    "a clock under another name": ("timestamp=removed", "t=1795132800000"),
    "a window": ("recvWindow=removed", "recvWindow=5000"),
    "a key of the bench": ("string: '", "string: 'bench-key"),
    "a date": ("timestamp=removed", "from=2026-11-20T00:00:00Z"),
}


@pytest.mark.parametrize(("clean", "secret"), PLANTED.values(), ids=PLANTED)
def test_a_secret_in_a_cassette_is_found(clean, secret, tmp_path):
    text = HERE.joinpath("binance_reads.yaml").read_text("utf-8")
    assert clean in text
    path = tmp_path / "told.yaml"
    path.write_text(text.replace(clean, secret, 1), "utf-8")
    assert list(told_by(path)) != []


def test_every_cassette_is_one_of_a_session():
    assert {path.stem for path in HERE.iterdir()} == set(SESSIONS)
