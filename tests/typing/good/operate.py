"""What happens around calls: profiles, hosts, drift, strictness and hooks, on clients and on single calls."""

from collections.abc import Callable
from pathlib import Path
from typing import assert_type

from lendspec.binance import AsyncBinance, Binance
from lendspec.core.drift import Drift, DriftHook, log_drift
from lendspec.core.errors import DecodeError, Drifted
from lendspec.core.hooks import Attempt, Wait
from lendspec.core.session import CallOptions
from lendspec.okx import AsyncOkx, Okx


class Watcher:
    def before(self, attempt: Attempt) -> None:
        assert_type(attempt.host, str)

    def after(self, attempt: Attempt) -> None: ...


class PatientWatcher(Watcher):
    def waiting(self, wait: Wait) -> None:
        assert_type(wait.seconds, float)


def tell(drift: Drift) -> None:
    assert_type(drift.path, str)
    print(drift.summary, drift.kind == "field")  # noqa: T201 - a script


def clients() -> None:
    assert_type(Binance.from_config(), Binance)
    assert_type(Binance.from_config("main", path=Path("config.toml"), recv_window=1000), Binance)
    assert_type(AsyncOkx.from_config("demo", path="config.toml", region="eea", demo=False), AsyncOkx)
    Binance(on_drift=tell, strict=True, hooks=[Watcher(), PatientWatcher()], fallbacks=["https://api1.binance.com"])
    Okx(on_drift=log_drift, account="main")
    reports: list[Drift] = []
    hook: DriftHook = reports.append
    AsyncBinance(on_drift=hook, fallbacks=())


def calls(okx: Okx) -> None:
    assert_type(okx.with_options(on_drift=None, strict=True), Okx)
    with okx.with_options(strict=False) as lenient:
        assert_type(lenient, Okx)
    try:
        okx.loan.loan_info(options=CallOptions(strict=True, on_drift=tell))
    except Drifted as error:
        assert_type(error.drifts, tuple[Drift, ...])
        assert_type(error.accepted, bool)
        broken: DecodeError = error
        print(broken.path)  # noqa: T201 - a script


async def awaited(okx: AsyncOkx) -> None:
    async with okx.with_options(strict=True) as strict:
        assert_type(strict, AsyncOkx)


def log_by(print_line: Callable[[str], object]) -> DriftHook:
    return lambda drift: print_line(str(drift))
