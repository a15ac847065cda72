"""What each call came to, held to what the exchange did."""

from __future__ import annotations

import re
from collections import Counter

__all__ = ["SLACK", "Violation", "judged", "outcomes"]

SLACK = 1.0
"""Seconds by which a call may miss its deadline before it counts: the machine has other things to do."""

LONGEST_IN_FLIGHT = 65.0
"""Seconds that a budget may be shut by requests that were given up: a minute to arrive, and a period of the budget."""

_RAISED_BY_THE_USER = "of the user's own"
_SAYS_NOTHING_HAPPENED = {"refused", "not_sent"}


class Violation(tuple):
    """The rule that was broken, and how."""

    __slots__ = ()

    def __new__(cls, rule, how):
        return super().__new__(cls, (rule, how))


def outcomes(said) -> Counter:
    """How many calls came to what, and what `reconcile` said."""
    verdicts = Counter(f"={state}" for each in said for state, _, _ in each["verdicts"])
    return Counter(each["kind"] for each in said) + verdicts


def judged(said, books) -> list[Violation]:
    """All rules that were broken in one play."""
    found = [Violation("request that no client should send", wrong) for wrong in books["wrong"]]
    for mark, count in books["executed"].items():
        if count > 1:
            found.append(Violation("executed twice", f"{mark}: {count} times; {_what_came_of(mark, said)}"))
    calls = Counter(each["mark"] for each in said)
    for each in said:
        alone = calls[each["mark"]] == 1  # else the caller has sent it again by its own key
        found += _of_call(each, books, alone=alone)
    return found


def _what_came_of(mark, said):
    return ", ".join(f"{each['kind']} ({each['text'][:80]})" for each in said if each["mark"] == mark)


def _of_call(each, books, *, alone):
    executed, arrived = books["executed"].get(each["mark"], 0), books["arrived"].get(each["mark"], 0)
    came_to = f"{each['kind']}, {each['text'] or 'no error'}"
    what = f"{each['mark'] or 'read'}: {came_to}; arrived {arrived}, executed {executed}"
    own = _RAISED_BY_THE_USER in each["text"] and not arrived  # before anything was sent, and not by the library
    if (each["kind"] in {"bare", "other"} and not own) or (each["kind"] == "argument" and arrived and alone):
        yield Violation("bare exception", what)
    if each["kind"] == "hang":
        yield Violation("hang", what)
    if each["deadline"] is not None and each["took"] > each["deadline"] + SLACK:
        yield Violation("past its deadline", f"{each['took']:.2f} s of {each['deadline']} s; {what}")
    if each["last"] and each["kind"] != "done" and not _waits_for_what_was_given_up(each["text"]):
        yield Violation("dead client", what)
    if each["strange"]:
        yield Violation("answer of another request", f"{each['strange']}; {what}")
    if each["mark"]:
        yield from _of_write(
            each, executed if alone or _says_done(each) else 0, books["orders"].get(each["mark"], ""), what
        )


def _waits_for_what_was_given_up(text):
    """A client is not dead that keeps the place of requests which may still arrive; but no longer than they can."""
    room = re.search(r"^LocalLimit: .* there is no room for ([0-9.]+) s", text)
    return room is not None and float(room[1]) <= LONGEST_IN_FLIGHT


def _says_done(each):
    return each["kind"] not in _SAYS_NOTHING_HAPPENED


def _of_write(each, executed, order, what):
    kind = each["kind"]
    if kind in _SAYS_NOTHING_HAPPENED and executed:
        yield Violation("refused though executed", what)
    if kind in {"done", "already"} and not executed:
        yield Violation("done though not executed", what)
    if kind == "decode" and each["accepted"] and not executed:
        yield Violation("done though not executed", what)
    if kind == "decode" and not each["accepted"]:
        yield Violation("no outcome of a write", what)
    if each["order"] and executed and each["order"] != order:
        yield Violation("answer of another request", f"order {each['order']}, and the books have {order}; {what}")
    for state, reason, undecidable in each["verdicts"]:
        wrong = (state == "executed" and not executed) or (state == "not_executed" and executed)
        if wrong and not undecidable:
            yield Violation("wrong verdict", f"{state} ({reason}); {what}")
