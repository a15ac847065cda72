"""Plays a share of the sequences, each by dice of its own, and prints a line of JSON for each."""

# ruff: noqa: T201 (what it finds goes to its standard output)

from __future__ import annotations

import faulthandler
import gc
import json
import logging
import os
import random
import resource
import sys
import warnings

from tests.faults.opponent import clocks, forks, given_up, loops, plays, reconciles, users
from tests.faults.opponent.control import Server
from tests.faults.opponent.judge import Violation, judged, outcomes
from tests.faults.opponent.stage import Stage

__all__ = ["main", "played"]

_LONGEST = 30  # seconds after which a play has hung
_MEMORY = 300_000  # kilobytes by which one play may raise the most memory this process ever had

_KINDS = {
    "plain": (plays.plain, 24),
    "awaited": (plays.awaited, 20),
    "second loops": (loops.loops, 10),
    "forks": (forks.forked, 8),
    "cancelled": (given_up.cancelled, 8),
    "interrupted": (given_up.interrupted, 5),
    "reconcile": (reconciles.reconciled, 14),
    "raising": (users.raising, 8),
    "deadlines": (plays.deadlines, 4),
    "threads": (plays.threads, 2),
    "stalled TLS": (plays.stalled, 1),
    "bombs": (plays.bombs, 0.2),
}


def played(server, seed, number, only_kind=None):
    """One sequence: its kind, what calls came to, the rules that were broken."""
    dice = random.Random(f"{seed}:{number}")  # noqa: S311 (no secrets)
    names = list(_KINDS)
    name = dice.choices(names, [_KINDS[each][1] for each in names])[0]
    if only_kind:
        name = only_kind
    print(json.dumps({"begins": number, "kind": name}), flush=True)
    stage = Stage(dice, server)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    failure, begun = None, clocks.real()
    try:
        _KINDS[name][0](stage)
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt) and name != "interrupted":
            raise
        failure = Violation("play failed", f"{type(error).__name__}: {error}")
    clocks.reset_wall()
    books = server.end(0.5)
    said = [each.plain() for each in stage.said]
    found = judged(said, books)
    if stage.notes:
        found = [Violation(rule, f"[{', '.join(stage.notes)}] {how}") for rule, how in found]
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    if grown > _MEMORY:
        found.append(Violation("memory", f"{grown // 1024} MB more"))
    if failure:
        found.append(failure)
    return {
        "number": number,
        "kind": name,
        "outcomes": outcomes(said),
        "violations": found,
        "exchange": stage.exchange,
        "seconds": clocks.real() - begun,
    }


def _again_if_late(server, seed, number, kind, result):
    """Lateness counts only if it shows twice: the machine has other things to do."""
    late = [each for each in result["violations"] if each[0] == "past its deadline"]
    if late:
        again = played(server, seed, number, kind)
        if not any(each[0] == "past its deadline" for each in again["violations"]):
            result["violations"] = [each for each in result["violations"] if each not in late]
    return result


def main(seed, numbers, only_kind=None):
    """Play these sequences."""
    warnings.simplefilter("ignore")
    logging.getLogger("lendspec").addHandler(logging.NullHandler())
    logging.getLogger("lendspec").propagate = False
    logging.getLogger("asyncio").setLevel(logging.CRITICAL)
    server = Server()
    try:
        for number in numbers:
            faulthandler.dump_traceback_later(_LONGEST, exit=True)
            result = _again_if_late(server, seed, number, only_kind, played(server, seed, number, only_kind))
            faulthandler.cancel_dump_traceback_later()
            print(json.dumps(result), flush=True)
            if number % 50 == 0:
                gc.collect()
    finally:
        server.close()


if __name__ == "__main__":
    given = json.loads(sys.argv[1])
    sys.unraisablehook = lambda _unraisable: None  # objects of loops that are over
    main(given["seed"], range(*given["range"]), given.get("kind"))
    sys.stdout.flush()
    os._exit(0)  # threads of plays that hung do not keep it
