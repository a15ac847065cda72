"""What an import costs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

OVERLAYS = Path(__file__).parents[2] / "overlays"


@pytest.mark.parametrize(
    "module",
    [
        "lendspec.core",
        "lendspec.core.errors",
        "lendspec.core.codec",
        "lendspec.core.operation",
        "lendspec.core.session",
        "lendspec.core.transport",
    ],
)
def test_httpx_is_not_imported_before_an_engine_is_made(module):
    code = f"import sys, {module}; sys.exit('httpx' in sys.modules or 'httpcore' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": str(OVERLAYS)}, check=False)
    assert done.returncode == 0
