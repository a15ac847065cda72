"""Templates of a user in the place of ours: found, located when they fail, and held to the gate that the user set."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from lendspec.generator import loader
from lendspec.generator.allowed import NOTHING_MORE, Allowed, read_allowed
from lendspec.generator.enum_views import EnumsView, EnumView, MemberView
from lendspec.generator.field_views import FieldView, RestView
from lendspec.generator.group_views import ArgumentView, GroupView, IterationView, MethodView
from lendspec.generator.hoisting import ConstantView
from lendspec.generator.imports import Import
from lendspec.generator.loader import TEMPLATES, TemplateError, check_templates
from lendspec.generator.model_views import ModelsView, ModelView
from lendspec.generator.package_views import Branch, ClientView, InitView
from lendspec.generator.render import Twin
from lendspec.generator.settings import Settings
from lendspec.generator.verify import UnsafeOutputError
from lendspec.generator.write import generate_package
from tests.generator.documents import document, write

DOCS = Path(__file__).parents[2] / "docs" / "templates.md"
MORE = '{% include "lendspec/group.py.jinja" %}\n'


@pytest.fixture
def spec(tmp_path):
    """A specification."""
    return write(tmp_path / "specs", document(), "loans.yaml")


@pytest.fixture
def own(tmp_path):
    """A folder of templates."""
    folder = tmp_path / "templates"
    folder.mkdir()
    return folder


@pytest.fixture
def generate(tmp_path, spec, own):
    """Generate with them; gives a file of the package."""

    def made(name="loan.py", **settings):
        generate_package(spec, tmp_path / "out", settings=Settings(templates=own, **settings))
        return (tmp_path / "out" / "demo_loans" / name).read_text("utf-8")

    return made


def test_a_template_replaces_ours_of_the_same_name(own, generate):
    """Also one that ours include; the others stay."""
    write(own, "# Belongs to my desk.\n", "_header.jinja")
    assert generate().startswith("# Belongs to my desk.\n")
    write(own, '{% include "_header.jinja" %}\n"""The choices of {{ package }}."""\n', "enums.py.jinja")
    assert generate("enums.py") == '# Belongs to my desk.\n"""The choices of lendspec.clients.demo_loans."""\n'
    (own / "_header.jinja").unlink()
    assert generate("enums.py").startswith("# Written by lendspec")


def test_a_template_can_build_on_ours(own, generate):
    """Under the prefix `lendspec/`, with parts of its own and the variables that ours get."""
    write(own, "{{ package }}.{{ view.names | length }}.{{ twins | length }}", "_note.jinja")
    write(own, MORE + 'NOTE = {{ "" | quoted }}\n"""{% include "_note.jinja" %}"""\n', "group.py.jinja")
    made = generate()
    assert "class LoanApi:" in made
    assert made.endswith('"""lendspec.clients.demo_loans.5.4"""\n')


def test_a_package_knows_which_templates_made_it(own, generate):
    """A change of one, or of a part, writes it anew."""
    write(own, "# One.\n", "_header.jinja")
    generate()
    write(own, "# Two.\n", "_header.jinja")
    assert generate().startswith("# Two.\n")
    (own / "_header.jinja").unlink()
    assert generate().startswith("# Written by lendspec")


def test_a_name_that_replaces_nothing_is_refused_with_those_that_do(own):
    """A misspelt one would be silently ignored."""
    for name in ("_mine.jinja", ".hidden", "README.md", "gate.toml", "group.py.jinja"):
        (own / name).touch()
    check_templates(own)
    (own / "groups.py.jinja").touch()
    with pytest.raises(TemplateError) as caught:
        check_templates(own)
    names = ", ".join(sorted(path.name for path in TEMPLATES.iterdir()))
    assert str(caught.value).startswith(
        f"{own / 'groups.py.jinja'}: replaces no template of lendspec; those are {names}."
    )


def test_a_folder_that_is_missing_is_named(tmp_path, generate, own):
    """It is an option of the command."""
    own.rmdir()
    with pytest.raises(TemplateError, match=r"templates: no folder of templates; check the path \(--templates\)"):
        generate()


FAULTS = {
    "syntax": ("ok\n{% if %}\n", "group.py.jinja:2: Expected an expression, got 'end of statement block'"),
    "block": ("{% for x in y %}\n", "group.py.jinja:1: Unexpected end of template"),
    "variable": ("a\nb\n{{ vieww.title }}\n", "group.py.jinja:3: 'vieww' is undefined"),
    "attribute": ("\n{{ view.titel }}\n", "group.py.jinja:2: 'lendspec.generator.group_views.GroupView object' has no"),
    "filter": ("\n\n{{ view.title | quote }}\n", "group.py.jinja:3: No filter named 'quote'"),
    "type": ("{{ view.title + 1 }}\n", 'group.py.jinja:1: can only concatenate str (not "int") to str'),
    "other": ("\n{{ 1 / 0 }}\n", "group.py.jinja:2: division by zero"),
    "include": ('\n{% include "none.jinja" %}\n', "group.py.jinja:2: there is no template 'none.jinja'"),
    "in a part": ('{% include "_part.jinja" %}\n', "_part.jinja:2: 'b' is undefined"),
    "in the syntax of a part": ('{% include "_odd.jinja" %}\n', "_odd.jinja:1: "),
}


@pytest.mark.parametrize(("text", "words"), FAULTS.values(), ids=FAULTS)
def test_a_fault_of_a_template_has_file_and_line(own, generate, text, words):
    """Of the innermost template."""
    write(own, "a\n{{ b }}\n", "_part.jinja")
    write(own, "{% x %}", "_odd.jinja")
    write(own, text, "group.py.jinja")
    with pytest.raises(TemplateError) as caught:
        generate()
    assert str(caught.value).startswith(f"{own}/{words}")


LOGGED = (
    "from structlog import get_logger\n\nLOG = get_logger()\n\n\ndef note(text: str) -> None:\n    LOG.info(text)\n"
)


def test_the_gate_stays_shut_for_templates_of_a_user(own, generate):
    """What a specification says must not become code, whoever wrote the template."""
    write(own, MORE + LOGGED, "group.py.jinja")
    with pytest.raises(UnsafeOutputError, match=r"loan\.py of demo_loans: line \d+ imports from structlog"):
        generate()
    write(own, 'imports = ["structlog"]\n', "gate.toml")
    with pytest.raises(UnsafeOutputError, match="looks up the attribute info"):
        generate()
    write(own, 'imports = ["structlog"]\nattributes = ["info"]\n', "gate.toml")
    assert "LOG = get_logger()" in generate()


def test_the_gate_opens_for_what_the_user_names(own, generate):
    """Names, kinds of statements, and another number of calls."""
    write(
        own, "X = {{ view.title | quoted }}\n\ntry:\n    print(X)\nexcept ValueError:\n    X = ''\n", "group.py.jinja"
    )
    gate = 'names = ["print", "ValueError"]\nstatements = ["Try", "ExceptHandler"]\n'
    write(own, gate, "gate.toml")
    with pytest.raises(UnsafeOutputError, match="has 1 operations but 0 calls instead of 4 for each"):
        generate()
    write(own, f"{gate}count_calls = false\n", "gate.toml")
    assert "print(X)" in generate()


def test_a_module_that_is_allowed_lets_in_what_is_below_it(own, generate):
    """And nothing beside it."""
    write(own, 'imports = ["structlog"]\n', "gate.toml")
    write(own, f"{MORE}from structlog.typing import Processor\n\nX = Processor\n", "group.py.jinja")
    generate()
    write(own, f"{MORE}from structlogs import Processor\n\nX = Processor\n", "group.py.jinja")
    with pytest.raises(UnsafeOutputError, match="imports from structlogs"):
        generate()


def test_without_a_file_nothing_more_is_allowed(own):
    """Neither without a folder."""
    assert read_allowed(None) is NOTHING_MORE
    assert read_allowed(own) is NOTHING_MORE
    write(own, 'names = ["print"]\n', "gate.toml")
    assert read_allowed(own) == Allowed(names=frozenset({"print"}))


GATES = {
    "imports = ": "Invalid value",
    "import = []": "there is no key 'import'; there are imports, names, attributes, statements, count_calls",
    'imports = "structlog"': 'imports is a list of texts, as in imports = ["structlog"]',
    "names = [1]": "names is a list of texts",
    "count_calls = 0": "count_calls is true or false, not 0",
    'statements = ["Import"]': "Import would let in every module; write `from x import y` and name x in imports",
    'statements = ["Tries"]': "'Tries' is no kind of node of Python's `ast`, such as Try or With",
}


@pytest.mark.parametrize(("text", "words"), GATES.items(), ids=GATES)
def test_a_gate_that_cannot_be_read_is_a_fault(own, text, words):
    """With the keys that there are."""
    path = write(own, text, "gate.toml")
    with pytest.raises(TemplateError) as caught:
        read_allowed(own)
    assert str(caught.value).startswith(f"{path}: ")
    assert words in str(caught.value)


def test_a_gate_that_is_no_text_is_a_fault(own):
    """Not a traceback."""
    (own / "gate.toml").write_bytes(b"\xff")
    with pytest.raises(TemplateError, match=r"gate\.toml: 'utf-8' codec"):
        read_allowed(own)


DOCUMENTED = {
    **{view: (view.__name__, []) for view in (InitView, ClientView, Branch, GroupView, MethodView, ArgumentView)},
    **{
        view: (view.__name__, [])
        for view in (
            IterationView,
            Import,
            ModelsView,
            ModelView,
            FieldView,
            EnumsView,
            EnumView,
            MemberView,
            Twin,
            ConstantView,
            RestView,
        )
    },
}


@pytest.mark.parametrize("view", DOCUMENTED, ids=[name for name, _ in DOCUMENTED.values()])
def test_every_variable_of_a_template_is_documented(view):
    """In docs/templates.md, all of a view in one row of the table."""
    names = set(view._fields) | set(DOCUMENTED[view][1])
    text = DOCS.read_text("utf-8")
    rows = [set(re.findall(r"`(\w+)`", row)) for row in text.splitlines() if row.startswith("| ")]
    assert any(names <= row for row in rows), f"no row has {sorted(names)}"


def test_every_template_is_documented():
    """In the same place."""
    text = DOCS.read_text("utf-8")
    assert [path.name for path in TEMPLATES.iterdir() if f"`{path.name}`" not in text] == []


def test_our_templates_are_compiled_once(tmp_path, monkeypatch):
    """Where Python keeps its compiled modules; a folder that cannot be written does no harm."""
    monkeypatch.setattr(loader, "_COMPILED", tmp_path)
    monkeypatch.setattr(loader.sys, "dont_write_bytecode", False)
    environment = loader._environment.__wrapped__(None)
    environment.get_template("_header.jinja")
    (made,) = tmp_path.iterdir()
    stamp = made.stat().st_mtime_ns
    loader._environment.__wrapped__(None).get_template("_header.jinja")
    assert made.stat().st_mtime_ns == stamp
    monkeypatch.setattr(loader, "_COMPILED", tmp_path / "none")
    assert loader._environment.__wrapped__(None).get_template("_header.jinja").render().startswith("# Written")
