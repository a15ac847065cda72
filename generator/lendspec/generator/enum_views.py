"""What the template of the enumerations shows."""

from __future__ import annotations

from typing import NamedTuple

from lendspec.generator.leaves import Name, name
from lendspec.generator.model import Doc, EnumType
from lendspec.generator.refusals import located, without_twins

__all__ = ["EnumView", "EnumsView", "MemberView", "enums_view"]


class MemberView(NamedTuple):
    """One value of an enumeration."""

    name: Name
    value: str | int
    doc: Doc


class EnumView(NamedTuple):
    """One enumeration."""

    name: Name
    members: tuple[MemberView, ...]
    is_text: bool
    doc: Doc


class EnumsView(NamedTuple):
    """The module of enumerations."""

    enums: tuple[EnumView, ...]
    bases: tuple[Name, ...]


def enums_view(spec_enums: tuple[EnumType, ...]) -> EnumsView:
    """Lay out the enumerations.

    Raises:
        UnsafeOutputError: Something that is no name would stand in its place.
    """
    enums = tuple(map(_enum, spec_enums))
    bases = (("IntEnum", False), ("StrEnum", True))
    return EnumsView(enums, tuple(name(base) for base, text in bases if any(made.is_text == text for made in enums)))


def _enum(made: EnumType) -> EnumView:
    with located(f"enumeration {made.name!a}"):
        members = tuple(MemberView(name(each.name), each.value, each.doc) for each in made.members)
        without_twins((each.name for each in members), "members")
        return EnumView(name(made.name), members, made.is_text, made.doc)
