"""Schemas of other people as types: scalars, objects, recursion, names."""

from __future__ import annotations

import pytest

from lendspec.generator.diff.types import answered
from lendspec.generator.model import Array, EnumType, Nullable, ObjectType, Scalar
from lendspec.generator.settings import Settings
from lendspec.generator.write import generate_package
from tests.generator.documents import write
from tests.generator.foreign.specs import answer_of, class_of, described, noted, operation_of, read, shown, type_of

SCALARS = [
    ("{type: string}", Scalar("text")),
    ("{type: integer}", Scalar("integer")),
    ("{type: integer, format: int64}", Scalar("integer")),
    ("{type: number, format: double}", Scalar("decimal_number")),
    ("{type: boolean}", Scalar("boolean")),
    ("{type: string, format: date-time}", Scalar("date_time")),
    ("{type: string, format: date}", Scalar("date")),
    ("{type: string, format: byte}", Scalar("base64")),
    ("{type: string, format: decimal}", Scalar("decimal")),
    ("{type: string, format: int64}", Scalar("integer_text")),
    ("{type: string, format: uuid}", Scalar("text")),
    ("{type: string, format: unix-ms}", Scalar("unix_ms_text")),
    ("{type: integer, format: unix-s}", Scalar("unix_s")),
    ("{type: file}", Scalar("text")),
    ("{type: 'null'}", Scalar("nothing")),
    ("{format: date}", Scalar("date")),
    ("{}", Scalar("anything")),
    ("true", Scalar("anything")),
    ("{description: Whatever.}", Scalar("anything")),
    ("{type: any}", Scalar("anything")),
]


@pytest.mark.parametrize(("schema", "expected"), SCALARS)
def test_single_values(tmp_path, schema, expected):
    """By type and format; a format that is not known leaves the type."""
    assert answer_of(tmp_path, schema) == expected


TYPES = [
    ("{type: array, items: {type: string}}", "tuple[str, ...]"),
    ("{items: {type: integer}}", "tuple[int, ...]"),
    ("{type: array}", "tuple[object, ...]"),
    ("{type: array, prefixItems: [{type: string}, {type: integer}]}", "tuple[str | int, ...]"),
    ("{type: array, items: [{type: string}, {type: number}]}", "tuple[str | Decimal, ...]"),
    ("{type: object}", "dict[str, object]"),
    ("{type: object, additionalProperties: {type: integer}}", "dict[str, int]"),
    ("{additionalProperties: {type: integer}}", "dict[str, int]"),
    ("{type: object, additionalProperties: true}", "dict[str, object]"),
    ("{type: object, additionalProperties: {}}", "dict[str, object]"),
    ("{type: object, additionalProperties: false}", "dict[str, object]"),
    ("{type: [string, integer]}", "str | int"),
    ("{type: [number, string]}", "str | Decimal"),
    ("{type: [integer, number]}", "Decimal"),
    ("{type: ['null']}", "None"),
    ("{type: string, nullable: true}", "str | None"),
    ("{type: [string, 'null']}", "str | None"),
    ("{type: string, x-nullable: true}", "str | None"),
    ("{anyOf: [{type: string}, {type: 'null'}]}", "str | None"),
    ("{oneOf: [{type: string}, {type: integer}, {enum: [null]}]}", "str | int | None"),
    ("{oneOf: [{type: string}, {const: null}]}", "str | None"),
    ("{oneOf: [{type: string, nullable: true}, {type: integer}]}", "str | int | None"),
    ("{allOf: [{type: string}], nullable: true}", "str | None"),
    ("{allOf: [{type: integer}, {description: More words.}]}", "int"),
    ("{oneOf: [{required: [a]}, {required: [b]}], type: string}", "str"),
    ("{anyOf: [{type: string}, {type: string, format: date}]}", "str | date"),
    ("{anyOf: [{type: array, items: {type: string}}, {type: string}]}", "tuple[str, ...] | str"),
    ("{oneOf: [{oneOf: [{type: string}, {type: integer}]}, {type: boolean}]}", "str | int | bool"),
    ("{anyOf: [{type: string}, {}]}", "object"),
    ("{anyOf: [{type: string}, {title: Any}]}", "object"),
    ("{anyOf: [{type: string}, true]}", "object"),
    ("{anyOf: [{type: string}, false]}", "str"),
    ("{oneOf: [{type: string}, {type: unheard}]}", "object"),
    ("{$ref: '#/components/schemas/Words'}", "tuple[str, ...]"),
    ("{$ref: '#/components/schemas/Words', nullable: true}", "tuple[str, ...] | None"),
]


