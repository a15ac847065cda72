"""What the templates see of a specification. No YAML, no Python syntax, no paths: only meaning."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, TypeAlias

from attrs import define, field, frozen

__all__ = [
    "Array",
    "Blank",
    "Bounds",
    "CursorPages",
    "Deprecation",
    "Doc",
    "EnumType",
    "Envelope",
    "Field",
    "ForwardPages",
    "Group",
    "Idempotency",
    "Kind",
    "Limit",
    "LimitCase",
    "Mapping",
    "Member",
    "Nullable",
    "NumberedPages",
    "ObjectType",
    "Operation",
    "Parameter",
    "Provenance",
    "Rest",
    "Row",
    "Rule",
    "Scalar",
    "Schema",
    "Scheme",
    "Server",
    "Spec",
    "Style",
    "Tag",
    "Union",
    "Window",
    "WindowCase",
]

Kind: TypeAlias = Literal[
    "text",
    "integer",
    "integer_text",
    "decimal",
    "decimal_number",
    "boolean",
    "unix_ms",
    "unix_ms_text",
    "unix_s",
    "unix_s_text",
    "date_time",
    "date",
    "base64",
    "binary",
    "anything",
    "nothing",
]
Style: TypeAlias = Literal["plain", "form", "space", "pipe", "deep", "json", "label", "matrix"]


@frozen
class Doc:
    """A text in the languages of the specification; empty where nothing is written."""

    en: str = ""
    zh: str = ""


@frozen
class Scalar:
    """A single value; ``kind`` is its meaning and its form on the wire."""

    kind: Kind
    words: tuple[str, str] | None = None
    """For a boolean that travels as text: the text of true and the text of false."""


@frozen
class Member:
    """One value of an enumeration."""

    name: str
    value: str | int
    doc: Doc = field(default=Doc(), eq=False)


@frozen
class EnumType:
    """An enumeration; open, for the exchange may add values."""

    name: str
    members: tuple[Member, ...]
    doc: Doc = Doc()
    binding: bool = False
    """Whether a caller who means a value beyond the list must say so."""

    @property
    def is_text(self) -> bool:
        """Whether the values are strings on the wire."""
        return all(isinstance(member.value, str) for member in self.members)


@frozen
class Field:
    """One property of an object."""

    wire: str
    name: str
    schema: Schema
    required: bool
    secret: bool = False
    doc: Doc = field(default=Doc(), eq=False)
    bounds: Bounds | None = None


@define(eq=False)
class ObjectType:
    """An object with named fields; filled after it is made, for its fields may lead back to it.

    Two are the same when they are the same object here.
    """

    name: str
    fields: tuple[Field, ...] = ()
    doc: Doc = Doc()
    rest: Rest | None = None


@frozen
class Rest:
    """The properties of an object beyond its named fields: the attribute that holds them, and their type."""

    name: str
    schema: Schema


@frozen
class Array:
    """A list of values."""

    item: Schema


@frozen
class Mapping:
    """An object whose keys are data."""

    value: Schema


@frozen
class Nullable:
    """A value that may be null."""

    inner: Schema


@frozen
class Blank:
    """A value whose empty text means that it is absent."""

    inner: Schema


@frozen
class Row:
    """A list that holds exactly one value, or at most one (``optional``)."""

    inner: Schema
    optional: bool


@frozen
class Tag:
    """The member of an object whose word says which type of a union it is; the types by their index."""

    wire: str
    words: tuple[tuple[str, int], ...]


@frozen
class Union:
    """A value of one of several types, none of which is a union or nullable."""

    members: tuple[Schema, ...]
    tag: Tag | None = None


Schema: TypeAlias = "Scalar | EnumType | ObjectType | Array | Mapping | Nullable | Blank | Row | Union"


@frozen
class Bounds:
    """The limits of one value."""

    minimum: int | Decimal | None = None
    maximum: int | Decimal | None = None
    above: int | Decimal | None = None
    below: int | Decimal | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    form: str | None = None
    secret: bool = False
    min_items: int | None = None
    max_items: int | None = None
    whole_digits: int | None = None
    fraction_digits: int | None = None
    each: Bounds | None = None
    """The limits of every entry of a list."""
    form_zh: str | None = field(default=None, eq=False)
    """What the pattern asks for, in Chinese."""
    name: str | None = field(default=None, eq=False)
    """The name of the schema that states them, where it has one."""


@frozen
class Rule:
    """What arguments must go together: at least one, exactly one, at most one, all or none of them."""

    kind: Literal["any", "one", "most_one", "require", "forbid"]
    parameters: tuple[str, ...]
    when: tuple[tuple[str, tuple[str, ...]], ...] = ()


@frozen
class Parameter:
    """One value that an operation takes, wherever it travels."""

    wire: str
    name: str
    location: Literal["path", "query", "header", "cookie", "body", "content"]
    schema: Schema
    required: bool
    explode: bool = True
    bounds: Bounds | None = None
    doc: Doc = Doc()
    example: object = field(default=None, eq=False)
    style: Style = "plain"
    content_type: str | None = None
    default: object = field(default=None, eq=False)


@frozen
class LimitCase:
    """Another weight when a parameter has one of some values."""

    parameter: str
    values: tuple[str, ...]
    weight: int


@frozen
class Limit:
    """How much of which budget a call costs."""

    weight: int
    per_seconds: int
    budget: int
    scope: str
    pool: str
    per: tuple[str, ...] = ()
    cases: tuple[LimitCase, ...] = ()
    or_scope: str | None = None
    or_budget: int | None = None


@frozen
class NumberedPages:
    """Pages by number."""

    page: str
    size: str
    default_size: int
    max_size: int
    max_page: int | None
    items: str
    key: tuple[str, ...]
    total: str | None = None


@frozen
class CursorPages:
    """Pages by the cursor of the last record seen."""

    older: str
    newer: str
    cursor: str
    size: str
    default_size: int
    max_size: int
    items: str
    key: tuple[str, ...]


@frozen
class ForwardPages:
    """Pages that go on from a record towards newer ones."""

    start: str
    cursor: str
    inclusive: bool | None = None
    size: str | None = None
    default_size: int | None = None
    max_size: int | None = None


@frozen
class WindowCase:
    """Another longest span, in days, when a parameter is given."""

    parameter: str
    max_days: int


@frozen
class Window:
    """The span of time that one call may cover, in days."""

    start: str | None
    end: str | None
    max_days: int | None = None
    default_days: int | None = None
    oldest_days: int | None = None
    cases: tuple[WindowCase, ...] = ()


@frozen
class Idempotency:
    """The parameter that makes a repeated write harmless, for some seconds."""

    parameter: str
    seconds: int


@frozen
class Statuses:
    """The values of a status field: those that are final and good, those that are not final, those that are bad."""

    field: str
    done: tuple[str | bool, ...]
    pending: tuple[str | bool, ...] = ()
    failed: tuple[str | bool, ...] = ()


@frozen
class Link:
    """A value that two things have in common: the name of the one, and the source in a call or in its answer."""

    name: str
    source: str
    answered: bool = False


@frozen
class Shown:
    """The read that shows what became of a write, how its record is known and what its status says."""

    operation: str
    place: str = ""
    items: str = ""
    arguments: tuple[Link, ...] = ()
    same: tuple[Link, ...] = ()
    status: Statuses | None = None


@frozen
class Settlement:
    """When a write is done: by the status in its answer, or by a record that shows it later."""

    answer: Statuses | None = None
    record: Shown | None = None


@frozen
class Envelope:
    """The wrapper around every answer of an exchange."""

    code: str
    ok: str
    message: str
    data: str


@frozen
class Deprecation:
    """When an operation ends and what takes its place."""

    sunset: str | None
    replaced_by: str | None


@frozen
class Provenance:
    """Where the facts of an operation come from."""

    source: str | None
    checked: str | None
    note: str | None


@frozen
class Operation:
    """One call that an exchange offers."""

    id: str
    method: str
    path: tuple[str, ...]
    attribute: str | None
    group: str | None
    name: str
    effect: Literal["read", "write"]
    security: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    owned: tuple[Parameter, ...]
    answer: Schema
    body: Literal["json", "form", "multipart", "raw"] | None = None
    content_type: str | None = None
    ways: tuple[tuple[str, ...], ...] = ()
    query: str = ""
    accept: str | None = None
    reads: Literal["json", "text", "bytes"] = "json"
    done: tuple[int, ...] = ()
    summary: Doc = Doc()
    doc: Doc = Doc()
    permission: str | None = None
    limits: tuple[Limit, ...] = ()
    pages: NumberedPages | CursorPages | None = None
    forward: ForwardPages | None = None
    window: Window | None = None
    idempotency: Idempotency | None = None
    settlement: Settlement | None = None
    rules: tuple[Rule, ...] = ()
    secrets: tuple[str, ...] = ()
    deprecated: Deprecation | None = None
    provenance: Provenance | None = None
    example: object = field(default=None, eq=False)

    @property
    def python_name(self) -> str:
        """The place of the method on the exchange: ``loan.flexible.borrow``."""
        return ".".join(part for part in (self.attribute, self.group, self.name) if part)

    @property
    def path_template(self) -> str:
        """The path as the specification writes it."""
        return "".join(part if index % 2 == 0 else f"{{{part}}}" for index, part in enumerate(self.path))


@frozen
class Scheme:
    """A way to show who calls: a key by name in a place, or one of HTTP's own (``bearer``, ``basic``)."""

    name: str
    kind: Literal["key", "bearer", "basic", "other"]
    location: Literal["header", "query", "cookie"] | None = None
    wire: str | None = None


@frozen
class Server:
    """An address of the exchange, its variables filled in."""

    url: str
    doc: Doc = Doc()


@frozen
class Group:
    """Operations that belong together; one class of the client."""

    name: str | None
    operations: tuple[Operation, ...]
    doc: Doc = Doc()


@frozen
class Spec:
    """One product of one exchange."""

    exchange: str
    product: str
    title: str
    version: str
    doc: Doc
    envelope: Envelope | None
    groups: tuple[Group, ...]
    objects: tuple[ObjectType, ...]
    enums: tuple[EnumType, ...]
    schemes: tuple[Scheme, ...] = ()
    servers: tuple[Server, ...] = ()

    @property
    def package(self) -> str:
        """The name of the generated package."""
        return f"{self.exchange}_{self.product}"

    @property
    def operations(self) -> tuple[Operation, ...]:
        """Every operation, group by group."""
        return tuple(operation for group in self.groups for operation in group.operations)
