"""What the specification says about one operation, as data that the session reads."""

from __future__ import annotations

from typing import Generic, Literal, TypeAlias, TypeVar

from attrs import field, frozen

from lendspec.core.bounds import Bounds
from lendspec.core.decode import Decoder
from lendspec.core.encode import Encoder
from lendspec.core.rules import Rule
from lendspec.core.settlement import Settlement

# `Encoder` names it in a text, which tools look up in the module that they read.
from lendspec.core.wire import Wire  # noqa: F401  # pyright: ignore[reportUnusedImport]

__all__ = [
    "Body",
    "CursorPages",
    "Deprecation",
    "Effect",
    "Envelope",
    "ForwardPages",
    "Idempotency",
    "Limit",
    "LimitCase",
    "Location",
    "NumberedPages",
    "Operation",
    "Parameter",
    "Scope",
    "Style",
    "Window",
    "WindowCase",
]

Effect: TypeAlias = Literal["read", "write"]
Location: TypeAlias = Literal["path", "query", "header", "cookie", "body", "content"]
Style: TypeAlias = Literal["plain", "form", "space", "pipe", "deep", "json", "label", "matrix"]
Body: TypeAlias = Literal["json", "form", "multipart", "raw"]
Scope: TypeAlias = Literal["ip", "uid", "account"]

T_co = TypeVar("T_co", covariant=True)


@frozen
class Parameter:
    """One argument of an operation and its place in the request.

    Attributes:
        wire: Name in the request, as the exchange writes it.
        name: Keyword argument of the Python method.
        type: Python type as text, e.g. ``Decimal``.
        location: Part of the request that carries it; ``body`` is a field of the body, ``content`` the whole body.
        encode: Turns the Python value into its wire form.
        required: A call without it is refused before anything is sent.
        explode: A list is sent as a repeated name, not as one comma-separated value.
        bounds: Limits of its value, checked before anything is sent.
        style: How a list or an object becomes text, see `lendspec.core.styles`.
        content_type: Media type of its part, in a form with files.
    """

    wire: str
    name: str
    type: str
    location: Location
    encode: Encoder
    required: bool = False
    explode: bool = True
    bounds: Bounds | None = None
    style: Style = "plain"
    content_type: str | None = None


@frozen
class LimitCase:
    """Another weight, when `parameter` (wire name) has one of `values`."""

    parameter: str
    values: tuple[str, ...]
    weight: int


@frozen
class Limit:
    """One budget of the exchange that a call draws on.

    Attributes:
        weight: Cost of one call.
        per_seconds: Length of the budget's period, in seconds.
        budget: Sum of weights that one period allows.
        scope: Who shares the budget: the IP address, the user id or the account.
        pool: ``operation`` has the budget for itself, ``shared`` shares it with others.
        per: Wire names; the budget exists once for each combination of their values.
        cases: Weights that depend on an argument.
        or_scope: Who shares the budget by other sources, where they disagree; the headers of an answer tell.
        or_budget: The budget if `or_scope` is right.
    """

    weight: int
    per_seconds: int
    budget: int
    scope: Scope
    pool: Literal["operation", "shared"]
    per: tuple[str, ...] = ()
    cases: tuple[LimitCase, ...] = ()
    or_scope: Scope | None = None
    or_budget: int | None = None


@frozen
class NumberedPages:
    """Pages counted from 1.

    Attributes:
        page: Wire name of the page number.
        size: Wire name of the page size.
        default_size: Records a page when `size` is absent.
        max_size: Most records a page.
        max_page: Last page that the exchange serves, if it has one.
        items: Attribute of the result that holds the records; ``""`` is the result itself.
        key: Attributes that identify a record.
        total: Attribute of the result that holds the number of records on all pages, if there is one.
    """

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
    """Pages that continue after a record.

    Attributes:
        older: Wire name of the parameter that asks for records before the cursor.
        newer: Wire name of the parameter that asks for records after the cursor.
        cursor: Attribute of a record that serves as cursor.
        size: Wire name of the page size.
        default_size: Records a page when `size` is absent.
        max_size: Most records a page.
        items: Attribute of the result that holds the records; ``""`` is the result itself.
        key: Attributes that identify a record.
    """

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
    """Pages that go on from a record towards newer ones, whatever the window; they are followed by hand.

    Attributes:
        start: Wire name of the parameter that takes the cursor.
        cursor: Wire name of the record's field that serves as cursor.
        inclusive: Whether the record of the cursor comes again; None where the exchange does not say.
        size: Wire name of the page size, if there is one.
        default_size: Records a page when `size` is absent, where the exchange says.
        max_size: Most records a page, where the exchange says.
    """

    start: str
    cursor: str
    inclusive: bool | None = None
    size: str | None = None
    default_size: int | None = None
    max_size: int | None = None


