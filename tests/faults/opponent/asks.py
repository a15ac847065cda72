"""What the player asks: calls of the public clients, each with a mark by which the exchange's books know it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from decimal import Decimal
from operator import attrgetter

from lendspec.clients.okx_flexible_loan import CollateralAmount, LoanAmount

__all__ = ["Ask", "Asks"]

ORDER = "680234819012345678"


@dataclass(frozen=True)
class Ask:
    """A call.

    Attributes:
        place: Where its method is, e.g. ``loan.flexible.borrow``.
        arguments: Its arguments.
        mark: What the books call it; empty for a read.
        strange: What in a result shows that it is another request's, in words; empty where all is well.
        order: The order id in a result, where the books can tell whose it is.
    """

    place: str
    arguments: dict[str, object]
    mark: str
    strange: Callable[[object], str] = field(repr=False)
    order: Callable[[object], str] = field(repr=False, default=lambda _result: "")

    @property
    def write(self) -> bool:
        """Whether it changes anything."""
        return bool(self.mark)

    def of(self, client, **options):
        """Begin the call; awaited if the client is asynchronous."""
        return attrgetter(self.place)(client)(**self.arguments, **options)


class Asks:
    """Makes calls whose amounts are unique in one play.

    Args:
        dice: Chooses.
        exchange: Whose operations.
    """

    def __init__(self, dice, exchange):
        self._dice = dice
        self._exchange = exchange
        self._number = 0
        self._keyed = []

    def any(self, reads=0.25) -> Ask:
        """A read, or a write."""
        if self._keyed and self._dice.random() < 0.07:
            return self._dice.choice(self._keyed)  # the caller sends it again, by its own key
        ask = self.read() if self._dice.random() < reads else self.write()
        if "cl_ord_id" in ask.arguments:
            self._keyed.append(ask)
        return _raw(ask) if self._dice.random() < 0.15 else ask

    def amount(self) -> Decimal:
        """An amount that no other call of this play has."""
        self._number += 1
        return Decimal(100 + self._number) + Decimal(self._dice.randrange(1, 1000)) / 1000

    def write(self, what=None, amount=None, turn="") -> Ask:
        """A write of one of the three kinds; `turn` belongs to its mark where amounts are not unique."""
        what = what or self._dice.choice(("borrow", "borrow", "borrow", "repay", "adjust"))
        amount = amount or self.amount()
        mark = f"{what} {amount.normalize():f}{turn}"
        return (self._binance if self._exchange == "binance" else self._okx)(what, amount, mark)

    def read(self) -> Ask:
        """A read whose answer names what was asked."""
        self._number += 1
        if self._exchange == "binance":
            coin = f"AB{self._number}"
            return Ask(
                "loan.flexible.ongoing_orders",
                {"loan_coin": coin},
                "",
                lambda page: _differ((row.loan_coin for row in page.rows), coin),
            )
        order = str(int(ORDER) + 1000 + self._number)
        return Ask(
            "loan.loan_info", {"ord_id": order}, "", lambda orders: _differ((each.ord_id for each in orders), order)
        )

    def _binance(self, what, amount, mark):
        coins = {"loan_coin": "USDT", "collateral_coin": "BTC"}
        if what == "borrow":
            return Ask(
                "loan.flexible.borrow",
                {**coins, "loan_amount": amount},
                mark,
                lambda row: _differs(row.loan_amount, amount),
            )
        if what == "repay":
            return Ask(
                "loan.flexible.repay",
                {**coins, "repay_amount": amount},
                mark,
                lambda row: _differs(row.remaining_debt, amount),
            )
        arguments = {**coins, "adjustment_amount": amount, "direction": "ADDITIONAL"}
        return Ask("loan.flexible.adjust_ltv", arguments, mark, lambda row: _differs(row.adjustment_amount, amount))

    def _okx(self, what, amount, mark):
        key = {"cl_ord_id": f"k{self._number}x{self._dice.randrange(10**9)}"} if self._dice.random() < 0.5 else {}
        if what == "borrow":
            loan = {
                "loan_data": LoanAmount(ccy="USDT", amt=amount),
                "collateral_data": [CollateralAmount(ccy="BTC", amt=Decimal("0.01"))],
            }
            given = key.get("cl_ord_id")
            return Ask(
                "loan.borrow",
                {**loan, **key},
                mark,
                lambda row: _differs(row.cl_ord_id, given or row.cl_ord_id),
                attrgetter("ord_id"),
            )
        if what == "repay":
            arguments = {"ord_id": ORDER, "ccy": "USDT", "amt": amount, **key}
            return Ask("loan.repay", arguments, mark, lambda row: _differs(row.amt, amount))
        arguments = {"type": "add", "collateral_ccy": "BTC", "collateral_amt": amount}
        return Ask("loan.adjust_collateral", arguments, mark, lambda _nothing: "")


def _raw(ask):
    return replace(
        ask,
        place=f"raw.{ask.place}",
        strange=lambda answer: ask.strange(answer.result),
        order=lambda answer: ask.order(answer.result),
    )


def _differ(found, asked):
    return next((words for each in found if (words := _differs(each, asked))), "")


def _differs(found, asked):
    return "" if found == asked else f"asked for {asked}, and got the answer to {found}"
