"""What one play has: dice, an exchange with plans, a client, and what its calls came to."""

from __future__ import annotations

import asyncio
import time

import trio

from lendspec.binance import AsyncBinance, Binance
from lendspec.core.limits import MemoryLimiter
from lendspec.core.retry import RetryPolicy
from lendspec.core.session import CallOptions
from lendspec.okx import AsyncOkx, Okx
from tests.faults.opponent import clocks, keys
from tests.faults.opponent.asks import Asks
from tests.faults.opponent.plans import LEAVES_OVER, at_once, faults, unbanned
from tests.faults.opponent.plans_of_words import time_body
from tests.faults.opponent.said import said, said_awaited

__all__ = ["PLAIN", "Stage", "in_loop"]

_CLIENTS = {"binance": (Binance, AsyncBinance), "okx": (Okx, AsyncOkx)}
_CREDENTIALS = {
    "binance": {"api_key": keys.API_KEY, "secret": keys.SECRET},
    "okx": {"api_key": keys.API_KEY, "secret": keys.SECRET, "passphrase": keys.PASSPHRASE},
}
PLAIN = CallOptions(timeout=3.0, retry=RetryPolicy(attempts=2, base=0.01))
"""How the plain call at the end is made: with patience."""

_CLOCK_IS_SET = 0.03
_BETWEEN = 0.03  # seconds after which bytes that are left over have arrived


def in_loop(kind, function, *arguments):
    """Run a coroutine function in a new loop of its own."""
    if kind == "trio":
        return trio.run(function, *arguments)
    return asyncio.run(function(*arguments))


class Stage:
    """One play.

    Attributes:
        dice: Decides everything.
        server: Takes orders for the exchange.
        exchange: ``binance`` or ``okx``.
        asks: Makes calls.
        said: What calls came to.
        notes: What else is chosen, for whoever reads a violation.
    """

    def __init__(self, dice, server, *, exchange=None):
        self.dice = dice
        self.server = server
        self.exchange = exchange or dice.choice(("binance", "okx"))
        self.asks = Asks(dice, self.exchange)
        self.said = []
        self.url = ""
        self.notes = []
        self._limits = {}
        self._pauses = False

    def keep_limits(self, chance):
        """Maybe let the client keep to the exchange's limits: then no plan bans it."""
        if self.dice.random() < chance:
            self.notes.append("limits")
            self._limits = {"limiter": MemoryLimiter()}

    def begin(self, count=6, *, writes=None, reads=None, share=0.7, slow=True, racing=False, **settings):
        """Begin with plans for so many requests of each kind; `racing` where requests follow at once."""
        if writes is None:
            writes = faults(self.dice, self.exchange, "write", count, share=share, slow=slow)
        if reads is None:
            reads = faults(self.dice, self.exchange, "read", count // 3, share=share, slow=slow)
        if racing:
            writes, reads = map(at_once, writes), map(at_once, reads)
        if self._limits:
            writes, reads = map(unbanned, writes), map(unbanned, reads)
        writes, reads = list(writes), list(reads)
        self._pauses = any(plan["name"] in LEAVES_OVER for plan in (*writes, *reads))
        times = [
            {"name": "says", "body": time_body(self.dice, self.exchange)} for _ in range(self.dice.choice((0, 0, 1, 3)))
        ]
        port = self.server.begin(self.exchange, writes, reads, times, **settings)
        self.url = f"http://127.0.0.1:{port}"

    def client(self, *, awaited=False, **options):
        """A client of the exchange that plays."""
        dice = self.dice
        retry = RetryPolicy(attempts=dice.choice((1, 2, 3, 4)), budget=0.9, base=0.01, cap=0.05, random=lambda: 0.5)
        given = {"retry": retry, "timeout": dice.choice((0.12, 0.2)), "limiter": None, "base_url": self.url}
        return _CLIENTS[self.exchange][awaited](**{**_CREDENTIALS[self.exchange], **given, **self._limits, **options})

    @property
    def dead(self):
        """Whether the plain call at the end has failed already."""
        return any(each.last and each.kind != "done" for each in self.said)

    def manner(self, client):
        """The client, or a copy of it with a deadline, and that deadline."""
        client = self.hasty(client)
        if self.dice.random() < 0.7:
            return client, None
        deadline = self.dice.choice((0.05, 0.15, 0.3, 0.5))
        return client.with_options(deadline=deadline), deadline

    def hasty(self, client):
        """The client, or a copy that does not wait for its limits."""
        return client.with_options(limits="raise") if self._limits else client

    def call(self, client, *, reads=0.25):
        """A random call, kept in `said`."""
        self._set_clock()
        copy, deadline = self.manner(client)
        self.said.append(said(self.asks.any(reads), copy, deadline=deadline))
        self.pause()

    async def call_awaited(self, client, *, reads=0.25):
        """The same, awaited."""
        self._set_clock()
        copy, deadline = self.manner(client)
        self.said.append(await said_awaited(self.asks.any(reads), copy, deadline=deadline))
        self.pause()

    def _set_clock(self):
        """Now and then somebody sets the clock of this machine."""
        if self.dice.random() < _CLOCK_IS_SET:
            clocks.set_wall(self.dice.choice((-300.0, -40.0, -3.0, 3.0, 40.0, 300.0, 34_560_000.0)))

    def pause(self):
        """Let what is left over arrive."""
        if self._pauses:
            time.sleep(_BETWEEN)

    def last(self, client):
        """The plain call at the end: a dead client fails it, once."""
        if self.dead:
            return
        self.server.heal()
        self.said.append(said(self.asks.read(), self.hasty(client), last=True, options=PLAIN))

    async def last_awaited(self, client):
        """The same, awaited."""
        if self.dead:
            return
        self.server.heal()
        self.said.append(await said_awaited(self.asks.read(), self.hasty(client), last=True, options=PLAIN))
