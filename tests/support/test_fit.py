"""Values against schemas: the words and formats that the sample specs do not use."""

from decimal import Decimal

import pytest

from tests.support.document import Document
from tests.support.fit import TextError, faults, from_text

SPEC = Document({"components": {"schemas": {"Coin": {"type": "string", "enum": ["BTC"]}, "a/b": {"type": "null"}}}})


@pytest.mark.parametrize(
    ("value", "schema"),
    [
        ("", {"type": "string", "format": "decimal", "x-empty-as-null": True}),
        (None, {"type": ["string", "null"], "enum": ["A"]}),
        ("1790000000000", {"type": "string", "format": "unix-ms"}),
        ("-9223372036854775808", {"type": "string", "format": "int64"}),
        ("2026-01-31", {"type": "string", "format": "date"}),
        ("2026-01-31T12:00:00.5Z", {"type": "string", "format": "date-time"}),
        ("any", {"type": "string", "format": "color"}),
        ("BTC", {"$ref": "#/components/schemas/Coin", "description": "a neighbour"}),
        (None, {"$ref": "#/components/schemas/a~1b"}),
        (Decimal("0.00000001"), {"type": "number", "format": "decimal"}),
        ({"x": 1}, {"type": "object", "additionalProperties": {"type": "integer"}}),
        ({"x": 1}, {"type": "object"}),
        ({"x": 1, "y": 2}, {"allOf": [{"properties": {"x": {}}, "additionalProperties": True}, {"type": "object"}]}),
        (1, {"oneOf": [{"type": "string"}, {"type": "integer"}]}),
        (["BTC"], {"type": "array", "minItems": 1, "items": {"$ref": "#/components/schemas/Coin"}}),
    ],
)
def test_what_fits(value, schema):
    assert list(faults(value, schema, SPEC, "x")) == []


@pytest.mark.parametrize(
    ("value", "schema", "sentence"),
    [
        ("", {"type": "string", "format": "decimal"}, "x: must be a decimal in plain notation"),
        ("01", {"type": "string", "format": "decimal"}, "x: must be a decimal in plain notation"),
        ("1790000000", {"type": "string", "format": "unix-ms"}, "x: must be a Unix time in milliseconds"),
        ("9223372036854775808", {"type": "string", "format": "int64"}, "x: must be a whole number of 64 bits"),
        (2**63, {"type": "integer"}, "x: must fit into 64 bits"),
        ("2026-1-31", {"type": "string", "format": "date"}, "x: must be a date"),
        ("2026-01-31T12:00:00", {"type": "string", "format": "date-time"}, "x: must be a date and time with offset"),
        ("a", {"type": "string", "pattern": "^[A-Z]+$"}, "x: must match ^[A-Z]+$, unlike 'a'"),
        (True, {"type": "integer"}, "x: must be integer, not boolean True"),
        (None, {"type": ["string", "integer"]}, "x: must be string or integer, not null None"),
        (0, {"type": "integer", "exclusiveMinimum": 0}, "x: breaks exclusiveMinimum 0: 0"),
        (Decimal("0.5"), {"type": "number", "minimum": 1}, "x: breaks minimum 1: 0.5"),
        (9, {"type": "integer", "exclusiveMaximum": 9}, "x: breaks exclusiveMaximum 9: 9"),
        ({"y": ""}, {"type": "object", "additionalProperties": {"type": "integer"}}, "x.y: must be integer, not"),
        (1.5, {"anyOf": [{"type": "string"}, {"type": "integer"}]}, "x: fits none of the 2 schemas of anyOf: 1.5"),
        (1, {"allOf": [{"type": "string"}]}, "x: must be string, not integer 1"),
        ([], {"type": "array", "minItems": 1}, "x: must have at least 1 items, not 0"),
    ],
)
def test_what_does_not_fit_is_named(value, schema, sentence):
    [fault] = faults(value, schema, SPEC, "x")
    assert fault.startswith(sentence)


def test_a_text_cannot_stand_for_an_object():
    with pytest.raises(TextError, match="cannot be sent as text: the spec says object"):
        from_text("{}", {"type": "object"})


def test_a_reference_out_of_the_document_is_refused():
    with pytest.raises(ValueError, match=r"common\.yaml#/x: the bench takes bundled specs"):
        SPEC.follow({"$ref": "common.yaml#/x"})
