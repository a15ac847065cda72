"""Lay the model out as the files of a package."""

from __future__ import annotations

import re
import shutil
import subprocess
import sysconfig
from collections.abc import Mapping
from pathlib import Path

from attrs import frozen

from lendspec.generator.faults import GeneratorError
from lendspec.generator.group_views import group_view
from lendspec.generator.layout import Layout
from lendspec.generator.loader import render
from lendspec.generator.model import Spec
from lendspec.generator.model_views import enums_view, models_view
from lendspec.generator.package_views import client_view, init_view
from lendspec.generator.settings import DEFAULTS, Settings

__all__ = ["FormatError", "format_folder", "render_client", "ruff", "write_formatted"]

_WIDTH = "120"
_WORD = re.compile(r"\w+")
_ENDING, _LETTERS = 4000, 100


class FormatError(GeneratorError):
    """The formatter refused what was rendered, which a specification should never bring about."""


@frozen
class Twin:
    """One of the four shapes of a class."""

    prefix: str
    session: str
    define: str
    wait: str
    result: str
    raw: bool


_TWINS = (
    Twin("", "Session", "def", "", "T", raw=False),
    Twin("Async", "AsyncSession", "async def", "await ", "T", raw=False),
    Twin("Raw", "Session", "def", "", "RawAnswer[T]", raw=True),
    Twin("AsyncRaw", "AsyncSession", "async def", "await ", "RawAnswer[T]", raw=True),
)


def render_client(spec: Spec, settings: Settings = DEFAULTS) -> dict[str, str]:
    """Every file of the package of a specification, by name, not yet formatted.

    Raises:
        TemplateError: A template of the user failed.
    """
    layout = Layout(spec, settings.parent)
    own, root = settings.templates, layout.root

    def made(template: str, view: object) -> str:
        return render(f"{template}.jinja", own, view=view, package=root, twins=_TWINS)

    files = {"py.typed": "", "enums.py": made("enums.py", enums_view(spec.enums))}
    for module, objects in layout.model_modules().items():
        files[f"{module}.py"] = made("models.py", models_view(layout, module, objects))
    for group in spec.groups:
        files[f"{layout.module_of(group)}.py"] = made("group.py", group_view(layout, group))
    return files | {
        "client.py": made("client.py", client_view(layout)),
        "__init__.py": made("__init__.py", init_view(layout)),
    }


def write_formatted(files: Mapping[str, str], folder: Path) -> dict[str, str]:
    """Write rendered files into a folder and format them; gives the texts that stand there now.

    Raises:
        FormatError: The formatter is missing, did not understand a file or could not write it whole.
        OSError: A file could not be written.
    """
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8", newline="\n")
    format_folder(folder)
    made = {name: (folder / name).read_text("utf-8") for name in files}
    for name, text in files.items():
        if _ending(made[name]) != _ending(text):
            message = f"{folder / name}: ruff did not write the file to its end; is the disk full? Nothing was changed"
            raise FormatError(message)
    return made


def _ending(text: str) -> str:
    """The last letters of a file, which no formatter changes, however long its names are and however it is wrapped."""
    return "".join(_WORD.findall(text[-_ENDING:]))[-_LETTERS:]


def format_folder(folder: Path) -> None:
    """Put every Python file of a folder into its final form, independent of settings around it.

    Raises:
        FormatError: The formatter is missing or did not understand a file.
    """
    settings = ["--isolated", "--config", f"line-length={_WIDTH}", "--config", "target-version='py311'"]
    ruff("check", folder, *settings, "--select", "I,F401", "--fix", "--exit-zero")
    ruff("format", folder, *settings)


def ruff(command: str, folder: Path, *options: str) -> None:
    """Run the formatter over a folder.

    Raises:
        FormatError: It is missing or failed.
    """
    program = shutil.which("ruff", path=sysconfig.get_path("scripts")) or shutil.which("ruff")
    if program is None:
        message = "ruff is not installed; install lendspec[generator]"
        raise FormatError(message)
    # By name: a folder may be ignored where it lies, and without a name ruff takes the folder where the user stands.
    files = sorted(str(path) for path in folder.rglob("*.py"))
    if not files:
        return
    done = subprocess.run(  # noqa: S603  # a fixed program and files of ours
        [program, command, *options, "--no-cache", *files], capture_output=True, text=True, check=False
    )
    if done.returncode:
        reason = done.stderr.strip() or done.stdout.strip() or f"it ended with {done.returncode}"
        message = f"ruff {command} failed, nothing was changed: {reason}"
        raise FormatError(message)
