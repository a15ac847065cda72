"""Extension keys: known, in their place, with a value of the right form; the fault located inside of the value."""

from __future__ import annotations

import pytest

from lendspec.generator.document import Workspace
from lendspec.generator.extensions import Extensions
from lendspec.generator.findings import SpecError
from tests.generator.documents import build, document, only_finding, write

LIMIT = "{weight: 1, per_seconds: 60, budget: 100, scope: ip, pool: operation"

FAULTS = {
    "unknown": (
        {"info": "▸x-exchnge: a"},
        "unknown-extension",
        "`x-exchnge` is no known extension; did you mean `x-exchange`?",
    ),
    "unknown, nothing like it": (
        {"info": "▸x-qqqq: a"},
        "unknown-extension",
        "describe it in extensions.schema.json first",
    ),
    "misplaced": (
        {"info": "▸x-method: borrow"},
        "misplaced-extension",
        "`x-method` has no meaning on info; it belongs on operation",
    ),
    "misplaced on a tag": (
        {"root": "tags: [{name: a, ▸x-owns: [b]}]"},
        "misplaced-extension",
        "on tag; it belongs on securityScheme",
    ),
    "misplaced on a parameter": (
        {"parameters": "parameters: [{name: a, in: query, ▸x-bool: [a, b], schema: {type: string}}]"},
        "misplaced-extension",
        "`x-bool` has no meaning on parameter; it belongs on schema",
    ),
    "number for text": (
        {"operation": "operationId: a\nx-permission: ▸1"},
        "extension-value",
        "`x-permission`: 1 is not of type 'string'",
    ),
    "empty": ({"operation": "operationId: a\nx-permission:▸"}, "extension-value", "`x-permission` is empty"),
    "blank": ({"operation": "operationId: a\nx-permission: ▸' '"}, "extension-value", "' ' does not match"),
    "no Python name": ({"place": "x-group: loan\nx-method: ▸getLoan"}, "extension-value", "'getLoan' does not match"),
    "neither read nor write": ({"effect": "x-effect: ▸look"}, "extension-value", "`x-effect`: 'look' is not one of"),
    "inside of a list": (
        {"operation": f"operationId: a\nx-limits:\n- {LIMIT}}}\n- {LIMIT.replace('ip', '▸planet')}}}"},
        "extension-value",
        "`x-limits`: 'planet' is not one of ['ip', 'uid', 'account']",
    ),
    "missing inside of a list": (
        {"operation": "operationId: a\nx-limits:\n- ▸{weight: 1, budget: 2, scope: ip, pool: operation}"},
        "extension-value",
        "'per_seconds' is a required property",
    ),
    "another scope without its budget": (
        {"operation": f"operationId: a\nx-limits: [▸{LIMIT}, orScope: uid}}]"},
        "extension-value",
        "'orBudget' is a dependency of 'orScope'",
    ),
    "deep inside": (
        {"operation": f"operationId: a\nx-limits: [{LIMIT}, cases: [{{parameter: a, values: [▸1], weight: 2}}]}}]"},
        "extension-value",
        "1 is not of type 'string'",
    ),
    "no date": ({"operation": "operationId: a\nx-sunset: ▸soon"}, "extension-value", "'soon' does not match"),
    "unknown key inside": (
        {"operation": "operationId: a\nx-idempotency: ▸{parameter: b, seconds: 1, secnds: 2}"},
        "extension-value",
        "Additional properties are not allowed ('secnds' was unexpected)",
    ),
}


@pytest.mark.parametrize(("parts", "rule", "words"), FAULTS.values(), ids=FAULTS)
def test_a_fault_of_an_extension_is_located(tmp_path, parts, rule, words):
    """A typo in a key of ours must not vanish, and a value is judged where it stands."""
    found, place = only_finding(tmp_path, document(**parts))
    assert (found.rule, found.place.line, found.place.column) == (rule, *place)
    assert words in found.message


