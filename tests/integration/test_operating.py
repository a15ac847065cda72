"""The examples of docs/operating.md run as they stand, against the bench instead of the exchange."""

from __future__ import annotations

import functools
import logging
import re
import time
import tomllib
from pathlib import Path

import pytest

from lendspec.binance import Binance
from lendspec.core.errors import Refused
from lendspec.okx import Okx
from tests.integration.callers import credentials_of

PAGE = Path("docs/operating.md").read_text("utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
PROFILES = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)


def block(words: str) -> str:
    """The one example in which these words stand."""
    (found,) = [each for each in BLOCKS if words in each]
    return found


def run(code: str) -> None:
    exec(compile(code, "operating.md", "exec"), {"__name__": "__main__"})  # noqa: S102  # our own documentation


@pytest.fixture
def at_the_bench(monkeypatch, binance, okx):
    for exchange, bench in (("BINANCE", binance), ("OKX", okx)):
        for name, value in credentials_of(exchange.lower(), bench.keys).items():
            monkeypatch.setenv(f"{exchange}_{name.upper()}", value)
    for kind, bench in ((Binance, binance), (Okx, okx)):
        for way in ("from_env", "from_config"):
            make = functools.partial(getattr(kind, way), base_url=bench.url)
            monkeypatch.setattr(
                kind, way, lambda *given, make=make, **options: make(*given, **{"limiter": None, **options})
            )
    root, ours = logging.getLogger(), logging.getLogger("lendspec")
    before = [*root.handlers], root.level, ours.level
    yield binance
    root.handlers[:] = before[0]
    root.setLevel(before[1])
    ours.setLevel(before[2])


ORDERS = "loan.flexible.ongoing_orders"


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("patient = binance", "1\n2017-07-12 "),
        ("found = error.reconcile", "Succeeds\n"),
        ("ONE_ATTEMPT", "1\n"),
        ("class Hosts", f"{ORDERS} at 127.0.0.1:"),
        ("reports: list[Drift]", ""),
        ("strict=True", ""),
        ("logging.basicConfig", ""),
    ],
)
def test_an_example_runs(at_the_bench, capsys, words, printed):
    run(block(words))
    assert capsys.readouterr().out.startswith(printed)


def test_the_example_of_limits_runs_into_the_budget(at_the_bench, capsys):
    run(block("MemoryLimiter()"))
    assert re.fullmatch(r"room in [0-9.]+ seconds\n", capsys.readouterr().out)


def test_the_example_of_settlement_finds_the_record(at_the_bench, okx, capsys):
    now = str(round(time.time() * 1000))
    frame = {"code": "0", "msg": ""}
    repaid = {"ordId": "680234819012345678", "ccy": "USDT", "amt": "1000", "clOrdId": "mine"}
    record = {"refId": "17316594851045086", "type": "repaid", "ccy": "USDT", "amt": "-1000", "ts": now}
    for data in (repaid, {"ts": now}, record):
        okx.answer_next(body={**frame, "data": [data]})
    run(block("okx.settled"))
    assert capsys.readouterr().out.startswith("settled: LoanRecord(ref_id='17316594851045086'")


def test_the_examples_of_drift_tell_of_it(at_the_bench, capsys, caplog):
    at_the_bench.answer_next(body={"rows": [], "total": 0, "newField": "0.5"})
    run(block("reports: list[Drift]"))
    assert capsys.readouterr().out.startswith("drift      $.newField: specified an object with rows, total, found text")
    at_the_bench.answer_next(body={"rows": [], "total": 0, "newField": "0.5"})
    run(block("strict=True"))
    assert capsys.readouterr().out.startswith("False\ndrift      $.newField: ")
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


def test_the_example_of_profiles_is_read(at_the_bench, capsys, monkeypatch, tmp_path):
    (text,) = PROFILES
    assert set(tomllib.loads(text)) == {"binance", "okx"}
    path = tmp_path / "config.toml"
    path.write_text(re.sub(r"private_key_file.*", 'secret = "s"', text.replace("…", "made-up")))
    path.chmod(0o600)
    monkeypatch.setenv("LENDSPEC_CONFIG", str(path))
    run(block("from_config"))
    assert capsys.readouterr().out.startswith("Binance(127.0.0.1:")


def test_every_example_is_run():
    assert len(BLOCKS) == 11


def test_a_value_that_no_list_has_goes_out_as_meant(at_the_bench):
    with pytest.raises(Refused):
        run(block("unlisted("))
    assert [request.parameters["type"] for request in at_the_bench.requests] == ["AUTO_DEDUCTION"]
    (broken,) = at_the_bench.take_violations()
    assert "AUTO_DEDUCTION" in broken
