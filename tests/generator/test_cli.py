"""The command: tables for people, findings for editors, exit codes for machines."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from lendspec.generator.cli import app
from tests.generator.documents import document, write
from tests.generator.test_lint import COMPLETE

FRAGMENT = Path(__file__).with_name("fragments") / "groups.yaml"
START, END = "<!-- coverage: written by `lendspec stats --into` -->", "<!-- end of coverage -->"


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Run the command in an empty folder; gives exit code, standard output and standard error."""
    monkeypatch.chdir(tmp_path)

    def invoke(*arguments):
        done = CliRunner().invoke(app, [str(argument) for argument in arguments])
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        return done.exit_code, done.stdout, done.stderr

    return invoke


@pytest.fixture
def faulty(tmp_path):
    """A specification with two faults."""
    return write(tmp_path, document(info="qqq: 1", schemas="A: {type: object}"), "faulty.yaml")


def test_generate_tells_what_it_wrote(run, tmp_path):
    """A row for each specification, and a line for each step on standard error."""
    code, out, err = run("generate", FRAGMENT, "-o", tmp_path / "out")
    assert code == 0
    row = next(line for line in out.splitlines() if "demo_groups" in line)
    assert [cell.strip() for cell in row.split("│")[2:6]] == ["demo_groups", "3", "0", "8"]
    assert re.fullmatch(r"\[1/1\] generating .*groups\.yaml: ok \(\d+\.\d\d s\)\n", err)
    assert (tmp_path / "out" / "lendspec" / "clients" / "demo_groups" / "client.py").is_file()


def test_generate_says_when_nothing_changed(run, tmp_path):
    """The second time."""
    run("generate", FRAGMENT, "-o", tmp_path / "out")
    code, out, _ = run("generate", FRAGMENT, "-o", tmp_path / "out")
    assert code == 0
    assert "Nothing changed: 1 packages are up to date." in out


def test_generate_takes_everything_below_specs_when_none_is_given(run, tmp_path):
    """Shared parts are no specifications."""
    for name in ("groups", "pages"):
        shutil.copy(FRAGMENT.with_name(f"{name}.yaml"), write(tmp_path / "specs" / "demo", "", f"{name}.yaml"))
    write(tmp_path / "specs" / "demo", "openapi: 3.1.0\n", "common.yaml")
    code, _, err = run("generate")
    assert code == 0
    assert "[2/2] generating specs/demo/pages.yaml: ok" in err
    clients = tmp_path / "generated" / "lendspec" / "clients"
    assert sorted(path.name for path in clients.iterdir()) == ["demo_groups", "demo_pages"]


@pytest.mark.parametrize("command", ["generate", "check", "stats", "lint"])
def test_without_any_specification_the_way_out_is_named(run, command):
    """Exit code 2: the call was wrong."""
    code, _, err = run(command)
    assert code == 2
    way_out = "name a file: lendspec generate my_spec.yaml -o src"
    assert err == f"No specification given and none below ./specs; {way_out}\n"


def test_generate_check_writes_nothing_and_fails_on_what_is_stale(run, tmp_path):
    """For the pipeline."""
    code, out, err = run("generate", "--check", FRAGMENT, "-o", tmp_path / "out")
    assert (code, "stale" in out) == (1, True)
    assert err.endswith("Not up to date: demo_groups. Run `lendspec generate` and commit the result.\n")
    assert not (tmp_path / "out").exists()
    run("generate", FRAGMENT, "-o", tmp_path / "out")
    assert run("generate", "--check", FRAGMENT, "-o", tmp_path / "out")[0] == 0


def test_a_hand_written_change_is_refused_and_can_be_forced(run, tmp_path):
    """Exit code 1, and the file by name."""
    run("generate", FRAGMENT, "-o", tmp_path / "out")
    file = tmp_path / "out" / "lendspec" / "clients" / "demo_groups" / "client.py"
    file.write_text("mine = 1\n", "utf-8")
    code, out, err = run("generate", FRAGMENT, "-o", tmp_path / "out")
    assert (code, "failed" in out) == (1, True)
    assert f"{file}: changed by hand" in err
    assert "groups.yaml: refused (" in err
    assert run("generate", "--force", FRAGMENT, "-o", tmp_path / "out")[0] == 0
    assert "mine" not in file.read_text("utf-8")


