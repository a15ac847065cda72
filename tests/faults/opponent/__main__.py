"""Play random sequences against the clients and print what was found; exit 1 where a rule was broken."""

# ruff: noqa: T201 (a command prints)

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import threading
import time
from collections import Counter, defaultdict

__all__ = ["Campaign", "main"]


class Campaign:
    """Workers, each with a share of the sequences, and what they found."""

    def __init__(self, seed, kind):
        self._seed, self._kind = seed, kind
        self._lock = threading.Lock()
        self.played = Counter()
        self.outcomes = defaultdict(Counter)
        self.violations = []
        self.seconds = Counter()

    def work(self, first, end, step):
        """Play a share; a worker that dies goes on behind the sequence that killed it."""
        while first < end:
            begun = None
            given = {"seed": self._seed, "range": [first, end, step], "kind": self._kind}
            command = [sys.executable, "-m", "tests.faults.opponent.worker", json.dumps(given)]
            with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
                for line in process.stdout:
                    try:
                        told = json.loads(line)
                    except ValueError:
                        continue
                    if "begins" in told:
                        begun = told
                    else:
                        begun, first = None, told["number"] + step
                        self._take(told)
            if begun is None:
                if process.returncode:
                    broken = [("play failed", f"the worker never began ({process.returncode})")]
                    self._take({"number": first, "kind": "?", "outcomes": {}, "violations": broken})
                return
            hung = [("hang", f"the process hung or died ({process.returncode})")]
            self._take({"number": begun["begins"], "kind": begun["kind"], "outcomes": {}, "violations": hung})
            first = begun["begins"] + step

    def _take(self, told):
        with self._lock:
            self.played[told["kind"]] += 1
            self.seconds[told["kind"]] += told.get("seconds", 0)
            self.outcomes[told["kind"]].update(told["outcomes"])
            self.violations += [(told["number"], told["kind"], rule, how) for rule, how in told["violations"]]


def _printed(campaign, seconds, seed):
    columns = sorted({name for each in campaign.outcomes.values() for name in each})
    width = max(len(name) for name in campaign.played)
    print(f"{'':{width}}  sequences       s " + " ".join(f"{name:>13}" for name in columns))
    for name in sorted(campaign.played):
        cells = " ".join(f"{campaign.outcomes[name][column]:>13}" for column in columns)
        print(f"{name:{width}}  {campaign.played[name]:>9} {campaign.seconds[name]:>7.1f} {cells}")
    calls = sum(n for each in campaign.outcomes.values() for name, n in each.items() if name[0] != "=")
    print(f"{sum(campaign.played.values())} sequences, {calls} calls, {seconds:.0f} s, seed {seed}")
    rules = Counter(rule for _, _, rule, _ in campaign.violations)
    numbers = defaultdict(set)
    for number, _, rule, _ in campaign.violations:
        numbers[rule].add(number)
    for rule, count in rules.most_common():
        print(f"VIOLATION {rule}: {count} in {len(numbers[rule])} sequences")
    return rules


def main(arguments=None):
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.opponent", description=__doc__)
    parser.add_argument("--sequences", type=int, default=10000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=4, help="processes that play; most of the time they wait")
    parser.add_argument("--only", type=int, help="play this sequence alone")
    parser.add_argument("--kind", help="play every sequence as one of this kind")
    parser.add_argument("--show", type=int, default=5, help="how many violations of each rule are shown")
    given = parser.parse_args(arguments)
    begun = time.perf_counter()
    campaign = Campaign(given.seed, given.kind)
    if given.only is not None:
        campaign.work(given.only, given.only + 1, 1)
    else:
        workers = [
            threading.Thread(target=campaign.work, args=(first, given.sequences, given.jobs))
            for first in range(given.jobs)
        ]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    rules = _printed(campaign, time.perf_counter() - begun, given.seed)
    for rule in rules:
        for number, kind, _, how in [each for each in sorted(campaign.violations) if each[2] == rule][: given.show]:
            print(f"  {rule} ({kind}) --seed {given.seed} --only {number}: {how}")
    return 1 if rules else 0


if __name__ == "__main__":
    sys.exit(main())
