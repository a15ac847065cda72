"""Who is told which key, and signatures: over the very bytes that are sent, by every kind of key."""

import base64
import hashlib
import hmac
import json
import re
from decimal import Decimal
from pathlib import Path
from urllib.parse import unquote

import pytest
from attrs import evolve
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_der_private_key

from lendspec.binance import Ed25519Key, RsaKey
from lendspec.core.errors import ConfigurationError
from tests.integration.callers import FACES, KEYS
from tests.integration.calls import least_arguments
from tests.integration.specs import CASES, case_of, documents_of
from tests.support.bench import Keys
from tests.support.samples import BINANCE as SAMPLE

ODD = ["中文", "A+B", "50%", "%41", "a&b", "a=b", "x y", "ß/?#'\"", "币+%&= ~"]
PUBLIC = [case for case in CASES if not case.operation.security]
PRIVATE_KEYS = json.loads((Path(__file__).parents[1] / "data" / "binance_signing.json").read_text("utf-8"))[
    "private_keys"
]


def hex_hmac(message, secret=KEYS.secret):
    return hmac.new(secret.encode(), message, hashlib.sha256).hexdigest()


def base64_hmac(message, secret=KEYS.secret):
    return base64.b64encode(hmac.new(secret.encode(), message, hashlib.sha256).digest()).decode()


def signed_part(request):
    """What Binance signs of a request: the raw query without the signature, which stands last, and the body."""
    query, _, signature = request.query.partition("&signature=")
    assert "&" not in signature
    return query.encode() + request.body, unquote(signature)


def assert_signed_for_okx(request):
    clock = request.header("OK-ACCESS-TIMESTAMP")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", clock)
    message = f"{clock}{request.method}{request.target}".encode() + request.body
    assert request.header("OK-ACCESS-SIGN") == base64_hmac(message)


# ---------------------------------------------------------------- names that need care


def unbounded(place, exchange):
    """An operation that takes any text, as if its spec said nothing of names."""
    operation = case_of(exchange, place).operation
    return evolve(operation, parameters=tuple(evolve(each, bounds=None) for each in operation.parameters))


def bare(node):
    """A document that says nothing of the form of a text."""
    if isinstance(node, dict):
        return {key: bare(value) for key, value in node.items() if key != "pattern"}
    return [bare(each) for each in node] if isinstance(node, list) else node


@pytest.fixture
def tolerant(serve):
    """A bench of an exchange that takes any text."""
    return lambda exchange, **settings: serve(*map(bare, documents_of(exchange)), **settings)


def call(caller, operation, **values):
    return caller._finished(caller.client._session.call(operation, values))


@pytest.mark.parametrize("coin", ODD)
def test_binance_signs_the_very_bytes_that_are_sent(coin, face, tolerant, connect):
    binance = tolerant("binance")
    caller = connect("binance", face, binance)
    borrow, look = (unbounded(f"loan.flexible.{name}", "binance") for name in ("borrow", "collateral_assets"))
    call(caller, borrow, loan_coin=coin, collateral_coin=coin, loan_amount=1)
    call(caller, look, collateral_coin=coin)
    for request in binance.requests:
        assert request.parameters["collateralCoin"] == coin
        message, signature = signed_part(request)
        assert signature == hex_hmac(message)
        assert request.body == b""


@pytest.mark.parametrize("coin", ODD)
def test_okx_signs_the_very_bytes_that_are_sent(coin, face, tolerant, connect):
    okx = tolerant("okx")
    caller = connect("okx", face, okx)
    call(caller, unbounded("loan.collateral_assets", "okx"), ccy=coin)
    call(caller, unbounded("loan.repay", "okx"), ord_id="1", ccy=coin, amt=1)
    look, repay = okx.requests
    assert look.parameters == {"ccy": coin}
    assert json.loads(repay.body)["ccy"] == coin
    for request in okx.requests:
        assert_signed_for_okx(request)


# ---------------------------------------------------------------- private keys


