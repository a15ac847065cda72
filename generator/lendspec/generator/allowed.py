"""What a user's own templates may write beyond ours: `gate.toml` beside them, in which the user names it."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple, cast

from lendspec.generator.loader import GATE, TemplateError

__all__ = ["NOTHING_MORE", "Allowed", "read_allowed"]

_LISTS = ("imports", "names", "attributes", "statements")
_COUNT = "count_calls"


class Allowed(NamedTuple):
    """Additions to the allow-lists of the last gate.

    Attributes:
        imports: Modules from which a package may import, with all below them.
        names: Names of Python that it may use and call.
        attributes: Attributes that it may look up.
        statements: Kinds of nodes of Python's syntax trees, such as ``Try``.
        count_calls: Whether each operation must be called four times, as in our templates.
    """

    imports: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    attributes: frozenset[str] = frozenset()
    statements: frozenset[str] = frozenset()
    count_calls: bool = True


NOTHING_MORE = Allowed()


def read_allowed(templates: Path | None) -> Allowed:
    """The additions that a folder of templates asks for; none where it has no such file.

    Raises:
        TemplateError: The file is no TOML, or holds something else.
    """
    path = None if templates is None else templates / GATE
    if path is None or not path.is_file():
        return NOTHING_MORE
    import tomllib  # noqa: PLC0415  # 2 ms, for the few who have such a file

    try:
        found = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        message = f"{path}: {problem}"
        raise TemplateError(message) from None
    for key, value in found.items():
        _check(path, key, value)
    lists = {key: frozenset(cast("list[str]", found.get(key, []))) for key in _LISTS}  # checked just before
    return Allowed(**lists, count_calls=bool(found.get(_COUNT, True)))


def _check(path: Path, key: str, value: object) -> None:
    if key == _COUNT:
        if not isinstance(value, bool):
            message = f"{path}: {key} is true or false, not {value!r}"
            raise TemplateError(message)
        return
    if key not in _LISTS:
        message = f"{path}: there is no key {key!r}; there are {', '.join((*_LISTS, _COUNT))}"
        raise TemplateError(message)
    items = cast("list[object]", value) if isinstance(value, list) else [None]
    if not all(isinstance(item, str) for item in items):
        message = f'{path}: {key} is a list of texts, as in {key} = ["structlog"]'
        raise TemplateError(message)
    if key == "statements":
        _check_statements(path, cast("list[str]", items))  # checked just before


def _check_statements(path: Path, names: list[str]) -> None:
    import ast  # noqa: PLC0415  # as above

    for name in names:
        if name in {"Import", "ImportFrom"}:
            message = (
                f"{path}: statements: {name} would let in every module; write `from x import y` and name x in imports"
            )
            raise TemplateError(message)
        if not isinstance(getattr(ast, name, None), type):
            message = f"{path}: statements: {name!r} is no kind of node of Python's `ast`, such as Try or With"
            raise TemplateError(message)
