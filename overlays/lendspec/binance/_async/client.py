"""The asynchronous client of Binance: its products, each loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self

from lendspec.binance.credentials import checked_credentials, credentials_from_env
from lendspec.binance.dialect import BinanceDialect
from lendspec.binance.hosts import DEFAULT, realm_of
from lendspec.binance.operations import TIME_SOURCE
from lendspec.core._async.parts import async_parts
from lendspec.core._async.session import AsyncSession
from lendspec.core.settings import Opaque, checked_base_url, shown_key
from lendspec.core.transport import async_engine_for

if TYPE_CHECKING:
    from typing import Unpack

    import httpx

    from lendspec.binance.signing import Signer
    from lendspec.clients.binance_crypto_loan import AsyncCryptoLoan, AsyncRawCryptoLoan
    from lendspec.clients.binance_general import AsyncGeneral, AsyncRawGeneral
    from lendspec.clients.binance_margin import AsyncMargin, AsyncRawMargin
    from lendspec.clients.binance_vip_loan import AsyncRawVipLoan, AsyncVipLoan
    from lendspec.core.call import Changes
    from lendspec.core.options import ClientOptions
    from lendspec.core.transport import AsyncEngine

__all__ = ["AsyncBinance", "AsyncRawBinance"]


class AsyncBinance(Opaque):
    """Binance: margin, crypto loans, and what concerns the exchange as a whole.

    Each method belongs to a product and mostly to a group of it, e.g. ``binance.loan.flexible.borrow(...)``. The same
    place under ``raw`` gives the answer as the exchange sent it beside the typed result. A client keeps its connections
    open: make one, use it for all calls, and close it, or use it as a context manager.

    The credentials stay inside: no ``repr``, error, log record or pickle of the client holds them (a client cannot be
    pickled at all). Prefer `from_env` to writing a secret into a program. A key needs only the permissions of the
    operations it calls, never that of withdrawals.

    Example:
        ::

            from lendspec.binance import AsyncBinance

            async with AsyncBinance() as binance:  # public operations need no key
                clock = await binance.general.server_time()
                print(clock.server_time)

            async with AsyncBinance.from_env() as binance:  # BINANCE_API_KEY, BINANCE_SECRET
                account = await binance.margin.account.details()
                print([asset for asset in account.user_assets if asset.borrowed])

    Args:
        api_key: The API key; only public operations can be called without it.
        secret: The secret of an HMAC key as text, or an `Ed25519Key` or `RsaKey` (both need ``lendspec[keys]``);
            operations that only need the key, like market data, can be called without it.
        base_url: Scheme and host, for another of Binance's hosts (`lendspec.binance.hosts`) or a sandbox.
        timeout: Seconds that connecting, and each wait for the exchange, may take.
        recv_window: Milliseconds that Binance accepts a request after its timestamp; 5000 if absent, 60000 at most.
        http: An `httpx.AsyncClient` or transport with your own proxy, certificates or recorder, or an engine; a
            client of yours is not closed with this one.
        **options: `retry`, `limiter`, `hooks`, `sync_clock`; see `lendspec.core.options.ClientOptions`.

    Raises:
        ConfigurationError: A credential is malformed or lacks its other half, or `base_url` would let it travel in
            clear.
        TypeError: `timeout`, `recv_window` or `http` is of another type.
        ValueError: `timeout` or `recv_window` is out of its range.
    """

    def __init__(
        self,
        api_key: str | None = None,
        secret: str | Signer | None = None,
        *,
        base_url: str = DEFAULT,
        timeout: float = 10.0,
        recv_window: int | None = None,
        http: httpx.AsyncClient | httpx.AsyncBaseTransport | AsyncEngine | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        api_key, signer = checked_credentials(api_key, secret)
        base_url = checked_base_url(base_url, exchange="binance")
        dialect = BinanceDialect(api_key, signer, base_url=base_url, recv_window=recv_window)
        self._session = AsyncSession(
            dialect,
            async_engine_for(http),
            timeout=timeout,
            **async_parts(options, realm=realm_of(base_url), api_key=api_key, time_source=TIME_SOURCE),
        )
        self._shown = f"{base_url.partition('://')[2]}, api_key={shown_key(api_key)}"

    @classmethod
    def from_env(
        cls,
        prefix: str = "BINANCE",
        *,
        base_url: str = DEFAULT,
        timeout: float = 10.0,
        recv_window: int | None = None,
        http: httpx.AsyncClient | httpx.AsyncBaseTransport | AsyncEngine | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Make a client with the credentials of environment variables.

        ``BINANCE_API_KEY``, and one of ``BINANCE_SECRET`` (HMAC), ``BINANCE_PRIVATE_KEY`` (PEM text, Ed25519 or RSA)
        and ``BINANCE_PRIVATE_KEY_FILE`` (path of a PEM file); for an encrypted key ``BINANCE_PRIVATE_KEY_PASSPHRASE``.

        Args:
            prefix: What stands instead of ``BINANCE`` in the names, for more than one account.
            base_url: See the class.
            timeout: See the class.
            recv_window: See the class.
            http: See the class.
            **options: See the class.

        Raises:
            ConfigurationError: A variable is missing (the message names it), malformed, or one too many.
            TypeError: See the class.
            ValueError: See the class.
        """
        api_key, signer = credentials_from_env(prefix)
        return cls(api_key, signer, base_url=base_url, timeout=timeout, recv_window=recv_window, http=http, **options)

    @cached_property
    def margin(self) -> AsyncMargin:
        """Cross and isolated margin: account, borrowing and repaying, transfers, orders."""
        from lendspec.clients.binance_margin import AsyncMargin  # noqa: PLC0415 (loaded when used)

        return AsyncMargin(self._session)

    @cached_property
    def loan(self) -> AsyncCryptoLoan:
        """Crypto loans at flexible and at stable rates."""
        from lendspec.clients.binance_crypto_loan import AsyncCryptoLoan  # noqa: PLC0415 (loaded when used)

        return AsyncCryptoLoan(self._session)

    @cached_property
    def vip(self) -> AsyncVipLoan:
        """VIP loans: negotiated size and terms, several accounts as collateral."""
        from lendspec.clients.binance_vip_loan import AsyncVipLoan  # noqa: PLC0415 (loaded when used)

        return AsyncVipLoan(self._session)

    @cached_property
    def general(self) -> AsyncGeneral:
        """Clock and status of the exchange, permissions of the key."""
        from lendspec.clients.binance_general import AsyncGeneral  # noqa: PLC0415 (loaded when used)

        return AsyncGeneral(self._session)

    @cached_property
    def raw(self) -> AsyncRawBinance:
        """The same products; every method gives the exchange's own answer beside the typed result."""
        return AsyncRawBinance(self._session)

    def with_options(self, **changes: Unpack[Changes]) -> Self:
        """Make a copy with other settings that shares connections, limits and clock with this client.

        Closing the copy leaves this client open; closing this client closes the copy.

        Example:
            ::

                patient = binance.with_options(timeout=30, deadline=120)

        Args:
            **changes: `timeout`, `recv_window`, `retry`, `deadline`, `limits`, `hooks`; see
                `lendspec.core.call.CallOptions` and `lendspec.core.hooks.Hook`.

        Raises:
            TypeError: Another keyword, or a value of another type.
            ValueError: A value that is out of its range.
        """
        copy = object.__new__(type(self))
        copy.__dict__.update(_session=self._session.with_options(**changes), _shown=self._shown)
        return copy

    async def aclose(self) -> None:
        """Let go of all connections; calls are refused from here on. Closing twice does no harm."""
        await self._session.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_exception: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._shown})"


