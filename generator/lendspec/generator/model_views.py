"""What the template of a module of models shows, decided beforehand: templates lay out and decide nothing."""

from __future__ import annotations

from typing import NamedTuple

from lendspec.generator import docs_text
from lendspec.generator.bounds_constants import BoundsConstants
from lendspec.generator.brackets import head, laid, rows
from lendspec.generator.field_views import FieldView, RestView, attribute_lines, decode_lines
from lendspec.generator.hoisting import ConstantView, Hoist
from lendspec.generator.imports import Import, import_lines, imports
from lendspec.generator.layout import Layout
from lendspec.generator.leaves import (
    Code,
    Name,
    expression,
    fixed,
    joined,
    lines,
    literal,
    name,
    put,
    tuple_of,
)
from lendspec.generator.model import Field, ObjectType, Scalar, Schema
from lendspec.generator.names import snake
from lendspec.generator.python import CODEC, Expr, Python, holds_union, optional
from lendspec.generator.refusals import located, without_twins

__all__ = [
    "ModelView",
    "ModelsView",
    "models_view",
]

Names = set[tuple[str, str]]

_STEP = 4
_VALUE = fixed("value: object")


class ModelView(NamedTuple):
    """One model with its decoder and, where it is sent too, its encoder."""

    name: Name
    snake: Name
    doc: str
    fields: tuple[FieldView, ...]
    rest: RestView | None
    decoded: bool
    encoded: bool
    attribute_lines: Code
    decode_head: Code
    decode_lines: Code
    encode_head: Code


class ModelsView(NamedTuple):
    """A module of models."""

    imports: tuple[Import, ...]
    models: tuple[ModelView, ...]
    constants: tuple[ConstantView, ...]
    names: tuple[Name, ...]
    import_lines: Code


def models_view(layout: Layout, module: str, objects: tuple[ObjectType, ...]) -> ModelsView:
    """Lay out a module of models.

    Raises:
        UnsafeOutputError: Something that is no name, literal or type would stand in its place.
    """
    own = f"{layout.root}.{module}"
    builder = _Models(layout)
    models = tuple(map(builder.model, objects))
    exported: list[Name] = [model.name for model in models]
    exported += [name(f"decode_{model.snake}") for model in models if model.decoded]
    exported += [name(f"encode_{model.snake}") for model in models if model.encoded]
    # Annotations are imported too, not for type checkers alone: tools read them at run time.
    names = builder.names | builder.types
    return ModelsView(
        imports(names, own),
        models,
        (*builder.hoist.constants, *builder.bounds.constants, *builder.encoders),
        tuple(sorted(exported)),
        import_lines(imports({*names, ("attrs", "frozen")}, own), layout.root),
    )


