"""One operation as its place on a page shows it, in one language."""

from __future__ import annotations

import json
from typing import Any, Final, cast

from attrs import frozen
from markupsafe import Markup

from lendspec.generator.model import Doc, Operation
from lendspec.generator.python import Python
from lendspec.site.arguments import is_credential
from lendspec.site.catalog import Catalog, GroupPlace, Product
from lendspec.site.codes import code_anchor, code_table
from lendspec.site.curl import curl_sample
from lendspec.site.facts import (
    limit_sentence,
    page_sentences,
    resend_text,
    rule_sentence,
    settlement_sentences,
)
from lendspec.site.fields import FieldView, answer_views, parameter_views
from lendspec.site.highlight import highlighted
from lendspec.site.inline import Inline
from lendspec.site.languages import Lang, chosen
from lendspec.site.links import Here, anchor
from lendspec.site.python_samples import python_samples
from lendspec.site.raised import Raised, raised_by
from lendspec.site.types import type_text
from lendspec.site.words import word

__all__ = ["CodeSample", "OperationView", "inline_for", "operation_view", "samples_of"]

_HIDDEN: Final = "…"
_LEFT: Final = 4


@frozen
class CodeSample:
    """One block of code; ``kind`` is the same for the same kind of block everywhere."""

    kind: str
    title: str
    code: str
    html: Markup


@frozen
class Successor:
    """What replaces a deprecated operation; ``link`` where it has a place here."""

    name: str
    link: str | None


@frozen
class OperationView:
    """Everything that the template of an operation shows."""

    id: str
    method: str
    path: str
    place: str
    summary: Markup
    title: str
    description: Markup
    effect: str
    effect_text: str
    security_text: str
    permission: str | None
    limits: tuple[str, ...]
    resend: str
    resend_safe: bool
    parameters: tuple[FieldView, ...]
    owned: tuple[str, ...]
    rules: tuple[Markup, ...]
    pages: tuple[Markup, ...]
    settlement: tuple[Markup, ...]
    answer_type: str
    answer_python: str
    answer: tuple[FieldView, ...]
    raised: tuple[tuple[Raised, tuple[tuple[str, str | None], ...]], ...]
    deprecated: bool
    sunset: str | None
    successor: Successor | None
    source: str | None
    checked: str | None
    note: Markup
    samples: tuple[CodeSample, ...]
    example: Markup | None
    example_text: str


def inline_for(here: Here, catalog: Catalog, product: Product, place: GroupPlace) -> Inline:
    """The writer of short texts for the page of a group."""
    group = place.group.operations[0].python_name.rpartition(".")[0]
    table = code_table(product.spec.exchange)
    errors = here.to(f"{product.spec.exchange}/errors.html")

    def operation(name: str) -> str | None:
        path = catalog.path_of(product.spec.package, name, group)
        return here.to(path) if path else None

    def code(name: str) -> str | None:
        return f"{errors}#{code_anchor(name)}" if table is not None and name in table else None

    return Inline(here.lang, operation, code)


def operation_view(operation: Operation, product: Product, inline: Inline) -> OperationView:
    """Lay out one operation for a page."""
    lang, python = inline.lang, Python(product.layout.home)
    old = operation.deprecated
    shown = _example(operation)
    return OperationView(
        id=anchor(operation.id),
        method=operation.method,
        path=operation.path_template,
        place=operation.python_name,
        summary=inline.doc(operation.summary if operation.summary.en else Doc(operation.id)),
        title=chosen(operation.summary, lang)[0] or operation.id,
        description=inline.paragraphs(operation.doc),
        effect=operation.effect,
        effect_text=_effect(operation, lang),
        security_text=_security(operation, lang),
        permission=operation.permission,
        limits=tuple(limit_sentence(limit, lang) for limit in operation.limits),
        resend=resend_text(operation, lang),
        resend_safe=operation.effect == "read",
        parameters=parameter_views(operation, python, inline),
        owned=tuple(each.wire for each in operation.owned),
        rules=tuple(inline.text(rule_sentence(rule, lang)) for rule in operation.rules),
        pages=tuple(inline.text(sentence) for sentence in page_sentences(operation, lang)),
        settlement=tuple(inline.text(sentence) for sentence in settlement_sentences(operation, lang)),
        answer_type=type_text(operation.answer, lang),
        answer_python=python.annotation(operation.answer).text,
        answer=answer_views(operation, python, inline),
        raised=_raised(operation, product, inline),
        deprecated=old is not None,
        sunset=old.sunset if old else None,
        successor=Successor(old.replaced_by, inline.operation(old.replaced_by)) if old and old.replaced_by else None,
        source=operation.provenance.source if operation.provenance else None,
        checked=operation.provenance.checked if operation.provenance else None,
        note=inline.foreign((operation.provenance.note or "") if operation.provenance else ""),
        samples=tuple(_sample(kind, code, lang) for kind, code in samples_of(product, operation)),
        example=highlighted(shown, "json") if shown else None,
        example_text=shown,
    )


def samples_of(product: Product, operation: Operation) -> tuple[tuple[str, str], ...]:
    """The programs and the command of an operation, by kind."""
    made = python_samples(product, operation)
    listed = [("python_sync", made.sync), ("python_async", made.asynchronous)]
    if made.pages is not None:
        listed.append(("all_pages", made.pages))
    return (*listed, ("curl", curl_sample(product, operation)))


def _sample(kind: str, code: str, lang: Lang) -> CodeSample:
    title = "curl" if kind == "curl" else word(lang, kind)
    return CodeSample(kind, title, code, highlighted(code.rstrip("\n"), "bash" if kind == "curl" else "python"))


def _example(operation: Operation) -> str:
    """The documented answer, indented; what is secret is left out of it."""
    if operation.example is None:
        return ""
    return json.dumps(
        _covered(operation.example, frozenset(operation.secrets)), ensure_ascii=False, indent=2, default=str
    )


def _covered(value: object, secrets: frozenset[str], name: str = "") -> object:
    if isinstance(value, dict):
        members = cast("dict[str, Any]", value)
        return {key: _HIDDEN if key in secrets else _covered(item, secrets, key) for key, item in members.items()}
    if isinstance(value, list):
        return [_covered(item, secrets, name) for item in cast("list[object]", value)]
    return f"{str(value)[:_LEFT]}{_HIDDEN}" if is_credential(name, value) else value


def _effect(operation: Operation, lang: Lang) -> str:
    if operation.effect == "read":
        return "只读" if lang == "zh" else "reads only"
    return "写入（可动用资金）" if lang == "zh" else "writes: may move money"  # noqa: RUF001 (Chinese punctuation)


def _security(operation: Operation, lang: Lang) -> str:
    if not operation.security:
        return "公开，无需密钥" if lang == "zh" else "public, no key"  # noqa: RUF001 (Chinese punctuation)
    if "signature" in operation.security:
        return "需签名" if lang == "zh" else "signed"
    return "只需密钥，不签名" if lang == "zh" else "key, not signed"  # noqa: RUF001 (Chinese punctuation)


def _raised(
    operation: Operation, product: Product, inline: Inline
) -> tuple[tuple[Raised, tuple[tuple[str, str | None], ...]], ...]:
    listed = raised_by(operation, product.spec.package, inline.lang)
    return tuple((each, tuple((code, inline.code(code)) for code in each.codes)) for each in listed)
