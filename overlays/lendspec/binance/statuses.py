"""HTTP statuses that alone prove that a write was not executed: those that come from in front of Binance's systems."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from lendspec.core.errors import Banned, Meaning, Refused

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["STATUSES"]

STATUSES: Mapping[int, Meaning] = MappingProxyType(
    {
        # A rule of the web application firewall was broken: the request was stopped before it arrived.
        403: Meaning(
            Refused,
            "caller",
            "Stopped by Binance's firewall: check the rate, the IP address and the arguments.",
            "被币安的防火墙拦截：请检查请求频率、IP 地址与参数。",
        ),
        # The address went on after 429 and is banned: nothing that it sends is taken.
        418: Meaning(
            Banned, "caller", "This address is shut out after too many requests.", "该 IP 因请求过多而被暂时封禁。"
        ),
    }
)
"""Source: https://developers.binance.com/docs/binance-spot-api-docs/rest-api/general-information and
https://developers.binance.com/docs/binance-spot-api-docs/rest-api/limits

Every other status needs an error code that the tables know:

- 400 and 409 come with codes of unknown outcome too (-1006, -2021), 408 with -1007;
- 429 breaks a limit of requests or of orders, and which part of Binance counted is not said;
- 401 and 404 are in lists of its SDKs only, without a word about when they are sent;
- of 5xx Binance says itself that the request may have been a success.
"""
