"""Coverage in numbers, as a table that lives in a file of people."""

from __future__ import annotations

import pytest

from lendspec.generator.stats import Coverage, coverage_of, markdown, put_into
from tests.generator.documents import HEAD, build, document, write

START, END = "<!-- coverage: written by `lendspec stats --into` -->", "<!-- end of coverage -->"


def test_operations_fields_and_examples_are_counted(tmp_path):
    """Arguments and properties are fields."""
    text = document(
        operation="operationId: a\ndeprecated: true",
        parameters="parameters:\n- {name: a, in: query, schema: {type: string}}\n"
        "- {name: b, in: query, schema: {type: string}}",
    )
    assert coverage_of(build(tmp_path, text)) == Coverage("Demo loans", "demo.loan", 1, 1, 3, 0)


def test_a_product_without_operations_has_the_place_of_its_exchange(tmp_path):
    """There is no attribute yet."""
    assert coverage_of(build(tmp_path, HEAD + "paths: {}\n")) == Coverage("Demo loans", "demo", 0, 0, 0, 0)


def test_the_table_has_a_row_for_each_product_and_a_sum():
    """Numbers stand to the right."""
    table = markdown([Coverage("A", "x.a", 1, 2, 3, 4), Coverage("B", "x.b", 10, 20, 30, 40)])
    assert table.splitlines()[1:] == [
        "| --- | --- | ---: | ---: | ---: | ---: |",
        "| A | `x.a` | 1 | 2 | 3 | 4 |",
        "| B | `x.b` | 10 | 20 | 30 | 40 |",
        "| **all** |  | 11 | 22 | 33 | 44 |",
    ]


def test_only_what_stands_between_the_marks_is_replaced(tmp_path):
    """And only when it differs."""
    path = write(tmp_path, f"a {START}old{END} b", "README.md")
    assert put_into(path, "new")
    assert path.read_text("utf-8") == f"a {START}\nnew\n{END} b"
    assert not put_into(path, "new")


@pytest.mark.parametrize("text", ["", START, END, f"{END}{START}"])
def test_a_file_without_marks_is_not_touched(tmp_path, text):
    """The message shows both."""
    path = write(tmp_path, text, "README.md")
    with pytest.raises(ValueError, match="put them where the table belongs"):
        put_into(path, "new")
    assert path.read_text("utf-8") == text
