"""What a user decides about the packages to be made: their place among the packages of Python, and their templates."""

from __future__ import annotations

import sys
from keyword import iskeyword
from pathlib import Path
from typing import NamedTuple

from lendspec.generator.faults import GeneratorError

__all__ = ["DEFAULTS", "PARENT", "Settings", "SettingsError", "checked_parent", "package_folder"]

PARENT = "lendspec.clients"
"""The package in which packages are, unless a user says otherwise."""


class SettingsError(GeneratorError):
    """An option of the command cannot be followed."""


class Settings(NamedTuple):
    """Decisions of a user.

    Attributes:
        parent: The Python package in which the new one is.
        templates: A folder of templates of their own.
        foreign: The specification is somebody else's: make what can be made, name the rest.
        exchange: Name of the exchange in the name of the package, for somebody else's specification.
        product: Name of the product, the same.
    """

    parent: str = PARENT
    templates: Path | None = None
    foreign: bool = False
    exchange: str | None = None
    product: str | None = None

    def options(self) -> dict[str, str]:
        """The decisions that change what is written, as they stand in the lock."""
        given = {"exchange": self.exchange, "product": self.product}
        named = {f"option:{key}": value for key, value in given.items() if value is not None}
        return {"option:package": self.parent, **({"option:foreign": "yes"} if self.foreign else {}), **named}


DEFAULTS = Settings()


def checked_parent(name: str) -> str:
    """The dotted name of a package, if Python can import such a package and no other package is in the way.

    Raises:
        SettingsError: It cannot.
    """
    parts = name.split(".")
    if not all(part.isascii() and part.isidentifier() and not iskeyword(part) for part in parts):
        message = f"--package: {name!r} is no name of a package; write names with dots, as in my_desk.clients"
        raise SettingsError(message)
    if parts[0] in sys.stdlib_module_names:
        message = f"--package: {name!r} would hide {parts[0]!r}, a module of Python; choose another first name"
        raise SettingsError(message)
    if parts[0] == "lendspec" and name != PARENT:
        message = f"--package: {name!r} is a place of lendspec's own; choose {PARENT} or a name of yours"
        raise SettingsError(message)
    return name


def package_folder(out: Path, parent: str) -> Path:
    """The folder of the packages of ``parent`` under a source root; a folder that is it already stays as it is."""
    parts = tuple(parent.split("."))
    return out if out.parts[-len(parts) :] == parts else out.joinpath(*parts)
