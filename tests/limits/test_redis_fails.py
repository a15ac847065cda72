"""A Redis that is not there, goes away, and comes back."""

from __future__ import annotations

import contextlib

import pytest

from lendspec.core.errors import NotSent
from lendspec.core.limits import RedisLimiter
from tests.limits.example import limit, limited

MANY = limited(limit(budget=100))


@contextlib.contextmanager
def running(server):
    """The server, as long as the block lasts."""
    process = server.start()
    try:
        yield
    finally:
        process.kill()
        process.wait()


def test_nothing_is_sent_without_redis_until_it_is_back(stopped_redis):
    limiter = RedisLimiter(stopped_redis.url).limiter(realm="example", api_key="key")
    with pytest.raises(NotSent, match="ConnectionError"):
        limiter.acquire(MANY, {}, wait=True, deadline=None)
    with running(stopped_redis):
        limiter.learn(limiter.acquire(MANY, {}, wait=True, deadline=None), 200, {}, None)
    with pytest.raises(NotSent, match="ConnectionError"):
        limiter.acquire(MANY, {}, wait=True, deadline=None)
    limiter.close()


async def test_no_task_sends_without_redis_until_it_is_back(stopped_redis):
    limiter = RedisLimiter(stopped_redis.url).async_limiter(realm="example", api_key="key")
    with pytest.raises(NotSent, match="ConnectionError"):
        await limiter.acquire(MANY, {}, wait=True, deadline=None)
    with running(stopped_redis):
        await limiter.learn(await limiter.acquire(MANY, {}, wait=True, deadline=None), 200, {}, None)
    with pytest.raises(NotSent, match="ConnectionError"):
        await limiter.acquire(MANY, {}, wait=True, deadline=None)
    await limiter.aclose()


def test_an_answer_outlives_a_redis_that_dies_before_it(stopped_redis, caplog):
    limiter = RedisLimiter(stopped_redis.url).limiter(realm="example", api_key="key")
    with running(stopped_redis):
        permit = limiter.acquire(MANY, {}, wait=True, deadline=None)
    limiter.learn(permit, 200, {}, None)
    limiter.close()
    assert "cannot be reached" in caplog.text


def test_each_process_goes_on_by_itself_where_it_may(stopped_redis):
    limiter = RedisLimiter(stopped_redis.url, on_failure="local").limiter(realm="example", api_key="key")
    with running(stopped_redis):
        limiter.learn(limiter.acquire(MANY, {}, wait=True, deadline=None), 200, {}, None)
    limiter.learn(limiter.acquire(MANY, {}, wait=True, deadline=None), 200, {}, None)
    limiter.close()
