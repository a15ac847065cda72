"""The modules of a package: which class lives where, and in what order."""

from __future__ import annotations

import re
from random import Random

from lendspec.generator.layout import Layout, objects_of
from lendspec.generator.model import (
    Array,
    Doc,
    Field,
    Group,
    Mapping,
    Nullable,
    ObjectType,
    Operation,
    Parameter,
    Rest,
    Row,
    Scalar,
    Spec,
)
from tests.generator.documents import HEAD, build


def node(name, **fields):
    made = ObjectType(name)
    made.fields = tuple(Field(wire, wire, schema, required=False) for wire, schema in fields.items())
    return made


def test_inner_objects_come_before_those_that_hold_them():
    """Through lists, maps and whatever may be absent."""
    leaf = node("Leaf", text=Scalar("text"))
    inner = node("Inner", leaves=Array(Nullable(leaf)))
    outer = node("Outer", inner=Mapping(inner), leaf=leaf)
    assert list(objects_of(Row(outer, optional=True))) == ["Leaf", "Inner", "Outer"]
    assert objects_of(Scalar("text")) == {}


def test_objects_that_lead_back_to_themselves_are_listed_once():
    """Directly, through a list, and around two corners."""
    tree = node("Tree")
    branch = node("Branch", back=tree)
    tree.fields = (
        Field("next", "next", tree, required=False),
        Field("all", "all", Array(tree), required=False),
        Field("branch", "branch", branch, required=False),
    )
    assert list(objects_of(tree)) == ["Branch", "Tree"]
    assert list(objects_of(branch)) == ["Tree", "Branch"]


def test_what_was_seen_is_not_listed_again():
    """Several types gather in one list."""
    leaf = node("Leaf")
    seen = objects_of(leaf)
    assert objects_of(Array(leaf), seen) is seen
    assert list(seen) == ["Leaf"]


PATHS = """\
paths:
  /a: {get: {<a>, x-group: loan.client, responses: {'200': {$ref: '#/components/responses/Own'}}}}
  /b: {get: {<b>, x-group: loan.client_models, responses: {'200': {$ref: '#/components/responses/Both'}}}}
  /c: {get: {<c>, x-group: loan, responses: {'200': {$ref: '#/components/responses/Both'}}}}
  /d: {get: {<d>, x-group: loan.models, responses: {'200': {description: ok}}}}
components:
  responses:
    Own: {description: ok, content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}
    Both: {description: ok, content: {application/json: {schema: {type: object, properties: {b: {type: string}}}}}}
"""


def test_modules_never_take_each_others_names(tmp_path):
    """A group may be called like a module of ours, or like the models of another group."""
    paths = re.sub(r"<(\w)>", r"operationId: \1, x-method: \1, x-effect: read", PATHS)
    layout = Layout(build(tmp_path, HEAD + paths))
    modules = [layout.module_of(group) for group in layout.spec.groups]
    assert modules == ["client_", "client_models", "loan", "models_"]
    assert {module: [made.name for made in objects] for module, objects in layout.model_modules().items()} == {
        "client__models": ["ClientA"],
        "models": ["ClientModelsB"],
    }
    assert len({*modules, *layout.model_modules(), "client", "enums", "__init__"}) == 9


def graph(turns, size):
    """Objects that hold each other at random, around any corner."""
    made = [node(f"N{number}") for number in range(size)]
    for each in made:
        held = turns.sample(made, turns.randint(0, min(3, size)))
        wrapped = [turns.choice([inner, Array(inner), Mapping(Nullable(inner))]) for inner in held]
        each.fields = tuple(Field(f"f{at}", f"f{at}", schema, required=False) for at, schema in enumerate(wrapped))
        each.rest = Rest("more", turns.choice(made)) if turns.random() < 0.2 else None
    return made


def called(group, answer, *arguments):
    parameters = tuple(
        Parameter(f"p{at}", f"p{at}", "query", schema, required=False) for at, schema in enumerate(arguments)
    )
    return Operation("a", "GET", ("/a",), None, group, "a", "read", (), parameters, (), answer)


def test_a_class_lives_with_the_one_group_that_uses_it_else_in_models():
    """In any graph: as counting all that each group reaches says, in the order in which groups reach it."""
    for seed in range(200):
        turns = Random(seed)  # noqa: S311  # the same order every time
        made = graph(turns, turns.randint(1, 8))
        groups = tuple(
            Group(f"g{at}", tuple(called(f"g{at}", *turns.choices([*made, Scalar("text")], k=3)) for _ in range(2)))
            for at in range(turns.randint(1, 4))
        )
        layout = Layout(Spec("x", "y", "t", "1", Doc(), None, groups, tuple(made), ()))
        users, order = {}, {}
        for group in groups:
            reached = {}
            for operation in group.operations:
                for schema in (operation.answer, *(parameter.schema for parameter in operation.parameters)):
                    objects_of(schema, reached)
            order |= reached
            for name in reached:
                users.setdefault(name, []).append(group.name)
        expected = {}
        for name in order:
            home = f"{users[name][0]}_models" if len(users[name]) == 1 else "models"
            expected.setdefault(home, []).append(name)
        assert {
            module: [each.name for each in objects] for module, objects in layout.model_modules().items()
        } == expected
