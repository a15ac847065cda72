"""Derive the synchronous code from the asynchronous: every `_sync` folder under overlays/ from its `_async` twin.

    python tools/unasync.py            write
    python tools/unasync.py --check    exit 1 and name the files that are missing, stale or left over

The words that differ are replaced in code, docstrings and comments alike; ruff sorts the imports and formats the rest.
"""

from __future__ import annotations

import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
HEADER: Final = "# Derived from {source} by tools/unasync.py: change that file and run it again.\n"

# In this order; the last three are rules, the others exceptions to them.
WORDS: Final = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"\basync (?=def |with |for )", ""),
        (r"\bawait ", ""),
        (r"\basynchronous\b", "synchronous"),
        (r"\bStopAsyncIteration\b", "StopIteration"),
        (r"\basynccontextmanager\b", "contextmanager"),
        (r"\baclosing\b", "closing"),
        (r"\baclose\b", "close"),
        (r"\banext\b", "next"),
        (r"\baiter\b", "iter"),
        (r"\b__a(enter|exit|iter|next)__\b", r"__\1__"),
        (r"\b_async\b", "_sync"),
        (r"\basync_(?=[a-z])", ""),
        (r"\bAsync(?=[A-Z])", ""),
    )
)


def synchronous(text: str) -> str:
    """`text` with every asynchronous word replaced by its synchronous twin."""
    for pattern, replacement in WORDS:
        text = pattern.sub(replacement, text)
    return text


def derived(source: Path, target: Path) -> str:
    """The whole text of `target`, formatted as the project formats.

    Raises:
        subprocess.CalledProcessError: ruff refused the text.
    """
    header = HEADER.format(source=f"{source.parent.name}/{source.name}")
    text = header + synchronous(source.read_text(encoding="utf-8"))
    text = _ruff(text, target, "check", "--select", "I", "--fix", "--quiet")
    return _ruff(text, target, "format")


def _ruff(text: str, path: Path, *command: str) -> str:
    arguments = [sys.executable, "-m", "ruff", *command, "--no-cache", "--stdin-filename", str(path), "-"]
    return subprocess.run(arguments, input=text, capture_output=True, text=True, check=True, encoding="utf-8").stdout  # noqa: S603 (fixed arguments)


def plan(overlays: Path) -> dict[Path, str | None]:
    """What each file of the `_sync` folders must hold; None is a file that must not exist."""
    pairs = {source: _twin(source) for source in sorted(overlays.rglob("_async/**/*.py"))}
    with ThreadPoolExecutor() as pool:
        texts = dict(zip(pairs.values(), pool.map(derived, pairs, pairs.values()), strict=True))
    left_over = set(overlays.rglob("_sync/**/*.py")) - texts.keys()
    return {**texts, **dict.fromkeys(sorted(left_over))}


def _twin(source: Path) -> Path:
    return Path(*("_sync" if part == "_async" else part for part in source.parts))


def stale(wanted: dict[Path, str | None]) -> list[Path]:
    """The files whose content is another one."""
    return [path for path, text in wanted.items() if _content(path) != text]


def _content(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None


def write(path: Path, text: str | None) -> None:
    """Make `path` hold `text`; None removes it."""
    if text is None:
        path.unlink()
    else:
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")


def main(arguments: list[str], overlays: Path = ROOT / "overlays") -> int:
    """Write what is stale, or with ``--check`` name it; the exit code."""
    if arguments not in ([], ["--check"]):
        print(__doc__)
        return 2
    wanted = plan(overlays)
    for path in (found := stale(wanted)):
        if arguments:
            print(f"{path} is stale: run python tools/unasync.py")
        else:
            write(path, wanted[path])
            print(f"{path} written")
    return 1 if arguments and found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
