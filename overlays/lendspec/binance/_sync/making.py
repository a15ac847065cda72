# Derived from _async/making.py by tools/unasync.py: change that file and run it again.
"""How a client of Binance comes to its session. Called where no variable outlives an error: see `settled`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from lendspec.binance.credentials import (
    PROFILE,
    checked_credentials,
    credentials_from_env,
    credentials_from_profile,
)
from lendspec.binance.dialect import BinanceDialect
from lendspec.binance.hosts import DEFAULT, INSTEAD, KEYWORDS, checked_fallbacks, realm_of
from lendspec.binance.operations import TIME_SOURCE
from lendspec.core._sync.parts import parts
from lendspec.core._sync.session import Session
from lendspec.core.config import profile_named
from lendspec.core.keywords import IN_THE_CLASS, refuse_unknown
from lendspec.core.options import ClientOptions
from lendspec.core.settings import checked_base_url, shown_key
from lendspec.core.transport import engine_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from os import PathLike

    from lendspec.binance.signing import Signer

__all__ = ["from_config", "from_env", "session_of"]

T = TypeVar("T")


def session_of(
    api_key: str | None,
    secret: str | Signer | None,
    base_url: str,
    fallbacks: Iterable[str] | None,
    timeout: float,
    recv_window: int | None,
    http: object,
    options: ClientOptions,
) -> tuple[Session, str]:
    """The session of a client, and what its ``repr`` says."""
    refuse_unknown(options, (*KEYWORDS, *ClientOptions.__optional_keys__), INSTEAD)
    key = checked_credentials(api_key, secret)
    base_url = checked_base_url(base_url, exchange="binance")
    session = Session(
        BinanceDialect(key, base_url=base_url, recv_window=recv_window),
        engine_for(http),
        timeout=timeout,
        fallbacks=checked_fallbacks(fallbacks, base_url),
        **parts(options, realm=realm_of(base_url), api_key=key.api_key, time_source=TIME_SOURCE),
    )
    return session, f"{base_url.partition('://')[2]}, api_key={shown_key(key.api_key)}"


def from_env(prefix: str, options: ClientOptions, make: Callable[..., T]) -> T:
    """What `make` gives with the credentials of the environment."""
    refuse_unknown(options, (*KEYWORDS[2:], *ClientOptions.__optional_keys__), {**INSTEAD, **IN_THE_CLASS})
    key = credentials_from_env(prefix)
    return make(key.api_key, key.signer)


def from_config(
    place: tuple[str | None, str | PathLike[str] | None],
    options: ClientOptions,
    make: Callable[..., T],
    *,
    base_url: str | None,
    timeout: float | None,
    recv_window: int | None,
) -> T:
    """What `make` gives with the credentials and settings of a profile."""
    refuse_unknown(options, (*KEYWORDS[2:], *ClientOptions.__optional_keys__), {**INSTEAD, **IN_THE_CLASS})
    found = profile_named(*place, "binance", PROFILE)
    key = credentials_from_profile(found)
    account = found.text("account")
    if account is not None and "account" not in options:
        make = partial(make, account=account)
    return make(
        key.api_key,
        key.signer,
        base_url=base_url or found.text("base_url") or DEFAULT,
        timeout=timeout if timeout is not None else found.number("timeout", 10.0),
        recv_window=recv_window if recv_window is not None else found.whole("recv_window"),
    )
