"""Clients of every kind behind one form of call: ``caller("loan.flexible.borrow", loan_coin=…)``."""

from __future__ import annotations

import asyncio
import inspect
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

from lendspec.binance import AsyncBinance, Binance
from lendspec.core.retry import ONE_ATTEMPT
from lendspec.core.session import RawAnswer
from lendspec.okx import AsyncOkx, Okx
from tests.support.bench import Keys

__all__ = ["FACES", "KEYS", "Caller", "Face", "credentials_of"]

KEYS = Keys()
SETTINGS: Mapping[str, object] = {"retry": ONE_ATTEMPT, "limiter": None, "sync_clock": False}
"""What every client of these tests is made with, where a test does not say otherwise: one attempt, no waiting."""

CLIENTS = {
    ("binance", False): Binance,
    ("binance", True): AsyncBinance,
    ("okx", False): Okx,
    ("okx", True): AsyncOkx,
}


@dataclass(frozen=True)
class Face:
    """One of the four ways to call."""

    awaited: bool
    raw: bool

    def __str__(self) -> str:
        return f"{'raw-' if self.raw else ''}{'async' if self.awaited else 'sync'}"


FACES = tuple(Face(awaited, raw) for raw in (False, True) for awaited in (False, True))


def credentials_of(exchange: str, keys: Keys = KEYS) -> Mapping[str, str]:
    """What a client of an exchange is made with."""
    told = {"api_key": keys.api_key, "secret": keys.secret}
    return {**told, "passphrase": keys.passphrase} if exchange == "okx" else told


@dataclass
class Caller:
    """One client of an exchange; a call of any face gives what the method returns."""

    exchange: str
    face: Face
    options: Mapping[str, object]
    last_raw: RawAnswer[object] | None = None
    client: Any = field(init=False)  # of four classes that share no base

    def __post_init__(self) -> None:
        self._runner = asyncio.Runner()
        self.client = CLIENTS[self.exchange, self.face.awaited](**{**SETTINGS, **self.options})

    def __call__(self, place: str, **arguments: object) -> object:
        """Call the method at a place; warnings of deprecated ones are left to other tests."""
        method = attrgetter(place)(self.client.raw if self.face.raw else self.client)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            answer = self._finished(method(**arguments))
        if not self.face.raw:
            return answer
        assert isinstance(answer, RawAnswer)
        self.last_raw = answer
        return answer.result

    def _finished(self, answer: object) -> object:
        return self._runner.run(answer) if inspect.iscoroutine(answer) else answer

    def close(self) -> None:
        """Close the client."""
        self._finished(self.client.aclose() if self.face.awaited else self.client.close())
        self._runner.close()
