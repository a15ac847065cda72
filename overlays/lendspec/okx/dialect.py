"""How OKX is spoken to: the headers that carry key, signature, clock and passphrase."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from lendspec.core.call import CallOptions
from lendspec.core.engine import Answer
from lendspec.core.errors import ConfigurationError, LendspecError
from lendspec.core.operation import Operation
from lendspec.core.recall import Recall
from lendspec.core.redact import Secrets
from lendspec.core.request import Draft
from lendspec.core.settings import Opaque
from lendspec.okx.credentials import Credentials
from lendspec.okx.errors import classify
from lendspec.okx.reconcile import RECALL
from lendspec.okx.signing import signature, timestamp_text

__all__ = ["OkxDialect"]

_NO_LIMITS: Final[Mapping[str, int]] = MappingProxyType({})


class OkxDialect(Opaque):
    """OKX with one set of credentials; the `Dialect` of its sessions."""

    __slots__ = ("_credentials", "_demo", "base_url", "exchange", "secrets")

    def __init__(self, credentials: Credentials | None, *, base_url: str, demo: bool = False) -> None:
        self.exchange = "okx"
        self.base_url = base_url
        self._credentials = credentials
        self._demo = (("x-simulated-trading", "1"),) if demo else ()
        key = credentials
        self.secrets = Secrets((key.api_key, key.secret, key.passphrase) if key else ())

    def __repr__(self) -> str:
        return f"OkxDialect({self.base_url})"

    @property
    def recall(self) -> Recall:
        """Where the exchange shows what became of a request."""
        return RECALL

    def authorize(self, draft: Draft, operation: Operation[object], options: CallOptions, now_ms: int) -> Draft:  # noqa: ARG002 (OKX has no window)
        """Return the draft with its headers: the mark of demo trading, and key and signature where they are needed.

        Raises:
            ConfigurationError: The operation needs a key and the client has none.
        """
        headers = (*draft.headers, *self._demo)
        if operation.security:
            headers = (*headers, *self._signed(draft, operation, timestamp_text(now_ms)))
        return Draft(draft.method, draft.path, draft.query, headers, draft.body)

    def classify(self, operation: Operation[object], answer: Answer, payload: object) -> LendspecError | None:
        """Return the error of an answer; None where its code says done, or where it carries none."""
        return classify(operation, answer, payload)

    def limits_used(self, headers: Mapping[str, str]) -> Mapping[str, int]:  # noqa: ARG002 (OKX sends none)
        """Return nothing: OKX does not say what is used of its limits."""
        return _NO_LIMITS

    def _signed(self, draft: Draft, operation: Operation[object], timestamp: str) -> tuple[tuple[str, str], ...]:
        key = self._credentials
        if key is None:
            raise ConfigurationError(
                "needs an API key and the client has none; make it with "
                "Okx(api_key=..., secret=..., passphrase=...) or Okx.from_env()",
                exchange="okx",
                operation=operation.python_name,
            )
        path = f"{draft.path}?{draft.query}" if draft.query else draft.path
        sign = signature(key.secret, timestamp=timestamp, method=draft.method, path=path, body=draft.body)
        return (
            ("OK-ACCESS-KEY", key.api_key),
            ("OK-ACCESS-SIGN", sign),
            ("OK-ACCESS-TIMESTAMP", timestamp),
            ("OK-ACCESS-PASSPHRASE", key.passphrase),
        )
