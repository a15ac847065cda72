"""Lay the model out as the files of a package."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from attrs import define, field

from lendspec.generator.enum_views import enums_view
from lendspec.generator.group_views import GroupView, group_view
from lendspec.generator.layout import Layout
from lendspec.generator.leaves import Code, fixed, module
from lendspec.generator.loader import render
from lendspec.generator.model import Group, Spec
from lendspec.generator.model_views import models_view
from lendspec.generator.package_views import client_view, init_view
from lendspec.generator.refusals import UnsafeOutputError, count_calls, located
from lendspec.generator.settings import DEFAULTS, Settings

__all__ = ["Twin", "render_client", "rendered"]


class Twin(NamedTuple):
    """One of the four shapes of a class."""

    prefix: Code
    session: Code
    define: Code
    wait: Code
    result: Code
    raw: bool


_PLAIN, _RAW = fixed("T"), fixed("RawAnswer[T]")
_CALLED = fixed("Session"), fixed("def"), fixed("")
_AWAITED = fixed("AsyncSession"), fixed("async def"), fixed("await ")
_TWINS = (
    Twin(fixed(""), *_CALLED, _PLAIN, raw=False),
    Twin(fixed("Async"), *_AWAITED, _PLAIN, raw=False),
    Twin(fixed("Raw"), *_CALLED, _RAW, raw=True),
    Twin(fixed("AsyncRaw"), *_AWAITED, _RAW, raw=True),
)


def render_client(spec: Spec, settings: Settings = DEFAULTS) -> dict[str, str]:
    """Every file of the package of a specification, by name; not yet formatted where templates are a user's.

    Raises:
        TemplateError: A template of the user failed.
        UnsafeOutputError: Something that is not what its place in a template asks for would stand there.
    """
    return dict(rendered(spec, settings))


def rendered(spec: Spec, settings: Settings = DEFAULTS) -> Iterator[tuple[str, str]]:
    """The files of a package, one after the other.

    Raises:
        TemplateError: A template of the user failed.
        UnsafeOutputError: Something that is not what its place in a template asks for would stand there.
    """
    seen: set[str] = set()
    for name, text in _Package(Layout(spec, settings.parent), settings).files():
        if name in seen:
            message = f"{name} of {spec.package} would be made twice"
            raise UnsafeOutputError(message)
        seen.add(name)
        yield name, text


@define
class _Package:
    """A package in the making, and what was seen of its operations so far."""

    layout: Layout
    settings: Settings
    operations: dict[str, tuple[str, ...]] = field(factory=dict)
    iterations: int = 0

    def files(self) -> Iterator[tuple[str, str]]:
        layout, spec = self.layout, self.layout.spec
        yield "py.typed", ""
        yield self._file("enums", "enums", partial(enums_view, spec.enums))
        for name, objects in layout.model_modules().items():
            yield self._file(name, "models", partial(models_view, layout, name, objects))
        for group in spec.groups:
            yield self._file(layout.module_of(group), "group", partial(self._group, group))
        calls = sum(map(len, self.operations.values()))
        count_calls(spec, calls * len(_TWINS), self.iterations * sum(not twin.raw for twin in _TWINS))
        yield self._file("client", "client", partial(client_view, layout))
        yield self._file("__init__", "__init__", partial(init_view, layout, self.operations))

    def _file(self, name: str, template: str, view: Callable[[], object]) -> tuple[str, str]:
        root = self.layout.root
        with located(f"{name}.py of {self.layout.spec.package}"):
            module(f"{root}.{name}", root)
            values = {"view": view(), "package": root, "twins": _TWINS}
            return f"{name}.py", render(f"{template}.py.jinja", self.settings.templates, **values)

    def _group(self, group: Group) -> GroupView:
        view = group_view(self.layout, group)
        self.operations[self.layout.module_of(group)] = tuple(method.constant for method in view.methods)
        self.iterations += sum(method.iteration is not None for method in view.methods)
        return view
