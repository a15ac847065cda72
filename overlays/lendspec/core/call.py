"""What a caller may set for a client or for one call, and what a raw call gives back."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Generic, Literal, TypedDict, TypeVar

from attrs import field, frozen

from lendspec.core.drift import DriftHook
from lendspec.core.engine import MAX_BODY
from lendspec.core.hooks import Hook
from lendspec.core.retry import DEFAULT_RETRY, RetryPolicy

__all__ = ["CallOptions", "Changes", "Manner", "RawAnswer", "check_timeout"]

T_co = TypeVar("T_co", covariant=True)


def check_timeout(timeout: object, name: str = "timeout") -> float:
    """`timeout` as it is.

    Raises:
        TypeError: No number.
        ValueError: Not above zero, or not finite.
    """
    if not isinstance(timeout, int | float) or isinstance(timeout, bool):
        raise TypeError(f"{name}: expected seconds as a number, got {type(timeout).__name__}")
    if not 0 < timeout < math.inf:
        raise ValueError(f"{name}: expected seconds above 0, got {timeout}")
    return timeout


@frozen
class CallOptions:
    """Settings of one call; None leaves the client's own.

    Attributes:
        timeout: Seconds that connecting, and each wait for the exchange, may take.
        recv_window: Milliseconds that the exchange accepts the request after its timestamp (Binance).
        retry: How often and how patiently the call is tried; `ONE_ATTEMPT` for no retry.
        deadline: Seconds for the whole call: no attempt begins later, and none goes on.
        max_body: Bytes that the body of a response may have, decompressed; a larger one counts as unreadable.
        limits: What happens where a limit of the exchange leaves no room: ``wait`` for it, or ``raise`` `LocalLimit`.
        on_drift: Told once each, by this client, what answers hold that the specification does not know; see
            `lendspec.core.drift`.
        strict: Such an answer raises `Drifted`; after a write the exchange has accepted the request all the same.

    Raises:
        TypeError: A value of another type.
        ValueError: A value that is out of its range.
    """

    timeout: float | None = None
    recv_window: int | None = None
    retry: RetryPolicy | None = None
    deadline: float | None = None
    max_body: int | None = None
    limits: Literal["wait", "raise"] | None = None
    on_drift: DriftHook | None = None
    strict: bool | None = None

    def __attrs_post_init__(self) -> None:
        if self.timeout is not None:
            check_timeout(self.timeout)
        if self.recv_window is not None:
            _check_count("recv_window", "milliseconds", self.recv_window)
        if self.retry is not None:
            _check_retry(self.retry)
        if self.deadline is not None:
            check_timeout(self.deadline, "deadline")
        if self.max_body is not None:
            _check_count("max_body", "bytes", self.max_body)
        if self.limits not in {None, "wait", "raise"}:
            raise ValueError(f"limits: expected 'wait' or 'raise', got {self.limits!r}")
        if self.on_drift is not None and not callable(self.on_drift):
            raise TypeError(f"on_drift: expected a function of a Drift, got {type(self.on_drift).__name__}")
        if self.strict is not None and not isinstance(self.strict, bool):
            raise TypeError(f"strict: expected True or False, got {type(self.strict).__name__}")


def _check_count(name: str, unit: str, count: object) -> None:
    if not isinstance(count, int) or isinstance(count, bool):
        raise TypeError(f"{name}: expected {unit} as an int, got {type(count).__name__}")
    if count <= 0:
        raise ValueError(f"{name}: expected {unit} above 0, got {count}")


def _check_retry(retry: object) -> None:
    if not isinstance(retry, RetryPolicy):
        raise TypeError(f"retry: expected a RetryPolicy, got {type(retry).__name__}")


class Changes(TypedDict, total=False):
    """What `with_options` takes: see `CallOptions`; and `hooks`, which watch every attempt."""

    timeout: float
    recv_window: int
    retry: RetryPolicy
    deadline: float
    max_body: int
    limits: Literal["wait", "raise"]
    hooks: Iterable[Hook]
    on_drift: DriftHook | None
    strict: bool


def _tuple_of_hooks(hooks: Iterable[Hook]) -> tuple[Hook, ...]:
    if not isinstance(hooks, Iterable) or isinstance(hooks, str):
        raise TypeError(f"hooks: expected a list of hooks, got {type(hooks).__name__}; write hooks=[...]")
    made = tuple(hooks)
    for hook in made:
        if isinstance(hook, type) or not all(callable(getattr(hook, name, None)) for name in ("before", "after")):
            kind = f"the class {hook.__name__} itself" if isinstance(hook, type) else type(hook).__name__
            raise TypeError(f"hooks: expected objects with before() and after(), got {kind}")
    return made


@frozen
class Manner:
    """How calls are carried: the settings of a client, and over them those of one call; see `CallOptions`."""

    timeout: float = 10.0
    recv_window: int | None = None
    retry: RetryPolicy = DEFAULT_RETRY
    deadline: float | None = None
    max_body: int = MAX_BODY
    limits: Literal["wait", "raise"] = "wait"
    hooks: tuple[Hook, ...] = field(default=(), converter=_tuple_of_hooks)
    on_drift: DriftHook | None = None
    strict: bool = False

    def __attrs_post_init__(self) -> None:
        check_timeout(self.timeout)
        _check_retry(self.retry)
        CallOptions(
            recv_window=self.recv_window,
            deadline=self.deadline,
            max_body=self.max_body,
            limits=self.limits,
            on_drift=self.on_drift,
            strict=self.strict,
        )

    @property
    def watches(self) -> bool:
        """Whether answers are looked through for what the specification does not know."""
        return self.strict or self.on_drift is not None

    def under(self, options: CallOptions | None) -> Manner:
        """The manner of one call, whose own options come first."""
        if options is None:
            return self
        if not isinstance(options, CallOptions):
            raise TypeError(
                f"options: expected CallOptions, got {type(options).__name__}; write options=CallOptions(...)"
            )
        return Manner(
            timeout=options.timeout or self.timeout,
            recv_window=options.recv_window or self.recv_window,
            retry=options.retry or self.retry,
            deadline=options.deadline or self.deadline,
            max_body=options.max_body or self.max_body,
            limits=options.limits or self.limits,
            hooks=self.hooks,
            on_drift=options.on_drift or self.on_drift,
            strict=self.strict if options.strict is None else options.strict,
        )


@frozen
class RawAnswer(Generic[T_co]):
    """The answer as the exchange sent it, beside the typed result.

    Attributes:
        status: HTTP status.
        headers: Headers by lower-case name, secrets removed.
        body: Body, decompressed, secrets removed.
        limits_used: What the exchange says is used of its limits, by the exchange's own name.
        result: What the method without `raw` returns.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    limits_used: Mapping[str, int]
    result: T_co
