"""Names in any language, and clashes of every kind: each operation, model and member stays reachable."""

# ruff: noqa: E501 - each row of the tables is one fragment, read as a whole

from __future__ import annotations

import keyword

import pytest

from tests.wild.fragments import document

ECHO = """\
post:
  <told>
  requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/<schema>'}}}}
  responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/<schema>'}}}}}
"""


def echo(schema: str = "Thing", told: str = "summary: Echo.") -> str:
    """A path item that sends and receives a schema."""
    return ECHO.replace("<schema>", schema).replace("<told>", told)


def operations(told: dict[str, str]) -> str:
    """A document of one small operation for each path, with what is told of it."""
    return document(
        {path: f"get:\n  {line}\n  responses: {{'204': {{description: ok}}}}" for path, line in told.items()}
    )


NAMES_OF_OPERATIONS = {
    "missing": {"/a": "summary: A.", "/a/b": "summary: B.", "/": "summary: Root.", "/a-b": "summary: C."},
    "twice": {"/a": "operationId: get", "/b": "operationId: get", "/c": "operationId: Get"},
    "equal_in_python": {"/a": "operationId: getLoan", "/b": "operationId: get_loan", "/c": "operationId: GET-LOAN"},
    "words_of_python": {"/a": "operationId: class", "/b": "operationId: None", "/c": "operationId: import", "/d": "operationId: print"},
    "names_of_the_class": {"/a": "operationId: __init__", "/b": "operationId: _session", "/c": "operationId: raw", "/d": "operationId: self"},
    "in_any_language": {"/a": "operationId: 获取贷款", "/b": "operationId: Größe", "/c": "operationId: получить", "/d": "operationId: '🙂'"},
    "with_slashes_and_dots": {"/a": "operationId: repos/list.all", "/b": "operationId: 'repos#list'", "/c": "operationId: 'a b  c'"},
    "beginning_with_digits": {"/a": "operationId: 2fa", "/b": "operationId: '123'", "/c": "operationId: '-'"},
    "empty": {"/a": "operationId: ''", "/b": "operationId: ' '"},
    "very_long": {"/a": f"operationId: {'veryLong' * 40}", "/b": f"operationId: {'veryLong' * 40}x"},
    "of_modules": {"/a": "operationId: client", "/b": "operationId: models", "/c": "operationId: enums", "/d": "operationId: types"},
}  # fmt: skip

TAGS = {
    "none": "summary: No tags.",
    "empty": "tags: []",
    "several": "tags: [first, second]",
    "odd": "tags: ['Spot / Margin (v2) - beta!']",
    "chinese": "tags: [杠杆]",
    "emoji": "tags: ['🙂']",
    "word_of_python": "tags: [class]",
    "module_client": "tags: [client]",
    "module_models": "tags: [models]",
    "module_enums": "tags: [enums]",
    "module_types": "tags: [types]",
    "init": "tags: [__init__]",
    "globals": "tags: [globals]",
    "sorted": "tags: [sorted]",
    "getattr": "tags: [getattr]",
    "import_module": "tags: [import_module]",
    "number": "tags: ['2fa']",
    "equal_one": "tags: [Open Orders]",
    "equal_two": "tags: [open-orders]",
    "equal_three": "tags: [open_orders_models]",
    "dotted": "tags: [a.b.c]",
    "path": "tags: ['../../etc']",
    "long": f"tags: [{'long' * 80}]",
}


@pytest.mark.parametrize("names", NAMES_OF_OPERATIONS)
def test_every_operation_is_reachable_whatever_its_name(workshop, names):
    """Also where names are missing, equal, or none that Python takes."""
    judged = workshop.judge(operations(NAMES_OF_OPERATIONS[names]))
    judged.check()
    places = [operation.python_name for operation in judged.module.OPERATIONS.values()]
    assert len(set(places)) == len(NAMES_OF_OPERATIONS[names])
    for part in ".".join(places).split("."):
        assert part.isidentifier()
        assert part.isascii()
        assert not keyword.iskeyword(part)


def test_every_operation_is_reachable_whatever_its_tags(workshop):
    """None, several, odd ones, and ones that are equal in Python."""
    told = {f"/{name}": text for name, text in TAGS.items()}
    judged = workshop.judge(operations(told))
    judged.check()
    assert judged.report["operations"] == len(TAGS)


def test_the_same_names_under_different_tags_stay_apart(workshop):
    """`list` of one group is not `list` of another."""
    told = {"/a": "{tags: [A], operationId: list}", "/b": "{tags: [B], operationId: list}", "/c": "{operationId: list}"}
    text = operations(dict.fromkeys(told, "x: y"))
    for path, line in told.items():
        block = "\n".join(f"      {part}" for part in line.strip("{}").replace("], ", "]\n").split("\n"))
        text = text.replace(f'  "{path}":\n    get:\n      x: y', f'  "{path}":\n    get:\n{block}')
    workshop.judge(text).check()


