# Derived from _async/stream.py by tools/unasync.py: change that file and run it again.
"""A connection to a server: bytes go and come, each step within its time."""

from __future__ import annotations

import os
import socket
import ssl
from typing import TYPE_CHECKING, Final

from lendspec.core.engine import EngineFault
from lendspec.core.network.tls import tls_context
from lendspec.core.network.waits import resolved, wait_readable, wait_writable

if TYPE_CHECKING:
    from lendspec.core.network.address import Origin
    from lendspec.core.network.time_left import TimeLeft
    from lendspec.core.network.waits import Endpoint

__all__ = ["Stream", "connected"]

_CHUNK: Final = 65_536
_LATE: Final = "no connection within the timeout"
_NOT_TAKEN: Final = "the request could not be sent within the timeout"
_NO_ANSWER: Final = "no answer within the timeout"
_WOULD_BLOCK: Final = (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError)
_LONG_ENOUGH: Final = 2.0
"""Seconds, at most, for one address of a host that has others: a server that does not listen is not waited for."""


class Stream:
    """Bytes over a socket, encrypted or not. Closing it waits for nothing.

    Args:
        sock: Connected, and not blocking.
    """

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock

    def send(self, data: bytes, left: TimeLeft) -> None:
        """Send all of `data`; a server that no longer listens is no fault, since it may have answered.

        Raises:
            EngineFault: It did not take them in time.
        """
        rest = memoryview(data)
        while rest:
            try:
                rest = rest[self._sock.send(rest) :]
            except _WOULD_BLOCK as wanted:
                self._wait(wanted, writes=True, left=left, late=_NOT_TAKEN)
            except OSError:
                return

    def receive(self, left: TimeLeft) -> bytes:
        """The next bytes; none once the server has ended the connection.

        It waits first, even where bytes are there: the clock is looked at, and other tasks have their turn, however
        fast a server sends.

        Raises:
            EngineFault: None came in time, or the connection broke.
        """
        wanted: OSError = BlockingIOError()
        while True:
            self._wait(wanted, writes=False, left=left, late=_NO_ANSWER)
            try:
                return self._sock.recv(_CHUNK)  # of TLS at least a whole record: nothing stays in between
            except _WOULD_BLOCK as error:
                wanted = error
            except OSError as error:
                raise EngineFault("the connection broke before the answer was whole", sent=True, cause=error) from None

    def _wait(self, wanted: OSError, *, writes: bool, left: TimeLeft, late: str) -> None:
        """Wait for what the socket wants; TLS may want to read in order to write, and the other way round."""
        if isinstance(wanted, ssl.SSLError):
            writes = isinstance(wanted, ssl.SSLWantWriteError)
        try:
            (wait_writable if writes else wait_readable)(self._sock, left.step(late, sent=True))
        except TimeoutError:
            raise EngineFault(late, sent=True) from None

    @property
    def is_quiet(self) -> bool:
        """Whether nothing has come that nobody has asked for, neither bytes nor an end; else it is of no more use."""
        try:
            self._sock.recv(1)  # through TLS, which may have had a word with the server by itself
        except _WOULD_BLOCK:
            return True
        except OSError:
            return False
        return False

    def close(self) -> None:
        """Let go of the socket."""
        self._sock.close()

    def __del__(self) -> None:
        """Close with the last who knows it: an event loop that is gone, a client that nobody closed."""
        self._sock.close()


def connected(origin: Origin, left: TimeLeft) -> Stream:
    """A new connection.

    Raises:
        EngineFault: There is none; nothing was sent.
    """
    failure: Exception
    reason = _LATE
    try:
        endpoints = resolved(origin.host, origin.port, left.step(_LATE, sent=False))
        sock = _first(endpoints, left)
        try:
            return Stream(_encrypted(sock, origin.host, left) if origin.tls else sock)
        except BaseException:
            sock.close()
            raise
    except TimeoutError as error:
        failure = error
    except (OSError, UnicodeError) as error:  # a name with an empty or overlong label
        failure, reason = error, f"no connection: {error}"
    raise EngineFault(reason, sent=False, cause=failure)


def _first(endpoints: list[Endpoint], left: TimeLeft) -> socket.socket:
    """A socket to the first of the addresses that takes one."""
    failure: OSError = OSError("the host has no address")
    for number, (family, address) in enumerate(endpoints, 1):
        seconds = left.step(_LATE, sent=False)
        if number < len(endpoints):
            seconds = min(seconds / 2, _LONG_ENOUGH)
        try:
            return _connected(family, address, seconds)
        except OSError as error:
            failure = error
    raise failure


def _connected(family: int, address: tuple[object, ...], seconds: float) -> socket.socket:
    sock = socket.socket(family, socket.SOCK_STREAM)
    try:
        sock.settimeout(0)  # never blocks
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            sock.connect(address)
        except BlockingIOError:
            wait_writable(sock, seconds)
            code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            if code:
                raise OSError(code, os.strerror(code)) from None
    except BaseException:
        sock.close()
        raise
    return sock


def _encrypted(sock: socket.socket, host: str, left: TimeLeft) -> ssl.SSLSocket:
    tls = tls_context().wrap_socket(
        sock, server_hostname=host, do_handshake_on_connect=False, suppress_ragged_eofs=False
    )
    try:
        while True:
            try:
                tls.do_handshake()
            except ssl.SSLWantReadError:
                wait_readable(tls, left.step(_LATE, sent=False))
            except ssl.SSLWantWriteError:
                wait_writable(tls, left.step(_LATE, sent=False))
            else:
                return tls
    except BaseException:
        tls.close()
        raise
