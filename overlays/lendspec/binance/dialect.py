"""How Binance is spoken to: where key, clock and signature go, and which headers tell of the limits."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from attrs import evolve

from lendspec.binance.credentials import Credentials
from lendspec.binance.errors import classify
from lendspec.binance.reconcile import ACCEPTANCE, RECALL
from lendspec.core.call import CallOptions
from lendspec.core.engine import Answer
from lendspec.core.errors import ConfigurationError, LendspecError
from lendspec.core.operation import Operation
from lendspec.core.recall import Recall
from lendspec.core.redact import Secrets
from lendspec.core.request import Draft
from lendspec.core.settings import Opaque
from lendspec.core.wire import percent_encode

__all__ = ["DEFAULT_RECV_WINDOW", "MAX_RECV_WINDOW", "BinanceDialect"]

DEFAULT_RECV_WINDOW: Final = 5_000
"""Milliseconds; what Binance itself takes. It is always sent, because some loan operations insist on it."""

MAX_RECV_WINDOW: Final = 60_000

_LIMIT_HEADERS: Final = ("x-sapi-used-", "x-mbx-used-weight", "x-mbx-order-count")
_COUNT = re.compile(r"[0-9]{1,12}").fullmatch


class BinanceDialect(Opaque):
    """Binance with one set of credentials; the `Dialect` of its sessions."""

    __slots__ = ("_api_key", "_recv_window", "_signer", "base_url", "exchange", "recall", "secrets")

    def __init__(self, credentials: Credentials, *, base_url: str, recv_window: int | None = None) -> None:
        self.exchange = "binance"
        self.base_url = base_url
        self._api_key, self._signer = credentials.api_key, credentials.signer
        self._recv_window = _checked_recv_window(CallOptions(recv_window=recv_window), DEFAULT_RECV_WINDOW)
        accepts = evolve(ACCEPTANCE, behind=self._recv_window / 1000)
        self.recall: Recall = evolve(RECALL, acceptance=accepts)
        self.secrets = Secrets((self._api_key or "", *(self._signer.secrets if self._signer else ())))

    def __repr__(self) -> str:
        return f"BinanceDialect({self.base_url})"

    def authorize(self, draft: Draft, operation: Operation[object], options: CallOptions, now_ms: int) -> Draft:
        """Return the draft with the key, and with clock and signature where the operation is signed.

        Raises:
            ConfigurationError: The operation needs a credential that the client does not have.
            ValueError: The call's `recv_window` is too long.
        """
        if not operation.security:
            return draft
        if self._api_key is None:
            raise _missing(operation, "an API key", "api_key=..., secret=...")
        if "signature" not in operation.security:
            return Draft(draft.method, draft.path, draft.query, self._with_key(draft), draft.body)
        if self._signer is None:
            raise _missing(operation, "a signature", "secret=...")
        window = _checked_recv_window(options, self._recv_window)
        query = f"{draft.query}{'&' if draft.query else ''}recvWindow={window}&timestamp={now_ms}"
        # Nothing stands between query and body:
        # https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security
        signature = percent_encode(self._signer.sign(query.encode() + draft.body))
        return Draft(draft.method, draft.path, f"{query}&signature={signature}", self._with_key(draft), draft.body)

    def _with_key(self, draft: Draft) -> tuple[tuple[str, str], ...]:
        return (*draft.headers, ("X-MBX-APIKEY", self._api_key or ""))

    def classify(self, operation: Operation[object], answer: Answer, payload: object) -> LendspecError | None:
        """Return the error of an answer; None where it carries no error code."""
        return classify(operation, answer, payload)

    def limits_used(self, headers: Mapping[str, str]) -> Mapping[str, int]:
        """Return weight and orders used, by header name, e.g. ``X-SAPI-USED-IP-WEIGHT-1M``; no number is no report."""
        return {
            name.upper(): int(value)
            for name, value in headers.items()
            if name.startswith(_LIMIT_HEADERS) and _COUNT(value)
        }


def _checked_recv_window(options: CallOptions, default: int) -> int:
    milliseconds = default if options.recv_window is None else options.recv_window
    if milliseconds > MAX_RECV_WINDOW:
        raise ValueError(f"recv_window: {MAX_RECV_WINDOW} ms at most, got {milliseconds}")
    return milliseconds


def _missing(operation: Operation[object], what: str, arguments: str) -> ConfigurationError:
    return ConfigurationError(
        f"needs {what} and the client has none; make it with Binance({arguments}) or Binance.from_env()",
        exchange="binance",
        operation=operation.python_name,
    )