SCHEMAS = [
    "Thing", "thing", "THING", "thing_", "Thing2", "class", "None", "str", "int", "list", "dict", "bytes", "object", "type",
    "Exception", "Operation", "Parameter", "Session", "AsyncSession", "CallOptions", "RawAnswer", "Decimal", "datetime",
    "Mapping", "Sequence", "Any", "Enum", "StrEnum", "Wire", "Decoder", "Client", "Models", "借款", "Größe", "a.b.c", "a-b",
    "a_b", "9lives", "_Private", "__init__", "required", "optional", "text", "decode_thing", "DecodeThing", "frozen",
    "field", "OPERATIONS", "annotations", "Literal", "Union", "TYPE_CHECKING", "Generic[Int]", "Page«Loan»", "TypeAlias",
]  # fmt: skip


def test_every_schema_has_a_class_whatever_its_name(workshop):
    """Names of Python, of this package's own imports, in any language, and equal ones."""
    items = {f"/{number}": echo(f"n{number}") for number in range(len(SCHEMAS))}
    text = document(items)
    schemas = []
    for number, name in enumerate(SCHEMAS):
        text = text.replace(f"/schemas/n{number}'", f"/schemas/{name}'")
        members = f"own{number}: {{type: string}}, self: {{type: string, enum: [a, b]}}"
        schemas.append(f"    {name!r}: {{type: object, required: [own{number}], properties: {{{members}}}}}")
    judged = workshop.judge(text + "components:\n  schemas:\n" + "\n".join(schemas))
    judged.check()


MEMBERS = [
    "self", "cls", "class", "from", "None", "def", "type", "id", "a-b", "a_b", "aB", "AB", "a.b", "1st", "2", "$ref ", "@type",
    "_id", "__v", "__class__", "__dict__", "__init__", "__slots__", "__wire__", "items", "keys", "value", "name", "mro",
    "日期", "größe", "straße", "имя", "🙂", " ", "a b", "+", "-", "str", "int", "Decimal", "datetime", "field", "frozen",
    "row", "required", "optional", "decode", "encode", "json", "x", "X", "additional_properties", "additionalProperties", "extra",
    "list", "dict", "tuple", "property", "object", "bytes",
]  # fmt: skip


def test_every_member_has_an_attribute_whatever_its_name(workshop):
    """A model with sixty of them, there and back, each of its own type."""
    kinds = ("{type: string}", "{type: integer}", "{type: number}", "{type: array, items: {type: string}}")
    lines = [f"          {name!r}: {kinds[number % 4]}" for number, name in enumerate(MEMBERS)]
    components = "\ncomponents:\n  schemas:\n    Thing:\n        type: object\n        properties:\n" + "\n".join(lines)
    workshop.judge(document({"/thing": echo()}) + components).check()


def test_members_whose_types_have_their_names_stay_right(workshop):
    """`date: date`, `str: str`, and a model that has a member of its own name."""
    judged = workshop.judge(
        document({"/thing": echo()})
        + """
components:
  schemas:
    Thing:
      type: object
      required: [date, datetime, Decimal, str, thing]
      properties:
        date: {type: string, format: date}
        datetime: {type: string, format: date-time}
        Decimal: {type: number}
        str: {type: string}
        bytes: {type: string, format: byte}
        int: {type: integer}
        thing: {type: object, properties: {date: {type: string, format: date}}}
        Other: {$ref: '#/components/schemas/Other'}
    Other: {type: object, properties: {Other: {type: string}, other: {type: integer}}}
"""
    )
    judged.check()


def test_inline_models_of_the_same_shape_and_of_another_have_names(workshop):
    """Five objects called `data`, in five answers."""
    item = "get:\n  responses:\n    '200':\n      description: ok\n      content:\n        application/json:\n          schema: "
    shape = "{{type: object, properties: {{data: {{type: object, properties: {{m{0}: {{type: string}}}}}}}}}}"
    items = {f"/{number}": item + shape.format(number // 2) for number in range(6)}
    workshop.judge(document(items)).check()


VALUES = ["a", "A", "a-b", "a_b", "", " ", "1", "-1", "+1", "<", ">=", "None", "class", "name", "value", "mro", "_missing_",
          "__init__", "__class__", "_x", "日", "é", "🙂", "BTC-USDT", "1d", "true", "no", "*", "a\\nb", "'\"", "{x}", "%s"]  # fmt: skip


def test_every_value_of_an_enumeration_has_a_member(workshop):
    """In a body, in an answer, in a list of them in the query."""
    listed = ", ".join(f'"{value}"' if "\\" in value else "'" + value.replace("'", "''") + "'" for value in VALUES)
    judged = workshop.judge(f"""\
        paths:
          /thing:
            post:
              parameters:
              - {{name: many, in: query, schema: {{type: array, items: {{$ref: '#/components/schemas/Value'}}}}}}
              - {{name: one, in: query, schema: {{$ref: '#/components/schemas/Value'}}}}
              requestBody:
                content:
                  application/json: {{schema: {{type: array, minItems: 40, items: {{$ref: '#/components/schemas/Value'}}}}}}
              responses:
                '200':
                  description: ok
                  content:
                    application/json: {{schema: {{type: array, minItems: 40, items: {{$ref: '#/components/schemas/Value'}}}}}}
        components:
          schemas:
            Value: {{type: string, enum: [{listed}]}}
        """)
    judged.check()
