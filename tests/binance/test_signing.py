"""Every signature that Binance has published, and keys that cannot be used or seen."""

from __future__ import annotations

import base64
import copy
import pickle
import sys
import traceback

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, rsa

from lendspec.binance import Ed25519Key, HmacKey, RsaKey
from lendspec.binance.signing import private_key_from_pem
from lendspec.core.errors import ConfigurationError
from lendspec.core.wire import percent_encode
from tests.binance.example import SECRET, VECTORS, key_vector, pem

KINDS = {"RSA": RsaKey, "Ed25519": Ed25519Key}
BY_NAME = {"ids": lambda vector: vector["name"]}
ED25519, RSA = key_vector("Ed25519"), key_vector("RSA")


@pytest.mark.parametrize("vector", VECTORS["hmac"], **BY_NAME)
def test_hmac_signatures_are_those_that_binance_publishes(vector):
    assert HmacKey(vector["secret"]).sign(vector["payload"].encode()) == vector["signature"]


def test_query_and_body_are_signed_with_nothing_between():
    vector = next(vector for vector in VECTORS["hmac"] if "body" in vector)
    assert vector["query"] + vector["body"] == vector["payload"]


@pytest.mark.parametrize("vector", VECTORS["private_keys"], **BY_NAME)
def test_private_keys_sign_as_in_the_published_examples(vector):
    key = KINDS[vector["kind"]].from_pem(pem(vector), vector["passphrase"])
    signature = key.sign(vector["payload"].encode())
    assert signature == vector["signature"]
    if "in_url" in vector:
        assert percent_encode(signature) == vector["in_url"]


@pytest.mark.parametrize("vector", VECTORS["private_keys"], **BY_NAME)
def test_the_kind_of_a_pem_key_is_told_from_its_text(vector):
    passphrase = vector["passphrase"] and vector["passphrase"].encode()
    key = private_key_from_pem(pem(vector).encode(), passphrase)
    assert type(key) is KINDS[vector["kind"]]
    assert key.sign(vector["payload"].encode()) == vector["signature"]


@pytest.mark.parametrize("vector", VECTORS["websocket"], **BY_NAME)
def test_websocket_signatures_are_made_from_text_that_is_not_encoded(vector):
    """They are no reference for REST: the same parameters, percent-encoded, give another signature."""
    assert HmacKey(vector["secret"]).sign(vector["payload"].encode()) == vector["signature"]


def test_a_payload_signed_before_it_is_encoded_has_another_signature():
    wrong = VECTORS["wrong"][0]
    right = next(vector for vector in VECTORS["hmac"] if "non-ASCII" in vector["name"])
    assert HmacKey(wrong["secret"]).sign(wrong["payload"].encode()) == wrong["signature"] != right["signature"]


@pytest.mark.parametrize("vector", VECTORS["mislabelled"], **BY_NAME)
def test_what_binance_prints_under_ed25519_is_too_long_for_ed25519(vector):
    """Why these two published signatures are not among the vectors above."""
    length = len(base64.b64decode(vector["signature"] + "=="))
    assert length != len(base64.b64decode(Ed25519Key.from_pem(pem(ED25519)).sign(b"")))


def _text_of(key, fmt=serialization.PrivateFormat.PKCS8, encryption=None):
    encryption = encryption or serialization.NoEncryption()
    return key.private_bytes(serialization.Encoding.PEM, fmt, encryption).decode()


def _public_text(key):
    return (
        key.public_key()
        .public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
        .decode()
    )


