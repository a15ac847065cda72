"""Tables that are made from specifications, as Markdown: for pages, for their Markdown twins, and for embeds."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from lendspec.core.errors import LendspecError
from lendspec.generator.model import Doc, Limit
from lendspec.generator.stats import coverage_of
from lendspec.site.catalog import Catalog, Exchange, Product
from lendspec.site.facts import budget_text
from lendspec.site.languages import Lang, chosen, translation_of
from lendspec.site.words import word

__all__ = ["TABLES", "compare", "coverage", "limits", "table_named"]

_JOBS: Final[tuple[tuple[Doc, str, str, str], ...]] = (
    (Doc("Which coins can be borrowed", "哪些币可借"), "loan.flexible.loanable_assets", "loan.borrow_currencies", ""),
    (
        Doc("Which coins serve as collateral", "哪些币可作质押"),
        "loan.flexible.collateral_assets",
        "",
        "margin.market.assets",
    ),
    (Doc("How much can be borrowed", "最多可借多少"), "", "loan.max_loan", "margin.borrow_repay.max_borrowable"),
    (Doc("Borrow", "借款"), "loan.flexible.borrow", "loan.borrow", "margin.borrow_repay.submit"),
    (
        Doc("Add collateral or take it back", "追加或取回质押物"),
        "loan.flexible.adjust_ltv",
        "loan.adjust_collateral",
        "",
    ),
    (Doc("Repay", "还款"), "loan.flexible.repay", "loan.repay", "margin.borrow_repay.submit"),
    (Doc("Repay out of the collateral", "用质押物还款"), "loan.flexible.repay_with_collateral", "", ""),
    (
        Doc("Open loans and their LTV", "进行中的借款与 LTV"),
        "loan.flexible.ongoing_orders",
        "loan.loan_info",
        "margin.account.details",
    ),
    (Doc("History", "历史记录"), "loan.flexible.borrow_history", "loan.loan_history", "margin.borrow_repay.records"),
    (
        Doc("Interest", "利息"),
        "loan.flexible.interest_rate_history",
        "loan.interest_accrued",
        "margin.borrow_repay.interest_history",
    ),
    (
        Doc("Liquidations", "强平记录"),
        "loan.flexible.liquidation_history",
        "loan.loan_history",
        "margin.risk.force_liquidations",
    ),
)


def markdown_table(head: Sequence[str], rows: Iterable[Sequence[object]], align: str = "") -> str:
    """A table; ``align`` has a letter for each column, ``r`` for numbers."""
    marks = ["---:" if letter == "r" else "---" for letter in align.ljust(len(head), "l")]
    return "\n".join(f"| {' | '.join(map(_cell, row))} |" for row in (head, marks, *rows)) + "\n"


def _cell(value: object) -> str:
    return " ".join(str(value).replace("|", "\\|").split())


def compare(catalog: Catalog, lang: Lang) -> str:
    """The same job on each exchange, as links."""
    head = (
        word(lang, "job"),
        *(
            ("币安活期借币", "欧易活期借币", "币安杠杆")
            if lang == "zh"
            else ("Binance flexible loan", "OKX flexible loan", "Binance margin")
        ),
    )
    rows = [
        (
            chosen(job, lang)[0],
            _linked(catalog, "binance", binance),
            _linked(catalog, "okx", okx),
            _linked(catalog, "binance", margin),
        )
        for job, binance, okx, margin in _JOBS
    ]
    return markdown_table(head, rows)


def _linked(catalog: Catalog, exchange: str, place: str) -> str:
    known = any(
        catalog.path_of(product.spec.package, place)
        for product in catalog.products
        if product.spec.exchange == exchange
    )
    return f"[`{place}`](op:{exchange}.{place})" if known else "–"


def limits(exchange: Exchange, lang: Lang) -> str:
    """What each operation of an exchange costs, product by product."""
    parts = [f"## {chosen(product.title, lang)[0]}\n\n{_limits_of(product, lang)}" for product in exchange.products]
    return "\n".join(parts)


def _limits_of(product: Product, lang: Lang) -> str:
    rows = [
        (f"[`{operation.python_name}`](op:{product.spec.exchange}.{operation.python_name})", *_limit(limit, lang))
        for operation in product.spec.operations
        for limit in operation.limits or (None,)
    ]
    head = [word(lang, key) for key in ("operation", "weight", "budget", "calls")]
    return markdown_table(head, rows, "lrlr")


def _limit(limit: Limit | None, lang: Lang) -> tuple[object, object, object]:
    if limit is None:
        return "–", "–", "–"
    weights = " / ".join(str(each) for each in (limit.weight, *(case.weight for case in limit.cases)))
    return weights, budget_text(limit, lang), limit.budget // limit.weight if limit.weight else limit.budget


def coverage(catalog: Catalog, lang: Lang) -> str:
    """What the pages cover, product by product."""
    head = (
        ("产品", "Python", "接口", "其中已弃用", "带类型的字段", "文档示例", "中文译文")
        if lang == "zh"
        else (
            "Product",
            "Python",
            "Operations",
            "Of these deprecated",
            "Typed fields",
            "Documented examples",
            "Texts in Chinese",
        )
    )
    rows = [
        (
            row.product,
            f"`{row.place}`",
            row.operations,
            row.deprecated,
            row.fields,
            row.examples,
            f"{translation_of(product.spec).percent} %",
        )
        for product in catalog.products
        for row in (coverage_of(product.spec),)
    ]
    return markdown_table(head, rows, "llrrrrr")


def error_classes(catalog: Catalog, lang: Lang) -> str:
    """Every class that a call can raise, below what, and what it means."""
    del catalog
    head = ("异常类", "父类", "含义（英文）") if lang == "zh" else ("Class", "Below", "Meaning")
    rows = [
        (f"`{kind.__name__}`", f"`{kind.__mro__[1].__name__}`", (kind.__doc__ or "").split("\n\n")[0])
        for kind in _below(LendspecError)
    ]
    return markdown_table(head, rows)


def _below(kind: type[LendspecError]) -> Iterable[type[LendspecError]]:
    for each in kind.__subclasses__():
        if each.__module__ == kind.__module__:
            yield each
            yield from _below(each)


TABLES: Final[Mapping[str, Callable[[Catalog, Lang], str]]] = {
    "compare": compare,
    "coverage": coverage,
    "error-classes": error_classes,
}


def table_named(name: str, catalog: Catalog, lang: Lang) -> str:
    """The table of ``{{ table:name }}``.

    Raises:
        KeyError: There is none of this name; the message lists those that there are.
    """
    if (made := TABLES.get(name)) is not None:
        return made(catalog, lang)
    by_name = {f"limits-{exchange.name}": exchange for exchange in catalog.exchanges}
    if name in by_name:
        return limits(by_name[name], lang)
    raise KeyError(f"no table {name!r}; there are {', '.join([*TABLES, *by_name])}")
