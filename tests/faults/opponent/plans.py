"""Dice make plans: which fault, with what numbers, and whether the request is executed all the same."""

from __future__ import annotations

from tests.faults.opponent import plans_of_bytes as of_bytes
from tests.faults.opponent import plans_of_words as of_words

__all__ = ["LEAVES_OVER", "at_once", "fault", "faults", "unbanned"]

LEAVES_OVER = {"doubled", "unsolicited", "more_bytes", "longer", "chunked"}
"""After these the player pauses: bytes that are under way while the next request leaves, nobody can tell apart."""

_GROUPS = (
    of_bytes.double,
    of_bytes.double,
    of_words.garbled,
    of_words.garbled,
    of_words.foreign,
    of_bytes.broken,
    of_words.header,
    of_bytes.length_lie,
    of_bytes.chunk,
    of_bytes.status,
    of_words.code,
    of_bytes.flood,
    of_bytes.body,
)


def faults(dice, exchange, effect, count, *, share=0.7, slow=True):
    """Plans for so many requests; a share of them goes wrong."""
    return [
        fault(dice, exchange, effect, slow=slow) if dice.random() < share else {"name": "sound"} for _ in range(count)
    ]


def at_once(plan):
    """The same, with all bytes in one segment: for plays in which the next request may follow at once."""
    if plan["name"] == "unsolicited":
        return {"name": "sound"}
    return {**plan, "pause": 0} if plan["name"] == "doubled" else plan


def unbanned(plan):
    """The same, unless it would ban the client: its own limits would then hold it back for good."""
    banned = plan.get("status") in {418, 429} or plan.get("answer") in {418, 429} or plan.get("body_of")
    waits = any(line.startswith("Retry-After") or "USED" in line for line in plan.get("headers", ()))
    return {"name": "sound"} if banned or waits else plan


def fault(dice, exchange, effect="write", *, slow=True):
    """The plan of a fault; `slow` ones make the client lose its patience."""
    groups = (*_GROUPS, of_bytes.slow) if slow else _GROUPS
    plan = dice.choice(groups)(dice, exchange)
    if effect == "read":
        plan.pop("executes", None)
    return plan
