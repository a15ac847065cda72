"""The public face of Binance: how it is made, what it offers, and that it shows no secret."""

from __future__ import annotations

import copy
import logging
import pickle
import sys
from subprocess import run

import httpx
import pytest

import lendspec.binance
from lendspec.binance import AsyncBinance, Binance, Ed25519Key, HmacKey, RsaKey
from lendspec.clients import binance_crypto_loan, binance_general, binance_margin
from lendspec.core.errors import ConfigurationError, InvalidKey, Unavailable
from lendspec.core.retry import ONE_ATTEMPT, RetryPolicy
from tests.binance.example import API_KEY, SECRET, key_vector, pem

CLIENTS = pytest.mark.parametrize("client", [Binance, AsyncBinance])
TIME = {"serverTime": 1499827319559}
PASSPHRASE = "test123"
VARIABLES = ("API_KEY", "SECRET", "PRIVATE_KEY", "PRIVATE_KEY_FILE", "PRIVATE_KEY_PASSPHRASE")


@pytest.fixture
def environment(monkeypatch):
    """Set the variables of BINANCE, or of another prefix, and none else."""
    for name in VARIABLES:
        monkeypatch.delenv(f"BINANCE_{name}", raising=False)

    def put(prefix="BINANCE", **variables):
        for name, text in variables.items():
            monkeypatch.setenv(f"{prefix}_{name}", text)

    return put


