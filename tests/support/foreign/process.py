"""Run a command and measure it: exit code, seconds, and the most memory that it held at once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

__all__ = ["Measured", "run"]

# The largest resident set of a process counts from before its exec: it must be started by a small process.
_STARTER: Final = """
import json, os, sys, time
start = time.perf_counter()
child = os.posix_spawn(sys.argv[2], sys.argv[2:], os.environ)
_, status, usage = os.wait4(child, 0)
told = [os.waitstatus_to_exitcode(status), time.perf_counter() - start, usage.ru_maxrss / 1024]
open(sys.argv[1], "w").write(json.dumps(told))
"""


@dataclass(frozen=True)
class Measured:
    """What a command came to; `peak_mb` is its largest resident set, its children's not counted."""

    code: int
    seconds: float
    peak_mb: float
    output: str


def run(
    command: Sequence[str | Path], *, cwd: Path, env: Mapping[str, str] | None = None, timeout: float = 600.0
) -> Measured:
    """Run to the end, or end it after `timeout` seconds (exit code -9)."""
    told = cwd / f".measured-{os.getpid()}"
    starter = [sys.executable, "-I", "-S", "-c", _STARTER, str(told), *map(str, command)]
    start = time.perf_counter()
    process = subprocess.Popen(
        starter,
        cwd=cwd,
        env={**os.environ, **(env or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    try:
        output, _ = process.communicate(timeout=timeout)
        code, seconds, peak = json.loads(told.read_text("utf-8"))
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, 9)
        output, _ = process.communicate()
        code, seconds, peak = -9, time.perf_counter() - start, 0.0
    finally:
        told.unlink(missing_ok=True)
    return Measured(code, seconds, peak, output.decode("utf-8", "replace"))
