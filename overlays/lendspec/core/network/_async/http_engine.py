"""The default engine: HTTP/1.1 over connections of its own.

A connection serves one request at a time, and is kept only where nothing but its response has come on it. One that was
broken off, by a fault, a cancellation or Ctrl-C, is closed there and then: nothing stays held. Each event loop has its
own connections, and a process that forked off has none of its parent's.

A request that may change something has a connection of its own. No byte of another response, however late it comes, can
be taken for its answer, and no idle connection that the server gives up just then leaves its outcome unknown.
"""

from __future__ import annotations

import threading
import weakref
from typing import TYPE_CHECKING, Final

from lendspec.core.engine import EngineFault
from lendspec.core.forks import renew_after_fork
from lendspec.core.network._async.stream import async_connected
from lendspec.core.network.address import address_of, check_headers
from lendspec.core.network.http1 import CHANGE_NOTHING, Http1
from lendspec.core.network.kept import Kept
from lendspec.core.network.time_left import TimeLeft
from lendspec.core.network.waits import AsyncSlots, async_here

if TYPE_CHECKING:
    from lendspec.core.engine import Answer, TransferLimits
    from lendspec.core.network._async.stream import AsyncStream

__all__ = ["AsyncHttpEngine"]

_MOST_AT_A_TIME: Final = 100
_NONE_FREE: Final = "no free connection within the timeout"


class _Home:
    """The connections of one event loop."""

    def __init__(self) -> None:
        self.slots = AsyncSlots(_MOST_AT_A_TIME)
        self.kept: Kept[AsyncStream] = Kept()


class AsyncHttpEngine:
    """Sends each request once; follows no redirect, uses no proxy, keeps no cookie."""

    def __init__(self) -> None:
        self._closed = False
        self._renew()
        renew_after_fork(self, AsyncHttpEngine._renew)

    def _renew(self) -> None:
        """Begin without connections; those of the parent process stay open there."""
        inherited = getattr(self, "_homes", {})
        self._lock = threading.Lock()
        self._homes: weakref.WeakKeyDictionary[object, _Home] = weakref.WeakKeyDictionary()
        for home in list(inherited.values()):
            home.kept.abandon()

    async def send(
        self, method: str, url: str, headers: tuple[tuple[str, str], ...], body: bytes, limits: TransferLimits
    ) -> Answer:
        """Send exactly these bytes, once; see `AsyncEngine.send`.

        Raises:
            EngineFault: There is no whole answer.
        """
        check_headers(headers)
        address = address_of(url)
        http = Http1(method, address, headers, body, limits.max_body)
        left = TimeLeft(limits)
        home = self._home()
        try:
            await home.slots.take(left.step(_NONE_FREE, sent=False))
        except TimeoutError:
            raise EngineFault(_NONE_FREE, sent=False) from None
        try:
            shared = home.kept if method in CHANGE_NOTHING else None
            stream = None if shared is None else shared.take(address.origin)
            if stream is None:
                stream = await async_connected(address.origin, left)
            answer = await _answered(stream, http, left)
            if shared is not None and http.leaves_connection_clean and not self._closed:
                shared.keep(address.origin, stream)
            else:
                stream.close()
        finally:
            home.slots.give_back()
        return answer

    def _home(self) -> _Home:
        place = async_here()
        with self._lock:
            home = self._homes.get(place)
            if home is None:
                self._leave_closed_loops()
                home = self._homes[place] = _Home()
        return home

    def _leave_closed_loops(self) -> None:
        for place, home in list(self._homes.items()):
            if getattr(place, "is_closed", bool)():
                home.kept.close()
                del self._homes[place]

    async def aclose(self) -> None:
        """Let go of all connections; one that is in use closes once its response is there."""
        self._closed = True
        with self._lock:
            homes = list(self._homes.values())
        for home in homes:
            home.kept.close()


async def _answered(stream: AsyncStream, http: Http1, left: TimeLeft) -> Answer:
    answer = None
    try:
        await stream.send(http.request, left)
        while answer is None:
            answer = http.feed(await stream.receive(left))
    except BaseException:  # cancelled, too: what comes now is nobody's
        stream.close()
        raise
    return answer
