"""Signs Binance requests with an HMAC secret, an Ed25519 key or an RSA key.

A signer turns the payload (percent-encoded query, then body, with nothing between them) into the text of the parameter
``signature``, before that text is itself percent-encoded. The keys here show nothing of themselves: no ``repr``,
``vars``, ``format`` or pickle of them holds key material.

Source: https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security
"""

from __future__ import annotations

import base64
import hmac
from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from lendspec.core.errors import ConfigurationError
from lendspec.core.later import Later
from lendspec.core.settings import Opaque, checked_text, settled, taken

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric import ed25519, rsa
else:  # need the extra
    ed25519 = Later("cryptography.hazmat.primitives.asymmetric.ed25519")
    rsa = Later("cryptography.hazmat.primitives.asymmetric.rsa")

__all__ = ["Ed25519Key", "HmacKey", "RsaKey", "Signer", "private_key_from_pem"]


class Signer(Protocol):
    """What a Binance client needs of a key: `HmacKey`, `Ed25519Key`, `RsaKey`, or a key of your own (an HSM)."""

    @property
    def secrets(self) -> tuple[str, ...]:
        """Texts that must not appear in any message; empty where the key has no text form."""
        ...

    def sign(self, payload: bytes) -> str:
        """Return the signature of the payload as text, not yet percent-encoded."""
        ...


class _Key(Opaque):
    """A key that can sign and cannot be shown or copied out."""

    __slots__ = ()

    @property
    def secrets(self) -> tuple[str, ...]:
        """Nothing by default: a private key object has no text that could turn up in a message."""
        return ()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(...)"


class HmacKey(_Key):
    """The secret of an HMAC-SHA256 key, as Binance shows it once when the key is made.

    Raises:
        ConfigurationError: The secret is empty, has white space or a line end around it, holds other characters than
            printable ASCII, or is the PEM text of a private key.
    """

    __slots__ = ("_secret",)

    def __init__(self, secret: str) -> None:
        checked = settled(_checked_secret, secret)
        del secret
        self._secret = taken(checked).encode("ascii")

    @property
    def secrets(self) -> tuple[str, ...]:
        """The secret itself, for the redaction of messages."""
        return (self._secret.decode("ascii"),)

    def sign(self, payload: bytes) -> str:
        """Return the HMAC-SHA256 of the payload in lower-case hex."""
        return hmac.digest(self._secret, payload, "sha256").hex()


class Ed25519Key(_Key):
    """An Ed25519 private key, the kind that Binance recommends. Needs the extra ``lendspec[keys]``.

    Args:
        key: A key of `cryptography`; `from_pem` reads one.

    Raises:
        ConfigurationError: It is something else, or `cryptography` is not installed.
    """

    __slots__ = ("_key",)

    def __init__(self, key: ed25519.Ed25519PrivateKey) -> None:
        checked = settled(_checked_ed25519, key)
        del key  # it may be the text of a key
        self._key = taken(checked)

    @classmethod
    def from_pem(cls, pem: str | bytes, passphrase: str | bytes | None = None) -> Ed25519Key:
        """Read a key from the text of a PKCS#8 PEM file.

        Args:
            pem: The text of the file, not its path: ``Path("key.pem").read_bytes()``.
            passphrase: Needed when the file is encrypted.

        Raises:
            ConfigurationError: The text is no PKCS#8 Ed25519 key, or the passphrase does not open it; the message says
                which, how to go on, and nothing of the key. Also when `cryptography` is not installed.
        """
        key = settled(_ed25519, pem, passphrase)
        del pem, passphrase
        return cls(taken(key))

    def sign(self, payload: bytes) -> str:
        """Return the Ed25519 signature of the payload in base64."""
        return base64.b64encode(self._key.sign(payload)).decode("ascii")


