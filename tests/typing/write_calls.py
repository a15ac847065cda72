"""Write good/calls_<package>.py: user code that calls every operation, sync and async, plain and raw.

``python -m tests.typing.write_calls`` writes them anew from the generated packages.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import subprocess
import sys
from collections.abc import Mapping
from enum import Enum
from operator import attrgetter
from pathlib import Path
from types import ModuleType

import attrs

import lendspec.clients
from lendspec.binance import Binance
from lendspec.core.operation import Operation
from lendspec.okx import Okx

GOOD = Path(__file__).parent / "good"
CLIENTS: Mapping[str, type] = {"binance": Binance, "okx": Okx}
SCALARS = {
    "str": '"text"',
    "int": "7",
    "bool": "True",
    "Decimal": 'Decimal("0.00000001")',
    "datetime": "datetime(2026, 11, 20, tzinfo=UTC)",
    "date": "date(2026, 11, 20)",
    "object": '"text"',
}
OPENING = '''"""Every call of {package}, as users write it. Made by ``python -m tests.typing.write_calls``."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import assert_type

from lendspec.{exchange} import {name}, Async{name}
from lendspec.clients.{package} import {models}
from lendspec.core.session import CallOptions, RawAnswer

OPTIONS = CallOptions(timeout=5.0)
'''


def packages() -> list[ModuleType]:
    """Every generated package."""
    names = sorted(module.name for module in pkgutil.iter_modules(lendspec.clients.__path__))
    return [importlib.import_module(f"lendspec.clients.{name}") for name in names]


def path_of(package: ModuleType) -> Path:
    """The script that calls everything of a package."""
    return GOOD / f"calls_{package.__name__.rpartition('.')[2]}.py"


def script_of(package: ModuleType) -> str:
    """The text of the script, in the style of this project."""
    operations: list[Operation[object]] = list(package.OPERATIONS.values())
    exchange = operations[0].exchange
    name = CLIENTS[exchange].__name__
    calls = "".join(_calls(operation, package, name) for operation in operations)
    words = {node.id for node in ast.walk(ast.parse(calls)) if isinstance(node, ast.Name)}
    opening = OPENING.format(
        package=package.__name__.rpartition(".")[2],
        exchange=exchange,
        name=name,
        models=", ".join(sorted(words & set(package.__all__))),
    )
    return _styled(opening + calls)


def _calls(operation: Operation[object], package: ModuleType, client: str) -> str:
    place = operation.python_name
    method = attrgetter(place)(CLIENTS[operation.exchange]())
    returned = str(inspect.signature(method).return_annotation)
    most, least = _arguments(operation, package, everything=True), _arguments(operation, package, everything=False)
    lines = [
        _asserted(f"client.{place}({most})", returned),
        _asserted(f"await twin.{place}({most})", returned),
        _asserted(f"client.raw.{place}({least})", f"RawAnswer[{returned}]"),
        _asserted(f"await twin.raw.{place}({least})", f"RawAnswer[{returned}]"),
    ]
    head = f"async def {place.replace('.', '_')}(client: {client}, twin: Async{client}) -> None:"
    return "\n\n" + "\n    ".join([head, *lines]) + "\n"


def _asserted(call: str, returned: str) -> str:
    return call if returned == "None" else f"assert_type({call}, {returned})"


def _arguments(operation: Operation[object], package: ModuleType, *, everything: bool) -> str:
    known = operation.idempotency.parameter if operation.idempotency else None
    chosen = [each for each in operation.parameters if everything or (each.required and each.wire != known)]
    listed = [f"{each.name}={_literal(each.type, package)}" for each in chosen]
    return ", ".join([*listed, "options=OPTIONS"] if everything else listed)


def _literal(annotation: str, package: ModuleType) -> str:
    return _of(ast.parse(annotation, mode="eval").body, package)


def _of(node: ast.expr, package: ModuleType) -> str:
    match node:
        case ast.BinOp(left=left):
            return _of(left, package)
        case ast.Subscript(value=ast.Name(id="Mapping"), slice=ast.Tuple(elts=[_, item])):
            return f'{{"key": {_of(item, package)}}}'
        case ast.Subscript(slice=ast.Tuple(elts=[item, *_])) | ast.Subscript(slice=item):
            return f"[{_of(item, package)}]"
        case ast.Name(id=name) if name in SCALARS:
            return SCALARS[name]
        case ast.Name(id=name):
            return _made(name, getattr(package, name), package)
    raise TypeError(f"cannot write a value of {ast.unparse(node)}; teach it to {__name__}")


def _made(name: str, kind: type, package: ModuleType) -> str:
    if issubclass(kind, Enum):
        return f"{name}.{next(iter(kind.__members__))}"
    if not attrs.has(kind):
        raise TypeError(f"{name} is neither an enumeration nor a model; teach it to {__name__}")
    fields = [f"{each.name}={_literal(str(each.type), package)}" for each in attrs.fields(kind)]
    return f"{name}({', '.join(fields)})"


def _styled(text: str) -> str:
    for command in (["check", "--quiet", "--select=I,F401", "--fix"], ["format", "--quiet"]):
        arguments = [sys.executable, "-m", "ruff", *command, "--stdin-filename", str(GOOD / "calls.py"), "-"]
        text = subprocess.run(arguments, input=text, capture_output=True, text=True, check=True).stdout
    return text


def main() -> None:
    """Write the scripts of all packages, and remove those of packages that are gone."""
    scripts = {path_of(package): script_of(package) for package in packages()}
    for stale in set(GOOD.glob("calls_*.py")) - set(scripts):
        stale.unlink()
    for path, text in scripts.items():
        path.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
