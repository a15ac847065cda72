"""The last gate: nothing but what the templates write ever passes, and hostile texts stay texts."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lendspec.generator.build import build_spec
from lendspec.generator.findings import SpecError
from lendspec.generator.render import render_client
from lendspec.generator.verify import UnsafeOutputError, verify_package
from lendspec.generator.write import generate_package
from tests.generator.documents import HEAD, build, document, write


@pytest.fixture
def spec(tmp_path):
    """A package without operations, so that a text alone decides."""
    return build(tmp_path, HEAD + "paths: {}\n")


FORBIDDEN = {
    "import os": "holds a Import",
    "import lendspec.core.codec": "holds a Import",
    "from os import system": "imports from os",
    "from subprocess import run": "imports from subprocess",
    "from datetimes import x": "imports from datetimes",
    "from attrs.validators import x": "imports from attrs.validators",
    "from typing_extensions import x": "imports from typing_extensions",
    "from importlib import import_module": "imports from importlib",
    "from lendspec.generator.cli import main": "imports from lendspec.generator.cli",
    "from lendspec.binance import Binance": "imports from lendspec.binance",
    "from lendspec.corex import x": "imports from lendspec.corex",
    "from lendspec.clients.okx_general.enums import X": "imports from lendspec.clients.okx_general.enums",
    "from . import x": "imports from .",
    "from .enums import x": "imports from .enums",
    "from ..attrs import x": "imports from ..attrs",
    "from ...datetime import x": "imports from ...datetime",
    "from __main__ import x": "imports from __main__",
    # names and calls
    "eval('1')": "calls eval",
    "exec('1')": "calls exec",
    "open('x')": "calls open",
    "print('x')": "calls print",
    "x = eval": "names eval",
    "__import__('os')": "calls __import__",
    "__builtins__": "names __builtins__",
    "globals()": "calls globals",
    "getattr(1, 'x')": "calls getattr",
    "x = breakpoint": "names breakpoint",
    "breakpoint()": "calls breakpoint",
    "def f(eval):\n    return eval('1')": "calls eval",
    "def f(x):\n    return x()": "calls x",
    "def f():\n    x = 1\n    return x()": "calls x",
    "class A:\n    eval: str\n\nx = eval": "names eval",
    "class A:\n    eval = 1\n\n    def f(self):\n        return eval('1')": "calls eval",
    "@eval\ndef f():\n    return 1": "names eval",
    "@(lambda f: f)\ndef f():\n    return 1": "holds a Lambda",
    "def f(x=open):\n    return x": "names open",
    "x = (1)(2)": "calls the result of an expression",
    "def f(x):\n    return x[0]()": "calls the result of an expression",
    # attributes
    "x = ''.__class__": "looks up the attribute __class__",
    "x = ().__class__.__bases__": "looks up the attribute __bases__",
    "x = str.format": "looks up the attribute format",
    "'{}'.format(1)": "looks up the attribute format",
    "def f(self):\n    return self.__dict__": "looks up the attribute __dict__",
    "str.x = 1": "looks up the attribute x",
    # statements
    "x = lambda: 1": "holds a Lambda",
    "while 1:\n    'x'": "holds a While",
    "for x in '1':\n    'x'": "holds a For",
    "with x:\n    'x'": "holds a With",
    "try:\n    'x'\nexcept:\n    'y'": "holds a Try",
    "def f():\n    global x": "holds a Global",
    "def f():\n    yield 1": "holds a Yield",
    "x = 1\ndel x": "holds a Delete",
    "assert 1": "holds a Assert",
    "x = (y := 1)": "holds a NamedExpr",
    "x = 1 + 1": "holds a Add",
    "x = 'a' % 1": "holds a Mod",
    "x = (1 for y in '1')": "holds a GeneratorExp",
    "x = 1 if 1 else 2": "holds a IfExp",
    "x = [][0:1]": "holds a Slice",
    "x = 1 < 2": "holds a Lt",
    "x = 1 and 2": "holds a BoolOp",
    "match 1:\n    case 1:\n        'x'": "holds a Match",
    # no Python at all
    "x = ": "is no Python: invalid syntax",
    "x = 'a\nb'": "is no Python: unterminated string literal",
    "'\x00'": "is no Python: source code string cannot contain null bytes",
}


@pytest.mark.parametrize(("text", "words"), FORBIDDEN.items(), ids=[repr(text)[:40] for text in FORBIDDEN])
def test_what_no_template_writes_is_refused(spec, text, words):
    """Whatever the file around it."""
    with pytest.raises(UnsafeOutputError) as caught:
        verify_package(spec, {"enums.py": text})
    assert str(caught.value).startswith("enums.py of demo_loans")
    assert words in str(caught.value)


ALLOWED = [
    "",
    "'''A text: import os; eval(\"1\")'''",
    "x = -1",
    "x = ('a', None, True, 1)",
    "from lendspec.core.codec import text\nx = text",
    "from lendspec.clients.demo_loans.enums import Side\nx = Side",
    "from attrs import frozen\n\n@frozen(kw_only=True)\nclass A:\n    x: str | None = None",
    "def f(x: object) -> dict[str, int]:\n    row = {'x': x}\n    return row",
]


@pytest.mark.parametrize("text", ALLOWED)
def test_what_templates_write_passes(spec, text):
    """The rest of Python is not needed."""
    verify_package(spec, {"enums.py": text})


INIT = {
    "from importlib import import_module\n\n\ndef f(name: str):\n    return import_module(f'{__name__}.{name}')": None,
    "from importlib import import_module\n\n\ndef f(x: str):\n    return import_module(x)": "a name that it makes up",
    "from importlib import import_module\nimport_module('os')": "imports a module by a name that it makes up",
    "from importlib import import_module\nimport_module(f'{__name__}os')": "by a name that it makes up",
    "from importlib import import_module\nimport_module(*['os'])": "by a name that it makes up",
    "from importlib import import_module\nimport_module(name='os')": "by a name that it makes up",
    "from importlib import util": None,
    "from importlib.util import spec_from_loader": "imports from importlib.util",
    "dict": "names dict",
}


@pytest.mark.parametrize(("text", "words"), INIT.items())
def test_the_package_itself_loads_only_its_own_modules(spec, text, words):
    """Lazy loading needs an import by name, of a name inside of the package."""
    if words is None:
        verify_package(spec, {"__init__.py": text})
        return
    with pytest.raises(UnsafeOutputError, match=words):
        verify_package(spec, {"__init__.py": text})


def test_every_operation_has_a_method_in_each_of_the_four_classes(tmp_path):
    """One that got lost on the way is noticed."""
    spec = build(tmp_path, document())
    files = render_client(spec)
    verify_package(spec, files)
    with pytest.raises(UnsafeOutputError, match="has 1 operations but 0 calls instead of 4 for each"):
        verify_package(spec, {name: text for name, text in files.items() if name != "loan.py"})


def test_other_files_are_not_read_as_python(spec):
    """A lock and a marker are no code."""
    verify_package(spec, {"SOURCE.lock": "x = ", "py.typed": ""})


HARMLESS = """\
openapi: 3.1.0
info:
  title: <title>
  version: <version>
  description: <description>
  x-exchange: demo
  x-product: loans
