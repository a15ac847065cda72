"""``lendspec generate --foreign``: what it tells, what it writes, how it ends."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from lendspec.generator.cli import app
from tests.generator.documents import write
from tests.generator.foreign.specs import described

MIXED = described("parameters: [{name: x}]", answer="{$ref: '#/gone'}").replace(
    "paths:\n", "paths:\n  /ok: {get: {operationId: ok, tags: words}}\n"
)


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Generate in an empty folder; gives exit code, standard output and error."""
    monkeypatch.chdir(tmp_path)

    def invoke(*arguments):
        done = CliRunner().invoke(app, ["generate", *arguments, "-o", "out"])
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        return done.exit_code, done.stdout, done.stderr

    return invoke


def test_what_became_of_the_operations_is_told(run, tmp_path):
    """Refusals with place and reason, then what was understood loosely; the others are written."""
    write(tmp_path, MIXED, "api.yaml")
    code, _, told = run("--foreign", "api.yaml")
    assert code == 0
    assert "demo_wild: 1 of 2 operations made, 1 refused.\n  refused GET /loan\n    " in told
    assert "api.yaml:9:20: parameter: a parameter needs `name` and `in`" in told
    assert "note: " in told
    assert [path.parent.name for path in (tmp_path / "out").rglob("__init__.py")] == ["demo_wild"]


def test_the_report_for_programs(run, tmp_path):
    """One object for one specification, a list for several; the numbers add up."""
    write(tmp_path, MIXED, "api.yaml"), write(tmp_path, described().replace("wild", "tame"), "other.yaml")
    assert run("--foreign", "api.yaml", "--report", "one.json")[0] == 0
    told = json.loads((tmp_path / "one.json").read_text("utf-8"))
    assert (told["package"], told["operations"], told["generated"]) == ("demo_wild", 2, ["GET /ok"])
    assert [each["operation"] for each in told["refused"]] == ["GET /loan"]
    assert [note["rule"] for note in told["notes"]] == ["type"]
    assert run("--foreign", "api.yaml", "other.yaml", "--report", "two.json")[0] == 0
    assert [each["package"] for each in json.loads((tmp_path / "two.json").read_text("utf-8"))] == [
        "demo_wild",
        "demo_tame",
    ]


def test_a_file_that_is_no_document_fails(run, tmp_path):
    write(tmp_path, "swagger: '2.0'\n", "old.yaml")
    code, _, told = run("--foreign", "old.yaml")
    assert (code, "old.yaml:1:1: swagger: Swagger 2 is not read" in told) == (1, True)


def test_the_same_document_is_refused_without_the_option(run, tmp_path):
    """Nobody's specification is read loosely by accident."""
    write(tmp_path, MIXED, "api.yaml")
    assert run("api.yaml")[0] == 1


def test_a_second_run_writes_nothing(run, tmp_path):
    write(tmp_path, described(), "api.yaml")
    run("--foreign", "api.yaml")
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*.py")}
    assert run("--foreign", "api.yaml")[0] == 0
    assert run("--foreign", "api.yaml", "--check")[0] == 0
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*.py")} == before


def test_a_curated_run_over_somebody_elses_specification_names_the_way(tmp_path):
    """And says nothing of it where the file is not there, or is one of ours."""
    theirs, ours = write(tmp_path, described()), write(tmp_path, "openapi: 3.1.0\nx-group: loan\n", "ours.yaml")
    out = ["-o", str(tmp_path / "src")]
    told = [CliRunner().invoke(app, ["generate", str(path), *out]) for path in (theirs, ours, tmp_path / "none.yaml")]
    assert [done.exit_code for done in told] == [1, 1, 1]
    assert ["--foreign" in done.output for done in told] == [True, False, False]
