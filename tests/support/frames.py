"""What tools read of an exception: every frame of its whole chain, each variable, and what the variables hold."""

from __future__ import annotations

import io
import traceback
from collections.abc import Collection, Generator, Mapping
from collections.abc import Set as AbstractSet
from typing import cast

import attrs
from rich.console import Console
from rich.traceback import Traceback

__all__ = ["LIBRARY", "chain_of", "everything_shown_by"]

LIBRARY = ("/overlays/lendspec/", "/generated/lendspec/")
_DEEPEST = 6


def everything_shown_by(error: BaseException) -> str:
    """All that the standard library, rich and a reader of frames show of an exception and of the library's frames."""
    return "\n".join([*_of_stdlib(error), _of_rich(error), *(text for each in chain_of(error) for text in _of(each))])


def chain_of(error: BaseException) -> list[BaseException]:
    """The exception and all causes, contexts and members of groups, each once."""
    chain = [error]
    for each in chain:
        grouped: tuple[BaseException, ...] = getattr(each, "exceptions", ())
        chain += [other for other in (each.__cause__, each.__context__, *grouped) if other and other not in chain]
    return chain


def _of_stdlib(error: BaseException) -> Generator[str]:
    for each in chain_of(error):
        told = traceback.TracebackException.from_exception(each, capture_locals=True)
        for frame in told.stack:
            if any(part in frame.filename for part in LIBRARY):
                yield str(frame.locals)
        yield "".join(told.format_exception_only())


def _of_rich(error: BaseException) -> str:
    """With the frames of other programs left out: the test itself holds the secret."""
    console = Console(file=io.StringIO(), width=500, force_terminal=False)
    stripped = [(each, each.__traceback__) for each in chain_of(error)]
    try:
        for each, _ in stripped:
            trace = each.__traceback__
            while trace is not None and not any(part in trace.tb_frame.f_code.co_filename for part in LIBRARY):
                trace = trace.tb_next
            each.__traceback__ = trace
        shown = Traceback.from_exception(
            type(error), error, error.__traceback__, show_locals=True, locals_max_string=9_999, locals_max_length=999
        )
        console.print(shown)
    finally:
        for each, trace in stripped:
            each.__traceback__ = trace
    return console.file.getvalue() if isinstance(console.file, io.StringIO) else ""


def _of(error: BaseException) -> Generator[str]:
    """As Sentry reads it: the attributes of the exception, and each variable, into containers and attrs classes."""
    yield from _held(error.args, 0)
    yield from _held(vars(error), 0)
    yield from _held(getattr(error, "__notes__", ()), 0)
    trace = error.__traceback__
    while trace is not None:
        if any(part in trace.tb_frame.f_code.co_filename for part in LIBRARY):
            yield from _held(dict(trace.tb_frame.f_locals), 0)
        trace = trace.tb_next


def _held(value: object, depth: int) -> Generator[str]:
    yield repr(value)
    if depth > _DEEPEST:
        return
    if isinstance(value, Mapping):
        for pair in cast("Mapping[object, object]", value).items():  # whatever a program holds
            yield from _held(pair, depth + 1)
    elif isinstance(value, list | tuple | AbstractSet):
        for item in cast("Collection[object]", value):  # whatever a program holds
            yield from _held(item, depth + 1)
    else:
        fields: tuple[attrs.Attribute[object], ...] = getattr(type(value), "__attrs_attrs__", ())
        for field in fields:
            yield from _held(getattr(value, field.name, None), depth + 1)
