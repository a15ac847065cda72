"""Key, clock and signature on a request, and the limits that an answer reports."""

from __future__ import annotations

from decimal import Decimal
from urllib.parse import parse_qsl

import httpx
import pytest

from lendspec.binance.credentials import Credentials
from lendspec.binance.dialect import BinanceDialect
from lendspec.binance.signing import Ed25519Key, HmacKey
from lendspec.core.errors import ConfigurationError
from lendspec.core.session import CallOptions, Draft, Session
from lendspec.core.transport import engine_for
from tests.binance.example import (
    API_KEY,
    KEY_ONLY,
    PUBLIC,
    READ,
    SECRET,
    VECTORS,
    WRITE,
    key_vector,
    operation,
    pem,
)

HOST = "https://api.binance.com"
NOW_MS = 1499827319559
DRAFT = Draft("GET", "/sapi/v1/example", "asset=USDT", (("Accept", "application/json"),))
KEY_HEADER = ("X-MBX-APIKEY", API_KEY)


def dialect(*, signer=None, **options):
    return BinanceDialect(Credentials(API_KEY, signer or HmacKey(SECRET)), base_url=HOST, **options)


def test_a_public_operation_goes_out_as_it_is():
    assert dialect().authorize(DRAFT, operation(security=PUBLIC), CallOptions(), NOW_MS) is DRAFT


def test_market_data_gets_the_key_and_no_signature():
    without_secret = BinanceDialect(Credentials(API_KEY, None), base_url=HOST)
    signed = without_secret.authorize(DRAFT, operation(security=KEY_ONLY), CallOptions(), NOW_MS)
    assert (signed.query, signed.headers) == (DRAFT.query, (*DRAFT.headers, KEY_HEADER))


def test_a_published_request_comes_out_as_published():
    vector = VECTORS["hmac"][0]
    arguments = vector["payload"].partition("&recvWindow")[0]
    signed = dialect().authorize(Draft("POST", "/api/v3/order", arguments), WRITE, CallOptions(), NOW_MS)
    assert signed.query == f"{vector['payload']}&signature={vector['signature']}"
    assert signed.headers == (KEY_HEADER,)


def test_the_body_is_signed_after_the_query_with_nothing_between():
    draft = Draft("POST", "/x", "a=1", body=b"b=%E4%B8%AD")
    signed = dialect().authorize(draft, WRITE, CallOptions(), NOW_MS)
    payload, _, signature = signed.query.rpartition("&signature=")
    assert payload == f"a=1&recvWindow=5000&timestamp={NOW_MS}"
    assert signature == HmacKey(SECRET).sign(payload.encode() + draft.body)
    assert signed.body == draft.body


def test_without_arguments_the_query_begins_with_the_window():
    signed = dialect().authorize(Draft("GET", "/x", ""), READ, CallOptions(), NOW_MS)
    assert signed.query.startswith(f"recvWindow=5000&timestamp={NOW_MS}&signature=")


def test_a_base64_signature_is_percent_encoded():
    vector = key_vector("Ed25519")
    signed = dialect(signer=Ed25519Key.from_pem(pem(vector))).authorize(DRAFT, READ, CallOptions(), NOW_MS)
    sent = signed.query.rpartition("&signature=")[2]
    assert sent.endswith("%3D%3D")
    assert not set("+/=") & set(sent)


@pytest.mark.parametrize(
    ("of_client", "of_call", "sent"), [(None, None, 5000), (7000, None, 7000), (7000, 60000, 60000), (None, 1, 1)]
)
def test_the_window_of_the_call_beats_that_of_the_client(of_client, of_call, sent):
    signed = dialect(recv_window=of_client).authorize(DRAFT, READ, CallOptions(recv_window=of_call), NOW_MS)
    assert f"&recvWindow={sent}&" in signed.query


@pytest.mark.parametrize(
    ("window", "error"),
    [(60001, ValueError), (0, ValueError), (-1, ValueError), ("5000", TypeError), (True, TypeError)],
)
def test_a_window_that_cannot_be_is_refused_when_the_client_is_made(window, error):
    with pytest.raises(error, match="recv_window: "):
        dialect(recv_window=window)


def test_a_window_that_is_too_long_is_refused_before_the_call():
    with pytest.raises(ValueError, match="recv_window: 60000 ms at most, got 60001"):
        dialect().authorize(DRAFT, READ, CallOptions(recv_window=60001), NOW_MS)


@pytest.mark.parametrize(
    ("key", "security", "message"),
    [
        (None, KEY_ONLY, r"binance loan\.flexible\.example: needs an API key .* Binance\(api_key=.*from_env"),
        (None, ("apiKey", "signature"), "needs an API key"),
        (API_KEY, ("apiKey", "signature"), r"needs a signature .* Binance\(secret="),
    ],
)
def test_a_missing_credential_is_named_with_the_operation_and_the_way_out(key, security, message):
    with pytest.raises(ConfigurationError, match=message):
        BinanceDialect(Credentials(key, None), base_url=HOST).authorize(
            DRAFT, operation(security=security), CallOptions(), NOW_MS
        )


@pytest.mark.parametrize("coin", ["这是测试币", "A+B", "50%", "a b&c=d", "100%25", "é~", "x@y,z", "/?#"])
def test_what_is_signed_is_what_is_sent_whatever_the_value_holds(coin):
    sent = []

    def exchange(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={})

    with Session(dialect(), engine_for(httpx.MockTransport(exchange)), now=lambda: NOW_MS / 1000) as session:
        session.call(WRITE, {"loan_coin": coin, "loan_amount": Decimal("1E-8")})
    raw = sent[0].url.raw_path.decode().partition("?")[2]
    payload, _, signature = raw.rpartition("&signature=")
    assert HmacKey(SECRET).sign(payload.encode()) == signature
    assert dict(parse_qsl(payload)) == {
        "loanCoin": coin,
        "loanAmount": "0.00000001",
        "recvWindow": "5000",
        "timestamp": str(NOW_MS),
    }
    assert raw.isascii()
    assert sent[0].content == b""


def test_limits_are_read_from_the_headers():
    headers = {
        "x-sapi-used-ip-weight-1m": "12",
        "x-sapi-used-uid-weight-1m": "6000",
        "x-mbx-used-weight": "3",
        "x-mbx-used-weight-1m": "3",
        "x-mbx-order-count-10s": "1",
        "x-mbx-used-weight-1d": "much",
        "x-mbx-used-weight-1h": "9" * 5000,
        "x-mbx-used-weight-1s": "-1",
        "x-mbx-used-weight-5m": "\u0661\u0662",
        "x-mbx-traceid": "7",
        "content-length": "2",
    }
    assert dialect().limits_used(headers) == {
        "X-SAPI-USED-IP-WEIGHT-1M": 12,
        "X-SAPI-USED-UID-WEIGHT-1M": 6000,
        "X-MBX-USED-WEIGHT": 3,
        "X-MBX-USED-WEIGHT-1M": 3,
        "X-MBX-ORDER-COUNT-10S": 1,
    }


def test_the_dialect_names_its_secrets_to_the_session_and_shows_none():
    assert tuple(dialect().secrets) == (API_KEY, SECRET)
    assert tuple(BinanceDialect(Credentials(None, None), base_url=HOST).secrets) == ()
    assert repr(dialect()) == "BinanceDialect(https://api.binance.com)"
    with pytest.raises(TypeError):
        vars(dialect())
