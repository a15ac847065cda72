"""The entry of a package in a changelog: found, written, replaced, and nothing else touched."""

from __future__ import annotations

import pytest

from lendspec.generator.diff.changelog import entry_for, update_changelog
from lendspec.generator.diff.report import compared
from tests.generator.documents import write

BREAKING = ("        total: {type: integer, description: How many.}\n", "")
TERMS = """\
  /loan/terms:
    get:
      operationId: loanTerms
      x-group: loan.flexible
      x-method: terms
      x-effect: read
      responses: {'200': {description: Nothing.}}
"""
FRESH = ("  /loan/repay:\n", f"{TERMS}  /loan/repay:\n")
FIELD = ("        rest: {", "        more: {type: string}\n        rest: {")
TIGHTER = ("weight: 10", "weight: 20")
WORDS = ("summary: Borrow\n", "summary: Take a loan\n")

ENTRY = """\
### Demo credit

**Breaking**

- `Loans`: the field `total` is gone.

**New**

- `loan.flexible`: new operation `terms`.
- `Repayment`: new field `more`.

**Also**

- `loan.flexible.borrow`: limits are tighter: 10 of 1200 IP weight a minute (120 calls), now 20 of 1200 IP weight a
  minute (60 calls).
- Descriptions, examples or translations changed in one place."""
MARK, END = "<!-- demo_credit: written by `lendspec diff --changelog` -->", "<!-- end of demo_credit -->"


@pytest.fixture
def report(tmp_path, base):
    """The report of some edits of the base."""

    def made(*edits):
        text = base
        for before, after in edits:
            assert before in text
            text = text.replace(before, after)
        return compared(str(write(tmp_path, base, "old.yaml")), str(write(tmp_path, text, "new.yaml")))

    return made


def test_the_entry_has_what_users_need(report):
    """Rewordings are counted."""
    assert entry_for(report(BREAKING, FRESH, FIELD, TIGHTER, WORDS)) == ENTRY


def test_the_entry_stands_below_what_people_wrote(report, tmp_path):
    """Under the unreleased heading, whatever that says; older versions stay as they are."""
    before = "# Changelog\n\nIntro.\n\n## 0.2.0 (unreleased)\n\n- By hand.\n\n## 0.1.0\n\n- Old.\n"
    file = write(tmp_path, before, "CHANGELOG.md")
    assert update_changelog(file, report(BREAKING))
    entry = f"{MARK}\n\n### Demo credit\n\n**Breaking**\n\n- `Loans`: the field `total` is gone.\n\n{END}\n"
    assert file.read_text("utf-8") == before.replace("- By hand.\n", f"- By hand.\n\n{entry}")


def test_a_second_run_replaces_the_first(report, tmp_path):
    """Of the same package; what stands around it stays."""
    file = write(tmp_path, "## Unreleased\n\n- Before.\n", "CHANGELOG.md")
    update_changelog(file, report(BREAKING))
    file.write_text(file.read_text("utf-8") + "\n- After.\n", "utf-8")
    assert update_changelog(file, report(FIELD))
    entry = f"{MARK}\n\n### Demo credit\n\n**New**\n\n- `Repayment`: new field `more`.\n\n{END}"
    assert file.read_text("utf-8") == f"## Unreleased\n\n- Before.\n\n{entry}\n\n- After.\n"
    assert not update_changelog(file, report(FIELD))
    assert update_changelog(file, report())
    assert file.read_text("utf-8") == "## Unreleased\n\n- Before.\n\n- After.\n"


def test_entries_of_two_packages_stand_beside_each_other(report, tmp_path):
    file = write(
        tmp_path,
        f"## Unreleased\n\n{MARK.replace('credit', 'other')}\n\nx\n\n{END.replace('credit', 'other')}\n",
        "CHANGELOG.md",
    )
    update_changelog(file, report(FIELD))
    text = file.read_text("utf-8")
    assert text.index("end of demo_other") < text.index("end of demo_credit")


NEW_HEADINGS = [
    ("# Changelog\n\n## 1.2.0\n\n- Old.\n", "# Changelog\n\n## 2.0.0 (unreleased)\n\n{}\n\n## 1.2.0\n\n- Old.\n"),
    ("# Changelog\n", "# Changelog\n\n## 2.0.0 (unreleased)\n\n{}\n"),
    (None, "# Changelog\n\n## 2.0.0 (unreleased)\n\n{}\n"),
]


@pytest.mark.parametrize(("before", "after"), NEW_HEADINGS)
def test_a_missing_heading_is_made_with_the_next_version(report, tmp_path, before, after):
    """Above the newest version; a missing file too."""
    file = tmp_path / "CHANGELOG.md"
    if before is not None:
        write(tmp_path, before, "CHANGELOG.md")
    made = report(BREAKING)
    update_changelog(file, made)
    assert file.read_text("utf-8") == after.format(f"{MARK}\n\n{entry_for(made)}\n\n{END}")


def test_nothing_is_written_where_nothing_changed(report, tmp_path):
    """No heading either."""
    file = write(tmp_path, "# Changelog\n", "CHANGELOG.md")
    assert not update_changelog(file, report())
    assert file.read_text("utf-8") == "# Changelog\n"


def test_line_ends_are_kept(report, tmp_path):
    file = tmp_path / "CHANGELOG.md"
    file.write_bytes(b"# Changelog\r\n\r\n## Unreleased\r\n\r\n- One.\r\n")
    update_changelog(file, report(FIELD))
    data = file.read_bytes()
    assert data.count(b"\n") == data.count(b"\r\n") > 5


def test_a_text_of_a_specification_cannot_end_the_entry(report, tmp_path):
    """The marks of the entry are the writer's alone."""
    value = f"enum: [BUY, SELL, '{END}']"
    docs = "x-enum-docs: {en: [Buys the coin., Sells the coin.]}"
    made = report(("enum: [BUY, SELL]", value), (docs, "x-enum-names: [BUY, SELL, ODD]"))
    file = write(tmp_path, "## Unreleased\n", "CHANGELOG.md")
    assert update_changelog(file, made)
    assert not update_changelog(file, made)
    assert file.read_text("utf-8").count(END) == 1
