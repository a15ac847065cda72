"""What every client takes beside its credentials and its host."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict

from lendspec.core.drift import DriftHook
from lendspec.core.hooks import Hook
from lendspec.core.limits.protocol import SharedLimiter
from lendspec.core.retry import RetryPolicy

__all__ = ["ClientOptions"]


class ClientOptions(TypedDict, total=False):
    """Keywords of a client; each may be left out.

    Attributes:
        retry: How often and how patiently a call is tried; four attempts within half a minute if absent.
        limiter: Keeps to the limits of the exchange: `lendspec.core.limits.MemoryLimiter` or `RedisLimiter`; that of
            this process if absent; None keeps to none.
        account: Name of the account that the key belongs to, e.g. ``main``: clients that give the same name share the
            budgets of the user and the account. The API key stands for it if absent. Keys in Redis show the name.
        hooks: Told before and after every attempt; see `lendspec.core.hooks.Hook` and `WaitHook`.
        on_drift: Told what answers hold that the specification does not know, once each: a function of a
            `lendspec.core.drift.Drift`, e.g. `lendspec.core.drift.log_drift`. Nobody looks if absent.
        strict: Such an answer raises `lendspec.core.errors.Drifted`; False if absent.
        max_body: Bytes that the body of a response may have, decompressed; 32 MiB if absent. A larger one counts as
            unreadable.
        sync_clock: Measure the exchange's clock after a request was refused for its time, and send it once more; True
            if absent.
    """

    retry: RetryPolicy
    limiter: SharedLimiter | None
    account: str
    hooks: Iterable[Hook]
    on_drift: DriftHook | None
    strict: bool
    max_body: int
    sync_clock: bool
