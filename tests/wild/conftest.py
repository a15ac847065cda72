"""Fragments with the oddities of public specifications: generated as foreign, imported, and every operation called."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.wild.workshop import Workshop


def _workshop(folder: Path) -> Iterator[Workshop]:
    workshop = Workshop(folder)
    sys.path.insert(0, str(workshop.source))
    yield workshop
    sys.path.remove(str(workshop.source))
    workshop.forget()


@pytest.fixture
def workshop(tmp_path: Path) -> Iterator[Workshop]:
    """A folder in which specifications are generated, and tried, one after the other."""
    yield from _workshop(tmp_path)


@pytest.fixture(scope="module")
def shared_workshop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workshop]:
    """The same for all tests of a module: to generate many operations at once costs little more than one."""
    yield from _workshop(tmp_path_factory.mktemp("wild"))
