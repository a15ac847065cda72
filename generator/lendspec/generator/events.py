"""The seam to ruamel.yaml: the events of a text, with types."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Protocol, cast

from ruamel.yaml.error import MarkedYAMLError

__all__ = ["Event", "Mark", "Problem", "ScalarEvent", "events", "is_older", "problem_of"]


class Mark(Protocol):
    """A position; lines and columns count from 0."""

    @property
    def line(self) -> int:
        """The line."""
        ...

    @property
    def column(self) -> int:
        """The column."""
        ...


class Event(Protocol):
    """Anything that the parser meets; scalars, collections and aliases may have an anchor."""

    @property
    def start_mark(self) -> Mark:
        """Where it starts."""
        ...

    @property
    def anchor(self) -> str | None:
        """The name behind ``&`` or ``*``."""
        ...

    @property
    def tag(self) -> str | None:
        """The tag behind ``!``, written out."""
        ...


class ScalarEvent(Event, Protocol):
    """A single value."""

    @property
    def value(self) -> str:
        """Its text, without quotes and escapes."""
        ...

    @property
    def implicit(self) -> tuple[bool, bool]:
        """Whether it is plain and has no tag, and whether it is in quotes and has no tag."""
        ...


class Problem(Protocol):
    """Why a text is no YAML."""

    @property
    def problem(self) -> str | None:
        """What is wrong."""
        ...

    @property
    def problem_mark(self) -> Mark | None:
        """Where it is wrong."""
        ...

    @property
    def context(self) -> str | None:
        """What the parser was doing."""
        ...

    @property
    def context_mark(self) -> Mark | None:
        """Where that began."""
        ...


class _Parser(Protocol):
    def get_event(self) -> Event: ...


class _Compiled(Protocol):
    def CParser(self, text: str) -> _Parser: ...  # noqa: N802  # the name that ruamel.yaml.clib gives it


class _Pure(Protocol):
    def get_constructor_parser(self, stream: str) -> tuple[object, _Parser]: ...


def events(text: str, *, pure: bool = False) -> Callable[[], Event]:
    """What gives the next event of a text, up to its end, with each call; with ``pure`` from the parser in Python.

    Raises:
        MarkedYAMLError: The text is no YAML; from the calls.
    """
    return (_pure(text) if pure else _parser(text)).get_event


def is_older(error: MarkedYAMLError) -> bool:
    """Whether the C parser, which is of YAML 1.1, gave up at what YAML 1.2 allows: ``{url: https://a.example}``."""
    return problem_of(error).problem == "found unexpected ':'"


def problem_of(error: MarkedYAMLError) -> Problem:
    """The error with types."""
    return cast("Problem", error)  # ruamel.yaml says nothing about the types of these attributes


def _parser(text: str) -> _Parser:
    """Take the C parser where it is installed, else the pure Python one; what both read, they read alike."""
    try:
        compiled = cast("_Compiled", import_module("_ruamel_yaml"))  # a compiled extension without types
    except ImportError:
        return _pure(text)
    return compiled.CParser(text)


def _pure(text: str) -> _Parser:
    from ruamel.yaml import YAML  # noqa: PLC0415  # 30 ms, for the fallback only

    pure = cast("_Pure", YAML(typ="safe", pure=True))  # this method has no types
    return pure.get_constructor_parser(text)[1]
