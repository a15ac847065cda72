"""The seam between the session and the network: one method that sends a finished request once, and a close."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Protocol, runtime_checkable

from attrs import frozen

__all__ = ["MAX_BODY", "Answer", "AsyncEngine", "Engine", "EngineFault", "TransferLimits", "UnusableHere"]

MAX_BODY: Final = 32 * 1024 * 1024
"""Bytes that a response body may have where nothing else is set: twenty times the largest one known."""


@frozen
class TransferLimits:
    """How long sending a request and reading its response may take, and how large the response may be.

    Attributes:
        timeout: Seconds that connecting, and each wait for the server, may take.
        total: Seconds for everything together; None is no bound.
        max_body: Bytes that the body of the response may have, decompressed.
    """

    timeout: float
    total: float | None = None
    max_body: int = MAX_BODY


@frozen(repr=False)
class Answer:
    """What the server answered.

    Attributes:
        status: HTTP status.
        headers: Headers by lower-case name.
        body: Body, decompressed.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes

    def __repr__(self) -> str:
        return f"Answer({self.status}, {len(self.body)} bytes)"


class EngineFault(Exception):  # noqa: N818 (never leaves the core: the session raises NotSent or OutcomeUnknown)
    """There is no answer.

    Attributes:
        reason: What happened, in words, without any part of the request.
        sent: False only where the request surely did not leave.
        cause: What was raised below, where that tells more.
    """

    def __init__(self, reason: str, sent: bool, cause: BaseException | None = None) -> None:  # noqa: FBT001 (always one of the two)
        super().__init__(reason, sent)
        self.reason = reason
        self.sent = sent
        self.cause = cause


class UnusableHere(EngineFault):
    """The engine cannot be used in this process or event loop: nothing was sent, and no other try helps."""


@runtime_checkable
class Engine(Protocol):
    """Sends requests; never sends one twice and never follows a redirect.

    What else it raises counts as an unknown outcome, since the request may have left.
    """

    def send(
        self, method: str, url: str, headers: tuple[tuple[str, str], ...], body: bytes, limits: TransferLimits
    ) -> Answer:
        """Send exactly these bytes, once.

        Args:
            method: HTTP method.
            url: Absolute URL, percent-encoded: its text is signed and goes out unchanged.
            headers: Headers of the request; the engine adds those of the transfer.
            body: Body; empty is none.
            limits: Bounds of time and size. The session holds an engine to `total` and `max_body` by itself too.

        Raises:
            EngineFault: There is no whole answer.
        """
        ...

    def close(self) -> None:
        """Let go of all connections."""
        ...


@runtime_checkable
class AsyncEngine(Protocol):
    """The asynchronous twin of `Engine`."""

    async def send(
        self, method: str, url: str, headers: tuple[tuple[str, str], ...], body: bytes, limits: TransferLimits
    ) -> Answer:
        """Send exactly these bytes, once; see `Engine.send`.

        Raises:
            EngineFault: There is no whole answer.
        """
        ...

    async def aclose(self) -> None:
        """Let go of all connections."""
        ...
