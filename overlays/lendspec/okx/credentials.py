"""The credentials of an OKX client: from its arguments, from environment variables, or from a profile."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from lendspec.core.config import Keys, Profile
from lendspec.core.errors import ConfigurationError
from lendspec.core.settings import Opaque, checked_text, required_variable, shown_name, shown_prefix, variable

__all__ = ["PROFILE", "Credentials", "checked_credentials", "credentials_from_profile", "demo_from_env", "key_of"]

PROFILE: Final[Keys] = MappingProxyType(
    {
        "api_key": str,
        "secret": str,
        "passphrase": str,
        "region": str,
        "demo": bool,
        "base_url": str,
        "account": str,
        "timeout": float,
    }
)
"""What may stand in a profile of OKX."""

_SWITCH: Final[Mapping[str, bool]] = MappingProxyType(
    {"1": True, "true": True, "yes": True, "on": True, "0": False, "false": False, "no": False, "off": False}
)


class Credentials(Opaque):
    """A key of OKX: three texts that work only together."""

    __slots__ = ("api_key", "passphrase", "secret")

    def __init__(self, api_key: str, secret: str, passphrase: str) -> None:
        self.api_key = api_key
        self.secret = secret
        self.passphrase = passphrase

    @classmethod
    def from_env(cls, prefix: str) -> Credentials:
        """Read ``<prefix>_API_KEY``, ``<prefix>_SECRET`` and ``<prefix>_PASSPHRASE``.

        Raises:
            ConfigurationError: One of them is missing.
        """
        return cls(*(required_variable(prefix, name, exchange="okx") for name in ("API_KEY", "SECRET", "PASSPHRASE")))

    def __repr__(self) -> str:
        return "Credentials(...)"


def key_of(credentials: Credentials | None) -> str | None:
    """Return the API key, where there is one."""
    return None if credentials is None else credentials.api_key


def checked_credentials(api_key: str | None, secret: str | None, passphrase: str | None) -> Credentials | None:
    """Return the three as one; None where there is none of them, for public operations.

    Raises:
        ConfigurationError: One of them is malformed, or only some are there.
    """
    if api_key is None and secret is None and passphrase is None:
        return None
    return Credentials(_part("api_key", api_key), _part("secret", secret), _part("passphrase", passphrase))


def credentials_from_profile(profile: Profile) -> Credentials:
    """Return the three texts of a profile.

    Raises:
        ConfigurationError: One of them is missing.
    """
    return Credentials(*(_from_profile(profile, name) for name in ("api_key", "secret", "passphrase")))


def _from_profile(profile: Profile, name: str) -> str:
    text = profile.text(name)
    if text is None:
        profile.refuse(name, f"missing; add it, or {name}_env with the name of an environment variable")
    return text


def demo_from_env(prefix: str) -> bool:
    """Return what ``<prefix>_DEMO`` says; False where it is absent.

    Raises:
        ConfigurationError: It says neither yes nor no.
    """
    text = variable(prefix, "DEMO")
    if text is None:
        return False
    demo = _SWITCH.get(text.lower())
    if demo is None:
        raise ConfigurationError(
            f"{shown_prefix(prefix)}_DEMO: {shown_name(text)} is neither 1 nor 0; set one of them", exchange="okx"
        )
    return demo


def _part(name: str, text: str | None) -> str:
    if text is None:
        raise ConfigurationError(f"{name}: missing; OKX needs api_key, secret and passphrase together", exchange="okx")
    return checked_text(name, text, exchange="okx")
