"""A module that is imported when something of it is first asked for: for annotations that tools read at run time."""

from __future__ import annotations

from importlib import import_module

__all__ = ["Later"]


class Later:
    """Stands for a module that costs too much, or leads back, and whose names only annotations use.

    A type checker sees the module itself::

        if TYPE_CHECKING:
            import httpx
        else:
            httpx = Later("httpx")

    Args:
        module: Its dotted name.
    """

    def __init__(self, module: str) -> None:
        self._module = module

    def __getattr__(self, name: str) -> object:
        return getattr(import_module(self._module), name)

    def __repr__(self) -> str:
        return f"Later({self._module!r})"
