"""What the templates of models and enumerations show, decided beforehand: templates lay out and decide nothing."""

from __future__ import annotations

from attrs import frozen

from lendspec.generator import docs_text
from lendspec.generator.imports import Import, imports
from lendspec.generator.layout import Layout
from lendspec.generator.model import EnumType, ObjectType, Schema
from lendspec.generator.names import Allocator, snake
from lendspec.generator.python import CODEC, Expr, Python, holds_union, optional
from lendspec.generator.text import quoted

__all__ = ["ConstantView", "EnumsView", "FieldView", "ModelView", "ModelsView", "RestView", "enums_view", "models_view"]


@frozen
class EnumsView:
    """The module of enumerations."""

    enums: tuple[EnumType, ...]
    bases: tuple[str, ...]


@frozen
class FieldView:
    """One attribute of a model."""

    name: str
    annotation: str
    decode: str
    wire: str
    required: bool
    default: str


@frozen
class RestView:
    """The attribute of a model that holds the members beyond its fields."""

    name: str
    annotation: str
    known: str
    decode: str


@frozen
class ModelView:
    """One model with its decoder and, where it is sent too, its encoder."""

    name: str
    snake: str
    doc: str
    fields: tuple[FieldView, ...]
    rest: RestView | None
    decoded: bool
    encoded: bool


@frozen
class ModelsView:
    """A module of models."""

    imports: tuple[Import, ...]
    lazy_imports: tuple[Import, ...]
    models: tuple[ModelView, ...]
    constants: tuple[ConstantView, ...]
    names: tuple[str, ...]


@frozen
class ConstantView:
    """A decoder or an encoder of the module that is made once; its type where a type checker cannot infer it."""

    name: str
    text: str
    annotation: str | None = None


def enums_view(spec_enums: tuple[EnumType, ...]) -> EnumsView:
    """Lay out the enumerations."""
    bases = tuple(
        name
        for name, text in (("IntEnum", False), ("StrEnum", True))
        if any(made.is_text == text for made in spec_enums)
    )
    return EnumsView(spec_enums, bases)


def models_view(layout: Layout, module: str, objects: tuple[ObjectType, ...]) -> ModelsView:
    """Lay out a module of models."""
    python = Python(layout.home)
    own = f"{layout.root}.{module}"
    sent, received = layout.sent, layout.received
    hoist = _Hoist()
    encoders: list[ConstantView] = []
    names: set[tuple[str, str]] = set()
    types: set[tuple[str, str]] = set()
    models: list[ModelView] = []
    for made in objects:
        fields = tuple(
            _field(python, made, index, hoist, names, types, decoded=made.name in received)
            for index in range(len(made.fields))
        )
        if made.name in sent:
            encoder = _encoder(python, made)
            encoders.append(ConstantView(f"_encode_{snake(made.name)}", encoder.text))
            names |= encoder.names
            types.add((CODEC, "Wire"))
        if made.name in received:
            names |= {(CODEC, "as_object")} | {
                (CODEC, "required" if entry.required else "optional") for entry in fields
            }
        more = _rest(python, made, hoist, names, types, decoded=made.name in received)
        models.append(
            ModelView(
                made.name,
                snake(made.name),
                docs_text.object_doc(made),
                fields,
                more,
                made.name in received,
                made.name in sent,
            )
        )
    exported = [model.name for model in models]
    exported += [f"decode_{model.snake}" for model in models if model.decoded] + [
        f"encode_{model.snake}" for model in models if model.encoded
    ]
    constants = (*hoist.constants, *encoders)
    return ModelsView(
        imports(names, own), imports(types - names, own), tuple(models), constants, tuple(sorted(exported))
    )


def _field(
    python: Python,
    made: ObjectType,
    index: int,
    hoist: _Hoist,
    names: set[tuple[str, str]],
    types: set[tuple[str, str]],
    *,
    decoded: bool,
) -> FieldView:
    entry = made.fields[index]
    annotation = python.annotation(entry.schema)
    types |= annotation.names
    decode = python.decoder(entry.schema)
    if decoded:
        names |= decode.names
    text = annotation.text if entry.required else optional(annotation.text)
    default = "" if entry.required else " = None"
    if entry.secret:
        names.add(("attrs", "field"))
        default = f" = field({'' if entry.required else 'default=None, '}repr=False)"
    decoder = hoist(decode.text, _decoder_type(entry.schema, annotation, types)) if decoded else ""
    return FieldView(entry.name, text, decoder, quoted(entry.wire), entry.required, default)


def _decoder_type(schema: Schema, annotation: Expr, types: set[tuple[str, str]]) -> str | None:
    if not holds_union(schema):
        return None
    types.add((CODEC, "Decoder"))
    return f"Decoder[{annotation}]"


def _rest(
    python: Python,
    made: ObjectType,
    hoist: _Hoist,
    names: set[tuple[str, str]],
    types: set[tuple[str, str]],
    *,
    decoded: bool,
) -> RestView | None:
    if made.rest is None:
        return None
    annotation, decode = python.annotation(made.rest.schema), python.decoder(made.rest.schema)
    types |= annotation.names
    names.add(("attrs", "field"))
    if not decoded:
        return RestView(made.rest.name, annotation.text, "", "")
    names |= decode.names | {(CODEC, "rest")}
    wires = ", ".join(quoted(entry.wire) for entry in made.fields)
    known = hoist(f"frozenset({{{wires}}})" if wires else "frozenset(())", "frozenset[str]", f"fields_{made.name}")
    decoder = hoist(decode.text, _decoder_type(made.rest.schema, annotation, types))
    return RestView(made.rest.name, annotation.text, known, decoder)


class _Hoist:
    """Gives composite decoders a module-level name, so that none is built twice."""

    _LONGEST = 60

    def __init__(self) -> None:
        self._made: dict[str, ConstantView] = {}
        self._scope = Allocator()

    def __call__(self, text: str, annotation: str | None = None, hint: str = "") -> str:
        if "(" not in text:
            return text
        if text not in self._made:
            name = self._scope.take(f"_{snake(hint or text)}"[: self._LONGEST].rstrip("_"))
            self._made[text] = ConstantView(name, text, annotation)
        return self._made[text].name

    @property
    def constants(self) -> tuple[ConstantView, ...]:
        return tuple(self._made.values())


def _encoder(python: Python, made: ObjectType) -> Expr:
    rows: list[str] = []
    names = {(CODEC, "wire_object")}
    for entry in made.fields:
        encode = python.encoder(entry.schema)
        names |= encode.names
        rows.append(f"({quoted(entry.wire)}, {quoted(entry.name)}, {encode}, {entry.required}), ")
    more = ""
    if made.rest is not None:
        encode = python.encoder(made.rest.schema)
        names |= encode.names
        more = f", rest=({quoted(made.rest.name)}, {encode})"
    return Expr(f"wire_object({made.name}, ({''.join(rows)}){more})", names)
