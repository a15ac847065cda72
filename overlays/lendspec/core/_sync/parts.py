# Derived from _async/parts.py by tools/unasync.py: change that file and run it again.
"""The parts of a session that the options of a client stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from lendspec.core.clock import Clock
from lendspec.core.engine import MAX_BODY
from lendspec.core.keywords import checked_limiter, checked_switch, refuse_unknown
from lendspec.core.limits.in_memory import process_limiter
from lendspec.core.options import ClientOptions
from lendspec.core.retry import DEFAULT_RETRY
from lendspec.core.settings import checked_account

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lendspec.core.clock import TimeSource
    from lendspec.core.drift import DriftHook
    from lendspec.core.hooks import Hook
    from lendspec.core.limits.protocol import Limiter
    from lendspec.core.retry import RetryPolicy

__all__ = ["Parts", "parts"]


class Parts(TypedDict):
    """Keywords of `Session`."""

    retry: RetryPolicy
    limiter: Limiter | None
    clock: Clock
    hooks: Iterable[Hook]
    on_drift: DriftHook | None
    strict: bool
    max_body: int


def parts(options: ClientOptions, *, realm: str, api_key: str | None, time_source: TimeSource) -> Parts:
    """The parts of one client's session.

    Args:
        options: What the user has set.
        realm: The hosts whose limits count together.
        api_key: Whose limits are meant.
        time_source: What tells the exchange's time.

    Raises:
        ConfigurationError: `account` is no name.
        TypeError: An option that is none, or of another type.
    """
    refuse_unknown(options, ClientOptions.__optional_keys__)
    account = checked_account(options.get("account"), api_key)
    limiter = options.get("limiter", process_limiter())
    checked_limiter(limiter, "limiter")
    checked_switch("sync_clock", options.get("sync_clock", True))
    return {
        "retry": options.get("retry", DEFAULT_RETRY),
        "limiter": None if limiter is None else limiter.limiter(realm=realm, api_key=api_key, account=account),
        "clock": Clock(time_source, correcting=options.get("sync_clock", True)),
        "hooks": options.get("hooks", ()),
        "on_drift": options.get("on_drift"),
        "strict": options.get("strict", False),
        "max_body": options.get("max_body", MAX_BODY),
    }
