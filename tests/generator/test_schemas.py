"""Types: names, equal ones that become one, nullability, rows, and what cannot be named."""

from __future__ import annotations

import pytest

from lendspec.generator.document import Workspace
from lendspec.generator.model import (
    Array,
    Blank,
    Doc,
    EnumType,
    Mapping,
    Nullable,
    ObjectType,
    Row,
    Scalar,
)
from lendspec.generator.schemas import SchemaBuilder
from tests.generator.documents import build, document, findings, marked, only_finding, operation, write


def field_of(folder, schema, more=""):
    """The type of a property with a schema."""
    answer = f"type: object\nproperties:\n  it: {schema}"
    found = operation(folder, document(answer=answer, schemas=more or "Unused: {type: string}")).answer
    assert isinstance(found, ObjectType)
    return found.fields[0].schema


SCALARS = [
    ("{type: string}", "text"),
    ("{type: string, format: decimal}", "decimal"),
    ("{type: number, format: decimal}", "decimal_number"),
    ("{type: number}", "decimal_number"),
    ("{type: number, format: double}", "decimal_number"),
    ("{type: integer, format: decimal}", "decimal_number"),
    ("{type: integer}", "integer"),
    ("{type: integer, format: int32}", "integer"),
    ("{type: integer, format: int64}", "integer"),
    ("{type: string, format: int64}", "integer_text"),
    ("{type: integer, format: unix-ms}", "unix_ms"),
    ("{type: string, format: unix-ms}", "unix_ms_text"),
    ("{type: integer, format: unix-s}", "unix_s"),
    ("{type: string, format: unix-s}", "unix_s_text"),
    ("{type: string, format: date-time}", "date_time"),
    ("{type: string, format: date}", "date"),
    ("{type: boolean}", "boolean"),
    ("{type: string, const: SPOT}", "text"),
    ("{const: 1}", "integer"),
    ("{const: true}", "boolean"),
]


@pytest.mark.parametrize(("schema", "kind"), SCALARS)
def test_a_scalar_has_the_kind_of_its_type_and_format(tmp_path, schema, kind):
    """One kind for each meaning and each form on the wire."""
    assert field_of(tmp_path, schema) == Scalar(kind)


COMPOSITES = [
    ("{type: [string, 'null']}", Nullable(Scalar("text"))),
    ("{type: ['null', integer]}", Nullable(Scalar("integer"))),
    ("{type: string, nullable: true}", Nullable(Scalar("text"))),
    ("{type: string, format: decimal, x-empty-as-null: true}", Blank(Scalar("decimal"))),
    ("{type: [string, 'null'], x-empty-as-null: true}", Blank(Scalar("text"))),
    ("{type: array, items: {type: string}}", Array(Scalar("text"))),
    ("{type: array, items: {type: array, items: {type: integer}}}", Array(Array(Scalar("integer")))),
    ("{type: [array, 'null'], items: {type: [string, 'null']}}", Nullable(Array(Nullable(Scalar("text"))))),
    ("{type: array, maxItems: 0}", Array(Scalar("anything"))),
    ("{type: object, additionalProperties: {type: string, format: decimal}}", Mapping(Scalar("decimal"))),
    ("{type: object, additionalProperties: true}", Mapping(Scalar("anything"))),
    ("{type: string, enum: ['TRUE', 'FALSE'], x-bool: ['TRUE', 'FALSE']}", Scalar("boolean", ("TRUE", "FALSE"))),
    ("{type: string, enum: ['0', '1'], x-bool: ['1', '0']}", Scalar("boolean", ("1", "0"))),
]


@pytest.mark.parametrize(("schema", "expected"), COMPOSITES)
def test_a_composite_holds_its_inner_types(tmp_path, schema, expected):
    """Lists, maps, and the two ways of being absent."""
    assert field_of(tmp_path, schema) == expected


def test_a_reference_takes_the_meaning_of_its_target(tmp_path):
    """Blankness may stand at the reference or at the target."""
    more = """
    Rate: {type: string, format: decimal}
    Maybe: {type: [string, 'null']}
    Blank: {type: string, x-empty-as-null: true}
    """
    assert field_of(tmp_path, "{$ref: '#/components/schemas/Rate'}", more) == Scalar("decimal")
    assert field_of(tmp_path, "{$ref: '#/components/schemas/Maybe'}", more) == Nullable(Scalar("text"))
    assert field_of(tmp_path, "{$ref: '#/components/schemas/Blank'}", more) == Blank(Scalar("text"))
    assert field_of(tmp_path, "{$ref: '#/components/schemas/Rate', x-empty-as-null: true}", more) == Blank(
        Scalar("decimal")
    )


