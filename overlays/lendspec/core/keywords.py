"""Names of keywords: one that there is not is refused with the one that was meant, and never with its value."""

from __future__ import annotations

import difflib
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["IN_THE_CLASS", "checked_limiter", "checked_switch", "meant", "refuse_unknown"]

_OWN_CLIENT: Final = "give an httpx client that has it with http="
_RETRY: Final = "give retry=RetryPolicy(attempts=...)"

_WAYS_OUT: Final[Mapping[str, str]] = MappingProxyType(
    {
        "apikey": "did you mean api_key?",
        "key": "did you mean api_key?",
        "public_key": "did you mean api_key?",
        "api_secret": "did you mean secret?",
        "secret_key": "did you mean secret?",
        "api_secret_key": "did you mean secret?",
        "private_key": "give secret=Ed25519Key.from_pem(...) or RsaKey.from_pem(...)",
        "private_key_file": "give secret=Ed25519Key.from_pem(...) or RsaKey.from_pem(...)",
        "password": "did you mean passphrase?",
        "base_endpoint": "did you mean base_url?",
        "host": "did you mean base_url?",
        "domain": "did you mean base_url?",
        "proxy": _OWN_CLIENT,
        "proxies": _OWN_CLIENT,
        "verify": _OWN_CLIENT,
        "cert": _OWN_CLIENT,
        "headers": _OWN_CLIENT,
        "max_retries": _RETRY,
        "retries": _RETRY,
    }
)
"""What users of other libraries write, with the way to say it here."""


def meant(name: str, known: Iterable[str]) -> str:
    """Which of `known` was meant, or all that there are."""
    listed = list(known)
    near = difflib.get_close_matches(name, listed, n=1)
    return f"did you mean {near[0]}?" if near else f"there are: {', '.join(listed)}"


IN_THE_CLASS: Final[Mapping[str, str]] = MappingProxyType(
    dict.fromkeys(("api_key", "secret", "passphrase"), "it is read from where this method looks; give it to the class")
)
"""What to do instead of giving a credential to a method that reads it elsewhere."""


def refuse_unknown(given: Iterable[str], known: Iterable[str], ways_out: Mapping[str, str] = _WAYS_OUT) -> None:
    """Hold keywords to those that there are.

    Args:
        given: The keywords.
        known: Those that there are.
        ways_out: What to do instead of one, by its name in lower case with ``_`` between words, beside those that
            hold for every exchange.

    Raises:
        TypeError: There is no such keyword; its value is not told, for it may be a secret.
    """
    listed = list(known)
    ways_out = {**_WAYS_OUT, **ways_out}
    for name in sorted(set(given) - set(listed)):
        snake = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")
        way = ways_out.get(name) or ways_out.get(snake) or meant(snake, listed)
        raise TypeError(f"{name}: a client has no such option; {way}")


def checked_limiter(limiter: object, method: str) -> None:
    """Hold the limiter of a client to what it must be.

    Raises:
        TypeError: It is something else; its text is not told.
    """
    if limiter is None or (callable(getattr(limiter, method, None)) and not isinstance(limiter, type)):
        return
    if isinstance(limiter, type):
        raise TypeError(f"limiter: expected an object, got the class itself; write limiter={limiter.__name__}(...)")
    raise TypeError(
        f"limiter: expected a MemoryLimiter, a RedisLimiter or an object with their methods, got "
        f"{type(limiter).__name__}; None keeps to no limits"
    )


def checked_switch(name: str, switch: object) -> None:
    """Hold a setting to True or False.

    Raises:
        TypeError: It is something else, e.g. the text ``"0"``, which would count as true.
    """
    if not isinstance(switch, bool):
        raise TypeError(f"{name}: expected True or False, got {type(switch).__name__}")
