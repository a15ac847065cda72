"""The page of an exchange's error codes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import evolve, frozen

from lendspec.generator.model import Doc
from lendspec.site.catalog import Exchange
from lendspec.site.codes import CodeTable, Row, code_anchor
from lendspec.site.languages import Lang
from lendspec.site.links import Here
from lendspec.site.page import Page, titled
from lendspec.site.words import word

__all__ = ["code_page"]


@frozen
class CodeRow:
    """A row: a code, or one of the texts that it comes with; ``anchor`` is empty where another row has it."""

    code: str
    anchor: str
    text: str
    kind: str
    meaning: str
    fault: str
    safe: bool


def code_page(exchange: Exchange, table: CodeTable) -> Page:
    """Every code with its class, its meaning, who can mend it, and whether to send again."""

    def view(here: Here) -> Mapping[str, object]:
        return {"rows": list(_rows(table, here.lang)), "exchange": exchange}

    title = titled(exchange, Doc("errors", "错误码"))
    lead = Doc(word("en", "errors_lead"), word("zh", "errors_lead"))
    return Page(f"{exchange.name}/errors.html", title, lead, "errors", view, view)


def _rows(table: CodeTable, lang: Lang) -> Iterator[CodeRow]:
    seen: set[str] = set()
    for row in table.rows():
        made = _row(row, lang)
        yield made if row.code not in seen else evolve(made, anchor="")
        seen.add(row.code)


def _row(row: Row, lang: Lang) -> CodeRow:
    meaning = row.meaning
    return CodeRow(
        row.code,
        code_anchor(row.code),
        row.text,
        meaning.error.__name__,
        meaning.zh if lang == "zh" else meaning.en,
        word(lang, f"fault_{meaning.fault}"),
        meaning.safe_to_retry,
    )