def test_a_named_schema_keeps_its_name_and_an_inline_one_is_named_by_its_place(tmp_path):
    """Group and method, then the property; a list loses its plural."""
    spec = build(
        tmp_path,
        document(
            answer="""
            type: object
            properties:
              rows: {type: array, items: {type: object, properties: {a: {type: string}}}}
              status: {type: object, properties: {b: {type: string}}}
              loan: {$ref: '#/components/schemas/flexible_loan'}
            """,
            schemas="flexible_loan: {type: object, properties: {side: {type: string, enum: [BUY, SELL]}}}",
        ),
    )
    assert [made.name for made in spec.objects] == [
        "FlexibleLoan",
        "LoanGetLoan",
        "LoanGetLoanRow",
        "LoanGetLoanStatus",
    ]
    assert [made.name for made in spec.enums] == ["FlexibleLoanSide"]


PLURALS = [("rows", "Row"), ("class", "ClassItem"), ("data", "DataItem"), ("item", "Item")]


@pytest.mark.parametrize(("wire", "suffix"), PLURALS)
def test_an_element_is_named_after_its_list(tmp_path, wire, suffix):
    """Without its plural, or as an item of it."""
    item = "{type: object, properties: {a: {type: string}}}"
    answer = f"type: object\nproperties:\n  {wire}: {{type: array, items: {item}}}"
    assert f"LoanGetLoan{suffix}" in [made.name for made in build(tmp_path, document(answer=answer)).objects]


INNER = "{type: object, properties: {coin: {type: string}, amount: {type: string, format: decimal}}}"


def test_equal_inline_objects_become_one_class(tmp_path):
    """Whatever their descriptions say, and a named one wins."""
    answer = (
        f"type: object\nproperties:\n  first: {INNER}\n  second: {INNER}\n  other: {INNER.replace('coin', 'asset')}"
    )
    made = operation(tmp_path, document(answer=answer)).answer
    assert isinstance(made, ObjectType)
    first, second, other = (field.schema for field in made.fields)
    assert first is second
    assert first is not other


def test_an_inline_object_that_equals_a_named_one_takes_its_class(tmp_path):
    """When the named one was met before."""
    answer = f"type: object\nproperties:\n  first: {{$ref: '#/components/schemas/Amount'}}\n  second: {INNER}"
    made = operation(tmp_path, document(answer=answer, schemas=f"Amount: {INNER}")).answer
    assert isinstance(made, ObjectType)
    assert made.fields[0].schema is made.fields[1].schema
    assert made.fields[0].schema.name == "Amount"


def test_objects_that_differ_in_what_is_required_are_two_classes(tmp_path):
    """The attribute of one may be None."""
    needed = INNER.replace("type: object,", "type: object, required: [coin],")
    answer = f"type: object\nproperties:\n  first: {INNER}\n  second: {needed}"
    made = operation(tmp_path, document(answer=answer)).answer
    assert made.fields[0].schema is not made.fields[1].schema


def test_equal_inline_enums_become_one_class(tmp_path):
    """Members count, their texts do not."""
    side = "{type: string, enum: [BUY, SELL]}"
    answer = (
        f"type: object\nproperties:\n  first: {side}\n  second: {side}\n  third: {{$ref: '#/components/schemas/Side'}}"
    )
    spec = build(tmp_path, document(answer=answer, schemas=f"Side: {side}"))
    assert [made.name for made in spec.enums] == ["LoanGetLoanFirst", "Side"]


def test_an_enum_that_is_referred_to_twice_is_one_class(tmp_path):
    """It is built once."""
    side = "{$ref: '#/components/schemas/Side'}"
    answer = f"type: object\nproperties:\n  first: {side}\n  second: {side}"
    spec = build(tmp_path, document(answer=answer, schemas="Side: {type: string, enum: [BUY, SELL]}"))
    assert [made.name for made in spec.enums] == ["Side"]


def test_an_object_may_hold_itself(tmp_path):
    """Directly, in a list and through another one."""
    node = (
        "Node:\n  type: object\n  properties:\n    next: {$ref: '#/components/schemas/Node'}\n"
        "    all: {type: array, items: {$ref: '#/components/schemas/Node'}}\n"
        "    leaf: {$ref: '#/components/schemas/Leaf'}\n"
        "Leaf: {type: object, properties: {owner: {$ref: '#/components/schemas/Node'}}}"
    )
    made = operation(tmp_path, document(answer="$ref: '#/components/schemas/Node'", schemas=node)).answer
    assert isinstance(made, ObjectType)
    following, everything, leaf = (field.schema for field in made.fields)
    assert following is made
    assert everything == Array(made)
    assert leaf.fields[0].schema is made


ENUM = "Side: {{type: {type}, enum: {enum}{more}}}"


