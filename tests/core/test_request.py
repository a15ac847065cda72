"""Drafts and finished requests."""

from __future__ import annotations

import pytest

from lendspec.core.session import Draft

SIGNED = Draft("POST", "/v1/borrow", "a=1&signature=abc", (("X-Key", "k"),), b"secret")


@pytest.mark.parametrize(
    ("draft", "url"),
    [
        (SIGNED, "https://api.example.com/v1/borrow?a=1&signature=abc"),
        (Draft("GET", "/v1/time", ""), "https://api.example.com/v1/time"),
    ],
)
def test_the_url_is_the_texts_joined(draft, url):
    request = draft.at("https://api.example.com")
    assert (request.method, request.url) == (draft.method, url)
    assert (request.headers, request.body) == (draft.headers, draft.body)


def test_repr_shows_neither_query_nor_headers_nor_body():
    assert repr(SIGNED) == "Draft(POST /v1/borrow)"
    assert repr(SIGNED.at("https://h")) == "Request(POST https://h/v1/borrow)"
