"""Looks whether what a user sends requests with repeats them by itself, and warns of it."""

from __future__ import annotations

import inspect
import warnings
from typing import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

__all__ = ["warn_of_retries"]

_DEEPEST: Final = 5
_SENDS: Final = ("handle_request", "handle_async_request")


def warn_of_retries(http: object) -> None:
    """Warn, at the line of the user's program, of each transport in `http` that tries again by itself.

    Known by httpx's own ``retries=``, which only connects again, and by classes, modules and settings that are named
    after it, also inside of other transports and of a client's mounts. One that calls it otherwise stays unknown.

    Args:
        http: What a client was given to send requests with; nothing is asked of it.
    """
    for each in _transports(http, 0):
        count = _connects_again(each)
        if count:
            _warn(
                f"http: {type(each).__name__}(retries={count}) tries to connect again by itself. Nothing runs twice by "
                "that, but it takes time that retry= does not know of and that counts against the deadline of a call; "
                "leave retries= out"
            )
        elif _sends_again(each):
            _warn(
                f"http: {type(each).__name__} of {type(each).__module__} seems to send requests again by itself. A "
                "loan could then be taken twice without this client knowing; leave repeating to retry=RetryPolicy(), "
                "which knows what is safe, and give the transport inside of it"
            )


def _transports(http: object, depth: int) -> Generator[object]:
    """What sends, and what it sends with: wrapped transports, and those of a client with its mounts."""
    if http is None or depth > _DEEPEST or type(http).__module__.partition(".")[0] == "httpcore":
        return
    yield http
    for value in _attributes(http).values():
        held = cast("Mapping[object, object]", value).values() if isinstance(value, dict) else (value,)
        for each in held:
            if any(callable(getattr(type(each), name, None)) for name in _SENDS):
                yield from _transports(each, depth + 1)


def _attributes(each: object) -> Mapping[str, object]:
    found: Mapping[str, object] = getattr(each, "__dict__", {})
    return found


def _connects_again(transport: object) -> int:
    """How often httpx connects again: the setting of its pool, https://www.python-httpx.org/advanced/transports/."""
    count = getattr(getattr(transport, "_pool", None), "_retries", 0)
    return count if isinstance(count, int) and not isinstance(count, bool) else 0


def _sends_again(transport: object) -> bool:
    names = [name for kind in type(transport).__mro__ for name in (kind.__name__, kind.__module__)]
    settings = [name for name, value in _attributes(transport).items() if value]
    return any("retr" in name.lower() for name in (*names, *settings))


def _warn(message: str) -> None:
    level, frame = 1, inspect.currentframe()  # skip_file_prefixes needs Python 3.12
    while frame is not None and str(frame.f_globals.get("__name__")).startswith("lendspec."):
        level, frame = level + 1, frame.f_back
    warnings.warn(message, RuntimeWarning, stacklevel=level)
