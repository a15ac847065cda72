"""The command: three formats, exit codes for machines, errors with a way out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from typer.testing import CliRunner

from lendspec.generator.cli import app
from lendspec.generator.diff.rules import RULES
from tests.generator.documents import write

SCHEMA = Path(__file__).parents[3] / "generator" / "lendspec" / "generator" / "diff" / "report.schema.json"
BREAKING = ("        total: {type: integer, description: How many.}\n", "")
WORDS = ("summary: Borrow\n", "summary: Take a loan\n")
TIGHTER = ("weight: 10", "weight: 20")
DEPRECATED = ("      x-effect: read\n", "      x-effect: read\n      deprecated: true\n")


@pytest.fixture
def run(tmp_path, monkeypatch, base):
    """Compare the base with an edited one in an empty folder; gives exit code, standard output and error."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path, base, "old.yaml")

    def invoke(*arguments, edits=()):
        text = base
        for before, after in edits:
            assert before in text
            text = text.replace(before, after)
        write(tmp_path, text, "new.yaml")
        done = CliRunner().invoke(app, ["diff", "old.yaml", "new.yaml", *map(str, arguments)])
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        return done.exit_code, done.stdout, done.stderr

    return invoke


CODES = [
    ([], (0, 0, 0)),
    ([WORDS], (0, 0, 1)),
    ([DEPRECATED], (0, 0, 1)),
    ([BREAKING], (0, 1, 1)),
]


@pytest.mark.parametrize(("edits", "codes"), CODES)
def test_the_exit_code_is_chosen(run, edits, codes):
    """Never, for breaking changes, for any change."""
    assert tuple(run("--fail-on", when, edits=edits)[0] for when in ("never", "breaking", "any")) == codes
    assert run(edits=edits)[0] == 0


LIMITS = "10 of 1200 IP weight a minute (120 calls), now 20 of 1200 IP weight a minute (60 calls)"
TEXT = f"""\
demo_credit: old.yaml → new.yaml
1 breaking, 1 additive, 3 documentation
Semantic version: a major step from 1.2.0, to 2.0.0 or later; the specification says 1.2.0, which is too low.

Breaking
  Loans (used by loan.flexible.orders): the field `total` is gone  old.yaml:163:9

Additive
  loan.flexible.orders: deprecated: calls warn; no day is named; nothing is named to use instead  new.yaml:77:7

Documentation and behaviour
  loan.flexible.borrow
    limits are tighter: {LIMITS}  new.yaml:23:7
    reworded: summary, argument `term`  new.yaml:15:7
"""


def test_the_text_is_grouped_by_gravity_and_by_operation(run):
    """Rewordings of one operation are one line."""
    term = ("description: Days of the loan.", "description: Length in days.")
    code, out, err = run(edits=[BREAKING, DEPRECATED, TIGHTER, WORDS, term])
    assert (code, out, err) == (0, TEXT, "")


def test_nothing_changed_is_said(run):
    code, out, _ = run("--fail-on", "any")
    assert code == 0
    assert out.splitlines()[1:] == ["0 breaking, 0 additive, 0 documentation", "Nothing changed for users."]


MARKDOWN = f"""\
## `demo_credit`: 1 breaking, 0 additive, 2 documentation

`old.yaml` → `new.yaml`

Semantic version: a major step from 1.2.0, to 2.0.0 or later; the specification says 1.2.0, which is too low.

### Breaking

- `Loans` (used by loan.flexible.orders): the field `total` is gone (`old.yaml:163:9`)

### Documentation and behaviour

- `loan.flexible.borrow`:
  - limits are tighter: {LIMITS} (`new.yaml:23:7`)
  - reworded: summary (`new.yaml:15:7`)
"""


def test_markdown_is_for_pull_requests(run):
    assert run("-f", "markdown", edits=[BREAKING, TIGHTER, WORDS])[1] == MARKDOWN


