"""Generate a specification as foreign, import the package and call every operation, as one step of a test."""

from __future__ import annotations

import importlib
import json
import sys
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from types import MappingProxyType, ModuleType
from typing import Any

import pytest
from typer.testing import CliRunner

from lendspec.generator.cli import app
from tests.support.foreign.calls import Fault, call_all
from tests.support.foreign.source import Source
from tests.support.hints import faults_of

__all__ = ["Generated", "Judged", "Workshop"]

HEAD = """\
openapi: {version}
info: {{title: Wild fragment {number}, version: '1'}}
"""
HEAD_IN_JSON = """\
{{
 "openapi": "{version}",
 "info": {{"title": "Wild fragment {number}", "version": "1"}},"""
NUMBERS = count(1)


@dataclass(frozen=True)
class Generated:
    """What the command said and wrote."""

    code: int
    output: str
    report: Mapping[str, Any] | None

    @property
    def refusals(self) -> dict[str, dict[str, str]]:
        """Each refusal by its operation."""
        return {each["operation"]: each for each in self.report["refused"]} if self.report else {}


@dataclass(frozen=True)
class Judged:
    """What became of one specification."""

    generated: Generated
    module: ModuleType
    calls: int
    faults: list[Fault]

    @property
    def report(self) -> Mapping[str, Any]:
        """What the command reports."""
        assert self.generated.report is not None
        return self.generated.report

    def check(self, part: str = "") -> None:
        """Fail with everything that is refused or wrong among the operations that have this in their name."""
        refusals = self.generated.refusals
        wrong = [f"{name} is refused: {told['message']}" for name, told in refusals.items() if part in name]
        wrong += [
            f"{each.operation} [{each.stage} {each.variant}] {each.text}"
            for each in self.faults
            if part in each.operation
        ]
        if wrong:
            pytest.fail("\n".join(wrong), pytrace=False)


class Workshop:
    """A folder for specifications and for the packages made from them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.source = folder / "src"

    def generate(self, text: str | Mapping[str, str], *, version: str = "3.0.3", name: str = "spec.yaml") -> Generated:
        """Write the files of a specification and generate it as foreign; the first file is the specification.

        A text that states no version of OpenAPI gets the head of one.
        """
        files = {name: text} if isinstance(text, str) else dict(text)
        for file, content in files.items():
            path = self.folder / file
            path.parent.mkdir(parents=True, exist_ok=True)
            whole = textwrap.dedent(content)
            path.write_text(_headed(whole, version) if file == next(iter(files)) else whole, "utf-8")
        spec, report = self.folder / next(iter(files)), self.folder / "report.json"
        report.unlink(missing_ok=True)
        out = self.source / "lendspec" / "clients"
        done = CliRunner().invoke(app, [*map(str, ["generate", "--foreign", spec, "-o", out, "--report", report])])
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        told = json.loads(report.read_text("utf-8")) if report.exists() else None
        return Generated(done.exit_code, done.output, told)

    def judge(
        self,
        text: str | Mapping[str, str],
        *,
        version: str = "3.0.3",
        name: str = "spec.yaml",
        tampered: Mapping[str, str] = MappingProxyType({}),
    ) -> Judged:
        """Generate, import every module, resolve its annotations, and call every operation, at once and awaited.

        `tampered` are texts of the generated code and what is put in their place: a mistake, to see it found.
        """
        made = self.generate(text, version=version, name=name)
        assert made.report is not None, made.output
        package = made.report["package"].rpartition(".")[2]
        self.forget()
        for right, wrong in tampered.items():
            self._tamper(package, right, wrong)
        module = importlib.import_module(f"lendspec.clients.{package}")
        for file in sorted((self.source / "lendspec" / "clients" / package).glob("[!_]*.py")):
            importlib.import_module(f"{module.__name__}.{file.stem}")
        unresolved = [] if tampered else faults_of(module)
        assert unresolved == [], "\n".join(unresolved)
        spec = self.folder / (name if isinstance(text, str) else next(iter(text)))
        calls, faults = call_all(Source(spec), module, frozenset(made.refusals), every_async=1)
        return Judged(made, module, calls, faults)

    def _tamper(self, package: str, right: str, wrong: str) -> None:
        files = [
            file
            for file in (self.source / "lendspec" / "clients" / package).glob("*.py")
            if right in file.read_text("utf-8")
        ]
        assert files, f"nothing reads {right}"
        for file in files:
            file.write_text(file.read_text("utf-8").replace(right, wrong), "utf-8")

    def forget(self) -> None:
        """Let Python forget the packages of this folder."""
        importlib.invalidate_caches()
        for name, module in list(sys.modules.items()):
            if str(getattr(module, "__file__", None)).startswith(str(self.source)):
                del sys.modules[name]


def _headed(text: str, version: str) -> str:
    if text.startswith("{") and '"openapi"' not in text and '"swagger"' not in text:
        return HEAD_IN_JSON.format(version=version, number=next(NUMBERS)) + text[1:]
    stated = text.startswith(("openapi", "swagger", "{", "%"))
    return text if stated else HEAD.format(version=version, number=next(NUMBERS)) + text
