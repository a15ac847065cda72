"""Budgets that processes and machines share through Redis."""

from __future__ import annotations

import inspect
from importlib import import_module
from typing import TYPE_CHECKING, Final, Literal, cast

from lendspec.core.errors import ConfigurationError
from lendspec.core.limits._async.limiter import AsyncStoreLimiter
from lendspec.core.limits._async.redis_store import AsyncRedisStore
from lendspec.core.limits._sync.limiter import StoreLimiter
from lendspec.core.limits._sync.redis_store import RedisStore
from lendspec.core.limits.ledger import Ledger
from lendspec.core.limits.permit import place_of
from lendspec.core.limits.script import Habits, Language
from lendspec.core.limits.timing import Timing
from lendspec.core.settings import Opaque

if TYPE_CHECKING:
    from collections.abc import Callable

    import redis
    import redis.asyncio

    from lendspec.core.limits.permit import Place
    from lendspec.core.limits.script import AsyncClient, Client

__all__ = ["RedisLimiter"]

_TIMEOUT: Final = 2.0
_CONNECTIONS: Final = 16


class RedisLimiter(Opaque):
    """Budgets in Redis, for any number of processes and machines; needs ``lendspec[redis]`` and Redis 5 or later.

    A call takes from all of its budgets or from none, by one script and by the clock of the Redis server. The books are
    kept as `MemoryLimiter` keeps them, so the same holds: the exchange's budget is kept, whichever windows it measures
    in. A process that dies with a request in flight leaves its weight in use for two minutes more. A Redis that
    restarts without its data has forgotten what is used, until the exchange reports it.

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
        if not namespace or "{" in namespace or "}" in namespace:
            raise ValueError(f"namespace: expected text without braces, got {namespace!r}")
        if on_failure not in {"raise", "local"}:
            raise ValueError(f"on_failure: expected 'raise' or 'local', got {on_failure!r}")
        # A URL holds a password: vars() does not show what a function holds.
        self._server: Callable[[], object] = lambda: server
        self._language = Language(namespace)
        self._address = address
        self._timing = timing or Timing()
        local = Ledger(self._timing.now) if on_failure == "local" else None
        self._habits = Habits(failures=_failures(), local=local, now=self._timing.now, owned=isinstance(server, str))

    def limiter(self, *, realm: str, api_key: str | None) -> StoreLimiter:
        """The limits of one synchronous client; see `SharedLimiter.limiter`.

        Raises:
            TypeError: `server` is an asynchronous client.
            ValueError: `server` is no URL of Redis.
        """
        client = cast("Client", self._client("redis"))
        return StoreLimiter(RedisStore(client, self._language, self._habits), self._place(realm, api_key), self._timing)

    def async_limiter(self, *, realm: str, api_key: str | None) -> AsyncStoreLimiter:
        """The limits of one asynchronous client; see `SharedLimiter.limiter`.

        Raises:
            TypeError: `server` is a synchronous client.
            ValueError: `server` is no URL of Redis.
        """
        client = cast("AsyncClient", self._client("redis.asyncio"))
        store = AsyncRedisStore(client, self._language, self._habits)
        return AsyncStoreLimiter(store, self._place(realm, api_key), self._timing)

    def _place(self, realm: str, api_key: str | None) -> Place:
        return place_of(realm=realm, address=self._address, api_key=api_key)

    def _client(self, module: Literal["redis", "redis.asyncio"]) -> object:
        server = self._server()
        if isinstance(server, str):
            return _connected(server, module)
        asynchronous = inspect.iscoroutinefunction(getattr(server, "execute_command", None))
        if asynchronous != (module == "redis.asyncio"):
            found = "redis.asyncio" if asynchronous else "redis"
            raise TypeError(f"server: this client needs a URL or a {module}.Redis, got one of {found}")
        return server


def _connected(url: str, module: Literal["redis", "redis.asyncio"]) -> object:
    redis, retry = import_module(module), import_module(f"{module}.retry")
    pool = redis.BlockingConnectionPool.from_url(
        url,
        max_connections=_CONNECTIONS,
        timeout=5 * _TIMEOUT,  # for a turn among our own callers: a busy machine is no fault of Redis
        socket_timeout=_TIMEOUT,
        socket_connect_timeout=_TIMEOUT,
        retry=retry.Retry(import_module("redis.backoff").NoBackoff(), retries=1),  # the script may be run twice
    )
    return redis.Redis.from_pool(pool)


def _failures() -> tuple[type[Exception], ...]:
    try:
        redis = import_module("redis")
    except ImportError:
        redis = None
    if redis is None:
        raise ConfigurationError("RedisLimiter needs redis-py: install lendspec[redis]")
    return (cast("type[Exception]", redis.RedisError), OSError, RuntimeError)
