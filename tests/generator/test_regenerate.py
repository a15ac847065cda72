"""``lendspec generate``: where packages go, what a pipeline is told, and what programs can read."""

from __future__ import annotations

import gc
import json
import re
import shutil
import weakref
from functools import partial
from pathlib import Path

import pytest
from typer.testing import CliRunner

from lendspec.generator.cli import app
from lendspec.generator.regenerate import Wish, watch_them
from lendspec.generator.settings import DEFAULTS
from tests.generator.documents import document, write


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Run the command in an empty folder; gives exit code, standard output and standard error."""
    monkeypatch.chdir(tmp_path)

    def invoke(*arguments):
        done = CliRunner().invoke(app, ["generate", *map(str, arguments)])
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        return done.exit_code, done.stdout, done.stderr

    return invoke


@pytest.fixture
def spec(tmp_path):
    """A specification in the folder where the command runs."""
    write(tmp_path, document(), "loans.yaml")
    return Path("loans.yaml")


PLACES = {
    ("-o", "src"): "src/lendspec/clients/demo_loans",
    ("-o", "src/lendspec/clients"): "src/lendspec/clients/demo_loans",
    (): "generated/lendspec/clients/demo_loans",
    ("-o", "src", "--package", "my_desk.clients"): "src/my_desk/clients/demo_loans",
    ("-o", "src/my_desk/clients", "--package", "my_desk.clients"): "src/my_desk/clients/demo_loans",
}


@pytest.mark.parametrize(("options", "folder"), PLACES.items(), ids=[" ".join(options) for options in PLACES])
def test_the_output_folder_is_a_source_root(run, spec, options, folder):
    """Or the folder of the packages itself."""
    code, out, _ = run(spec, *options)
    assert (code, "demo_loans" in out) == (0, True)
    package = Path(folder)
    name = ".".join(package.parts[1:])
    assert f"from {name}.enums import" in (package / "__init__.py").read_text("utf-8") or f"from {name}." in (
        package / "client.py"
    ).read_text("utf-8")
    assert run(spec, *options)[1] == "Nothing changed: 1 packages are up to date.\n"


def test_one_specification_can_be_a_package_of_several_names(run, spec):
    """Each knows its own."""
    run(spec, "-o", "src")
    run(spec, "-o", "src", "--package", "my_desk")
    for name, parent in (("lendspec/clients", "lendspec.clients"), ("my_desk", "my_desk")):
        text = Path(f"src/{name}/demo_loans/client.py").read_text("utf-8")
        assert f"from {parent}.demo_loans.loan import" in text


WRONG = {
    ("--package", "my-desk"): "--package: 'my-desk' is no name of a package",
    ("--watch", "--check"): "--watch goes on and prints what it does; leave out --check, --format and --quiet",
    ("--watch", "-q"): "--watch goes on",
    ("--watch", "--format", "json"): "--watch goes on",
}


@pytest.mark.parametrize(("options", "words"), WRONG.items(), ids=[" ".join(options) for options in WRONG])
def test_a_call_that_makes_no_sense_ends_with_2(run, spec, tmp_path, options, words):
    """Before anything is done."""
    code, out, err = run(spec, *options)
    assert (code, out) == (2, "")
    assert err.startswith(words)
    assert [path.name for path in tmp_path.iterdir()] == ["loans.yaml"]


PACKAGE = Path("generated/lendspec/clients/demo_loans")


def edit_lock(name):
    lock = PACKAGE / "SOURCE.lock"
    lock.write_text(re.sub(rf"^{name}.*$", f"{name}0.0.0", lock.read_text("utf-8"), flags=re.MULTILINE), "utf-8")


REASONS = {
    "the specification": (
        lambda: Path("loans.yaml").write_text(document(operation="operationId: getLoan\nsummary: Look"), "utf-8"),
        "loan.py: not up to date (and 1 more), because loans.yaml changed",
    ),
    "a comment": (
        lambda: Path("loans.yaml").write_text(f"# x\n{document()}", "utf-8"),
        "SOURCE.lock: not up to date, because loans.yaml changed",
    ),
    "a part more": (
        lambda: (
            Path("parts.yaml").write_text("openapi: 3.1.0\ncomponents: {schemas: {A: {type: string}}}\n", "utf-8"),
            Path("loans.yaml").write_text(document(answer="$ref: 'parts.yaml#/components/schemas/A'"), "utf-8"),
        ),
        "because loans.yaml changed; parts.yaml is new",
    ),
    "a hand": (
        lambda: (PACKAGE / "client.py").write_text("mine = 1\n", "utf-8"),
        "client.py: not up to date, because client.py: changed by hand",
    ),
    "a hand that adds": (
        (PACKAGE / "mine.py").touch,
        "mine.py: not up to date, because mine.py: a file added by hand",
    ),
    "a hand that removes": (
        (PACKAGE / "client.py").unlink,
        "client.py: not up to date, because client.py is gone",
    ),
    "no lock": (
        (PACKAGE / "SOURCE.lock").unlink,
        "SOURCE.lock: not up to date, because its SOURCE.lock is missing or unreadable",
    ),
    "no package": (lambda: shutil.rmtree(PACKAGE), "__init__.py: not up to date (and 6 more), because it is new"),
    "the generator": (
        partial(edit_lock, "generator "),
        "SOURCE.lock: not up to date, because the generator changed",
    ),
    "the templates": (
        partial(edit_lock, "templates "),
        "SOURCE.lock: not up to date, because the templates changed",
    ),
    "the formatter": (
        partial(edit_lock, "formatter "),
        r"SOURCE.lock: not up to date, because the formatter changed from 0.0.0 to [\d.]+",
    ),
    "an option": (
        partial(edit_lock, "option:package "),
        "SOURCE.lock: not up to date, because the option package changed from 0.0.0 to lendspec.clients",
    ),
}


@pytest.mark.parametrize(("change", "words"), REASONS.values(), ids=REASONS)
def test_a_check_names_the_first_file_that_differs_and_why(run, spec, change, words):
    """So that a red pipeline explains itself."""
    run(spec)
    assert run(spec, "--check")[:2] == (0, "Nothing changed: 1 packages are up to date.\n")
    change()
    code, out, err = run(spec, "--check")
    assert (code, "stale" in out) == (1, True)
    assert re.search(re.escape(words).replace(r"\[\\d\.\]\+", r"[\d.]+"), err)
    assert err.endswith("Not up to date: demo_loans. Run `lendspec generate` and commit the result.\n")


def test_a_part_that_is_not_read_any_more_is_a_reason(run, spec):
    """It is in the lock."""
    write(Path(), "openapi: 3.1.0\ncomponents: {schemas: {A: {type: string}}}\n", "parts.yaml")
    spec.write_text(document(answer="$ref: 'parts.yaml#/components/schemas/A'"), "utf-8")
    run(spec)
    spec.write_text(document(), "utf-8")
    assert "because loans.yaml changed; parts.yaml is not read any more" in run(spec, "--check")[2]


def test_quiet_prints_faults_alone(run, spec):
    """For a pipeline that reads exit codes."""
    assert run(spec, "-q") == (0, "", "")
    assert run(spec, "-q") == (0, "", "")
    assert run(spec, "-q", "--check") == (0, "", "")
    spec.write_text(document(info="qqq: 1"), "utf-8")
    code, out, err = run(spec, "-q")
    assert (code, out) == (1, "")
    assert err.startswith("loans.yaml:7:3: unknown-key: ")


def test_json_tells_programs_everything(run, spec):
    """Of each package, whatever became of it."""
    bad = write(Path(), document(info="qqq: 1"), "bad.yaml")
    same = write(Path(), document().replace("loans", "same"), "same.yaml")
    run(same)
    code, out, _ = run(spec, bad, same, "--format", "json")
    told = json.loads(out)
    assert (code, told["check"]) == (1, False)
    first, second, third = told["packages"]
    assert {key: first[key] for key in ("spec", "state", "package", "folder", "reasons")} == {
        "spec": "loans.yaml",
        "state": "written",
        "package": "demo_loans",
        "folder": PACKAGE.as_posix(),
        "reasons": ["it is new"],
    }
    assert ("loan.py" in first["written"], first["removed"], first["kept"]) == (True, [], 0)
    assert second == {"spec": "bad.yaml", "state": "failed"}
    assert (third["state"], third["written"], third["kept"]) == ("unchanged", [], 7)
    spec.write_text(f"# x\n{document()}", "utf-8")
    (stale,) = json.loads(run(spec, "--check", "-f", "json")[1])["packages"]
    assert (stale["state"], stale["written"], stale["reasons"]) == ("stale", ["SOURCE.lock"], ["loans.yaml changed"])


def test_two_specifications_of_one_package_are_told(run, spec):
    """The second would undo the first on every run."""
    other = write(Path(), document(), "other.yaml")
    code, _, err = run(spec, other)
    assert code == 1
    assert "other.yaml: makes the package demo_loans, as loans.yaml does; give one another `x-product`" in err


def test_watching_leaves_no_garbage_behind(tmp_path, capsys):
    """It goes on for days, and the command looks for garbage only after a million objects."""

    class Ring:
        """Refers to itself."""

    ring = Ring()
    ring.itself, gone = ring, weakref.ref(ring)
    del ring
    rounds = iter([[write(tmp_path, document(), "loans.yaml")]])

    def choose():
        found = next(rounds, None)
        if found is None:
            raise KeyboardInterrupt
        return found

    gc.disable()
    try:
        assert watch_them(choose, Wish(tmp_path / "src", DEFAULTS)) == 0
    finally:
        gc.enable()
    assert gone() is None
    assert capsys.readouterr().out.endswith("Stopped.\n")
