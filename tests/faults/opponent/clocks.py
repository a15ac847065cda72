"""The clocks of the player: both can be moved on, and the wall clock can be set. Import it before lendspec."""

from __future__ import annotations

import time

__all__ = ["pass_time", "real", "reset_wall", "set_wall"]

real = time.perf_counter
"""Seconds that nothing moves."""

_true = {name: getattr(time, name) for name in ("time", "time_ns", "monotonic", "monotonic_ns")}
_shift = {"wall": 0.0, "steady": 0.0}

time.time = lambda: _true["time"]() + _shift["wall"]
time.time_ns = lambda: _true["time_ns"]() + int(_shift["wall"] * 1e9)
time.monotonic = lambda: _true["monotonic"]() + _shift["steady"]
time.monotonic_ns = lambda: _true["monotonic_ns"]() + int(_shift["steady"] * 1e9)


def pass_time(seconds):
    """Let so many seconds pass on both clocks."""
    _shift["wall"] += seconds
    _shift["steady"] += seconds


def set_wall(seconds):
    """Set the wall clock forward, or back, without time having passed."""
    _shift["wall"] += seconds


def reset_wall():
    """The wall clock tells the truth again; the other one never goes back."""
    _shift["wall"] = 0.0
