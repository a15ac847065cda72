"""The hosts that serve the same: which one an attempt goes to, and which one has not answered lately."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lendspec.core.forks import lock_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["Hosts"]

_REST: Final = 60.0


class Hosts:
    """Base URLs in the order of preference; safe to share between threads and tasks.

    A host that did not answer rests for a minute: in that time calls begin at the next one, so that only the first of
    them waits for it in vain.

    Args:
        urls: Scheme and host of each; the first is the preferred one.
        monotonic: Seconds that never go back.
    """

    def __init__(self, urls: Iterable[str], monotonic: Callable[[], float]) -> None:
        self.urls = tuple(dict.fromkeys(urls))
        self._monotonic = monotonic
        self._rests: dict[str, float] = {}
        self._lock = lock_of(self)

    def first(self) -> str:
        """Where a call begins: the first host that does not rest; the preferred one where all do."""
        return self._awake(self.urls) or self.urls[0]

    def after(self, url: str) -> str:
        """Where a call goes on that failed at `url`: the next host that does not rest; the next one where all do."""
        place = self.urls.index(url) + 1
        others = (*self.urls[place:], *self.urls[: place - 1])
        return self._awake(others) or (others[0] if others else url)

    def silent(self, url: str) -> None:
        """`url` did not answer."""
        if len(self.urls) > 1:
            with self._lock:
                self._rests[url] = self._monotonic() + _REST

    def _awake(self, urls: tuple[str, ...]) -> str | None:
        if not self._rests:
            return urls[0] if urls else None
        with self._lock:
            now = self._monotonic()
            self._rests = {url: end for url, end in self._rests.items() if end > now}
            return next((url for url in urls if url not in self._rests), None)
