"""A package of a user's own needs the installed library alone: no generator, and no folder of ours beside it."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path

import pytest

from lendspec.generator.settings import Settings
from lendspec.generator.write import generate_package
from tests.generator.documents import document, write

ROOT = Path(__file__).parents[2]
NEEDED = ("attrs", "httpx", "httpcore", "h11", "anyio", "sniffio", "certifi", "idna", "typing_extensions")

CALL = """
import sys
sys.path[:0] = sys.argv[1:4]
import httpx
from lendspec.core._sync.session import Session
from lendspec.core.operation import Operation
from lendspec.core.transport import engine_for
from {parent}.demo_loans import LoanGetLoan, Loans, OPERATIONS
import {parent}.demo_loans as package
assert Operation.__module__ == "lendspec.core.operation"
import lendspec.core, lendspec.okx, lendspec.clients.okx_general as ours
assert lendspec.core.__file__.startswith(sys.argv[1]), lendspec.core.__file__
assert ours.__file__.startswith(sys.argv[1]), ours.__file__
assert package.__file__.startswith(sys.argv[2]), package.__file__
assert list(OPERATIONS) == ["getLoan"]
class Dialect:
    exchange, base_url, secrets, recall = "demo", "https://demo.example", (), None
    def authorize(self, draft, operation, options, now_ms): return draft
    def classify(self, operation, answer, payload): return None
    def limits_used(self, headers): return {{}}
def answer(request):
    assert str(request.url) == "https://demo.example/loan"
    return httpx.Response(200, json={{"id": "7"}})
session = Session(Dialect(), engine_for(httpx.MockTransport(answer)))
assert Loans(session).get_loan() == LoanGetLoan(id="7")
for name in ("lendspec.generator.cli", "lendspec.generator.write", "jinja2", "typer"):
    try:
        __import__(name)
    except ImportError:
        continue
    raise AssertionError(f"{{name}} can be imported")
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """The library as pip installs it from its wheel, and what it needs."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder / "dist")]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = (folder / "dist").iterdir()
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--no-compile"]
    subprocess.run([*pip, "--target", str(folder / "site"), str(wheel)], check=True, capture_output=True)
    needed = folder / "needed"
    needed.mkdir()
    for name in NEEDED:
        for path in {Path(str(file)).parts[0] for file in distribution(name).files or () if ".." not in file.parts}:
            (needed / path).symlink_to(distribution(name).locate_file(path))
    return folder / "site", needed


@pytest.mark.parametrize("parent", ["lendspec.clients", "my_desk.clients", "my_desk"])
def test_a_package_beside_the_installed_library_is_imported_and_called(tmp_path, installed, parent):
    """As a part of the namespace that it shares with ours, or under a name of its own."""
    site, needed = installed
    spec = write(tmp_path, document(), "loans.yaml")
    src = tmp_path / "src"
    generate_package(spec, src.joinpath(*parent.split(".")), settings=Settings(parent))
    code = CALL.format(parent=parent)
    command = [sys.executable, "-I", "-S", "-W", "error", "-c", code, str(site), str(src), str(needed)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stderr == ""