def answering(*bodies, status=200):
    """A transport that gives these answers in turn and keeps the requests."""
    left, requests = list(bodies), []

    def exchange(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(status, json=left.pop(0))

    transport = httpx.MockTransport(exchange)
    transport.requests = requests
    return transport


def test_the_package_exports_what_it_says():
    assert sorted(lendspec.binance.__all__) == ["AsyncBinance", "Binance", "Ed25519Key", "HmacKey", "RsaKey"]
    assert all(hasattr(lendspec.binance, name) for name in lendspec.binance.__all__)


def test_a_client_loads_no_product_and_no_extra_before_it_is_used():
    program = (
        "import sys; from lendspec.binance import Binance; client = Binance('k' * 20, 's'); "
        "loaded = {name for name in sys.modules if name.startswith(('lendspec.clients.', 'cryptography'))}; "
        "client.general; "
        "print(loaded, *(f'lendspec.clients.binance_{name}' in sys.modules for name in ('general', 'margin')))"
    )
    done = run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "set() True False\n"


PRODUCTS = [
    ("margin", binance_margin, "Margin"),
    ("loan", binance_crypto_loan, "CryptoLoan"),
    ("general", binance_general, "General"),
]


@pytest.mark.parametrize(("product", "package", "name"), PRODUCTS)
@pytest.mark.parametrize(("client", "prefix"), [(Binance, ""), (AsyncBinance, "Async")])
def test_each_product_is_reached_plain_and_raw_and_made_once(client, prefix, product, package, name):
    binance = client()
    assert type(getattr(binance, product)) is getattr(package, f"{prefix}{name}")
    assert type(getattr(binance.raw, product)) is getattr(package, f"{prefix}Raw{name}")
    assert getattr(binance, product) is getattr(binance, product)
    assert getattr(binance.raw, product) is getattr(binance.raw, product)


def test_a_call_goes_out_and_comes_back():
    transport = answering(TIME, TIME)
    with Binance(http=transport) as binance:
        time = binance.general.server_time()
        raw = binance.raw.general.server_time()
    assert time == raw.result
    assert (raw.status, raw.limits_used) == (200, {})
    assert [str(request.url) for request in transport.requests] == ["https://api.binance.com/api/v3/time"] * 2


async def test_an_asynchronous_call_goes_out_and_comes_back():
    async with AsyncBinance(http=answering(TIME, TIME)) as binance:
        time = await binance.general.server_time()
        raw = await binance.raw.general.server_time()
    assert time == raw.result


def test_a_signed_call_carries_what_the_client_was_made_with():
    transport = answering({"code": -3045, "msg": "The system doesn't have enough asset now."}, status=400)
    options = {"base_url": "https://api1.binance.com/", "recv_window": 1234, "http": transport, "retry": ONE_ATTEMPT}
    with Binance(API_KEY, SECRET, **options) as binance, pytest.raises(Unavailable) as refusal:
        binance.margin.account.details()
    (request,) = transport.requests
    assert request.url.host == "api1.binance.com"
    assert request.url.params["recvWindow"] == "1234"
    assert request.headers["X-MBX-APIKEY"] == API_KEY
    assert str(refusal.value).startswith("binance margin.account.details: -3045 The system doesn't have enough")


def test_a_closed_client_refuses_calls():
    binance = Binance(http=answering())
    binance.close()
    binance.close()
    with pytest.raises(RuntimeError, match="the client is closed"):
        binance.general.server_time()


async def test_a_closed_asynchronous_client_refuses_calls():
    binance = AsyncBinance(http=answering())
    await binance.aclose()
    with pytest.raises(RuntimeError, match="the client is closed"):
        await binance.general.server_time()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"secret": SECRET}, "binance: api_key: missing; a secret works only with its key"),
        ({"api_key": ""}, "api_key: is empty; pass it, or leave all credentials out"),
        ({"api_key": f"{API_KEY}\n", "secret": SECRET}, "api_key: must be printable ASCII.*line end"),
        ({"api_key": API_KEY, "secret": ""}, "secret: is empty; pass it"),
        ({"api_key": API_KEY, "secret": SECRET.encode()}, "secret: must be text, not bytes"),
        ({"api_key": API_KEY, "secret": 7}, "secret: must be text, HmacKey, Ed25519Key or RsaKey, not int"),
        ({"base_url": "http://api.binance.com"}, "base_url: must be https, or http on this machine"),
    ],
)
@CLIENTS
def test_a_client_that_could_not_work_is_not_made(client, arguments, message):
    with pytest.raises(ConfigurationError, match=message) as refusal:
        client(**arguments)
    assert SECRET not in str(refusal.value)


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({"timeout": 0}, ValueError),
        ({"timeout": "10"}, TypeError),
        ({"recv_window": 60001}, ValueError),
        ({"recv_window": 1.5}, TypeError),
        ({"http": "https://proxy"}, TypeError),
        ({"fallbacks": "https://api1.binance.com"}, TypeError),
        ({"fallbacks": 7}, TypeError),
        ({"fallbacks": ["http://api1.binance.com"]}, ConfigurationError),
    ],
)
@CLIENTS
def test_a_setting_that_cannot_be_is_refused(client, arguments, error):
    with pytest.raises(error, match=f"{next(iter(arguments))}: "):
        client(**arguments)


HOSTS = [
    "https://api.binance.com",
    "https://api-gcp.binance.com",
    *(f"https://api{n}.binance.com" for n in range(1, 5)),
]


@pytest.mark.parametrize(
    ("arguments", "hosts"),
    [
        ({}, HOSTS),
        ({"base_url": HOSTS[3]}, [HOSTS[3], *HOSTS[:3], *HOSTS[4:]]),
        ({"fallbacks": ()}, HOSTS[:1]),
        ({"fallbacks": [HOSTS[2], "https://proxy.example.com/"]}, [HOSTS[0], HOSTS[2], "https://proxy.example.com"]),
        ({"base_url": "https://sandbox.example.com"}, ["https://sandbox.example.com"]),
    ],
)
@CLIENTS
def test_the_hosts_of_binance_stand_in_for_each_other(client, arguments, hosts):
    assert list(client(**arguments)._session._means.hosts.urls) == hosts


