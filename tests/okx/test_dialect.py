"""The headers of a request: key, signature, clock, passphrase, and the mark of demo trading."""

from __future__ import annotations

import json
from decimal import Decimal

import httpx
import pytest

from lendspec.core.errors import ConfigurationError
from lendspec.core.session import CallOptions, Draft, Session
from lendspec.core.transport import engine_for
from lendspec.okx.credentials import Credentials
from lendspec.okx.dialect import OkxDialect
from lendspec.okx.signing import signature
from tests.okx.example import API_KEY, PASSPHRASE, PUBLIC, READ, SECRET, WRITE

HOST = "https://openapi.okx.com"
NOW_MS = 1607418537715
CLOCK = "2020-12-08T09:08:57.715Z"
DONE = {"code": "0", "msg": "", "data": []}


def dialect(**options):
    return OkxDialect(Credentials(API_KEY, SECRET, PASSPHRASE), base_url=HOST, **options)


def sent(operation, values, **options):
    """The one request that a call of `operation` sends."""
    requests = []

    def exchange(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json=DONE)

    with Session(dialect(**options), engine_for(httpx.MockTransport(exchange)), now=lambda: NOW_MS / 1000) as session:
        session.call(operation, values)
    (request,) = requests
    return request


def test_a_signed_read_carries_the_four_headers_and_signs_its_query():
    draft = Draft("GET", "/api/v5/account/balance", "ccy=BTC", (("Accept", "*/*"),))
    signed = dialect().authorize(draft, READ, CallOptions(), NOW_MS)
    assert signed.headers == (
        ("Accept", "*/*"),
        ("OK-ACCESS-KEY", API_KEY),
        ("OK-ACCESS-SIGN", signature(SECRET, timestamp=CLOCK, method="GET", path="/api/v5/account/balance?ccy=BTC")),
        ("OK-ACCESS-TIMESTAMP", CLOCK),
        ("OK-ACCESS-PASSPHRASE", PASSPHRASE),
    )
    assert (signed.query, signed.body) == (draft.query, b"")


@pytest.mark.parametrize("ccy", ["这是测试币", "A+B", "50%", "a b&c=d", "é~", "/?#"])
def test_the_query_is_signed_as_it_is_sent(ccy):
    request = sent(READ, {"ccy": ccy})
    target = request.url.raw_path.decode()
    assert target.isascii()
    assert request.url.params["ccy"] == ccy
    assert request.headers["OK-ACCESS-SIGN"] == signature(SECRET, timestamp=CLOCK, method="GET", path=target)


@pytest.mark.parametrize("ccy", ["这是测试币", "A+B", '50%"'])
def test_the_body_is_signed_as_it_is_sent(ccy):
    request = sent(WRITE, {"ccy": ccy, "amt": Decimal("1E-8")})
    assert json.loads(request.content) == {"ccy": ccy, "amt": "0.00000001"}
    assert request.headers["Content-Type"] == "application/json"
    assert request.headers["OK-ACCESS-SIGN"] == signature(
        SECRET, timestamp=CLOCK, method="POST", path=request.url.raw_path.decode(), body=request.content
    )


@pytest.mark.parametrize("operation", [PUBLIC, READ, WRITE])
def test_demo_trading_is_marked_on_every_request_and_only_there(operation):
    assert sent(operation, {}, demo=True).headers["x-simulated-trading"] == "1"
    assert "x-simulated-trading" not in sent(operation, {}).headers


def test_a_public_operation_tells_nothing_of_the_key():
    assert not [name for name in sent(PUBLIC, {}).headers if name.startswith("ok-access")]


def test_a_missing_key_is_named_with_the_operation_and_the_way_out():
    with pytest.raises(ConfigurationError, match=r"okx loan\.example: needs an API key .*passphrase=.*from_env"):
        OkxDialect(None, base_url=HOST).authorize(Draft("GET", "/x", ""), READ, CallOptions(), NOW_MS)


def test_the_dialect_names_its_secrets_to_the_session_and_shows_none():
    assert tuple(dialect().secrets) == (API_KEY, SECRET, PASSPHRASE)
    assert tuple(OkxDialect(None, base_url=HOST).secrets) == ()
    assert repr(dialect()) == "OkxDialect(https://openapi.okx.com)"
    assert repr(Credentials(API_KEY, SECRET, PASSPHRASE)) == "Credentials(...)"
    with pytest.raises(TypeError):
        vars(dialect())


def test_okx_does_not_say_what_is_used_of_its_limits():
    assert dialect().limits_used({"x-ratelimit": "1"}) == {}
