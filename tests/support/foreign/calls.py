"""Call every operation of a generated package against a local server, and say what is wrong with each.

By hand: ``python -m tests.support.foreign.calls SPEC PACKAGE --out FOLDER [--json FILE]``.
"""

from __future__ import annotations

import argparse
import asyncio
import importlib
import json
import sys
import time
import traceback
import warnings
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from operator import attrgetter
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import unquote

from lendspec.core.operation import Operation
from lendspec.core.retry import ONE_ATTEMPT
from lendspec.core.session import AsyncSession, Session
from lendspec.core.transport import async_engine_for, engine_for
from tests.support.document import rows, table
from tests.support.foreign.answers import answer_faults
from tests.support.foreign.dialect import Plain
from tests.support.foreign.documented import Documented, operations, server_paths
from tests.support.foreign.exchange import Exchange
from tests.support.foreign.plan import Plan, plans
from tests.support.foreign.python import Package, Unfit
from tests.support.foreign.requests import request_faults
from tests.support.foreign.sample import Endless
from tests.support.foreign.source import Source
from tests.support.received import Received
from tests.support.server import Answer

__all__ = ["Fault", "call_all"]


@dataclass(frozen=True)
class Fault:
    """What is wrong with one call."""

    operation: str
    stage: str
    """`document`: the document itself is broken; `missing`, `arguments`, `call`, `request` or `answer`."""
    variant: str
    text: str


def root_class(package: ModuleType, start: str = "") -> type:
    """The class of a package that holds all groups."""
    client = importlib.import_module(f"{package.__name__}.client")
    made = [getattr(client, name) for name in client.__all__]
    classes = [kind for kind in made if isinstance(kind, type) and kind.__name__.startswith(start)]
    return min(classes, key=lambda kind: len(kind.__name__))


def _method(client: Any, place: str) -> Any:  # of classes that share no base
    """The method at a place; the first part of it may name the client itself."""
    try:
        return attrgetter(place)(client)
    except AttributeError:
        inner = place.partition(".")[2]
        if not inner:
            raise
        return attrgetter(inner)(client)


class _Runner:
    """Calls the methods of one package, at once and awaited."""

    def __init__(self, package: ModuleType, exchange: Exchange) -> None:
        self.exchange = exchange
        self._loop = asyncio.Runner()
        self._session = Session(Plain(exchange.url), engine_for(None), retry=ONE_ATTEMPT)
        self._async_session = AsyncSession(Plain(exchange.url), async_engine_for(None), retry=ONE_ATTEMPT)
        self._client: Any = root_class(package)(self._session)
        self._async_client: Any = root_class(package, "Async")(self._async_session)

    def faults(self, plan: Plan, operation: Operation[object], *, awaited: bool) -> Iterator[tuple[str, str]]:
        """Stage and text of everything that is wrong with one call."""
        self.exchange.take()
        given = plan.offers[0]

        def respond(request: Received) -> Answer:
            nonlocal given
            given = plan.given(request.header("Accept") or "")
            return given.answer(bodiless=plan.is_bodiless(given))

        self.exchange.respond = respond
        problem, result = None, None
        try:
            result = self._call(operation.python_name, plan, awaited=awaited)
        except Exception as error:  # noqa: BLE001 - any failure of the code under test is a finding
            problem = f"{type(error).__name__}: {error}"[:400]
        came = self.exchange.take()
        if len(came) == 1:
            yield from (("request", text) for text in request_faults(plan.sent, came[0]))
        if problem is not None:
            yield ("answer" if came else "call"), problem
        elif len(came) != 1:
            yield "call", f"{len(came)} requests were sent"
        else:
            yield from (("answer", text) for text in answer_faults(given, result, bodiless=plan.is_bodiless(given)))

    def _call(self, place: str, plan: Plan, *, awaited: bool) -> object:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            if awaited:
                return self._loop.run(_method(self._async_client, place)(**plan.arguments))
            return _method(self._client, place)(**plan.arguments)

    def close(self) -> None:
        """Let go of all connections."""
        self._session.close()
        self._loop.run(self._async_session.aclose())
        self._loop.close()


