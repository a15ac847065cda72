"""Plays about `reconcile`: lost answers, identical loans, clocks that are set, histories that lag."""

from __future__ import annotations

import inspect
import time

from lendspec.core.errors import LendspecError
from lendspec.core.retry import ONE_ATTEMPT, RetryPolicy
from tests.faults.opponent import clocks
from tests.faults.opponent.plans import faults
from tests.faults.opponent.said import said, said_awaited
from tests.faults.opponent.stage import in_loop

__all__ = ["reconciled"]

_LATE = 0.15  # seconds after which an exchange executes what it was slow with
_LOST = ("lost", "lost", "lost_not_executed", "lost_not_executed", "sound", "late", "failed")


def reconciled(stage):
    """Writes whose answers get lost, and the question what became of them."""
    if stage.dice.random() < 0.5:
        _Play(stage).sync()
    else:
        in_loop(stage.dice.choice(("asyncio", "trio")), _Play(stage).awaited)


class _Play:
    """Identical or different writes, with things that happen in between."""

    def __init__(self, stage):
        dice = stage.dice
        self._stage, self._dice = stage, dice
        self._what = dice.choice(("borrow", "borrow", "repay", "adjust"))
        self._amount = stage.asks.amount() if dice.random() < 0.7 else None  # identical writes, told apart by turns
        self._count = dice.randint(1, 3)
        self._window = dice.choice((1000, 5000)) if stage.exchange == "binance" else 30000
        self._passed = 0.0  # seconds on the exchange's clock that the player has added
        self._moments = {}
        self._foreign = []
        kinds = [dice.choice(_LOST) for _ in range(self._count)]
        self._late = "late" in kinds
        reads = faults(dice, stage.exchange, "read", 4, share=dice.choice((0.0, 0.0, 0.4)), slow=False)
        # A history that lies is beyond what anybody can tell.
        reads = [{"name": "sound"} if plan["name"] == "says" else plan for plan in reads]
        stage.begin(writes=[self._plan(kind) for kind in kinds], reads=reads, racing=True)
        keyed = dice.random() < 0.2
        retry = RetryPolicy(attempts=3, base=0.01, budget=0.8) if keyed else ONE_ATTEMPT
        self._options = {"timeout": 0.12, "retry": retry}
        if stage.exchange == "binance":
            self._options["recv_window"] = self._window

    def _plan(self, kind):
        lag = self._dice.choice((0.0, 0.0, 0.0, 3.0, 30.0, 90.0))
        end = self._dice.choice(("close", "reset"))
        match kind:
            case "lost":
                return {"name": "no_answer", "end": end, "lag": lag}
            case "lost_not_executed":
                return {"name": "no_answer", "end": end, "executes": False}
            case "late":
                return {"name": "no_answer", "end": "close", "executes": "late", "late": _LATE, "lag": lag}
            case "failed":
                return {
                    "name": "no_answer",
                    "end": end,
                    "state": "FAILED" if self._stage.exchange == "binance" else "SUCCESS",
                }
            case _:
                return {"name": "sound", "lag": lag}

    def _between(self):
        """Time passes, clocks are set, another program does the same."""
        dice, server = self._dice, self._stage.server
        if self._late:
            time.sleep(_LATE + 0.05)  # what is executed late is so before more than that has passed
        for _ in range(dice.choice((0, 1, 1, 2))):
            match dice.choice(("pass", "pass", "wall", "server", "foreign", "sleep")):
                case "pass":
                    self._pass(dice.choice((0.1, 2.0, 8.0, 20.0, 40.0, 130.0)))
                case "wall":
                    clocks.set_wall(dice.choice((-3600.0, -200.0, -40.0, -10.0, 10.0, 40.0, 200.0, 3600.0)))
                case "server":
                    step = dice.choice((-300.0, -30.0, 30.0, 300.0))
                    server.set_clock(step)
                    self._passed += step
                case "foreign" if self._amount is not None:
                    ahead = dice.choice((-20.0, -2.0, 0.1, 2.0, 7.0, 20.0, 40.0))
                    server.insert(self._what, self._amount, ahead)
                    self._foreign.append(clocks.real() + self._passed + ahead)
                case "sleep":  # the machine sleeps: its steady clock stands still
                    seconds = dice.choice((20.0, 130.0))
                    clocks.set_wall(seconds)
                    server.pass_time(seconds)
                    self._passed += seconds
                case _:
                    pass

    def _pass(self, seconds):
        clocks.pass_time(seconds)
        self._stage.server.pass_time(seconds)
        self._passed += seconds

    def _ask(self, number):
        turn = f" #{number}"
        self._stage.server.turn(turn)
        self._moments[f"{number}"] = clocks.real() + self._passed
        return self._stage.asks.write(self._what, self._amount, turn)

    def _copy(self, client):
        """The client, or a copy with other settings, which is the same client still."""
        return client.with_options(strict=False) if self._dice.random() < 0.3 else client

    def _undecidable(self, number):
        """Whether another program did the same while this request could have been executed: nobody can tell."""
        moment = self._moments[f"{number}"]
        return any(-1.5 <= at - moment <= self._window / 1000 + 3.0 for at in self._foreign)

    def _heard(self, number, out, finding):
        out.verdicts.append((finding.state, finding.reason[:120], self._undecidable(number)))

    def sync(self):
        stage = self._stage
        with stage.client(**self._options) as client:
            for number in range(self._count):
                out = said(self._ask(number), self._copy(client))
                stage.said.append(out)
                self._between()
                self._questions(number, out)
            self._between()
            for number, out in enumerate(stage.said[: self._count]):
                self._questions(number, out)
            stage.last(client)

    def _questions(self, number, out):
        if out.error is None or self._dice.random() < 0.3:
            return
        try:
            self._heard(number, out, out.error.reconcile())
        except LendspecError as error:
            out.kind, out.text = "bare", f"reconcile raised {type(error).__name__}: {error}"

    async def awaited(self):
        stage = self._stage
        async with stage.client(awaited=True, **self._options) as client:
            for number in range(self._count):
                out = await said_awaited(self._ask(number), self._copy(client))
                stage.said.append(out)
                self._between()
                await self._awaited_questions(number, out)
            self._between()
            for number, out in enumerate(stage.said[: self._count]):
                await self._awaited_questions(number, out)
            await stage.last_awaited(client)

    async def _awaited_questions(self, number, out):
        if out.error is None or self._dice.random() < 0.3:
            return
        try:
            found = out.error.reconcile()
            self._heard(number, out, await found if inspect.isawaitable(found) else found)
        except LendspecError as error:
            out.kind, out.text = "bare", f"reconcile raised {type(error).__name__}: {error}"
