"""An independent judge: what griffe calls breaking in a generated package is breaking here, at the same subject.

griffe reads names, parameters and members, not types; what an operation constant holds is no interface.
"""

from __future__ import annotations

import griffe
import pytest

from lendspec.generator.build import build_spec
from lendspec.generator.diff.report import compared
from lendspec.generator.names import constant
from lendspec.generator.render import render_client
from tests.generator.diff.planted import PLANTED
from tests.generator.documents import MARK, write

TWINS = ("AsyncRaw", "Async", "Raw")


def generated(path, root):
    """The package of a specification as griffe sees it."""
    spec = build_spec(path).spec
    folder = root / "lendspec" / "clients" / spec.package
    for name, text in render_client(spec).items():
        write(folder, text, name)
    return spec, griffe.load(f"lendspec.clients.{spec.package}", search_paths=[root])


def subject_of(breakage, spec):
    """The operation or class, as a report names it, that a part of the package belongs to."""
    module, name, *rest = breakage.obj.path.removeprefix(f"lendspec.clients.{spec.package}.").split(".")
    constants = {constant(operation.id): operation for operation in spec.operations}
    if module != "enums" and name in constants:
        return constants[name].python_name
    if name.endswith("Api"):
        group = next(group for group in spec.groups if group.name == module)
        method = rest[0].removeprefix("iter_")
        return next(operation.python_name for operation in group.operations if operation.name == method)
    return name


@pytest.mark.parametrize("backwards", [False, True], ids=["", "backwards"])
@pytest.mark.parametrize("planted", PLANTED.values(), ids=PLANTED.keys())
def test_what_griffe_calls_breaking_is_breaking(tmp_path, base, planted, backwards):
    versions = {"old": base, "new": base.replace(planted.old.replace(MARK, ""), planted.new.replace(MARK, ""))}
    old, new = (write(tmp_path, text, f"{name}.yaml") for name, text in versions.items())
    old, new = (new, old) if backwards else (old, new)
    (spec, was), (_, now) = (generated(path, tmp_path / path.stem) for path in (old, new))
    told = set()
    for change in compared(str(old), str(new)).changes:
        if change.level == "breaking":
            told |= {change.subject, change.old}
    judged = {subject_of(breakage, spec) for breakage in griffe.find_breaking_changes(was, now)}
    assert judged <= told
