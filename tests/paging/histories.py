"""Histories of both exchanges on a local socket, with their windows, pages and cursors, and with faults on demand."""

from __future__ import annotations

import json
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Self

from tests.support.received import Received
from tests.support.server import Answer, Server

__all__ = ["DAY", "END", "FAULTS", "BinanceLoans", "Histories", "OkxLoans", "moments"]

END = datetime(2026, 11, 20, tzinfo=UTC)
DAY = timedelta(days=1)
JSON = {"Content-Type": "application/json"}

Fault = Callable[[Answer], Answer]
FAULTS: Mapping[str, Fault] = {
    "cut in the middle": lambda answer: replace(answer, length=len(answer.to_bytes()) // 2, end="close"),
    "reset": lambda answer: replace(answer, length=0, end="reset"),
    "an error page": lambda answer: replace(answer, status=503, headers={"Content-Type": "text/html"}, body=b"<html>"),
    "a refusal": lambda answer: replace(answer, status=400, body=b'{"code": -1130, "msg": "no"}'),
    "half of the JSON": lambda answer: replace(answer, body=answer.body[: len(answer.body) // 2]),
}


def moments(days: int, a_day: int) -> list[datetime]:
    """Times of records, newest first, `a_day` of them a day; some lie where two windows of 30 days meet."""
    return [END - timedelta(hours=24 * index / a_day) for index in range(days * a_day)]


@dataclass
class Histories(ABC):
    """Serves one history. Meant to be told what to do: the faults by number of the request, from 1."""

    rows: list[dict[str, object]]
    faults: dict[int, Fault] = field(default_factory=dict)
    before: Callable[[int], object] = lambda _: None
    requests: list[Received] = field(default_factory=list)

    def __enter__(self) -> Self:
        self._server = Server(0, self._serve)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.hang_up()
        self._server.server_close()

    @property
    def url(self) -> str:
        """The base address."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def asked(self) -> list[dict[str, str]]:
        """The parameters of every request."""
        return [request.parameters for request in self.requests]

    def _serve(self, request: Received) -> Answer:
        self.requests.append(request)
        number = len(self.requests)
        self.before(number)
        status, body = self.answer(request.parameters)
        answer = Answer(status, JSON, json.dumps(body).encode())
        return self.faults.get(number, lambda answer: answer)(answer)

    @abstractmethod
    def answer(self, sent: Mapping[str, str]) -> tuple[int, object]:
        """Status and body."""


def _unix_ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)


class BinanceLoans(Histories):
    """GET /sapi/v1/margin/borrow-repay: at most 30 days with a coin, 7 without, and 100 records a page."""

    takes_end = True

    @staticmethod
    def row(number: int, moment: datetime) -> dict[str, object]:
        """A record."""
        return {
            "type": "AUTO",
            "amount": "1.5",
            "asset": "BTC",
            "interest": "0",
            "principal": "1.5",
            "status": "CONFIRMED",
            "timestamp": _unix_ms(moment),
            "txId": number,
        }

    def answer(self, sent: Mapping[str, str]) -> tuple[int, object]:
        """A page, or the refusal of a window or a page that is too large."""
        start, end, size = int(sent["startTime"]), int(sent["endTime"]), int(sent["size"])
        days = 30 if "asset" in sent else 7
        if end - start > days * DAY / timedelta(milliseconds=1):
            return 400, {"code": -4047, "msg": f"The time interval must be within 0-{days} days."}
        if size > 100:
            return 400, {"code": -1130, "msg": "Data sent for parameter 'size' is not valid."}
        last = end if self.takes_end else end - 1
        found = [row for row in self.rows if start <= int(str(row["timestamp"])) <= last]
        page = found[(int(sent["current"]) - 1) * size :][:size]
        return 200, {"rows": page, "total": len(found)}


class OkxLoans(Histories):
    """GET /api/v5/finance/flexible-loan/loan-history: continued behind a reference id, 100 records a page."""

    @staticmethod
    def row(number: int, moment: datetime) -> dict[str, object]:
        """A record."""
        return {
            "refId": str(2 * 10**15 - number),
            "type": "borrowed",
            "ccy": "BTC",
            "amt": "-0.1",
            "ts": str(_unix_ms(moment)),
        }

    def answer(self, sent: Mapping[str, str]) -> tuple[int, object]:
        """A page."""
        older = [row for row in self.rows if "after" not in sent or int(str(row["refId"])) < int(sent["after"])]
        return 200, {"code": "0", "msg": "", "data": older[: int(sent["limit"])]}
