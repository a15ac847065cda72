"""What refuses a package: rendered text that is not what was meant, with the place at which it would stand."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from contextlib import contextmanager

from lendspec.generator.faults import GeneratorError
from lendspec.generator.model import Spec

__all__ = ["UnsafeOutputError", "count_calls", "located", "without_twins"]

_TWINS, _ITERATIONS = 4, 2


class UnsafeOutputError(GeneratorError):
    """Rendered code holds what no package of ours holds; the specification or a template is to blame."""


@contextmanager
def located(place: str) -> Generator[None]:
    """Say in a fault where it is.

    Raises:
        UnsafeOutputError: The fault.
    """
    try:
        yield
    except UnsafeOutputError as problem:
        message = f"{place}: {problem}"
        raise UnsafeOutputError(message) from None


def without_twins(names: Iterable[str], what: str) -> None:
    """See that each name stands once.

    Raises:
        UnsafeOutputError: One stands twice.
    """
    listed = tuple(names)
    if len(set(listed)) != len(listed):
        twin = next(each for each in listed if listed.count(each) > 1)
        message = f"{twin} stands twice among the {what}"
        raise UnsafeOutputError(message)


def count_calls(spec: Spec, calls: int, iterations: int) -> None:
    """See that each operation is called by its four methods, and each paged one by its two iterations.

    Raises:
        UnsafeOutputError: They are more, or fewer.
    """
    if calls != _TWINS * len(spec.operations):
        message = f"{spec.package} has {len(spec.operations)} operations but {calls} calls instead of {_TWINS} for each"
        raise UnsafeOutputError(message)
    paged = sum(operation.pages is not None for operation in spec.operations)
    if iterations != _ITERATIONS * paged:
        wanted = f"instead of {_ITERATIONS} for each"
        message = f"{spec.package} has {paged} paged operations but {iterations} iterations {wanted}"
        raise UnsafeOutputError(message)