@frozen
class WindowCase:
    """Another longest stretch, in days, when `parameter` (wire name) is given."""

    parameter: str
    max_days: int


@frozen
class Window:
    """The stretch of time that one call may ask for.

    Attributes:
        start: Wire name of the first moment; None where the operation takes none.
        end: Wire name of the last moment; None where the operation takes none.
        max_days: Longest stretch, in days.
        default_days: Stretch when both are absent, in days back from now.
        oldest_days: How far back the exchange keeps records, in days.
        cases: Longest stretches that depend on an argument; the first that applies counts.
    """

    start: str | None
    end: str | None
    max_days: int | None = None
    default_days: int | None = None
    oldest_days: int | None = None
    cases: tuple[WindowCase, ...] = ()


@frozen
class Idempotency:
    """A request repeated with the same `parameter` (wire name) within `seconds` is executed once."""

    parameter: str
    seconds: int


@frozen
class Envelope:
    """Property names of the object that wraps every answer; `ok` is the value of `code` that means success."""

    code: str
    ok: str
    message: str
    data: str


@frozen
class Deprecation:
    """When the exchange switches the operation off (``YYYY-MM-DD``), and what replaces it."""

    sunset: str | None = None
    replaced_by: str | None = None


@frozen(eq=False, repr=False)
class Operation(Generic[T_co]):
    """One operation of an exchange; `T_co` is the type of its result.

    Attributes:
        id: Operation id of the specification.
        python_name: Place of the method, e.g. ``loan.flexible.borrow``.
        exchange: Name of the exchange, e.g. ``binance``.
        product: Name of the product, e.g. ``crypto_loan``.
        method: HTTP method.
        path: Literals and wire names of path parameters in turn: ``("/a/", "id", "/b")``.
        effect: ``write`` changes something at the exchange.
        security: Names of the security schemes that a request needs; empty is public.
        parameters: Arguments, in the order in which they are sent.
        decode: Turns the parsed answer into the result.
        owned: Wire names that signing or the client supplies.
        ways: Where there are several ways to show who calls, each of them, `security` being the first; one without a
            scheme says that nobody need be known.
        query: What every request's query begins with, percent-encoded.
        body: Form of the request body, if there is one.
        content_type: Media type of the request body, where its form does not tell.
        accept: Media types that the client can read, where the exchange offers several.
        reads: Form of the answer's body.
        done: Statuses that need no body to mean success: redirects that are the answer, and 200 where it is described
            without one.
        envelope: What wraps the answer, if anything does.
        permission: Permission of the key, as the exchange names it.
        limits: Budgets that a call draws on.
        pages: How the records continue.
        forward: How the records continue towards newer ones, where that is all that the exchange offers.
        window: How far back and how wide a call may ask.
        idempotency: What makes a repeated request harmless.
        settlement: When a write is done, where its answer alone does not mean it.
        rules: What arguments must go together, checked before anything is sent.
        secrets: Wire names of answer fields that no error and no log may show.
        deprecated: Set when the exchange is about to remove the operation.
        source: Address of the exchange's own description.
    """

    id: str
    python_name: str
    exchange: str
    product: str
    method: str
    path: tuple[str, ...]
    effect: Effect
    security: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    decode: Decoder[T_co]
    owned: tuple[str, ...] = field(default=(), kw_only=True)
    ways: tuple[tuple[str, ...], ...] = field(default=(), kw_only=True)
    query: str = field(default="", kw_only=True)
    body: Body | None = field(default=None, kw_only=True)
    content_type: str | None = field(default=None, kw_only=True)
    accept: str | None = field(default=None, kw_only=True)
    reads: Literal["json", "text", "bytes"] = field(default="json", kw_only=True)
    done: tuple[int, ...] = field(default=(), kw_only=True)
    envelope: Envelope | None = field(default=None, kw_only=True)
    permission: str | None = field(default=None, kw_only=True)
    limits: tuple[Limit, ...] = field(default=(), kw_only=True)
    pages: NumberedPages | CursorPages | None = field(default=None, kw_only=True)
    forward: ForwardPages | None = field(default=None, kw_only=True)
    window: Window | None = field(default=None, kw_only=True)
    idempotency: Idempotency | None = field(default=None, kw_only=True)
    settlement: Settlement | None = field(default=None, kw_only=True)
    rules: tuple[Rule, ...] = field(default=(), kw_only=True)
    secrets: tuple[str, ...] = field(default=(), kw_only=True)
    deprecated: Deprecation | None = field(default=None, kw_only=True)
    source: str | None = field(default=None, kw_only=True)

    @property
    def path_template(self) -> str:
        """The path as the exchange documents it, e.g. ``/a/{id}/b``."""
        return "".join(f"{{{part}}}" if odd % 2 else part for odd, part in enumerate(self.path))

    def __repr__(self) -> str:
        return f"Operation({self.python_name!r}, {self.method} {self.path_template})"
