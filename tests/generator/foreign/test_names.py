"""Names for other people's operations and groups."""

from __future__ import annotations

import pytest

from tests.generator.foreign.specs import noted, read

HEAD = "openapi: 3.0.3\ninfo: {title: Demo, version: '1'}\npaths:\n"


def named(folder, *calls):
    """Group, method and id of each call, which is (path, id, tag)."""
    text = HEAD
    for path, made, tag in calls:
        written = "".join(
            [f"operationId: '{made}', " if made is not None else "", f"tags: ['{tag}'], " if tag is not None else ""]
        )
        text += f"  '{path}': {{get: {{{written}responses: {{}}}}}}\n"
    built = read(folder, text)
    return [(call.group, call.name, call.id) for call in built.spec.operations], noted(built)


CALLS = [
    ([("/a", "getLoan", "Spot Trading")], [("spot_trading", "get_loan", "getLoan")]),
    ([("/a", "getLoan", None)], [(None, "get_loan", "getLoan")]),
    ([("/a/b", None, None)], [(None, "get_a_b", "get_a_b")]),
    ([("/", None, None)], [(None, "get_root", "get_root")]),
    ([("/a", "class", "class")], [("class_", "class_", "class")]),
    ([("/a", "call", "int")], [("int_", "call_", "call")]),
    ([("/a", "1", "1")], [("group_1", "call_1", "1")]),
    ([("/a", "借币", "杠杆")], [("u6760_u6746", "u501f_u5e01", "借币")]),
    ([("/a", "date", None)], [(None, "date_", "date")]),
    ([("/a", "loan", None), ("/b", "x", "loan")], [(None, "loan_", "loan"), ("loan", "x", "x")]),
    ([("/a", "one", "Spot"), ("/b", "two", "spot")], [("spot", "one", "one"), ("spot", "two", "two")]),
    ([("/v1/a/x", "p", None), ("/v1/a/y", "q", None), ("/v1/b/x", "r", None), ("/v1/b", "s", None)],
     [("a", "p", "p"), ("a", "q", "q"), ("b", "r", "r"), ("b", "s", "s")]),
    ([("/v1/a", "p", None), ("/v1/b", "q", None), ("/v1/b/x", "r", None)],
     [(None, "p", "p"), (None, "q", "q"), (None, "r", "r")]),
    ([("/api/a/x", "p", None), ("/api/a/y", "q", None)], [(None, "p", "p"), (None, "q", "q")]),
]  # fmt: skip


@pytest.mark.parametrize(("calls", "expected"), CALLS)
def test_names(tmp_path, calls, expected):
    """Groups out of tags or first parts of paths, unless most calls had one of their own; methods out of ids."""
    assert named(tmp_path, *calls) == (expected, [])


def test_ids_that_meet_are_numbered_and_noted(tmp_path):
    """Also where they only differ in their signs: their constants would meet."""
    calls, notes = named(tmp_path, ("/a", "getLoan", "A"), ("/b", "get_loan", "A"), ("/c", "getLoan", "B"))
    assert calls == [("a", "get_loan", "getLoan"), ("a", "get_loan_2", "get_loan_2"), ("b", "get_loan_3", "getLoan_3")]
    assert notes == ["duplicate-operation-id", "duplicate-operation-id"]


def test_groups_whose_classes_would_meet_are_one(tmp_path):
    """``foo1`` and ``foo_1`` are one class name."""
    calls, _ = named(tmp_path, ("/a", "a", "foo1"), ("/b", "b", "foo_1"))
    assert len({group for group, _, _ in calls}) == 1


def test_the_constant_of_an_operation_leaves_what_its_module_needs(tmp_path):
    calls, _ = named(tmp_path, ("/a", "typeChecking", "A"))
    assert calls == [("a", "type_checking_call", "typeChecking_call")]
