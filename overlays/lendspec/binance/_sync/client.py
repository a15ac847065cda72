# Derived from _async/client.py by tools/unasync.py: change that file and run it again.
"""The synchronous client of Binance: its products, each loaded when it is first used."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property, partial
from os import PathLike
from typing import TYPE_CHECKING, Self, Unpack

from lendspec.binance._sync.making import from_config, from_env, session_of
from lendspec.binance.hosts import DEFAULT
from lendspec.binance.signing import Signer
from lendspec.core._sync.client import Client
from lendspec.core._sync.session import Session
from lendspec.core.later import Later
from lendspec.core.options import ClientOptions
from lendspec.core.settings import settled, taken
from lendspec.core.transport import Engine

if TYPE_CHECKING:
    import httpx

    from lendspec.clients import binance_crypto_loan, binance_general, binance_margin, binance_vip_loan
else:  # imported when they are used: a program pays for no other product
    httpx = Later("httpx")
    binance_margin = Later("lendspec.clients.binance_margin")
    binance_crypto_loan = Later("lendspec.clients.binance_crypto_loan")
    binance_vip_loan = Later("lendspec.clients.binance_vip_loan")
    binance_general = Later("lendspec.clients.binance_general")

__all__ = ["Binance", "RawBinance"]


class Binance(Client):
    """Binance: margin, crypto loans, and what concerns the exchange as a whole.

    Each method belongs to a product and mostly to a group of it, e.g. ``binance.loan.flexible.borrow(...)``. The same
    place under ``raw`` gives the answer as the exchange sent it beside the typed result. A client keeps its connections
    open: make one, use it for all calls, and close it, or use it as a context manager.

    The credentials stay inside: no ``repr``, error, log record or pickle of the client holds them (a client cannot be
    pickled at all). Prefer `from_env` to writing a secret into a program. A key needs only the permissions of the
    operations it calls, never that of withdrawals.

    Example:
        ::

            from lendspec.binance import Binance

            with Binance() as binance:  # public operations need no key
                clock = binance.general.server_time()
                print(clock.server_time)

            with Binance.from_env() as binance:  # BINANCE_API_KEY, BINANCE_SECRET
                account = binance.margin.account.details()
                print([asset for asset in account.user_assets if asset.borrowed])

    Args:
        api_key: The API key; only public operations can be called without it.
        secret: The secret of an HMAC key as text, or an `Ed25519Key` or `RsaKey` (both need ``lendspec[keys]``);
            operations that only need the key, like market data, can be called without it.
        base_url: Scheme and host, for another of Binance's hosts (`lendspec.binance.hosts`) or a sandbox.
        fallbacks: Hosts that serve the same, for reads that got no answer or a 5xx, and for requests that did not
            leave; Binance's others if absent and `base_url` is one of them, ``()`` for none.
        timeout: Seconds that connecting, and each wait for the exchange, may take.
        recv_window: Milliseconds that Binance accepts a request after its timestamp; 5000 if absent, 60000 at most.
        http: An `httpx.Client` or transport with your own proxy, certificates or recorder, or an engine; a
            client of yours is not closed with this one.
        **options: `retry`, `limiter`, `account`, `hooks`, `on_drift`, `strict`, `sync_clock`; see
            `lendspec.core.options.ClientOptions`.

    Raises:
        ConfigurationError: A credential is malformed or lacks its other half, or `base_url` would let it travel in
            clear.
        TypeError: `timeout`, `recv_window`, `fallbacks` or `http` is of another type.
        ValueError: `timeout` or `recv_window` is out of its range.
    """

    def __init__(
        self,
        api_key: str | None = None,
        secret: str | Signer | None = None,
        *,
        base_url: str = DEFAULT,
        fallbacks: Iterable[str] | None = None,
        timeout: float = 10.0,
        recv_window: int | None = None,
        http: httpx.Client | httpx.BaseTransport | Engine | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        made = settled(session_of, api_key, secret, base_url, fallbacks, timeout, recv_window, http, options)
        del api_key, secret, base_url, fallbacks, http, options  # tools print the variables of a traceback
        super().__init__(*taken(made))

    @classmethod
    def from_env(
        cls,
        prefix: str = "BINANCE",
        *,
        base_url: str = DEFAULT,
        fallbacks: Iterable[str] | None = None,
        timeout: float = 10.0,
        recv_window: int | None = None,
        http: httpx.Client | httpx.BaseTransport | Engine | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Make a client with the credentials of environment variables.

        ``BINANCE_API_KEY``, and one of ``BINANCE_SECRET`` (HMAC), ``BINANCE_PRIVATE_KEY`` (PEM text, Ed25519 or RSA)
        and ``BINANCE_PRIVATE_KEY_FILE`` (path of a PEM file); for an encrypted key ``BINANCE_PRIVATE_KEY_PASSPHRASE``.

        Args:
            prefix: What stands instead of ``BINANCE`` in the names, for more than one account.
            base_url: See the class.
            fallbacks: See the class.
            timeout: See the class.
            recv_window: See the class.
            http: See the class.
            **options: See the class.

        Raises:
            ConfigurationError: A variable is missing (the message names it), malformed, or one too many.
            TypeError: See the class.
            ValueError: See the class.
        """
        made = settled(
            from_env,
            prefix,
            options,
            partial(
                cls,
                base_url=base_url,
                fallbacks=fallbacks,
                timeout=timeout,
                recv_window=recv_window,
                http=http,
                **options,
            ),
        )
        del prefix, base_url, fallbacks, http, options  # tools print the variables of a traceback
        return taken(made)

    @classmethod
    def from_config(
        cls,
        profile: str | None = None,
        *,
        path: str | PathLike[str] | None = None,
        base_url: str | None = None,
        fallbacks: Iterable[str] | None = None,
        timeout: float | None = None,
        recv_window: int | None = None,
        http: httpx.Client | httpx.BaseTransport | Engine | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Make a client with the settings of a profile: the table ``[binance.<profile>]`` of a TOML file.

        Its keys are ``api_key``, ``secret`` (HMAC) or ``private_key_file`` (a PEM file, from the folder of the
        settings), ``private_key_passphrase``, ``base_url``, ``account``, ``timeout`` and ``recv_window``. With ``_env``
        behind its name a secret is taken from an environment variable: ``secret_env = "MY_SECRET"``.

        Args:
            profile: Name of the profile; ``LENDSPEC_PROFILE``, else ``default``, if absent.
            path: The file; ``LENDSPEC_CONFIG``, else ``~/.config/lendspec/config.toml`` or what the platform has in its
                place (`lendspec.core.config.default_path`), if absent.
            base_url: Instead of that of the profile; see the class.
            fallbacks: See the class.
            timeout: Instead of that of the profile; see the class.
            recv_window: Instead of that of the profile; see the class.
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
            partial(cls, fallbacks=fallbacks, http=http, **options),
            base_url=base_url,
            timeout=timeout,
            recv_window=recv_window,
        )
        del profile, path, base_url, fallbacks, http, options  # tools print the variables of a traceback
        return taken(made)

    @cached_property
    def margin(self) -> binance_margin.Margin:
        """Cross and isolated margin: account, borrowing and repaying, transfers, orders."""
        return binance_margin.Margin(self._session)

    @cached_property
    def loan(self) -> binance_crypto_loan.CryptoLoan:
        """Crypto loans at flexible and at stable rates."""
        return binance_crypto_loan.CryptoLoan(self._session)

    @cached_property
    def vip(self) -> binance_vip_loan.VipLoan:
        """VIP loans: negotiated size and terms, several accounts as collateral."""
        return binance_vip_loan.VipLoan(self._session)

    @cached_property
    def general(self) -> binance_general.General:
        """Clock and status of the exchange, permissions of the key."""
        return binance_general.General(self._session)

    @cached_property
    def raw(self) -> RawBinance:
        """The same products; every method gives the exchange's own answer beside the typed result."""
        return RawBinance(self._session)


class RawBinance:
    """The products of Binance, with the exchange's own answers; see `Binance.raw`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def margin(self) -> binance_margin.RawMargin:
        """Cross and isolated margin: account, borrowing and repaying, transfers, orders."""
        return binance_margin.RawMargin(self._session)

    @cached_property
    def loan(self) -> binance_crypto_loan.RawCryptoLoan:
        """Crypto loans at flexible and at stable rates."""
        return binance_crypto_loan.RawCryptoLoan(self._session)

    @cached_property
    def vip(self) -> binance_vip_loan.RawVipLoan:
        """VIP loans: negotiated size and terms, several accounts as collateral."""
        return binance_vip_loan.RawVipLoan(self._session)

    @cached_property
    def general(self) -> binance_general.RawGeneral:
        """Clock and status of the exchange, permissions of the key."""
        return binance_general.RawGeneral(self._session)
