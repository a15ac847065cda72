"""Texts on their way into Python: literals that give back the text, docstrings that stay one string."""

from __future__ import annotations

import ast
import textwrap

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lendspec.generator.text import docstring, paragraph, quoted

HOSTILE = [
    '"',
    '"""',
    '""""""',
    "'''",
    "\\",
    "\\\\",
    '\\"',
    '\\"""',
    'text"',
    'text""',
    "text\\",
    '"""\nimport os\n"""',
    "\\N{BULLET}",
    "\\x",
    "\\u12",
    "line\nline\n\n\nline",
    "\n\n",
    "\r\nx\ry",
    "\x00",
    "a\x0cb\x1b[31m",
    "\u202egnirts\u202c",
    "\u2028\u2029\x85",
    "\ud800",
    "{{ 7 * 7 }}{% raw %}",
    "%s {0} {name}",
    "借币 😀",
    " " * 300 + "x",
    "x" * 300 + '"""' + "y" * 300,
    '" """ "" \' \\" \\\\" ' * 30,
]


@given(st.text(st.characters(exclude_categories=())))
@example('"\\\n\r\0\x7f\u202e\ud800😀')
def test_a_quoted_text_is_that_text(text):
    """For any text, lone surrogates included; nothing but printable ASCII is written."""
    literal = quoted(text)
    assert ast.literal_eval(literal) == text
    assert literal.isascii()
    assert literal.isprintable()


@pytest.mark.parametrize("text", HOSTILE)
def test_a_quoted_hostile_text_is_that_text(text):
    """The texts that come to an attacker's mind."""
    assert ast.literal_eval(quoted(text)) == text


values = st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner).map(tuple))


@given(values)
def test_a_quoted_value_is_that_value(value):
    """Numbers, booleans, None and tuples of whatever length."""
    assert ast.literal_eval(quoted(value)) == value


@pytest.mark.parametrize("value", [1.5, b"x", ["a"], {"a": 1}, object()])
def test_a_value_without_literal_is_refused(value):
    """No `repr` of an unknown object ever becomes code."""
    with pytest.raises(TypeError, match=f"{type(value).__name__} has no literal in generated code"):
        quoted(value)


def only_string(code):
    (statement,) = ast.parse(code).body
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Constant)
    return statement.value.value


@given(st.text(st.characters(exclude_categories=())), st.sampled_from([0, 4, 8]))
def test_a_docstring_is_one_string_whatever_it_says(text, indent):
    """For any text and at any depth."""
    code = textwrap.dedent(docstring(paragraph(text), indent))
    assert isinstance(only_string(code), str)


@pytest.mark.parametrize("indent", [0, 4])
@pytest.mark.parametrize("text", HOSTILE)
def test_a_docstring_of_a_hostile_text_is_one_string(text, indent):
    """In a function, where the code goes on behind it."""
    margin = " " * indent
    code = f"{'def f():' if indent else ''}\n{docstring(paragraph(text), indent)}\n{margin}x = 1\n"
    body = ast.parse(code).body[0].body if indent else ast.parse(code).body
    assert [type(statement) for statement in body] == [ast.Expr, ast.Assign]
    assert isinstance(body[0].value.value, str)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_docstring_inside_of_an_entry_is_one_string(text):
    """As the arguments of a method are written."""
    entry = paragraph(text, indent=8, first="    name: ")
    assert isinstance(only_string(docstring(f"Args:\n{entry}", 0)), str)


def test_a_docstring_says_what_the_text_says():
    """Backslashes and quotes reach the reader."""
    assert only_string(docstring(paragraph('Give "a\\b", not """c""".'), 0)) == "Give \"a\\b\", not '''c'''."


def test_controls_and_directions_become_spaces():
    """What no reader sees, and what would show text in another order than it stands."""
    assert paragraph("a\x00b\u202ec\td") == "a b c d"
    assert paragraph("\u200b \ufeff") == ""


def test_a_paragraph_is_wrapped_and_keeps_its_empty_lines():
    """100 columns, as docstrings of people have."""
    found = paragraph(f"{'word ' * 40}\n\nsecond", indent=8, first="    name: ")
    lines = found.split("\n")
    assert lines[0].startswith("    name: word")
    assert all(len(line) <= 100 for line in lines)
    assert lines[-2:] == ["", "        second"]


def test_a_docstring_of_several_lines_closes_on_its_own_line():
    """And empty lines have no spaces."""
    assert docstring("One.\n\nTwo.", 4) == '    """One.\n\n    Two.\n    """'
    assert docstring("One.", 4) == '    """One."""'
    assert docstring('Say "x"', 0) == '"""Say "x" """'


def test_a_very_long_text_is_wrapped_in_parts():
    """With all of its words, none of its lines too long, and the first line where it belongs."""
    words = [f"w{number}" for number in range(60_000)]
    made = paragraph(" ".join(words), 8, "    name: ")
    assert made.startswith("    name: w0 w1 ")
    assert made.split()[1:] == words
    assert max(map(len, made.split("\n"))) <= 92
