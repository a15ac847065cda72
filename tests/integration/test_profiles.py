"""Clients that are made from profiles, of both exchanges, against the local exchange."""

from __future__ import annotations

import traceback

import pytest

from lendspec.binance import Binance
from lendspec.core.errors import ConfigurationError
from lendspec.okx import AsyncOkx, Okx
from tests.binance.example import key_vector, pem
from tests.integration.callers import CLIENTS, credentials_of
from tests.integration.specs import documents_of
from tests.limits.fake import FakeShared
from tests.support.bench import Keys

KEYS = Keys(api_key="key-of-a-profile-01", secret="secret-of-a-profile-01", passphrase="phrase-of-a-profile-01")
EXCHANGES = pytest.mark.parametrize("exchange", ["binance", "okx"])


@pytest.fixture
def settings(tmp_path):
    """Write a closed file."""

    def write(text):
        path = tmp_path / "config.toml"
        path.write_text(text)
        path.chmod(0o600)
        return path

    return write


def lines(**values):
    return "\n".join(f"{name} = {value!r}".replace("True", "true") for name, value in values.items())


@EXCHANGES
def test_a_profile_makes_a_client_that_the_exchange_knows(exchange, serve, settings):
    bench = serve(*documents_of(exchange), keys=KEYS)
    path = settings(f"[{exchange}.here]\n{lines(**credentials_of(exchange, KEYS), base_url=bench.url, timeout=3)}")
    with CLIENTS[exchange, False].from_config("here", path=path) as client:
        signed = client.loan.loan_info if exchange == "okx" else client.margin.account.details
        signed()
        assert client._session._manner.timeout == 3
    assert len(bench.requests) == 1


@EXCHANGES
@pytest.mark.parametrize("is_async", [False, True])
def test_a_profile_names_the_account_and_an_argument_comes_first(exchange, settings, is_async):
    path = settings(f"[{exchange}.here]\n{lines(**credentials_of(exchange, KEYS), account='main')}")
    shared, make = FakeShared(), CLIENTS[exchange, is_async].from_config
    make("here", path=path, limiter=shared)
    make("here", path=path, limiter=shared, account="second")
    assert [account for _, account in shared.clients] == ["main", "second"]


@EXCHANGES
async def test_a_profile_makes_an_asynchronous_client(exchange, serve, settings, monkeypatch):
    bench = serve(*documents_of(exchange), keys=KEYS)
    names = {f"{name}_env": f"MY_{name.upper()}" for name in credentials_of(exchange, KEYS)}
    for name, value in credentials_of(exchange, KEYS).items():
        monkeypatch.setenv(f"MY_{name.upper()}", value)
    path = settings(f"[{exchange}.default]\n{lines(**names, base_url='https://other.example.com')}")
    async with CLIENTS[exchange, True].from_config(path=path, base_url=bench.url, timeout=2) as client:
        signed = client.loan.loan_info if exchange == "okx" else client.margin.account.details
        await signed()
        assert client._session._manner.timeout == 2
    assert len(bench.requests) == 1


def test_a_profile_of_okx_has_a_region_and_demo_trading(settings):
    path = settings(f"[okx.default]\n{lines(**credentials_of('okx', KEYS), region='eea', demo=True)}")
    assert repr(Okx.from_config(path=path)) == "Okx(eea.okx.com, api_key='…', demo=True)"
    assert repr(Okx.from_config(path=path, region="us", demo=False)) == "Okx(us.okx.com, api_key='…')"


def test_a_region_that_is_none_is_named(settings):
    path = settings(f"[okx.default]\n{lines(**credentials_of('okx', KEYS), region='mars')}")
    with pytest.raises(ConfigurationError, match=r"^okx: region: 'mars' is none of 'global', 'eea', 'us', 'au'"):
        AsyncOkx.from_config(path=path)


def test_a_profile_of_binance_has_a_window_and_a_host(settings):
    text = lines(**credentials_of("binance", KEYS), base_url="https://api3.binance.com", recv_window=1234)
    client = Binance.from_config(path=settings(f"[binance.default]\n{text}"))
    assert repr(client).startswith("Binance(api3.binance.com, ")
    assert client._session._dialect._recv_window == 1234
    assert (
        Binance.from_config(path=settings(f"[binance.default]\n{text}"), recv_window=9)._session._dialect._recv_window
        == 9
    )


@pytest.mark.parametrize("kind", ["Ed25519", "RSA"])
def test_the_kind_of_a_key_file_is_told_from_its_text(kind, settings, tmp_path):
    key = tmp_path / "mine.pem"
    key.write_text(pem(key_vector(kind)))
    key.chmod(0o600)
    path = settings("[binance.default]\napi_key = 'k'\nprivate_key_file = 'mine.pem'")
    signer = Binance.from_config(path=path)._session._dialect._signer
    assert type(signer).__name__ == {"Ed25519": "Ed25519Key", "RSA": "RsaKey"}[kind]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "[binance.default]\nsecret = 's3cret-x'",
            r"\[binance.default\] api_key: missing; add it, or api_key_env with",
        ),
        (
            "[binance.default]\napi_key = 'k'",
            r"\[binance.default\] secret: needs either this \(or secret_env\) or priv",
        ),
        ("[okx.default]\napi_key = 'k'\nsecret = 's3cret-x'", r"\[okx.default\] passphrase: missing; add it, or pass"),
        ("[okx.default]\napi_key = 'k'\nsecret = 's3cret-x '\npassphrase = 'p'", r"^okx: secret: must be printable"),
        ("[binance.default]\napi_key = 'k'\nsecret = 's3cret-x '", r"^binance: secret: must be printable ASCII"),
    ],
)
def test_a_profile_that_lacks_something_is_refused_and_shows_nothing(text, words, settings):
    exchange = text[1:].partition(".")[0]
    with pytest.raises(ConfigurationError, match=words) as caught:
        CLIENTS[exchange, False].from_config(path=settings(text))
    trace = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    frames = [str(frame.locals) for frame in trace.stack if "/overlays/" in frame.filename]
    assert frames
    assert "s3cret-x" not in f"{caught.value!r}{frames}"


def test_a_secret_and_a_key_file_are_one_too_many(settings, tmp_path):
    (tmp_path / "mine.pem").write_text("x")
    (tmp_path / "mine.pem").chmod(0o600)
    path = settings("[binance.default]\napi_key = 'k'\nsecret = 's'\nprivate_key_file = 'mine.pem'")
    with pytest.raises(ConfigurationError, match="keep one of them"):
        Binance.from_config(path=path)