@pytest.mark.parametrize(("schema", "expected"), TYPES)
def test_lists_maps_unions_and_null(tmp_path, schema, expected):
    """In the words of 3.0 and of 3.1, declared or told by what only one type can have."""
    assert type_of(tmp_path, schema, "Words: {type: array, items: {type: string}}") == expected


def test_an_object_is_a_class_with_its_fields(tmp_path):
    """A property is there when it is required; one that goes one way only need not be."""
    loan = class_of(
        tmp_path,
        """\
        type: object
        required: [loanId, secret, id]
        properties:
          loanId: {type: string}
          rate: {type: number}
          secret: {type: string, writeOnly: true, format: password}
          id: {type: integer, readOnly: true}
          note: {type: [string, 'null'], description: Words.}
        """,
    )
    assert loan.name == "GetLoan"
    assert shown(loan) == {
        "loan_id": "str", "rate": "?Decimal", "secret": "?str", "id": "?int", "note": "?str | None",
    }  # fmt: skip
    assert [field.name for field in loan.fields if field.secret] == ["secret"]
    assert loan.fields[-1].doc.en == "Words."


@pytest.mark.parametrize(
    ("more", "rest"),
    [
        ("true", {"**additional_properties": "object"}),
        ("{}", {"**additional_properties": "object"}),
        ("{type: integer}", {"**additional_properties": "int"}),
        ("false", {}),
    ],
)
def test_an_open_object_holds_what_it_does_not_name(tmp_path, more, rest):
    """Under a name of its own."""
    made = class_of(tmp_path, f"{{properties: {{a: {{type: string}}}}, additionalProperties: {more}}}")
    assert shown(made) == {"a": "?str"} | rest


def test_the_attribute_of_an_open_object_gives_way_to_a_property_of_its_name(tmp_path):
    made = class_of(tmp_path, "{properties: {additionalProperties: {type: string}}, additionalProperties: true}")
    assert shown(made) == {"additional_properties": "?str", "**additional_properties_2": "object"}


def test_parts_that_all_hold_are_one_class(tmp_path):
    """Properties, what is required and what is open come together, the later description of a property counts."""
    made = class_of(
        tmp_path,
        """\
        allOf:
          - $ref: '#/components/schemas/Base'
          - required: [b]
            properties: {a: {type: integer}, b: {type: string}}
        required: [a]
        """,
        (
            "Base: {type: object, properties: {a: {type: string}, c: {type: boolean}}, "
            "additionalProperties: {type: string}}"
        ),
    )
    assert shown(made) == {"a": "int", "c": "?bool", "b": "str", "**additional_properties": "str"}


def test_one_part_with_nothing_beside_it_is_that_part(tmp_path):
    """So that a description beside a reference makes no second class."""
    made = class_of(
        tmp_path,
        "{properties: {a: {$ref: '#/components/schemas/Base'}, b: {allOf: [{$ref: '#/components/schemas/Base'}]}}}",
        "Base: {type: object, properties: {c: {type: string}}}",
    )
    assert shown(made) == {"a": "?Base", "b": "?Base"}


def test_choices_beside_properties_are_classes_that_hold_both(tmp_path):
    built = read(
        tmp_path,
        described(
            answer="""\
            properties: {id: {type: string}}
            required: [id]
            oneOf:
              - {title: Spot, properties: {spot: {type: integer}}}
              - {properties: {margin: {type: integer}}}
            """
        ),
    )
    assert answered(built.spec.operations[0].answer) == "GetLoanSpot | GetLoan2"
    assert [shown(made) for made in built.spec.objects] == [
        {"id": "str", "margin": "?int"},
        {"id": "str", "spot": "?int"},
    ]


def test_more_variants_than_can_be_told_apart_are_read_loosely(tmp_path):
    choice = f"{{oneOf: [{', '.join(f'{{properties: {{p{index}: {{type: string}}}}}}' for index in range(9))}]}}"
    built = read(tmp_path, described(answer=f"{{properties: {{id: {{type: string}}}}, allOf: [{choice}, {choice}]}}"))
    assert shown(built.spec.operations[0].answer) == {"id": "?str"}
    assert noted(built) == ["too-many-types"]


NODE = "Node: {type: object, required: [next], properties: {next: {$ref: '#/components/schemas/Node'}}}"


def test_an_object_may_hold_itself(tmp_path):
    made = class_of(tmp_path, "{$ref: '#/components/schemas/Node'}", NODE)
    assert shown(made) == {"next": "Node"}
    assert made.fields[0].schema is made


