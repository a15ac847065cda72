"""What is said to the script that keeps the books in Redis, and what its replies mean."""

from __future__ import annotations

import functools
import json
from math import ceil
from typing import TYPE_CHECKING, Final, Literal, Protocol, TypeAlias, cast

from attrs import frozen

from lendspec.core.limits.bucket import HOLD, PATIENCE, SLOTS
from lendspec.core.limits.lesson import Lesson
from lendspec.core.limits.store import GRANTED, Turn

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from lendspec.core.limits.ledger import Ledger
    from lendspec.core.limits.permit import Permit

__all__ = [
    "AsyncClient",
    "AsyncScript",
    "Client",
    "Command",
    "Habits",
    "Language",
    "Reply",
    "Script",
    "UnreadableReplyError",
    "reply_of",
    "script_text",
]

Command: TypeAlias = Literal["attempt", "settle", "drop"]

_NOT_SAID: Final = -1
_GRANTED: Final = 0
_WAIT: Final = 1
_BANNED: Final = 2
_LATE: Final = 3
_NUMBERS: Final = 4
_BEYOND: Final = 2**53


class Script(Protocol):
    """A script that the server knows; as redis-py has it."""

    def __call__(self, keys: list[str], args: list[str]) -> object:
        """Run it."""
        ...


class AsyncScript(Protocol):
    """The asynchronous twin of `Script`."""

    def __call__(self, keys: list[str], args: list[str]) -> Awaitable[object]:
        """Run it."""
        ...


class Client(Protocol):
    """What is needed of redis-py's client."""

    def register_script(self, script: str) -> Script:
        """Name a script to the server, at its first use."""
        ...

    def close(self) -> None:
        """Let go of connections."""
        ...


class AsyncClient(Protocol):
    """The asynchronous twin of `Client`."""

    def register_script(self, script: str) -> AsyncScript:
        """Name a script to the server, at its first use."""
        ...

    async def aclose(self) -> None:
        """Let go of connections."""
        ...


@frozen(kw_only=True)
class Habits:
    """How a store behaves around failures.

    Attributes:
        failures: What is raised when Redis cannot be reached or does not do it.
        local: The books to go by meanwhile; None to send nothing.
        now: Seconds of a clock that never goes back.
        owned: Close the client with the store.
        patience: Seconds that a call waits for Redis, whatever holds it up.
    """

    failures: tuple[type[Exception], ...]
    local: Ledger | None
    now: Callable[[], float]
    owned: bool
    patience: float


@functools.cache
def script_text() -> str:
    """The script."""
    from importlib.resources import files  # noqa: PLC0415 (takes long, and few use Redis)

    return files("lendspec.core.limits").joinpath("ledger.lua").read_text("utf-8")


@frozen
class Language:
    """How permits are named to the script.

    Attributes:
        namespace: Stands before every key; in braces, which keeps them on one node of a cluster.
        now: Milliseconds; None for the clock of the server.
    """

    namespace: str
    now: Callable[[], int] | None = None

    def keys(self, permit: Permit) -> list[str]:
        """The keys of the script."""
        names = [f"{permit.address}/ban", "order", *(charge.key for charge in permit.charges)]
        return [f"{{{self.namespace}}}:{name}" for name in names]

    def arguments(
        self, command: Command, permit: Permit, *, queue: bool = False, latest: int = 0, lesson: Lesson | None = None
    ) -> list[str]:
        """The arguments of the script; after `latest` by its clock nobody waits for an attempt any more."""
        lesson = lesson or Lesson((None,) * len(permit.charges))
        charges = [
            {
                "weight": charge.weight,
                "budget": charge.limit.budget,
                "period": charge.limit.per_seconds * 1000,
                "used": _NOT_SAID if used is None else used,
            }
            for charge, used in zip(permit.charges, lesson.used, strict=True)
        ]
        given = {
            "now": self.now() if self.now else False,
            "latest": latest,
            "hold": HOLD,
            "patience": PATIENCE,
            "slots": SLOTS,
            "charges": charges,
            "queue": queue,
            "pause": ceil(lesson.pause * 1000),
            "ban": ceil(lesson.ban * 1000),
            "late": ceil(lesson.late * 1000),
        }
        return [command, permit.id, json.dumps(given)]


class UnreadableReplyError(ValueError):
    """What the script never says: this is another server than Redis, or one whose words were mixed up on the way."""


@frozen
class Reply:
    """What the script has answered to an attempt.

    Attributes:
        turn: What asking has given; None where it came too late, and nothing was done.
        now: The server's time (Unix milliseconds).
    """

    turn: Turn | None
    now: int


def reply_of(permit: Permit, said: object) -> Reply:
    """Read what came back.

    Raises:
        UnreadableReplyError: It is no reply of the script.
    """
    state, milliseconds, number, now = _row(said)
    if state == _LATE:
        return Reply(None, now)
    if state == _GRANTED:
        return Reply(GRANTED, now)
    if state == _BANNED:
        return Reply(Turn(milliseconds / 1000), now)
    if state != _WAIT or not 1 <= number <= len(permit.charges):
        raise UnreadableReplyError
    return Reply(Turn(milliseconds / 1000, permit.charges[number - 1]), now)


def _row(said: object) -> list[int]:
    """The whole numbers of a reply.

    Raises:
        UnreadableReplyError: It has others, or not as many as the script says.
    """
    row = cast("list[object]", said) if isinstance(said, list) else []  # of anything, so far
    numbers = [number for number in row if isinstance(number, int) and 0 <= number < _BEYOND]
    if len(row) != _NUMBERS or len(numbers) != _NUMBERS:
        raise UnreadableReplyError
    return numbers
