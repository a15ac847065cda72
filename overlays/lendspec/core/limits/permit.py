"""What one call takes from the budgets of the exchange: a charge for each limit of its operation."""

from __future__ import annotations

import hashlib
import secrets
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from attrs import frozen

from lendspec.core.operation import Limit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lendspec.core.operation import Operation

__all__ = ["Charge", "Permit", "Place", "place_of", "requested"]

_OWNERS: Final = {"ip": "IP address", "uid": "user", "account": "account"}
_NO_LIMIT: Final = Limit(weight=0, per_seconds=1, budget=1, scope="ip", pool="operation")
"""Stands for an operation whose limits are not known: it can be paused, and costs nothing."""


@frozen
class Place:
    """Where the calls of one client are counted.

    Attributes:
        address: Hosts that count together, and the address that they see: who shares budgets of the IP address.
        account: The same hosts and a digest of the API key: who shares budgets of the user and the account.
    """

    address: str
    account: str


@frozen
class Charge:
    """A weight, and the budget that it is taken from.

    Attributes:
        key: Name of the budget.
        weight: What the call costs; never above the budget, else it could never be sent.
        limit: The rule.
    """

    key: str
    weight: int
    limit: Limit

    def __str__(self) -> str:
        limit = self.limit
        each = f" and {', '.join(limit.per)}" if limit.per else ""
        spent = f"a call takes {self.weight} of {limit.budget} every {limit.per_seconds} s"
        return f"{spent} for each {_OWNERS[limit.scope]}{each}"


@frozen
class Permit:
    """The right to send one request; see `lendspec.core.limits.Limiter`.

    Attributes:
        id: Tells it from all others.
        address: See `Place`; bans are kept under it.
        exchange: Name of the exchange.
        operation: Place of the method, e.g. ``loan.flexible.borrow``.
        charges: What it takes, of which budgets.
    """

    id: str
    address: str
    exchange: str
    operation: str
    charges: tuple[Charge, ...]


def place_of(*, realm: str, address: str, api_key: str | None) -> Place:
    """The place of a client; the key itself is not in it."""
    digest = "none" if api_key is None else hashlib.sha256(api_key.encode()).hexdigest()[:16]
    return Place(f"{quote(realm)}/ip:{quote(address)}", f"{quote(realm)}/key:{digest}")


def requested(operation: Operation[object], texts: Mapping[str, str], place: Place) -> Permit:
    """The permit that a call asks for; `texts` are its arguments by wire name, as they are sent."""
    limits = operation.limits or (_NO_LIMIT,)
    charges = tuple(_charge(operation, limit, texts, place) for limit in limits)
    return Permit(secrets.token_hex(8), place.address, operation.exchange, operation.python_name, charges)


def _charge(operation: Operation[object], limit: Limit, texts: Mapping[str, str], place: Place) -> Charge:
    owner = place.address if limit.scope == "ip" else f"{place.account}/{limit.scope}"
    pool = "shared" if limit.pool == "shared" else f"{operation.method} {operation.path_template}"
    values = "".join(f"/{name}={quote(texts.get(name, ''))}" for name in limit.per)
    key = f"{owner}/{pool}/{limit.budget} in {limit.per_seconds} s{values}"
    return Charge(key, min(_weight(limit, texts), limit.budget), limit)


def _weight(limit: Limit, texts: Mapping[str, str]) -> int:
    for case in limit.cases:
        if texts.get(case.parameter) in case.values:
            return case.weight
    return limit.weight
