"""What is compared with what: operations and classes that moved, are gone, or look like others."""

from __future__ import annotations

import pytest

from lendspec.generator.diff.changes import code
from lendspec.generator.diff.compare import compare
from lendspec.generator.diff.rules import LEVELS, RULES
from tests.generator.documents import build, document

REPAY = "  /loan/repay:\n"
ANSWER = (
    "responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/%s'}}}}}"
)
WRITE = "      x-effect: write\n      x-permission"
PLAN = "  /loan/plan/{planId}:\n"


@pytest.fixture
def rules_of(tmp_path, base):
    """The changes between the base and an edited base, as pairs of rule and message."""

    def told(*edits, start=()):
        old, new = base, base
        for before, after in start:
            assert before in old
            old = new = old.replace(before, after)
        for before, after in edits:
            assert before in new, before
            new = new.replace(before, after)
        changes = compare(build(tmp_path / "old", old), build(tmp_path / "new", new))
        return [(change.rule, change.subject, change.message) for change in changes]

    return told


def without(base, start, end):
    """The text of the base from one line up to another."""
    return base[base.index(start) : base.index(end)]


def test_an_operation_that_is_gone_takes_its_classes_along(base, rules_of):
    """Each is told, with the place of the old file."""
    gone = without(base, REPAY, "components:")
    assert rules_of((gone, "")) == [
        ("operation-removed", "loan.flexible.repay", "the operation is gone"),
        ("class-removed", "Repayment", "the class is gone"),
    ]


def test_a_class_that_looks_renamed_is_compared_further(rules_of):
    """And what uses it is not told again."""
    assert rules_of(("Repayment", "LoanRest"), ("rest: {type: string, format: decimal", "rest: {type: string")) == [
        ("class-looks-renamed", "LoanRest", "`Repayment` is gone; it looks renamed to `LoanRest`"),
        ("answer-field-type", "LoanRest", "the field `rest` is `str`, not `Decimal`"),
    ]


def test_a_class_inside_of_another_is_found_by_its_place(rules_of):
    """Half of its fields are enough where the old one stood."""
    edits = [
        ("    Step:\n", "    Stage:\n"),
        ("schemas/Step'", "schemas/Stage'"),
        ("        when: {", "        day: {"),
    ]
    rules = [rule for rule, _, _ in rules_of(*edits)]
    assert rules == ["class-looks-renamed", "answer-field-removed", "answer-field-added"]


def test_an_enumeration_that_looks_renamed(rules_of):
    edits = [("    Side:\n", "    Direction:\n"), ("schemas/Side'", "schemas/Direction'")]
    assert [found[:2] for found in rules_of(*edits)] == [("class-looks-renamed", "Direction")]


def test_another_class_at_the_same_place_is_another_type(rules_of):
    """No rename: the old class is still there."""
    old = "schema: {$ref: '#/components/schemas/Repayment'}"
    assert rules_of((old, "schema: {$ref: '#/components/schemas/Loan'}"))[0] == (
        "answer-type",
        "loan.flexible.repay",
        "answers `Loan`, not `Repayment`",
    )


def test_a_class_of_other_fields_is_no_rename(rules_of):
    """The one is gone; what uses it has another type."""
    start, end = (
        "      required: [rest]\n      properties:\n        ",
        "{type: string, format: decimal, description: The rest.}",
    )
    edits = [("Repayment", "Receipt"), (f"{start}rest: {end}", "      properties:\n        paper: {type: string}")]
    assert [found[0] for found in rules_of(*edits)] == ["answer-type", "class-removed"]


def test_an_old_name_that_calls_another_operation_is_said(rules_of):
    """The worst of renames: code goes on working and does something else."""
    moved = ("x-method: repay\n", "x-method: repay_all\n")
    extra = "{operationId: repayNow, x-group: loan.flexible, x-method: repay, x-effect: write, responses: {'200': %s}}"
    fresh = f"  /v2/loan/repay:\n    post: {extra % '{description: Nothing.}'}\n"
    rule, subject, message = rules_of(moved, (PLAN, fresh + PLAN))[0]
    assert (rule, subject) == ("operation-replaced", "loan.flexible.repay_all")
    assert message.startswith("`loan.flexible.repay` is now `loan.flexible.repay_all`, and the old name calls another")
    assert message.endswith("operation: `POST /v2/loan/repay`")


