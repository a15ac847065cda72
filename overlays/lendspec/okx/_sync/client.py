# Derived from _async/client.py by tools/unasync.py: change that file and run it again.
"""The synchronous client of OKX: its products, each loaded when it is first used."""

from __future__ import annotations

from functools import cached_property, partial
from os import PathLike
from typing import TYPE_CHECKING, Self, Unpack

from lendspec.core._sync.client import Client
from lendspec.core._sync.session import Session
from lendspec.core.later import Later
from lendspec.core.options import ClientOptions
from lendspec.core.settings import settled, taken
from lendspec.core.transport import Engine
from lendspec.okx._sync.making import from_config, from_env, session_of
from lendspec.okx.hosts import Region

if TYPE_CHECKING:
    import httpx

    from lendspec.clients import okx_flexible_loan, okx_general
else:  # imported when they are used: a program pays for no other product
    httpx = Later("httpx")
    okx_flexible_loan = Later("lendspec.clients.okx_flexible_loan")
    okx_general = Later("lendspec.clients.okx_general")

__all__ = ["Okx", "RawOkx"]


class Okx(Client):
    """OKX: flexible loans, and what concerns the exchange as a whole.

    Each method belongs to a product, e.g. ``okx.loan.borrow(...)``. The same place under ``raw`` gives the answer as
    the exchange sent it beside the typed result. A client keeps its connections open: make one, use it for all calls,
    and close it, or use it as a context manager.

    The credentials stay inside: no ``repr``, error, log record or pickle of the client holds them (a client cannot be
    pickled at all). Prefer `from_env` to writing a secret into a program. A key needs only the permissions of the
    operations it calls, never that of withdrawals.

    Example:
        ::

            from lendspec.okx import Okx

            with Okx() as okx:  # public operations need no key
                clock = okx.general.server_time()
                print(clock.ts)

            with Okx.from_env(region="eea") as okx:  # OKX_API_KEY, OKX_SECRET, OKX_PASSPHRASE
                loans = okx.loan.loan_info()
                print([(loan.ord_id, loan.cur_ltv) for loan in loans])

    Args:
        api_key: The API key; only public operations can be called without it.
        secret: The secret that OKX showed when the key was made.
        passphrase: The passphrase that was chosen when the key was made.
        region: Where the key was made: ``global``, ``eea``, ``us`` or ``au``; elsewhere OKX does not know the key.
        demo: Demo trading, with keys of its own.
        base_url: Scheme and host instead of the region's, for a sandbox.
        timeout: Seconds that connecting, and each wait for the exchange, may take.
        http: An `httpx.Client` or transport with your own proxy, certificates or recorder, or an engine; a
            client of yours is not closed with this one.
        **options: `retry`, `limiter`, `account`, `hooks`, `on_drift`, `strict`, `sync_clock`; see
            `lendspec.core.options.ClientOptions`.

    Raises:
        ConfigurationError: A credential is malformed or lacks the others, the region is unknown, or `base_url` would
            let a key travel in clear.
        TypeError: `timeout` or `http` is of another type.
        ValueError: `timeout` is not above zero.
    """

    def __init__(
        self,
        api_key: str | None = None,
        secret: str | None = None,
        passphrase: str | None = None,
        *,
        region: Region = "global",
        demo: bool = False,
        base_url: str | None = None,
        timeout: float = 10.0,
        http: httpx.Client | httpx.BaseTransport | Engine | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        made = settled(session_of, (api_key, secret, passphrase), region, demo, base_url, timeout, http, options)
        del api_key, secret, passphrase, base_url, http, options  # tools print the variables of a traceback
        super().__init__(*taken(made))

    @classmethod
    def from_env(
        cls,
        prefix: str = "OKX",
        *,
        region: Region | None = None,
        demo: bool | None = None,
        base_url: str | None = None,
        timeout: float = 10.0,
        http: httpx.Client | httpx.BaseTransport | Engine | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Make a client with the credentials of environment variables.

        ``OKX_API_KEY``, ``OKX_SECRET`` and ``OKX_PASSPHRASE``; ``OKX_REGION`` and ``OKX_DEMO`` (``1`` or ``0``) where
        `region` and `demo` are absent.

        Args:
            prefix: What stands instead of ``OKX`` in the names, for more than one account.
            region: See the class.
            demo: See the class.
            base_url: See the class.
            timeout: See the class.
            http: See the class.
            **options: See the class.

        Raises:
            ConfigurationError: A variable is missing or malformed; the message names it.
            TypeError: See the class.
            ValueError: See the class.
        """
        made = settled(
            from_env,
            prefix,
            options,
            partial(cls, base_url=base_url, timeout=timeout, http=http, **options),
            region=region,
            demo=demo,
        )
        del prefix, base_url, http, options  # tools print the variables of a traceback
        return taken(made)

    @classmethod
    def from_config(
        cls,
        profile: str | None = None,
        *,
        path: str | PathLike[str] | None = None,
        region: Region | None = None,
        demo: bool | None = None,
        base_url: str | None = None,
        timeout: float | None = None,
        http: httpx.Client | httpx.BaseTransport | Engine | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Make a client with the settings of a profile: the table ``[okx.<profile>]`` of a TOML file.

        Its keys are ``api_key``, ``secret``, ``passphrase``, ``region``, ``demo``, ``base_url``, ``account`` and
        ``timeout``. With ``_env`` behind its name a secret is taken from an environment variable:
        ``secret_env = "MY_SECRET"``.

        Args:
            profile: Name of the profile; ``LENDSPEC_PROFILE``, else ``default``, if absent.
            path: The file; ``LENDSPEC_CONFIG``, else ``~/.config/lendspec/config.toml`` or what the platform has in its
                place (`lendspec.core.config.default_path`), if absent.
            region: Instead of that of the profile; see the class.
            demo: Instead of that of the profile; see the class.
            base_url: Instead of that of the profile; see the class.
            timeout: Instead of that of the profile; see the class.
            http: See the class.
            **options: See the class.

        Raises:
            ConfigurationError: The file cannot be read, can be read by others although it holds a secret, or the
                profile is missing or malformed; the message names file, table and key.
            TypeError: See the class.
            ValueError: See the class.
        """
        made = settled(
            from_config,
            (profile, path),
            options,
            partial(cls, http=http, **options),
            region=region,
            demo=demo,
            base_url=base_url,
            timeout=timeout,
        )
        del profile, path, base_url, http, options  # tools print the variables of a traceback
        return taken(made)

    @cached_property
    def loan(self) -> okx_flexible_loan.FlexibleLoan:
        """Flexible loans: borrow against collateral, repay, move collateral, look back."""
        return okx_flexible_loan.FlexibleLoan(self._session)

    @cached_property
    def general(self) -> okx_general.General:
        """Clock and status of the exchange."""
        return okx_general.General(self._session)

    @cached_property
    def raw(self) -> RawOkx:
        """The same products; every method gives the exchange's own answer beside the typed result."""
        return RawOkx(self._session)


class RawOkx:
    """The products of OKX, with the exchange's own answers; see `Okx.raw`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def loan(self) -> okx_flexible_loan.RawFlexibleLoan:
        """Flexible loans: borrow against collateral, repay, move collateral, look back."""
        return okx_flexible_loan.RawFlexibleLoan(self._session)

    @cached_property
    def general(self) -> okx_general.RawGeneral:
        """Clock and status of the exchange."""
        return okx_general.RawGeneral(self._session)