class _Models:
    """The models of one module, and what they need beside them."""

    def __init__(self, layout: Layout) -> None:
        self._python = Python(layout.home)
        self._sent, self._received = layout.sent, layout.received
        self.hoist = Hoist()
        self.bounds = BoundsConstants()
        self.encoders: list[ConstantView] = []
        self.names: Names = set()
        self.types: Names = set()
        self._single: dict[tuple[object, ...], FieldView] = {}

    def model(self, made: ObjectType) -> ModelView:
        """Lay out one of them."""
        with located(f"class {made.name!a}"):
            return self._model(made)

    def _model(self, made: ObjectType) -> ModelView:
        sent, received = made.name in self._sent, made.name in self._received
        fields = tuple([self._field(entry, decoded=received) for entry in made.fields])
        title, short = name(made.name), name(snake(made.name))
        if sent:
            self.encoders.append(self._encoder(made, title, short))
            self.types.add((CODEC, "Wire"))
        if received:
            self.names.add((CODEC, "as_object"))
            self.names |= {(CODEC, "required" if entry.required else "optional") for entry in fields}
        rest = self._rest(made, decoded=received)
        without_twins([*(field.name for field in fields), *([rest.name] if rest else [])], "attributes")
        return ModelView(
            title,
            short,
            docs_text.object_doc(made),
            fields,
            rest,
            received,
            sent,
            attribute_lines(fields),
            head(name(f"decode_{short}"), _VALUE, title),
            decode_lines(fields, rest) if received else fixed(""),
            head(name(f"encode_{short}"), _VALUE, fixed("Wire")),
        )

    def _field(self, entry: Field, *, decoded: bool) -> FieldView:
        """An attribute; many models of a module have the same ones."""
        schema = entry.schema
        if not isinstance(schema, Scalar):
            return self._laid(entry, decoded=decoded)
        key = entry.wire, entry.name, schema.kind, schema.words, entry.required, entry.secret, decoded
        found = self._single.get(key)
        if found is None:
            found = self._single[key] = self._laid(entry, decoded=decoded)
        return found

    def _laid(self, entry: Field, *, decoded: bool) -> FieldView:
        annotation = self._python.annotation(entry.schema)
        self.types |= annotation.names
        text = annotation.text if entry.required else optional(annotation.text)
        default = fixed("") if entry.required else fixed(" = None")
        if entry.secret:
            self.names.add(("attrs", "field"))
            default = _SECRET if entry.required else _OPTIONAL_SECRET
        return FieldView(
            name(entry.name),
            expression(text, annotation.names),
            self._decoder(entry.schema, annotation) if decoded else fixed(""),
            literal(entry.wire),
            entry.required,
            default,
        )

    def _decoder(self, schema: Schema, annotation: Expr) -> Code:
        decode = self._python.decoder(schema)
        self.names |= decode.names
        code = expression(decode.text, decode.names)
        if "(" not in code:
            return code
        made = self.hoist(code, _decoder_type(schema, annotation))
        if made.annotation is not None:
            self.types.add((CODEC, "Decoder"))
        return made.name

    def _rest(self, made: ObjectType, *, decoded: bool) -> RestView | None:
        if made.rest is None:
            return None
        annotation = self._python.annotation(made.rest.schema)
        self.types |= annotation.names
        self.names.add(("attrs", "field"))
        own, text = name(made.rest.name), expression(annotation.text, annotation.names)
        if not decoded:
            return RestView(own, text, fixed(""), fixed(""))
        wires = joined(", ", [literal(entry.wire) for entry in made.fields])
        known = self.hoist(
            put("frozenset({%s})", wires) if wires else fixed("frozenset(())"),
            fixed("frozenset[str]"),
            f"fields_{made.name}",
        ).name
        self.names.add((CODEC, "rest"))
        return RestView(own, text, known, self._decoder(made.rest.schema, annotation))

    def _encoder(self, made: ObjectType, title: Name, short: Name) -> ConstantView:
        self.names.add((CODEC, "wire_object"))
        listed: list[Code] = []
        for entry in made.fields:
            encode = self._encode(entry.schema)
            if entry.bounds is not None:
                self.names.add((CODEC, "wire_within"))
                encode = put("wire_within(%s, %s)", encode, self.bounds(entry.bounds, self.names))
            listed.append(
                put("(%s, %s, %s, %s)", literal(entry.wire), literal(entry.name), encode, _WORDS[entry.required])
            )
        parts = [title, tuple_of(listed)]
        if made.rest is not None:
            parts.append(put("rest=(%s, %s)", literal(made.rest.name), self._encode(made.rest.schema)))
        own, text = name(f"_encode_{short}"), put("wire_object(%s)", joined(", ", parts))
        if len(listed) <= 1:
            return ConstantView(own, text, None, laid(put("%s = %s", own, text), 0, tail=0))
        parts[1] = rows(listed, _STEP)
        parts[2:] = [laid(part, _STEP) for part in parts[2:]]
        return ConstantView(own, text, None, put("%s = wire_object(\n%s)", own, lines("    ", parts)))

    def _encode(self, schema: Schema) -> Code:
        encode = self._python.encoder(schema)
        self.names |= encode.names
        return expression(encode.text, encode.names)


def _decoder_type(schema: Schema, annotation: Expr) -> Code | None:
    return put("Decoder[%s]", expression(annotation.text, annotation.names)) if holds_union(schema) else None


_WORDS = {True: fixed("True"), False: fixed("False")}
_SECRET = fixed(" = field(repr=False)")
_OPTIONAL_SECRET = fixed(" = field(default=None, repr=False)")