tags:
  - {name: <tag>, description: <tag_text>}
security: [{<scheme>: []}]
paths:
  <path>:
    post:
      operationId: <id>
      tags: [<tag>]
      summary: <summary>
      description: <text>
      x-group: loan
      x-method: borrow
      x-effect: write
      x-permission: <permission>
      deprecated: true
      x-replaced-by: <successor>
      x-idempotency: {parameter: key, seconds: 60}
      parameters:
        - {name: <parameter>, in: query, description: <parameter_text>, example: <example>, schema: {type: string}}
        - {name: key, in: query, required: true, schema: {type: string}}
        - {name: side, in: header, schema: {$ref: '#/components/schemas/Side'}}
        - {name: word, in: query, schema: {type: string, x-bool: [<true>, 'FALSE']}}
      responses:
        '200':
          description: <answer_text>
          content:
            application/json:
              schema: {$ref: <reference>}
              example: <example>
components:
  securitySchemes: {<scheme>: {type: apiKey, x-owns: [<owned>]}}
  schemas:
    <schema>:
      type: object
      description: <schema_text>
      properties:
        <field>: {type: string, description: <field_text>}
        inner: {type: object, properties: {a: {type: string}}}
    Side: {type: string, enum: [<value>, other], x-enum-docs: {en: [<member_text>, x]}}
"""
PLAIN = {
    "title": "Loans",
    "version": "1.0.0",
    "description": "About.",
    "tag": "loan",
    "tag_text": "A group.",
    "scheme": "apiKey",
    "path": "/borrow",
    "id": "borrow",
    "summary": "Borrow",
    "text": "Borrow a coin.",
    "permission": "TRADE",
    "successor": "the website",
    "parameter": "coin",
    "parameter_text": "Coin.",
    "example": "USDT",
    "value": "BUY",
    "member_text": "Buys.",
    "true": "TRUE",
    "answer_text": "The loan.",
    "schema": "Loan",
    "schema_text": "A loan.",
    "field": "amount",
    "field_text": "An amount.",
    "owned": "timestamp",
}
HOSTILE = {
    "closing quotes": '"""\nimport os\nos.system("id")\n"""',
    "quote": "\"); __import__('os').system('id'); (\"",
    "backslash": "text\\",
    "backslash and quote": 'text\\"""\nimport os\n#',
    "line break": "a\nimport os",
    "carriage return": "a\rimport os",
    "separator": "a\u2028import os",
    "nul": "a\x00b",
    "directions": "\u202e\u2066import os\u2069",
    "comment": "# -*- coding: rot13 -*-",
    "template": "{{ cycler.__init__.__globals__.os.popen('id').read() }}{% for x in y %}",
    "format": "{0.__class__} %s %(x)s ${x}",
    "brackets": ")]}'",
    "names": "__class__",
    "dotted": "os.system",
    "chinese": "借币",
    "empty": "",
}


