"""Reads private keys from PEM text, says what is wrong with one that cannot be used, and signs with them.

The only module that imports `cryptography`; it is imported when the first such key is read, so HMAC needs no extra.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, NoReturn

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from lendspec.core.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes

__all__ = ["checked_ed25519", "checked_rsa", "is_rsa", "read_ed25519", "read_rsa", "sign_rsa"]

_LABEL = re.compile(rb"-----BEGIN ([A-Z0-9 ]+)-----")
_PLAIN, _ENCRYPTED = "PRIVATE KEY", "ENCRYPTED PRIVATE KEY"
_TEXT_OF_A_FILE = 'pass the text of the file: Path("key.pem").read_text()'
_MIN_RSA_BITS, _MAX_RSA_BITS = 2048, 4096

_NEW_KEY = "make one that it takes: openssl genpkey -algorithm ed25519 -out key.pem"
_PUBLIC_HALF = "is the public half, which goes to Binance; pass the private key"

# What a PEM text holds instead of a PKCS#8 private key, and the way out.
_OTHER_LABELS: Mapping[str, str] = MappingProxyType(
    {
        "RSA PRIVATE KEY": "is an RSA key in PKCS#1 form, Binance works with PKCS#8; "
        "convert it: openssl pkcs8 -topk8 -in key.pem -out key-pkcs8.pem",
        "EC PRIVATE KEY": f"is an elliptic-curve (ECDSA) key, which Binance does not take; {_NEW_KEY}",
        "DSA PRIVATE KEY": f"is a DSA key, which Binance does not take; {_NEW_KEY}",
        "OPENSSH PRIVATE KEY": "is in OpenSSH form, Binance works with PKCS#8; "
        "convert a copy of it: ssh-keygen -p -m PKCS8 -f key-copy",
        "PUBLIC KEY": _PUBLIC_HALF,
        "RSA PUBLIC KEY": _PUBLIC_HALF,
        "CERTIFICATE": "is a certificate; pass the private key",
    }
)


def is_rsa(pem: str | bytes, passphrase: str | bytes | None) -> bool:
    """Return whether a PEM text holds an RSA key; any other readable key is not.

    Raises:
        ConfigurationError: The text is no private key, or the passphrase does not open it.
    """
    return isinstance(_read(pem, passphrase), RSAPrivateKey)


def read_ed25519(pem: str | bytes, passphrase: str | bytes | None) -> Ed25519PrivateKey:
    """Return the Ed25519 key of a PEM text.

    Raises:
        ConfigurationError: The text is none, or the passphrase does not open it.
    """
    key = _read(pem, passphrase)
    if isinstance(key, RSAPrivateKey):
        _refuse("pem: is an RSA key; read it with RsaKey.from_pem")
    if not isinstance(key, Ed25519PrivateKey):
        _refuse(f"pem: is a key of another kind than Ed25519; {_NEW_KEY}")
    return key


def read_rsa(pem: str | bytes, passphrase: str | bytes | None) -> RSAPrivateKey:
    """Return the RSA key of a PEM text.

    Raises:
        ConfigurationError: The text is none, its size is not taken by Binance, or the passphrase does not open it.
    """
    key = _read(pem, passphrase)
    if isinstance(key, Ed25519PrivateKey):
        _refuse("pem: is an Ed25519 key; read it with Ed25519Key.from_pem")
    if not isinstance(key, RSAPrivateKey):
        _refuse(f"pem: is a key of another kind than RSA; {_NEW_KEY}")
    _check_size(key, "pem")
    return key


def checked_ed25519(key: object) -> Ed25519PrivateKey:
    """Return the key itself.

    Raises:
        ConfigurationError: It is no Ed25519 key of `cryptography`.
    """
    if not isinstance(key, Ed25519PrivateKey):
        _refuse(
            f"key: must be an Ed25519PrivateKey, not {type(key).__name__}; read a PEM text with Ed25519Key.from_pem"
        )
    return key


def checked_rsa(key: object) -> RSAPrivateKey:
    """Return the key itself.

    Raises:
        ConfigurationError: It is no RSA key of `cryptography`, or of a size that Binance does not take.
    """
    if not isinstance(key, RSAPrivateKey):
        _refuse(f"key: must be an RSAPrivateKey, not {type(key).__name__}; read a PEM text with RsaKey.from_pem")
    _check_size(key, "key")
    return key


def _check_size(key: RSAPrivateKey, name: str) -> None:
    if not _MIN_RSA_BITS <= key.key_size <= _MAX_RSA_BITS:
        _refuse(f"{name}: the RSA key has {key.key_size} bits; Binance takes {_MIN_RSA_BITS} to {_MAX_RSA_BITS}")


def sign_rsa(key: RSAPrivateKey, payload: bytes) -> bytes:
    """Return the RSASSA-PKCS1-v1_5 SHA-256 signature (Binance does not take PSS)."""
    return key.sign(payload, PKCS1v15(), SHA256())


def _read(pem: str | bytes, passphrase: str | bytes | None) -> PrivateKeyTypes:
    text, password = _as_bytes("pem", pem), _as_bytes("passphrase", passphrase or b"")
    _check_label(text, encrypted=bool(password))
    try:
        return load_pem_private_key(text, password or None)
    except (ValueError, UnsupportedAlgorithm):
        # The library's own reason is dropped: it may quote what it could not read.
        if password:
            _refuse("passphrase: does not open this key, or the PEM text is damaged; check both")
        _refuse("pem: the text is damaged; pass the whole file, with its BEGIN and END lines")


def _check_label(text: bytes, *, encrypted: bool) -> None:
    found = _LABEL.search(text)
    if not found:
        _refuse(f"pem: is no PEM text (no BEGIN line); {_TEXT_OF_A_FILE}")
    label = found[1].decode("ascii")
    if label in _OTHER_LABELS:
        _refuse(f"pem: {_OTHER_LABELS[label]}")
    if label not in {_PLAIN, _ENCRYPTED}:
        _refuse("pem: is no private key in PKCS#8 form (BEGIN PRIVATE KEY); pass one")
    if label == _ENCRYPTED and not encrypted:
        _refuse("passphrase: the key is encrypted; pass its passphrase")
    if label == _PLAIN and encrypted:
        _refuse("passphrase: the key is not encrypted; leave the passphrase out")


def _as_bytes(name: str, text: object) -> bytes:
    if isinstance(text, bytes):
        return text
    if not isinstance(text, str):
        _refuse(f"{name}: must be text or bytes, not {type(text).__name__}; {_TEXT_OF_A_FILE}")
    # Not left to the encoder: its exception carries the text. An environment variable may hold any bytes.
    if any("\ud800" <= sign < "\udc80" or "\udcff" < sign <= "\udfff" for sign in text):
        _refuse(f"{name}: holds half of a character, which no file and no keyboard gives; pass it as bytes")
    return text.encode("utf-8", "surrogateescape")


def _refuse(message: str) -> NoReturn:
    raise ConfigurationError(message, exchange="binance") from None