def test_a_read_is_answered_by_a_host_that_stands_in():
    asked = []

    def exchange(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.host)
        if len(asked) == 1:
            raise httpx.ConnectError("no route")
        return httpx.Response(200, json=TIME)

    with Binance(http=httpx.MockTransport(exchange), retry=RetryPolicy(base=0.0)) as binance:
        binance.general.server_time()
    assert asked == ["api.binance.com", "api-gcp.binance.com"]


SIGNERS = {"text": SECRET, "HMAC": HmacKey(SECRET), "Ed25519": Ed25519Key.from_pem(pem(key_vector("Ed25519")))}


@pytest.mark.parametrize("secret", SIGNERS.values(), ids=SIGNERS)
@CLIENTS
def test_no_secret_is_seen_in_a_client(client, secret):
    binance = client(API_KEY, secret)
    parts = (binance.margin, binance.loan, binance.general, binance.raw, binance._session, binance._session._dialect)
    shown = f"{binance} {vars(binance)} {vars(binance._session)} {parts}"
    assert SECRET not in shown
    assert API_KEY[:5] not in shown
    assert repr(binance) == f"{client.__name__}(api.binance.com, api_key='…')"
    assert repr(client()) == f"{client.__name__}(api.binance.com, api_key=None)"


@pytest.mark.parametrize("duplicate", [pickle.dumps, copy.copy, copy.deepcopy])
@CLIENTS
def test_a_client_is_not_pickled_or_copied(client, duplicate):
    with pytest.raises(TypeError, match=f"{client.__name__} holds credentials: it cannot be pickled or copied"):
        duplicate(client(API_KEY, SECRET))


def test_no_secret_is_seen_in_logs_and_errors(caplog):
    caplog.set_level(logging.DEBUG)
    echo = {"code": -2014, "msg": f"Bad key {API_KEY} {SECRET}"}
    with Binance(API_KEY, SECRET, http=answering(echo, status=401)) as binance, pytest.raises(InvalidKey) as refusal:
        binance.margin.account.details()
    seen = f"{refusal.value!r} {refusal.value} {vars(refusal.value)} {pickle.dumps(refusal.value)} {caplog.text}"
    assert SECRET not in seen
    assert API_KEY not in seen
    assert "signature" not in caplog.text


@CLIENTS
def test_an_hmac_key_from_the_environment(client, environment):
    environment(API_KEY=API_KEY, SECRET=SECRET)
    assert _signs_like(client.from_env(), HmacKey(SECRET))


@CLIENTS
def test_another_prefix_is_another_account(client, environment):
    environment(API_KEY="another-account-of-mine", SECRET="x")
    environment("DESK_2", API_KEY=API_KEY, SECRET=SECRET)
    binance = client.from_env("DESK_2", base_url="http://localhost:8080", timeout=3, recv_window=60000)
    assert repr(binance) == f"{client.__name__}(localhost:8080, api_key='…')"
    assert _signs_like(binance, HmacKey(SECRET))


PEM_KEYS = [("Ed25519", Ed25519Key), ("Ed25519, encrypted", Ed25519Key), ("RSA", RsaKey), ("RSA, encrypted", RsaKey)]


@pytest.mark.parametrize("escaped", [False, True])
@pytest.mark.parametrize(("name", "kind"), PEM_KEYS)
@CLIENTS
def test_a_private_key_from_the_environment(client, environment, name, kind, escaped):
    vector = key_vector(name)
    text = pem(vector).replace("\n", "\\n") if escaped else pem(vector)
    environment(API_KEY=API_KEY, PRIVATE_KEY=text, **_passphrase(vector))
    assert _signs_like(client.from_env(), kind.from_pem(pem(vector), vector["passphrase"]))


@pytest.mark.parametrize(("name", "kind"), PEM_KEYS)
def test_a_private_key_from_a_file(environment, tmp_path, name, kind):
    vector, path = key_vector(name), tmp_path / "key.pem"
    path.write_text(pem(vector), encoding="ascii")
    path.chmod(0o600)
    environment(API_KEY=API_KEY, PRIVATE_KEY_FILE=str(path), **_passphrase(vector))
    assert _signs_like(Binance.from_env(), kind.from_pem(pem(vector), vector["passphrase"]))