def enum_of(folder, **parts):
    text = document(
        answer="type: object\nproperties:\n  it: {$ref: '#/components/schemas/Side'}", schemas=ENUM.format(**parts)
    )
    (found,) = build(folder, text).enums
    return found


def test_members_are_named_after_their_values_or_as_the_document_says(tmp_path):
    """Numbers always get names."""
    found = enum_of(tmp_path, type="string", enum="[buy, 'sell-all', '1m']", more="")
    assert [(member.name, member.value) for member in found.members] == [
        ("BUY", "buy"),
        ("SELL_ALL", "sell-all"),
        ("VALUE_1_M", "1m"),
    ]
    found = enum_of(tmp_path, type="integer", enum="[1, 2]", more=", x-enum-names: [SPOT, MARGIN]")
    assert [(member.name, member.value) for member in found.members] == [("SPOT", 1), ("MARGIN", 2)]
    assert not found.is_text


def test_members_carry_their_texts_in_both_languages(tmp_path):
    """In the order of the values."""
    more = ", x-enum-docs: {en: [Buys., Sells.], zh: [买, 卖]}"
    found = enum_of(tmp_path, type="string", enum="[BUY, SELL]", more=more)
    assert [member.doc for member in found.members] == [Doc("Buys.", "买"), Doc("Sells.", "卖")]


def test_an_enum_may_be_null_too(tmp_path):
    """Null is no member."""
    schema = "{type: [string, 'null'], enum: [BUY, null]}"
    found = field_of(tmp_path, schema)
    assert isinstance(found, Nullable)
    assert isinstance(found.inner, EnumType)
    assert [member.value for member in found.inner.members] == ["BUY"]
    assert isinstance(field_of(tmp_path, "{enum: [BUY, null]}"), Nullable)


FAULTS = {
    "too few names": (
        "Side: {type: string, enum: [a, b], ▸x-enum-names: [A]}",
        "enum-names",
        "1 names for 2 values; give one name a value, in the same order",
    ),
    "numbers without names": (
        "Side: {type: integer, ▸enum: [1, 2]}",
        "enum-names",
        "numbers need readable names; add `x-enum-names`",
    ),
    "too many texts": (
        "Side: {type: string, enum: [a], ▸x-enum-docs: {en: [A., B.]}}",
        "enum-docs",
        "2 texts in en for 1 values; give one text a value",
    ),
    "equal names": (
        "Side: ▸{type: string, enum: [a-b, a_b]}",
        "name-clash",
        "'a_b' becomes the Python name `A_B`, which another one here has already; set `x-enum-names`",
    ),
    "unknown format": (
        "Side: {type: string, ▸format: money}",
        "unknown-format",
        "'money' is no format of a string here; known: decimal, unix-ms, unix-s, int64, int32, date-time, date",
    ),
    "format of a boolean": (
        "Side: {type: boolean, ▸format: int64}",
        "unknown-format",
        "of a boolean here; known: none",
    ),
    "other words": (
        "Side: {type: string, enum: ['TRUE', 'FALSE'], ▸x-bool: ['true', 'FALSE']}",
        "bool-words",
        "the words true, FALSE are not those of `enum`; write the same two",
    ),
    "equal fields": (
        "Side: {type: object, properties: {coinName: {type: string}, ▸coin_name: {type: string}}}",
        "name-clash",
        "'coin_name' becomes the Python name `coin_name`, which another one here has already; set `x-name`",
    ),
    "a keyword by hand": (
        "Side: {type: object, properties: {a: {type: string, ▸x-name: class}}}",
        "python-name",
        "'class' cannot be a Python name; write small letters, digits and `_`, and no word of the language",
    ),
    "a line break by hand": (
        'Side: {type: object, properties: {a: {type: string, ▸x-name: "a\\n"}}}',
        "python-name",
        "'a\\n' cannot be a Python name",
    ),
}


@pytest.mark.parametrize(("schema", "rule", "words"), FAULTS.values(), ids=FAULTS)
def test_a_schema_that_cannot_be_named_is_a_finding(tmp_path, schema, rule, words):
    """Each with its place and the way out."""
    found, place = only_finding(
        tmp_path,
        document(answer="type: object\nproperties:\n  it: {$ref: '#/components/schemas/Side'}", schemas=schema),
    )
    assert (found.rule, found.place.line, found.place.column) == (rule, *place)
    assert words in found.message


CLASSES = [("FlexibleLoan", "flexible_loan"), ("APIKey", "ApiKey")]


@pytest.mark.parametrize(("one", "other"), CLASSES)
def test_two_schemas_with_one_class_name_are_a_finding(tmp_path, one, other):
    """So are two whose decoders would have one name."""
    schemas = "\n".join(f"{name}: {{type: object, properties: {{a{name}: {{type: string}}}}}}" for name in (one, other))
    answer = "type: object\nproperties:\n" + "".join(
        f"  {name}: {{$ref: '#/components/schemas/{name}'}}\n" for name in (one, other)
    )
    found = [each for each in findings(tmp_path, document(answer=answer, schemas=schemas)) if each.rule == "name-clash"]
    assert any("give one of the two another name under components" in each.message for each in found)


