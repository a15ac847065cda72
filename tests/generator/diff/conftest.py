"""The specification that the tests of the comparison change."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def base():
    """Its text."""
    return Path(__file__).with_name("base.yaml").read_text("utf-8")
