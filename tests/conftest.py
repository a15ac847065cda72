"""Fixtures for every test: the bench, the event loop, and cassettes without secrets. Generated examples are steady.

The whole run is searched for the secrets of its tests.
"""

import signal
from collections.abc import Callable, Generator, Mapping
from pathlib import Path

import pytest
from hypothesis import settings

from tests.binance import example as binance
from tests.core import example as core
from tests.okx import example as okx
from tests.support.bench import Bench
from tests.support.cassettes import CONFIG
from tests.support.secret_search import SecretSearch

settings.register_profile("steady", deadline=None, derandomize=True)  # the same examples on every machine, slow or not
settings.load_profile("steady")


def pytest_configure(config: pytest.Config) -> None:
    """Search the run for secrets, and let what it starts hear Ctrl-C, which a shell's background ignores."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    search = SecretSearch()
    known = (binance.API_KEY, binance.SECRET, okx.API_KEY, okx.SECRET, okx.PASSPHRASE, core.SECRET)
    keys = [binance.pem(vector) for vector in binance.VECTORS["private_keys"]]
    search.search.know("a key that the tests share", (*known, *keys))
    config.pluginmanager.register(search, "secret search")


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """Coroutines run on asyncio."""
    return "asyncio"


@pytest.fixture(scope="session")
def vcr_config() -> Mapping[str, object]:
    """Cassettes never hold a key, a signature, a clock or a passphrase."""
    return CONFIG


@pytest.fixture(scope="module")
def vcr_cassette_dir(request: pytest.FixtureRequest) -> str:
    """Cassettes lie in tests/cassettes/, in a folder named like the module of their test."""
    here = Path(__file__).parent
    return str(here / "cassettes" / request.path.relative_to(here).with_suffix(""))


@pytest.fixture
def serve() -> Generator[Callable[..., Bench]]:
    """Start a bench: ``serve(document, …, keys=…, now=…)``.

    Every bench is stopped at the end, and the test fails if a request broke the spec and the test did not say that it
    meant to, with `Bench.take_violations`.
    """
    started: list[Bench] = []

    def start(*documents: Mapping[str, object], **options: object) -> Bench:
        started.append(Bench(*documents, **options).start())
        return started[-1]

    yield start
    for bench in started:
        bench.stop()
    for bench in started:
        bench.assert_clean()
