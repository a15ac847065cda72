"""Many callers on one key against an exchange that counts, refuses and bans, over real sockets."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from lendspec.core.limits import MemoryLimiter, RedisLimiter
from tests.limits.exchange import StrictExchange
from tests.limits.load import Load

ROOT = Path(__file__).parents[2]
BUDGET = 80


def test_without_a_limiter_eight_threads_and_two_hundred_tasks_are_banned():
    with StrictExchange(BUDGET) as exchange:
        statuses = Load(exchange.url, BUDGET, None).run()
    assert statuses[418] > 0
    assert exchange.most > BUDGET


def test_with_one_limiter_eight_threads_and_two_hundred_tasks_never_exceed_the_budget():
    with StrictExchange(BUDGET) as exchange:
        statuses = Load(exchange.url, BUDGET, MemoryLimiter()).run()
    assert statuses == {200: 240}
    assert exchange.most <= BUDGET
    assert exchange.most > BUDGET / 2  # nor is it kept by hardly calling at all


def run_two_processes(exchange, limiter):
    """Each with 4 threads and 60 tasks, both started at once when both are ready; their exit codes."""
    command = [sys.executable, "-m", "tests.limits.load", exchange.url, str(BUDGET), limiter]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    processes = [subprocess.Popen(command, cwd=ROOT, **pipes) for _ in range(2)]
    assert [process.stdout.readline() for process in processes] == ["ready\n", "ready\n"]
    for process in processes:
        process.stdin.write("go\n")
        process.stdin.flush()
    for process in processes:
        process.communicate(timeout=60)
    return [process.returncode for process in processes]


@pytest.mark.parametrize("limiter", ["none", "memory"])
def test_two_processes_without_a_limiter_or_with_one_each_exceed_the_budget(limiter):
    with StrictExchange(BUDGET) as exchange:
        assert 1 in run_two_processes(exchange, limiter)
    assert exchange.refused > 0


def test_two_processes_that_share_redis_never_exceed_the_budget(redis_url):
    with StrictExchange(BUDGET) as exchange:
        assert run_two_processes(exchange, redis_url) == [0, 0]
    assert exchange.executed == 160
    assert (exchange.refused, exchange.banned) == (0, 0)
    assert BUDGET / 2 < exchange.most <= BUDGET


def test_threads_and_tasks_share_redis_too(redis_url):
    with StrictExchange(BUDGET) as exchange:
        statuses = Load(exchange.url, BUDGET, RedisLimiter(redis_url), threads=8, calls=3, tasks=100).run()
    assert statuses == {200: 124}
    assert exchange.most <= BUDGET
