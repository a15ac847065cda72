"""The index of the search: a script that sets one variable, so that it loads from a folder too."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Final

from lendspec.generator.model import ObjectType, Operation, Schema
from lendspec.site.codes import code_table
from lendspec.site.content import Article
from lendspec.site.links import anchor
from lendspec.site.page import Page
from lendspec.site.prose import Heading, headings_of
from lendspec.site.site import Site
from lendspec.site.types import cores
from lendspec.site.words import word

__all__ = ["search_index"]

_MARKS: Final = re.compile(r"[`*_#|]+")


def search_index(site: Site, pages: Sequence[Page]) -> str:
    """The text of ``search.js``.

    pages: ``[english title, chinese title, path, more words]``; operations: ``[anchor, exchange, route, place,
    english summary, chinese summary, more words, page, deprecated]``; fields: ``[wire, python, operation,
    rest of the anchor]``; codes: ``[exchange, code, class, english, chinese]``.
    """
    numbers = {page.path: number for number, page in enumerate(pages)}
    operations: list[list[object]] = []
    fields: list[list[object]] = []
    for product in site.catalog.products:
        for place in product.groups:
            for operation in place.group.operations:
                fields.extend([wire, name, len(operations), rest] for wire, name, rest in _fields(operation))
                known = _operation(operation, product.spec.exchange)
                operations.append([*known, numbers[place.path], int(operation.deprecated is not None)])
    index = {
        "kinds": [{key: word(lang, key) for key in ("page", "field", "code")} for lang in ("en", "zh")],
        "exchanges": {each.name: [each.title.en, each.title.zh or each.title.en] for each in site.catalog.exchanges},
        "pages": [_page(site, page) for page in pages],
        "operations": operations,
        "fields": fields,
        "codes": list(_codes(site)),
    }
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    closed = text.replace("</", "<\\/")
    return f"window.lendspecIndex={closed};\n"


def _page(site: Site, page: Page) -> list[object]:
    article = next((each for each in (*site.written, *site.documents) if each.path == page.path), None)
    words = [page.lead.en, page.lead.zh, *(heading.text for heading in _headings(article))]
    return [page.title.en, page.title.zh, page.path, _bare(" ".join(words))]


def _headings(article: Article | None) -> Iterator[Heading]:
    for text in article.texts.values() if article else ():
        yield from headings_of(text)


def _operation(operation: Operation, exchange: str) -> list[object]:
    more = (operation.doc.en, operation.doc.zh, exchange)
    route = f"{operation.method} {operation.path_template}"
    summary = operation.summary
    found: list[object] = [
        anchor(operation.id),
        exchange,
        route,
        operation.python_name,
        summary.en or operation.id,
        summary.zh,
        _bare(" ".join(more)),
    ]
    return found


def _fields(operation: Operation) -> Iterator[tuple[str, str, str]]:
    for each in operation.parameters:
        yield each.wire, each.name, f"-{anchor(each.wire)}"
        yield from _inside(each.schema, f"-{anchor(each.wire)}", ())
    yield from _inside(operation.answer, "--answer", ())


def _inside(schema: Schema, place: str, above: tuple[str, ...]) -> Iterator[tuple[str, str, str]]:
    for made in cores(schema):
        if isinstance(made, ObjectType) and made.name not in above:
            for each in made.fields:
                yield each.wire, each.name, f"{place}-{anchor(each.wire)}"
                yield from _inside(each.schema, f"{place}-{anchor(each.wire)}", (*above, made.name))


def _codes(site: Site) -> Iterator[list[str]]:
    for exchange in site.catalog.exchanges:
        table = code_table(exchange.name)
        seen: set[str] = set()
        for row in table.rows() if table is not None else ():
            if row.code not in seen:
                seen.add(row.code)
                yield [exchange.name, row.code, row.meaning.error.__name__, row.meaning.en, row.meaning.zh]


def _bare(text: str) -> str:
    return " ".join(_MARKS.sub("", text).split())
