"""Runs that are killed, stopped, or meet each other: the folder holds one package, whole, at every instant."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time

import pytest

from lendspec.generator import room as module
from lendspec.generator.lock import LOCK_NAME, Lock, checksums
from lendspec.generator.room import room, sweep
from lendspec.generator.write import generate_package
from tests.generator.documents import document, write

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems cannot exchange two folders at once")

OTHER = {
    "operation": "operationId: getLoan\nsummary: Look at a loan",
    "answer": "type: object\nproperties:\n  amount: {type: string}",
}


@pytest.fixture
def specs(tmp_path):
    """Two versions of one specification."""
    return write(tmp_path / "old", document(), "loans.yaml"), write(tmp_path / "new", document(**OTHER), "loans.yaml")


@pytest.fixture
def out(tmp_path):
    """Where packages go."""
    return tmp_path / "out" / "lendspec" / "clients"


def python(*arguments, **options):
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    return subprocess.Popen(
        [sys.executable, *map(str, arguments)],
        env=environment,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        **options,
    )


def test_two_hundred_kills_leave_the_old_package_or_the_new_one(tmp_path, specs, out):
    """At random moments over a whole run, half of them around the exchange; the next run sweeps up and succeeds."""
    child = python("-m", "tests.generator.killing", tmp_path, 20261126)
    said, complaints = child.communicate(timeout=300)
    assert (child.returncode, complaints) == (0, "")
    told = json.loads(said)
    assert told["faults"] == []
    assert told["left"] == []
    seen = told["seen"]
    assert seen["killed"] >= 100
    assert seen["before the exchange"] >= 10
    assert seen["after the exchange, the old one not yet removed"] >= 3
    assert seen["after everything"] >= 3


RUN = """
import os, signal, sys
from pathlib import Path
from lendspec.generator import write
exchange = write.swap_in
def stop_and_swap(fresh, target):
    if {stopping}:
        os.kill(os.getpid(), signal.SIGSTOP)
    exchange(fresh, target)
write.swap_in = stop_and_swap
for _ in range({times}):
    for spec in sys.argv[2:]:
        write.generate_package(Path(spec), Path(sys.argv[1]))
"""


def test_a_run_that_lives_keeps_its_folder(specs, out):
    """Another run waits for it, and does not take it for dead."""
    old, new = specs
    generate_package(old, out)
    slow = python("-c", RUN.format(stopping=True, times=1), out, new)
    os.waitid(os.P_PID, slow.pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)
    (held,) = out.glob(".demo_loans.new-*")
    sweep(out, "demo_loans")
    assert list(held.iterdir())
    quick = python("-c", RUN.format(stopping=False, times=1), out, old)
    assert quick.wait(20) == 0  # nothing changes, so it need not wait
    assert list(held.iterdir())
    slow.send_signal(signal.SIGCONT)
    assert (slow.wait(20), slow.stderr.read()) == (0, "")
    assert [path.name for path in out.iterdir()] == ["demo_loans"]
    assert "root:loans.yaml" in Lock.read(out / "demo_loans").sources
    slow.communicate()
    quick.communicate()


def test_what_a_dead_run_left_behind_is_swept_up(specs, out):
    """Also by a run that has nothing else to do."""
    generate_package(specs[0], out)
    dead = out / ".demo_loans.new-dead"
    write(dead / "demo_loans", "x", "client.py")
    other = out / ".demo_other.new-dead"
    other.mkdir()
    assert not generate_package(specs[0], out).changed
    assert sorted(path.name for path in out.iterdir()) == [other.name, "demo_loans"]


def test_runs_at_the_same_time_do_not_disturb_each_other(specs, out):
    """Three processes write two versions in turns; one of the two is there in the end, and nothing else."""
    old, new = specs
    runs = [
        python("-c", RUN.format(stopping=False, times=8), out, *pair) for pair in ((old, new), (new, old), (old, new))
    ]
    while any(run.poll() is None for run in runs):
        time.sleep(0.005)
    assert [(run.communicate()[1], run.returncode) for run in runs] == [("", 0)] * 3
    assert [path.name for path in out.iterdir()] == ["demo_loans"]
    assert checksums(out / "demo_loans") == Lock.read(out / "demo_loans").files


def test_a_package_that_another_run_is_exchanging_is_not_taken_for_edited(specs, out):
    """It is looked at once the other is done."""
    old, new = specs
    generate_package(old, out)
    loan, done = out / "demo_loans" / "loan.py", []
    whole = loan.read_bytes()
    run = threading.Thread(target=lambda: done.append(generate_package(new, out)))
    with module.alone(out):
        loan.write_bytes(b"half")
        run.start()
        run.join(0.5)
        loan.write_bytes(whole)
    run.join()
    assert [report.changed for report in done] == [True]


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)], ids=["SIGTERM", "Ctrl-C"])
def test_a_run_that_is_asked_to_end_removes_its_folder(specs, out, number, code):
    """And leaves the old package."""
    old, new = specs
    generate_package(old, out)
    before = (out / "demo_loans" / LOCK_NAME).read_bytes()
    run = RUN.partition("for _ in")[0].format(stopping=True)
    call = "sys.argv = ['lendspec', 'generate', sys.argv[2], '-o', sys.argv[1]]"
    child = python("-c", f"{run}{call}\nfrom lendspec.cli import main\nmain()", out, new)
    os.waitid(os.P_PID, child.pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)
    assert list(out.glob(".demo_loans.new-*"))
    child.send_signal(number)
    child.send_signal(signal.SIGCONT)
    assert child.wait(20) == code
    child.communicate()
    assert [path.name for path in out.iterdir()] == ["demo_loans"]
    assert (out / "demo_loans" / LOCK_NAME).read_bytes() == before


def test_a_folder_that_is_swept_before_it_is_locked_is_made_again(tmp_path, monkeypatch):
    """Two runs that begin at the same moment."""
    opened = module._open
    thieves = iter([lambda path: path.rmdir(), lambda path: (opened(path), path.rmdir())])

    def steal(path):
        handle = opened(path)
        if thief := next(thieves, None):
            thief(path)
        return handle

    monkeypatch.setattr(module, "_open", steal)
    with room(tmp_path, "demo") as place:
        assert place.is_dir()
    assert list(tmp_path.iterdir()) == []


def test_without_locks_a_folder_is_left_behind_for_a_day(tmp_path, monkeypatch):
    """On systems, and on file systems, that have none."""
    monkeypatch.setattr(module, "fcntl", None)
    young, old = tmp_path / ".demo.new-young", tmp_path / ".demo.new-old"
    young.mkdir()
    old.mkdir()
    os.utime(old, (0, 0))
    with room(tmp_path, "demo") as place, module.alone(tmp_path):
        sweep(tmp_path, "demo")
        assert place.is_dir()
    assert list(tmp_path.iterdir()) == [young]
