"""``lendspec new``: begin a project for an exchange of one's own, complete and green, from templates."""

from __future__ import annotations

import builtins
import re
import sys
from collections.abc import Iterator
from importlib.metadata import version
from keyword import iskeyword
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from lendspec.generator.faults import GeneratorError
from lendspec.generator.formatting import ruff
from lendspec.generator.guard import disk
from lendspec.generator.names import pascal, snake
from lendspec.generator.room import room
from lendspec.generator.settings import Settings
from lendspec.generator.write import generate_package

__all__ = ["NameTakenError", "new_project"]

_TEMPLATES = Path(__file__).with_name("templates") / "new"
_NAME = re.compile(r"[a-z][a-z0-9_]{1,23}")
_MODULES = {"attrs", "clients", "hatchling", "httpx", "lendspec", "mypy", "pytest", "ruff", "sniffio", "specs", "tests"}
_CLASSES = {
    *(name for name in dir(builtins) if name[0].isupper()),
    *("Answer", "Bounds", "CallOptions", "Callable", "ClientOptions", "Clock", "Credentials", "Decimal", "Deprecation"),
    *("Draft", "Engine", "Envelope", "Idempotency", "LendspecError", "Limit", "LimitCase", "Mapping", "Meaning"),
    *("NumberedPages", "Opaque", "Operation", "Paged", "Parameter", "Progress", "RawAnswer", "Recall", "Rule"),
    *("Self", "Sequence", "Session", "TimeSource", "Unpack", "Window", "WindowCase", "Wire"),
    *("AssetState", "AssetTerms", "BorrowReceipt", "LedgerEntry", "LedgerKind", "LedgerPage", "ServerTime"),
}
_ATTRIBUTES = {"aclose", "close", "from_env"}
_TWINS = {
    "client.py": {"kind": "synchronous", "Async": "", "async_": "", "ASYNC": "", "AWAIT": "", "a": ""},
    "async_client.py": {
        "kind": "asynchronous",
        "Async": "Async",
        "async_": "async_",
        "ASYNC": "async ",
        "AWAIT": "await ",
        "a": "a",
    },
}
# printf '1767225600000POST/v1/borrow{"asset":"BTC","amount":"0.5"}' | openssl dgst -sha256 -hmac example-secret
_VECTOR = "a33d03672015021bdebf1131a1f02a799ef3778d6db838b4f7caaa32ba0693e0"


class NameTakenError(GeneratorError):
    """A project cannot have this name, or something of this name is there already."""


def new_project(exchange: str, product: str, out: Path) -> Path:
    """Write a project and generate its client; gives its folder below ``out``.

    Raises:
        NameTakenError: A name cannot be used, or the folder exists.
        DiskError: The file system does not let us.
        FormatError: The formatter is missing.
    """
    _check_name("EXCHANGE", exchange, taken=_MODULES | sys.stdlib_module_names)
    _check_name("PRODUCT", product, taken=_ATTRIBUTES | {exchange})
    target = out / f"{exchange}_{product}"
    if target.exists() or target.is_symlink():
        message = f"{target}: exists already; choose another folder (-o) or another name"
        raise NameTakenError(message)
    with disk(target):
        out.mkdir(parents=True, exist_ok=True)
        with room(out, target.name) as place:
            _fill(place / target.name, exchange, product)
            (place / target.name).rename(target)
    return target


def _check_name(what: str, name: str, *, taken: frozenset[str] | set[str]) -> None:
    if not _NAME.fullmatch(name) or snake(name) != name:
        wanted = "2 to 24 lower-case letters, digits and single underscores, a letter first"
        suggestion = f"; {snake(name)}?" if _NAME.fullmatch(snake(name)) else ""
        message = f"{what}: {name!r} is no name of a Python package; write {wanted}{suggestion}"
        raise NameTakenError(message)
    if name in taken or iskeyword(name) or pascal(name) in _CLASSES:
        message = f"{what}: {name!r} has another meaning in the code of the project; choose another name"
        raise NameTakenError(message)


def _fill(folder: Path, exchange: str, product: str) -> None:
    for name, text in _files(exchange, product):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
    ruff("format", folder, "--config", str(folder / "pyproject.toml"))
    ruff("check", folder, "--config", str(folder / "pyproject.toml"), "--select", "I", "--fix")
    clients = folder / "src" / exchange / "clients"
    generate_package(folder / "specs" / f"{product}.yaml", clients, settings=Settings(f"{exchange}.clients"))


def _files(exchange: str, product: str) -> Iterator[tuple[str, str]]:
    """Every file of the project by name, with its text."""
    values = {
        "exchange": exchange,
        "product": product,
        "package": f"{exchange}_{product}",
        "name": f"{exchange}-{product}".replace("_", "-"),
        "host": exchange.replace("_", "-"),
        "Exchange": pascal(exchange),
        "Product": pascal(product),
        "EXCHANGE": exchange.upper(),
        "vector": _VECTOR,
        "version": version("lendspec"),
    }
    for path in sorted(_TEMPLATES.rglob("*.jinja")):
        template = path.relative_to(_TEMPLATES).as_posix()
        name = template.removesuffix(".jinja").replace("EXCHANGE", exchange).replace("PRODUCT", product)
        if path.name != "client.py.jinja":
            yield name, _text(template, values)
            continue
        for twin, words in _TWINS.items():
            yield name.replace("client.py", twin), _text(template, values | words)


def _text(template: str, values: dict[str, str]) -> str:
    environment = Environment(  # noqa: S701  # the values are checked names
        loader=FileSystemLoader(_TEMPLATES),
        variable_start_string="«",
        variable_end_string="»",
        undefined=StrictUndefined,
        keep_trailing_newline=True,
    )
    return environment.get_template(template).render(values)
