"""How a client of OKX comes to its session. Called where no variable outlives an error: see `settled`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from lendspec.core._async.parts import async_parts
from lendspec.core._async.session import AsyncSession
from lendspec.core.config import profile_named
from lendspec.core.keywords import IN_THE_CLASS, checked_switch, refuse_unknown
from lendspec.core.options import ClientOptions
from lendspec.core.settings import checked_base_url, shown_key, variable
from lendspec.core.transport import async_engine_for
from lendspec.okx.credentials import (
    PROFILE,
    Credentials,
    checked_credentials,
    credentials_from_profile,
    demo_from_env,
    key_of,
)
from lendspec.okx.dialect import OkxDialect
from lendspec.okx.hosts import INSTEAD, KEYWORDS, REGIONS, region_named
from lendspec.okx.operations import TIME_SOURCE

if TYPE_CHECKING:
    from collections.abc import Callable
    from os import PathLike

    from lendspec.okx.hosts import Region

__all__ = ["from_config", "from_env", "session_of"]

T = TypeVar("T")


def session_of(
    credentials: tuple[str | None, str | None, str | None],
    region: Region,
    demo: bool,  # noqa: FBT001 (as the user gave it)
    base_url: str | None,
    timeout: float,
    http: object,
    options: ClientOptions,
) -> tuple[AsyncSession, str]:
    """The session of a client, and what its ``repr`` says."""
    refuse_unknown(options, (*KEYWORDS, *ClientOptions.__optional_keys__), INSTEAD)
    checked_switch("demo", demo)
    key = checked_credentials(*credentials)
    host = REGIONS[region_named(region)] if base_url is None else checked_base_url(base_url, exchange="okx")
    realm = host.partition("://")[2]
    session = AsyncSession(
        OkxDialect(key, base_url=host, demo=demo),
        async_engine_for(http),
        timeout=timeout,
        **async_parts(options, realm=realm, api_key=key_of(key), time_source=TIME_SOURCE),
    )
    return session, f"{realm}, api_key={shown_key(key_of(key))}{', demo=True' if demo else ''}"


def from_env(
    prefix: str, options: ClientOptions, make: Callable[..., T], *, region: Region | None, demo: bool | None
) -> T:
    """What `make` gives with the credentials of the environment."""
    refuse_unknown(options, (*KEYWORDS[3:], *ClientOptions.__optional_keys__), {**INSTEAD, **IN_THE_CLASS})
    key = Credentials.from_env(prefix)
    return make(
        key.api_key,
        key.secret,
        key.passphrase,
        region=region or region_named(variable(prefix, "REGION") or "global"),
        demo=demo_from_env(prefix) if demo is None else demo,
    )


def from_config(
    place: tuple[str | None, str | PathLike[str] | None],
    options: ClientOptions,
    make: Callable[..., T],
    *,
    region: Region | None,
    demo: bool | None,
    base_url: str | None,
    timeout: float | None,
) -> T:
    """What `make` gives with the credentials and settings of a profile."""
    refuse_unknown(options, (*KEYWORDS[3:], *ClientOptions.__optional_keys__), {**INSTEAD, **IN_THE_CLASS})
    found = profile_named(*place, "okx", PROFILE)
    key = credentials_from_profile(found)
    account = found.text("account")
    if account is not None and "account" not in options:
        make = partial(make, account=account)
    return make(
        key.api_key,
        key.secret,
        key.passphrase,
        region=region or region_named(found.text("region") or "global"),
        demo=bool(found.switch("demo")) if demo is None else demo,
        base_url=base_url or found.text("base_url"),
        timeout=timeout if timeout is not None else found.number("timeout", 10.0),
    )
