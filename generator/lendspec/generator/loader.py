"""The templates of a package: ours, and a user's own in the place of some of them."""

from __future__ import annotations

import sys
import traceback
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import cast

from jinja2 import BaseLoader, ChoiceLoader, Environment, FileSystemLoader, PrefixLoader, StrictUndefined
from jinja2.bccache import Bucket, FileSystemBytecodeCache
from jinja2.exceptions import TemplateNotFound, TemplateSyntaxError

from lendspec.generator.brackets import WIDTH
from lendspec.generator.faults import GeneratorError
from lendspec.generator.leaves import CHECKED, Code, doc, joined, lines, literal, name, put
from lendspec.generator.refusals import UnsafeOutputError
from lendspec.generator.text import paragraph

__all__ = ["GATE", "TEMPLATES", "TemplateError", "check_templates", "render"]

TEMPLATES = Path(__file__).with_name("templates") / "client"
GATE = "gate.toml"
_COMPILED = Path(__file__).with_name("__pycache__")
_OURS = "lendspec"
_IGNORED = {GATE, "README.md"}


class TemplateError(GeneratorError):
    """A template of a user cannot be used; the message names file and line."""


def check_templates(own: Path | None) -> None:
    """See that every file in a user's folder of templates has a purpose.

    Raises:
        TemplateError: There is no such folder, or a file in it replaces none of ours.
    """
    if own is None:
        return
    if not own.is_dir():
        message = f"{own}: no folder of templates; check the path (--templates)"
        raise TemplateError(message)
    names = sorted(path.name for path in TEMPLATES.glob("*.jinja"))
    for path in sorted(own.iterdir()):
        if path.name not in names and path.name not in _IGNORED and not path.name.startswith(("_", ".")):
            message = (
                f"{path}: replaces no template of lendspec; those are {', '.join(names)}. "
                "A name that begins with `_` is free for parts that your templates include"
            )
            raise TemplateError(message)


def render(template: str, own: Path | None, **values: object) -> str:
    """The text that a template makes of some values.

    Raises:
        TemplateError: A template of the user failed.
    """
    if own is None:
        return _environment(None).get_template(template).render(**values)
    names = frozenset(path.name for path in own.iterdir())  # a file that comes before ours is not noticed otherwise
    try:
        return _environment(own, names).get_template(template).render(**values)
    except TemplateSyntaxError as problem:
        message = f"{problem.filename or own / template}:{problem.lineno}: {problem.message}"
        raise TemplateError(message) from None
    except TemplateNotFound as problem:
        message = f"{_place(problem, own / template)}: there is no template {problem.message!r}"
        raise TemplateError(message) from None
    except Exception as problem:  # a template may do anything with what it gets
        message = f"{_place(problem, own / template)}: {str(problem) or type(problem).__name__}"
        raise TemplateError(message) from problem


def _place(problem: Exception, template: Path) -> str:
    """The innermost line of a template that led to a fault."""
    frames = [frame for frame in traceback.extract_tb(problem.__traceback__) if frame.filename.endswith(".jinja")]
    return f"{frames[-1].filename}:{frames[-1].lineno}" if frames else str(template)


@cache
def _environment(own: Path | None, _names_in_it: frozenset[str] = frozenset()) -> Environment:
    environment = Environment(  # noqa: S701  # the output is Python, where HTML escapes would be wrong; `quoted` and `docstring` guard it
        loader=_loader(own),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        bytecode_cache=None if own else _Compiled(str(_COMPILED), "checked_%s.cache"),
        finalize=None if own else _checked,
    )
    filters = cast("dict[str, object]", environment.filters)  # Jinja types its own filters only
    filters |= {"quoted": literal, "paragraph": paragraph, "docstring": doc, "names": _names}
    return environment


class _Compiled(FileSystemBytecodeCache):
    """Keeps our compiled templates where Python keeps its own compiled modules: a tenth of a small run."""

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Write one, where that is possible and wanted."""
        if not sys.dont_write_bytecode:
            with suppress(OSError):
                super().dump_bytecode(bucket)


def _loader(own: Path | None) -> BaseLoader:
    ours = FileSystemLoader(TEMPLATES)
    return ours if own is None else ChoiceLoader([FileSystemLoader(own), ours, PrefixLoader({_OURS: ours})])


def _checked(value: object) -> object:
    """Let a template of ours put out checked text only: whoever forgets the check gets a fault and no package."""
    if value.__class__ in CHECKED:
        return value
    message = f"{value!a:.100} stands in a template without a check for what it is"
    raise UnsafeOutputError(message)


def _names(names: list[str]) -> Code:
    """The value of ``__all__``, in the order that linters expect."""
    ordered = sorted(names, key=lambda each: (0 if each.isupper() else 1 if each[0].isupper() else 2, each))
    listed = [put('"%s"', name(each)) for each in ordered]
    flat = put("[%s]", joined(", ", listed))
    if len("__all__ = ") + len(flat) <= WIDTH:
        return flat
    return put("[\n%s]", lines("    ", listed))
