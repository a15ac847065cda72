"""Exceptions from below, made fit to be seen: without the frames, and the texts, that hold what was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from lendspec.core.redact import redact_text

if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = ["bare", "shown_cause"]

E = TypeVar("E", bound=BaseException)

_HARMLESS = (str, int, float, bool, type(None))


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
    return cast("tuple[BaseException, ...]", getattr(error, "exceptions", ()))  # only groups have this attribute


def shown_cause(error: BaseException, secrets: Collection[str]) -> BaseException:
    """`error`, to be chained as a cause: bare, and only its text where it holds more or shows a secret."""
    bare(error)
    holds_more = vars(error).keys() - {"__notes__"} or _inner(error)
    texts = [str(error), *map(str, getattr(error, "__notes__", ()))]
    shows = any(redact_text(text, secrets) != text for text in texts)
    if not holds_more and not shows and all(isinstance(each, _HARMLESS) for each in error.args):
        return error
    return RuntimeError(f"{type(error).__name__}: {redact_text(texts[0], secrets)}")
