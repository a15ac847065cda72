"""The gate for our own templates: what a leaf must be, and that nothing else gets into a package."""

from __future__ import annotations

import ast
import copy
import textwrap
from functools import partial
from pathlib import Path
from random import Random

import pytest
from attrs import evolve, fields, has
from hypothesis import given
from hypothesis import strategies as st

from lendspec.generator.build import build_spec
from lendspec.generator.enum_views import enums_view
from lendspec.generator.foreign.build import build_foreign
from lendspec.generator.group_views import group_view
from lendspec.generator.layout import Layout
from lendspec.generator.leaves import (
    CHECKED,
    Code,
    doc,
    expression,
    fixed,
    joined,
    lines,
    literal,
    module,
    name,
    put,
    reshaped,
)
from lendspec.generator.loader import TEMPLATES, render
from lendspec.generator.model import ObjectType
from lendspec.generator.model_views import models_view
from lendspec.generator.package_views import client_view, init_view
from lendspec.generator.refusals import UnsafeOutputError, count_calls, without_twins
from lendspec.generator.render import render_client, rendered
from lendspec.generator.text import paragraph
from lendspec.generator.verify import verify_package
from tests.generator.documents import HEAD, build, document

HERE = Path(__file__).parent
SPECS = {
    **{path.stem: (path, build_spec) for path in sorted((HERE / "fragments").glob("*.yaml"))},
    **{f"foreign {path.stem}": (path, build_foreign) for path in sorted((HERE / "foreign_fragments").glob("*.yaml"))},
}
RUN = "__import__('os').system('id')"
ROOT = "lendspec.clients.demo_loans"

HOSTILE = [
    *("", " ", "a b", "a\n", "\na", "a\x00", "a\\", 'a"', "a'", 'a"""', "a#b", "a;b", "a.b", "a-b", "1a", "a()", "a=1"),
    *(RUN, f'"""\n{RUN}\n"""', f"a\n{RUN}", f"a): {RUN}", "{0}", "%s", "{{ x }}"),
    *("class", "None", "True", "False", "async", "lambda", "__import__", "__class__", "__x", "__init__"),
    *("\u0430bc", "na\u00efve", "\uff45val", "x\u200b", "a\u2028b", "\u0661", "\u2118", "a\u0301", "\U0001d41a"),
]
"""Texts that are no name: ends of strings and lines, words of Python, letters that look like those of ASCII."""


@pytest.mark.parametrize("text", HOSTILE)
def test_what_is_no_name_is_refused(text):
    """The message shows it in ASCII."""
    with pytest.raises(UnsafeOutputError, match="is no name$") as caught:
        name(text)
    assert str(caught.value).isprintable()
    assert str(caught.value).isascii()


@pytest.mark.parametrize("text", ["a", "_a", "A1", "class_", "match", "type", "_", "x" * 100])
def test_a_name_is_that_text(text):
    """And code."""
    assert name(text) == text
    assert type(name(text)) in CHECKED


@given(st.text())
def test_no_text_is_a_name_that_python_would_read_otherwise(text):
    """Whatever passes is one identifier, spelt as Python keeps it."""
    try:
        name(text)
    except UnsafeOutputError:
        return
    tree = ast.parse(text, mode="eval").body
    assert isinstance(tree, ast.Name)
    assert tree.id == text


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=())) | st.text("\"'\\\n{}"),
    lambda inner: st.lists(inner, max_size=4).map(tuple),
)


@given(VALUES)
def test_every_literal_passes_and_is_that_value(value):
    """On one line of ASCII."""
    made = literal(value)
    assert ast.literal_eval(made) == value
    assert made.isascii()
    assert made.isprintable()


@given(st.text(st.characters(exclude_categories=())) | st.text('"\\\n \u2028a'), st.sampled_from([0, 4, 8]))
def test_every_paragraph_passes_as_a_docstring(text, indent):
    """And is one string."""
    made = doc(paragraph(text), indent)
    (statement,) = ast.parse(textwrap.dedent(made)).body
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Constant)
    assert isinstance(statement.value.value, str)


@given(st.text(st.characters(exclude_categories=())) | st.text('"\\\n \u2028a'), st.sampled_from([0, 4, 8]))
def test_a_text_that_was_not_made_visible_is_a_docstring_or_refused(text, indent):
    """A backslash may take the quote behind it, a control may hide."""
    try:
        made = doc(text, indent)
    except UnsafeOutputError:
        return
    (statement,) = ast.parse(textwrap.dedent(made)).body
    assert isinstance(ast.literal_eval(statement.value), str)


