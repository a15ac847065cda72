"""Bodies of other people's requests: JSON, forms with and without files, or anything else as one argument."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from attrs import define, frozen

from lendspec.generator.document import Spot
from lendspec.generator.findings import SpecError
from lendspec.generator.foreign.compose import Composition, composed, is_null, properties_of
from lendspec.generator.foreign.media import Media, best, is_json, is_text, media_type, sendable
from lendspec.generator.foreign.parameters import STYLES, bounds_of, may_be
from lendspec.generator.foreign.reader import Reader
from lendspec.generator.foreign.types import TypeBuilder
from lendspec.generator.foreign.unions import union_of
from lendspec.generator.model import Array, Doc, Mapping, Nullable, ObjectType, Parameter, Scalar, Schema, Style
from lendspec.generator.names import pascal, snake
from lendspec.generator.tree import Map, Seq

__all__ = ["Body", "BodyBuilder"]

Kind = Literal["json", "form", "multipart", "raw"]
_FORMS: dict[str, Kind] = {"application/x-www-form-urlencoded": "form", "multipart/form-data": "multipart"}
_MOST_ARGUMENTS = 60
_DEEPEST_FILE = 4
_OPEN = ("additionalProperties", "unevaluatedProperties", "patternProperties")


@frozen
class Body:
    """What a request carries: its kind, its media type where the kind does not tell, and the arguments for it."""

    kind: Kind | None = None
    content_type: str | None = None
    parameters: tuple[Parameter, ...] = ()


@define
class BodyBuilder:
    """Builds the bodies of one operation after the other."""

    _reader: Reader
    _types: TypeBuilder

    def build(self, operation: Spot, hint: str) -> Body:
        """The body of an operation.

        Raises:
            SpecError: Its description cannot be found.
        """
        spot = self._reader.at(operation, "requestBody")
        if spot is None:
            return Body()
        target = self._reader.follow(spot)
        media = best(target, self._reader, _rank)
        if media is None:
            return Body()
        needed = self._reader.flag(target, "required") is True
        kind = _kind(media.name)
        if kind in {"json", "raw"} and sendable(media.name) is None:
            message = (
                f"{media.name!r} is no media type: the body goes out as {_content_type(media.name, kind, needed=False)}"
            )
            self._reader.note(media.spot, "media-type", message)
        fields = self._fields(media, kind, hint, needed=needed)
        if fields is None:
            fields = [self._whole(target, media, kind, hint, needed=needed)]
        return Body(kind, _content_type(media.name, kind, needed=needed), tuple(fields))

    def _fields(self, media: Media, kind: Kind, hint: str, *, needed: bool) -> list[Parameter] | None:
        """The properties of an object as arguments; None where the body is something else, or open."""
        if kind == "raw" or media.schema is None or self._types.heirs.of(self._target(media.schema)):
            return None
        found = composed(media.schema, self._reader)
        ways = self._ways(found, kind)
        properties = {wire: spot for parts in ways for wire, spot in properties_of(parts, self._reader).items()}
        open_ended = any(
            more.value is not False for part in found.parts for key in _OPEN if (more := self._reader.at(part, key))
        )
        if open_ended and kind == "multipart" and any(map(self._has_file, properties.values())):
            self._reader.note(media.spot, "more-parts", "parts without a name cannot be sent beside files")
            open_ended = False
        mixed = any(map(_is_mixed, found.parts))
        if not ways or found.nullable or open_ended or mixed or not 0 < len(properties) <= _MOST_ARGUMENTS:
            return None
        needs = [{name for part in parts for name in self._reader.texts(part, "required")} for parts in ways]
        wanted = needs[0].intersection(*needs[1:])
        if needed and not wanted and kind == "json" and media_type(media.name) != "application/json":
            return None  # an empty object must go out too, and only one argument can say so
        return [
            self._field(media, kind, wire, spot, hint, required=needed and wire in wanted)
            for wire, spot in properties.items()
            if self._reader.flag(self._reader.reached(spot) or spot, "readOnly") is not True
        ]

    def _ways(self, found: Composition, kind: Kind) -> list[Sequence[Spot]]:
        """The parts that make up the object, once for each of several shapes; none where these are no arguments.

        Of a form with files they are: its parts travel alone, and only an argument can say that it is a file.
        """
        if not found.choices:
            return [found.parts]
        variants = found.variants(self._reader) if kind == "multipart" else None
        return [each.parts for each in variants or ()]

    def _field(self, media: Media, kind: Kind, wire: str, spot: Spot, hint: str, *, required: bool) -> Parameter:
        schema = (
            self._part(spot, hint + pascal(wire))
            if kind == "multipart"
            else self._types.build(spot, hint + pascal(wire))
        )
        style, explode, content_type = self._encoding(media, wire, kind)
        example = media.example.get(wire) if isinstance(media.example, Map) else None
        default = self._reader.at(self._reader.reached(spot) or spot, "default")
        return Parameter(
            wire,
            snake(wire),
            "body",
            schema,
            required=required and schema != Scalar("nothing"),
            explode=explode,
            bounds=bounds_of(spot, schema, self._reader),
            doc=self._types.doc(spot),
            example=example,
            style=style,
            content_type=content_type,
            default=default.value if default else None,
        )

    def _encoding(self, media: Media, wire: str, kind: Kind) -> tuple[Style, bool, str | None]:
        found = next((entry for name, entry in self._reader.entries(media.spot, "encoding") if name == wire), None)
        if found is None:
            return "plain", True, None
        written, explode = self._reader.text(found, "style"), self._reader.flag(found, "explode")
        if kind == "multipart":
            return "plain", True, _part_type(self._reader.text(found, "contentType"))
        if kind != "form" or (written is None and explode is None):
            return "plain", True, None
        style = STYLES.get(written or "form", "form")
        return style, style in {"form", "deep"} if explode is None else explode, None

    def _part(self, spot: Spot, hint: str) -> Schema:
        """A part of a form with files, where text of the format ``binary`` is a file."""
        target = self._target(spot)
        if self._is_file(target):
            return Scalar("binary")
        if not self._has_file(target):
            return self._types.build(spot, hint)
        if ways := [way for way in self._alternatives(target) if not is_null(way, self._reader)]:
            return union_of([self._part(way, f"{hint}{index}") for index, way in enumerate(ways, 1)])
        items = self._reader.at(target, "items")
        return Array(self._part(items, f"{hint}Item")) if items else self._types.build(spot, hint)

    def _alternatives(self, target: Spot) -> list[Spot]:
        return [way for key in ("oneOf", "anyOf", "allOf") for way in self._reader.items(target, key)]

    def _has_file(self, spot: Spot, depth: int = 0) -> bool:
        """Whether a part is a file, a list of files, or may be one."""
        target = self._target(spot)
        if self._is_file(target) or depth > _DEEPEST_FILE:
            return self._is_file(target)
        items = self._reader.at(target, "items")
        inner = [*self._alternatives(target), *([items] if items else [])]
        return any(self._has_file(each, depth + 1) for each in inner)

    def _target(self, spot: Spot) -> Spot:
        return self._reader.reached(spot) or spot

    def _is_file(self, target: Spot) -> bool:
        kind = target.value.get("type") if isinstance(target.value, Map) else None
        media, encoding = self._reader.text(target, "contentMediaType"), self._reader.text(target, "contentEncoding")
        octets = encoding == "binary" or bool(media and not encoding)
        return kind == "file" or self._reader.text(target, "format") == "binary" or octets

    def _whole(self, target: Spot, media: Media, kind: Kind, hint: str, *, needed: bool) -> Parameter:
        doc = self._types.doc(target)
        schema = self._schema(media, kind, f"{hint}Body")
        if kind in {"form", "multipart"} and not may_be(schema, (ObjectType, Mapping)):
            message = f"a body of {media.name} is made of the members of an object; this is something else"
            raise SpecError((media.schema or media.spot).finding("body", message))
        plain = schema.inner if isinstance(schema, Nullable) else schema
        if not doc.en:
            doc = (
                plain.doc if isinstance(plain, ObjectType) else self._types.doc(media.schema) if media.schema else Doc()
            )
        return Parameter("body", "body", "content", schema, required=needed, doc=doc, example=media.example)

    def _schema(self, media: Media, kind: Kind, hint: str) -> Schema:
        if kind == "raw":
            target = media.schema and self._reader.reached(media.schema)
            words = {target and self._reader.text(target, key) for key in ("format", "contentEncoding")}
            if words & {"byte", "base64"}:
                return Scalar("base64")
            return Scalar("text" if is_text(media.name) else "binary")
        if media.schema is None:
            return Scalar("anything")
        more = self._reader.at(self._target(media.schema), "additionalProperties")
        if kind == "multipart" and more is not None and self._has_file(more):
            return Mapping(self._part(more, hint))
        return self._types.build(media.schema, hint)


def _is_mixed(part: Spot) -> bool:
    """Whether a schema allows other types beside objects."""
    kinds = part.value.get("type") if isinstance(part.value, Map) else None
    return isinstance(kinds, Seq) and not {"object", "null"}.issuperset(map(str, kinds))


def _part_type(written: str | None) -> str | None:
    """The first media type that is allowed, where it can stand in the head of a part."""
    kind = (written or "").partition(",")[0].strip()
    return sendable(kind) if kind and "*" not in kind else None


def _rank(name: str) -> int:
    """JSON before forms before anything else: what is typed best comes first."""
    kind = _kind(name)
    return ("json", "form", "multipart", "raw").index(kind) if "*" not in name or kind == "json" else 9


def _kind(name: str) -> Kind:
    return "json" if is_json(name) else _FORMS.get(media_type(name), "raw")


def _content_type(name: str, kind: Kind, *, needed: bool) -> str | None:
    """The header; absent where the kind of the body tells it."""
    if kind in {"form", "multipart"} or (needed and media_type(name) == "application/json"):
        return None
    if "*" in name:
        return "application/json" if kind == "json" else "application/octet-stream"
    return sendable(name) or ("application/json" if kind == "json" else "application/octet-stream")
