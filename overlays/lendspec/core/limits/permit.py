"""What one call takes from the budgets of the exchange: a charge for each limit of its operation."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterator, Mapping
from typing import Final
from urllib.parse import quote

from attrs import frozen

from lendspec.core.limits.scopes import Scopes
from lendspec.core.operation import Limit, Operation

__all__ = ["Charge", "Permit", "Place", "place_of", "requested"]

_OWNERS: Final = {"ip": "IP address", "uid": "user", "account": "account"}
_NO_LIMIT: Final = Limit(weight=0, per_seconds=1, budget=1, scope="ip", pool="operation")
"""Stands for an operation whose limits are not known: it can be paused, and costs nothing."""


@frozen
class Place:
    """Where the calls of one client are counted.

    Attributes:
        address: Hosts that count together, and the address that they see: who shares budgets of the IP address.
        account: The same hosts, and the name of the account or a digest of the API key: who shares budgets of the user
            and the account.
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
        choice: Name of what is limited, where documents disagree who shares the budget; see
            `lendspec.core.limits.scopes`.
    """

    key: str
    weight: int
    limit: Limit
    choice: str | None = None

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
        deadline: Moment (monotonic seconds) after which the call waits for nothing; None for no such moment.
    """

    id: str
    address: str
    exchange: str
    operation: str
    charges: tuple[Charge, ...]
    deadline: float | None = None


def place_of(*, realm: str, address: str, api_key: str | None, account: str | None = None) -> Place:
    """The place of a client; the key itself is not in it, the name of the account is."""
    realm = quote(realm)
    if account is not None:
        return Place(f"{realm}/ip:{quote(address)}", f"{realm}/account:{quote(account)}")
    digest = "none" if api_key is None else hashlib.sha256(api_key.encode()).hexdigest()[:16]
    return Place(f"{realm}/ip:{quote(address)}", f"{realm}/key:{digest}")


def requested(
    operation: Operation[object],
    texts: Mapping[str, str],
    place: Place,
    scopes: Scopes | None = None,
    *,
    deadline: float | None = None,
) -> Permit:
    """The permit that a call asks for; `texts` are its arguments by wire name, as they are sent."""
    limits = operation.limits or (_NO_LIMIT,)
    known = scopes or Scopes()
    charges = tuple(charge for limit in limits for charge in _charges(operation, limit, texts, place, known))
    return Permit(secrets.token_hex(8), place.address, operation.exchange, operation.python_name, charges, deadline)


def _charges(
    operation: Operation[object], limit: Limit, texts: Mapping[str, str], place: Place, scopes: Scopes
) -> Iterator[Charge]:
    pool = "shared" if limit.pool == "shared" else f"{operation.method} {operation.path_template}"
    choice = None if limit.or_scope is None else f"{place.address}/{pool}/{limit.per_seconds} s"
    values = "".join(f"/{name}={quote(texts.get(name, ''))}" for name in limit.per)
    for kept in scopes.kept(limit, choice or ""):
        owner = place.address if kept.scope == "ip" else f"{place.account}/{kept.scope}"
        key = f"{owner}/{pool}/{kept.budget} in {kept.per_seconds} s{values}"
        yield Charge(key, min(_weight(kept, texts), kept.budget), kept, choice)


def _weight(limit: Limit, texts: Mapping[str, str]) -> int:
    for case in limit.cases:
        if texts.get(case.parameter) in case.values:
            return case.weight
    return limit.weight
