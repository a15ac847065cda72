"""The samples of the written pages run against a bench for each exchange, in an environment that has their keys."""

from __future__ import annotations

import functools
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import pytest

from lendspec.binance import AsyncBinance, Binance
from lendspec.okx import AsyncOkx, Okx
from tests.binance.example import key_vector, pem
from tests.integration.specs import documents_of
from tests.support.bench import Bench

CLIENTS = {"binance": (Binance, AsyncBinance), "okx": (Okx, AsyncOkx)}


@pytest.fixture(scope="session")
def _benches() -> Generator[dict[str, Bench]]:
    benches = {exchange: Bench(*documents_of(exchange)).start() for exchange in CLIENTS}
    yield benches
    for bench in benches.values():
        bench.stop()


@pytest.fixture
def benches(_benches: dict[str, Bench]) -> Generator[dict[str, Bench]]:
    """The bench of each exchange; every request must keep to the specification."""
    yield _benches
    assert [sentence for bench in _benches.values() for sentence in bench.take_violations()] == []


@pytest.fixture
def run(benches: dict[str, Bench], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], dict[str, Any]]:
    """Run a sample as a reader would: alone, with keys in the environment and ``key.pem`` in the folder."""
    for exchange, bench in benches.items():
        prefix = exchange.upper()
        monkeypatch.setenv(f"{prefix}_API_KEY", bench.keys.api_key)
        monkeypatch.setenv(f"{prefix}_SECRET", bench.keys.secret)
        for kind in CLIENTS[exchange]:
            _point_at(bench, kind, monkeypatch)
    monkeypatch.setenv("OKX_PASSPHRASE", benches["okx"].keys.passphrase)
    (tmp_path / "key.pem").write_text(pem(key_vector("Ed25519")))
    monkeypatch.chdir(tmp_path)

    def run_sample(code: str) -> dict[str, Any]:
        names: dict[str, Any] = {"__name__": "__main__"}
        exec(compile(code, "sample", "exec"), names)  # noqa: S102 (our own page)
        return names

    return run_sample


def _point_at(bench: Bench, kind: type[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a sample says of its host, it talks to the bench, which needs no rest between two calls."""
    made = kind.__init__

    @functools.wraps(made)
    def make(self: object, *args: object, **options: object) -> None:
        made(self, *args, **{"limiter": None, **options, "base_url": bench.url})

    monkeypatch.setattr(kind, "__init__", make)
