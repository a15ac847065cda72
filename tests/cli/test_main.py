"""The installed command: what it loads, when it looks for garbage, and how it ends."""

from __future__ import annotations

import errno
import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.synthetic import write_synthetic
from lendspec.cli import main
from tests.generator.documents import document, write

ROOT = Path(__file__).parents[2]
MAIN = "from lendspec.cli import main; main()"


@pytest.fixture
def spec(tmp_path):
    """A specification in the folder where the command runs."""
    return write(tmp_path, document(), "loans.yaml")


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Run the command in this process and an empty folder; gives its exit code."""
    monkeypatch.chdir(tmp_path)
    threshold = gc.get_threshold()

    def invoke(*arguments):
        monkeypatch.setattr("sys.argv", ["lendspec", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            main()
        return ended.value.code

    yield invoke
    gc.set_threshold(*threshold)
    gc.unfreeze()


def call(code, *arguments, cwd, **environment):
    """Run the command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_a_large_specification_is_done_before_anything_looks_for_garbage(tmp_path):
    """It has hardly any, and looking takes a fifth of the time; what goes on for days looks all the same."""
    spec = write_synthetic(tmp_path / "large.json", 600)
    code = (
        "import gc; from lendspec.cli import main\n"
        "found = []; gc.callbacks.append(lambda phase, info: found.append(phase))\n"
        "try: main()\nexcept SystemExit: print(len(found))\n"
        "many = [[] for _ in range(1_100_000)]; print(len(found))"
    )
    done = call(code, "generate", spec, "-o", "src", "--quiet", cwd=tmp_path)
    assert (done.stdout.split(), done.stderr) == (["0", "2"], "")


def test_nothing_looks_for_garbage_when_it_ends(tmp_path, spec):
    """The system takes all memory back a moment later."""
    code = f"import atexit, gc; atexit.register(lambda: print(gc.get_freeze_count(), gc.get_count()[0])); {MAIN}"
    done = call(code, "generate", spec, "-o", "src", cwd=tmp_path)
    kept, loose = map(int, done.stdout.splitlines()[-1].split())
    assert kept > 10 * loose


def test_a_reader_who_goes_away_ends_it_quietly(tmp_path, spec):
    """As in `lendspec generate | head`, with exit code 1."""
    read, written = os.pipe()
    os.close(read)
    process = subprocess.Popen(
        [sys.executable, "-c", MAIN, "generate", str(spec), "--quiet", "--format", "json"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        stdout=written,
        stderr=subprocess.PIPE,
    )
    os.close(written)
    assert process.communicate()[1] == b""
    assert process.returncode == 1


def test_the_exit_code_is_that_of_the_work(run, spec, capsys):
    """Done, faulty or wrongly called."""
    assert run("generate", spec, "-o", "src") == 0
    assert run("generate", "none.yaml", "-o", "src") == 1
    capsys.readouterr()
    assert run("generate", spec, "--exchange", "a", "-o", "src") == 2
    assert capsys.readouterr().err == "--exchange, --product and --report go with --foreign\n"


@pytest.mark.parametrize(("problem", "code"), [(KeyboardInterrupt, 130), (BrokenPipeError(errno.EPIPE, ""), 1)])
def test_an_interrupted_run_has_a_code_of_its_own(run, spec, tmp_path, monkeypatch, problem, code):
    """That of a shell."""

    def interrupted(*_):
        raise problem

    monkeypatch.setattr("lendspec.generator.regenerate.run", interrupted)
    with (tmp_path / "out.txt").open("w", encoding="utf-8") as out:
        monkeypatch.setattr("sys.stdout", out)
        assert run("generate", spec, "-o", "src") == code


def test_what_a_terminal_has_no_letter_for_is_written_as_an_escape(tmp_path, spec):
    """Rather than the work being done and the command failing."""
    done = call(MAIN, "generate", spec, "-o", "src", cwd=tmp_path, PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert "\\u2502 demo_loans" in done.stdout
