"""The seam between the session and the network: one method that sends a finished request once, and a close."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Answer", "AsyncEngine", "Engine", "EngineFault"]


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
    """

    def __init__(self, reason: str, sent: bool) -> None:  # noqa: FBT001 (always one of the two)
        super().__init__(reason, sent)
        self.reason = reason
        self.sent = sent


@runtime_checkable
class Engine(Protocol):
    """Sends requests; never sends one twice and never follows a redirect."""

    def send(self, method: str, url: str, headers: tuple[tuple[str, str], ...], body: bytes, timeout: float) -> Answer:
        """Send exactly these bytes, once.

        Args:
            method: HTTP method.
            url: Absolute URL, percent-encoded: its text is signed and goes out unchanged.
            headers: Headers of the request; the engine adds those of the transfer.
            body: Body; empty is none.
            timeout: Seconds that connecting, and each wait for the server, may take.

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
        self,
        method: str,
        url: str,
        headers: tuple[tuple[str, str], ...],
        body: bytes,
        timeout: float,  # noqa: ASYNC109 (of each step, for the transport; a caller bounds the whole with its own)
    ) -> Answer:
        """Send exactly these bytes, once; see `Engine.send`.

        Raises:
            EngineFault: There is no whole answer.
        """
        ...

    async def aclose(self) -> None:
        """Let go of all connections."""
        ...