def test_the_operation_id_counts_before_the_path_and_the_path_before_the_place(base, rules_of):
    """Two operations that exchange their paths are not two renames."""
    swapped = rules_of((REPAY, "  /x:\n"), ("  /loan/borrow:\n", REPAY), ("  /x:\n", "  /loan/borrow:\n"))
    assert [found[0] for found in swapped] == ["operation-path", "operation-path"]
    moved = rules_of(
        ("operationId: loanRepay\n", "operationId: payBack\n"), ("x-method: repay\n", "x-method: pay_back\n")
    )
    assert sorted(found[0] for found in moved) == ["operation-id", "operation-moved"]


def test_operations_that_share_little_are_not_guessed_to_be_one(base, rules_of):
    gone = without(base, REPAY, "components:")
    fresh = "  /status:\n    get: {operationId: status, x-group: loan.flexible, x-method: status, x-effect: read, "
    fresh += "responses: {'200': {description: Nothing.}}}\n"
    assert {found[0] for found in rules_of((gone, fresh))} == {"operation-removed", "class-removed", "operation-added"}


def test_arguments_of_another_type_are_not_guessed_to_be_one(rules_of):
    """Nor are those of another name and text."""
    limit = "{name: limit, in: query, description: Records on a page., schema: {type: integer}}"
    number = "default_size: 10, max_size: 100"
    start = [(f", size: limit, {number}", f", size: current, {number}")]
    other = "{name: lim, in: query, description: Records on a page., schema: {type: string}}"
    assert [found[0] for found in rules_of((limit, other), start=start)] == ["argument-removed", "argument-added"]
    other = "{name: colour, in: query, description: Paint., schema: {type: integer}}"
    assert [found[0] for found in rules_of((limit, other), start=start)] == ["argument-removed", "argument-added"]


def test_a_package_with_another_name_is_told_first(rules_of):
    assert rules_of(("x-product: credit", "x-product: lending"), ("title: Demo credit", "title: Lending")) == [
        ("package-renamed", "demo_lending", "the package `demo_credit` is now `demo_lending`; every import changes"),
        ("text", "demo_lending", "title reworded"),
    ]


def test_another_envelope_is_behaviour(tmp_path):
    """The answers in Python are compared after unwrapping."""
    answer = "type: object\nproperties:\n  data: {type: string}\n  rows: {type: string}"
    old, new = (
        build(
            tmp_path / name,
            document(info=f"x-envelope: {{code: code, ok: '0', message: msg, data: {name}}}", answer=answer),
        )
        for name in ("data", "rows")
    )
    (found,) = compare(old, new)
    assert (found.rule, found.message) == ("envelope", "answers are unwrapped by other rules: data data, now data rows")
    assert (found.level, found.notable) == ("documentation", True)


def test_another_kind_of_body_is_behaviour(rules_of):
    (found,) = rules_of(
        (
            "application/json:\n            schema:\n              type: object",
            "application/x-www-form-urlencoded:\n            schema:\n              type: object",
        )
    )
    assert found == ("body", "loan.flexible.plan", "the body travels as `form`, not as `json`")


def test_what_requests_and_answers_share_is_classed_by_the_graver_rule(rules_of):
    """A field that may be missing now breaks answers, though it frees requests."""
    found = rules_of(("      required: [amount]\n", ""))
    assert found == [("answer-field-may-be-none", "Step", "the field `amount` may be None")]


def test_a_class_that_only_requests_use_follows_their_rules(rules_of):
    """There a field that may be missing frees, and one that is gone breaks."""
    answer = "schema: {type: array, items: {$ref: '#/components/schemas/Step'}}"
    start = [(answer, "schema: {type: string}")]
    assert [found[0] for found in rules_of(("      required: [amount]\n", ""), start=start)] == [
        "request-field-optional"
    ]
    when = "        when: {type: integer, format: unix-ms, description: When.}\n"
    assert [found[0] for found in rules_of((when, ""), start=start)] == ["request-field-removed"]
    note = "        amount: {type: string, format: decimal, description: How much.}\n"
    null = note.replace("type: string", "type: [string, 'null']")
    assert [found[0] for found in rules_of((note, null), start=start)] == ["request-field-may-be-none"]
    back = rules_of((null, note), start=[*start, (note, null)])
    assert [found[0] for found in back] == ["request-field-never-none"]


def test_changes_stand_in_the_order_of_their_gravity(base, rules_of):
    """And behaviour before words."""
    edits = [
        ("summary: Borrow\n", "summary: Lend\n"),
        ("weight: 10", "weight: 20"),
        ("        total: {type: integer, description: How many.}\n", ""),
        ("description: Newest first.", "description: Oldest first."),
        ("        rest: {", "        more: {type: string}\n        rest: {"),
    ]
    found = [RULES[rule] for rule, _, _ in rules_of(*edits)]
    assert [LEVELS.index(rule.level) for rule in found] == [0, 1, 2, 2, 2]
    assert [rule.notable for rule in found] == [False, False, True, False, False]