class AsyncRawBinance:
    """The products of Binance, with the exchange's own answers; see `AsyncBinance.raw`."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def margin(self) -> AsyncRawMargin:
        """Cross and isolated margin: account, borrowing and repaying, transfers, orders."""
        from lendspec.clients.binance_margin import AsyncRawMargin  # noqa: PLC0415 (loaded when used)

        return AsyncRawMargin(self._session)

    @cached_property
    def loan(self) -> AsyncRawCryptoLoan:
        """Crypto loans at flexible and at stable rates."""
        from lendspec.clients.binance_crypto_loan import AsyncRawCryptoLoan  # noqa: PLC0415 (loaded when used)

        return AsyncRawCryptoLoan(self._session)

    @cached_property
    def vip(self) -> AsyncRawVipLoan:
        """VIP loans: negotiated size and terms, several accounts as collateral."""
        from lendspec.clients.binance_vip_loan import AsyncRawVipLoan  # noqa: PLC0415 (loaded when used)

        return AsyncRawVipLoan(self._session)

    @cached_property
    def general(self) -> AsyncRawGeneral:
        """Clock and status of the exchange, permissions of the key."""
        from lendspec.clients.binance_general import AsyncRawGeneral  # noqa: PLC0415 (loaded when used)

        return AsyncRawGeneral(self._session)