@pytest.mark.parametrize("passphrase", [None, "test123"], ids=["plain", "encrypted"])
@pytest.mark.parametrize("kind", ["RSA", "Ed25519"])
def test_a_private_key_signs_what_its_public_half_accepts(kind, passphrase, face, tolerant, connect):
    vector = next(each for each in PRIVATE_KEYS if (each["kind"], each["passphrase"]) == (kind, passphrase))
    keys = Keys(verify=lambda message, signature: accepted(vector, message, signature))
    bench = tolerant("binance", keys=keys)
    key = {"RSA": RsaKey, "Ed25519": Ed25519Key}[kind].from_pem(pem_of(vector), passphrase)
    caller = connect("binance", face, bench, secret=key)
    call(caller, unbounded("loan.flexible.borrow", "binance"), loan_coin="中文", collateral_coin="B+%&=", loan_amount=1)
    caller("margin.account.details")
    message, signature = signed_part(bench.requests[0])
    assert accepted(vector, message, signature)
    assert not accepted(vector, message + b"0", signature)


def pem_of(vector):
    label = "ENCRYPTED PRIVATE KEY" if vector["passphrase"] else "PRIVATE KEY"
    return f"-----BEGIN {label}-----\n{vector['pkcs8_der']}\n-----END {label}-----\n"


def accepted(vector, message, signature):
    """Whether the public half of a key takes a signature, by `cryptography` alone."""
    passphrase = vector["passphrase"] and vector["passphrase"].encode()
    public = load_der_private_key(base64.b64decode(vector["pkcs8_der"]), passphrase).public_key()
    rsa = (PKCS1v15(), SHA256()) if vector["kind"] == "RSA" else ()
    try:
        public.verify(base64.b64decode(signature, validate=True), message, *rsa)
    except InvalidSignature:
        return False
    return True


# ---------------------------------------------------------------- who is told what


def test_every_request_carries_the_key_and_the_signature_that_its_operation_needs_and_no_more(exchange_bench, connect):
    for case in CASES:
        bench = exchange_bench(case.exchange)
        connect(case.exchange, FACES[0], bench)(case.place, **least_arguments(case))
        assert carried(bench.requests[-1]) == set(case.operation.security), case


def carried(request):
    """The security schemes that a request carries, by their names in the specs."""
    headers = {
        "X-MBX-APIKEY": "apiKey",
        "OK-ACCESS-KEY": "apiKey",
        "OK-ACCESS-SIGN": "signature",
        "OK-ACCESS-TIMESTAMP": "timestamp",
        "OK-ACCESS-PASSPHRASE": "passphrase",
    }
    found = {scheme for name, scheme in headers.items() if request.header(name) is not None}
    return found | ({"signature"} if "signature" in request.parameters else set())


@pytest.mark.parametrize("case", PUBLIC, ids=str)
def test_a_public_operation_needs_no_key(case, exchange_bench, connect):
    bench = exchange_bench(case.exchange)
    assert connect(case.exchange, FACES[0], base_url=bench.url)(case.place, **least_arguments(case)) is not None
    assert carried(bench.requests[-1]) == set()


@pytest.mark.parametrize("exchange", ["binance", "okx"])
def test_without_a_key_nothing_is_sent(exchange, face, serve, connect):
    bench = serve(*documents_of(exchange))
    caller = connect(exchange, face, base_url=bench.url)
    with pytest.raises(ConfigurationError, match=r"API key.*from_env"):
        caller({"binance": "margin.account.details", "okx": "loan.loan_info"}[exchange])
    assert bench.requests == []


def test_market_data_takes_the_key_and_no_signature_nor_secret(face, serve, connect):
    bench = serve(SAMPLE)
    account = case_of("binance", "general.server_time").operation
    market = evolve(account, id="assets", path=("/sapi/v2/assets",), security=("apiKey",), decode=lambda rows: rows)
    caller = connect("binance", face, base_url=bench.url, api_key=KEYS.api_key)
    assert caller._finished(caller.client._session.call(market, {})) == [{"rate": Decimal("0.00000005")}]
    (request,) = bench.requests
    assert (request.header("X-MBX-APIKEY"), request.target) == (KEYS.api_key, "/sapi/v2/assets")
