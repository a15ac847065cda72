"""How long the generator takes beside openapi-python-client, as whole processes; and how that grows.

    python -m benchmarks.generator             the table of docs/benchmarks.md
    python -m benchmarks.generator --quick     fewer runs, sizes up to 1,000

Both programs get the same file, write into empty folders and format what they write with the same ruff. Runs of the two
alternate, so that what else the machine does hits both; the median counts. CPU time is that of the process and its
children; memory is the peak of the largest process.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from time import perf_counter

from benchmarks.synthetic import write_synthetic

__all__ = ["main"]

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
# Compiled modules are used by both: those of packages that pip installed are there in any case.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
ENVIRONMENT["PATH"] = f"{BIN}{os.pathsep}{os.environ['PATH']}"
_MANY, _FEW = 15, 300
SIZES = (10, 30, 100, 300, 1000, 3000, 10_000)


@dataclass(frozen=True)
class Cost:
    """What a process and its children took."""

    wall: float
    cpu: float
    megabytes: float


def measured(command: Sequence[str | Path], cwd: Path) -> Cost:
    """Run a command to its end.

    Raises:
        RuntimeError: It failed; with what it said.
    """
    with tempfile.TemporaryFile("w+") as said:
        start = perf_counter()
        process = subprocess.Popen(command, cwd=cwd, env=ENVIRONMENT, stdout=said, stderr=said)  # noqa: S603
        _, status, usage = os.wait4(process.pid, 0)
        wall = perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            raise RuntimeError(said.read())
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def median(costs: Sequence[Cost]) -> Cost:
    """The median of each."""
    values = ([getattr(cost, name) for cost in costs] for name in ("wall", "cpu", "megabytes"))
    return Cost(*(statistics.median(each) for each in values))


def ours(spec: Path, folder: Path, *mode: str, fresh: bool = True) -> Cost:
    """One run of lendspec."""
    if fresh:
        shutil.rmtree(folder / "ours", ignore_errors=True)
    return measured([BIN / "lendspec", "generate", spec, "--out", "ours", *mode], folder)


def theirs(spec: Path, folder: Path) -> Cost:
    """One run of openapi-python-client; without the files of a project, which we do not write either."""
    shutil.rmtree(folder / "theirs", ignore_errors=True)
    program = BIN / "openapi-python-client"
    return measured([program, "generate", "--path", spec, "--output-path", "theirs", "--meta", "none"], folder)


def side_by_side(folder: Path, runs: int) -> Iterator[tuple[str, Cost, Cost, Cost]]:
    """The seed-size specification, a real one and two synthetic ones: curated, foreign, and by the other program."""
    seed = folder / "seed.json"
    measured([BIN / "lendspec", "bundle", ROOT / "specs" / "okx" / "flexible_loan.yaml", "-o", seed], folder)
    margin = folder / "margin.json"
    measured([BIN / "lendspec", "bundle", ROOT / "specs" / "binance" / "margin.yaml", "-o", margin], folder)
    specs = {"OKX flexible loan, 11 operations": seed, "Binance margin, 90 operations": margin}
    specs |= {f"synthetic, {size} operations": write_synthetic(folder / f"s{size}.json", size) for size in (300, 600)}
    for name, spec in specs.items():
        turns = [(ours(spec, folder), ours(spec, folder, "--foreign"), theirs(spec, folder)) for _ in range(runs)]
        us, foreign, them = (median([turn[which] for turn in turns]) for which in range(3))
        yield name, us, foreign, them


def growth(folder: Path, sizes: Sequence[int]) -> Iterator[tuple[int, float, float]]:
    """Milliseconds of CPU and kilobytes for each operation, beyond what a run of one operation takes."""
    base = median([ours(write_synthetic(folder / "s1.json", 1), folder) for _ in range(_MANY)])
    for size in sizes:
        runs = _MANY if size <= _FEW else 1  # long runs vary less
        cost = median([ours(write_synthetic(folder / "grow.json", size), folder) for _ in range(runs)])
        yield size, 1000 * (cost.cpu - base.cpu) / size, 1024 * (cost.megabytes - base.megabytes) / size


def unchanged(folder: Path, runs: int) -> Iterator[tuple[str, Cost]]:
    """A run that has nothing to do: for one seed-size specification, and for all of this project."""
    seed = folder / "seed.json"
    ours(seed, folder)
    yield "OKX flexible loan", median([ours(seed, folder, fresh=False) for _ in range(runs)])
    everything: list[str | Path] = [BIN / "lendspec", "generate"]
    measured(everything, ROOT)
    yield "all six specifications", median([measured(everything, ROOT) for _ in range(runs)])


def report(folder: Path, *, quick: bool) -> Iterator[str]:
    """The lines of the tables."""
    runs = 3 if quick else 5
    load = os.getloadavg()[0]
    yield f"{datetime.now(UTC):%Y-%m-%d}, Python {platform.python_version()}, {os.cpu_count()} cores, {_processor()},"
    tools = ", ".join(f"{name} {version(name)}" for name in ("openapi-python-client", "ruff"))
    yield f"{tools}, load {load:.1f} at the start"
    yield ""
    yield "| specification | lendspec, CPU (wall) | openapi-python-client | times faster | with `--foreign` | memory |"
    yield "| --- | ---: | ---: | ---: | ---: | ---: |"
    for name, us, foreign, them in side_by_side(folder, runs):
        times, loosely = (f"{them.cpu / each.cpu:.1f} ({them.wall / each.wall:.1f})" for each in (us, foreign))
        memory = f"{us.megabytes:.0f} MB to {them.megabytes:.0f} MB"
        costs = f"{us.cpu:.2f} s ({us.wall:.2f}) | {them.cpu:.2f} s ({them.wall:.2f})"
        yield f"| {name} | {costs} | **{times}** | {loosely} | {memory} |"
    yield ""
    yield "| operations | CPU for each | memory for each |"
    yield "| ---: | ---: | ---: |"
    for size, milliseconds, kilobytes in growth(folder, SIZES[:5] if quick else SIZES):
        yield f"| {size} | {milliseconds:.1f} ms | {kilobytes:.0f} KB |"
    yield ""
    yield "| nothing to do | CPU (wall) |"
    yield "| --- | ---: |"
    for name, cost in unchanged(folder, 3 * runs):
        yield f"| {name} | {cost.cpu:.2f} s ({cost.wall:.2f}) |"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor()
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.processor())


def main() -> None:
    """Print the tables as Markdown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="fewer runs, sizes up to 1,000")
    quick = parser.parse_args().quick
    with tempfile.TemporaryDirectory() as folder:
        for line in report(Path(folder), quick=quick):
            print(line, flush=True)


if __name__ == "__main__":
    main()
