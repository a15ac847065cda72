"""The session: carries a call from its arguments to its result, or to one of the errors."""

from __future__ import annotations

import time
import warnings
from typing import TYPE_CHECKING, Self, TypeVar

from lendspec.core.call import CallOptions, RawAnswer, check_timeout
from lendspec.core.dialect import NOT_JSON
from lendspec.core.engine import EngineFault
from lendspec.core.errors import DecodeError, LendspecError
from lendspec.core.outcome import by_status, completed, no_answer, no_json
from lendspec.core.prepare import prepare
from lendspec.core.read import payload_of, result_of
from lendspec.core.redact import redact_body, redact_text
from lendspec.core.retry import OneAttempt

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lendspec.core.dialect import Dialect
    from lendspec.core.engine import Answer, AsyncEngine
    from lendspec.core.operation import Operation
    from lendspec.core.prepare import Prepared
    from lendspec.core.retry import Retry

__all__ = ["AsyncSession"]

T = TypeVar("T")

_DEFAULTS = CallOptions()
_ONE_ATTEMPT = OneAttempt()


class AsyncSession:
    """Calls operations of one exchange with one set of credentials; usable as a context manager.

    Args:
        dialect: Signs requests and understands answers.
        engine: Sends requests; closed with the session.
        timeout: Seconds that connecting, and each wait for the exchange, may take.
        now: Unix time in seconds.
        retry: Decides whether a failed attempt is made again.

    Raises:
        TypeError: `timeout` is no number.
        ValueError: `timeout` is not above zero.
    """

    def __init__(
        self,
        dialect: Dialect,
        engine: AsyncEngine,
        *,
        timeout: float = 10.0,
        now: Callable[[], float] = time.time,
        retry: Retry = _ONE_ATTEMPT,
    ) -> None:
        self._dialect = dialect
        self._engine = engine
        self._timeout = check_timeout(timeout)
        self._now = now
        self._retry = retry
        self._closed = False
        self._warned: set[Operation[object]] = set()

    async def call(
        self, operation: Operation[T], values: Mapping[str, object], options: CallOptions | None = None
    ) -> T:
        """The result of `operation`.

        Args:
            operation: What to ask.
            values: Arguments by Python name; None is absent.
            options: Settings of this call alone.

        Raises:
            TypeError: An argument is missing, unknown or of another type; nothing was sent.
            ValueError: An argument cannot be sent as it is; nothing was sent.
            LendspecError: The exchange did not do it, or what it did cannot be told; see `lendspec.core.errors`.
            RuntimeError: The session is closed.
        """
        _, result = await self._done(operation, values, options)
        return result

    async def call_raw(
        self, operation: Operation[T], values: Mapping[str, object], options: CallOptions | None = None
    ) -> RawAnswer[T]:
        """The result of `operation` with the answer as the exchange sent it; see `call`.

        Raises:
            TypeError: See `call`.
            ValueError: See `call`.
            LendspecError: See `call`.
            RuntimeError: See `call`.
        """
        answer, result = await self._done(operation, values, options)
        secrets = self._dialect.secrets
        return RawAnswer(
            status=answer.status,
            headers={name: redact_text(value, secrets) for name, value in answer.headers.items()},
            body=redact_body(answer.body, secrets),
            limits_used=self._dialect.limits_used(answer.headers),
            result=result,
        )

    async def _done(
        self, operation: Operation[T], values: Mapping[str, object], options: CallOptions | None
    ) -> tuple[Answer, T]:
        if self._closed:
            raise RuntimeError(f"{operation.exchange} {operation.python_name}: the client is closed")
        self._warn_once(operation)
        prepared = prepare(operation, values)
        answer, payload = await self._executed(prepared, options or _DEFAULTS)
        result = result_of(operation, payload)
        if isinstance(result, DecodeError):
            raise completed(result, prepared, answer, self._dialect.secrets)
        return answer, result

    async def _executed(self, prepared: Prepared[object], options: CallOptions) -> tuple[Answer, object]:
        attempt = 1
        while isinstance(outcome := await self._attempt(prepared, options), LendspecError):
            if not self._retry.again(prepared.operation, outcome, attempt):
                raise outcome
            attempt += 1
        return outcome

    async def _attempt(self, prepared: Prepared[object], options: CallOptions) -> tuple[Answer, object] | LendspecError:
        operation = prepared.operation
        draft = self._dialect.authorize(prepared.draft, operation, options, int(self._now() * 1000))
        request = draft.at(self._dialect.base_url)
        timeout = options.timeout or self._timeout
        try:
            answer = await self._engine.send(request.method, request.url, request.headers, request.body, timeout)
        except EngineFault as fault:
            return completed(no_answer(operation, fault), prepared, None, self._dialect.secrets)
        payload = payload_of(operation, answer.body)
        error = self._judged(operation, answer, payload)
        return (answer, payload) if error is None else completed(error, prepared, answer, self._dialect.secrets)

    def _judged(self, operation: Operation[object], answer: Answer, payload: object) -> LendspecError | None:
        error = self._dialect.classify(operation, answer, payload) or by_status(operation, answer)
        return no_json(operation) if error is None and payload is NOT_JSON else error

    def _warn_once(self, operation: Operation[object]) -> None:
        deprecated = operation.deprecated
        if deprecated is None or operation in self._warned:
            return
        self._warned.add(operation)
        sunset = f" (sunset {deprecated.sunset})" if deprecated.sunset else ""
        successor = f"; use {deprecated.replaced_by}" if deprecated.replaced_by else ""
        message = f"{operation.exchange} {operation.python_name} is deprecated{sunset}{successor}"
        # The line of the user's own code: this, _done, call, the generated method, the user.
        warnings.warn(message, DeprecationWarning, stacklevel=5)

    async def aclose(self) -> None:
        """Let go of all connections; calls are refused from here on. Closing twice does no harm."""
        if not self._closed:
            self._closed = True
            await self._engine.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_exception: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"AsyncSession({self._dialect.exchange})"
