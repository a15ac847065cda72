"""Watches a decoder at work: which properties of an answer it asks for, and which values it does not know.

An answer is decoded a second time from containers that remember what was asked of them. Generated code knows nothing of
it, and a call that nobody watches never comes here.
"""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING, Final, Literal, SupportsIndex, TypeAlias, TypeVar, cast

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

__all__ = ["Finding", "Kind", "Watch", "decoded", "general", "keep", "listed", "notice", "root_of", "trying"]

T = TypeVar("T")

Kind: TypeAlias = Literal["field", "value", "type"]
"""An unknown field, an unknown value of an enumeration, or a value of another type."""

_PLAIN: Final = str.isidentifier
_LONGEST_NAME: Final = 60
_DOZEN: Final = 12


@frozen
class Finding:
    """Something in an answer that the specification does not know.

    Attributes:
        kind: What is unknown.
        path: Place in the answer; ``[*]`` is any item of a list, ``.*`` any property of a map.
        says: What the specification says.
        found: The value.
    """

    kind: Kind
    path: str
    says: str
    found: object


class Watch:
    """What one decoding came upon."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.place: Callable[[], str] = lambda: "$"

    def notice(self, kind: Kind, says: str, found: object) -> None:
        """Keep a finding about the value that was taken last."""
        self.findings.append(Finding(kind, self.place(), says, found))


_watch: ContextVar[Watch | None] = ContextVar("lendspec_watch", default=None)


def notice(kind: Kind, says: Callable[[], str], found: object) -> None:
    """Tell the watch, if there is one; called by a decoder that meets what it does not know."""
    watch = _watch.get()
    if watch is not None:
        watch.notice(kind, says(), found)


def trying(decode: Callable[[object], T], value: object) -> tuple[T, list[Finding]]:
    """What one of several decoders makes of a value, and what it noticed, which counts only with `keep`.

    Raises:
        Mismatch: The decoder does not fit; what it noticed is forgotten.
    """
    watch = _watch.get()
    if watch is None:
        return decode(value), []
    before, place = len(watch.findings), watch.place
    try:
        result = decode(value)
        return result, watch.findings[before:]
    finally:
        del watch.findings[before:]
        watch.place = place


def keep(findings: list[Finding]) -> None:
    """Count what the chosen decoder noticed."""
    watch = _watch.get()
    if watch is not None:
        watch.findings += findings


class _Row(dict[str, object]):
    """A JSON object that remembers which properties were asked for by name, and whether all were taken as they come."""

    def __init__(self, row: dict[str, object], watch: Watch, parent: Callable[[], str]) -> None:
        super().__init__(row)
        self.named: set[str] = set()
        self.whole = False
        self.path = parent
        self.children: dict[str, _Row | _List] = {}
        self._watch = watch

    def __contains__(self, name: object) -> bool:
        self._ask(str(name))
        return super().__contains__(name)

    def __getitem__(self, name: str) -> object:
        self._ask(name)
        self._watch.place = place = self._at(name)
        if name not in self.children:
            child = _watched(super().__getitem__(name), self._watch, place)
            if child is None:
                return super().__getitem__(name)
            self.children[name] = child
        return self.children[name]

    def get(self, name: str, default: object = None) -> object:
        return self[name] if name in self else default  # noqa: SIM401 (it is this very method)

    def __iter__(self) -> Iterator[str]:
        self.whole = True
        return super().__iter__()

    def segment(self, name: str) -> str:
        """How a path says it: by name, or as one of the properties of a map."""
        return ".*" if self.whole and name not in self.named else _segment(name)

    def _ask(self, name: str) -> None:
        if not self.whole:
            self.named.add(name)

    def _at(self, name: str) -> Callable[[], str]:
        return lambda: f"{self.path()}{self.segment(name)}"

    def unknown(self) -> list[Finding]:
        """The properties that nobody asked for; none where it was read as a map, or not read at all."""
        if self.whole or not self.named:
            return []
        says = f"an object with {listed(sorted(self.named))}"
        more = [(name, item) for name, item in super().items() if name not in self.named]
        return [Finding("field", self._at(name)(), says, item) for name, item in more]


class _List(list[object]):
    """A JSON list of which every item stands for all."""

    def __init__(self, items: list[object], watch: Watch, parent: Callable[[], str]) -> None:
        super().__init__(items)
        self.path = parent
        self.children: dict[int, _Row | _List] = {}
        self._watch = watch

    def __iter__(self) -> Iterator[object]:
        for index in range(len(self)):
            yield self._taken(index)

    def __getitem__(self, index: SupportsIndex | slice) -> object:  # type: ignore[override]  # slices are not asked for
        return self._taken(cast("SupportsIndex", index).__index__())

    def _taken(self, index: int) -> object:
        self._watch.place = place = self._at
        item = super().__getitem__(index)
        child = self.children.get(index) or _watched(item, self._watch, place)
        if child is None:
            return item
        self.children[index] = child
        return child

    def _at(self) -> str:
        return f"{self.path()}[*]"


def _watched(value: object, watch: Watch, place: Callable[[], str]) -> _Row | _List | None:
    # Made when it is asked for: what no decoder reads, however deep, is not touched.
    if isinstance(value, dict):
        return _Row(cast("dict[str, object]", value), watch, place)  # JSON: names are text
    if isinstance(value, list):
        return _List(cast("list[object]", value), watch, place)  # JSON
    return None


def root_of(payload: object, watch: Watch) -> object:
    """`payload` in containers that tell `watch` what is asked of them."""
    return _watched(payload, watch, lambda: "$") or payload


def decoded(decode: Callable[[object], T], root: object, watch: Watch) -> T:
    """What `decode` makes of a watched payload; then every unknown field is among the findings of `watch`."""
    token = _watch.set(watch)
    try:
        result = decode(root)
    finally:
        _watch.reset(token)
    _collect(root, watch.findings)
    return result


def _collect(container: object, findings: list[Finding]) -> None:
    if isinstance(container, _Row):
        findings += container.unknown()
    if isinstance(container, _Row | _List):
        for child in container.children.values():
            _collect(child, findings)


def general(root: object, segments: Sequence[str | int]) -> str:
    """The path of `segments` from a watched root, with ``[*]`` for items and ``.*`` for the properties of a map."""
    path, container = "$", root
    for segment in segments:
        if isinstance(segment, int):
            path += "[*]"
        else:
            path += container.segment(segment) if isinstance(container, _Row) else _segment(segment)
        container = _child(container, segment)
    return path


def _child(container: object, segment: str | int) -> object:
    children = cast("dict[str | int, object]", container.children) if isinstance(container, _Row | _List) else {}
    return children.get(segment)


def _segment(name: str) -> str:
    if len(name) > _LONGEST_NAME:  # a part of it could be a part of a secret, which nobody finds any more
        return f"[a name of {len(name)} characters]"
    return f".{name}" if _PLAIN(name) else f"[{name!r}]"


def listed(names: Sequence[str]) -> str:
    """The first dozen of `names`, and how many more there are."""
    more = f" and {len(names) - _DOZEN} more" if len(names) > _DOZEN else ""
    return ", ".join(names[:_DOZEN]) + more
