"""A client that cannot be made shows no secret to any tool that reads tracebacks, however it was to be made."""

import os

import pytest

from lendspec.binance import AsyncBinance, Binance, Ed25519Key, HmacKey, RsaKey
from lendspec.core.errors import LendspecError
from lendspec.core.limits import MemoryLimiter, RedisLimiter
from lendspec.core.plain import async_session, session
from lendspec.core.scheme import Scheme
from lendspec.okx import AsyncOkx, Okx
from tests.integration.callers import credentials_of
from tests.support.bench import Keys
from tests.support.frames import everything_shown_by

KEYS = Keys(api_key="Key/4f+lendspec-7Qz9wR", secret="S3cret+/pL7=lendspec-Xy", passphrase="Pass phrase&%lendspec")
WORD = "a-W0rd-of-a-url"
SECRETS = (KEYS.api_key, KEYS.secret, KEYS.passphrase, WORD)
CLASSES = [(kind, exchange) for exchange, kinds in {"binance": (Binance, AsyncBinance), "okx": (Okx, AsyncOkx)}.items()
           for kind in kinds]  # fmt: skip


class Broken:
    """A limiter, a hook or a transport of a program with a fault of its own."""

    def limiter(self, **_of_whom):
        raise RuntimeError("a fault of the program")

    async_limiter = limiter


class Interrupted(Broken):
    """Ctrl-C comes while the client is made."""

    def limiter(self, **_of_whom):
        raise KeyboardInterrupt

    async_limiter = limiter


FAULTS = {
    "limiter": 7,
    "limiter-class": ("limiter", MemoryLimiter),
    "limiter-url": ("limiter", f"redis://:{WORD}@127.0.0.1"),
    "limiter-broken": ("limiter", Broken()),
    "limiter-interrupted": ("limiter", Interrupted()),
    "limiter-of-a-bad-url": ("limiter", RedisLimiter(f"http://:{WORD}@127.0.0.1")),
    "hooks": 7,
    "hooks-one": ("hooks", Broken()),
    "hooks-text": ("hooks", WORD),
    "retry": {"attempts": 3},
    "on_drift": 7,
    "strict": "yes",
    "sync_clock": "no",
    "timeout": "3",
    "timeout-zero": ("timeout", 0),
    "http": f"http://user:{WORD}@127.0.0.1",
    "base_url": "http://example.com",
    "base_url-word": ("base_url", f"https://user:{WORD}@example.com"),
    "base_url-number": ("base_url", 7),
    "clock": 7,
    "testnet": True,
    "apiKey": WORD,
    "secret_key": WORD,
    "password": WORD,
}


def fault(name):
    wrong = FAULTS[name]
    return dict([wrong]) if isinstance(wrong, tuple) else {name: wrong}


def shown(error):
    text = everything_shown_by(error)
    return [secret for secret in SECRETS if secret in text or repr(secret)[1:-1] in text]


def refused(make, *arguments, **keywords):
    with pytest.raises((LendspecError, TypeError, ValueError, RuntimeError, KeyboardInterrupt)) as caught:
        make(*arguments, **keywords)
    assert shown(caught.value) == []
    return caught.value


@pytest.mark.parametrize("name", FAULTS)
@pytest.mark.parametrize(("kind", "exchange"), CLASSES)
def test_a_fault_in_the_making_shows_no_secret(kind, exchange, name, monkeypatch, tmp_path):
    told = credentials_of(exchange, KEYS)
    refused(kind, **{**told, **fault(name)})
    for key, value in told.items():
        monkeypatch.setenv(f"{exchange.upper()}_{key.upper()}", value)
    refused(kind.from_env, **fault(name))
    path = tmp_path / "config.toml"
    path.write_text("\n".join([f"[{exchange}.default]", *(f"{key} = {value!r}" for key, value in told.items())]))
    path.chmod(0o600)
    if name != "timeout-zero":
        refused(kind.from_config, path=path, **fault(name))