def test_json_keeps_to_its_schema(run):
    """Whatever changes; the schema lists every rule."""
    schema = json.loads(SCHEMA.read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    assert schema["properties"]["changes"]["items"]["properties"]["rule"]["enum"] == list(RULES)
    report = json.loads(run("--format", "json", edits=[BREAKING, DEPRECATED, TIGHTER, WORDS])[1])
    Draft202012Validator(schema).validate(report)
    assert report["counts"] == {"breaking": 1, "additive": 1, "documentation": 2}
    assert report["version"] == {"base": "1.2.0", "step": "major", "next": "2.0.0", "enough": False}
    assert report["old"] == {"source": "old.yaml", "package": "demo_credit", "title": "Demo credit", "version": "1.2.0"}
    assert report["changes"][0] == {
        "level": "breaking",
        "rule": "answer-field-removed",
        "subject": "Loans",
        "part": "field `total`",
        "message": "the field `total` is gone",
        "old": "total",
        "new": None,
        "guess": False,
        "notable": False,
        "users": ["loan.flexible.orders"],
        "place": {"version": "old", "file": "old.yaml", "line": 163, "column": 9},
    }


VERSIONS = [
    ("0.4.0", [BREAKING], "a minor step from 0.4.0, to 0.5.0 or later; the specification says 1.2.0."),
    ("0.4.0", [DEPRECATED], "a patch step from 0.4.0, to 0.4.1 or later; the specification says 1.2.0."),
    ("today", [BREAKING], "a major step; `today` has no three numbers to count from."),
]


@pytest.mark.parametrize(("released", "edits", "words"), VERSIONS)
def test_the_step_counts_from_the_released_version(run, released, edits, words):
    assert run("--base", released, edits=edits)[1].splitlines()[2] == f"Semantic version: {words}"


def test_a_stated_version_that_is_no_version_is_not_judged(run):
    out = run(edits=[BREAKING, ("version: 1.2.0", "version: latest")])[1]
    assert "to 2.0.0 or later.\n" in out


def test_what_cannot_be_compared_is_no_difference(run, tmp_path):
    """Exit code 2, so that a pipeline can tell the two apart."""
    code, out, err = run("--fail-on", "never", edits=[("x-effect: read", "x-efect: read")])
    assert (code, out) == (2, "")
    assert err.startswith("new.yaml:76:7: unknown-extension: ")
    done = CliRunner().invoke(app, ["diff", "none.yaml", "old.yaml"])
    assert (done.exit_code, done.stderr) == (
        2,
        "none.yaml:1:1: file: No such file or directory; check the path (at $)\n",
    )
    done = CliRunner().invoke(
        app, ["diff", "old.yaml", "HEAD~1:old.yaml"], env={"GIT_CEILING_DIRECTORIES": str(tmp_path.parent)}
    )
    assert done.exit_code == 2
    assert "name a file instead" in done.stderr


def test_texts_of_a_specification_are_no_markup(run):
    """Neither rich's nor a terminal's."""
    new = ("summary: Repay a loan\n", 'summary: "[red]x[/red]\\e[31m`<b>"\n')
    fresh = ("operationId: loanRepay\n", "operationId: other\n")
    out = run(
        edits=[new, fresh, ("  /loan/repay:\n    post:", "  /x:\n    get:"), ("x-method: repay\n", "x-method: x\n")]
    )[1]
    assert "\x1b" not in out
    assert "new operation: (red)x(/red) (31m`(b)" in out


def test_the_changelog_is_written(run, tmp_path):
    """And a second run finds nothing to do."""
    code, _, err = run("--changelog", "CHANGELOG.md", edits=[BREAKING])
    assert (code, err) == (0, "CHANGELOG.md updated.\n")
    assert "- `Loans`: the field `total` is gone." in (tmp_path / "CHANGELOG.md").read_text("utf-8")
    assert run("--changelog", "CHANGELOG.md", edits=[BREAKING])[2] == "CHANGELOG.md is up to date.\n"


def test_a_changelog_that_cannot_be_written_is_an_error(run, tmp_path):
    """After the report; the file is left alone."""
    (tmp_path / "latin.md").write_bytes(b"\xe9\n")
    code, out, err = run("--changelog", "latin.md", edits=[BREAKING])
    assert (code, out != "", err) == (2, True, "latin.md is no UTF-8; save it as UTF-8\n")
    assert (tmp_path / "latin.md").read_bytes() == b"\xe9\n"
    code, _, err = run("--changelog", "none/CHANGELOG.md", edits=[BREAKING])
    assert (code, err) == (2, "none/CHANGELOG.md: No such file or directory; check the path\n")
