"""What is up to date is found out from checksums, by a command that has loaded nothing else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from lendspec.generator import lock as module
from lendspec.generator.lock import LOCK_NAME
from lendspec.generator.settings import DEFAULTS, Settings
from lendspec.generator.unchanged import unchanged
from lendspec.generator.write import generate_package
from tests.generator.documents import document, write

REF = "$ref: '../parts/parts.yaml#/components/schemas/A'"
PARTS = "openapi: 3.1.0\ncomponents: {schemas: {A: {type: string}}}\n"


@pytest.fixture
def parts(tmp_path):
    """A file beside the folder of the specification, which it reads."""
    return write(tmp_path / "parts", PARTS, "parts.yaml")


@pytest.fixture
def spec(tmp_path, parts):
    """A specification of two files."""
    return write(tmp_path / "specs", document(answer=REF), "loans.yaml")


@pytest.fixture
def out(tmp_path, spec):
    """Where its package is."""
    generate_package(spec, tmp_path / "out")
    return tmp_path / "out"


def test_a_package_that_was_just_written_is_up_to_date(spec, out):
    """The answer is its folder."""
    assert unchanged(spec, out, DEFAULTS) == out / "demo_loans"


def to_a_link(package):
    elsewhere = package.parent.parent / "elsewhere"
    package.rename(elsewhere)
    package.symlink_to(elsewhere)


CHANGES = {
    "the specification": lambda spec, parts, package: spec.write_text(f"# x\n{spec.read_text('utf-8')}", "utf-8"),
    "a file that it reads": lambda spec, parts, package: parts.write_text(f"# x\n{PARTS}", "utf-8"),
    "a file that it reads is gone": lambda spec, parts, package: parts.unlink(),
    "the specification is gone": lambda spec, parts, package: spec.unlink(),
    "a file of the package": lambda spec, parts, package: (package / "client.py").write_text("mine", "utf-8"),
    "a file of the package is gone": lambda spec, parts, package: (package / "client.py").unlink(),
    "a file was added": lambda spec, parts, package: (package / "mine.py").touch(),
    "the lock": lambda spec, parts, package: (package / LOCK_NAME).write_text("x y z\n", "utf-8"),
    "the lock is gone": lambda spec, parts, package: (package / LOCK_NAME).unlink(),
    "the package is gone": lambda spec, parts, package: shutil.rmtree(package),
    "the package is a link": lambda spec, parts, package: to_a_link(package),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_whatever_differs_makes_it_uncertain(spec, parts, out, change):
    """And then the whole work is done."""
    change(spec, parts, out / "demo_loans")
    assert unchanged(spec, out, DEFAULTS) is None


def test_another_generator_formatter_or_option_makes_it_uncertain(spec, out, monkeypatch, tmp_path):
    """They decide about bytes too."""
    assert unchanged(spec, out, Settings("my_desk.clients")) is None
    assert unchanged(spec, out, Settings(templates=write(tmp_path / "own", "", "_x.jinja").parent)) is None
    assert unchanged(spec, out, Settings(templates=tmp_path / "none")) is None
    with monkeypatch.context() as patch:
        patch.setattr(module, "formatter", lambda: "0.0.1")
        assert unchanged(spec, out, DEFAULTS) is None
    monkeypatch.setattr(module, "source_digest", lambda: ("other", "same"))
    assert unchanged(spec, out, DEFAULTS) is None


def test_a_package_of_another_specification_with_the_same_text_does_not_count(tmp_path, spec, out):
    """Two names, two packages: only the folder tells them apart where the text does not name the exchange."""
    text = spec.read_text("utf-8").replace("  x-exchange: demo\n  x-product: loans\n", "")
    first = write(tmp_path / "first", text, "loans.yaml")
    second = write(tmp_path / "second", text, "loans.yaml")
    generate_package(first, out)
    assert unchanged(first, out, DEFAULTS) == out / "first_loans"
    assert unchanged(second, out, DEFAULTS) is None
    generate_package(second, out)
    assert unchanged(second, out, DEFAULTS) == out / "second_loans"


def test_two_packages_that_both_fit_make_it_uncertain(spec, out):
    """Somebody copied one."""
    shutil.copytree(out / "demo_loans", out / "demo_copy")
    assert unchanged(spec, out, DEFAULTS) is None


def test_the_command_loads_nothing_heavy_when_nothing_changed(tmp_path, spec, out):
    """Neither parsers nor templates nor what paints tables: a run is a tenth of a second."""
    root = tmp_path / "src"
    call = "import sys; from lendspec.cli import main"
    code = f"{call}\ntry: main()\nfinally: sys.stderr.write(' '.join(sys.modules))"
    command = [sys.executable, "-c", code, "generate", str(spec), "-o", str(root)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    first, second = (
        subprocess.run(command, env=environment, capture_output=True, text=True, check=True) for _ in range(2)
    )
    heavy = {"attrs", "jinja2", "rich", "ruamel.yaml", "jsonschema", "lendspec.generator.build", "ast_serialize"}
    heavy |= {"email", "importlib.metadata"}
    assert {"jinja2", "ruamel.yaml"} <= set(first.stderr.split())
    assert second.stdout == "Nothing changed: 1 packages are up to date.\n"
    assert not heavy & set(second.stderr.split())


def test_the_release_of_the_formatter_is_that_of_its_metadata():
    """Which take long to load."""
    assert module.formatter.__wrapped__() == version("ruff")


@pytest.mark.parametrize(
    ("folders", "release"),
    [
        (["ruff-0.9.1.dist-info", "ruff", "ruff_x-1.0.dist-info"], "0.9.1"),
        (["ruff-0.9.1.dist-info", "ruff-0.9.2.dist-info"], "0.8.0"),
        (["ruff-0.9.1-py3.11.egg-info"], "0.8.0"),
        (["Ruff-0.9.1.dist-info"], "0.8.0"),
        ([], "0.9.9"),
        (None, "0.9.9"),
    ],
)
def test_the_first_place_on_the_path_decides_if_it_is_clear(tmp_path, monkeypatch, folders, release):
    """Else Python itself is asked."""
    for folder in folders or ():
        (tmp_path / "first" / folder).mkdir(parents=True)
    (tmp_path / "second" / "ruff-0.9.9.dist-info").mkdir(parents=True)
    monkeypatch.setattr("sys.path", [str(tmp_path / "first"), str(tmp_path / "second")])
    monkeypatch.setattr("importlib.metadata.version", lambda _: "0.8.0")
    assert module.formatter.__wrapped__() == release


def test_a_formatter_that_is_not_installed_has_no_release(tmp_path, monkeypatch):
    """The run ends elsewhere, with a message."""
    monkeypatch.setattr("sys.path", [str(tmp_path)])
    assert module.formatter.__wrapped__() == "unknown"


def test_a_specification_can_be_named_from_anywhere(spec, out, monkeypatch):
    """The lock holds the way from its folder, not from where the command was called."""
    monkeypatch.chdir(spec.parent.parent)
    assert unchanged(Path("specs/loans.yaml"), out, DEFAULTS) == out / "demo_loans"
    monkeypatch.chdir(spec.parent)
    assert unchanged(Path("loans.yaml"), out, DEFAULTS) == out / "demo_loans"
    assert unchanged(Path("../specs/../specs/loans.yaml"), out, DEFAULTS) == out / "demo_loans"