def hostile_document(**texts):
    """The document with some of its texts replaced; JSON strings are YAML, but for the escapes of NUL and others."""
    values = PLAIN | texts
    made = HARMLESS.replace(
        "<reference>",
        json.dumps(
            "#/components/schemas/" + values["schema"].replace("~", "~0").replace("/", "~1").replace("%", "%25")
        ),
    )
    for name, value in values.items():
        made = made.replace(f"<{name}>", json.dumps(value))
    return made


def refused(path):
    """See a document refused with a place for each finding."""
    with pytest.raises(SpecError) as caught:
        build_spec(path)
    assert all(found.place.file == path and found.place.line > 1 for found in caught.value.findings)


def skeleton(text):
    """The syntax tree without what strings say; documentation alone is dropped."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


TEXTS = [
    name
    for name in PLAIN
    if name not in {"id", "parameter", "value", "schema", "field", "tag", "true", "owned", "scheme", "path"}
]
NAMES = ["id", "parameter", "value", "schema", "field", "tag", "true", "owned", "scheme", "path"]


@pytest.fixture(scope="module")
def harmless(tmp_path_factory):
    """The files of the harmless document."""
    return render_client(build(tmp_path_factory.mktemp("harmless"), hostile_document()))


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("place", TEXTS)
def test_a_hostile_text_changes_nothing_but_strings(tmp_path, harmless, place, hostile):
    """Code is the same, node by node, whatever titles, descriptions and examples say."""
    path = write(tmp_path, hostile_document(**{place: hostile}))
    if (place, hostile) in {("permission", ""), ("successor", ""), ("member_text", "")}:
        refused(path)
        return
    made = render_client(build_spec(path).spec)
    assert {name: skeleton(text) for name, text in made.items() if name.endswith(".py")} == {
        name: skeleton(text) for name, text in harmless.items() if name.endswith(".py")
    }


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("place", NAMES)
def test_a_hostile_name_becomes_a_name_or_a_finding(tmp_path, place, hostile):
    """Names of the document turn into identifiers; the rest of the code has the same shape."""
    path = write(tmp_path, hostile_document(**{place: hostile}))
    if place == "path" or (place == "owned" and not re.fullmatch(r"\S+", hostile)):
        refused(path)
        return
    spec = build_spec(path).spec
    made = render_client(spec)
    verify_package(spec, made)
    assert {name: shape(text) for name, text in made.items() if name.endswith(".py")} == {
        name: shape(text)
        for name, text in render_client(build(tmp_path, hostile_document())).items()
        if name.endswith(".py")
    }


def shape(text):
    """The kinds of nodes of a syntax tree, without names, strings and the order of imports."""
    return sorted(type(node).__name__ for node in ast.walk(ast.parse(text)) if not isinstance(node, ast.alias))


def test_a_hostile_document_as_a_whole_is_generated_as_harmless_code(tmp_path):
    """Through the formatter and onto the disk."""
    text = '"""\nimport os\nos.system("id")\n\\'
    path = write(tmp_path, hostile_document(**dict.fromkeys(TEXTS, text)))
    generate_package(path, tmp_path / "out")
    for file in (tmp_path / "out" / "demo_loans").glob("*.py"):
        imported = [node for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.Import)]
        assert imported == []


KEYS = {"x-group": "loan", "x-method": "borrow", "x-exchange": "demo", "x-product": "loans", "x-effect": "write"}


@pytest.mark.parametrize(
    "hostile", [text for text in HOSTILE.values() if text not in {"", "os.system"}] + ["class", "borrow\n", "a b", "A"]
)
@pytest.mark.parametrize("key", KEYS)
def test_a_hostile_name_of_ours_is_a_finding(tmp_path, key, hostile):
    """These become identifiers as they are, and so must be some."""
    path = write(tmp_path, hostile_document().replace(f"{key}: {KEYS[key]}", f"{key}: {json.dumps(hostile)}"))
    if key in {"x-exchange", "x-product"} and hostile in {"class", "borrow\n"}:
        assert build_spec(path).spec.package.isidentifier()
        return
    refused(path)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(TEXTS), st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=40))
def test_any_text_changes_nothing_but_strings(tmp_path_factory, place, text):
    """Hypothesis looks for the text that nobody thought of."""
    folder = tmp_path_factory.mktemp("any")
    path = write(folder, hostile_document(**{place: text}))
    try:
        spec = build_spec(path).spec
    except SpecError:
        return
    expected = render_client(build(folder, hostile_document()))
    assert {name: skeleton(made) for name, made in render_client(spec).items() if name.endswith(".py")} == {
        name: skeleton(made) for name, made in expected.items() if name.endswith(".py")
    }


def test_every_curated_client_passes_the_gate(request):
    """As it lies in the source tree."""
    root: Path = request.config.rootpath
    for path in sorted(path for path in (root / "specs").glob("*/*.yaml") if path.stem != "common"):
        spec = build_spec(path).spec
        verify_package(spec, render_client(spec))