class RsaKey(_Key):
    """An RSA private key of 2048 to 4096 bits. Needs the extra ``lendspec[keys]``.

    Args:
        key: A key of `cryptography`; `from_pem` reads one.

    Raises:
        ConfigurationError: It is something else, or of another size, or `cryptography` is not installed.
    """

    __slots__ = ("_key",)

    def __init__(self, key: rsa.RSAPrivateKey) -> None:
        checked = settled(_checked_rsa, key)
        del key  # it may be the text of a key
        self._key = taken(checked)

    @classmethod
    def from_pem(cls, pem: str | bytes, passphrase: str | bytes | None = None) -> RsaKey:
        """Read a key from the text of a PKCS#8 PEM file.

        Args:
            pem: The text of the file, not its path: ``Path("key.pem").read_bytes()``.
            passphrase: Needed when the file is encrypted.

        Raises:
            ConfigurationError: The text is no PKCS#8 RSA key of a size that Binance takes, or the passphrase does not
                open it; the message says which, how to go on, and nothing of the key. Also when `cryptography` is not
                installed.
        """
        key = settled(_rsa, pem, passphrase)
        del pem, passphrase
        return cls(taken(key))

    def sign(self, payload: bytes) -> str:
        """Return the RSASSA-PKCS1-v1_5 SHA-256 signature of the payload in base64."""
        from lendspec.binance.private_keys import sign_rsa  # noqa: PLC0415 (needs the extra)

        return base64.b64encode(sign_rsa(self._key, payload)).decode("ascii")


def private_key_from_pem(pem: str | bytes, passphrase: str | bytes | None = None) -> Ed25519Key | RsaKey:
    """Read a key of either kind from the text of a PKCS#8 PEM file, for where the kind is not known beforehand.

    Raises:
        ConfigurationError: See `Ed25519Key.from_pem` and `RsaKey.from_pem`.
    """
    key: Ed25519Key | RsaKey | BaseException = settled(_of_its_kind, pem, passphrase)
    del pem, passphrase
    if isinstance(key, BaseException):
        raise key
    return key


def _ed25519(pem: str | bytes, passphrase: str | bytes | None) -> ed25519.Ed25519PrivateKey:
    with _keys_extra():
        from lendspec.binance.private_keys import read_ed25519  # noqa: PLC0415 (needs the extra)
    return read_ed25519(pem, passphrase)


def _rsa(pem: str | bytes, passphrase: str | bytes | None) -> rsa.RSAPrivateKey:
    with _keys_extra():
        from lendspec.binance.private_keys import read_rsa  # noqa: PLC0415 (needs the extra)
    return read_rsa(pem, passphrase)


def _checked_ed25519(key: object) -> ed25519.Ed25519PrivateKey:
    with _keys_extra():
        from lendspec.binance.private_keys import checked_ed25519  # noqa: PLC0415 (needs the extra)
    return checked_ed25519(key)


def _checked_rsa(key: object) -> rsa.RSAPrivateKey:
    with _keys_extra():
        from lendspec.binance.private_keys import checked_rsa  # noqa: PLC0415 (needs the extra)
    return checked_rsa(key)


def _of_its_kind(pem: str | bytes, passphrase: str | bytes | None) -> Ed25519Key | RsaKey:
    with _keys_extra():
        from lendspec.binance.private_keys import is_rsa  # noqa: PLC0415 (needs the extra)
    return RsaKey.from_pem(pem, passphrase) if is_rsa(pem, passphrase) else Ed25519Key.from_pem(pem, passphrase)


@contextmanager
def _keys_extra() -> Generator[None, None, None]:
    try:
        yield
    except ImportError:
        raise ConfigurationError(
            "secret: Ed25519 and RSA keys need the package cryptography; install it with: pip install lendspec[keys]",
            exchange="binance",
        ) from None


def _checked_secret(secret: object) -> str:
    if isinstance(secret, str) and "-----BEGIN" in secret:
        raise ConfigurationError(
            "secret: this is the PEM text of a private key, not an HMAC secret; "
            "use secret=Ed25519Key.from_pem(...) or secret=RsaKey.from_pem(...)",
            exchange="binance",
        )
    return checked_text("secret", secret, exchange="binance")
