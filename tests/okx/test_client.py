"""The public face of OKX: how it is made, what it offers, and that it shows no secret."""

from __future__ import annotations

import copy
import logging
import pickle

import httpx
import pytest

import lendspec.okx
from lendspec.clients import okx_flexible_loan, okx_general
from lendspec.core.errors import ConfigurationError, InsufficientBalance, InvalidSignature, Unavailable
from lendspec.core.retry import ONE_ATTEMPT
from lendspec.okx import AsyncOkx, Okx
from tests.okx.example import API_KEY, PASSPHRASE, SECRET

CLIENTS = pytest.mark.parametrize("client", [Okx, AsyncOkx])
KEY = (API_KEY, SECRET, PASSPHRASE)
ENV = {"API_KEY": API_KEY, "SECRET": SECRET, "PASSPHRASE": PASSPHRASE}
TIME = {"code": "0", "msg": "", "data": [{"ts": "1597026383085"}]}


@pytest.fixture
def environment(monkeypatch):
    """Set the variables of OKX, or of another prefix, and none else."""
    for name in (*ENV, "REGION", "DEMO"):
        monkeypatch.delenv(f"OKX_{name}", raising=False)

    def put(prefix="OKX", **variables):
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
    assert sorted(lendspec.okx.__all__) == ["AsyncOkx", "Okx"]
    assert all(hasattr(lendspec.okx, name) for name in lendspec.okx.__all__)


@pytest.mark.parametrize(
    ("product", "package", "name"), [("loan", okx_flexible_loan, "FlexibleLoan"), ("general", okx_general, "General")]
)
@pytest.mark.parametrize(("client", "prefix"), [(Okx, ""), (AsyncOkx, "Async")])
def test_each_product_is_reached_plain_and_raw_and_made_once(client, prefix, product, package, name):
    okx = client()
    assert type(getattr(okx, product)) is getattr(package, f"{prefix}{name}")
    assert type(getattr(okx.raw, product)) is getattr(package, f"{prefix}Raw{name}")
    assert getattr(okx, product) is getattr(okx, product)
    assert getattr(okx.raw, product) is getattr(okx.raw, product)


def test_a_call_goes_out_and_comes_back():
    transport = answering(TIME, TIME)
    with Okx(region="eea", demo=True, http=transport) as okx:
        time = okx.general.server_time()
        raw = okx.raw.general.server_time()
    assert time == raw.result
    assert [str(request.url) for request in transport.requests] == ["https://eea.okx.com/api/v5/public/time"] * 2
    assert {request.headers["x-simulated-trading"] for request in transport.requests} == {"1"}


async def test_an_asynchronous_call_goes_out_and_comes_back():
    async with AsyncOkx(http=answering(TIME, TIME)) as okx:
        time = await okx.general.server_time()
        raw = await okx.raw.general.server_time()
    assert time == raw.result


def test_a_refusal_with_http_200_is_an_error():
    """A peer hands this body out as the result of the call."""
    transport = answering({"code": "51736", "msg": "Insufficient USDT balance", "data": []})
    with Okx(*KEY, http=transport) as okx, pytest.raises(InsufficientBalance) as refusal:
        okx.loan.loan_info()
    assert transport.requests[0].headers["OK-ACCESS-PASSPHRASE"] == PASSPHRASE
    assert (refusal.value.code, refusal.value.http_status) == ("51736", 200)


def test_a_closed_client_refuses_calls():
    okx = Okx(http=answering())
    okx.close()
    okx.close()
    with pytest.raises(RuntimeError, match="the client is closed"):
        okx.general.server_time()


async def test_a_closed_asynchronous_client_refuses_calls():
    okx = AsyncOkx(http=answering())
    await okx.aclose()
    with pytest.raises(RuntimeError, match="the client is closed"):
        await okx.general.server_time()


@pytest.mark.parametrize(
    ("region", "host"),
    [("global", "openapi.okx.com"), ("eea", "eea.okx.com"), ("us", "us.okx.com"), ("au", "us.okx.com")],
)
@CLIENTS
def test_a_region_is_a_host(client, region, host):
    assert repr(client(region=region)) == f"{client.__name__}({host}, api_key=None)"


@CLIENTS
def test_a_base_url_stands_in_for_the_region(client):
    assert repr(client(base_url="http://127.0.0.1:80/")) == f"{client.__name__}(127.0.0.1:80, api_key=None)"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"api_key": API_KEY}, "okx: secret: missing; OKX needs api_key, secret and passphrase together"),
        ({"api_key": API_KEY, "secret": SECRET}, "passphrase: missing"),
        ({"secret": SECRET, "passphrase": PASSPHRASE}, "api_key: missing"),
        ({"api_key": API_KEY, "secret": f"{SECRET}\n", "passphrase": PASSPHRASE}, "secret: must be printable ASCII"),
        ({"api_key": API_KEY, "secret": SECRET, "passphrase": "密码"}, "passphrase: must be printable ASCII"),
        ({"api_key": API_KEY, "secret": SECRET.encode(), "passphrase": "x"}, "secret: must be text, not bytes"),
        ({"region": "asia"}, "region: 'asia' is none of"),
        ({"base_url": "http://openapi.okx.com"}, "base_url: must be https, or http on this machine"),
    ],
)
@CLIENTS
def test_a_client_that_could_not_work_is_not_made(client, arguments, message):
    with pytest.raises(ConfigurationError, match=message) as refusal:
        client(**arguments)
    assert SECRET not in str(refusal.value)
    assert PASSPHRASE not in str(refusal.value)


