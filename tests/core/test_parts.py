"""What the options of a client become."""

from __future__ import annotations

import pytest

from lendspec.core._async.parts import async_parts
from lendspec.core._sync.parts import parts
from lendspec.core.limits.in_memory import MemoryLimiter
from lendspec.core.retry import DEFAULT_RETRY, ONE_ATTEMPT
from tests.core.example import SOURCE

BOTH = pytest.mark.parametrize("make", [parts, async_parts])


def made(make, **options):
    return make(options, realm="example", api_key="k", time_source=SOURCE)


@BOTH
def test_every_option_may_be_left_out(make):
    found = made(make)
    assert (found["retry"], found["hooks"]) == (DEFAULT_RETRY, ())
    assert found["limiter"] is not None
    assert (found["clock"].source, found["clock"].corrects) == (SOURCE, True)


@BOTH
def test_every_option_is_passed_on(make):
    found = made(make, retry=ONE_ATTEMPT, limiter=MemoryLimiter(), hooks=[1], sync_clock=False)
    assert (found["retry"], found["hooks"], found["clock"].corrects) == (ONE_ATTEMPT, [1], False)
    assert type(found["limiter"]) is type(getattr(MemoryLimiter(), _method(make))(realm="", api_key=None))


@BOTH
def test_none_is_no_limiter(make):
    assert made(make, limiter=None)["limiter"] is None


@BOTH
def test_another_keyword_is_refused_by_name(make):
    with pytest.raises(TypeError, match=r"^nonsense, proxy: a client has no such option$"):
        made(make, proxy="http://x", nonsense=1)


def _method(make):
    return "limiter" if make is parts else "async_limiter"
