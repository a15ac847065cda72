"""What a call came to, as data that fits through a pipe."""

from __future__ import annotations

import asyncio
from dataclasses import asdict, dataclass, field

from lendspec.core.errors import (
    AlreadyExecuted,
    ConfigurationError,
    DecodeError,
    LendspecError,
    NotSent,
    OutcomeUnknown,
    Refused,
    Unanswered,
)
from tests.faults.opponent import clocks

__all__ = ["Said", "said", "said_awaited"]

_KINDS = (
    (AlreadyExecuted, "already"),
    (OutcomeUnknown, "unknown"),
    (NotSent, "not_sent"),
    (Refused, "refused"),
    (DecodeError, "decode"),
    (ConfigurationError, "argument"),
    (LendspecError, "other"),
    (TypeError, "argument"),
    (ValueError, "argument"),
    (KeyboardInterrupt, "interrupted"),
)


@dataclass
class Said:
    """What a call came to.

    Attributes:
        mark: What the books call it; empty for a read.
        kind: ``done``, ``refused``, ``unknown``, … or ``bare`` for what is no outcome.
        text: Type and text of the error.
        strange: What shows that the answer is another request's.
        order: The order id that it was given.
        took: Seconds.
        deadline: Seconds that it had; None for any.
        accepted: A `DecodeError` that says that the exchange executed it.
        verdicts: What `reconcile` said, in turn: state, reason, whether nobody could tell.
        last: It is the plain call at the end, against an exchange without faults.
        error: The error itself, for `reconcile`.
    """

    mark: str
    kind: str = "bare"
    text: str = ""
    strange: str = ""
    order: str = ""
    took: float = 0.0
    deadline: float | None = None
    accepted: bool = False
    verdicts: list[tuple[str, str, bool]] = field(default_factory=list)
    last: bool = False
    error: BaseException | None = field(default=None, repr=False)

    def plain(self) -> dict[str, object]:
        """It as JSON."""
        error, self.error = self.error, None
        made = asdict(self)
        self.error = error
        return made

    def ends_in(self, error, *, cancelled=()):
        """It ended in an error; `cancelled` are those that the player itself has caused."""
        self.kind = next((kind for known, kind in _KINDS if isinstance(error, known)), "bare")
        if _all_of(error, cancelled):
            self.kind = "cancelled"
        cause = f" because of {error.__cause__!r}" if error.__cause__ is not None else ""
        self.text = f"{type(error).__name__}: {error}"[:250] + cause[:250]
        self.accepted = bool(getattr(error, "accepted", False))
        self.error = error if isinstance(error, Unanswered) else None


def said(ask, client, *, deadline=None, last=False, **options) -> Said:
    """What a call comes to."""
    out = Said(ask.mark, deadline=deadline, last=last)
    begun = clocks.real()
    try:
        result = ask.of(client, **options)
    except BaseException as error:  # noqa: BLE001 (whatever it is, the judge wants to see it)
        out.ends_in(error)
    else:
        _done(out, ask, result)
    out.took = clocks.real() - begun
    return out


async def said_awaited(ask, client, *, deadline=None, last=False, cancelled=(), **options) -> Said:
    """What an awaited call comes to; cancellation passes through where the player has not caused it here."""
    out = Said(ask.mark, deadline=deadline, last=last)
    begun = clocks.real()
    try:
        result = await ask.of(client, **options)
    except BaseException as error:
        out.ends_in(error, cancelled=cancelled)
        if _all_of(error, (*cancelled, asyncio.CancelledError)):
            raise
    else:
        _done(out, ask, result)
    out.took = clocks.real() - begun
    return out


def _all_of(error, kinds):
    """Whether an error is of these kinds, or a group of nothing else."""
    if isinstance(error, BaseExceptionGroup):
        return all(_all_of(each, kinds) for each in error.exceptions)
    return isinstance(error, kinds)


def _done(out, ask, result):
    out.kind = "done"
    try:
        out.strange, out.order = ask.strange(result), ask.order(result)
    except (AttributeError, IndexError) as error:
        out.strange = f"the result cannot be read: {error}"
