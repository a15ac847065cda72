"""What became of the operations: as lines to read, and as JSON for programs."""

from __future__ import annotations

import json
from pathlib import Path

from lendspec.generator.findings import Finding, Outcome, Place, Refusal
from lendspec.generator.foreign.report import as_json, summary

FILE = Path("spec.yaml")
REFUSED = Refusal("GET /a", (Finding(Place(FILE, 3, 5), "path", "odd", "$.paths"), Finding(Place(FILE, 4), "x", "y")))
NOTES = [Finding(Place(FILE, line), "type", f"note {line}") for line in range(1, 13)]


def test_the_lines():
    """Every refusal with every reason; of each rule ten notes."""
    lines = list(
        summary("demo_a", Outcome(("GET /b",), (REFUSED,), (*NOTES, Finding(Place(FILE, 99), "depth", "deep"))))
    )
    assert lines[:4] == [
        "demo_a: 1 of 2 operations made, 1 refused.",
        "  refused GET /a",
        "    spec.yaml:3:5: path: odd (at $.paths)",
        "    spec.yaml:4:1: x: y (at $)",
    ]
    assert lines[4] == "  note: spec.yaml:1:1: type: note 1 (at $)"
    assert len(lines) == 4 + 10 + 1 + 1
    assert lines[-1] == "  note: type: 2 more of the kind; --report lists them"


def test_a_report_without_a_fault_is_one_line():
    assert list(summary("demo_a", Outcome(("GET /b",)))) == ["demo_a: 1 of 1 operations made, 0 refused."]


def test_the_json():
    """Everything, also the notes that the lines leave out; of several packages it is a list."""
    outcome = Outcome(("GET /b",), (REFUSED,), tuple(NOTES))
    told = json.loads(as_json([("demo_a", outcome)]))
    assert [each["package"] for each in json.loads(as_json([("demo_a", outcome), ("demo_b", outcome)]))] == [
        "demo_a",
        "demo_b",
    ]
    assert (told["package"], told["operations"], told["generated"]) == ("demo_a", 2, ["GET /b"])
    assert told["refused"] == [
        {"operation": "GET /a", "place": "spec.yaml:3:5", "rule": "path", "message": "odd", "pointer": "$.paths"}
    ]
    assert len(told["notes"]) == 12