def call_all(
    source: Source, module: ModuleType, refused: frozenset[str] = frozenset(), every_async: int = 10
) -> tuple[int, list[Fault]]:
    """Number of calls, and what is wrong with them; every `every_async`-th operation is awaited too."""
    package = Package(module)
    prefixes = server_paths(source)
    generated = _Generated(module, prefixes)
    calls = 0
    faults: list[Fault] = []
    with Exchange() as exchange:
        runner = _Runner(module, exchange)
        for number, documented in enumerate(operations(source)):
            operation = generated.find(documented)
            if operation is None:
                if documented.name not in refused:
                    faults.append(Fault(documented.name, "missing", "", "neither generated nor refused"))
                continue
            made, wrong = _tried(runner, documented, operation, package, prefixes, number % every_async == 0)
            calls += made
            faults += wrong
        runner.close()
    return calls, faults


class _Generated:
    """The operations of a package by method and path; where two share them, their ids tell."""

    def __init__(self, module: ModuleType, prefixes: list[str]) -> None:
        self._prefixes = prefixes
        self._listed: dict[tuple[str, str], list[Operation[object]]] = {}
        for each in module.OPERATIONS.values():
            self._listed.setdefault((each.method, unquote(each.path_template)), []).append(each)

    def find(self, documented: Documented) -> Operation[object] | None:
        """The operation that stands for a documented one."""
        paths = [f"{prefix}{unquote(documented.plain_path)}" for prefix in self._prefixes]
        found: list[Operation[object]] = []
        for path in paths:
            found = found or self._listed.get((documented.method, path), [])
        own = documented.raw.table.get("operationId")
        return next((each for each in found if each.id == own), found[0] if found else None)


def _tried(
    runner: _Runner,
    documented: Documented,
    operation: Operation[object],
    package: Package,
    prefixes: list[str],
    awaited: bool,  # noqa: FBT001 - one of two
) -> tuple[int, list[Fault]]:
    calls = 0
    faults: list[Fault] = []
    try:
        for plan in plans(documented, operation, package, prefixes):
            for turn in (False, True) if awaited else (False,):
                calls += 1
                for stage, text in runner.faults(plan, operation, awaited=turn):
                    faults.append(Fault(documented.name, stage, f"{plan.name}{' async' if turn else ''}", text))
    except (LookupError, Endless) as problem:
        faults.append(Fault(documented.name, "document", "", f"{type(problem).__name__}: {problem}"))
    except Unfit as problem:
        faults.append(Fault(documented.name, "arguments", "", str(problem)))
    except Exception:  # noqa: BLE001 - the judge itself must not stop
        faults.append(Fault(documented.name, "judge", "", traceback.format_exc(limit=-4)))
    return calls, faults


def _refused(report: Path | None) -> frozenset[str]:
    listed = table(json.loads(report.read_text("utf-8"))).get("refused") if report else None
    return frozenset(str(table(each)["operation"]) for each in rows(listed))


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("spec", type=Path)
    parser.add_argument("package", help="name of the package below lendspec.clients")
    parser.add_argument("--out", type=Path, required=True, help="folder that holds lendspec/clients")
    parser.add_argument("--report", type=Path, help="report of the generator: what it refused")
    parser.add_argument("--json", type=Path, help="file for the result")
    told = parser.parse_args()
    sys.path.insert(0, str(told.out.resolve()))
    refused = _refused(told.report)
    start = time.perf_counter()
    module = importlib.import_module(f"lendspec.clients.{told.package}")
    calls, faults = call_all(Source(told.spec), module, refused)
    result = {"calls": calls, "seconds": time.perf_counter() - start, "faults": [asdict(fault) for fault in faults]}
    if told.json:
        told.json.write_text(json.dumps(result, indent=1, ensure_ascii=False))
    for fault in faults[:200]:
        print(f"{fault.operation} [{fault.stage} {fault.variant}] {fault.text}")  # noqa: T201 - a command
    print(f"{calls} calls, {len(faults)} faults, {result['seconds']:.1f} s")  # noqa: T201 - a command


if __name__ == "__main__":
    main()
