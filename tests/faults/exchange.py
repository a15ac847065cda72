"""An exchange on a loopback socket that does everything wrong that is planned, and keeps the truth."""

from __future__ import annotations

import contextlib
import json
import re
import socket
import struct
import threading
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final, Self

from tests.faults.truth import Truth

__all__ = ["ANSWERS", "Exchange", "Link", "Plan", "refused_url"]

_ABORT: Final = struct.pack("ii", 1, 0)  # SO_LINGER on, 0 seconds: closing sends a reset instead of an end
_LONGEST_WAIT: Final = 5.0
_KEY: Final = re.compile(rb'"clOrdId":"([^"]*)"')

ANSWERS: Final = {
    "/sapi/v2/loan/flexible/ongoing/orders": {"rows": [], "total": 0},
    "/sapi/v2/loan/flexible/borrow": {
        "loanCoin": "USDT",
        "loanAmount": "100",
        "collateralCoin": "BTC",
        "collateralAmount": "0.01",
        "status": "Succeeds",
    },
    "/api/v5/finance/flexible-loan/loan-info": {"code": "0", "msg": "", "data": []},
    "/api/v5/finance/flexible-loan/adjust-collateral": {"code": "0", "msg": "", "data": []},
    "/api/v5/finance/flexible-loan/borrow": {
        "code": "0",
        "msg": "",
        "data": [{"ordId": "680234819012345678", "eMode": "0", "clOrdId": "x"}],
    },
}
TIMES: Final = {
    "/api/v3/time": lambda ms: {"serverTime": ms},
    "/api/v5/public/time": lambda ms: {"code": "0", "msg": "", "data": [{"ts": str(ms)}]},
}


class Link:
    """One request, and the connection that it came on."""

    def __init__(self, connection: socket.socket, truth: Truth, request: bytes) -> None:
        self._connection = connection
        self._truth = truth
        self.request = request
        self.path = request.split(b" ")[1].partition(b"?")[0].decode() if request else ""
        self.goes_on = True

    @property
    def exchange(self) -> str:
        """Whose operation it is."""
        return "binance" if self.path.startswith("/sapi") else "okx"

    def timestamp(self) -> float:
        """When the client says that it sent the request, in Unix seconds."""
        if found := re.search(rb"[?&]timestamp=(\d+)", self.request):
            return int(found[1]) / 1000
        found = re.search(rb"ok-access-timestamp: (\S+)", self.request, re.IGNORECASE)
        return datetime.fromisoformat(found[1].decode()).timestamp()

    def execute(self, takes: float = 0.0) -> bytes:
        """Execute the request, unless it is a read or a duplicate; the body that a sound exchange would answer."""
        if self.request.startswith(b"POST"):
            key = _KEY.search(self.request)
            fate = self._truth.execute(0, key[1].decode() if key else None, takes=takes)
            if fate != "executed":
                code = {"duplicate": "51016", "running": "51784"}[fate]
                return json.dumps({"code": code, "msg": "Client order ID", "data": []}).encode()
        return json.dumps(ANSWERS[self.path]).encode()

    def answer(self, body: bytes, status: int = 200, *headers: str, length: int | None = None) -> None:
        """Send an answer; `length` is what its header says."""
        size = len(body) if length is None else length
        lines = [f"HTTP/1.1 {status} Some Reason", f"Content-Length: {size}", *headers, "", ""]
        self.send("\r\n".join(lines).encode() + body)

    def send(self, data: bytes) -> None:
        """Send bytes; a client that has gone away is no error."""
        with contextlib.suppress(OSError):
            self._connection.sendall(data)

    def close(self) -> None:
        """End the connection in order."""
        self.goes_on = False

    def reset(self) -> None:
        """Break the connection off."""
        self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _ABORT)
        self.goes_on = False

    def hang(self) -> None:
        """Say nothing until the client leaves."""
        with contextlib.suppress(OSError):
            self._connection.recv(1)
        self.goes_on = False

    def read(self, size: int) -> None:
        """Read so many bytes of a request that has not been read."""
        self._connection.recv(size)


class Plan:
    """What goes wrong with one request.

    Args:
        act: Does it.
        unread: It happens before the request is read.
    """

    def __init__(self, act: Callable[[Link], None], *, unread: bool = False) -> None:
        self.act = act
        self.unread = unread


class Exchange:
    """Treats the n-th request by the n-th plan, and every later one as a sound exchange does.

    Args:
        plans: What goes wrong.
        ahead: Seconds that its clock is ahead of ours; it refuses every request that is a second off.
    """

    def __init__(self, plans: Sequence[Plan] = (), *, ahead: float = 0.0) -> None:
        self.truth = Truth(time.time)
        self.requests = 0
        self._plans = list(plans)
        self._ahead = ahead
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._threads = [threading.Thread(target=self._accept)]
        self._open: set[socket.socket] = set()
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, *_exception: object) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(_LONGEST_WAIT)
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._open.add(connection)
            thread = threading.Thread(target=self._serve, args=(connection,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        connection.settimeout(_LONGEST_WAIT)
        with connection, contextlib.suppress(OSError):
            while self._one(connection):
                pass
        self._open.discard(connection)

    def _one(self, connection: socket.socket) -> bool:
        """Whether the connection goes on after one request."""
        plan = self._plans[0] if self._plans and self._plans[0].unread else None
        request = b"" if plan else _whole(connection)
        link = Link(connection, self.truth, request)
        if plan is None and not request:
            return False
        now = time.time() + self._ahead
        if link.path in TIMES:
            link.answer(json.dumps(TIMES[link.path](round(now * 1000))).encode())
            return True
        self.requests += 1
        if self._plans:
            self._plans.pop(0).act(link)
        elif abs(link.timestamp() - now) > 1:
            link.answer(*_SKEWED[link.exchange])
        else:
            link.answer(link.execute())
        return link.goes_on

    def leave(self) -> None:
        """Let nobody in from here on."""
        with contextlib.suppress(OSError):  # a second time
            self._listener.shutdown(socket.SHUT_RDWR)
        self._threads[0].join(_LONGEST_WAIT)


_SKEWED: Final = {
    "binance": (b'{"code":-1021,"msg":"Timestamp for this request is outside of the recvWindow."}', 400),
    "okx": (b'{"code":"50102","msg":"Timestamp request expired"}', 401),
}


def _whole(connection: socket.socket) -> bytes:
    """Head and body of a request; nothing where the client has left."""
    read = b""
    while chunk := connection.recv(65536):
        read += chunk
        head, found, body = read.partition(b"\r\n\r\n")
        length = re.search(rb"content-length: (\d+)", head, re.IGNORECASE)
        if found and len(body) >= (int(length[1]) if length else 0):
            return read
    return b""


def refused_url() -> str:
    """An address where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return f"http://127.0.0.1:{server.getsockname()[1]}"