@pytest.mark.parametrize(
    ("arguments", "error"), [({"timeout": -1}, ValueError), ({"timeout": None}, TypeError), ({"http": 7}, TypeError)]
)
@CLIENTS
def test_a_setting_that_cannot_be_is_refused(client, arguments, error):
    with pytest.raises(error, match=f"{next(iter(arguments))}: "):
        client(**arguments)


@CLIENTS
def test_no_secret_is_seen_in_a_client(client):
    okx = client(*KEY, demo=True)
    parts = (okx.loan, okx.general, okx.raw, okx._session, okx._session._dialect, okx._session._dialect._credentials)
    shown = f"{okx} {vars(okx)} {vars(okx._session)} {parts}"
    assert SECRET not in shown
    assert PASSPHRASE not in shown
    assert API_KEY[:5] not in shown
    assert repr(okx) == f"{client.__name__}(openapi.okx.com, api_key='…', demo=True)"


@pytest.mark.parametrize("duplicate", [pickle.dumps, copy.copy, copy.deepcopy])
@CLIENTS
def test_a_client_is_not_pickled_or_copied(client, duplicate):
    with pytest.raises(TypeError, match=f"{client.__name__} holds credentials: it cannot be pickled or copied"):
        duplicate(client(*KEY))


def test_no_secret_is_seen_in_logs_and_errors(caplog):
    caplog.set_level(logging.DEBUG)
    echo = {"code": "50113", "msg": f"Invalid Sign {' '.join(KEY)}"}
    with Okx(*KEY, http=answering(echo, status=401)) as okx, pytest.raises(InvalidSignature) as refusal:
        okx.loan.loan_info()
    seen = f"{refusal.value!r} {refusal.value} {vars(refusal.value)} {pickle.dumps(refusal.value)} {caplog.text}"
    assert not [secret for secret in KEY if secret in seen]


@CLIENTS
def test_a_key_from_the_environment(client, environment):
    environment(**ENV)
    okx = client.from_env()
    assert tuple(okx._session._dialect.secrets) == KEY
    assert repr(okx) == f"{client.__name__}(openapi.okx.com, api_key='…')"


@CLIENTS
def test_another_prefix_is_another_account(client, environment):
    environment(**dict.fromkeys(ENV, "another one of mine"))
    environment("DESK", **ENV, REGION="us", DEMO="1")
    okx = client.from_env("DESK")
    assert tuple(okx._session._dialect.secrets) == KEY
    assert repr(okx) == f"{client.__name__}(us.okx.com, api_key='…', demo=True)"


@CLIENTS
def test_what_the_program_says_beats_the_environment(client, environment):
    environment(**ENV, REGION="nowhere", DEMO="perhaps")
    okx = client.from_env(region="eea", demo=False, timeout=3)
    assert repr(okx) == f"{client.__name__}(eea.okx.com, api_key='…')"
    assert "127.0.0.1:1" in repr(client.from_env(region="eea", demo=True, base_url="http://127.0.0.1:1"))


@pytest.mark.parametrize(
    ("text", "demo"),
    [("1", True), ("TRUE", True), ("yes", True), ("on", True), ("0", False), ("False", False), ("", False)],
)
def test_demo_is_switched_by_a_word(environment, text, demo):
    environment(**ENV, DEMO=text)
    assert ("demo=True" in repr(Okx.from_env())) is demo


@pytest.mark.parametrize(
    ("variables", "message"),
    [
        ({}, "okx: OKX_API_KEY: the environment variable is missing or empty"),
        ({"API_KEY": API_KEY}, "OKX_SECRET: "),
        ({"API_KEY": API_KEY, "SECRET": SECRET}, "OKX_PASSPHRASE: "),
        ({**ENV, "REGION": "asia"}, "region: 'asia' is none of"),
        ({**ENV, "DEMO": "maybe"}, "OKX_DEMO: 'maybe' is neither 1 nor 0"),
        ({**ENV, "SECRET": "a\nb"}, "secret: must be printable ASCII"),
    ],
)
@CLIENTS
def test_a_variable_that_is_missing_or_wrong_is_named(client, environment, variables, message):
    environment(**variables)
    with pytest.raises(ConfigurationError, match=message) as refusal:
        client.from_env()
    assert SECRET not in str(refusal.value)


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
    with Okx(**options) as okx, pytest.raises(Unavailable):
        okx.general.server_time()
    assert (len(transport.requests), watcher.seen) == (1, 2)
    assert not okx._session._means.clock.corrects


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
    with Okx(http=transport) as okx:
        with okx.with_options(timeout=3, hooks=[watcher]) as copy:
            assert type(copy) is Okx
            assert repr(copy) == repr(okx)
            copy.general.server_time()
        okx.general.server_time()
    assert (len(transport.requests), watcher.seen) == (2, 2)
    with pytest.raises(RuntimeError, match="the client is closed"):
        okx.with_options().general.server_time()


async def test_an_asynchronous_copy_shares_the_connections_of_its_original():
    async with AsyncOkx(http=answering(TIME)) as okx:
        await okx.with_options(deadline=3).general.server_time()
