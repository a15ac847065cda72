"""How much of an exchange the specifications cover, as a table for people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from attrs import frozen

from lendspec.generator.model import ObjectType, Spec

__all__ = ["Coverage", "coverage_of", "markdown", "put_into"]

_START = "<!-- coverage: written by `lendspec stats --into` -->"
_END = "<!-- end of coverage -->"
_HEAD = ("product", "Python", "operations", "of these deprecated", "typed fields", "documented examples")


@frozen
class Coverage:
    """Counts of one product."""

    product: str
    place: str
    operations: int
    deprecated: int
    fields: int
    examples: int


def coverage_of(spec: Spec) -> Coverage:
    """Count what a specification describes; a field is an argument or a property of an answer or a request."""
    operations = spec.operations
    return Coverage(
        spec.title,
        f"{spec.exchange}.{operations[0].attribute}" if operations else spec.exchange,
        len(operations),
        sum(operation.deprecated is not None for operation in operations),
        sum(len(operation.parameters) for operation in operations) + sum(map(_fields, spec.objects)),
        sum(operation.example is not None for operation in operations),
    )


def _fields(made: ObjectType) -> int:
    return len(made.fields)


def markdown(rows: Sequence[Coverage]) -> str:
    """The counts as a Markdown table with a sum below."""
    body = [
        (f"{row.product}", f"`{row.place}`", row.operations, row.deprecated, row.fields, row.examples) for row in rows
    ]
    total = ("**all**", "", *(sum(column) for column in zip(*(line[2:] for line in body), strict=True)))
    return "\n".join(map(_line, (_HEAD, ("---", "---", "---:", "---:", "---:", "---:"), *body, total)))


def _line(cells: Iterable[object]) -> str:
    return f"| {' | '.join(map(str, cells))} |"


def put_into(file: Path, table: str) -> bool:
    """Replace the table between the marks of a file; whether that changed it.

    Raises:
        ValueError: The file lacks one of the marks.
    """
    text = file.read_text("utf-8")
    before, start, rest = text.partition(_START)
    _, end, after = rest.partition(_END)
    if not start or not end:
        message = f"{file} lacks the marks {_START!r} and {_END!r}; put them where the table belongs"
        raise ValueError(message)
    new = f"{before}{_START}\n{table}\n{_END}{after}"
    if new != text:
        file.write_text(new, "utf-8")
    return new != text
