"""Run ``lendspec docs``: read, build, write, say what was done, and serve where that is wanted."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Final

from lendspec.generator.findings import SpecError
from lendspec.site.build import SiteFiles, build_site
from lendspec.site.catalog import Product, read_product
from lendspec.site.output import ForeignFolderError, put
from lendspec.site.prose import ProseError
from lendspec.site.serve import HOST, server

__all__ = ["run"]

_SPECS: Final = Path("specs")


def run(specs: list[Path] | None, out: Path, *, url: str = "", port: int | None = None) -> int:
    """Build the site into a folder; the exit code of the command.

    Args:
        specs: The specifications; all below ``./specs`` where none is named, with the documents beside it.
        out: The folder.
        url: Where the site will be published.
        port: Serve the folder on this port of the loopback.
    """
    start = time.perf_counter()
    paths = specs or sorted(path for path in _SPECS.glob("*/*.yaml") if path.stem != "common")
    if not paths:
        _say("No specification given and none below ./specs; name a file: lendspec docs my_spec.yaml -o site/")
        return 2
    products = _read(paths)
    if products is None:
        return 1
    try:
        built = build_site(products, root=None if specs else Path(), url=url)
        written = put(built.files, out)
    except (ProseError, ForeignFolderError) as problem:
        _say(str(problem))
        return 1
    except OSError as problem:
        _say(f"{problem.filename or out} cannot be written: {problem.strerror}; name another folder with --out")
        return 1
    _tell(built, written, out, time.perf_counter() - start)
    return 0 if port is None else _serve(out, port)


def _read(paths: list[Path]) -> list[Product] | None:
    """The specifications; None where one has findings, which are printed."""
    products: list[Product] = []
    faulty = False
    for path in paths:
        try:
            products.append(read_product(path))
        except SpecError as problem:
            faulty = True
            _say(str(problem))
    return None if faulty else products


def _tell(built: SiteFiles, written: int, out: Path, seconds: float) -> None:
    size = sum(len(text.encode()) for text in built.files.values()) / 1e6
    told = built.translation
    print(  # noqa: T201 (a command)
        f"{out}: {built.pages} pages in each language, {built.operations} operations, {len(built.files)} files "
        f"({written} written), {size:.1f} MB, {seconds:.1f} s."
    )
    print(f"Chinese: {told.translated} of {told.texts} texts of the specifications ({told.percent} %).")  # noqa: T201
    listed = [*built.english_only, *([f"{built.notes} notes on sources"] if built.notes else [])]
    if listed:
        print(f"In English only: {', '.join(listed)}.")  # noqa: T201 (a command)


def _serve(folder: Path, port: int) -> int:
    try:
        pages = server(folder, port)
    except OSError as problem:
        _say(f"port {port} on {HOST}: {problem.strerror}; choose another with --port, or 0 for any")
        return 1
    with pages:
        print(f"http://{HOST}:{pages.server_port}/ (stop with Ctrl+C)", flush=True)  # noqa: T201 (a command)
        try:
            pages.serve_forever()
        except KeyboardInterrupt:
            print("stopped")  # noqa: T201 (a command)
    return 0


def _say(text: str) -> None:
    print(text, file=sys.stderr)  # noqa: T201 (a command)
