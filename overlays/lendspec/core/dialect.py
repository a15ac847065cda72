"""What an exchange must tell the session: how to sign, what an answer means, what is secret."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Final, Protocol

from lendspec.core.call import CallOptions
from lendspec.core.engine import Answer
from lendspec.core.errors import LendspecError
from lendspec.core.operation import Operation
from lendspec.core.recall import Recall
from lendspec.core.request import Draft

__all__ = ["NOT_JSON", "Dialect"]


class _NotJson(Enum):
    NOT_JSON = "NOT_JSON"


NOT_JSON: Final = _NotJson.NOT_JSON
"""The payload of an answer whose body is no JSON text: cut off, HTML, or empty."""


class Dialect(Protocol):
    """One exchange with one set of credentials."""

    @property
    def exchange(self) -> str:
        """Name of the exchange, e.g. ``binance``."""
        ...

    @property
    def base_url(self) -> str:
        """Scheme and host, without a slash at the end."""
        ...

    @property
    def secrets(self) -> Iterable[str]:
        """Texts that must never leave: the session removes them from raw answers, messages and reasons.

        Best a `lendspec.core.redact.Secrets`, which no traceback shows.
        """
        ...

    @property
    def recall(self) -> Recall:
        """How the exchange can be asked what became of a request without an answer."""
        ...

    def authorize(self, draft: Draft, operation: Operation[object], options: CallOptions, now_ms: int) -> Draft:
        """The draft with credentials, clock and signature, as `operation.security` asks; called for every attempt.

        Raises:
            ConfigurationError: Credentials are missing.
        """
        ...

    def classify(self, operation: Operation[object], answer: Answer, payload: object) -> LendspecError | None:
        """What the answer means: None where the exchange did it.

        Args:
            operation: What was asked.
            answer: Status, headers and body.
            payload: The parsed body, or `NOT_JSON`.
        """
        ...

    def limits_used(self, headers: Mapping[str, str]) -> Mapping[str, int]:
        """What the headers (lower-case names) say is used of the exchange's limits."""
        ...
