"""Whether a failed attempt is made again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from lendspec.core.errors import LendspecError
    from lendspec.core.operation import Operation

__all__ = ["OneAttempt", "Retry"]


class Retry(Protocol):
    """Decides after every failed attempt."""

    def again(self, operation: Operation[object], error: LendspecError, attempt: int) -> bool:
        """Whether to sign and send once more after `error`, the outcome of the `attempt`-th attempt (from 1)."""
        ...


class OneAttempt:
    """Never again: what went wrong is raised."""

    def again(self, operation: Operation[object], error: LendspecError, attempt: int) -> bool:  # noqa: ARG002
        """False."""
        return False
