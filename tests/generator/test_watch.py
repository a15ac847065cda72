"""``lendspec generate --watch``, as a real process: what is saved is generated, what is broken is told."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
import time

import pytest

from lendspec.generator.regenerate import Wish, watch_them
from lendspec.generator.settings import DEFAULTS
from lendspec.generator.watch import watch
from lendspec.generator.write import generate_package
from tests.generator.documents import document, write

PATIENCE = 20.0


class Watching:
    """The process and the lines that it writes."""

    def __init__(self, *arguments, cwd):
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PYTHONUNBUFFERED": "1"}
        code = "from lendspec.cli import main; main()"
        self.process = subprocess.Popen(
            [sys.executable, "-c", code, "generate", "--watch", *map(str, arguments)],
            cwd=cwd,
            env=environment,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        self.lines = queue.Queue()
        self.reader = threading.Thread(target=lambda: [self.lines.put(line) for line in self.process.stdout])
        self.reader.start()

    def says(self, words):
        """Wait for a line with these words; gives all lines up to it."""
        seen, until = [], time.monotonic() + PATIENCE
        while not any(words in line for line in seen):
            try:
                seen.append(self.lines.get(timeout=max(0.01, until - time.monotonic())))
            except queue.Empty:
                pytest.fail(f"never said {words!r}, only {seen}")
        return seen

    def is_quiet(self, seconds=0.6):
        with pytest.raises(queue.Empty):
            self.lines.get(timeout=seconds)

    def end(self, number=signal.SIGINT):
        self.process.send_signal(number)
        code = self.process.wait(PATIENCE)
        self.reader.join()
        self.process.stdout.close()
        return code


@pytest.fixture
def watching(tmp_path):
    """Start a watching command in the folder of the test; ended whatever happens."""
    started = []

    def start(*arguments):
        started.append(Watching(*arguments, cwd=tmp_path))
        return started[-1]

    yield start
    for one in started:
        if one.process.poll() is None:
            one.end(signal.SIGKILL)


def looked(text):
    return document(operation=f"operationId: getLoan\nsummary: {text}")


def test_what_is_saved_is_generated(watching, tmp_path):
    """However an editor saves: in place, in several steps, or another file renamed over it."""
    spec = write(tmp_path, looked("One"), "loans.yaml")
    command = watching(spec, "-o", "src")
    command.says("Watching 1 specifications; Ctrl-C ends.")
    loan = tmp_path / "src" / "lendspec" / "clients" / "demo_loans" / "loan.py"
    spec.write_text(looked("Two"), "utf-8")
    (line,) = command.says("demo_loans: ")
    assert "loan.py" in line
    assert "client.py" not in line
    assert "Two." in loan.read_text("utf-8")
    write(tmp_path, looked("Three"), "loans.yaml~").replace(spec)
    command.says("loan.py")
    assert "Three." in loan.read_text("utf-8")
    spec.write_text("", "utf-8")
    time.sleep(0.02)
    spec.write_text(looked("Four")[:100], "utf-8")
    time.sleep(0.02)
    spec.write_text(looked("Four"), "utf-8")
    (line,) = command.says("demo_loans: ")
    assert "Four." in loan.read_text("utf-8")
    os.utime(spec)
    command.is_quiet()
    assert command.end() == 0
    assert command.lines.get() == "Stopped.\n"


def test_a_broken_specification_is_told_and_the_old_package_stays(watching, tmp_path):
    """Until the fault is mended, in whichever file."""
    write(tmp_path / "parts", "openapi: 3.1.0\ncomponents: {schemas: {A: {type: string}}}\n", "a.yaml")
    ref = "$ref: '../parts/a.yaml#/components/schemas/A'"
    spec = write(tmp_path / "specs", document(answer=ref), "loans.yaml")
    command = watching("specs/loans.yaml", "-o", "src")
    command.says("Watching")
    package = tmp_path / "src" / "lendspec" / "clients" / "demo_loans"
    before = {path.name: path.read_bytes() for path in package.iterdir()}
    (tmp_path / "parts" / "a.yaml").write_text("openapi: 3.1.0\ncomponents: {schemas: {}}\n", "utf-8")
    lines = command.says("ref-dangling")
    assert "specs/loans.yaml: 1 findings; the package stays as it is" in lines[0]
    assert {path.name: path.read_bytes() for path in package.iterdir()} == before
    spec.write_text(document(answer="$ref: 'b.yaml#/components/schemas/B'"), "utf-8")
    command.says("'b.yaml' is no file beside loans.yaml")
    write(spec.parent, "openapi: 3.1.0\ncomponents: {schemas: {B: {type: integer}}}\n", "b.yaml")
    command.says("demo_loans: ")
    spec.unlink()
    command.says("No such file or directory")
    spec.write_text(document(answer="$ref: 'b.yaml#/components/schemas/B'"), "utf-8")
    command.says("demo_loans: up to date again")
    assert command.end(signal.SIGTERM) == 143


def test_it_begins_with_what_is_broken_and_finds_new_specifications(watching, tmp_path):
    """All below ./specs when none is named."""
    spec = write(tmp_path / "specs" / "demo", "openapi: 3.1.0\n", "loans.yaml")
    command = watching()
    command.says("Watching 1 specifications")
    spec.write_text(document(), "utf-8")
    command.says("generated/lendspec/clients/demo_loans: ")
    write(spec.parent, document().replace("x-product: loans", "x-product: other"), "other.yaml")
    command.says("generated/lendspec/clients/demo_other: ")
    assert command.end() == 0


def test_templates_are_watched_too(watching, tmp_path):
    """A fault in one is told like one of the specification."""
    spec = write(tmp_path, document(), "loans.yaml")
    header = write(tmp_path / "own", "# One.\n", "_header.jinja")
    command = watching(spec, "-o", "src", "--templates", "own", "--package", "my_desk.clients")
    command.says("Watching")
    header.write_text("# Two.\n", "utf-8")
    command.says("src/my_desk/clients/demo_loans: ")
    header.write_text("{{ three }}\n", "utf-8")
    command.says("own/_header.jinja:1: 'three' is undefined")
    header.write_text("# Four.\n", "utf-8")
    command.says("src/my_desk/clients/demo_loans: ")
    text = (tmp_path / "src/my_desk/clients/demo_loans/loan.py").read_text("utf-8")
    assert text.startswith("# Four.\n")
    assert command.end() == 0


def test_each_round_does_only_what_changed(tmp_path, capsys):
    """The same in one process, round by round."""
    spec = write(tmp_path, looked("One"), "loans.yaml")
    loan = tmp_path / "demo_loans" / "loan.py"
    seen = []
    saves = iter([None, looked("Two"), document(info="qqq: 1"), looked("Two"), None])

    def choose():
        seen.append(loan.read_text("utf-8").count("Two.") if loan.exists() else None)
        try:
            text = next(saves)
        except StopIteration:
            raise KeyboardInterrupt from None
        if text is not None:
            spec.write_text(text, "utf-8")
        return [spec]

    assert watch_them(choose, Wish(tmp_path, DEFAULTS)) == 0
    assert [bool(count) for count in seen] == [False, False, True, True, True, True]
    said = capsys.readouterr()
    assert said.out.splitlines()[1] == "Watching 1 specifications; Ctrl-C ends."
    assert said.out.splitlines()[-1] == "Stopped."
    assert said.out.count("demo_loans: up to date again") == 1
    assert "1 findings; the package stays as it is" in said.err


def test_a_file_that_is_saved_during_the_work_is_not_missed(tmp_path, capsys):
    """It mends the fault that the work has just seen, before anybody could have told of it."""
    spec = write(tmp_path, document(answer="$ref: 'b.yaml#/components/schemas/B'"), "loans.yaml")
    rounds, tries = iter(range(4)), []

    def choose():
        if next(rounds, None) is None:
            raise KeyboardInterrupt
        return [spec]

    def work(path):
        tries.append(path)
        try:
            return generate_package(path, tmp_path / "out")
        finally:
            if len(tries) == 1:
                write(tmp_path, "openapi: 3.1.0\ncomponents: {schemas: {B: {type: integer}}}\n", "b.yaml")

    watch(choose, work, None)
    assert len(tries) == 2
    assert "'b.yaml' is no file beside loans.yaml" in capsys.readouterr().err
    assert (tmp_path / "out" / "demo_loans" / "loan.py").is_file()
