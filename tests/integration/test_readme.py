"""The quick starts of the README run as they stand, against the bench instead of the exchange."""

from __future__ import annotations

import functools
import re
from pathlib import Path

import pytest

from lendspec.binance import Binance
from lendspec.okx import AsyncOkx

BLOCKS = re.findall(r"```python\n(.*?)```", Path("README.md").read_text("utf-8"), re.DOTALL)
OFFLINE = {"limiter": None}
"""The bench needs no rest between two calls."""


def run(code: str) -> None:
    exec(compile(code, "README.md", "exec"), {"__name__": "__main__"})  # noqa: S102  # our own README


@pytest.fixture
def environment(monkeypatch, binance, okx):
    for name, value in (
        ("BINANCE_API_KEY", binance.keys.api_key),
        ("BINANCE_SECRET", binance.keys.secret),
        ("OKX_API_KEY", okx.keys.api_key),
        ("OKX_SECRET", okx.keys.secret),
        ("OKX_PASSPHRASE", okx.keys.passphrase),
    ):
        monkeypatch.setenv(name, value)
    for kind, bench in ((Binance, binance), (AsyncOkx, okx)):
        monkeypatch.setattr(kind, "from_env", functools.partial(kind.from_env, base_url=bench.url, **OFFLINE))


def test_there_is_one_quick_start_for_each_exchange():
    assert ["lendspec.binance" in BLOCKS[0], "lendspec.okx" in BLOCKS[1]] == [True, True]


def test_the_quick_start_of_binance_runs(environment, capsys):
    run(BLOCKS[0])
    assert capsys.readouterr().out == "BNB: start at 0.65, liquidated at 0.83\nSucceeds 100.5 BUSD\n"


def test_the_quick_start_of_okx_runs(environment, capsys):
    run(BLOCKS[1])
    assert capsys.readouterr().out == "at most 0.01113\n12345 LTV 0.5742 liquidated at 0.8374\n"
