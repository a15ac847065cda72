"""Files that refer to each other: follow a ``$ref`` to its target, inside a file or across files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from attrs import define, field

from lendspec.generator.findings import Finding, Place, SpecError
from lendspec.generator.load import load_file
from lendspec.generator.tree import Map, Seq, Value, kind_of

__all__ = ["Spot", "Workspace"]

_MAX_HOPS = 32
_INDEX = re.compile(r"(?:0|[1-9][0-9]{0,8})\Z")
_SUBSTANCE = frozenset({"properties", "allOf", "oneOf", "anyOf"})
"""What adds members to the value that a reference beside it leads to."""


@define(eq=False)
class Spot:
    """A value together with where it stands: file and JSON pointer (``("paths", "/x", "get")``)."""

    value: Value
    file: Path
    pointer: tuple[str, ...]
    _holder: Map | Seq
    """What the value is an entry of; for what is an entry of nothing, the value itself."""

    def child(self, key: str) -> Spot:
        """The value under a key of this mapping, or at an index of this sequence."""
        value = self.value
        if isinstance(value, Map):
            return Spot(value[key], self.file, (*self.pointer, key), value)
        if isinstance(value, Seq):
            return Spot(value[int(key)], self.file, (*self.pointer, key), value)
        raise KeyError(key)

    def children(self) -> Iterator[tuple[str, Spot]]:
        """Every entry of this mapping, or item of this sequence, with its key."""
        value = self.value
        if isinstance(value, Map):
            for key, item in value.items():
                yield key, Spot(item, self.file, (*self.pointer, key), value)
        elif isinstance(value, Seq):
            for index, item in enumerate(value):
                yield str(index), Spot(item, self.file, (*self.pointer, str(index)), value)

    @property
    def place(self) -> Place:
        """Where the value stands."""
        holder = self._holder
        if holder is self.value:
            return holder.place
        key = self.pointer[-1]
        return holder.value_place(key) if isinstance(holder, Map) else holder.value_place(int(key))

    @property
    def identity(self) -> tuple[Path, tuple[str, ...]]:
        """What tells two places apart, whatever they hold."""
        return self.file, self.pointer

    @property
    def json_path(self) -> str:
        """The pointer as a JSON path, for messages."""
        return _json_path(self.pointer)

    def finding(self, rule: str, message: str, *, key: str | None = None, also: tuple[Place, ...] = ()) -> Finding:
        """Make a finding at this value, or at one of its keys."""
        if key is not None and isinstance(self.value, Map):
            return Finding(self.value.key_place(key), rule, message, _json_path((*self.pointer, key)), also)
        return Finding(self.place, rule, message, self.json_path, also)


def _json_path(pointer: tuple[str, ...]) -> str:
    return "$" + "".join(f".{part}" if part.isidentifier() else f"[{part!r}]" for part in pointer)


def _resolved(path: Path) -> Path | None:
    """Where a file really is; None where there is none."""
    try:
        return path.resolve() if path.is_file() else None
    except (OSError, ValueError, RuntimeError):  # a name that no file can have, or links in a circle
        return None


@define
class Workspace:
    """The files of one specification, each read once; ``lenient`` reads those of other people.

    The first file that is opened is the specification. No reference leaves its folder or, where it is curated, the
    folder above, which holds the exchanges.
    """

    lenient: bool = False
    notes: list[Finding] = field(factory=list)
    _files: dict[Path, Map] = field(factory=dict)
    _opened: dict[Path, Spot] = field(factory=dict)
    _targets: dict[tuple[Path, str], Spot] = field(factory=dict)
    _sought: set[tuple[Path, str]] = field(factory=set)

    def open(self, path: Path) -> Spot:
        """Read a file and stand at its root.

        Raises:
            SpecError: The file cannot be read or is not clean.
        """
        found = self._opened.get(path)
        if found is None:
            key = path.resolve()
            if key not in self._files:
                self._files[key] = load_file(path, self.notes if self.lenient else None)
            root = self._files[key]
            found = self._opened[path] = Spot(root, root.file, (), root)
        return found

    @property
    def files(self) -> tuple[Path, ...]:
        """Every file read so far, in the order of reading."""
        return tuple(root.file for root in self._files.values())

    def follow(self, spot: Spot) -> Spot:
        """Go where the ``$ref`` of a mapping points, through references to references; else stay.

        A reference of somebody else's specification that has properties or a composition beside it holds a value: it is
        stayed at.

        Raises:
            SpecError: The target is missing, is a file that cannot be read, or leads back to itself.
        """
        value = spot.value
        return self._follow(spot, spot) if isinstance(value, Map) and "$ref" in value else spot

    def beyond(self, spot: Spot) -> Spot:
        """Go where the ``$ref`` of a mapping points, also where it has properties beside it.

        Raises:
            SpecError: See `follow`.
        """
        reference = spot.value.get("$ref") if isinstance(spot.value, Map) else None
        return self._follow(spot, self._target(spot, reference)) if isinstance(reference, str) else spot

    def _follow(self, spot: Spot, here: Spot) -> Spot:
        seen = [here.identity]
        while isinstance(here.value, Map) and isinstance(reference := here.value.get("$ref"), str):
            if self.lenient and not _SUBSTANCE.isdisjoint(here.value):
                return here
            here = self._target(here, reference)
            if here.identity in seen or len(seen) > _MAX_HOPS:
                raise SpecError(self._cycle(spot, reference))
            seen.append(here.identity)
        return here

    def _target(self, spot: Spot, reference: str) -> Spot:
        key = (spot.file, reference)
        found = self._targets.get(key)
        if found is None:
            if key in self._sought or len(self._sought) > _MAX_HOPS:
                raise SpecError(self._cycle(spot, reference))
            self._sought.add(key)
            try:
                found = self._targets[key] = self._seek(spot, reference)
            finally:
                self._sought.discard(key)
        return found

    def _cycle(self, spot: Spot, reference: str) -> Finding:
        message = f"{reference!r} leads back to itself; let one of the references hold the value"
        return spot.finding("ref-cycle", message, key="$ref")

    def _seek(self, spot: Spot, reference: str) -> Spot:
        name, _, fragment = reference.partition("#")
        steps = unquote(fragment).split("/")
        if "://" in name:
            message = f"{reference!r} names an address; only files beside the specification are read"
            raise SpecError(spot.finding("ref-remote", message, key="$ref"))
        if steps[0]:
            message = f"{reference!r} names an anchor; point at a value, as in `#/components/schemas/Loan`"
            raise SpecError(spot.finding("ref-anchor", message, key="$ref"))
        here = self._file(spot, name) if name else self.open(spot.file)
        for step in steps[1:]:
            part = step.replace("~1", "/").replace("~0", "~")
            if self.lenient and isinstance(here.value, Map) and part not in here.value:
                here = self._follow(spot, self.beyond(here))  # a pointer may lead through a reference
            here = self._step(spot, here, part, reference)
        return here

    def _file(self, spot: Spot, name: str) -> Spot:
        path = spot.file.parent / name
        if _resolved(path) is None:
            path = spot.file.parent / unquote(name)
        found = _resolved(path)
        if found is None:
            message = f"{name!r} is no file beside {spot.file.name}; correct the name or add the file"
            raise SpecError(spot.finding("ref-file", message, key="$ref"))
        if not found.is_relative_to(self._home):
            message = f"{name!r} is outside of the folder of the specification; put the file beside it"
            raise SpecError(spot.finding("ref-outside", message, key="$ref"))
        return self.open(path)

    @property
    def _home(self) -> Path:
        folder = next(iter(self._files)).parent
        return folder if self.lenient else folder.parent

    def _step(self, spot: Spot, here: Spot, part: str, reference: str) -> Spot:
        if isinstance(here.value, Map) and part in here.value:
            return here.child(part)
        if isinstance(here.value, Seq) and _INDEX.match(part) and int(part) < len(here.value):
            return here.child(part)
        have = ", ".join(list(here.value)[:8]) if isinstance(here.value, Map) else kind_of(here.value)
        message = (
            f"{reference!r} points at nothing: no {part!r} at {here.json_path} of {here.file.name} (it has {have})"
        )
        raise SpecError(spot.finding("ref-dangling", message, key="$ref"))
