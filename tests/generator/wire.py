"""A real session whose network is a list of answers."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import parse_qsl, urlsplit

from lendspec.core.call import CallOptions
from lendspec.core.engine import Answer, TransferLimits
from lendspec.core.operation import Operation
from lendspec.core.request import Draft
from lendspec.core.session import AsyncSession, Session

__all__ = ["Wire"]


class Wire:
    """Keeps what is sent and answers with what the test says; engine and dialect in one."""

    exchange = "demo"
    base_url = "https://demo.invalid"
    secrets = ()

    def __init__(self, *answers: str) -> None:
        self.sent: list[tuple[str, str, Mapping[str, str], bytes]] = []
        self._answers = list(answers)
        self.session = Session(self, self)

    @property
    def path(self) -> str:
        """The path of the last request, as it went out."""
        return urlsplit(self.sent[-1][1]).path

    @property
    def query(self) -> list[tuple[str, str]]:
        """The query of the last request."""
        return parse_qsl(urlsplit(self.sent[-1][1]).query, keep_blank_values=True)

    @property
    def body(self) -> bytes:
        """The body of the last request."""
        return self.sent[-1][3]

    def send(
        self, method: str, url: str, headers: tuple[tuple[str, str], ...], body: bytes, limits: TransferLimits
    ) -> Answer:
        self.sent.append((method, url, dict(headers), body))
        return Answer(200, {}, self._answers.pop(0).encode())

    def close(self) -> None: ...

    def authorize(self, draft: Draft, operation: Operation[object], options: CallOptions, now_ms: int) -> Draft:
        return draft

    def classify(self, operation: Operation[object], answer: Answer, payload: object) -> None: ...

    def limits_used(self, headers: Mapping[str, str]) -> Mapping[str, int]:
        return {}

    def awaited(self) -> AsyncSession:
        """The asynchronous twin of the session."""
        return AsyncSession(self, _Awaited(self))


class _Awaited:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    async def send(
        self, method: str, url: str, headers: tuple[tuple[str, str], ...], body: bytes, limits: TransferLimits
    ) -> Answer:
        return self._wire.send(method, url, headers, body, limits)

    async def aclose(self) -> None: ...
