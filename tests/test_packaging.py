"""What users install: the wheel holds every package, typed and complete, and imports stay light."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCES = ("generator", "generated", "overlays")


def packaged(source):
    """The files of a source root that users need."""
    return {
        path.relative_to(ROOT / source).as_posix()
        for path in (ROOT / source).glob("**/*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture(scope="session")
def wheel(tmp_path_factory):
    """The names in a wheel built here, without an environment of its own and without a network."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)
    [path] = folder.glob("lendspec-*-py3-none-any.whl")
    with zipfile.ZipFile(path) as archive:
        yield {name: archive.read(name) for name in archive.namelist()}


def test_the_wheel_holds_every_file_of_the_three_source_roots_and_the_rules_for_specs(wheel):
    expected = set().union(*map(packaged, SOURCES), ["lendspec/generator/extensions.schema.json"])
    assert {name for name in wheel if ".dist-info/" not in name} == expected


def test_the_wheel_holds_the_packages_and_the_templates(wheel):
    for package in ("core", "binance", "okx", "generator", "site", "cli"):
        assert f"lendspec/{package}/__init__.py" in wheel
        assert f"lendspec/{package}/py.typed" in wheel
    assert any(name.startswith("lendspec/generator/templates/") for name in wheel)


def test_no_file_makes_the_namespace_a_package(wheel):
    assert "lendspec/__init__.py" not in wheel
    assert "lendspec/clients/__init__.py" not in wheel


def test_every_client_package_is_typed(wheel):
    clients = {name.split("/")[2] for name in wheel if name.startswith("lendspec/clients/")}
    assert [client for client in clients if f"lendspec/clients/{client}/py.typed" not in wheel] == []


def test_the_wheel_names_its_license_python_and_command(wheel):
    [metadata] = [text.decode() for name, text in wheel.items() if name.endswith(".dist-info/METADATA")]
    for line in ("Requires-Python: >=3.11", "License-Expression: MIT", "Provides-Extra: generator"):
        assert line in metadata.splitlines()
    [scripts] = [text.decode() for name, text in wheel.items() if name.endswith("entry_points.txt")]
    assert "lendspec = lendspec.cli:main" in scripts


@pytest.mark.parametrize("module", ["lendspec.core.errors", "lendspec.core.operation"])
def test_light_modules_load_neither_httpx_nor_the_generator(module):
    code = f"import sys, {module}; print([name for name in sys.modules if name.startswith(('httpx', 'lendspec.gen'))])"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=60)
    assert done.stdout == "[]\n"
