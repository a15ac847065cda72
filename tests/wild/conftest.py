"""Fragments with the oddities of public specifications: generated as foreign, imported, and every operation called."""

from __future__ import annotations

import importlib
import json
import sys
import textwrap
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from typer.testing import CliRunner

from lendspec.generator.cli import app
from tests.support.foreign.calls import Fault, call_all
from tests.support.foreign.source import Source

HEAD = """\
openapi: {version}
info: {{title: Wild fragment, version: '1'}}
"""
HEAD_IN_JSON = """\
{{
 "openapi": "{version}",
 "info": {{"title": "Wild fragment", "version": "1"}},"""


def _headed(text: str, version: str) -> str:
    if text.startswith("{") and '"openapi"' not in text and '"swagger"' not in text:
        return HEAD_IN_JSON.format(version=version) + text[1:]
    stated = text.startswith(("openapi", "swagger", "{", "%"))
    return text if stated else HEAD.format(version=version) + text


@dataclass(frozen=True)
class Judged:
    """What became of one fragment."""

    report: Mapping[str, Any]
    module: ModuleType
    calls: int
    faults: list[Fault]

    @property
    def wrong(self) -> list[str]:
        """Everything that is wrong with the calls, one sentence each."""
        return [f"{each.operation} [{each.stage} {each.variant}] {each.text}" for each in self.faults]


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


@pytest.fixture
def generate(tmp_path: Path) -> Callable[..., Generated]:
    """Write the files of a specification and generate it as foreign; the first file is the specification.

    A text without an `openapi` line gets the head of version 3.0, or of the `version` that is given; JSON without
    `openapi` likewise.
    """

    def made(text: str | Mapping[str, str], *, version: str = "3.0.3", name: str = "spec.yaml") -> Generated:
        files = {name: text} if isinstance(text, str) else dict(text)
        for file, content in files.items():
            path = tmp_path / file
            path.parent.mkdir(parents=True, exist_ok=True)
            whole = textwrap.dedent(content)
            path.write_text(_headed(whole, version) if file == next(iter(files)) else whole, "utf-8")
        spec, report = tmp_path / next(iter(files)), tmp_path / "report.json"
        out = tmp_path / "src" / "lendspec" / "clients"
        arguments = ["generate", "--foreign", spec, "-o", out, "--report", report]
        done = CliRunner().invoke(app, list(map(str, arguments)))
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        told = json.loads(report.read_text("utf-8")) if report.exists() else None
        return Generated(done.exit_code, done.output, told)

    return made


@pytest.fixture
def judge(generate: Callable[..., Generated], tmp_path: Path) -> Iterator[Callable[..., Judged]]:
    """Generate a fragment, import every module of its package and call every operation, at once and awaited."""
    sys.path.insert(0, str(tmp_path / "src"))

    def judged(text: str | Mapping[str, str], **told: str) -> Judged:
        made = generate(text, **told)
        assert made.report is not None, made.output
        package = made.report["package"].rpartition(".")[2]
        importlib.invalidate_caches()
        module = importlib.import_module(f"lendspec.clients.{package}")
        for file in sorted((tmp_path / "src" / "lendspec" / "clients" / package).glob("[!_]*.py")):
            importlib.import_module(f"{module.__name__}.{file.stem}")
        spec = tmp_path / (told.get("name", "spec.yaml") if isinstance(text, str) else next(iter(text)))
        calls, faults = call_all(Source(spec), module, frozenset(made.refusals), every_async=1)
        return Judged(made.report, module, calls, faults)

    yield judged
    sys.path.remove(str(tmp_path / "src"))
    for name in [name for name in sys.modules if name.startswith("lendspec.clients.wild_fragment")]:
        del sys.modules[name]
