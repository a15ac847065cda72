"""What is said to the script that keeps the books in Redis, and what its replies mean."""

from __future__ import annotations

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

__all__ = ["AsyncClient", "AsyncScript", "Client", "Command", "Habits", "Language", "Script", "script_text", "turn_of"]

Command: TypeAlias = Literal["attempt", "settle", "drop"]

_NOT_SAID: Final = -1
_BANNED: Final = 2


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
    """

    failures: tuple[type[Exception], ...]
    local: Ledger | None
    now: Callable[[], float]
    owned: bool


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
        self, command: Command, permit: Permit, *, queue: bool = False, lesson: Lesson | None = None
    ) -> list[str]:
        """The arguments of the script."""
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
            "hold": HOLD,
            "patience": PATIENCE,
            "slots": SLOTS,
            "charges": charges,
            "queue": queue,
            "pause": ceil(lesson.pause * 1000),
            "ban": ceil(lesson.ban * 1000),
        }
        return [command, permit.id, json.dumps(given)]


def turn_of(permit: Permit, reply: object) -> Turn:
    """What the script has answered to an attempt."""
    state, milliseconds, number = cast("list[int]", reply)  # the script's last line
    if not state:
        return GRANTED
    return Turn(milliseconds / 1000, None if state == _BANNED else permit.charges[number - 1])
