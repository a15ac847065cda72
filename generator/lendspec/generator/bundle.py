"""One document out of several files: what other files hold is moved under ``components``."""

from __future__ import annotations

from pathlib import Path

from attrs import define, field

from lendspec.generator.check import check_document
from lendspec.generator.document import Spot, Workspace
from lendspec.generator.extensions import Extensions
from lendspec.generator.findings import SpecError
from lendspec.generator.tree import Map, Seq, Value

__all__ = ["JsonValue", "bundle"]

JsonValue = dict[str, "JsonValue"] | list["JsonValue"] | str | int | float | bool | None
_SECTION = 3


def bundle(path: Path) -> dict[str, JsonValue]:
    """The specification as one document that any OpenAPI tool can read.

    Raises:
        SpecError: The specification has findings.
    """
    workspace = Workspace()
    root = workspace.open(path)
    if findings := check_document(root, workspace, Extensions(curated=True)):
        raise SpecError(findings)
    bundler = _Bundler(workspace, root)
    made = bundler.copy(root)
    document = made if isinstance(made, dict) else {}
    bundler.place(document)
    return document


@define
class _Bundler:
    _workspace: Workspace
    _root: Spot
    _moved: dict[tuple[str, str], JsonValue] = field(factory=dict)
    _names: dict[object, tuple[str, str]] = field(factory=dict)
    _tags: list[JsonValue] = field(factory=list)

    def copy(self, spot: Spot) -> JsonValue:
        """A plain copy, in which references into other files lead into this one."""
        value = spot.value
        if isinstance(value, Map) and "$ref" in value and spot.pointer[:-1] == ("paths",):
            return self._path_item(spot)
        if isinstance(value, Map):
            return {key: self._entry(spot, key) for key in value}
        if isinstance(value, Seq):
            return [self.copy(spot.child(str(index))) for index in range(len(value))]
        return value

    def _path_item(self, spot: Spot) -> JsonValue:
        """A path item of another file moves in whole, and the descriptions of its tags with it."""
        target = self._workspace.follow(spot)
        home = self._workspace.open(target.file)
        if (
            isinstance(home.value, Map)
            and "tags" in home.value
            and isinstance(tags := self.copy(home.child("tags")), list)
        ):
            self._tags += [tag for tag in tags if tag not in self._tags]
        return self.copy(target)

    def _entry(self, spot: Spot, key: str) -> JsonValue:
        child = spot.child(key)
        return (
            self._reference(spot, child.value) if key == "$ref" and isinstance(child.value, str) else self.copy(child)
        )

    def _reference(self, spot: Spot, reference: Value) -> str:
        target = self._workspace.follow(spot)
        if target.file.resolve() == self._root.file.resolve():
            return "#/" + "/".join(part.replace("~", "~0").replace("/", "~1") for part in target.pointer)
        if target.pointer[:1] != ("components",) or len(target.pointer) != _SECTION:
            message = f"{reference!r} is no component; only entries of components can be moved into one document"
            raise SpecError(spot.finding("ref-component", message, key="$ref"))
        if target.identity not in self._names:
            self._names[target.identity] = self._name(target)
            self._moved[self._names[target.identity]] = None
            self._moved[self._names[target.identity]] = self.copy(target)
        section, name = self._names[target.identity]
        return f"#/components/{section}/{name}"

    def _name(self, target: Spot) -> tuple[str, str]:
        section, wanted = target.pointer[1], target.pointer[2]
        name, count = wanted, 2
        while (section, name) in self._moved or self._own(section, name, target):
            name, count = f"{wanted}{count}", count + 1
        return section, name

    def _own(self, section: str, name: str, target: Spot) -> bool:
        """Whether the main document has another component of this name."""
        root = self._root.value
        components = root.get("components") if isinstance(root, Map) else None
        entries = components.get(section) if isinstance(components, Map) else None
        if not isinstance(entries, Map) or name not in entries:
            return False
        here = self._root.child("components").child(section).child(name)
        return self._workspace.follow(here).identity != target.identity

    def place(self, document: dict[str, JsonValue]) -> None:
        """Put what was moved under the components; an alias of the same name gives way to what it names."""
        if self._tags:
            own = document.get("tags")
            listed = own if isinstance(own, list) else []
            document["tags"] = [*listed, *(tag for tag in self._tags if tag not in listed)]
        components = document.setdefault("components", {})
        if not isinstance(components, dict):
            return
        for (section, name), value in self._moved.items():
            entries = components.setdefault(section, {})
            if isinstance(entries, dict):
                entries[name] = value
