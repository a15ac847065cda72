"""The words of docstrings: what a call costs, raises and says of its arguments."""

from __future__ import annotations

import pytest
from attrs import evolve

from lendspec.generator.docs_text import limit_text, method_doc, object_doc, raw_doc
from lendspec.generator.model import (
    Deprecation,
    Doc,
    Field,
    Idempotency,
    Limit,
    LimitCase,
    ObjectType,
    Operation,
    Parameter,
    Provenance,
    Rule,
    Scalar,
    Settlement,
    Shown,
    Statuses,
)

CALL = Operation(
    id="borrow",
    method="POST",
    path=("/borrow",),
    attribute="loan",
    group="flexible",
    name="borrow",
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter(
            "loanCoin", "loan_coin", "query", Scalar("text"), required=True, doc=Doc("Coin to borrow; see `loanAmt`.")
        ),
        Parameter("loanAmt", "loan_amt", "query", Scalar("decimal"), required=False),
    ),
    owned=(),
    answer=Scalar("nothing"),
)

LIMITS = [
    (Limit(6000, 60, 12000, "ip", "operation"), "6000 of 12000 IP weight a minute (2 calls)"),
    (Limit(1, 1, 5, "account", "operation"), "5 a second per account"),
    (Limit(1, 2, 5, "uid", "operation", ("ccy",)), "5 every 2 s per UID and ccy"),
    (Limit(10, 60, 12000, "ip", "shared"), "10 of 12000 IP weight a minute (1200 calls, shared with other operations)"),
    (Limit(1, 60, 100, "ip", "shared"), "1 of 100 IP weight a minute (100 calls, shared with other operations)"),
    (
        Limit(1, 60, 100, "ip", "operation", (), (LimitCase("coin", ("A", "B"), 5),)),
        "1, 5 when coin is A or B of 100 IP weight a minute (100 calls)",
    ),
    (
        Limit(6000, 60, 12000, "ip", "operation", or_scope="uid", or_budget=180000),
        "6000 of 12000 IP weight a minute (2 calls), or of 180000 UID weight (30 calls): sources disagree",
    ),
    (Limit(0, 60, 100, "ip", "shared"), "0 of 100 IP weight a minute (100 calls, shared with other operations)"),
]


@pytest.mark.parametrize(("limit", "words"), LIMITS)
def test_a_limit_is_a_line(limit, words):
    """In the words of the exchange, with the number of calls that it allows."""
    assert limit_text(limit) == words


def test_a_method_says_what_it_does_and_what_can_happen():
    """In the order in which people read."""
    assert method_doc(evolve(CALL, summary=Doc("Borrow a coin"), doc=Doc("Takes `loanCoin`."))) == (
        "Borrow a coin.\n\n"
        "Takes `loan_coin`.\n\n"
        "Args:\n"
        "    loan_coin: Coin to borrow; see `loan_amt`.\n"
        "    loan_amt: ``loanAmt`` of the exchange.\n"
        "    options: Settings for this call alone, such as the timeout.\n\n"
        "Raises:\n"
        "    AuthenticationError: The key, its signature, its permission or its address was refused.\n"
        "    ClockSkew: The clock of this machine is too far from the exchange's.\n"
        "    RateLimited: A limit of the exchange is used up.\n"
        "    Refused: The exchange said no and did nothing; the subclasses in\n"
        "        ``lendspec.core.errors`` say why.\n"
        "    OutcomeUnknown: It may or may not have been executed: look before you send it again.\n"
        "    NotSent: It surely did not reach the exchange.\n"
        "    DecodeError: The answer does not fit the specification.\n\n"
        "Effect: changes the account."
    )


def test_a_public_read_raises_less():
    """No key, no clock; and repeating does no harm."""
    text = method_doc(evolve(CALL, effect="read", security=()))
    assert "AuthenticationError" not in text
    assert "ClockSkew" not in text
    assert "OutcomeUnknown: No answer arrived; a read is safe to repeat." in text
    assert text.endswith("Effect: reads only.")


FACTS = [
    ({"permission": "TRADE"}, "Effect: changes the account; permission TRADE."),
    (
        {"limits": (LIMITS[0][0], LIMITS[1][0])},
        "Limits: 6000 of 12000 IP weight a minute (2 calls); 5 a second per account.",
    ),
    ({"provenance": Provenance("https://example.com/x", None, None)}, "Source: https://example.com/x"),
    (
        {"deprecated": Deprecation("2026-12-31", "loan.new")},
        "Deprecated: the exchange removes it on 2026-12-31. Use instead: loan.new.",
    ),
    ({"deprecated": Deprecation(None, None)}, "Deprecated.\n"),
    ({"idempotency": Idempotency("loanAmt", 60)}, "loan_amt: ``loanAmt`` of the exchange. Made up when absent."),
    (
        {"settlement": Settlement(Statuses("s", ("A",), ("B",), ("C",)))},
        "Done: `s` A is done, B is under way, C raises",
    ),
    (
        {"settlement": Settlement(None, Shown("x", "loan.x"))},
        "Record: ``loan.x`` shows what becomes of it; ``settled``",
    ),
    ({"summary": Doc("借币。")}, "借币。\n"),
    ({"rules": (Rule("any", ("loanCoin", "loanAmt")),)}, "Rule: give `loan_coin` or `loan_amt`, or several of them."),
    ({"rules": (Rule("any", ("loanCoin",)),)}, "Rule: give `loan_coin`."),
    ({"rules": (Rule("one", ("loanCoin", "loanAmt")),)}, "Rule: give exactly one of `loan_coin` and `loan_amt`."),
    ({"rules": (Rule("most_one", ("loanCoin", "loanAmt")),)}, "Rule: give at most one of `loan_coin` and `loan_amt`."),
    (
        {"rules": (Rule("require", ("loanAmt",), (("loanCoin", ("BTC", "ETH")),)),)},
        "Rule: give `loan_amt` when `loan_coin` is BTC or ETH.",
    ),
    (
        {"rules": (Rule("forbid", ("loanAmt",), (("loanCoin", ()),)),)},
        "Rule: leave out `loan_amt` when `loan_coin` is given.",
    ),
]


@pytest.mark.parametrize(("change", "words"), FACTS)
def test_a_method_says_what_the_specification_knows(change, words):
    """And nothing that it does not."""
    assert words in method_doc(evolve(CALL, **change))
    assert words not in method_doc(CALL)


def test_a_raw_method_says_what_it_adds():
    """The rest stands at its plain twin."""
    assert (
        raw_doc(CALL)
        == "Call ``loan.flexible.borrow`` and keep status, headers, limits used and body beside the result."
    )


def test_a_model_lists_its_attributes():
    """In the names of Python."""
    fields = (
        Field("loanCoin", "loan_coin", Scalar("text"), required=True, doc=Doc("Of `loanCoin`.\n\nMore.")),
        Field("x", "x", Scalar("text"), required=False),
    )
    assert object_doc(ObjectType("Loan", fields, Doc("A `loanCoin` loan."))) == (
        "A `loan_coin` loan.\n\nAttributes:\n"
        "    loan_coin: Of `loan_coin`. More.\n    x: Not described by the exchange."
    )
    assert object_doc(ObjectType("Loan")) == "Loan."
