"""A process that has loaded everything, forks a run of the generator and kills it; then looks what is on the disk.

Run as a script: ``python -m tests.generator.killing FOLDER SEED``. It prints one JSON object of what it saw.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import random
import select
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from lendspec.generator import write
from lendspec.generator.lock import LOCK_NAME, Lock, digest

__all__ = ["main"]

ROUNDS = 200
PACKAGE = "demo_loans"


class Killer:
    """Runs of the generator that end at a moment of our choice."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.out = folder / "out" / "lendspec" / "clients"
        self.specs = {name: folder / name / "loans.yaml" for name in ("old", "new")}
        self.locks = {digest(path.read_bytes()): name for name, path in self.specs.items()}
        self.random = random.Random(seed)  # noqa: S311  # to be the same every time
        self.seen: Counter[str] = Counter()
        self.faults: list[str] = []

    def version(self) -> str:
        """Which of the two versions is there; a fault when it is not whole."""
        lock = Lock.read(self.out / PACKAGE)
        if lock is None:
            return "none"
        files = {path.name: digest(path.read_bytes()) for path in (self.out / PACKAGE).iterdir() if path.is_file()}
        files.pop(LOCK_NAME)
        if files != lock.files:
            self.faults.append(f"mixed: {sorted(set(files.items()) ^ set(lock.files.items()))}")
        return self.locks[lock.sources["root:loans.yaml"]]

    def leftovers(self) -> list[Path]:
        return [path for path in self.out.iterdir() if path.name != PACKAGE]

    def kill_a_run(self, towards: str, number: int) -> None:
        """Kill a run after a random time, or a little after it says that it is about to exchange the folders."""
        ready, told = os.pipe()
        child = in_child(lambda: self.run(towards, told))
        os.close(told)
        if number % 2:
            time.sleep(self.random.uniform(0, 1.2 * self.seconds))
        else:
            select.select([ready], [], [], 10)
            time.sleep(self.random.choice((0, 0.0005, 0.001, 0.002, 0.004)) * self.random.random())
        os.kill(child, signal.SIGKILL)
        os.close(ready)
        _, status = os.waitpid(child, 0)
        self.seen["finished" if os.WIFEXITED(status) else "killed"] += 1

    def run(self, version: str, told: int | None = None) -> None:
        exchange = write.swap_in
        if told is not None:

            def tell_and_swap(fresh: Path, target: Path) -> None:
                os.write(told, b"x")
                exchange(fresh, target)

            write.swap_in = tell_and_swap
        write.generate_package(self.specs[version], self.out)

    def measure(self) -> None:
        """How long a run takes that writes."""
        start = time.perf_counter()
        for version in ("old", "new", "old"):
            wait_for(in_child(lambda version=version: self.run(version)))
        self.seconds = (time.perf_counter() - start) / 3

    def round(self, number: int) -> None:
        before = self.version()
        towards = "new" if before == "old" else "old"
        self.kill_a_run(towards, number)
        after = self.version()
        left = [path for path in self.leftovers() if any(path.iterdir())]
        self.seen[self.moment(before, after, left)] += 1
        self.check("import", in_child(self.load))
        self.check("next run", in_child(lambda: self.run(towards if number % 8 == 0 else after)))
        if self.leftovers():
            self.seen["not swept at once"] += 1

    def moment(self, before: str, after: str, left: list[Path]) -> str:
        if after == before:
            return "before the exchange" if left else "before anything was written"
        if after == "none":
            self.faults.append("the package was gone")
        return "after the exchange, the old one not yet removed" if left else "after everything"

    def check(self, what: str, child: int) -> None:
        if (status := wait_for(child)) != 0:
            self.faults.append(f"{what}: {status}")

    def load(self) -> None:
        sys.path.insert(0, str(self.out.parent.parent))
        importlib.invalidate_caches()
        package = importlib.import_module(f"lendspec.clients.{PACKAGE}")
        for name in package.__all__:
            getattr(package, name)


def in_child(work: Callable[[], object]) -> int:
    child = os.fork()
    if child:
        return child
    code = 1
    try:
        work()
        code = 0
    except BaseException as problem:  # noqa: BLE001  # a child must not return into the code of its parent
        sys.stderr.write(f"{problem!r}\n")
    finally:
        os._exit(code)


def wait_for(child: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def main(folder: Path, seed: int) -> dict[str, object]:
    for name in ("attrs", "lendspec.core.operation", "lendspec.core.codec", "lendspec.core.session"):
        importlib.import_module(name)
    killer = Killer(folder, seed)
    write.generate_package(killer.specs["old"], killer.out)
    killer.measure()
    gc.freeze()
    for number in range(ROUNDS):
        killer.round(number)
    killer.run(killer.version())  # what a formatter that outlived its run wrote after the last sweep
    left = [path.name for path in killer.leftovers()]
    return {"seen": killer.seen, "faults": killer.faults, "left": left, "seconds": killer.seconds}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]))))
