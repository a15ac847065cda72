"""The calls that the documentation of an operation shows: arguments in, texts on the wire, an answer back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from tests.integration.made_up import value_of
from tests.integration.rules import Arguments, legal_calls, rules_of, text_of
from tests.integration.specs import Case, answer_data, answer_schema
from tests.integration.values import differences, to_python
from tests.support.document import Parameter, rows, table
from tests.support.fit import kinds

__all__ = [
    "REQUEST_ID",
    "SIGNING",
    "arguments_of",
    "calls_of",
    "differences_of",
    "expected_body",
    "expected_query",
    "least_arguments",
    "listed_values",
]

SIGNING = frozenset({"recvWindow", "timestamp", "signature"})
REQUEST_ID = re.compile("[0-9a-f]{32}")


def calls_of(case: Case) -> list[dict[str, object]]:
    """What may be sent, by wire name: what is required alone, then everything, then more where rules part things."""
    required = frozenset(case.takes) & case.example.required - case.may_omit
    return legal_calls(_values(case), required, rules_of(case.spec.raw), listed_values(case))


def arguments_of(case: Case, sent: Arguments) -> dict[str, object]:
    """The Python arguments for what is to be sent."""
    return {
        parameter.name: to_python(sent[wire], case.schema(wire), case.document, parameter.type, case.package)
        for wire, parameter in case.takes.items()
        if wire in sent
    }


def least_arguments(case: Case) -> dict[str, object]:
    """The Python arguments that are required."""
    return arguments_of(case, calls_of(case)[0])


def _values(case: Case) -> dict[str, object]:
    """A value for each argument: the documented example where there is one."""
    shown = {**case.example.parameters, **table(case.example.body)}
    return {wire: shown[wire] if wire in shown else value_of(case.schema(wire), case.document) for wire in case.takes}


def listed_values(case: Case) -> Mapping[str, list[object]]:
    """The values that the schema of an argument lists."""
    return {wire: _listed_in(case.schema(wire)) for wire in case.takes}


def _listed_in(schema: Mapping[str, object]) -> list[object]:
    return [True, False] if "boolean" in kinds(schema) else rows(schema.get("enum"))


def expected_query(case: Case, sent: Arguments) -> list[tuple[str, str]]:
    """The texts of what is sent in the query, in the documented order."""
    documented = [parameter for parameter in case.spec.parameters if parameter.location == "query"]
    return [(each.name, text) for each in documented if each.name in sent for text in _texts(each, sent[each.name])]


def _texts(parameter: Parameter, value: object) -> Iterable[str]:
    if "array" not in kinds(parameter.schema):
        return [text_of(value)]
    texts = [text_of(item) for item in rows(value)]
    return texts if parameter.explode else [",".join(texts)]


def expected_body(case: Case, sent: Arguments) -> dict[str, object]:
    """The members of what is sent in the body."""
    members = table(case.spec.body.schema.get("properties")) if case.spec.body else {}
    return {name: sent[name] for name in members if name in sent}


def differences_of(case: Case, result: object, answer: object) -> list[str]:
    """How the result of a call differs from the answer of the exchange: lost, invented or changed values."""
    schema = answer_schema(case)
    if schema is None or schema.get("maxItems") == 0:
        return [] if result is None else [f"the exchange answers nothing, the method returned {result!r}"]
    data = answer_data(case, answer)
    if case.document.info.get("x-envelope") and schema.get("maxItems") == 1:
        row = next(iter(rows(data)), None)
        return list(differences(result, row, table(schema["items"]), case.document))
    return list(differences(result, data, schema, case.document))