@pytest.mark.parametrize(("kind", "exchange"), CLASSES)
@pytest.mark.parametrize("name", ["hooks", "hooks-text", "retry", "timeout", "apiKey", "strict"])
def test_a_fault_in_other_settings_shows_no_secret(kind, exchange, name):
    refused(kind(**credentials_of(exchange, KEYS)).with_options, **fault(name))


@pytest.mark.parametrize(("kind", "exchange"), CLASSES)
def test_a_credential_in_the_wrong_place_is_not_quoted(kind, exchange, tmp_path, monkeypatch):
    refused(kind, {"apiKey": KEYS.api_key, "secret": KEYS.secret})
    refused(kind, KEYS.api_key, [KEYS.secret])
    refused(kind.from_env, KEYS.api_key)
    refused(kind.from_env, api_key=KEYS.api_key, secret=KEYS.secret)
    refused(kind.from_env, WORD, http=7)
    path = tmp_path / "config.toml"
    path.write_text(f"[{exchange}.default]\napi_key_env = 'API_KEY'\nsecret_env = {WORD!r}\n{WORD.lower()} = 1")
    refused(kind.from_config, path=path)


@pytest.mark.parametrize("key", ["api_key", "secret", "passphrase", "private_key_passphrase"])
@pytest.mark.parametrize("value", [KEYS.passphrase, "LooksLikeAName123", "ünd"])
def test_a_secret_where_the_name_of_a_variable_belongs_is_not_quoted(key, value, tmp_path):
    exchange, kind = ("okx", Okx) if key == "passphrase" else ("binance", Binance)
    (tmp_path / "key.pem").write_text("-----BEGIN ENCRYPTED PRIVATE KEY-----")
    (tmp_path / "key.pem").chmod(0o600)
    others = {"api_key": "k", "secret": "s"} | ({"passphrase": "p"} if exchange == "okx" else {})
    if key == "private_key_passphrase":
        others = {"api_key": "k", "private_key_file": "key.pem"}
    others.pop(key, None)
    lines = [f"{name} = {text!r}" for name, text in others.items()]
    path = tmp_path / "config.toml"
    path.write_text("\n".join([f"[{exchange}.default]", *lines, f"{key}_env = {value!r}"]))
    path.chmod(0o600)
    with pytest.raises(LendspecError) as caught:
        kind.from_config(path=path)
    assert value not in everything_shown_by(caught.value)
    rule = "that it names is missing or empty; set it" if value.isidentifier() and value.isascii() else "not the secret"
    assert rule in str(caught.value)


@pytest.mark.parametrize("text", [f"{WORD}{end}" for end in ("\ud800", "\udc80", "\udfff", "\n")])
@pytest.mark.parametrize("kind", [Ed25519Key, RsaKey])
def test_a_text_that_cannot_be_written_is_refused_without_it(kind, text):
    pem = "-----BEGIN ENCRYPTED PRIVATE KEY-----\nx\n-----END ENCRYPTED PRIVATE KEY-----"
    refused(kind.from_pem, text)
    refused(kind.from_pem, pem, text)
    refused(HmacKey, text)
    refused(Okx, text, text, text)


@pytest.mark.skipif(os.name != "posix", reason="elsewhere variables are text")
@pytest.mark.parametrize(("kind", "exchange"), CLASSES)
def test_variables_that_hold_no_text_are_refused_without_what_they_hold(kind, exchange, monkeypatch):
    for name in ("API_KEY", "SECRET", "PASSPHRASE"):
        monkeypatch.setenv(f"{exchange.upper()}_{name}", os.fsdecode(WORD.encode() + b"\xff"))
    refused(kind.from_env)


@pytest.mark.parametrize("kind", [Ed25519Key, RsaKey])
@pytest.mark.parametrize("wrong", [WORD, 7, None, f"-----BEGIN PRIVATE KEY-----{WORD}"])
def test_a_key_of_no_key_is_refused_when_it_is_made(kind, wrong):
    error = refused(kind, wrong)
    assert f"read a PEM text with {kind.__name__}.from_pem" in str(error)


