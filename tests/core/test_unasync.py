"""The tool that derives the synchronous code from the asynchronous."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "tools" / "unasync.py"

_spec = importlib.util.spec_from_file_location("lendspec_tools_unasync", SCRIPT)
unasync = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(unasync)


@pytest.mark.parametrize(
    ("asynchronous", "synchronous"),
    [
        ("async def call(self):", "def call(self):"),
        ("async with AsyncBinance() as binance:", "with Binance() as binance:"),
        ("async for row in rows:", "for row in rows:"),
        ("return await self.call()", "return self.call()"),
        ("def __aenter__(self): ...", "def __enter__(self): ..."),
        ("async def __aexit__(self, *_): await self.aclose()", "def __exit__(self, *_): self.close()"),
        ("__aiter__ __anext__ anext(x) aiter(y)", "__iter__ __next__ next(x) iter(y)"),
        ("from lendspec.core._async.session import AsyncSession", "from lendspec.core._sync.session import Session"),
        ("async_engine_for(http)", "engine_for(http)"),
        ("AsyncMargin AsyncRawMargin AsyncOkx", "Margin RawMargin Okx"),
        ("httpx.AsyncClient | httpx.AsyncBaseTransport", "httpx.Client | httpx.BaseTransport"),
        ("raise StopAsyncIteration", "raise StopIteration"),
        ("@asynccontextmanager", "@contextmanager"),
        ("The asynchronous client", "The synchronous client"),
        ("anyio asyncio is_async Asynchronous asyncs", "anyio asyncio is_async Asynchronous asyncs"),
    ],
)
def test_words(asynchronous, synchronous):
    assert unasync.synchronous(asynchronous) == synchronous


@pytest.fixture
def overlays(tmp_path):
    (tmp_path / "shop" / "_async").mkdir(parents=True)
    (tmp_path / "shop" / "_async" / "client.py").write_text(
        '"""A client."""\n\nfrom a import AsyncZoo, Zebra\n\n\nasync def f(x: AsyncZoo) -> Zebra:\n'
        "    return await x.a_very_long_name_of_a_method_that_makes_the_line_break(\n"
        "        x.another_very_long_name, x.yet_another_long_1\n    )\n",
        encoding="utf-8",
    )
    return tmp_path


def test_the_derived_file_is_formatted_as_the_project_formats(overlays, capsys):
    assert unasync.main([], overlays) == 0
    target = overlays / "shop" / "_sync" / "client.py"
    assert capsys.readouterr().out == f"{target} written\n"
    assert target.read_text(encoding="utf-8").startswith(
        "# Derived from _async/client.py by tools/unasync.py: change that file and run it again.\n"
        '"""A client."""\n\nfrom a import Zebra, Zoo\n\n\ndef f(x: Zoo) -> Zebra:\n'
    )
    assert unasync.main(["--check"], overlays) == 0
    assert unasync.main([], overlays) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("harm", ["changed", "removed", "left over"])
def test_check_names_the_stale_file_and_changes_nothing(overlays, capsys, harm):
    unasync.main([], overlays)
    target = overlays / "shop" / "_sync" / "client.py"
    if harm == "changed":
        target.write_text("x = 1\n", encoding="utf-8")
    elif harm == "removed":
        target.unlink()
    else:
        target = target.with_name("old.py")
        target.write_text("x = 1\n", encoding="utf-8")
    before = {path: path.read_bytes() for path in overlays.rglob("*.py")}
    capsys.readouterr()
    assert unasync.main(["--check"], overlays) == 1
    assert capsys.readouterr().out == f"{target} is stale: run python tools/unasync.py\n"
    assert {path: path.read_bytes() for path in overlays.rglob("*.py")} == before
    unasync.main([], overlays)
    assert unasync.main(["--check"], overlays) == 0


def test_anything_else_on_the_command_line_shows_the_usage(capsys):
    assert unasync.main(["--help"]) == 2
    assert "python tools/unasync.py --check" in capsys.readouterr().out


def test_the_derived_code_of_the_core_is_current():
    core = ROOT / "overlays" / "lendspec" / "core"
    assert unasync.stale(unasync.plan(core)) == []


def test_it_runs_as_a_script():
    done = subprocess.run([sys.executable, SCRIPT, "--nonsense"], capture_output=True, check=False)
    assert done.returncode == 2
