"""Unions of other people, and the words that tell their types apart."""

from __future__ import annotations

import pytest

from lendspec.generator.diff.types import answered
from tests.generator.foreign.specs import answer_of, described, noted, read

CAT = "Cat: {type: object, required: [kind], properties: {kind: {type: string}, claws: {type: integer}}}"
DOG = "Dog: {type: object, required: [kind], properties: {kind: {type: string}, bark: {type: boolean}}}"
FIXED = (
    "Fish: {type: object, properties: {kind: {type: string, enum: [fish, shark]}}}\nBird: {type: "
    "object, properties: {kind: {const: bird}}}"
)
KITTENS = "{c: '#/components/schemas/Cat', kitten: '#/components/schemas/Cat', d: Dog}"
EITHER = "oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]"
SCHEMAS = f"{CAT}\n{DOG}\n{FIXED}"


def tag(found):
    """The member that tells, and the class of each of its words."""
    if found.tag is None:
        return None
    return found.tag.wire, {word: found.members[index].name for word, index in found.tag.words}


TAGS = [
    (f"{{{EITHER}}}", None),
    (f"{{{EITHER}, discriminator: {{propertyName: kind}}}}", ("kind", {"Cat": "Cat", "Dog": "Dog"})),
    (
        f"{{{EITHER}, discriminator: {{propertyName: kind, mapping: {KITTENS}}}}}",
        ("kind", {"c": "Cat", "kitten": "Cat", "d": "Dog"}),
    ),
    (
        f"{{{EITHER}, discriminator: {{propertyName: kind, mapping: {{c: '#/components/schemas/Cat'}}}}}}",
        ("kind", {"c": "Cat", "Dog": "Dog"}),
    ),
    (
        f"{{{EITHER}, discriminator: {{propertyName: kind, mapping: {{c: '#/components/schemas/Gone', b: Bird}}}}}}",
        ("kind", {"Cat": "Cat", "Dog": "Dog"}),
    ),
    (f"{{{EITHER}, discriminator: {{mapping: {{c: Cat}}}}}}", None),
    (
        "{oneOf: [{$ref: '#/components/schemas/Fish'}, {$ref: '#/components/schemas/Bird'}]}",
        ("kind", {"fish": "Fish", "shark": "Fish", "bird": "Bird"}),
    ),
    (
        (
            "{discriminator: {propertyName: kind}, oneOf: [{$ref: '#/components/schemas/Fish'}, {$ref: "
            "'#/components/schemas/Cat'}]}"
        ),
        ("kind", {"fish": "Fish", "shark": "Fish", "Cat": "Cat"}),
    ),
    ("{oneOf: [{$ref: '#/components/schemas/Fish'}, {$ref: '#/components/schemas/Fish'}, {type: string}]}", None),
    ("{oneOf: [{$ref: '#/components/schemas/Fish'}, {$ref: '#/components/schemas/Dog'}]}", None),
]


@pytest.mark.parametrize(("schema", "expected"), TAGS)
def test_the_word_of_each_type(tmp_path, schema, expected):
    """By mapping, by what a member may be, by the names of the schemas; the mapping comes first."""
    assert tag(answer_of(tmp_path, schema, SCHEMAS)) == expected


def test_a_mapping_to_nothing_is_noted(tmp_path):
    """And counts for nothing."""
    schema = f"{{{EITHER}, discriminator: {{propertyName: kind, mapping: {{c: '#/components/schemas/Gone'}}}}}}"
    assert noted(read(tmp_path, described(answer=schema, schemas=SCHEMAS))) == ["ref-dangling"]


def test_a_word_that_two_types_share_tells_nothing(tmp_path):
    schemas = "A: {properties: {kind: {const: x}, a: {}}}\nB: {properties: {kind: {const: x}, b: {}}}"
    found = answer_of(
        tmp_path, "{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}", schemas
    )
    assert (answered(found), tag(found)) == ("A | B", None)


def test_null_beside_tagged_types_is_around_them(tmp_path):
    schema = f"{{{EITHER[:-1]}, {{type: NULL}}], discriminator: {{propertyName: kind}}}}"
    found = answer_of(tmp_path, schema.replace("NULL", "'null'"), SCHEMAS)
    assert answered(found) == "Cat | Dog | None"
    assert tag(found.inner) == ("kind", {"Cat": "Cat", "Dog": "Dog"})


def test_types_in_other_files_are_told_apart_by_their_files(tmp_path):
    (tmp_path / "cat.yaml").write_text("{type: object, properties: {kind: {type: string}, a: {}}}", "utf-8")
    (tmp_path / "dog.yaml").write_text("{type: object, properties: {kind: {type: string}, b: {}}}", "utf-8")
    schema = (
        "{oneOf: [{$ref: cat.yaml}, {$ref: dog.yaml}],"
        " discriminator: {propertyName: kind, mapping: {c: './cat.yaml', d: 'dog.yaml#'}}}"
    )
    assert tag(answer_of(tmp_path, schema)) == ("kind", {"c": "Cat", "d": "Dog"})


def test_alternatives_without_a_name_are_called_by_title_or_number(tmp_path):
    schema = "{oneOf: [{title: small loan, properties: {a: {}}}, {properties: {b: {}}}]}"
    assert answered(answer_of(tmp_path, schema)) == "GetLoanSmallLoan | GetLoan2"