def test_documents_of_other_people_get_numbers_instead_of_findings(tmp_path):
    """They cannot be told to change."""
    text, _ = marked("▸type: object\nproperties: {a-b: {type: string}, a_b: {type: string, format: money}}\n")
    workspace = Workspace()
    builder = SchemaBuilder(workspace, strict=False)
    made = builder.build(workspace.open(write(tmp_path, text)), "Hint")
    assert isinstance(made, ObjectType)
    assert [field.name for field in made.fields] == ["a_b", "a_b_2"]
    assert builder.findings == []


def test_what_documents_of_other_people_do_not_say_can_be_anything(tmp_path):
    """A schema without a type, and the schema `true`."""
    workspace = Workspace()
    builder = SchemaBuilder(workspace, strict=False)
    root = workspace.open(write(tmp_path, "type: object\nproperties: {a: {description: d}, b: true}\n"))
    made = builder.build(root, "Hint")
    assert isinstance(made, ObjectType)
    assert [field.schema for field in made.fields] == [Scalar("anything"), Scalar("anything")]


RESERVED = ["str", "int", "bool", "tuple", "dict", "object", "datetime", "date", "self", "field"]


@pytest.mark.parametrize("wire", RESERVED)
def test_a_field_never_hides_a_type(tmp_path, wire):
    """Annotations behind it would mean the field."""
    assert [
        field.name
        for field in operation(
            tmp_path, document(answer=f"type: object\nproperties:\n  {wire}: {{type: string}}")
        ).answer.fields
    ] == [f"{wire}_"]


@pytest.mark.parametrize(
    "name", ["Operation", "Decimal", "StrEnum", "Session", "Exception", "Loans", "AsyncLoans", "LoanApi", "RawLoanApi"]
)
def test_a_schema_never_takes_the_name_of_a_class_that_the_package_needs(tmp_path, name):
    """It gets `_` behind its name."""
    text = document(
        answer=f"$ref: '#/components/schemas/{name}'",
        schemas=f"{name}: {{type: object, properties: {{a: {{type: string}}}}}}",
    )
    assert [made.name for made in build(tmp_path, text).objects] == [f"{name}_"]


def test_a_description_beside_a_reference_wins_over_that_of_the_target(tmp_path):
    """In both languages together."""
    answer = (
        "type: object\nproperties:\n"
        "  a: {$ref: '#/components/schemas/Rate', description: Here., x-description-zh: 这里}\n"
        "  b: {$ref: '#/components/schemas/Rate'}"
    )
    schemas = "Rate: {type: string, format: decimal, description: There., x-description-zh: 那里}"
    found = operation(tmp_path, document(answer=answer, schemas=schemas)).answer
    assert [field.doc for field in found.fields] == [Doc("Here.", "这里"), Doc("There.", "那里")]


ENVELOPE = "x-envelope: {code: code, ok: '0', message: msg, data: data}"
ROWS = [
    ("{type: array, items: {type: string}}", Array(Scalar("text"))),
    ("{type: array, items: {type: string}, minItems: 1, maxItems: 1}", Row(Scalar("text"), optional=False)),
    ("{type: array, items: {type: string}, maxItems: 1}", Row(Scalar("text"), optional=True)),
    ("{type: array, maxItems: 0}", Scalar("nothing")),
    ("{type: array, items: {type: string}, maxItems: 5}", Array(Scalar("text"))),
    ("{type: string}", Scalar("text")),
    ("{$ref: '#/components/schemas/Rows'}", Row(Scalar("text"), optional=False)),
]


@pytest.mark.parametrize(("data", "expected"), ROWS)
def test_a_list_of_one_row_is_that_row_inside_of_an_envelope(tmp_path, data, expected):
    """Exactly one, at most one, none; anything else stays a list."""
    answer = f"type: object\nproperties:\n  code: {{type: string}}\n  msg: {{type: string}}\n  data: {data}"
    schemas = "Rows: {type: array, items: {type: string}, minItems: 1, maxItems: 1}"
    assert operation(tmp_path, document(info=ENVELOPE, answer=answer, schemas=schemas)).answer == expected


def test_a_list_of_one_row_stays_a_list_elsewhere(tmp_path):
    """Only the data of an envelope is unwrapped."""
    answer = "type: array\nitems: {type: string}\nminItems: 1\nmaxItems: 1"
    assert operation(tmp_path, document(answer=answer)).answer == Array(Scalar("text"))