def test_parts_may_lead_back_to_what_is_made_of_them(tmp_path):
    """In two ways, which would be two to the power of sixty when each was made anew."""
    schemas = """\
    Node:
      properties:
        left: {allOf: [{properties: {}}, {$ref: '#/components/schemas/Node'}]}
        right: {allOf: [{$ref: '#/components/schemas/Node'}, {properties: {}}]}
"""
    made = class_of(tmp_path, "{$ref: '#/components/schemas/Node'}", schemas)
    assert shown(made) == {"left": "?NodeLeft", "right": "?NodeLeftRight"}
    left, right = (entry.schema for entry in made.fields)
    assert shown(left) == shown(right) == shown(made)
    assert left.fields[0].schema is left


def test_objects_may_hold_each_other_through_unions_and_parts(tmp_path):
    schemas = """\
    Tree: {oneOf: [{$ref: '#/components/schemas/Leaf'}, {$ref: '#/components/schemas/Branch'}]}
    Leaf: {type: object, properties: {value: {type: string}}}
    Branch:
      allOf:
        - {$ref: '#/components/schemas/Leaf'}
        - properties:
            left: {$ref: '#/components/schemas/Tree'}
            all: {type: array, items: {$ref: '#/components/schemas/Branch'}}
    """
    assert type_of(tmp_path, "{$ref: '#/components/schemas/Tree'}", schemas) == "Leaf | Branch"
    branch = class_of(tmp_path, "{$ref: '#/components/schemas/Tree'}", schemas, "Branch")
    assert shown(branch) == {"value": "?str", "left": "?Leaf | Branch", "all": "?tuple[Branch, ...]"}


def test_a_list_that_holds_itself_has_no_type_and_a_note_says_so(tmp_path):
    built = read(
        tmp_path,
        described(
            answer="{$ref: '#/components/schemas/L'}",
            schemas="L: {type: array, items: {$ref: '#/components/schemas/L'}}",
        ),
    )
    assert answered(built.spec.operations[0].answer) == "tuple[object, ...]"
    assert noted(built) == ["recursion"]


def test_a_schema_that_is_part_of_itself_is_read_once(tmp_path):
    schemas = "A: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {a: {type: string}}}]}"
    assert shown(class_of(tmp_path, "{$ref: '#/components/schemas/A'}", schemas)) == {"a": "?str"}


def test_a_reference_that_leads_nowhere_is_an_object_and_a_note(tmp_path):
    built = read(tmp_path, described(answer="{properties: {a: {$ref: '#/components/schemas/Gone'}}}"))
    assert shown(built.spec.operations[0].answer) == {"a": "?object"}
    assert noted(built) == ["ref-dangling"]


def test_what_is_nested_too_deep_is_an_object(tmp_path):
    deep = "{type: array, items: " * 70 + "{type: string}" + "}" * 70
    built = read(tmp_path, described(answer=deep))
    assert answered(built.spec.operations[0].answer).count("tuple[") == 61
    assert noted(built) == ["depth"]


def test_equal_inline_objects_and_enumerations_are_one_class(tmp_path):
    made = class_of(
        tmp_path,
        """\
        properties:
          a: {properties: {x: {enum: [A, B]}}}
          b: {properties: {x: {enum: [A, B]}}}
          c: {properties: {x: {enum: [A, C]}}}
        """,
    )
    assert list(shown(made).values()) == ["?GetLoanA", "?GetLoanA", "?GetLoanC"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("loan-row", "LoanRow"),
        ("3d", "Value3D"),
        ("Decimal", "Decimal_"),
        ("WildApi", "WildApi"),
        ("Wild", "Wild_"),
        ("AsyncWild", "AsyncWild_"),
        ("貸付", "U8cb8U4ed8"),
        ("None", "None_"),
        ("ValueError", "ValueError_"),
    ],
)
def test_names_of_schemas(tmp_path, name, expected):
    """Python names in ASCII, none of which hides what the package needs."""
    schemas = f"'{name}': {{type: object, properties: {{a: {{type: string}}}}}}"
    assert class_of(tmp_path, f"{{$ref: '#/components/schemas/{name}'}}", schemas).name == expected


def test_names_that_differ_in_their_signs_only_are_numbered(tmp_path):
    """Also where only the module names would meet."""
    schemas = "\n".join(
        f"{name}: {{type: object, properties: {{a{index}: {{type: string}}}}}}"
        for index, name in enumerate(["loan_row", "LoanRow", "Loan.Row", "LOANRow"])
    )
    refs = ", ".join(
        f"{{$ref: '#/components/schemas/{name}'}}" for name in ["loan_row", "LoanRow", "Loan.Row", "LOANRow"]
    )
    assert type_of(tmp_path, f"{{oneOf: [{refs}]}}", schemas) == "LoanRow | LoanRow_2 | LoanRow_3 | LOANRow_4"