@pytest.mark.parametrize("text", ["a\\", "\\", "a\x00", "a\r\nb", "a\x0cb", "\u202ea", "\ud800", "\u2028b"])
def test_what_would_end_or_hide_a_docstring_is_refused(text):
    """Where it was not made visible before."""
    with pytest.raises(UnsafeOutputError, match="is no docstring"):
        doc(f"one {text}")


@pytest.mark.parametrize(
    "broken", ["", "x", '"', '"a', 'a"', '"a"b"', '"a\\"', '"\\q"', '"\n"', "'a", '"\u0430"', '"a" + b']
)
def test_a_broken_literal_is_refused(monkeypatch, broken):
    """Were one ever made."""
    monkeypatch.setattr("lendspec.generator.leaves.quoted", lambda _: broken)
    for value in (f"text {broken!a}", 1):
        with pytest.raises(UnsafeOutputError, match="is no literal$"):
            literal(value)


@pytest.mark.parametrize(
    "broken", ["", "x", '"""a', 'a"""', '""""', '"""a"""b"""', '"""a""""', '"""a\\"""', ' """a"""', '""']
)
def test_a_broken_docstring_is_refused(monkeypatch, broken):
    """Were one ever made."""
    monkeypatch.setattr("lendspec.generator.leaves.docstring", lambda *_: broken)
    with pytest.raises(UnsafeOutputError, match="is no docstring$"):
        doc("a")


@pytest.mark.parametrize("text", ["typing", "attrs", "decimal", "lendspec.core.codec", f"{ROOT}.enums"])
def test_modules_of_ours_may_be_imported_from(text):
    """Those of the core, of the package and some of Python's."""
    assert module(text, ROOT) == text


STRANGE = ["os", "sys", "typing.x", "lendspec.core", "lendspec.corex.a", "lendspec.generator.cli", ROOT, f"{ROOT}x.a"]
STRANGE += [
    f"{ROOT}.",
    f"{ROOT}..a",
    f"{ROOT}.a-b",
    f"{ROOT}.class",
    f"{ROOT}.a\n",
    f"{ROOT}.\u0430",
    ".enums",
    f"{ROOT}.a import b; import os",
]


@pytest.mark.parametrize("text", STRANGE)
def test_other_modules_may_not(text):
    """Nor what is none."""
    with pytest.raises(UnsafeOutputError, match="is no module that generated code imports from"):
        module(text, ROOT)


KNOWN = frozenset({("m", "Loan"), ("m", "list_of"), ("m", "date as iso_date"), ("typing", "Sequence")})


@pytest.mark.parametrize(
    "text",
    [
        *("str", "None", "Loan", "iso_date", "Loan | None", "tuple[Loan, ...]", "dict[str, Loan | None]"),
        *("list_of(Loan)", 'list_of("a", {"b": Loan}, list_of(Loan, iso_date))', "list_of('\"', \"__import__('os')\")"),
    ],
)
def test_an_expression_of_known_names_passes(text):
    """As it is."""
    assert expression(text, KNOWN) == text


ODD = [
    *(
        "",
        " ",
        "Loan\n",
        "\nLoan",
        "Loan #",
        "Loan;Loan",
        "Loan\\",
        "Loan Loan",
        "Loan(",
        "Loan)",
        "Loan)(Loan",
        "[",
        "a b",
    ),
    *(
        RUN,
        "eval",
        "eval('1')",
        "Loan.x",
        "Loan.__class__",
        "list_of(Loan).x",
        "(list_of)(Loan)(Loan)",
        "list_of(Loan)()",
    ),
    *("lambda: Loan", "Loan if Loan else Loan", "Loan or Loan", "not Loan", "await Loan", "[Loan for Loan in Loan]"),
    *("Loan := Loan", "Loan = Loan", "*Loan", "list_of(*Loan)", "list_of(**Loan)", "Loan[0:1]", "Loan + Loan", "~Loan"),
    *(
        'f"{Loan}"',
        'b"a"',
        '"a',
        'a"',
        '"a"b',
        '"""a"""',
        f'"""a" """ {RUN} "" """',
        '"\\q"',
        "'a\n'",
        "Lo\u0430n",
        "\uff33tr",
        "Loan@Loan",
        "0x1",
        "1e5",
    ),
    *("date", "Sequences", "_", "__name__", "x" * 20_000 + "(", "(" * 500 + ")" * 500),
]


