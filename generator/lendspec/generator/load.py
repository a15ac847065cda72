"""Read one YAML or JSON file strictly: duplicate keys, alias bombs and odd types are located errors."""

from __future__ import annotations

from pathlib import Path

from lendspec.generator.findings import Finding, Place, SpecError
from lendspec.generator.load_json import read_json
from lendspec.generator.tree import Bounds, Map, Value, kind_of

__all__ = ["MAX_BYTES", "MAX_DEPTH", "MAX_NODES", "MAX_TEXT", "MAX_WIDE_BYTES", "load_file", "load_text"]

MAX_BYTES = 64 * 1024 * 1024
MAX_WIDE_BYTES = 32 * 1024 * 1024  # one character beyond ASCII makes Python keep all others in up to four bytes
MAX_DEPTH = 150
MAX_NODES = 1_500_000
MAX_TEXT = 1024 * 1024


def load_file(path: Path, notes: list[Finding] | None = None) -> Map:
    """Read a file whose top level is a mapping.

    With ``notes`` it is the file of other people: what every other reader takes (a key twice, merge keys, characters
    that cannot be seen) is taken too, and goes there instead of into an error.

    Raises:
        SpecError: The file cannot be read, is no YAML 1.2, or breaks a rule of this loader.
    """
    try:
        with path.open("rb") as opened:
            data = opened.read(MAX_BYTES + 1)
    except OSError as problem:
        reason = problem.strerror or "cannot be read"
        raise SpecError(Finding(Place(path), "file", f"{reason}; check the path")) from None
    most = MAX_BYTES if data.isascii() else MAX_WIDE_BYTES
    if len(data) > most:
        rule = f"the file has more than {most} bytes; split it into several files"
        raise SpecError(Finding(Place(path), "file-size", rule))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        before = problem.object[: problem.start].decode()
        raise SpecError(
            Finding(Place.after(before, path), "encoding", "this byte is no UTF-8; save the file as UTF-8")
        ) from None
    del data  # it may be as large as all that follows
    return load_text(text, path, notes)


def load_text(text: str, file: Path, notes: list[Finding] | None = None) -> Map:
    """Read a text as :func:`load_file` reads a file; ``file`` is named in the findings.

    Raises:
        SpecError: As :func:`load_file`.
    """
    root = _json_root(text, file, notes) if _is_json(text, file) else _yaml_root(text, file, notes)
    if not isinstance(root, Map):
        raise SpecError(
            Finding(Place(file), "root", f"the file holds {kind_of(root)}, not a mapping with an `openapi` key")
        )
    return root


def _is_json(text: str, file: Path) -> bool:
    """Whether a text is JSON by its name, or by its first character and by what it says."""
    if file.suffix.lower() == ".json" or not text.lstrip().startswith("{"):
        return file.suffix.lower() == ".json"
    try:
        read_json(text, file, _bounds(), [])
    except SpecError as problem:
        return problem.findings[-1].rule != "json"  # else it is YAML that begins with a mapping in braces
    return True


def _json_root(text: str, file: Path, notes: list[Finding] | None) -> Value:
    findings: list[Finding] = []
    root = read_json(text, file, _bounds(), findings)
    if findings and notes is None:
        raise SpecError(findings)
    if notes is not None:
        notes += findings
    return root


def _yaml_root(text: str, file: Path, notes: list[Finding] | None) -> Value:
    from lendspec.generator.load_yaml import read_yaml  # noqa: PLC0415  # 20 ms, which JSON need not wait for

    return read_yaml(text, file, _bounds(), notes)


def _bounds() -> Bounds:
    return Bounds(MAX_DEPTH, MAX_NODES, MAX_TEXT)