def test_the_pointer_leads_to_the_value(tmp_path):
    """A reader without line numbers finds it too."""
    text = document(operation=f"operationId: a\nx-limits: [{LIMIT.replace('ip', '▸planet')}}}]")
    found, _ = only_finding(tmp_path, text)
    assert found.pointer == "$.paths['/loan'].get['x-limits']['0'].scope"


def test_texts_in_chinese_may_stand_anywhere(tmp_path):
    """Wherever a summary or a description may stand."""
    build(
        tmp_path,
        document(
            info="x-description-zh: 产品",
            root="tags: [{name: a, x-description-zh: 组}]\nservers: [{url: 'https://x', x-description-zh: 站}]",
            operation="operationId: a\nx-summary-zh: 借币\nx-description-zh: 借入",
            parameters="parameters: [{name: a, in: query, x-description-zh: 币种, schema: {type: string}}]",
            schemas="A: {type: string, x-description-zh: 值}",
        ),
    )


def test_other_peoples_extensions_are_passed_over(tmp_path):
    """They mean nothing to us."""
    spot = Workspace().open(write(tmp_path, "x-method: 1\nx-what: {}\n"))
    assert Extensions(curated=False).check("root", spot, "x-method") == []
    assert [found.rule for found in Extensions().check("root", spot, "x-what")] == ["unknown-extension"]


def test_a_finding_about_a_key_of_a_mapping_stands_at_the_mapping(tmp_path):
    """Where a rule speaks about a key that is not there, the value that should have it is named."""
    with pytest.raises(SpecError) as caught:
        build(tmp_path, document(info="x-envelope: {code: code}"))
    assert {found.pointer for found in caught.value.findings} == {"$.info['x-envelope']"}
    assert len(caught.value.findings) == 3


@pytest.mark.parametrize(
    ("kind", "key", "value", "fits"),
    [
        ("operation", "x-method", "borrow", True),
        ("operation", "x-method", "Borrow", False),
        ("operation", "x-method", None, False),
        ("operation", "x-mthd", "borrow", False),
        ("info", "x-method", "borrow", False),
        ("paths", "x-description-zh", "借币", True),
        ("operation", "x-idempotency", {"parameter": "id", "seconds": 60}, True),
        ("operation", "x-idempotency", {"parameter": "id", "seconds": 60.0}, False),
    ],
)
def test_what_certainly_fits_needs_no_place(kind, key, value, fits):
    """A checker asks this first; only for the rest it says where the value stands."""
    extensions = Extensions()
    assert [extensions.fits(kind, key, value) for _ in range(2)] == [fits, fits]
    assert Extensions(curated=False).fits(kind, key, value)


@pytest.mark.parametrize(("count", "words"), [(4_999, []), (5_000, ["holds more than 5000 values"])])
def test_a_value_is_as_large_as_somebody_writes_by_hand(tmp_path, count, words):
    """Comparing every item of a list with every other takes its time."""
    names = ", ".join(f"a{number}" for number in range(count))
    spot = Workspace().open(write(tmp_path, f"x-client-parameters: [{names}]\n"))
    found = Extensions().check("info", spot, "x-client-parameters")
    assert len(found) == len(words)
    assert all(word in finding.message for word, finding in zip(words, found, strict=True))


def test_values_within_values_count(tmp_path):
    """A few long lists are as much as one."""
    row = "- {weight: 1, per_seconds: 60, budget: 100, scope: ip, pool: operation, per: [" + "a, " * 2_500 + "]}\n"
    spot = Workspace().open(write(tmp_path, f"x-limits:\n{row}{row}"))
    (found,) = Extensions().check("operation", spot, "x-limits")
    assert "holds more than 5000 values" in found.message


def test_a_value_that_is_right_after_all_brings_no_finding(tmp_path):
    """A number with a point may be whole; a validator knows."""
    spot = Workspace().open(write(tmp_path, "x-idempotency: {parameter: id, seconds: 60.0}\n"))
    assert Extensions().check("operation", spot, "x-idempotency") == []
