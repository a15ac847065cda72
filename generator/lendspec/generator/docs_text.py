"""The words of generated docstrings: what a call does, costs, raises and where its facts come from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache, partial

from attrs import evolve

from lendspec.generator.model import Limit, ObjectType, Operation, Parameter, Row, Rule, Window
from lendspec.generator.paging import Iteration
from lendspec.generator.settlement_text import settlement_texts
from lendspec.generator.text import paragraph

__all__ = ["calls_of", "disputed", "iteration_doc", "limit_text", "method_doc", "object_doc", "raw_doc"]

_SCOPES = {"ip": "IP", "uid": "UID", "account": "account"}
_MINUTE = 60
_LONGEST_DEFAULT = 60
_TICKED = re.compile(r"(?<!`)`(\w+)`(?!`)")


def object_doc(made: ObjectType) -> str:
    """The docstring of a model."""
    names = {field.wire: field.name for field in made.fields}
    parts = [paragraph(_python_names(made.doc.en or f"{made.name}.", names))]
    parts += ["", "Attributes:"] if made.fields else []
    parts += [
        _entry(field.name, _python_names(field.doc.en or "Not described by the exchange.", names))
        for field in made.fields
    ]
    return "\n".join(parts)


def method_doc(operation: Operation) -> str:
    """The docstring of a method."""
    names = {parameter.wire: parameter.name for parameter in operation.parameters}
    blocks = [paragraph(_sentence(operation.summary.en or operation.id))]
    if operation.deprecated:
        blocks.append(paragraph(_deprecated(operation)))
    if operation.doc.en:
        blocks.append(paragraph(_python_names(operation.doc.en, names)))
    arguments = [
        _entry(parameter.name, _python_names(_argument(operation, parameter), names))
        for parameter in operation.parameters
    ]
    arguments.append(_OPTIONS)
    blocks.append("Args:\n" + "\n".join(arguments))
    blocks.append(
        _raised(len(operation.security), writes=operation.effect == "write", has_key=operation.idempotency is not None)
    )
    blocks += [paragraph(line) for line in _facts(operation)]
    return "\n\n".join(blocks)


def iteration_doc(operation: Operation, iteration: Iteration) -> str:
    """The docstring of the iterating twin of a method."""
    names = {parameter.wire: parameter.name for parameter in operation.parameters}
    blocks = [
        paragraph(f"All records of `{operation.name}`, page by page as they are wanted, each once."),
        paragraph(
            f"{_order(operation, iteration, names)} Iterate for records, or over ``.pages()`` for whole answers."
        ),
    ]
    if operation.deprecated:
        blocks.insert(1, paragraph(_deprecated(operation)))
    arguments = [
        _entry(parameter.name, _python_names(_argument(operation, parameter), names)) for parameter in iteration.filters
    ]
    arguments += [_entry(name, text) for name, text in _iteration_arguments(operation, iteration)]
    blocks.append("Args:\n" + "\n".join(arguments))
    blocks.append("Raises:\n" + "\n".join(_entry(name, text) for name, text in _iteration_raises(operation)))
    blocks += [paragraph(line) for line in _facts(operation)]
    return "\n\n".join(blocks)


def _order(operation: Operation, iteration: Iteration, names: Mapping[str, str]) -> str:
    window = operation.window
    if window is None or not iteration.times or not window.max_days:
        return "Records come as the exchange orders them."
    cases = ", ".join(f"{case.max_days} when `{names[case.parameter]}` is given" for case in window.cases)
    days = f"{window.max_days} days{f' ({cases})' if cases else ''}"
    order = "in each, records come as the exchange orders them"
    return f"A time of more than {days} is read in windows, the newest first; {order}."


def _iteration_arguments(operation: Operation, iteration: Iteration) -> Iterator[tuple[str, str]]:
    if iteration.times and operation.window:
        yield "start", f"First moment, aware. {_beginning(operation.window)}"
        yield "end", "Last moment, aware. Without it: now."
        for name, parameter in zip(("start", "end"), iteration.times, strict=True):
            if parameter.name != name:
                yield parameter.name, f"Another name of `{name}`."
    yield "page_size", f"Records on a page, {iteration.pages.max_size} at most and by default."
    yield "progress", "Called after each page with how far it has come."
    yield "options", "Settings for each call, such as the timeout."


def _beginning(window: Window) -> str:
    if window.oldest_days:
        return f"Without it: {window.oldest_days} days ago; the exchange keeps nothing older, and asking for it warns."
    if days := window.default_days or window.max_days:
        return f"Without it: {days} days before the end."
    return "Without it the exchange decides."


def _iteration_raises(operation: Operation) -> Iterator[tuple[str, str]]:
    yield "TypeError", "An argument of another type."
    yield "ValueError", "An argument out of its range."
    yield "IncompletePages", "The exchange shows no page for records that it has."
    yield "LendspecError", f"What `{operation.name}` raises, while iterating; the iterator can go on from there."


def raw_doc(operation: Operation) -> str:
    """The docstring of the raw twin of a method."""
    return paragraph(
        f"Call ``{operation.python_name}`` and keep status, headers, limits used and body beside the result."
    )


def limit_text(limit: Limit) -> str:
    """One limit in a line: ``6000 of 12000 IP weight a minute (2 calls)``."""
    span = {1: "a second", _MINUTE: "a minute"}.get(limit.per_seconds, f"every {limit.per_seconds} s")
    scope = _SCOPES.get(limit.scope, limit.scope)
    per = f" and {', '.join(limit.per)}" if limit.per else ""
    if limit.weight == 1 and limit.pool == "operation" and not limit.cases:
        return f"{limit.budget} {span} per {scope}{per}"
    cases = "".join(f", {case.weight} when {case.parameter} is {' or '.join(case.values)}" for case in limit.cases)
    shared = ", shared with other operations" if limit.pool == "shared" else ""
    told = f"{limit.weight}{cases} of {limit.budget} {scope} weight {span}{per} ({calls_of(limit)} calls{shared})"
    if (other := disputed(limit)) is None:
        return told
    return f"{told}, or of {other.budget} {_SCOPES[other.scope]} weight ({calls_of(other)} calls): sources disagree"


def calls_of(limit: Limit) -> int:
    """How many calls a period allows."""
    return limit.budget // limit.weight if limit.weight else limit.budget


def disputed(limit: Limit) -> Limit | None:
    """The limit as other sources have it, where they disagree on who shares it."""
    if limit.or_scope is None or limit.or_budget is None:
        return None
    return evolve(limit, scope=limit.or_scope, budget=limit.or_budget, or_scope=None, or_budget=None)


@lru_cache(maxsize=1 << 13)
def _entry(name: str, text: str) -> str:
    """One line of a list, which many of them have alike."""
    return paragraph(text.replace("\n\n", "\n"), indent=8, first=f"    {name}: ")


_OPTIONS = _entry("options", "Settings for this call alone, such as the timeout.")


def _rule(rule: Rule, operation: Operation) -> str:
    names = {parameter.wire: f"`{parameter.name}`" for parameter in operation.parameters}
    listed = [names.get(wire, wire) for wire in rule.parameters]
    demand = {
        "any": f"give {' or '.join(listed)}, or several of them" if len(listed) > 1 else f"give {listed[0]}",
        "one": f"give exactly one of {' and '.join(listed)}",
        "most_one": f"give at most one of {' and '.join(listed)}",
        "require": f"give {' and '.join(listed)}",
        "forbid": f"leave out {' and '.join(listed)}",
    }[rule.kind]
    said = [f"{names.get(wire, wire)} is {' or '.join(texts) or 'given'}" for wire, texts in rule.when]
    return f"{demand}{' when ' + ' and '.join(said) if said else ''}"


def _python_names(text: str, names: Mapping[str, str]) -> str:
    """Say `loan_coin` where the specification says `loanCoin`: a docstring speaks Python."""
    if "`" not in text:
        return text
    return _TICKED.sub(lambda found: f"`{names.get(found[1], found[1])}`", text)


def _sentence(text: str) -> str:
    clean = text.strip()
    return clean if clean.endswith((".", "。", "!", "?")) else f"{clean}."


def _argument(operation: Operation, parameter: Parameter) -> str:
    text = (parameter.doc.en or f"``{parameter.wire}`` of the exchange.") + _default(parameter.default)
    if operation.idempotency and operation.idempotency.parameter == parameter.wire:
        return f"{text} Made up when absent."
    return text


def _default(value: object) -> str:
    """What the exchange takes where the argument is left out."""
    if not isinstance(value, str | int | float):
        return ""
    told = str(value).lower() if isinstance(value, bool) else str(value)
    short = 0 < len(told) <= _LONGEST_DEFAULT and told.isprintable() and "`" not in told
    return f" Without it: ``{told}``." if short else ""


def _deprecated(operation: Operation) -> str:
    old = operation.deprecated
    when = f": the exchange removes it on {old.sunset}" if old and old.sunset else ""
    way_out = f" Use instead: {_sentence(old.replaced_by)}" if old and old.replaced_by else ""
    return f"Deprecated{when}.{way_out}"


@cache
def _raised(proofs: int, *, writes: bool, has_key: bool) -> str:
    """What a call may raise, which many share."""
    return "Raises:\n" + "\n".join(_entry(name, text) for name, text in _raises(proofs, writes=writes, has_key=has_key))


def _raises(proofs: int, *, writes: bool, has_key: bool) -> Iterator[tuple[str, str]]:
    if proofs:
        yield "AuthenticationError", "The key, its signature, its permission or its address was refused."
    if proofs > 1:
        yield "ClockSkew", "The clock of this machine is too far from the exchange's."
    yield "RateLimited", "A limit of the exchange is used up."
    yield "Refused", "The exchange said no and did nothing; the subclasses in ``lendspec.core.errors`` say why."
    if writes:
        yield "OutcomeUnknown", "It may or may not have been executed: look before you send it again."
    else:
        yield "OutcomeUnknown", "No answer arrived; a read is safe to repeat."
    if has_key:
        yield "AlreadyExecuted", "A request with the same id was executed: do not send it again."
    yield "NotSent", "It surely did not reach the exchange."
    yield "DecodeError", "The answer does not fit the specification."


def _told(operation: Operation) -> dict[str, str]:
    """The fields of the answer by wire name."""
    answer = operation.answer.inner if isinstance(operation.answer, Row) else operation.answer
    return {field.wire: field.name for field in answer.fields} if isinstance(answer, ObjectType) else {}


def _facts(operation: Operation) -> Iterator[str]:
    changes = "changes the account" if operation.effect == "write" else "reads only"
    permission = f"; permission {operation.permission}" if operation.permission else ""
    yield f"Effect: {changes}{permission}."
    if (onward := operation.forward) is not None:
        most = f", {onward.max_size} records at most" if onward.max_size else ""
        yield f"Pages: give the `{onward.cursor}` of the last record as `{onward.start}` to read on{most}."
    for rule in operation.rules:
        yield f"Rule: {_rule(rule, operation)}."
    yield from map(partial(_python_names, names=_told(operation)), settlement_texts(operation.settlement))
    if operation.limits:
        yield f"Limits: {'; '.join(map(limit_text, operation.limits))}."
    if operation.provenance and operation.provenance.source:
        yield f"Source: {operation.provenance.source}"
