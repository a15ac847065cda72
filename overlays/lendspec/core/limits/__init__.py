"""Keeps calls within the budgets of an exchange: in this process, or between processes and machines through Redis."""

from lendspec.core.limits.in_memory import MemoryLimiter, process_limiter
from lendspec.core.limits.on_redis import RedisLimiter
from lendspec.core.limits.permit import Permit
from lendspec.core.limits.protocol import AsyncLimiter, Limiter, SharedLimiter
from lendspec.core.limits.timing import Timing

__all__ = [
    "AsyncLimiter",
    "Limiter",
    "MemoryLimiter",
    "Permit",
    "RedisLimiter",
    "SharedLimiter",
    "Timing",
    "process_limiter",
]
