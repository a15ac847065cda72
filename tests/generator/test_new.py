"""``lendspec new``: a project that is complete and green at once, whatever its name."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from lendspec.generator.cli import app
from lendspec.generator.new import NameTakenError, new_project

LONGEST = ("exchange_of_many_letters", "product_with_a_long_name")


def make(folder, *targets):
    """Run its Makefile with the tools of this environment."""
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "COV"))},
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
    }
    done = subprocess.run(
        ["/usr/bin/env", "make", *targets], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_a_new_project_is_green(tmp_path):
    """Its tests, its checks and its types."""
    done = CliRunner().invoke(app, ["new", "kraken", "margin", "-o", str(tmp_path)])
    project = tmp_path / "kraken_margin"
    said = f"Wrote {project}. Next: cd {project} && make test, and then its README.md.\n"
    assert (done.exit_code, done.output) == (0, said)
    assert [path.name for path in tmp_path.iterdir()] == ["kraken_margin"]
    told = make(project, "test", "check")
    assert re.search(r"\n=+ \d\d passed in ", told)
    assert "Success: no issues found in" in told
    assert told.count("Nothing changed: 1 packages are up to date.") == 2
    text = "".join(path.read_text("utf-8") for path in project.rglob("*") if path.suffix in {".py", ".md", ".yaml"})
    assert not re.search(r"TODO|FIXME|XXX|NotImplemented", text)
    assert not re.search(r"lendspec\.\w+\._|lendspec\.generator", text)


def test_the_longest_names_fit_too(tmp_path):
    """Lines stay in their width, and names apart."""
    project = new_project(*LONGEST, tmp_path / "projects")
    assert project == tmp_path / "projects" / "_".join(LONGEST)
    assert re.search(r"\n=+ \d\d passed in ", make(project, "test"))
    ruff = [Path(sys.executable).with_name("ruff"), "check", "--no-cache", project]
    assert subprocess.run(ruff, capture_output=True, text=True, check=False).stdout == "All checks passed!\n"


NAMES = {
    ("Kraken", "margin"): "EXCHANGE: 'Kraken' is no name of a Python package; write 2 to 24 lower-case letters",
    ("kraken", "Margin Loans"): "PRODUCT: 'Margin Loans' is no name of a Python package; write 2 to 24 lower-case "
    "letters, digits and single underscores, a letter first; margin_loans?",
    ("k", "margin"): "EXCHANGE: 'k' is no name",
    ("1kraken", "margin"): "EXCHANGE: '1kraken' is no name",
    ("../kraken", "margin"): "EXCHANGE: '../kraken' is no name of a Python package",
    ("kraken", "margin__loans"): "PRODUCT: 'margin__loans' is no name of a Python package",
    ("x" * 25, "margin"): "is no name of a Python package",
    ("", "margin"): "EXCHANGE: '' is no name",
    ("json", "margin"): "EXCHANGE: 'json' has another meaning in the code of the project; choose another name",
    ("lendspec", "margin"): "EXCHANGE: 'lendspec' has another meaning",
    ("class", "margin"): "EXCHANGE: 'class",
    ("kraken", "kraken"): "PRODUCT: 'kraken' has another meaning",
    ("kraken", "close"): "PRODUCT: 'close' has another meaning",
    ("kraken", "session"): "PRODUCT: 'session' has another meaning",
    ("kraken", "ledger_page"): "PRODUCT: 'ledger_page' has another meaning",
    ("opaque", "margin"): "EXCHANGE: 'opaque' has another meaning",
}


@pytest.mark.parametrize(("names", "words"), NAMES.items(), ids=[" ".join(names) for names in NAMES])
def test_a_name_that_cannot_be_used_is_refused(tmp_path, names, words):
    """Before anything is written."""
    with pytest.raises(NameTakenError) as caught:
        new_project(*names, tmp_path / "projects")
    assert words in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_exists_is_refused(tmp_path):
    """Whatever is in it."""
    (tmp_path / "kraken_margin").mkdir()
    done = CliRunner().invoke(app, ["new", "kraken", "margin", "-o", str(tmp_path)])
    refusal = f"{tmp_path / 'kraken_margin'}: exists already; choose another folder (-o) or another name\n"
    assert (done.exit_code, done.stdout, done.stderr) == (1, "", refusal)
    assert list((tmp_path / "kraken_margin").iterdir()) == []
