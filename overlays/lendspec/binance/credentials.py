"""The credentials of a Binance client: from its arguments, from environment variables, or from a profile."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from lendspec.binance.signing import HmacKey, Signer, private_key_from_pem
from lendspec.core.config import Keys, Profile, read_private
from lendspec.core.errors import ConfigurationError
from lendspec.core.settings import Opaque, checked_text, required_variable, shown_prefix, variable

__all__ = ["PROFILE", "Credentials", "checked_credentials", "credentials_from_env", "credentials_from_profile"]

PROFILE: Final[Keys] = MappingProxyType(
    {
        "api_key": str,
        "secret": str,
        "private_key_file": str,
        "private_key_passphrase": str,
        "base_url": str,
        "account": str,
        "timeout": float,
        "recv_window": int,
    }
)
"""What may stand in a profile of Binance."""


class Credentials(Opaque):
    """A key of Binance and what signs with it."""

    __slots__ = ("api_key", "signer")

    def __init__(self, api_key: str | None, signer: Signer | None) -> None:
        self.api_key = api_key
        self.signer = signer

    def __repr__(self) -> str:
        return "Credentials(...)"


def checked_credentials(api_key: str | None, secret: str | Signer | None) -> Credentials:
    """Return key and signer as one; without a secret only operations that need no signature can be called.

    Raises:
        ConfigurationError: One of them is malformed, or there is a secret without a key.
    """
    if secret is not None and api_key is None:
        raise ConfigurationError("api_key: missing; a secret works only with its key", exchange="binance")
    signer = HmacKey(secret) if isinstance(secret, str | bytes) else secret
    if signer is not None:
        _check_signer(signer)
    return Credentials(None if api_key is None else checked_text("api_key", api_key, exchange="binance"), signer)


def _check_signer(signer: object) -> None:
    if isinstance(signer, type):
        rule = f"must be a key, not the class itself; read one with {signer.__name__}.from_pem(...)"
    elif not callable(getattr(signer, "sign", None)):
        rule = f"must be text, HmacKey, Ed25519Key or RsaKey, not {type(signer).__name__}"
    elif not hasattr(signer, "secrets"):
        rule = f"must be text, HmacKey, Ed25519Key or RsaKey; wrap this {type(signer).__name__} in one of them"
    else:
        return
    raise ConfigurationError(f"secret: {rule}", exchange="binance")


def credentials_from_env(prefix: str) -> Credentials:
    """Return key and signer of ``<prefix>_API_KEY`` and one of the three variables that can hold the secret.

    Raises:
        ConfigurationError: A variable is missing, malformed, or one too many, or names a file that others can read.
    """
    return Credentials(required_variable(prefix, "API_KEY", exchange="binance"), _signer_from_env(prefix))


def credentials_from_profile(profile: Profile) -> Credentials:
    """Return key and signer of a profile, that has ``secret`` or ``private_key_file``.

    Raises:
        ConfigurationError: A key is missing, malformed, or one too many.
    """
    api_key, signer = profile.text("api_key"), _signer_from_profile(profile)
    if api_key is None:
        profile.refuse("api_key", "missing; add it, or api_key_env with the name of an environment variable")
    return Credentials(api_key, signer)


def _signer_from_profile(profile: Profile) -> Signer:
    secret, pem = profile.text("secret"), profile.file("private_key_file")
    if secret is not None and pem is None:
        return HmacKey(secret)
    if pem is None or secret is not None:
        profile.refuse("secret", "needs either this (or secret_env) or private_key_file; keep one of them")
    return private_key_from_pem(pem, profile.text("private_key_passphrase"))


def _signer_from_env(prefix: str) -> Signer:
    secret, pem, path = (variable(prefix, name) for name in ("SECRET", "PRIVATE_KEY", "PRIVATE_KEY_FILE"))
    shown = shown_prefix(prefix)
    names = f"{shown}_SECRET, {shown}_PRIVATE_KEY and {shown}_PRIVATE_KEY_FILE"
    if sum(value is not None for value in (secret, pem, path)) > 1:
        raise ConfigurationError(f"{names}: more than one of them is set; keep one", exchange="binance")
    passphrase = variable(prefix, "PRIVATE_KEY_PASSPHRASE")
    if secret is not None:
        return HmacKey(secret)
    if pem is not None:
        # Many tools cannot hold line ends in a variable and write them as \n.
        return private_key_from_pem(pem.replace("\\n", "\n"), passphrase)
    if path is not None:
        return private_key_from_pem(read_private(path, f"{shown}_PRIVATE_KEY_FILE", "binance"), passphrase)
    raise ConfigurationError(f"{names}: none of these environment variables is set; set one", exchange="binance")
