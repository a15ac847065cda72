"""Lay the model out as the files of a package."""

from __future__ import annotations

import shutil
import subprocess
import sysconfig
from functools import cache
from pathlib import Path
from typing import cast

from attrs import frozen
from jinja2 import Environment, PackageLoader, StrictUndefined

from lendspec.generator.group_views import group_view
from lendspec.generator.layout import Layout
from lendspec.generator.model import Spec
from lendspec.generator.model_views import enums_view, models_view
from lendspec.generator.package_views import client_view, init_view
from lendspec.generator.text import docstring, paragraph, quoted

__all__ = ["TEMPLATES", "FormatError", "format_folder", "render_client"]

TEMPLATES = Path(__file__).with_name("templates")
_WIDTH = "120"


class FormatError(Exception):
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


@cache
def _environment() -> Environment:
    environment = Environment(  # noqa: S701  # the output is Python, where HTML escapes would be wrong; `quoted` and `docstring` guard it
        loader=PackageLoader("lendspec.generator", "templates/client"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    filters = cast("dict[str, object]", environment.filters)  # Jinja types its own filters only
    filters |= {"quoted": quoted, "paragraph": paragraph, "docstring": docstring, "names": _names}
    return environment


def _names(names: list[str]) -> str:
    """The value of ``__all__``, in the order that linters expect."""
    ordered = sorted(names, key=lambda name: (0 if name.isupper() else 1 if name[0].isupper() else 2, name))
    return f"[{', '.join(map(quoted, ordered))}]"


def render_client(spec: Spec) -> dict[str, str]:
    """Every file of the package of a specification, by name, not yet formatted."""
    layout = Layout(spec)
    files = {"py.typed": "", "enums.py": _render("enums.py", view=enums_view(spec.enums))}
    for module, objects in layout.model_modules().items():
        files[f"{module}.py"] = _render("models.py", view=models_view(layout, module, objects))
    for group in spec.groups:
        files[f"{layout.module_of(group)}.py"] = _render("group.py", view=group_view(layout, group))
    files["client.py"] = _render("client.py", view=client_view(layout), package=layout.root)
    files["__init__.py"] = _render("__init__.py", view=init_view(layout), package=layout.root)
    return files


def _render(template: str, **values: object) -> str:
    return _environment().get_template(f"{template}.jinja").render(twins=_TWINS, **values)


def format_folder(folder: Path) -> None:
    """Put every Python file of a folder into its final form, independent of settings around it.

    Raises:
        FormatError: The formatter is missing or did not understand a file.
    """
    ruff = shutil.which("ruff", path=sysconfig.get_path("scripts")) or shutil.which("ruff")
    if ruff is None:
        message = "ruff is not installed; install lendspec[generator]"
        raise FormatError(message)
    settings = ["--isolated", "--config", f"line-length={_WIDTH}", "--config", "target-version='py311'"]
    for command in (["check", "--select", "I,F401", "--fix", "--exit-zero"], ["format"]):
        done = subprocess.run(  # noqa: S603  # a fixed program and a folder of ours
            [ruff, command[0], *settings, *command[1:], "--no-cache", str(folder)],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise FormatError(done.stderr.strip() or done.stdout.strip())
