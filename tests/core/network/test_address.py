"""URLs: taken as they are signed, or refused."""

from __future__ import annotations

import pytest

from lendspec.core.engine import EngineFault
from lendspec.core.network.address import Origin, address_of, check_headers


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://api.example.com/a", (True, "api.example.com", 443, "api.example.com")),
        ("https://api.example.com:443/a", (True, "api.example.com", 443, "api.example.com")),
        ("http://127.0.0.1:8080/a", (False, "127.0.0.1", 8080, "127.0.0.1:8080")),
        ("http://[::1]:81/a", (False, "::1", 81, "[::1]:81")),
        ("http://[::1]/a", (False, "::1", 80, "[::1]")),
    ],
)
def test_where_a_url_leads(url, origin):
    address = address_of(url)
    assert (address.origin, address.target) == (Origin(*origin), "/a")


@pytest.mark.parametrize("target", ["/", "/a?b=%2F%2f&c=", "/a%20b/c;d=1,2?x[]=1|2", "/a/..b/.c?x=../y"])
def test_a_target_stays_as_it_is_signed(target):
    assert address_of(f"https://h{target}").target == target


@pytest.mark.parametrize(
    "url",
    [
        "https://h", "h/a", "ftp://h/a", "https:///a", "https://user@h/a", "https://h:x/a", "https://h:123456/a", "https://h:70000/a",
        "https://h/a b", "https://h/ü", "https://h/a\n", "https://h/%zz", "https://h/a#b", 'https://h/"', "https://h/<",
        "https://h/a/../b", "https://h/a/.", "https://h/..?x=1", "https://h/{a}", "https://[::1/a",
    ],
)  # fmt: skip
def test_what_could_be_changed_on_the_way_is_not_sent(url):
    with pytest.raises(EngineFault, match="malformed or not in its normal form") as caught:
        address_of(url)
    assert caught.value.sent is False


def test_a_header_that_http_does_not_carry_is_named_and_not_shown():
    check_headers((("X-Key", "plain ASCII"),))
    with pytest.raises(EngineFault, match="header X-Key holds a character") as caught:
        check_headers((("X-Key", "s3cr\u00e9t"),))
    assert "s3cr" not in str(caught.value)
