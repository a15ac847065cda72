"""The exchange: threads on raw sockets. As a program it takes orders, a line of JSON each, from its standard input."""

from __future__ import annotations

import contextlib
import json
import socket
import sys
import threading

from tests.faults.opponent import faults_of_bodies
from tests.faults.opponent.books import TIMES, Books
from tests.faults.opponent.deal import Deal
from tests.faults.opponent.faults import FAULTS, UNREAD
from tests.faults.opponent.keys import objection
from tests.faults.opponent.wire import Request, Wire, answer_bytes

__all__ = ["Exchange", "main"]

assert faults_of_bodies.fault  # its faults make themselves known

_SOUND = {"name": "sound"}
_JSON = ("Content-Type: application/json",)


class Exchange:
    """Deals with the n-th write, and the n-th read, by the n-th plan for it; and with all others as it should.

    Args:
        exchange: Whose operations it knows.
        writes: Plans for writes.
        reads: Plans for reads.
        times: Plans for questions for the time.
        pause: Seconds that every answer takes.
        silent: It accepts connections and never says a word, as a TLS peer that stalls does.
    """

    def __init__(self, exchange, writes=(), reads=(), times=(), *, pause=0.0, silent=None):
        self.books = Books(exchange)
        self._plans = {"write": list(writes), "read": list(reads), "time": list(times)}
        self._sound = {**_SOUND, "pause": pause}
        self._silent = silent
        self._lock = threading.Lock()
        self._open = set()
        self._threads = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=512)
        self.port = self._listener.getsockname()[1]
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()

    def heal(self):
        """Nothing goes wrong from here on."""
        with self._lock:
            self._plans = {"write": [], "read": [], "time": []}

    def end(self, patience):
        """Wait until every client has left, for so many seconds, then close; how many connections were still open."""
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._accepting.join(5)
        self._listener.close()
        left = patience
        for thread in list(self._threads):
            thread.join(max(left, 0.0))
            left = 0.0 if thread.is_alive() else left
        still = list(self._open)
        for connection in still:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)
        return len(still)

    def _accept(self):
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._open.add(connection)
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection):
        wire = Wire(connection)
        with connection, contextlib.suppress(OSError):
            if self._silent is not None:
                self._say_nothing(wire)
            while wire.open and wire.waits() and self._one(wire):
                pass
        self._open.discard(connection)

    def _say_nothing(self, wire):
        if self._silent == "garbage":
            wire.send(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
        elif self._silent == "reset":
            wire.waits()
            wire.reset()
        else:
            wire.waits()
            wire.gone(3.0)
        wire.close()

    def _one(self, wire):
        unread = self._unread()
        if unread is not None:
            FAULTS[unread["name"]](Deal(wire, None, self.books, unread))
            return True
        request = wire.request()
        if request is None:
            return False
        if request.path in TIMES:
            told = json.dumps(TIMES[request.path](round(self.books.now() * 1000)))
            wire.send(answer_bytes(200, _JSON, (self._next("time").get("body") or told).encode()))
            return True
        try:
            mark = self.books.mark_of(request)
        except (ValueError, KeyError):
            self.books.wrong.append(f"cannot be read: {request.method} {request.target} {request.body!r}"[:200])
            return False
        if mark is not None:
            self.books.arrived[mark] += 1
        refusal = objection(self.books.exchange, request, self.books.now())
        if refusal is not None:
            self._note(request, *refusal)
            wire.send(answer_bytes(refusal[0], _JSON, refusal[1]))
            return True
        plan = self._next("read" if mark is None else "write")
        FAULTS[plan["name"]](Deal(wire, request, self.books, plan))
        return True

    def _note(self, request: Request, status, body):
        if b"-1021" not in body and b"50102" not in body:
            self.books.wrong.append(f"{request.method} {request.target}: {status} {body.decode()}")

    def _unread(self):
        with self._lock:
            plans = self._plans["write"]
            return plans.pop(0) if plans and plans[0]["name"] in UNREAD else None

    def _next(self, effect):
        with self._lock:
            plans = self._plans[effect]
            return plans.pop(0) if plans else self._sound


def _obey(exchange, order):
    """The answer to an order about the exchange that plays."""
    books = exchange.books
    match order["do"]:
        case "turn":
            books.turn = order["name"]
        case "pass":
            books.passed += order["seconds"]
        case "step":
            books.step += order["seconds"]
        case "insert":
            books.insert(order["what"], order["amount"], order["ahead"])
        case "heal":
            exchange.heal()
        case _:
            open_ = exchange.end(order["patience"])
            told = {"executed": dict(books.executed), "arrived": dict(books.arrived), "orders": books.orders}
            return {**told, "wrong": books.wrong, "open": open_}
    return {}


def main():
    """Obey until there are no more orders."""
    exchange = None
    for line in sys.stdin:
        order = json.loads(line)
        if order["do"] == "begin":
            exchange = Exchange(order["exchange"], order["writes"], order["reads"], order["times"], **order["settings"])
            answer = {"port": exchange.port}
        else:
            answer = _obey(exchange, order)
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
