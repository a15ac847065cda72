"""Judge foreign mode on any folder of specifications: generated, imported, type-checked, called; a rival beside it.

    python benchmarks/foreign.py FOLDER [--only NAME]… [--work build/foreign] [--without-rival] [--without-mypy]

Specifications are the `.json`, `.yaml` and `.yml` files directly in FOLDER, and in each folder of FOLDER the one file
that states an OpenAPI version. Everything that is made stays in the work folder: packages, reports, and `foreign.json`.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.support.document import is_object, table  # noqa: E402 - found below ROOT
from tests.support.foreign.documented import operations  # noqa: E402 - found below ROOT
from tests.support.foreign.process import Measured, run  # noqa: E402 - found below ROOT
from tests.support.foreign.source import Source  # noqa: E402 - found below ROOT

SCRIPTS = Path(sys.executable).parent
STATED = re.compile(r"""^\s*["']?(openapi|swagger)["']?\s*:""", re.MULTILINE)


@dataclass
class Row:
    """What became of one specification."""

    spec: str
    version: str = ""
    megabytes: float = 0.0
    operations: int = 0
    generated: int = 0
    refused: int = 0
    unaccounted: int = 0
    exit_code: int = 0
    seconds: float = 0.0
    peak_mb: float = 0.0
    imports: str = "-"
    mypy_errors: int | None = None
    mypy_seconds: float = 0.0
    calls: int = 0
    called_rightly: int = 0
    faults: list[dict[str, str]] = field(default_factory=list)
    refusals: list[dict[str, str]] = field(default_factory=list)
    rival_operations: int | None = None
    rival_code: int | None = None
    rival_seconds: float = 0.0
    rival_peak_mb: float = 0.0
    note: str = ""


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", action="append", default=[], help="part of a file name; may be repeated")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "foreign")
    parser.add_argument("--without-rival", action="store_true", help="leave out openapi-python-client")
    parser.add_argument("--without-mypy", action="store_true", help="leave out the type check")
    told = parser.parse_args()
    rows: list[Row] = []
    for path in specs_in(told.folder):
        if told.only and not any(part in str(path.relative_to(told.folder)) for part in told.only):
            continue
        row = judged(path, told.work / _name(path, told.folder), told)
        rows.append(row)
        _say(row)
        (told.work / "foreign.json").write_text(json.dumps([asdict(each) for each in rows], indent=1), "utf-8")
    _sum_up(rows)


def specs_in(folder: Path) -> Iterator[Path]:
    """The specifications of a folder."""
    for path in sorted(folder.iterdir()):
        if path.is_file() and path.suffix in {".json", ".yaml", ".yml"}:
            yield path
        elif path.is_dir():
            yield from [inner for inner in sorted(path.iterdir()) if inner.is_file() and _states_version(inner)][:1]


def _states_version(path: Path) -> bool:
    return STATED.search(path.read_text("utf-8", "replace")[:20_000]) is not None


def _name(path: Path, folder: Path) -> str:
    return re.sub(r"\W+", "_", str(path.relative_to(folder)))


def judged(path: Path, work: Path, told: argparse.Namespace) -> Row:
    """Everything about one specification."""
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    row = Row(path.name, megabytes=path.stat().st_size / 1e6)
    source = Source(path)
    listed: set[str] = set()
    try:
        row.version = source.dialect
        listed = {each.name for each in operations(source)}
    except (LookupError, ValueError, OSError) as problem:
        row.note = f"unreadable: {problem}"[:200]
    row.operations = len(listed)
    package = generate(path, work, row, listed)
    if package is not None:
        inspect(path, work, row, package, with_mypy=not told.without_mypy)
    if not told.without_rival:
        beside(path, work, row)
    return row


def generate(path: Path, work: Path, row: Row, listed: set[str]) -> str | None:
    """Generate, and hold the report against the operations that were counted; the name of the package, if any."""
    command: list[str | Path] = [
        SCRIPTS / "lendspec",
        "generate",
        "--foreign",
        path,
        "-o",
        work / "src/lendspec/clients",
    ]
    done = run([*command, "--report", work / "report.json"], cwd=ROOT)
    (work / "generate.txt").write_text(done.output, "utf-8")
    row.exit_code, row.seconds, row.peak_mb = done.code, done.seconds, done.peak_mb
    report: dict[str, Any] = {}
    if (work / "report.json").exists():
        report = json.loads((work / "report.json").read_text("utf-8"))
    if not report:
        row.note = row.note or " ".join(done.output.strip()[-300:].split())
        row.unaccounted = row.operations
        return None
    refused = {str(each["operation"]) for each in report["refused"]}
    row.refusals = report["refused"]
    row.refused = len(refused & listed)
    generated = {_plain_name(each) for each in report["generated"]}
    row.generated = len(generated & listed)
    row.unaccounted = row.operations - row.generated - row.refused
    name = report.get("package")
    return str(name).rpartition(".")[2] if name and row.generated else None


def _plain_name(told: object) -> str:
    return str(table(told)["operation"]) if is_object(told) else str(told)


def inspect(path: Path, work: Path, row: Row, package: str, *, with_mypy: bool) -> None:
    """Import every module, call every operation, check the types."""
    src = work / "src"
    modules = [file.stem for file in sorted((src / "lendspec/clients" / package).glob("*.py")) if file.stem[0] != "_"]
    lines = "\n".join(f"import lendspec.clients.{package}.{module}" for module in modules)
    program = f"import lendspec.clients.{package} as p\n{lines}\nfor n in p.__all__: getattr(p, n)"
    imported = _python(["-W", "error", "-c", program], src)
    row.imports = "yes" if imported.code == 0 else " ".join(imported.output.strip()[-200:].split())
    result = work / "calls.json"
    command = ["-m", "tests.support.foreign.calls", str(path), package, "--out", str(src), "--json", str(result)]
    done = _python([*command, "--report", str(work / "report.json")], src)
    (work / "calls.txt").write_text(done.output, "utf-8")
    if result.exists():
        told = json.loads(result.read_text("utf-8"))
        row.calls, row.faults = told["calls"], told["faults"]
        row.called_rightly = row.generated - len(
            {each["operation"] for each in row.faults if each["stage"] != "missing"}
        )
    else:
        row.note = row.note or " ".join(done.output.strip()[-200:].split())
    if with_mypy:
        _check_types(work, row, package)


def _python(arguments: list[str], src: Path) -> Measured:
    roots = f"{src}:{ROOT}:{ROOT}/overlays:{ROOT}/generator"
    return run([sys.executable, *arguments], cwd=ROOT, env={"PYTHONPATH": roots}, timeout=1200)


def _check_types(work: Path, row: Row, package: str) -> None:
    settings = work / "mypy.ini"
    folders = f"{work.resolve() / 'src'}:{ROOT / 'overlays'}"
    settings.write_text(
        f"[mypy]\nstrict = true\npython_version = 3.11\nmypy_path = {folders}\nnamespace_packages = true\n"
        "explicit_package_bases = true\n",
        "utf-8",
    )
    command: list[str | Path] = [
        SCRIPTS / "mypy",
        "--config-file",
        settings,
        "--cache-dir",
        ROOT / "build/mypy-foreign",
    ]
    done = run([*command, work / "src/lendspec/clients" / package], cwd=ROOT, timeout=1800)
    (work / "mypy.txt").write_text(done.output, "utf-8")
    row.mypy_errors, row.mypy_seconds = done.output.count(": error: "), done.seconds
    if done.code not in {0, 1}:
        row.mypy_errors = -1


def beside(path: Path, work: Path, row: Row) -> None:
    """What openapi-python-client makes of the same file."""
    command: list[str | Path] = [
        SCRIPTS / "openapi-python-client",
        "generate",
        "--path",
        path,
        "--meta",
        "none",
        "--overwrite",
    ]
    env = {"PATH": f"{SCRIPTS}:/usr/bin:/bin"}
    done = run([*command, "--output-path", work / "rival"], cwd=work, env=env, timeout=900)
    (work / "rival.txt").write_text(done.output, "utf-8")
    row.rival_code, row.rival_seconds, row.rival_peak_mb = done.code, done.seconds, done.peak_mb
    row.rival_operations = sum(1 for file in (work / "rival/api").rglob("*.py") if file.name != "__init__.py")


def _say(row: Row) -> None:
    stages = Counter(each["stage"] for each in row.faults)
    rival = f" | rival {row.rival_operations} in {row.rival_seconds:.1f} s" if row.rival_operations is not None else ""
    print(
        f"{row.spec:32} {row.version:7} {row.megabytes:4.1f} MB {row.operations:4} = {row.generated:4} + {row.refused}"
        f" (?{row.unaccounted}) {row.seconds:5.1f} s {row.peak_mb:4.0f} MB | imports {row.imports} | mypy"
        f" {row.mypy_errors} | right {row.called_rightly} of {row.generated} {dict(stages)}{rival} {row.note}",
        flush=True,
    )


def _sum_up(rows: list[Row]) -> None:
    ours = [row for row in rows if row.version.startswith("3.")]
    operations_in, made = sum(row.operations for row in ours), sum(row.generated for row in ours)
    print(
        f"{len(ours)} OpenAPI 3 specifications, {operations_in} operations: {made} generated"
        f" ({100 * made / max(operations_in, 1):.2f} %), {sum(row.refused for row in ours)} refused,"
        f" {sum(row.unaccounted for row in ours)} unaccounted;"
        f" {sum(row.called_rightly for row in ours)} called rightly;"
        f" {sum(row.mypy_errors or 0 for row in ours)} type errors;"
        f" rival: {sum(row.rival_operations or 0 for row in ours)} operations"
    )


if __name__ == "__main__":
    main()