@pytest.mark.parametrize("text", ODD)
def test_any_other_expression_is_refused(text):
    """An unknown name, a word of Python, or a shape that none of ours has."""
    with pytest.raises(UnsafeOutputError, match="is no expression: it "):
        expression(text, KNOWN)


def test_text_becomes_code_by_a_check_only():
    """Not by calling the type, nor by what texts can do."""
    with pytest.raises(TypeError, match="text becomes code by one of the functions"):
        Code("a")
    assert {type(each) for each in (name("a") + name("b"), name("a").upper(), f"{name('a')}", name("ab")[1:])} == {str}


@pytest.mark.parametrize(
    "compose",
    [
        lambda text: put("%s", text),
        lambda text: put("%s%s", name("a"), text),
        lambda text: joined(", ", [name("a"), text]),
        lambda text: lines("    ", [text]),
        lambda text: reshaped(text, text),
        lambda text: reshaped(name("a"), "a b\n,c"),
        lambda text: reshaped(fixed("(a, b)"), f"(a, b);{text}"),
    ],
)
def test_a_composition_takes_checked_parts_only(compose):
    """A plain text is none, whatever it says."""
    with pytest.raises(UnsafeOutputError, match=r"is no (checked text|other layout of checked text)$"):
        compose("harmless")


def test_another_layout_is_the_same_code():
    """Spaces, lines and commas at the ends."""
    assert reshaped(fixed("(a, b)"), "(\n    a,\n    b,\n)") == "(\n    a,\n    b,\n)"


def test_a_name_that_stands_twice_is_refused():
    """As arguments, as attributes, as members."""
    without_twins(["a", "b"], "arguments")
    with pytest.raises(UnsafeOutputError, match="^b stands twice among the arguments$"):
        without_twins(["a", "b", "b"], "arguments")


@pytest.mark.parametrize("index", [0, 1])
def test_an_argument_that_stands_twice_is_refused_with_its_place(tmp_path, index):
    """Also one that has the name of what each method has."""
    two = "parameters:\n- {name: a, in: query, schema: {type: string}}\n- {name: b, in: query, schema: {type: string}}"
    spec = build(tmp_path, document(parameters=two))
    parameter = spec.operations[0].parameters[index]
    object.__setattr__(parameter, "name", ("options", "a")[index])
    with pytest.raises(UnsafeOutputError) as caught:
        render_client(spec)
    twin = ("options", "a")[index]
    assert str(caught.value) == (f"loan.py of demo_loans: operation 'getLoan': {twin} stands twice among the arguments")


def test_an_operation_that_is_lost_is_found(tmp_path):
    """Or one that is there twice: each is called four times, each paged one iterated twice."""
    spec = build(tmp_path, document())
    count_calls(spec, 4, 0)
    for calls, iterations, words in ((3, 0, "but 3 calls instead of 4"), (4, 2, "but 2 iterations instead of 2")):
        with pytest.raises(UnsafeOutputError, match=words):
            count_calls(spec, calls, iterations)


def test_a_module_that_would_be_written_twice_is_refused(tmp_path, monkeypatch):
    """Else one would take the place of the other, and what it holds would be gone."""
    spec = build(tmp_path, document())
    monkeypatch.setattr(Layout, "module_of", lambda *_: "enums")
    with pytest.raises(UnsafeOutputError, match=r"^enums\.py of demo_loans would be made twice$"):
        render_client(spec)


def views_of(spec):
    """What each template shows of a package."""
    layout = Layout(spec)
    groups = [group_view(layout, group) for group in spec.groups]
    names = {
        layout.module_of(group): tuple(each.constant for each in view.methods)
        for group, view in zip(spec.groups, groups, strict=True)
    }
    yield "enums.py.jinja", enums_view(spec.enums)
    yield from (("models.py.jinja", models_view(layout, *each)) for each in layout.model_modules().items())
    yield from (("group.py.jinja", view) for view in groups)
    yield "client.py.jinja", client_view(layout)
    yield "__init__.py.jinja", init_view(layout, names)


def parts(value):
    """What a view holds, each with a way to make the same view with something else there."""
    if has(type(value)):  # a part of the model, such as the documentation of an enumeration
        return [(getattr(value, each.name), partial(replaced, value, each.name)) for each in fields(type(value))]
    if hasattr(value, "_fields"):
        return [(getattr(value, key), partial(replaced, value, key)) for key in value._fields]
    if isinstance(value, tuple):
        return [(inner, lambda new, at=at: (*value[:at], new, *value[at + 1 :])) for at, inner in enumerate(value)]
    if isinstance(value, dict):
        return [(inner, lambda new, key=key: value | {key: new}) for key, inner in value.items()]
    return []


