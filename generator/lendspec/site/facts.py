"""What holds for a whole call, in sentences of both languages: limits, rules, pages, windows, repeating."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lendspec.generator.docs_text import calls_of, disputed, limit_text
from lendspec.generator.model import CursorPages, Limit, NumberedPages, Operation, Rule, Window
from lendspec.generator.settlement_text import listed_statuses, settlement_texts
from lendspec.site.languages import Lang

__all__ = ["budget_text", "limit_sentence", "page_sentences", "resend_text", "rule_sentence", "settlement_sentences"]

_SCOPES: Final = {"ip": ("IP", "IP"), "uid": ("UID", "UID"), "account": ("account", "账户")}
_MINUTE: Final = 60
_BOTH: Final = 2
_PAGE_SIZE: Final = (
    "Pages of {default} records, {most} at most.",
    "每页 {default} 条，最多 {most} 条。",
)


def budget_text(limit: Limit, lang: Lang) -> str:
    """The budget that a call draws on: ``12000 a minute per IP``."""
    scope = _SCOPES.get(limit.scope, (limit.scope, limit.scope))[lang == "zh"]
    by = "".join(f" + {name}" for name in limit.per)
    return f"{limit.budget} {_span(limit, lang)} / {scope}{by}"


def _span(limit: Limit, lang: Lang) -> str:
    seconds = limit.per_seconds
    if lang == "zh":
        return {1: "每秒", _MINUTE: "每分钟"}.get(seconds, f"每 {seconds} 秒")
    return {1: "a second", _MINUTE: "a minute"}.get(seconds, f"in {seconds} s")


def limit_sentence(limit: Limit, lang: Lang) -> str:
    """One limit in a line."""
    if lang == "en":
        return limit_text(limit)
    if limit.weight == 1 and limit.pool == "operation" and not limit.cases:
        scope = _SCOPES.get(limit.scope, (limit.scope, limit.scope))[1]
        by = "".join(f" + {name}" for name in limit.per)
        return f"每 {scope}{by} {_span(limit, lang)} {limit.budget} 次".replace("每 账户 ", "每账户")
    cases = "".join(f"，{case.parameter} 为 {' 或 '.join(case.values)} 时 {case.weight}" for case in limit.cases)
    shared = "，与其他接口共用" if limit.pool == "shared" else ""
    told = f"权重 {limit.weight}{cases}；额度 {budget_text(limit, lang)}（约 {calls_of(limit)} 次{shared}）"
    if (other := disputed(limit)) is None:
        return told
    return f"{told}，或 {budget_text(other, lang)}（约 {calls_of(other)} 次）：各来源说法不一"


def rule_sentence(rule: Rule, lang: Lang) -> str:
    """A rule between parameters, with their wire names as code."""
    names = [f"`{wire}`" for wire in rule.parameters]
    both, either = ("、", " 或 ") if lang == "zh" else (" and ", " or ")
    english, chinese = {
        "any": (f"Give {either.join(names)}{_more(len(names))}", f"{either.join(names)} 至少传一个"),
        "one": (f"Give exactly one of {both.join(names)}", f"{both.join(names)} 必须且只能传一个"),
        "most_one": (f"Give at most one of {both.join(names)}", f"{both.join(names)} 最多传一个"),
        "require": (f"Give {both.join(names)}", f"必须传 {both.join(names)}"),
        "forbid": (f"Leave out {both.join(names)}", f"不得传 {both.join(names)}"),
    }[rule.kind]
    if lang == "zh":
        said = [f"`{wire}` {'为 ' + ' 或 '.join(texts) if texts else '已传'}" for wire, texts in rule.when]
        return f"{'当 ' + ' 且 '.join(said) + ' 时，' if said else ''}{chinese}。"
    said = [f"`{wire}` is {' or '.join(texts) or 'given'}" for wire, texts in rule.when]
    return f"{english}{' when ' + ' and '.join(said) if said else ''}."


def page_sentences(operation: Operation, lang: Lang) -> Iterator[str]:
    """How much one answer holds, and how to go on."""
    pages = operation.pages
    if pages is not None:
        yield _PAGE_SIZE[lang == "zh"].format(default=pages.default_size, most=pages.max_size)
        yield _going_on(operation, pages, lang)
    if (onward := operation.forward) is not None:
        yield (
            f"向后续读：把最后一条的 `{onward.cursor}` 作为 `{onward.start}` 传入。"
            if lang == "zh"
            else f"To read on, give the `{onward.cursor}` of the last record as `{onward.start}`."
        )
    if operation.window is not None:
        yield from _window(operation.window, lang)


def _going_on(operation: Operation, pages: NumberedPages | CursorPages, lang: Lang) -> str:
    by = pages.page if isinstance(pages, NumberedPages) else pages.older
    if lang == "zh":
        return f"用 `{by}` 翻页；Python 中 `iter_{operation.name}` 自动读完所有页。"
    return f"`{by}` turns the page; in Python `iter_{operation.name}` reads them all."


def _window(window: Window, lang: Lang) -> Iterator[str]:
    chinese = lang == "zh"
    if window.max_days:
        cases = "".join(
            f"（传 `{case.parameter}` 时 {case.max_days} 天）"
            if chinese
            else f" ({case.max_days} with `{case.parameter}`)"
            for case in window.cases
        )
        yield (
            f"一次最多 {window.max_days} 天{cases}。"
            if chinese
            else f"One call covers {window.max_days} days at most{cases}."
        )
    if window.default_days:
        yield (
            f"不传时间时为最近 {window.default_days} 天。"
            if chinese
            else f"Without times: the last {window.default_days} days."
        )
    if window.oldest_days:
        yield (
            f"只保留 {window.oldest_days} 天内的记录。"
            if chinese
            else f"Records are kept for {window.oldest_days} days."
        )


def settlement_sentences(operation: Operation, lang: Lang) -> Iterator[str]:
    """When a write is done, and where the exchange shows it later."""
    settlement = operation.settlement
    if settlement is None:
        return
    if lang == "en":
        for text in settlement_texts(settlement):
            said = text.partition(": ")[2].replace("``", "`")
            yield f"{said[:1].upper()}{said[1:]}"
        return
    answer, record = settlement.answer, settlement.record
    if answer is None:
        yield "成功返回仅代表请求已被接受，并不代表已完成。"
    else:
        pending = f"；{listed_statuses(answer.pending, ' 或 ')} 表示处理中" if answer.pending else ""
        failed = f"；{listed_statuses(answer.failed, ' 或 ')} 抛出 `Refused`" if answer.failed else ""
        yield f"`{answer.field}` 为 {listed_statuses(answer.done, ' 或 ')} 表示已完成{pending}{failed}。"
    if record is not None:
        yield f"`{record.place}` 显示其结果；客户端的 `settled` 会等待该结果。"


def resend_text(operation: Operation, lang: Lang) -> str:
    """Whether the same request may be sent again when its answer is lost."""
    chinese = lang == "zh"
    if operation.effect == "read":
        return "可放心重发" if chinese else "safe to resend"
    if (key := operation.idempotency) is not None:
        return (
            f"{key.seconds} 秒内凭 {key.parameter} 可重发"
            if chinese
            else f"safe for {key.seconds} s with {key.parameter}"
        )
    return "切勿盲目重发" if chinese else "never resend blindly"


def _more(count: int) -> str:
    return "" if count == 1 else ", or both" if count == _BOTH else ", or several of them"