@pytest.mark.parametrize(
    ("variables", "message"),
    [
        ({}, "BINANCE_API_KEY: the environment variable is missing or empty"),
        ({"SECRET": SECRET}, "BINANCE_API_KEY: "),
        ({"API_KEY": API_KEY}, "BINANCE_SECRET, BINANCE_PRIVATE_KEY and BINANCE_PRIVATE_KEY_FILE: none of these"),
        ({"API_KEY": API_KEY, "SECRET": SECRET, "PRIVATE_KEY": "x"}, "more than one of them is set; keep one"),
        ({"API_KEY": API_KEY, "SECRET": SECRET, "PRIVATE_KEY_FILE": "x"}, "more than one of them is set"),
        ({"API_KEY": API_KEY, "PRIVATE_KEY": "x"}, "pem: is no PEM text"),
        (
            {"API_KEY": API_KEY, "PRIVATE_KEY_FILE": "/no/such.pem"},
            "BINANCE_PRIVATE_KEY_FILE: cannot read '/no/such.pem'",
        ),
        ({"API_KEY": API_KEY, "PRIVATE_KEY_FILE": "~nobody-here/k"}, "BINANCE_PRIVATE_KEY_FILE: cannot read"),
        ({"API_KEY": API_KEY, "PRIVATE_KEY": pem(key_vector("RSA, encrypted"))}, "passphrase: the key is encrypted"),
    ],
)
@CLIENTS
def test_a_variable_that_is_missing_or_wrong_is_named(client, environment, variables, message):
    environment(**variables)
    with pytest.raises(ConfigurationError, match=message) as refusal:
        client.from_env()
    assert SECRET not in str(refusal.value)


def _passphrase(vector):
    return {"PRIVATE_KEY_PASSPHRASE": vector["passphrase"]} if vector["passphrase"] else {}


def _signs_like(binance, key):
    dialect = binance._session._dialect
    return dialect._api_key == API_KEY and dialect._signer.sign(b"payload") == key.sign(b"payload")


class Watcher:
    """Counts attempts."""

    def __init__(self):
        self.seen = 0

    def before(self, attempt):
        self.seen += 1

    def after(self, attempt):
        self.seen += 1


def test_a_client_takes_how_its_calls_are_made():
    watcher = Watcher()
    transport = answering({}, TIME, status=502)
    options = {"http": transport, "retry": ONE_ATTEMPT, "hooks": [watcher], "limiter": None, "sync_clock": False}
    with Binance(**options) as binance, pytest.raises(Unavailable):
        binance.general.server_time()
    assert (len(transport.requests), watcher.seen) == (1, 2)
    assert not binance._session._means.clock.corrects


@CLIENTS
@pytest.mark.parametrize(
    ("options", "error"), [({"retry": 3}, TypeError), ({"proxy": "http://x"}, TypeError), ({"hooks": 7}, TypeError)]
)
def test_an_option_that_is_none_is_refused(client, options, error):
    with pytest.raises(error):
        client(**options)


def test_a_copy_shares_the_connections_of_its_original():
    watcher = Watcher()
    transport = answering(TIME, TIME)
    with Binance(http=transport) as binance:
        with binance.with_options(timeout=3, hooks=[watcher]) as copy:
            assert type(copy) is Binance
            assert repr(copy) == repr(binance)
            copy.general.server_time()
        binance.general.server_time()
    assert (len(transport.requests), watcher.seen) == (2, 2)
    with pytest.raises(RuntimeError, match="the client is closed"):
        binance.with_options().general.server_time()


async def test_an_asynchronous_copy_shares_the_connections_of_its_original():
    async with AsyncBinance(http=answering(TIME)) as binance:
        await binance.with_options(deadline=3).general.server_time()