@pytest.mark.parametrize("command", ["generate", "check", "bundle", "lint", "stats"])
def test_findings_go_to_standard_error_with_file_line_and_column(run, faulty, command):
    """All of them, each on a line that an editor understands."""
    code, out, err = run(command, faulty)
    assert code == 1
    assert f"{faulty}:7:3: unknown-key: " in err
    assert re.search(rf"^{faulty}:\d\d:8: bare-object: ", err, re.MULTILINE)
    assert "faulty.yaml: 2 findings (" in err
    assert "unknown-key" not in out


def test_one_faulty_specification_does_not_stop_the_others(run, faulty, tmp_path):
    """But the exit code tells."""
    code, out, err = run("generate", faulty, FRAGMENT, "-o", tmp_path / "out")
    assert code == 1
    assert "demo_groups" in out
    assert [line.split(":")[1].split()[0] for line in err.splitlines() if line.startswith("[")] == ["2", "ok"]
    assert [path.name for path in (tmp_path / "out/lendspec/clients").iterdir()] == ["demo_groups"]


def test_a_file_that_is_missing_is_a_finding(run, tmp_path):
    """Not a traceback."""
    code, _, err = run("generate", tmp_path / "none.yaml", "-o", tmp_path / "out")
    assert code == 1
    assert f"{tmp_path / 'none.yaml'}:1:1: file: No such file or directory; check the path (at $)" in err


def test_check_counts_what_is_clean(run, faulty):
    """And fails when something is not."""
    code, out, _ = run("check", FRAGMENT)
    assert (code, out) == (0, "1 of 1 specifications are clean; 3 operations.\n")
    code, out, _ = run("check", FRAGMENT, faulty)
    assert (code, out) == (1, "1 of 2 specifications are clean; 3 operations.\n")


def test_brackets_in_names_and_texts_are_no_markup(run, tmp_path):
    """They are shown as they are."""
    path = write(tmp_path, document(info="'[red]x[/]': 1"), "[bold]spec.yaml")
    code, out, err = run("check", path)
    assert code == 1
    assert "`[red]x[/]`" in err
    write(tmp_path, document(), "[bold]spec.yaml")
    code, out, _ = run("generate", "[bold]spec.yaml", "-o", "[out]")
    assert code == 0
    assert "│ [bold]spec.yaml │ demo_loans │" in out


def test_bundle_prints_one_json_document(run, tmp_path):
    """Or writes it, with texts as they are."""
    code, out, _ = run("bundle", FRAGMENT)
    assert code == 0
    assert json.loads(out)["info"]["title"] == "Groups"
    path = write(tmp_path, document(info="x-description-zh: 借币"))
    code, out, _ = run("bundle", path, "-o", tmp_path / "whole.json")
    assert (code, out) == (0, "")
    assert "借币" in (tmp_path / "whole.json").read_text("utf-8")


def test_lint_holds_specifications_to_the_house_rules(run, tmp_path, request):
    """The curated ones keep them."""
    path = write(tmp_path, document(), "loans.yaml")
    code, _, err = run("lint", path)
    assert code == 1
    assert run("lint", write(tmp_path, COMPLETE, "complete.yaml"))[:2] == (
        0,
        "1 specifications keep the house rules.\n",
    )
    assert "incomplete: the operation lacks `x-permission`" in err


def test_stats_print_a_table_or_put_it_into_a_file(run, tmp_path):
    """Between two marks."""
    code, out, _ = run("stats", FRAGMENT)
    assert code == 0
    assert "| Groups | `demo.loan` | 3 | 0 | 0 | 0 |" in out
    readme = write(tmp_path, f"before\n{START}\nold\n{END}\nafter\n", "README.md")
    code, text, _ = run("stats", FRAGMENT, "--into", "README.md")
    assert (code, text) == (0, "README.md updated.\n")
    assert readme.read_text("utf-8") == f"before\n{START}\n{out.rstrip()}\n{END}\nafter\n"
    assert run("stats", FRAGMENT, "--into", "README.md")[1] == "README.md is up to date.\n"


def test_help_is_shown_when_nothing_is_asked_for(run):
    """With every command."""
    code, out, err = run()
    assert code == 2
    assert all(
        name in out + err for name in ("generate", "check", "bundle", "From exchange specifications to typed clients.")
    )


def test_the_installed_command_is_the_same(tmp_path):
    """Its entry point runs it."""
    code = "import sys; sys.argv = ['lendspec', 'check', sys.argv[1]]; from lendspec.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", code, str(FRAGMENT)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "1 of 1 specifications are clean; 3 operations.\n")
