"""What a caller may set for one call, and what a raw call gives back."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Generic, TypeVar

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["CallOptions", "RawAnswer", "check_timeout"]

T_co = TypeVar("T_co", covariant=True)


def check_timeout(timeout: object) -> float:
    """`timeout` as it is.

    Raises:
        TypeError: No number.
        ValueError: Not above zero, or not finite.
    """
    if not isinstance(timeout, int | float) or isinstance(timeout, bool):
        raise TypeError(f"timeout: expected seconds as a number, got {type(timeout).__name__}")
    if not 0 < timeout < math.inf:
        raise ValueError(f"timeout: expected seconds above 0, got {timeout}")
    return timeout


@frozen
class CallOptions:
    """Settings of one call; None leaves the client's own.

    Attributes:
        timeout: Seconds that connecting, and each wait for the exchange, may take.
        recv_window: Milliseconds that the exchange accepts the request after its timestamp (Binance).

    Raises:
        TypeError: A value of another type.
        ValueError: A value that is not above zero.
    """

    timeout: float | None = None
    recv_window: int | None = None

    def __attrs_post_init__(self) -> None:
        if self.timeout is not None:
            check_timeout(self.timeout)
        if self.recv_window is not None:
            _check_recv_window(self.recv_window)


def _check_recv_window(recv_window: object) -> None:
    if not isinstance(recv_window, int) or isinstance(recv_window, bool):
        raise TypeError(f"recv_window: expected milliseconds as an int, got {type(recv_window).__name__}")
    if recv_window <= 0:
        raise ValueError(f"recv_window: expected milliseconds above 0, got {recv_window}")


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
