"""What changes in what a specification says of a call beside its arguments and its answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias, cast

from attrs import fields, has

from lendspec.generator.diff.changes import code
from lendspec.generator.diff.limits import limit_change
from lendspec.generator.model import (
    CursorPages,
    Deprecation,
    Envelope,
    ForwardPages,
    Idempotency,
    NumberedPages,
    Operation,
    Rule,
    Settlement,
    Shown,
    Statuses,
    Window,
)
from lendspec.generator.paging import iteration_name
from lendspec.generator.settlement_text import listed_statuses

__all__ = ["Fact", "differing", "facts"]

Fact: TypeAlias = tuple[str, str, str, str]
"""A rule, the key of the specification, what was and what is now."""

_Record: TypeAlias = "NumberedPages | CursorPages | Window | Idempotency | Envelope"
_UNSTATED = (None, "unstated")


def facts(old: Operation, new: Operation) -> Iterator[Fact]:
    """Compare everything that is said of one operation under keys of its own."""
    yield from _security(old, new)
    yield from _permission(old.permission, new.permission)
    if old.effect != new.effect:
        yield f"effect-{new.effect}", "x-effect", old.effect, new.effect
    if found := limit_change(old.limits, new.limits):
        yield found[0], "x-limits", found[1], found[2]
    yield from _pages(old, new)
    if old.forward != new.forward:
        yield "pages", "x-page", _from(old.forward), _from(new.forward)
    if old.window != new.window:
        yield "window", "x-window", *differing(old.window, new.window)
    yield from _idempotency(old.idempotency, new.idempotency)
    yield from _settlement(old.settlement, new.settlement)
    yield from _rules(old, new)
    yield from _deprecation(old.deprecated, new.deprecated)
    yield from _provenance(old, new)


def _security(old: Operation, new: Operation) -> Iterator[Fact]:
    lost = [name for name in old.security if name not in new.security]
    more = [name for name in new.security if name not in old.security]
    if lost or more:
        rule = "security-other" if lost and more else "security-more" if more else "security-less"
        yield rule, "security", _names(lost), _names(more)
    was, now = ([parameter.wire for parameter in made.owned] for made in (old, new))
    if set(was) != set(now):
        yield "signed-parameters", "security", _names(was), _names(now)


def _names(names: list[str]) -> str:
    return ", ".join(map(code, names)) or "nothing"


def _permission(old: str | None, new: str | None) -> Iterator[Fact]:
    if old == new or (old in _UNSTATED and new in _UNSTATED):
        return
    rule = "permission-stated" if old in _UNSTATED else "permission-unstated" if new in _UNSTATED else "permission"
    yield rule, "x-permission", old or "", new or ""


def _from(forward: ForwardPages | None) -> str:
    return "nothing" if forward is None else f"forward from {forward.start}"


def _pages(old: Operation, new: Operation) -> Iterator[Fact]:
    if old.pages == new.pages:
        return
    if old.pages is None or new.pages is None:
        rule = "pages-removed" if new.pages is None else "pages-added"
        yield rule, "x-page", iteration_name(old) or "", iteration_name(new) or ""
    else:
        yield "pages", "x-page", *differing(old.pages, new.pages)


def _idempotency(old: Idempotency | None, new: Idempotency | None) -> Iterator[Fact]:
    if old == new:
        return
    if old is None or new is None:
        rule = "idempotency-added" if new else "idempotency-removed"
        yield rule, "x-idempotency", code(old.parameter) if old else "", code(new.parameter) if new else ""
    else:
        yield "idempotency", "x-idempotency", *differing(old, new)


def _settlement(old: Settlement | None, new: Settlement | None) -> Iterator[Fact]:
    if old != new:
        rule = "settlement-added" if old is None else "settlement-removed" if new is None else "settlement"
        yield rule, "x-settlement", _when_done(old), _when_done(new)


def _when_done(settlement: Settlement | None) -> str:
    if settlement is None:
        return ""
    record = settlement.record
    where = f"; {code(record.place)} shows it{_with(record)}" if record else ""
    return f"{_stages(settlement.answer) if settlement.answer else 'accepted'}{where}"


def _with(record: Shown) -> str:
    told = [f"{link.name} from {link.source}" for link in (*record.arguments, *record.same)]
    return "".join(f", {each}" for each in (*told, *([_stages(record.status)] if record.status else ())))


def _stages(statuses: Statuses) -> str:
    stages = (("done", statuses.done), ("pending", statuses.pending), ("failed", statuses.failed))
    said = [f"{listed_statuses(values)} {stage}" for stage, values in stages if values]
    return f"{code(statuses.field)} {', '.join(said)}"


def _rules(old: Operation, new: Operation) -> Iterator[Fact]:
    was, now = ({rule: _rule(rule, made) for rule in made.rules} for made in (old, new))
    yield from (("rule-removed", "x-rules", words, "") for rule, words in was.items() if rule not in now)
    yield from (("rule-added", "x-rules", "", words) for rule, words in now.items() if rule not in was)


def _rule(rule: Rule, operation: Operation) -> str:
    names = {parameter.wire: parameter.name for parameter in operation.parameters}
    listed = [code(names.get(wire, wire)) for wire in rule.parameters]
    demand = {
        "any": f"give {' or '.join(listed)}",
        "one": f"give exactly one of {' and '.join(listed)}",
        "most_one": f"give at most one of {' and '.join(listed)}",
        "require": f"give {' and '.join(listed)}",
        "forbid": f"leave out {' and '.join(listed)}",
    }[rule.kind]
    said = [f"{code(names.get(wire, wire))} is {' or '.join(texts) or 'given'}" for wire, texts in rule.when]
    return f"{demand}{' when ' + ' and '.join(said) if said else ''}"


def _deprecation(old: Deprecation | None, new: Deprecation | None) -> Iterator[Fact]:
    if old is None and new is not None:
        end = f"the exchange takes it down on {new.sunset}" if new.sunset else "no day is named"
        way_out = f"; use {code(new.replaced_by)}" if new.replaced_by else "; nothing is named to use instead"
        yield "deprecated", "deprecated", "", end + way_out
    elif old is not None and new is None:
        yield "undeprecated", "deprecated", "", ""
    elif old is not None and new is not None:
        if old.sunset != new.sunset:
            yield "sunset", "x-sunset", old.sunset or "a day not named", new.sunset or "a day not named"
        if old.replaced_by != new.replaced_by:
            yield "successor", "x-replaced-by", old.replaced_by or "nothing", new.replaced_by or "nothing"


def _provenance(old: Operation, new: Operation) -> Iterator[Fact]:
    """Where the facts come from; the day of the last comparison is no change."""
    for name in ("source", "note"):
        was, now = (getattr(made.provenance, name, None) for made in (old, new))
        if was != now:
            yield "source", "x-provenance", name, name


def differing(old: _Record | None, new: _Record | None) -> tuple[str, str]:
    """The attributes of two records that differ, in words for each."""
    if old is None or new is None or type(old) is not type(new):
        return _all(old), _all(new)
    names = [entry.name for entry in fields(type(old)) if getattr(old, entry.name) != getattr(new, entry.name)]
    return _words(old, names), _words(new, names)


def _all(record: _Record | None) -> str:
    if record is None:
        return "none"
    return _words(record, [entry.name for entry in fields(type(record)) if getattr(record, entry.name)])


def _words(record: _Record, names: list[str]) -> str:
    return ", ".join(f"{name.replace('_', ' ')} {_value(getattr(record, name))}" for name in names)


def _value(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(_value, cast("tuple[object, ...]", value))) or "none"  # of names or of records
    kind = type(value)
    if has(kind):
        return " ".join(_value(getattr(value, entry.name)) for entry in fields(kind))
    return "none" if value is None else str(value)
