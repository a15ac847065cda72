"""Inheritance through `allOf`: a value of the parent is any of its heirs, or the parent where nothing else fits."""

from __future__ import annotations

import pytest

from lendspec.generator.diff.types import answered
from lendspec.generator.model import Nullable, Union
from tests.generator.foreign.specs import described, noted, operation_of, read

PET = """\
Pet:
  type: object
  required: [kind]
  discriminator: {propertyName: kind%s}
  properties: {kind: {type: string}, mother: {$ref: '#/components/schemas/Pet'}}
"""
HEIRS = """\
Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {bark: {type: string}}}]}
Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {purr: {type: integer}}}]}
Puppy: {allOf: [{$ref: '#/components/schemas/Dog'}, {type: object, properties: {weeks: {type: integer}}}]}
"""
ANSWER = "{$ref: '#/components/schemas/Pet'}"


def union(folder, mapping="", heirs=HEIRS):
    """The union that an answer of the parent is."""
    found = operation_of(folder, described(answer=ANSWER, schemas=PET % mapping + heirs)).answer
    assert isinstance(found, Union)
    return found


def words(found):
    """The class of each word."""
    return {word: found.members[index].name for word, index in found.tag.words}


def test_heirs_of_heirs_are_heirs_and_the_parent_comes_last(tmp_path):
    found = union(tmp_path)
    assert answered(found) == "Dog | Cat | Puppy | Pet"
    assert words(found) == {"Dog": "Dog", "Cat": "Cat", "Puppy": "Puppy", "Pet": "Pet"}


@pytest.mark.parametrize(
    "mapping",
    [
        ", mapping: {d: '#/components/schemas/Dog', c: Cat, p: Puppy}",
        ", mapping: {d: Dog, c: '#/components/schemas/Cat', p: Puppy, all: Pet}",
    ],
)
def test_the_words_of_the_mapping_name_heirs_by_reference_or_by_name(tmp_path, mapping):
    found = words(union(tmp_path, mapping))
    assert {word: found[word] for word in "dcp"} == {"d": "Dog", "c": "Cat", "p": "Puppy"}


def test_an_heir_holds_the_fields_of_all_above_it(tmp_path):
    spec = read(tmp_path, described(answer=ANSWER, schemas=PET % "" + HEIRS)).spec
    puppy = next(made for made in spec.objects if made.name == "Puppy")
    assert [field.wire for field in puppy.fields] == ["kind", "mother", "bark", "weeks"]
    mother = puppy.fields[1].schema
    assert answered(mother.inner if isinstance(mother, Nullable) else mother) == "Dog | Cat | Puppy | Pet"


def test_an_heir_that_adds_nothing_is_a_class_of_its_own(tmp_path):
    found = union(tmp_path, heirs="Dog: {allOf: [{$ref: '#/components/schemas/Pet'}]}\n")
    assert answered(found) == "Dog | Pet"
    assert noted(read(tmp_path, described(answer=ANSWER, schemas=PET % "" + HEIRS))) == []


def test_a_parent_without_heirs_is_itself(tmp_path):
    found = operation_of(tmp_path, described(answer=ANSWER, schemas=PET % "")).answer
    assert answered(found) == "Pet"


def test_a_body_of_the_parent_is_one_argument(tmp_path):
    body = "requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}"
    found = operation_of(tmp_path, described(body, method="post", schemas=PET % "" + HEIRS))
    assert [(each.location, answered(each.schema)) for each in found.parameters] == [
        ("content", "Dog | Cat | Puppy | Pet")
    ]


def test_a_number_with_listed_values_stays_a_number(tmp_path):
    """Whole numbers today may have a fraction tomorrow."""
    found = operation_of(tmp_path, described(answer="{type: number, enum: [1, 2]}")).answer
    assert answered(found) == "Decimal"