def test_fields_whose_names_meet_are_numbered(tmp_path):
    made = class_of(
        tmp_path,
        "{properties: {a-b: {type: string}, aB: {type: string}, class: {type: string}, self: {type: string}, "
        "int: {type: string}, '1': {type: string}, '': {type: string}}}",
    )
    assert list(shown(made)) == ["a_b", "a_b_2", "class_", "self_", "int_", "field_1", "field_"]


def test_a_schema_in_another_file_is_named_by_its_file(tmp_path):
    (tmp_path / "loan-row.yaml").write_text("{type: object, properties: {a: {type: string}}}", "utf-8")
    assert type_of(tmp_path, "{$ref: 'loan-row.yaml'}") == "LoanRow"


def test_types_are_the_same_whether_null_stands_in_the_reference_or_the_target(tmp_path):
    schemas = (
        "A: {type: [object, 'null'], properties: {a: {type: string}}}\nB: {type: object, "
        "properties: {b: {type: string}}}"
    )
    made = class_of(
        tmp_path,
        "{properties: {a: {$ref: '#/components/schemas/A'}, b: {$ref: '#/components/schemas/B', nullable: true},"
        " c: {$ref: '#/components/schemas/B'}}}",
        schemas,
    )
    assert shown(made) == {"a": "?A | None", "b": "?B | None", "c": "?B"}


def test_an_inner_type_of_an_open_object_is_named_after_it(tmp_path):
    made = answer_of(tmp_path, "{additionalProperties: {type: array, items: {properties: {a: {type: string}}}}}")
    assert answered(made) == "dict[str, tuple[GetLoanValueItem, ...]]"


def test_the_shape_of_the_model(tmp_path):
    """Null is around a type, never inside of a union."""
    found = answer_of(tmp_path, "{type: array, items: {oneOf: [{type: string, nullable: true}, {type: boolean}]}}")
    assert isinstance(found, Array)
    assert isinstance(found.item, Nullable)
    assert [type(found.item.inner).__name__, len(found.item.inner.members)] == ["Union", 2]


def test_an_answer_that_is_only_an_enumeration(tmp_path):
    assert isinstance(answer_of(tmp_path, "{type: string, enum: [A]}"), EnumType)
    assert isinstance(answer_of(tmp_path, "{properties: {a: {}}}"), ObjectType)


def test_a_parameter_and_an_answer_share_a_class(tmp_path):
    made = operation_of(
        tmp_path,
        described(
            "parameters: [{name: side, in: query, schema: {$ref: '#/components/schemas/Side'}}]",
            answer="{$ref: '#/components/schemas/Side'}",
            schemas="Side: {enum: [A, B]}",
        ),
    )
    assert made.parameters[0].schema is made.answer


def test_properties_beside_a_reference_join_those_of_its_target(tmp_path):
    """As 3.1 has it, for one class of both; a reference that leads nowhere leaves the properties."""
    base = "Base: {type: object, required: [a], properties: {a: {type: string}}}"
    both = "{$ref: '#/components/schemas/%s', properties: {b: {type: integer}}}"
    assert shown(class_of(tmp_path, both.replace("%s", "Base"), base)) == {"a": "str", "b": "?int"}
    built = read(tmp_path, described(answer=both.replace("%s", "Gone"), schemas=base))
    assert shown(built.spec.operations[0].answer) == {"b": "?int"}
    assert noted(built) == ["ref-dangling"]


def test_a_schema_that_stands_elsewhere_is_named_by_its_use(tmp_path):
    answer = "{properties: {a: {properties: {x: {type: string}}}, b: {$ref: '#/x-parts/row'}}}"
    text = described(answer=answer, root="x-parts: {row: {properties: {y: {type: string}}}}")
    assert shown(read(tmp_path, text).spec.operations[0].answer) == {"a": "?GetLoanA", "b": "?GetLoanB"}


def test_choices_within_choices_are_all_told(tmp_path):
    """Beside properties, so that each is a class that holds both; too many of them are read loosely."""
    inner = "{oneOf: [{properties: {x: {type: string}}}, {properties: {y: {type: string}}}]}"
    schema = f"{{properties: {{id: {{type: string}}}}, oneOf: [{inner}, {{properties: {{z: {{type: string}}}}}}]}}"
    built = read(tmp_path, described(answer=schema))
    assert [sorted(shown(made)) for made in built.spec.objects] == [["id", "x"], ["id", "y"], ["id", "z"]]
    many = f"{{oneOf: [{', '.join(f'{{properties: {{p{index}: {{type: string}}}}}}' for index in range(70))}]}}"
    built = read(tmp_path, described(answer=f"{{properties: {{id: {{type: string}}}}, oneOf: [{many}]}}"))
    assert (shown(built.spec.operations[0].answer), noted(built)) == ({"id": "?str"}, ["too-many-types"])