@pytest.mark.parametrize("wrong", [7, ["list"], bytearray(b"-----BEGIN")])
def test_a_pem_text_is_text_or_bytes(wrong):
    assert "pem: must be text or bytes, not" in str(refused(Ed25519Key.from_pem, wrong))


def test_a_key_of_cryptography_is_to_be_wrapped():
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: PLC0415 (of this test)
    from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key  # noqa: PLC0415 (of this test)

    key = Ed25519PrivateKey.generate()
    assert "wrap this Ed25519PrivateKey in one of them" in str(refused(Binance, "k", key))
    assert "read one with Ed25519Key.from_pem" in str(refused(Binance, "k", Ed25519Key))
    assert "must be an RSAPrivateKey, not Ed25519PrivateKey" in str(refused(RsaKey, key))
    assert "key: the RSA key has 1024 bits" in str(refused(RsaKey, generate_private_key(65537, 1024)))  # noqa: S505 (it is refused)
    assert RsaKey(generate_private_key(65537, 2048)).sign(b"x")


@pytest.mark.parametrize("make", [session, async_session])
@pytest.mark.parametrize("wrong", [{"http": 7}, {"base_url": f"http://u:{WORD}@x"}, {"retry": 7}, {"nonsense": WORD}])
def test_a_session_of_any_package_shows_no_key(make, wrong):
    told = {"base_url": "https://api.example.com", "credentials": {"key": KEYS.secret}, **wrong}
    refused(make, "example", schemes=(Scheme("key", "apiKey", "header", "X-Key"),), **told)
    refused(make, "example", **{**told, "credentials": {WORD: KEYS.secret}})


def test_a_limiter_that_is_not_made_shows_no_password():
    refused(RedisLimiter, f"redis://:{WORD}@127.0.0.1", namespace="{}")
    refused(RedisLimiter, f"redis://:{WORD}@127.0.0.1", on_failure="nothing")


@pytest.mark.skipif(os.name != "posix", reason="other systems know no mode of a file")
def test_a_key_file_that_others_can_read_is_refused_from_the_environment_too(monkeypatch, tmp_path):
    path = tmp_path / "key.pem"
    path.write_text(WORD)
    path.chmod(0o640)
    monkeypatch.setenv("DESK_API_KEY", "k")
    monkeypatch.setenv("DESK_PRIVATE_KEY_FILE", str(path))
    error = refused(Binance.from_env, "DESK")
    assert str(error).startswith("binance: DESK_PRIVATE_KEY_FILE: others than its owner can get at it")
    monkeypatch.setenv("DESK_PRIVATE_KEY_FILE", f"-----BEGIN PRIVATE KEY-----\n{WORD}")
    assert "cannot read the file of this name" in str(refused(Binance.from_env, "DESK"))


@pytest.mark.parametrize("kind", [Binance, AsyncBinance])
@pytest.mark.parametrize("word", ["testnet", "sandbox", "demo"])
def test_binance_says_that_it_has_no_test_network(kind, word):
    assert "no test network for margin and loans; leave it out, or give base_url=" in str(refused(kind, **{word: True}))


@pytest.mark.parametrize("kind", [Okx, AsyncOkx])
@pytest.mark.parametrize("word", ["testnet", "sandbox", "flag"])
def test_okx_says_how_to_trade_for_demonstration(kind, word):
    assert "write demo=True for demo trading" in str(refused(kind, **{word: "0"}))
    assert "demo: expected True or False, got str" in str(refused(kind, demo="0"))


@pytest.mark.parametrize(("kind", "count"), [(Binance, 2), (AsyncBinance, 2), (Okx, 3), (AsyncOkx, 3)])
@pytest.mark.parametrize("empty", ["", " ", "\n"])
def test_empty_credentials_are_named(kind, count, empty):
    assert "is empty; pass it, or leave all credentials out" in str(refused(kind, *[empty] * count))
