"""Binance: margin and crypto loans, typed, synchronous and asynchronous."""

from lendspec.binance._async.client import AsyncBinance
from lendspec.binance._sync.client import Binance
from lendspec.binance.signing import Ed25519Key, HmacKey, RsaKey

__all__ = ["AsyncBinance", "Binance", "Ed25519Key", "HmacKey", "RsaKey"]
