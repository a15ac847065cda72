"""Small documents that are large to read: each ends with a package or with a located error, in bounded memory."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile.bombs import BOMBS

ROOT = Path(__file__).parents[2]
MOST_MEGABYTES = 500
GUARD = 300  # seconds, so that a bomb that goes off ends the test and not the machine
ENDS = {
    "aliases under the bound": ({"package"}, {"package"}),
    "billion laughs": ({"size"}, {"size"}),
    "quadratic aliases": ({"size"}, {"size"}),
    "million maps": ({"size"}, {"size"}),
    "amplified union": ({"untyped"}, {"too-large"}),
    "under every bound": ({"missing-key"}, {"package"}),
    "maps under the bound": ({"missing-key"}, {"no-operations"}),
    "operations under the bound": ({"too-large"}, {"too-large"}),
    "notes under the bound": ({"too-many"}, {"too-large"}),
    "blocks under the bound": ({"ref-dangling"}, {"package"}),
    "lists that are too many": ({"size"}, {"size"}),
    "long text": ({"text-size"}, {"text-size"}),
    "long ids": ({"too-large"}, {"too-large"}),
    "yaml of today": ({"yaml"}, {"yaml"}),
    "parts that lead back": ({"untyped", "unsupported"}, {"package"}),
    "many operations": ({"missing-extension"}, {"too-large"}),
    "many properties": ({"too-large"}, {"too-large"}),
    "huge file": ({"file-size"}, {"file-size"}),
    "recursive list": ({"recursion"}, {"package"}),
    "pattern": ({"pattern"}, {"package"}),
}
"""What the two modes say of some; of the rest only that they end."""
GROUPS = 3


@pytest.mark.parametrize("part", range(GROUPS))
def test_every_bomb_ends_in_time_and_in_memory(tmp_path, part):
    """In a process of its own, whose memory the system measures."""
    names = list(BOMBS)[part::GROUPS]
    command = [sys.executable, "-m", "tests.hostile.bombs", str(tmp_path), *names]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=GUARD, check=True)
    told = json.loads(done.stdout)
    assert told.keys() == set(names)
    for name, modes in told.items():
        for (end, megabytes, _), wanted in zip(modes, ENDS.get(name, (None, None)), strict=True):
            assert end.replace("-", "").isalpha(), f"{name}: {end}\n{done.stderr}"
            assert wanted is None or end in wanted, f"{name}: {end}"
            assert megabytes < MOST_MEGABYTES, f"{name}: {megabytes} MB"
