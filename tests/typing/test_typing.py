"""What a type checker tells users: scripts in good/ are clean, each line of bad/ has exactly the errors it names.

A line of a bad script names its errors by code: ``loan.borrow(loan_coin=1)  # E: arg-type``.
"""

import functools
import re
from collections import Counter
from pathlib import Path

import pytest
from mypy import api

HERE = Path(__file__).parent
CACHE = HERE.parent.parent / ".mypy_cache" / "user"
ERROR = re.compile(r"(?P<path>.+?):(?P<line>\d+): error: (?P<text>.*?)(?:  \[(?P<code>[a-z-]+)\])?")
MARK = re.compile(r"#\s*E:\s*(?P<codes>[a-z-]+(?:\s*,\s*[a-z-]+)*)\s*$")


@functools.cache
def errors_of(folder, cache=CACHE):
    """Check every script of a folder as a user would, with no configuration; errors by file."""
    arguments = ["--strict", "--config-file=", f"--cache-dir={cache}", "--no-error-summary", "--no-pretty"]
    scripts = sorted(folder.resolve().glob("*.py"))
    report, failure, _ = api.run([*arguments, *map(str, scripts)])
    assert failure == "", failure
    found = {script.name: [] for script in scripts}
    for line in report.splitlines():
        if match := ERROR.fullmatch(line):
            path = Path(match["path"]).resolve()
            assert path in scripts, f"an error outside of the scripts: {line}"
            found[path.name].append((int(match["line"]), match["code"], match["text"]))
    return found


def expected_of(script):
    """The errors that the marks of a script name, as (line, code)."""
    lines = enumerate(script.read_text("utf-8").splitlines(), 1)
    marks = [(number, match["codes"].split(",")) for number, line in lines if (match := MARK.search(line))]
    return Counter((number, code.strip()) for number, codes in marks for code in codes)


def named(folder):
    return [pytest.param(script, id=script.name) for script in sorted((HERE / folder).glob("*.py"))]


@pytest.mark.parametrize("script", named("good"))
def test_a_good_script_is_clean(script):
    assert errors_of(script.parent)[script.name] == []


@pytest.mark.parametrize("script", named("bad"))
def test_a_bad_script_has_exactly_the_errors_it_names(script):
    found = errors_of(script.parent)[script.name]
    assert Counter((line, code) for line, code, _ in found) == expected_of(script), found


def test_every_mistake_of_a_script_is_found_and_none_is_made_up(tmp_path):
    script = tmp_path / "script.py"
    script.write_text('x: int = "1"  # E: assignment\ny: str = "a"  # E: assignment\ndef f(a): return a\n')
    assert [(line, code) for line, code, _ in errors_of(tmp_path, tmp_path)["script.py"]] == [
        (1, "assignment"),
        (3, "no-untyped-def"),
    ]
    assert expected_of(script) == {(1, "assignment"): 1, (2, "assignment"): 1}
