"""The site, built once for all tests, and a program runner that meets the bench instead of an exchange."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Generator
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Browser

import lendspec.binance
import lendspec.okx
from lendspec.site.build import SiteFiles, build_site
from lendspec.site.catalog import Product, read_product
from lendspec.site.output import put
from tests.integration.specs import ROOT, SPECS, documents_of
from tests.site.browser import chromium
from tests.support.bench import Bench

CLIENTS = (
    (lendspec.binance, "binance", ("Binance", "AsyncBinance")),
    (lendspec.okx, "okx", ("Okx", "AsyncOkx")),
)


@cache
def all_products() -> tuple[Product, ...]:
    return tuple(map(read_product, SPECS))


@pytest.fixture(scope="session")
def products() -> tuple[Product, ...]:
    """Every curated specification."""
    return all_products()


@pytest.fixture(scope="session")
def built(products) -> SiteFiles:
    """The site as `make docs` builds it."""
    return build_site(products, root=ROOT, url="https://example.org/lendspec")


@pytest.fixture(scope="session")
def folder(built, tmp_path_factory) -> Path:
    """The site in a folder."""
    out = tmp_path_factory.mktemp("site")
    put(built.files, out)
    return out


@pytest.fixture(scope="module")
def browser() -> Generator[Browser]:
    """One browser for a module; while it is there its event loop runs, in which no other test could start one."""
    with chromium() as started:
        yield started


@pytest.fixture(scope="session")
def benches() -> Generator[dict[str, Bench]]:
    """One bench for each exchange, with all of its specs."""
    started = {name: Bench(*documents_of(name)).start() for _, name, _ in CLIENTS}
    yield started
    for bench in started.values():
        bench.stop()


def _local(client: type, url: str) -> type:
    """The client class, as a program writes it, but pointed at the bench."""

    class Local(client):
        def __init__(self, *arguments, **options):
            super().__init__(*arguments, **{**options, "base_url": url, "limiter": None})

    return Local


@pytest.fixture
def run(benches, monkeypatch) -> Generator[Callable[[str, str], None]]:
    """Run a program of the site: ``run(code, name)``; every request that it sends must keep to the spec."""
    for module, exchange, names in CLIENTS:
        bench = benches[exchange]
        for part, value in (
            ("API_KEY", bench.keys.api_key),
            ("SECRET", bench.keys.secret),
            ("PASSPHRASE", bench.keys.passphrase),
        ):
            monkeypatch.setenv(f"{exchange.upper()}_{part}", value)
        for name in names:
            monkeypatch.setattr(module, name, _local(getattr(module, name), bench.url))

    def execute(code: str, name: str) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            exec(compile(code, name, "exec"), {"__name__": "__main__"})  # noqa: S102  # our own pages

    yield execute
    assert [sentence for bench in benches.values() for sentence in bench.take_violations()] == []
