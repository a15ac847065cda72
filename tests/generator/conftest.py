"""The option that rewrites goldens, and what the tests of the generator share."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from lendspec.generator.write import generate_package


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--update-goldens``."""
    parser.addoption("--update-goldens", action="store_true", help="write tests/generator/goldens anew")


@pytest.fixture
def update_goldens(request: pytest.FixtureRequest) -> bool:
    """Whether goldens are to be written instead of compared."""
    return bool(request.config.getoption("--update-goldens", default=False))


@pytest.fixture(scope="session")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A source root with the package of every fragment, on the search path of Python."""
    root = tmp_path_factory.mktemp("clients")
    for fragment in sorted(Path(__file__).with_name("fragments").glob("*.yaml")):
        generate_package(fragment, root / "lendspec" / "clients")
    sys.path.insert(0, str(root))
    yield root
    sys.path.remove(str(root))
    for name in [name for name in sys.modules if name.startswith("lendspec.clients.demo_")]:
        del sys.modules[name]
