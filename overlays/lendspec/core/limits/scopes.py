"""Who shares a budget, where the documents of the exchange disagree: the IP address or the user.

Until an answer tells, a call takes from both budgets, so that neither is exceeded. The exchange reports with each
answer what it has counted, and for whom; from then on only that budget is kept, until an answer shows the other one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lendspec.core.limits.lesson import Reported
    from lendspec.core.limits.permit import Charge, Permit
    from lendspec.core.operation import Limit, Scope

__all__ = ["Scopes"]


class Scopes:
    """What the answers to the clients of one limiter have shown, by the name of what is limited."""

    def __init__(self) -> None:
        self._shown: dict[str, Scope] = {}

    def kept(self, limit: Limit, name: str) -> Iterator[Limit]:
        """The limits to keep in the place of `limit`: for whom it is known to count, or for each that it may."""
        if limit.or_scope is None or limit.or_budget is None:
            yield limit
            return
        shown = self._shown.get(name)
        if shown != limit.or_scope:
            yield limit
        if shown != limit.scope:
            yield evolve(
                limit, scope=limit.or_scope, budget=limit.or_budget, or_scope=limit.scope, or_budget=limit.budget
            )

    def is_open(self, charge: Charge) -> bool:
        """Whether an answer that is still to come can tell that `charge` need not be kept."""
        return charge.choice is not None and charge.choice not in self._shown

    def rules_out(self, charge: Charge) -> bool:
        """Whether an answer has told meanwhile that `charge` need not be kept."""
        return charge.choice is not None and self._shown.get(charge.choice, charge.limit.scope) != charge.limit.scope

    def learn(self, permit: Permit, counted: Reported) -> None:
        """Take over what an answer shows."""
        for charge in permit.charges:
            shown = None if charge.choice is None else _shown(charge, counted)
            if charge.choice is not None and shown is not None:
                self._shown[charge.choice] = shown


def _shown(charge: Charge, counted: Reported) -> Scope | None:
    """For whom this answer was counted; None where it does not tell."""
    limit = charge.limit
    # Of the one that counts it, at least the weight of this call is used.
    for least in (charge.weight, 1):
        risen: list[Scope] = [
            scope
            for scope in (limit.scope, limit.or_scope)
            if scope is not None and counted.get((scope, limit.pool, limit.per_seconds), 0) >= least
        ]
        if len(risen) == 1:
            return risen[0]
    return None
