"""The bounds of the coverage: kept in silence, broken with the places to look at."""

import json

import pytest

from tools.coverage_gate import RULES, Rule, findings, main

STRICT = Rule("strict", ("core/*",), 100)
LOOSE = Rule("loose", ("*",), 90)


def file(lines=0, branches=0, missing_lines=(), missing_branches=()):
    return {
        "summary": {
            "num_statements": lines,
            "covered_lines": lines - len(missing_lines),
            "num_branches": branches,
            "covered_branches": branches - len(missing_branches),
        },
        "missing_lines": list(missing_lines),
        "missing_branches": list(missing_branches),
    }


def test_a_file_belongs_to_the_first_rule_that_matches():
    report = {"files": {"core/a.py": file(10), "b.py": file(10, 10, [3], [[4, -1]])}}
    assert list(findings(report, (STRICT, LOOSE))) == []


def test_missing_lines_and_branches_are_named_and_a_branch_to_a_missing_line_only_once():
    report = {
        "files": {"core/a.py": file(10, 10, [2, 3, 5], [[4, -1], [1, 2], [6, 8]]), "core/b.py": file(5), "c.py": file()}
    }
    assert list(findings(report, (STRICT, LOOSE))) == [
        "strict: 76.00 % covered, at least 100 % wanted",
        "  core/a.py: 2-3, 5, 4->exit, 6->8",
    ]


def test_a_rule_without_files_is_an_error_and_not_a_success():
    assert list(findings({"files": {"b.py": file(1)}}, (STRICT, LOOSE))) == [
        "strict: no file matches core/*; was code moved?"
    ]


@pytest.mark.parametrize(("missing", "status"), [([], 0), ([1], 1)])
def test_it_is_silent_when_all_is_well(tmp_path, capsys, missing, status):
    names = ("overlays/lendspec/core/a.py", "overlays/lendspec/okx/signing.py", "overlays/lendspec/okx/errors.py")
    files = {name: file(10, 0, missing) for name in (*names, "generator/lendspec/generator/a.py")}
    path = tmp_path / "coverage.json"
    path.write_text(json.dumps({"files": files}))
    assert main(str(path)) == status
    out, err = capsys.readouterr()
    assert (out, bool(err)) == ("", bool(status))


def test_every_bound_is_stated():
    assert [rule.percent for rule in RULES] == [100, 100, 90]
