"""What the options of a client become."""

from __future__ import annotations

import pytest

from lendspec.core._async.parts import async_parts
from lendspec.core._sync.parts import parts
from lendspec.core.errors import ConfigurationError
from lendspec.core.limits.in_memory import MemoryLimiter
from lendspec.core.retry import DEFAULT_RETRY, ONE_ATTEMPT
from tests.core.example import SOURCE
from tests.limits.fake import FakeShared

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
def test_the_limiter_is_told_the_name_of_the_account(make):
    shared = FakeShared()
    made(make, limiter=shared, account="main")
    made(make, limiter=shared)
    assert shared.clients == [("example", "main"), ("example", "k")]


@BOTH
@pytest.mark.parametrize("account", ["", " main", "main\n", "x" * 101, 7, b"main"])
def test_an_account_that_is_no_name_is_refused_without_being_shown(make, account):
    with pytest.raises(ConfigurationError, match=r"^account: expected a name of 1 to 100 printable characters"):
        made(make, account=account)


@BOTH
def test_the_api_key_is_no_name_of_an_account(make):
    with pytest.raises(ConfigurationError, match=r"^account: this is the API key; give a name") as caught:
        made(make, account="k", limiter=None)
    assert "'k'" not in str(caught.value)


@BOTH
def test_none_is_no_limiter(make):
    assert made(make, limiter=None)["limiter"] is None


@BOTH
def test_another_keyword_is_refused_by_name(make):
    with pytest.raises(TypeError, match=r"^nonsense: a client has no such option; there are: "):
        made(make, proxy="http://x", nonsense=1)


def _method(make):
    return "limiter" if make is parts else "async_limiter"
