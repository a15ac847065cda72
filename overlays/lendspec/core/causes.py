"""Exceptions from below, made fit to be seen: without the frames, and the texts, that hold what was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar, cast

from lendspec.core.masks import MASK
from lendspec.core.redact import redact_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lendspec.core.request import Request

__all__ = ["bare", "hidden", "said_in", "shown_cause"]

E = TypeVar("E", bound=BaseException)

_HARMLESS: Final = (str, int, float, bool, type(None))
_SHORTEST: Final = 16
"""Characters of what may be a key or a signature; what is shorter is a word that a message needs."""


def bare(error: E) -> E:
    """`error` without traceback, cause and context: tools print the variables of the frames in them."""
    error.__traceback__ = None
    error.__cause__ = None
    error.__context__ = None
    for each in _inner(error):
        bare(each)
    return error


def _inner(error: BaseException) -> tuple[BaseException, ...]:
    """The exceptions of a group."""
    if isinstance(error, BaseExceptionGroup):
        return cast("tuple[BaseException, ...]", error.exceptions)  # of whatever kinds
    return ()


def said_in(request: Request) -> tuple[str, ...]:
    """What a text may quote of a finished request, and nobody may read: its query, its headers, its signature."""
    query = request.url.partition("?")[2]
    values = [part.partition("=")[2] for part in query.split("&")]
    texts = (query, *values, *(value for _, value in request.headers))
    return tuple(sorted((text for text in texts if len(text) >= _SHORTEST), key=len, reverse=True))


def hidden(text: str, secrets: Iterable[str], said: Iterable[str] = ()) -> str:
    """`text` without the secrets, in whichever form they stand there, and without what was `said`, as it was."""
    for each in said:
        text = text.replace(each, MASK)
    return redact_text(text, secrets)


def shown_cause(error: BaseException, secrets: Iterable[str], said: tuple[str, ...] = ()) -> BaseException:
    """`error`, to be chained as a cause: bare, and only its text where it holds more or shows a secret.

    Args:
        error: What was raised.
        secrets: Of the client.
        said: What the request said; see `said_in`.
    """
    bare(error)
    holds_more = vars(error).keys() - {"__notes__"} or _inner(error)
    texts = _texts(error)
    if texts is None:
        return RuntimeError(type(error).__name__)
    shows = any(hidden(text, secrets, said) != text for text in texts)
    if not holds_more and not shows and all(isinstance(each, _HARMLESS) for each in error.args):
        return error
    text = hidden(texts[0], secrets, said)
    return RuntimeError(f"{type(error).__name__}: {text}" if text else type(error).__name__)


def _texts(error: BaseException) -> tuple[str, ...] | None:
    """All that tools show of it; None where it fails to tell."""
    try:
        return (str(error), repr(error), repr(error.args), repr(getattr(error, "__notes__", ())))
    except Exception:  # noqa: BLE001 (an exception of whatever kind, with whatever in it)
        return None
