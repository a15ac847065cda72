"""Facts of one operation that the planted changes leave alone."""

from __future__ import annotations

from pathlib import Path

from attrs import evolve

from lendspec.generator.build import build_spec
from lendspec.generator.diff.facts import facts
from lendspec.generator.model import ForwardPages


def test_pages_that_only_go_forward_are_compared():
    old = build_spec(Path(__file__).with_name("base.yaml")).spec.operations[0]
    new = evolve(old, forward=ForwardPages("fromId", "id"))
    assert list(facts(old, old)) == []
    assert list(facts(old, new)) == [("pages", "x-page", "nothing", "forward from fromId")]
    assert list(facts(new, old)) == [("pages", "x-page", "forward from fromId", "nothing")]