SMALL_RSA = rsa.generate_private_key(65537, 1024)  # noqa: S505 (to be refused)
CURVE = ec.generate_private_key(ec.SECP256R1())
TRADITIONAL = serialization.PrivateFormat.TraditionalOpenSSL
UNUSABLE = {
    "another kind: RSA": (Ed25519Key, pem(RSA), None, "pem: is an RSA key; read it with RsaKey.from_pem"),
    "another kind: Ed25519": (RsaKey, pem(ED25519), None, "pem: is an Ed25519 key; read it with Ed25519Key.from_pem"),
    "Ed448 for Ed25519": (Ed25519Key, _text_of(ed448.Ed448PrivateKey.generate()), None, "another kind than Ed25519"),
    "a curve for RSA": (RsaKey, _text_of(CURVE), None, "another kind than RSA; make one"),
    "a small RSA key": (RsaKey, _text_of(SMALL_RSA), None, "has 1024 bits; Binance takes 2048 to 4096"),
    "PKCS#1": (RsaKey, _text_of(SMALL_RSA, TRADITIONAL), None, "PKCS#1 form.*openssl pkcs8 -topk8"),
    "SEC 1": (Ed25519Key, _text_of(CURVE, TRADITIONAL), None, "ECDSA.*openssl genpkey -algorithm ed25519"),
    "OpenSSH": (
        Ed25519Key,
        _text_of(ed25519.Ed25519PrivateKey.generate(), serialization.PrivateFormat.OpenSSH),
        None,
        "OpenSSH form.*ssh-keygen -p -m PKCS8",
    ),
    "the public half": (RsaKey, _public_text(SMALL_RSA), None, "public half"),
    "another label": (RsaKey, "-----BEGIN PGP MESSAGE-----\n", None, "is no private key in PKCS#8 form"),
    "no PEM": (RsaKey, "/home/me/key.pem", None, "pem: is no PEM text.*read_text"),
    "cut off": (RsaKey, pem(RSA)[:300], None, "pem: the text is damaged; pass the whole file"),
    "passphrase missing": (RsaKey, pem(key_vector("RSA, encrypted")), None, "passphrase: the key is encrypted"),
    "passphrase empty": (RsaKey, pem(key_vector("RSA, encrypted")), "", "passphrase: the key is encrypted"),
    "passphrase wrong": (
        Ed25519Key,
        pem(key_vector("Ed25519, encrypted")),
        "correct-horse",
        "passphrase: does not open this key",
    ),
    "passphrase for nothing": (Ed25519Key, pem(ED25519), "correct-horse", "passphrase: the key is not encrypted"),
}


@pytest.mark.parametrize(("kind", "text", "passphrase", "message"), UNUSABLE.values(), ids=UNUSABLE)
def test_a_key_that_cannot_be_used_is_refused_with_the_way_out(kind, text, passphrase, message):
    with pytest.raises(ConfigurationError, match=message) as refusal:
        kind.from_pem(text, passphrase)
    assert refusal.value.exchange == "binance"
    said = "".join(traceback.format_exception(refusal.value))
    assert "correct-horse" not in said
    assert not [line for line in text.splitlines() if len(line) > 40 and line in said]


@pytest.mark.parametrize("kind", [Ed25519Key, RsaKey])
def test_without_cryptography_a_private_key_names_the_extra(monkeypatch, kind):
    for name in [name for name in sys.modules if name.partition(".")[0] == "cryptography"]:
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.delitem(sys.modules, "lendspec.binance.private_keys", raising=False)
    monkeypatch.delattr("lendspec.binance.private_keys", raising=False)
    with pytest.raises(ConfigurationError, match=r"pip install lendspec\[keys\]"):
        kind.from_pem(pem(ED25519))


@pytest.mark.parametrize(
    ("secret", "message"),
    [
        ("", "secret: is empty"),
        (f"{SECRET}\n", "without white space or a line end around it"),
        (f" {SECRET}", "without white space"),
        ("秘密", "printable ASCII"),
        (SECRET.encode(), "secret: must be text, not bytes"),
        (pem(ED25519), r"Ed25519Key.from_pem\(\.\.\.\)"),
    ],
)
def test_a_malformed_hmac_secret_is_refused_without_being_shown(secret, message):
    with pytest.raises(ConfigurationError, match=message) as refusal:
        HmacKey(secret)
    assert SECRET not in str(refusal.value)


KEYS = {
    "HMAC": (HmacKey(SECRET), SECRET),
    "Ed25519": (Ed25519Key.from_pem(pem(ED25519)), ED25519["pkcs8_der"]),
    "RSA": (RsaKey.from_pem(pem(RSA)), RSA["pkcs8_der"][60:100]),
}


@pytest.mark.parametrize(("key", "material"), KEYS.values(), ids=KEYS)
def test_a_key_shows_nothing_of_itself(key, material):
    shown = f"{key} {key!r} {[key]}"
    assert material not in shown
    assert "(...)" in shown
    with pytest.raises(TypeError):
        vars(key)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize(("key", "material"), KEYS.values(), ids=KEYS)
def test_a_key_is_not_pickled(key, material, protocol):
    with pytest.raises(TypeError, match="cannot be pickled or copied"):
        pickle.dumps(key, protocol)


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy])
@pytest.mark.parametrize(("key", "material"), KEYS.values(), ids=KEYS)
def test_a_key_is_not_copied(key, material, duplicate):
    with pytest.raises(TypeError, match="cannot be pickled or copied"):
        duplicate(key)


def test_only_the_text_of_an_hmac_key_needs_to_be_kept_out_of_messages():
    assert [key.secrets for key, _ in KEYS.values()] == [(SECRET,), (), ()]