def test_parts_that_are_no_schemas_say_nothing(tmp_path):
    """``true`` in a list of parts, or a number."""
    made = class_of(tmp_path, "{allOf: [true, 5, {properties: {a: {type: string}}}], properties: {b: {type: string}}}")
    assert shown(made) == {"a": "?str", "b": "?str"}


@pytest.mark.parametrize(
    ("more", "rest"),
    [
        ("patternProperties: {^x: {type: integer}}", "object"),
        ("patternProperties: {^x: {type: integer}}, additionalProperties: false", "int"),
        ("patternProperties: {^x: {type: integer}, ^y: {type: string}}, unevaluatedProperties: false", "int | str"),
        ("patternProperties: {^x: {type: integer}}, additionalProperties: {type: string}", "object"),
        ("unevaluatedProperties: {type: integer}", "int"),
        ("unevaluatedProperties: false", None),
    ],
)
def test_properties_whose_names_are_patterns_are_kept(tmp_path, more, rest):
    """Beside others under a name of their own."""
    made = class_of(tmp_path, f"{{properties: {{a: {{type: string}}}}, {more}}}")
    assert shown(made) == {"a": "?str"} | ({"**additional_properties": rest} if rest else {})
    assert type_of(tmp_path, f"{{type: object, {more}}}") == f"dict[str, {rest or 'object'}]"


def test_a_composition_beside_a_reference_joins_its_target(tmp_path):
    schemas = "A: {type: object, properties: {a: {type: string}}}\nB: {properties: {b: {type: string}}}"
    refers = "{$ref: '#/components/schemas/A', %s: [{$ref: '#/components/schemas/B'}]}"
    for key in ("allOf", "oneOf", "anyOf"):
        assert shown(answer_of(tmp_path, refers % key, schemas)) == {"a": "?str", "b": "?str"}


def test_properties_that_are_there_under_a_condition_may_be_absent(tmp_path):
    """However deep; what two conditions describe differently may be anything."""
    made = class_of(
        tmp_path,
        """
        properties: {t: {type: string}}
        if: {properties: {t: {const: a}}}
        then: {properties: {t: {const: a}, x: {type: integer}, both: {type: string}}, required: [x]}
        else: {if: {}, then: {$ref: '#/components/schemas/Deep'}}
        dependentSchemas: {t: {properties: {both: {type: integer}}}}
        """,
        "Deep: {properties: {y: {type: string}}, else: {$ref: '#/components/schemas/Deep'}}",
    )
    assert shown(made) == {"t": "?str", "x": "?int", "both": "?object", "y": "?str"}
    beside = "{allOf: [{$ref: '#/components/schemas/Base'}, {if: {}, then: {properties: {x: {type: string}}}}]}"
    assert shown(class_of(tmp_path, beside, "Base: {properties: {a: {type: string}}}")) == {"a": "?str", "x": "?str"}


def test_so_many_conditions_are_read_and_no_more(tmp_path):
    """So that schemas which are conditions of each other end."""
    many = ", ".join(f"k{index}: {{properties: {{p{index}: {{type: string}}}}}}" for index in range(70))
    built = read(tmp_path, described(answer=f"{{properties: {{a: {{}}}}, dependentSchemas: {{{many}}}}}"))
    assert (len(shown(built.spec.operations[0].answer)), noted(built)) == (65, ["conditions"])


def test_a_later_description_without_a_type_leaves_the_type(tmp_path):
    """Heirs often only add words to a property."""
    made = class_of(
        tmp_path,
        "{allOf: [{properties: {a: {type: integer}}}, {properties: {a: {description: Words.}, b: {example: 1}}}]}",
    )
    assert shown(made) == {"a": "?int", "b": "?object"}


def test_a_class_whose_name_ends_like_none_may_be_absent_too(tmp_path):
    text = described(
        answer="{properties: {a: {$ref: '#/components/schemas/RefundNone'}}}",
        schemas="RefundNone: {properties: {b: {}}}",
    )
    generate_package(write(tmp_path, text), tmp_path / "out", settings=Settings(foreign=True))
    assert "a: RefundNone | None = None" in (tmp_path / "out/demo_wild/api_models.py").read_text("utf-8")
