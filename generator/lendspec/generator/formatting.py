"""Bring rendered files onto the disk in their final form: as they are, or with the formatter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from lendspec.generator.brackets import WIDTH, overlong
from lendspec.generator.faults import GeneratorError
from lendspec.generator.lock import digest

__all__ = ["FormatError", "format_files", "ruff", "write_final", "write_formatted"]

_WORD = re.compile(r"\w+")
_ENDING, _LETTERS = 4000, 100


class FormatError(GeneratorError):
    """The formatter refused what was rendered, which a specification should never bring about."""


def write_final(files: Iterable[tuple[str, str]], folder: Path) -> dict[str, str]:
    """Write what our own templates made into a folder; only what has a line that is too long is formatted.

    Files come and go one by one, so that a large package needs no more memory than its largest file.

    Returns:
        The checksum of each file.

    Raises:
        FormatError: The formatter is missing, did not understand a file or could not write it whole.
        OSError: A file could not be written.
    """
    sums: dict[str, str] = {}
    rough: dict[str, str] = {}
    for name, text in files:
        data = text.encode()
        (folder / name).write_bytes(data)
        if name.endswith(".py") and overlong(text):
            rough[name] = _ending(text)
        else:
            sums[name] = digest(data)
    return sums | {name: digest(text.encode()) for name, text in _formatted(folder, rough)}


def write_formatted(files: Iterable[tuple[str, str]], folder: Path) -> dict[str, str]:
    """Write what a user's templates made into a folder and format it; gives the texts that stand there now.

    Raises:
        FormatError: The formatter is missing, did not understand a file or could not write it whole.
        OSError: A file could not be written.
    """
    made = dict(files)
    for name, text in made.items():
        (folder / name).write_text(text, "utf-8", newline="\n")
    rough = {name: _ending(text) for name, text in made.items() if name.endswith(".py")}
    return made | dict(_formatted(folder, rough))


def _formatted(folder: Path, endings: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Let the formatter have some files, see that it left them whole, and give their texts."""
    if endings:
        format_files([folder / name for name in endings])
    for name, ending in endings.items():
        text = (folder / name).read_text("utf-8")
        if _ending(text) != ending:
            message = f"{folder / name}: ruff did not write the file to its end; is the disk full? Nothing was changed"
            raise FormatError(message)
        yield name, text


def _ending(text: str) -> str:
    """The last letters of a file, which no formatter changes, however long its names are and however it is wrapped."""
    return "".join(_WORD.findall(text[-_ENDING:]))[-_LETTERS:]


def format_files(files: Iterable[Path]) -> None:
    """Put some files into their final form, independent of settings around them.

    Raises:
        FormatError: The formatter is missing or did not understand a file.
    """
    listed = list(map(str, files))
    settings = ["--isolated", "--config", f"line-length={WIDTH}", "--config", "target-version='py311'"]
    settings += ["--config", "src=[]"]  # what lies where the user stands does not change the order of imports
    _run("check", listed, *settings, "--select", "I,F401", "--fix", "--exit-zero")
    _run("format", listed, *settings)


def ruff(command: str, folder: Path, *options: str) -> None:
    """Run the formatter over a folder.

    Raises:
        FormatError: It is missing or failed.
    """
    # By name: a folder may be ignored where it lies, and without a name ruff takes the folder where the user stands.
    _run(command, sorted(str(path) for path in folder.rglob("*.py")), *options)


def _run(command: str, files: list[str], *options: str) -> None:
    """Run the formatter over files.

    Raises:
        FormatError: It is missing or failed.
    """
    if not files:
        return
    import shutil  # noqa: PLC0415  # these take 5 ms, and few packages need them
    import subprocess  # noqa: PLC0415
    import sysconfig  # noqa: PLC0415

    program = shutil.which("ruff", path=sysconfig.get_path("scripts")) or shutil.which("ruff")
    if program is None:
        message = "ruff is not installed; install lendspec[generator]"
        raise FormatError(message)
    done = subprocess.run(  # noqa: S603  # a fixed program and files of ours
        [program, command, *options, "--no-cache", *files], capture_output=True, text=True, check=False
    )
    if done.returncode:
        reason = done.stderr.strip() or done.stdout.strip() or f"it ended with {done.returncode}"
        message = f"ruff {command} failed, nothing was changed: {reason}"
        raise FormatError(message)
