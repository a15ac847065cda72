"""A keyword that there is not is refused with the one that was meant, and never with its value."""

from __future__ import annotations

import pytest

from lendspec.core.keywords import checked_limiter, checked_switch, meant, refuse_unknown
from lendspec.core.limits import MemoryLimiter

KNOWN = ("api_key", "secret", "passphrase", "timeout", "http", "retry")


@pytest.mark.parametrize(
    ("name", "way"),
    [
        ("apiKey", "did you mean api_key?"),
        ("apikey", "did you mean api_key?"),
        ("key", "did you mean api_key?"),
        ("apiSecret", "did you mean secret?"),
        ("secret_key", "did you mean secret?"),
        ("secretKey", "did you mean secret?"),
        ("password", "did you mean passphrase?"),
        ("passphrse", "did you mean passphrase?"),
        ("timeOut", "did you mean timeout?"),
        ("proxies", "give an httpx client that has it with http="),
        ("max_retries", "give retry=RetryPolicy(attempts=...)"),
        ("of_one_exchange", "what this exchange says"),
        ("x", "there are: api_key, secret, passphrase, timeout, http, retry"),
    ],
)
def test_a_keyword_of_another_library_leads_to_the_one_here(name, way):
    with pytest.raises(TypeError) as caught:
        refuse_unknown([name, "timeout"], KNOWN, {"of_one_exchange": "what this exchange says"})
    assert str(caught.value) == f"{name}: a client has no such option; {way}"


def test_keywords_that_there_are_pass():
    refuse_unknown({"timeout": 3}, KNOWN)
    assert meant("time", KNOWN) == "did you mean timeout?"


def test_a_limiter_is_an_object_that_gives_limits_or_none():
    for limiter in (None, MemoryLimiter()):
        checked_limiter(limiter, "limiter")
    with pytest.raises(TypeError, match=r"^limiter: expected an object, got the class itself; write limiter=Memory"):
        checked_limiter(MemoryLimiter, "limiter")
    with pytest.raises(TypeError, match=r"^limiter: expected a MemoryLimiter, .*, got str; None keeps to no limits$"):
        checked_limiter("redis://:password@localhost", "limiter")


def test_a_switch_is_true_or_false():
    checked_switch("demo", switch=False)
    with pytest.raises(TypeError, match=r"^demo: expected True or False, got str$"):
        checked_switch("demo", "0")