def replaced(value, key, new):
    return evolve(value, **{key: new}) if has(type(value)) else value._replace(**{key: new})


def leaves(value, make):
    """Each text below a view, as a way to make the same view with another text there."""
    if isinstance(value, str) and value:
        yield value, make
    for inner, remade in parts(value):
        yield from leaves(inner, lambda new, remade=remade: make(remade(new)))


def shown(template, view):
    from lendspec.generator.render import _TWINS  # noqa: PLC0415  # what templates get beside their view

    return render(template, None, view=view, package=ROOT, twins=_TWINS)


def strings_apart(text):
    """The syntax tree with every text blank."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


SOME = [
    "booleans",
    "enums",
    "groups",
    "nested_request",
    "pages",
    "foreign keys",
    "foreign unions",
    "foreign open_objects",
]


@pytest.mark.parametrize("title", SOME)
def test_a_leaf_that_nobody_checked_is_refused_or_stays_a_text(title):
    """Each leaf of each view in turn: where it would be code, no template puts it out."""
    path, read = SPECS[title]
    turns = Random(title)  # noqa: S311  # the same order every time
    refused = 0
    for template, view in views_of(read(path).spec):
        before = shown(template, view)
        whole = strings_apart(before)
        for old, make in leaves(view, lambda new: new):
            hostile = turns.choice(HOSTILE[2:])
            try:
                after = shown(template, make(hostile))
            except UnsafeOutputError:
                refused += 1
                continue
            assert type(old) is str or after == before, f"{old!r} of {template} became {hostile!r}"
            assert strings_apart(after) == whole, f"{old!r} of {template} became {hostile!r}"
    assert refused > 20


def test_every_template_of_ours_is_held_to_checked_leaves():
    """No value of ours is put out plainly: a text that is as harmless as the checked one is refused."""
    seen = set()
    for template, view in views_of(build_spec(HERE / "fragments" / "enums.yaml").spec):
        for old, make in leaves(view, lambda new: new):
            if type(old) in CHECKED:
                try:
                    shown(template, make(str.__str__(old)))
                except UnsafeOutputError:
                    seen.add(template)
    names = {path.name for path in TEMPLATES.glob("[!_]*.jinja")} | {"__init__.py.jinja"}
    assert seen == names


def owners(value, seen):
    """Each object of a model that has a text in it, with the names of those fields."""
    if id(value) in seen:
        return
    seen.add(id(value))
    if has(type(value)):
        for entry in fields(type(value)):
            found = getattr(value, entry.name)
            if isinstance(found, str) or (isinstance(found, tuple) and found and isinstance(found[0], str)):
                yield value, entry.name
            yield from owners(found, seen)
    elif isinstance(value, tuple):
        for inner in value:
            yield from owners(inner, seen)


@pytest.mark.parametrize("title", SPECS)
def test_a_model_with_any_text_anywhere_is_refused_or_passes_the_syntax_trees(title):
    """Behind the checks of specifications: as if none of them held anything."""
    path, read = SPECS[title]
    spec = read(path).spec
    count = len(list(owners(spec, set())))
    turns = Random(title)  # noqa: S311  # the same order every time
    for index in range(count):
        changed = copy.deepcopy(spec)
        owner, key = list(owners(changed, set()))[index]
        hostile = turns.choice(HOSTILE)
        old = getattr(owner, key)
        if isinstance(owner, ObjectType):
            setattr(owner, key, hostile)
        else:
            object.__setattr__(owner, key, hostile if isinstance(old, str) else (hostile, *old[1:]))
        try:
            files = dict(rendered(changed))
        except (UnsafeOutputError, KeyError):  # or the name of a kind that there is not
            continue
        try:
            verify_package(changed, files)
        except UnsafeOutputError as problem:
            pytest.fail(f"{type(owner).__name__}.{key} {old!r} became {hostile!r}: {problem}")


def test_a_fault_names_file_class_and_leaf(tmp_path):
    """So that it can be found."""
    spec = build(tmp_path, document())
    object.__setattr__(spec.objects[0].fields[0], "name", "a b")
    with pytest.raises(UnsafeOutputError, match=r"^loan_models\.py of demo_loans: class 'Loan\w*': 'a b' is no name$"):
        render_client(spec)


def test_a_package_without_operations_passes(tmp_path):
    """Nothing is called, and nothing is missing."""
    assert "__init__.py" in render_client(build(tmp_path, HEAD + "paths: {}\n"))
