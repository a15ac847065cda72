"""Fixtures of the integration tests: clients that are closed, and benches that outlive one test."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping

import pytest

from tests.integration.callers import FACES, Caller, Face, credentials_of
from tests.integration.specs import documents_of
from tests.support.bench import Bench


@pytest.fixture(params=[face for face in FACES if not face.raw], ids=str)
def face(request: pytest.FixtureRequest) -> Face:
    """Sync and async."""
    chosen: Face = request.param
    return chosen


@pytest.fixture
def connect() -> Generator[Callable[..., Caller]]:
    """Make a client: ``connect("binance", face, bench, **options)``, with the keys of the bench if none are given."""
    made: list[Caller] = []

    def make(exchange: str, face: Face, bench: Bench | None = None, **options: object) -> Caller:
        where = {} if bench is None else {"base_url": bench.url, **credentials_of(exchange, bench.keys)}
        made.append(Caller(exchange, face, {**where, **options}))
        return made[-1]

    yield make
    for caller in made:
        caller.close()


@pytest.fixture
def binance(serve: Callable[..., Bench]) -> Bench:
    """A bench with every spec of Binance."""
    return serve(*documents_of("binance"))


@pytest.fixture
def okx(serve: Callable[..., Bench]) -> Bench:
    """A bench with every spec of OKX."""
    return serve(*documents_of("okx"))


@pytest.fixture
def ask(serve: Callable[..., Bench], connect: Callable[..., Caller], face: Face) -> Callable[..., object]:
    """Call a new bench that has one answer: ``ask("okx", "loan.repay", {…}, body, status, Retry_After="3")``."""

    def call(
        exchange: str, place: str, arguments: Mapping[str, object], body: object, status: int = 200, **headers: str
    ) -> object:
        bench = serve(*documents_of(exchange))
        bench.answer_next(status, headers={name.replace("_", "-"): text for name, text in headers.items()}, body=body)
        return connect(exchange, face, bench)(place, **arguments)

    return call


@pytest.fixture(scope="module")
def _benches() -> Generator[dict[str, Bench]]:
    """One bench for each exchange, started when it is first asked for."""
    started: dict[str, Bench] = {}
    yield started
    for bench in started.values():
        bench.stop()


@pytest.fixture
def exchange_bench(_benches: dict[str, Bench]) -> Generator[Callable[[str], Bench]]:
    """The bench of an exchange with all of its specs, shared by the tests of a module; held to be clean by each."""

    def bench_of(exchange: str) -> Bench:
        if exchange not in _benches:
            _benches[exchange] = Bench(*documents_of(exchange)).start()
        return _benches[exchange]

    yield bench_of
    for bench in _benches.values():
        bench._plans.clear()  # of a test that failed before it called
    broken = [sentence for bench in _benches.values() for sentence in bench.take_violations()]
    assert broken == []
