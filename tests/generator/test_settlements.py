"""When a write is done: what `x-settlement` names is held to the answer and to the read that shows the record."""

from __future__ import annotations

from pathlib import Path

import pytest

from lendspec.generator.build import build_spec
from lendspec.generator.model import Link, Settlement, Shown, Statuses
from tests.generator.documents import build, findings, marked

FRAGMENT = (Path(__file__).with_name("fragments") / "settlement.yaml").read_text("utf-8")
ANSWER = "answer: {status: loanStatus, done: [DONE], pending: [WAITING], failed: [FAILED]}"
RECORD = "record: {operation: loans, items: theRows, status: rowStatus, done: [OPEN, CLOSED], failed: [REJECTED]}"
SAME = "          same: {orderId: orderId}\n"
ARGUMENTS = "arguments: {loanId: orderId, coin: loanCoin}"

WRONG = {
    "a status that the answer lacks": (
        (ANSWER, ANSWER.replace("loanStatus", "state")),
        "'state' is no property of the answer of borrow; it has orderId, loanStatus",
    ),
    "a value that the enumeration lacks": (
        (ANSWER, ANSWER.replace("[WAITING]", "[WAITING, Failed]")),
        "'Failed' is no value of `loanStatus`; it has DONE, WAITING, FAILED",
    ),
    "a boolean among texts": ((ANSWER, ANSWER.replace("[FAILED]", "[false]")), "False is no value of `loanStatus`"),
    "a value that stands twice": (
        (ANSWER, ANSWER.replace("[FAILED]", "[FAILED, WAITING]")),
        "'WAITING' stands twice; a value is done, pending or failed",
    ),
    "a text where the answer has a boolean": (
        ("done: [true]", "done: ['true']"),
        "`success` is true or false, not 'true'",
    ),
    "a boolean where the record has a text": (
        (RECORD, RECORD.replace("REJECTED", "false")),
        "`rowStatus` is a text, not False",
    ),
    "a status that is a list": (
        ("success: {type: boolean}", "success: {type: array, items: {type: string}}"),
        "`success` is neither text nor boolean, so it is no status",
    ),
    "a read that does not exist": (
        (RECORD, RECORD.replace("loans", "history")),
        "'history' is no reading operation of this document; give its operationId",
    ),
    "a write that shows the record": (
        (RECORD, RECORD.replace("loans", "lend")),
        "'lend' is no reading operation of this document",
    ),
    "records that are not there": (
        (RECORD, RECORD.replace("theRows", "rows")),
        "`rows` of loans holds no objects; name the property that holds the records in `items`",
    ),
    "records that are none": (
        (
            "schema: {$ref: '#/components/schemas/Row'}",
            "schema: {type: array, items: {type: string}}",
        ),
        "the answer of loan holds no objects",
    ),
    "a status that the record lacks": (
        (RECORD, RECORD.replace("rowStatus", "loanStatus")),
        "'loanStatus' is no property of Row; it has orderId, rowStatus",
    ),
    "an argument that the read lacks": (
        (ARGUMENTS, ARGUMENTS.replace("coin:", "ccy:")),
        "'ccy' is no parameter of loan",
    ),
    "a field that the record lacks": ((SAME, SAME.replace("{orderId", "{loanId")), "'loanId' is no property of Row"),
    "a source that nobody has": (
        (SAME, SAME.replace(": orderId}", ": coin}")),
        "'coin' is no parameter of lend and no property of its answer",
    ),
    "an argument that is needed": (
        (ARGUMENTS, "arguments: {coin: loanCoin}"),
        "loan needs 'loanId'; say in `arguments` where it comes from",
    ),
}


@pytest.mark.parametrize(("edit", "words"), WRONG.values(), ids=WRONG.keys())
def test_what_is_wrong_is_found(tmp_path, edit, words):
    """And told at the key."""
    assert FRAGMENT.count(edit[0]) == 1
    found = [each for each in findings(tmp_path, FRAGMENT.replace(*edit)) if each.rule == "settlement"]
    (one,) = [each for each in found if words in each.message]
    lines = FRAGMENT.splitlines()
    assert lines[one.place.line - 1].strip() == "x-settlement:"


def test_a_read_has_nothing_to_settle(tmp_path):
    text, place = marked(
        FRAGMENT.replace(
            "      x-method: history\n", "      x-method: history\n      ▸x-settlement: {answer: accepted}\n"
        )
    )
    (found,) = findings(tmp_path, text)
    assert (found.rule, found.place.line, found.place.column) == ("settlement", *place)
    assert found.message.startswith("loans only reads, so there is nothing to settle; remove the key")


def test_the_list_may_be_the_answer_itself(tmp_path):
    """Then there is nothing to name in `items`."""
    page = "schema:\n                type: object\n                properties:\n                  theRows: "
    bare = FRAGMENT.replace(page, "schema: ").replace(" items: theRows,", "")
    assert build(tmp_path, bare).operations[0].settlement.record.items == ""


def test_it_reaches_the_model(tmp_path):
    """With the Python place of the read."""
    borrow, lend, enable, *reads = build(tmp_path, FRAGMENT).operations
    assert borrow.settlement == Settlement(
        Statuses("loanStatus", ("DONE",), ("WAITING",), ("FAILED",)),
        Shown("loans", "loan.history", "theRows", status=Statuses("rowStatus", ("OPEN", "CLOSED"), (), ("REJECTED",))),
    )
    assert lend.settlement == Settlement(
        None,
        Shown(
            "loan",
            "loan.loan",
            arguments=(Link("loanId", "orderId"), Link("coin", "loanCoin")),
            same=(Link("orderId", "orderId"),),
        ),
    )
    assert enable.settlement == Settlement(Statuses("success", (True,), (), (False,)))
    assert [read.settlement for read in reads] == [None, None]


def test_the_shipped_specifications_say_it_for_every_write_that_answers_a_status():
    """A field of that name, or a boolean of success, in the object that a write answers."""
    root = Path(__file__).parents[2] / "specs"
    silent = []
    for path in sorted(root.glob("*/*.yaml")):
        if path.stem == "common":
            continue
        for operation in build_spec(path).spec.operations:
            fields = {field.wire.lower() for field in getattr(operation.answer, "fields", ())}
            told = {"status", "repaystatus", "listorderstatus", "success"} & fields
            if operation.effect == "write" and told and not (operation.settlement and operation.settlement.answer):
                silent.append(operation.id)
    assert silent == []
