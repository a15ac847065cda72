"""Budgets that processes and machines share through Redis."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Final, Literal, cast

from lendspec.core.errors import ConfigurationError
from lendspec.core.later import Later
from lendspec.core.limits._async.limiter import AsyncStoreLimiter
from lendspec.core.limits._async.redis_store import AsyncRedisStore
from lendspec.core.limits._sync.limiter import StoreLimiter
from lendspec.core.limits._sync.redis_store import RedisStore
from lendspec.core.limits.clients import Clients
from lendspec.core.limits.ledger import Ledger
from lendspec.core.limits.permit import place_of
from lendspec.core.limits.scopes import Scopes
from lendspec.core.limits.script import AsyncClient, Client, Habits, Language
from lendspec.core.limits.timing import Timing
from lendspec.core.settings import Opaque

if TYPE_CHECKING:
    import redis
    import redis.asyncio
else:  # needs the extra
    redis = Later("redis")

__all__ = ["RedisLimiter"]

_CONNECTIONS: Final = 16
_PATIENCE: Final = 6.0
"""Seconds that a call waits for Redis. One that hangs for as long as a failover takes only delays calls."""

_PATIENCE_WITH_BOOKS: Final = 2.0
"""The same, where a call goes on without Redis."""

_LONGEST_CONNECTING: Final = 2.0


class RedisLimiter(Opaque):
    """Budgets in Redis, for any number of processes and machines; needs ``lendspec[redis]`` and Redis 5 or later.

    A call takes from all of its budgets or from none, by one script and by the clock of the Redis server. The books are
    kept as `MemoryLimiter` keeps them, so the same holds: the exchange's budget is kept, whichever windows it measures
    in. A process that dies with a request in flight leaves its weight in use for two minutes more. A Redis that
    restarts without its data has forgotten what is used, until the exchange reports it.

    A Redis that hangs stops a call for 6 s at most (2 s with ``local``), and never beyond the call's own deadline; when
    it goes on, it does nothing for callers who have given up, and is told at once what it has missed. In the child of a
    fork, and in another event loop, connections made from a URL are made anew.

    Args:
        server: ``redis://…``, ``rediss://…`` or ``unix://…``, or a client of redis-py with your own settings: a
            `redis.Redis` for synchronous clients, a `redis.asyncio.Redis` for asynchronous ones, with a pool that
            blocks where many calls are made at a time. A client of yours is not closed.
        namespace: Stands before every key: who uses the same shares the budgets.
        address: Name of the IP address that the exchange sees. Machines that leave by different addresses need
            different names, for each address has budgets of its own.
        on_failure: What happens to a call while Redis cannot be reached. ``raise``: it is not sent, and `NotSent` says
            why. ``local``: it is sent, and each process keeps to the limits by itself, from what it has used so far;
            together they may exceed them.
        timing: Clocks and sleep.

    Raises:
        ConfigurationError: redis-py is not installed.
        ValueError: `namespace` is empty or holds a brace, or `on_failure` is none of the two.
    """

    def __init__(
        self,
        server: str | redis.Redis | redis.asyncio.Redis,
        *,
        namespace: str = "lendspec",
        address: str = "",
        on_failure: Literal["raise", "local"] = "raise",
        timing: Timing | None = None,
    ) -> None:
        # A URL holds a password: vars() does not show what a function holds, nor a traceback what is deleted.
        owned = isinstance(server, str)
        self._server = _hidden(server)
        del server
        if not namespace or "{" in namespace or "}" in namespace:
            raise ValueError(f"namespace: expected text without braces, got {namespace!r}")
        if on_failure not in {"raise", "local"}:
            raise ValueError(f"on_failure: expected 'raise' or 'local', got {on_failure!r}")
        self._language = Language(namespace)
        self._address = address
        self._timing = timing or Timing()
        _check_redis()
        self._scopes = Scopes()
        self._habits = Habits(
            failures=(Exception,),  # a server that is no Redis makes redis-py raise anything
            local=Ledger(self._timing.now) if on_failure == "local" else None,
            now=self._timing.now,
            owned=owned,
            patience=_PATIENCE_WITH_BOOKS if on_failure == "local" else _PATIENCE,
        )

    def limiter(self, *, realm: str, api_key: str | None, account: str | None = None) -> StoreLimiter:
        """The limits of one synchronous client; see `SharedLimiter.limiter`.

        Raises:
            TypeError: `server` is an asynchronous client.
            ValueError: `server` is no URL of Redis.
        """
        place = place_of(realm=realm, address=self._address, api_key=api_key, account=account)
        store = RedisStore(Clients(self._client), self._language, self._habits)
        return StoreLimiter(store, place, self._timing, self._scopes)

    def async_limiter(self, *, realm: str, api_key: str | None, account: str | None = None) -> AsyncStoreLimiter:
        """The limits of one asynchronous client; see `SharedLimiter.limiter`.

        Raises:
            TypeError: `server` is a synchronous client.
            ValueError: `server` is no URL of Redis.
        """
        place = place_of(realm=realm, address=self._address, api_key=api_key, account=account)
        store = AsyncRedisStore(Clients(self._async_client, _event_loop), self._language, self._habits)
        return AsyncStoreLimiter(store, place, self._timing, self._scopes)

    def _client(self) -> Client:
        return cast("Client", self._made("redis"))  # of redis-py, see `_made`

    def _async_client(self) -> AsyncClient:
        return cast("AsyncClient", self._made("redis.asyncio"))  # the same

    def _made(self, module: Literal["redis", "redis.asyncio"]) -> object:
        server = self._server()
        if isinstance(server, str):
            return _connected(server, module, self._habits.patience)
        asynchronous = inspect.iscoroutinefunction(getattr(server, "execute_command", None))
        if asynchronous != (module == "redis.asyncio"):
            found = "redis.asyncio" if asynchronous else "redis"
            raise TypeError(f"server: this client needs a URL or a {module}.Redis, got one of {found}")
        return server


def _hidden(server: object) -> Callable[[], object]:
    return lambda: server


def _connected(url: str, module: Literal["redis", "redis.asyncio"], patience: float) -> object:
    redis, retry = import_module(module), import_module(f"{module}.retry")
    pool = redis.BlockingConnectionPool.from_url(
        url,
        max_connections=_CONNECTIONS,
        timeout=patience,  # for a turn among our own callers
        socket_timeout=patience,
        socket_connect_timeout=min(patience, _LONGEST_CONNECTING),
        retry=retry.Retry(import_module("redis.backoff").NoBackoff(), retries=1),  # the script may be run twice
    )
    return redis.Redis.from_pool(pool)


def _event_loop() -> object:
    import asyncio  # noqa: PLC0415 (takes long, and synchronous programs do without)

    return asyncio.get_running_loop()


def _check_redis() -> None:
    try:
        redis = import_module("redis")
    except ImportError:
        redis = None
    if redis is None:
        raise ConfigurationError("RedisLimiter needs redis-py: install lendspec[redis]")
