"""OKX: flexible loans, typed, synchronous and asynchronous."""

from lendspec.okx._async.client import AsyncOkx
from lendspec.okx._sync.client import Okx

__all__ = ["AsyncOkx", "Okx"]