def test_texts_of_a_specification_cannot_break_out_of_a_message():
    """Neither by a backtick, a line break, a terminal's escape, nor by their length."""
    assert code("a`b\nc\x1b[31md\u202e") == "`a'b c [31md`"
    assert len(code("x" * 1000)) == 162


def test_what_makes_a_repeated_call_harmless(rules_of):
    """Longer, new, or of another parameter."""
    key = "      x-idempotency: {parameter: requestId, seconds: 60}\n"
    assert rules_of(("requestId, seconds: 60", "requestId, seconds: 120"))[0][2] == (
        "what makes a repeated call harmless changed: seconds 60, now seconds 120"
    )
    rules = [
        found[0] for found in rules_of(("      x-effect: write\n      x-permission", key + WRITE), start=[(key, "")])
    ]
    assert sorted(rules) == ["argument-optional", "idempotency-added"]


def test_when_a_write_is_done(rules_of):
    """The words of its answer, and the read that shows it later."""
    at = ("      x-effect: write\n      x-permission", "      x-effect: write\n{}      x-permission")
    answer = "      x-settlement: {{answer: {{status: side, done: [{}]}}}}\n"
    record = "      x-settlement:\n        answer: accepted\n        record:\n"
    record += "          {operation: loanOrders, items: rows, same: {id: id}, status: side, done: [BUY]}\n"
    open_, shown = at[1].format(answer.format("BUY")), at[1].format(record)
    assert rules_of((at[0], open_)) == [
        (
            "settlement-added",
            "loan.flexible.borrow",
            "when it is done is told now, and a failed status raises Refused: `side` BUY done",
        )
    ]
    assert [found[0] for found in rules_of((open_, at[0]), start=[(at[0], open_)])] == ["settlement-removed"]
    assert [found[2] for found in rules_of((open_, shown), start=[(at[0], open_)])] == [
        (
            "when it is done changed: `side` BUY done, now accepted; `loan.flexible.orders` shows it, id from id, "
            "`side` BUY done"
        )
    ]


def test_a_class_that_two_groups_use_moves_to_another_module(rules_of):
    """The package exports it as before."""
    keys = "operationId: rest, x-group: loan.other, x-method: rest, x-effect: read"
    fresh = f"  /rest:\n    get: {{{keys}, {ANSWER % 'Repayment'}}}\n"
    assert [found[:2] for found in rules_of((PLAN, fresh + PLAN))] == [
        ("operation-added", "loan.other.rest"),
        ("class-home", "Repayment"),
    ]


def test_a_class_that_stands_elsewhere_needs_more_likeness(base, rules_of):
    """Name and members count."""
    gone = without(base, REPAY, "components:")
    keys = "operationId: state, x-group: loan.flexible, x-method: state, x-effect: read"
    fresh = f"  /state:\n    get: {{{keys}, {ANSWER}}}\n"
    found = rules_of((gone, fresh % "Repayments"), ("    Repayment:\n", "    Repayments:\n"))
    assert ("class-looks-renamed", "Repayments") in [each[:2] for each in found]
    found = rules_of(
        (gone, fresh % "Paper"),
        ("    Repayment:\n", "    Paper:\n"),
        ("        rest: {", "        all: {"),
        ("required: [rest]", "required: [all]"),
    )
    assert ("class-removed", "Repayment") in [each[:2] for each in found]


def test_names_alone_count_where_nothing_is_described(rules_of):
    start = [
        ("openedAt: {type: integer, format: unix-ms, description: When it was taken.}", "openedAt: {type: string}")
    ]
    assert [found[0] for found in rules_of(("openedAt: {", "openedTs: {"), start=start)] == ["field-looks-renamed"]
    assert [found[0] for found in rules_of(("openedAt: {", "colour: {"), start=start)] == [
        "answer-field-removed",
        "answer-field-added",
    ]


def test_records_of_another_class_are_another_iteration(rules_of):
    """Besides the field of the answer that holds them."""
    fields = "        status: {$ref: '#/components/schemas/Status'}\n"
    other = f"{fields}    Deal: {{type: object, properties: {{id: {{type: string}}}}}}\n"
    found = rules_of(
        ("items: {$ref: '#/components/schemas/Loan'}", "items: {$ref: '#/components/schemas/Deal'}"), (fields, other)
    )
    assert [each[0] for each in found] == ["iteration-record", "answer-field-type"]
    assert found[0][2] == "`iter_orders` gives `Deal`, not `Loan`"
