"""The server in a process of its own: forks, signals and shifted clocks of the player do not reach it."""

from __future__ import annotations

import json
import subprocess
import sys

__all__ = ["Server"]


class Server:
    """Starts the server program and gives it orders; one exchange plays at a time."""

    def __init__(self):
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.opponent.server"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,  # an interrupt of the player is not for it
        )

    def _order(self, **order):
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def begin(self, exchange, writes=(), reads=(), times=(), **settings):
        """Let an exchange play; its port."""
        return self._order(
            do="begin", exchange=exchange, writes=list(writes), reads=list(reads), times=list(times), settings=settings
        )["port"]

    def turn(self, name):
        """From here on amounts are not unique: writes are told apart by whose turn it is."""
        self._order(do="turn", name=name)

    def pass_time(self, seconds):
        """Let so many seconds pass at the exchange."""
        self._order(do="pass", seconds=seconds)

    def set_clock(self, seconds):
        """Set the clock of the exchange forward, or back."""
        self._order(do="step", seconds=seconds)

    def insert(self, what, amount, ahead):
        """Let another program do the same, so many seconds from now."""
        self._order(do="insert", what=what, amount=str(amount), ahead=ahead)

    def heal(self):
        """Let nothing go wrong from here on."""
        self._order(do="heal")

    def end(self, patience=1.0):
        """End the play; the books."""
        return self._order(do="end", patience=patience)

    def close(self):
        """End the program."""
        self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()
