"""Each planted change is told once, classed rightly, in words, and at its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from lendspec.generator.diff.report import compared
from lendspec.generator.diff.rules import RULES
from tests.generator.diff.planted import PLANTED
from tests.generator.documents import MARK, marked, write


def edited(base, planted):
    """The two versions, and the version, line and column of the mark."""
    old, new = (text.replace(MARK, "") for text in (planted.old, planted.new))
    assert base.count(old) == 1, f"{old!r} stands {base.count(old)} times in the base"
    changed = base.replace(old, new)
    if MARK in planted.old:
        return changed, ("old", *marked(base.replace(old, planted.old))[1])
    if MARK in planted.new:
        return changed, ("new", *marked(base.replace(old, planted.new))[1])
    fragment = planted.at.replace(MARK, "")
    version, text = ("new", changed) if fragment in changed else ("old", base)
    assert text.count(fragment) == 1, f"{fragment!r} stands {text.count(fragment)} times"
    return changed, (version, *marked(text.replace(fragment, planted.at))[1])


@pytest.mark.parametrize("planted", PLANTED.values(), ids=PLANTED.keys())
def test_a_planted_change_is_classed_and_located(tmp_path, base, planted):
    changed, mark = edited(base, planted)
    old, new = write(tmp_path, base, "old.yaml"), write(tmp_path, changed, "new.yaml")
    found = compared(str(old), str(new)).changes
    assert sorted(change.rule for change in found) == sorted([planted.rule, *planted.also])
    change = next(change for change in found if change.rule == planted.rule)
    assert (change.level, change.message) == (planted.level, planted.message)
    assert (change.version, change.place.line, change.place.column) == mark
    assert change.place.file == (old if change.version == "old" else new)
    assert RULES[change.rule].guess == ("looks renamed" in change.message)


def test_there_are_more_than_forty(base):
    """And every rule that the table names exists."""
    assert len(PLANTED) > 60
    assert {planted.rule for planted in PLANTED.values()} <= RULES.keys()


def test_nothing_changed_between_equal_specifications(tmp_path, base):
    old, new = write(tmp_path, base, "old.yaml"), write(tmp_path, base, "new.yaml")
    assert compared(str(old), str(new)).changes == ()


def test_the_documentation_lists_every_rule():
    """With its class and its words."""
    text = (Path(__file__).parents[3] / "docs" / "diff.md").read_text("utf-8")
    for name, rule in RULES.items():
        level = rule.level + (", notable" if rule.notable else "") + (", a guess" if rule.guess else "")
        words = rule.words.replace(":plain}", "}")
        assert f"| `{name}` | {level} | {words} |\n" in text
