"""What types, limits, rules and pages are called, in both languages."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from decimal import Decimal

import pytest
from attrs import evolve

from lendspec.generator.model import (
    Array,
    Blank,
    Bounds,
    CursorPages,
    Doc,
    EnumType,
    ForwardPages,
    Idempotency,
    Limit,
    LimitCase,
    Mapping,
    Member,
    Nullable,
    NumberedPages,
    ObjectType,
    Operation,
    Row,
    Rule,
    Scalar,
    Settlement,
    Shown,
    Statuses,
    Window,
    WindowCase,
)
from lendspec.site.facts import (
    budget_text,
    limit_sentence,
    page_sentences,
    resend_text,
    rule_sentence,
    settlement_sentences,
)
from lendspec.site.languages import Translation, chosen
from lendspec.site.types import bounds_text, type_text
from lendspec.site.words import words

HISTORY = Operation("x", "GET", ("/x",), "loan", None, "history", "read", (), (), (), Scalar("nothing"))


@pytest.mark.parametrize(
    ("schema", "english", "chinese"),
    [
        (Scalar("decimal"), "decimal as text", "十进制数（文本形式）"),
        (Scalar("boolean", ("TRUE", "FALSE")), "boolean: TRUE or FALSE", "布尔值：TRUE / FALSE"),
        (EnumType("E", (Member("A", "A"),)), "enum", "枚举"),
        (EnumType("E", (Member("A", 1),)), "integer enum", "枚举（整数）"),
        (Array(ObjectType("O")), "list of objects", "对象列表"),
        (Array(Scalar("decimal")), "list of decimal as text", "十进制数（文本形式）列表"),
        (Mapping(Scalar("text")), "map of key to text", "键 → 文本"),
        (Nullable(Scalar("integer")), "integer or null", "整数 或 null"),
        (Blank(Scalar("text")), 'text or ""', "文本，可为空"),
        (Row(ObjectType("O"), optional=True), "one row or none: object", "一行，或无：对象"),
        (Row(ObjectType("O"), optional=False), "one row: object", "一行：对象"),
    ],
)
def test_a_type_is_said_in_words(schema, english, chinese):
    assert (type_text(schema, "en"), type_text(schema, "zh")) == (english, chinese)


@pytest.mark.parametrize(
    ("bounds", "text"),
    [
        (None, ""),
        (Bounds(minimum=1, maximum=100), "≥ 1, ≤ 100"),
        (Bounds(above=Decimal("0.5"), below=Decimal(9)), "> 0.5, < 9"),
        (Bounds(min_length=3, max_length=3), "3 characters"),
        (Bounds(max_length=32), "≤ 32 characters"),
        (Bounds(min_items=1), "≥ 1 items"),
        (Bounds(min_items=1, max_items=5, pattern="^a$"), "1–5 items, `^a$`"),
    ],
)
def test_bounds_are_said_in_signs(bounds, text):
    assert bounds_text(bounds, "en") == text


@pytest.mark.parametrize(
    ("bounds", "english", "chinese"),
    [
        (
            Bounds(above=0, whole_digits=20, fraction_digits=18),
            "> 0, ≤ 20 digits before the point, ≤ 18 digits behind the point",
            "> 0，整数最多 20 位，小数最多 18 位",
        ),
        (Bounds(pattern="^[A-Z]$", form="a letter", form_zh="一个字母"), "a letter", "一个字母"),
        (Bounds(pattern="^[A-Z]$", form="a letter"), "a letter", "`^[A-Z]$`"),
        (Bounds(max_items=5, each=Bounds(minimum=1)), "≤ 5 items, each ≥ 1", "≤ 5 项，每项 ≥ 1"),
    ],
)
def test_digits_forms_and_entries_are_said_in_both_languages(bounds, english, chinese):
    assert (bounds_text(bounds, "en"), bounds_text(bounds, "zh")) == (english, chinese)


@pytest.mark.parametrize(
    ("limit", "english", "chinese"),
    [
        (Limit(1, 1, 5, "account", "operation"), "5 a second per account", "每账户每秒 5 次"),
        (Limit(1, 2, 5, "uid", "operation", ("ccy",)), "5 every 2 s per UID and ccy", "每 UID + ccy 每 2 秒 5 次"),
        (
            Limit(10, 60, 12000, "ip", "shared"),
            "10 of 12000 IP weight a minute (1200 calls, shared with other operations)",
            "权重 10；额度 12000 每分钟 / IP（约 1200 次，与其他接口共用）",
        ),
        (
            Limit(6, 60, 60, "uid", "operation", (), (LimitCase("side", ("BUY", "SELL"), 30),)),
            "6, 30 when side is BUY or SELL of 60 UID weight a minute (10 calls)",
            "权重 6，side 为 BUY 或 SELL 时 30；额度 60 每分钟 / UID（约 10 次）",
        ),
        (
            Limit(6000, 60, 12000, "ip", "operation", or_scope="uid", or_budget=180000),
            "6000 of 12000 IP weight a minute (2 calls), or of 180000 UID weight (30 calls): sources disagree",
            "权重 6000；额度 12000 每分钟 / IP（约 2 次），或 180000 每分钟 / UID（约 30 次）：各来源说法不一",
        ),
    ],
)
def test_a_limit_is_said_in_a_line(limit, english, chinese):
    assert (limit_sentence(limit, "en"), limit_sentence(limit, "zh")) == (english, chinese)


def test_a_budget_names_span_scope_and_what_else_it_counts_by():
    limit = Limit(1, 5, 10, "sub-account", "operation", ("loanCoin",))
    assert budget_text(limit, "en") == "10 in 5 s / sub-account + loanCoin"
    assert budget_text(limit, "zh") == "10 每 5 秒 / sub-account + loanCoin"


@pytest.mark.parametrize(
    ("rule", "english", "chinese"),
    [
        (Rule("any", ("a", "b")), "Give `a` or `b`, or both.", "`a` 或 `b` 至少传一个。"),
        (Rule("any", ("a", "b", "c")), "Give `a` or `b` or `c`, or several of them.", "`a` 或 `b` 或 `c` 至少传一个。"),
        (Rule("one", ("a", "b")), "Give exactly one of `a` and `b`.", "`a`、`b` 必须且只能传一个。"),
        (Rule("most_one", ("a", "b")), "Give at most one of `a` and `b`.", "`a`、`b` 最多传一个。"),
        (
            Rule("require", ("symbol",), (("isIsolated", ("TRUE",)),)),
            "Give `symbol` when `isIsolated` is TRUE.",
            "当 `isIsolated` 为 TRUE 时，必须传 `symbol`。",
        ),
        (Rule("forbid", ("a",), (("b", ()),)), "Leave out `a` when `b` is given.", "当 `b` 已传 时，不得传 `a`。"),
        (Rule("any", ("a",), (("b", ("X",)),)), "Give `a` when `b` is X.", "当 `b` 为 X 时，`a` 至少传一个。"),
    ],
)
def test_a_rule_is_said_in_a_sentence(rule, english, chinese):
    assert (rule_sentence(rule, "en"), rule_sentence(rule, "zh")) == (english, chinese)


def test_pages_windows_and_reading_on_are_said():
    made = evolve(
        HISTORY,
        name="history",
        pages=NumberedPages("current", "limit", 10, 100, None, "rows", ("id",)),
        window=Window("start", "end", 180, 90, 365, (WindowCase("asset", 30),)),
        forward=ForwardPages("fromId", "id"),
    )
    assert list(page_sentences(made, "en")) == [
        "Pages of 10 records, 100 at most.",
        "`current` turns the page; in Python `iter_history` reads them all.",
        "To read on, give the `id` of the last record as `fromId`.",
        "One call covers 180 days at most (30 with `asset`).",
        "Without times: the last 90 days.",
        "Records are kept for 365 days.",
    ]
    assert len(list(page_sentences(made, "zh"))) == 6
    cursor = evolve(made, pages=CursorPages("after", "before", "id", "limit", 10, 100, "", ("id",)))
    assert "`after` turns the page" in list(page_sentences(cursor, "en"))[1]


def test_whether_a_call_may_be_sent_again_is_said():
    read = evolve(HISTORY, effect="read")
    write = evolve(HISTORY, effect="write")
    keyed = evolve(write, idempotency=Idempotency("clOrdId", 60))
    said = [resend_text(each, "en") for each in (read, write, keyed)]
    assert said == ["safe to resend", "never resend blindly", "safe for 60 s with clOrdId"]
    said = [resend_text(each, "zh") for each in (read, write, keyed)]
    assert said == ["可放心重发", "切勿盲目重发", "60 秒内凭 clOrdId 可重发"]


def test_when_a_write_is_done_is_said():
    shown = Shown("history", "loan.history", status=Statuses("status", ("DONE",)))
    worked = Statuses("success", (True,), (), (False,))
    taken = Statuses("status", ("Done", "Closed"), ("Processing",), ("Failed",))
    said = {
        None: ([], []),
        Settlement(None, shown): (
            [
                "A good answer means that the request was accepted, not that it is done.",
                "`loan.history` shows what becomes of it; `settled` of the client waits for that.",
            ],
            [
                "成功返回仅代表请求已被接受，并不代表已完成。",
                "`loan.history` 显示其结果；客户端的 `settled` 会等待该结果。",
            ],
        ),
        Settlement(worked): (
            ["`success` true is done, false raises `Refused`."],
            ["`success` 为 true 表示已完成；false 抛出 `Refused`。"],
        ),
        Settlement(taken): (
            ["`status` Done or Closed is done, Processing is under way, Failed raises `Refused`."],
            ["`status` 为 Done 或 Closed 表示已完成；Processing 表示处理中；Failed 抛出 `Refused`。"],
        ),
    }
    for settlement, (english, chinese) in said.items():
        write = evolve(HISTORY, effect="write", settlement=settlement)
        assert (list(settlement_sentences(write, "en")), list(settlement_sentences(write, "zh"))) == (english, chinese)


def test_a_text_without_a_translation_is_given_in_english_and_told_so():
    assert chosen(Doc("a", "甲"), "zh") == ("甲", "zh")
    assert chosen(Doc("a"), "zh") == ("a", "en")
    assert chosen(Doc("a", "甲"), "en") == ("a", "en")


def test_a_translation_is_whole_only_when_nothing_is_missing():
    assert (Translation(1000, 999) + Translation(0, 0)).percent == 99
    assert Translation(0, 0).percent == 100


def test_both_languages_have_every_word():
    assert words("en").keys() == words("zh").keys()
    assert all(words("zh").values())
