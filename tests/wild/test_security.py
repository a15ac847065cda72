"""Keys of every plain kind, as the document wants them shown."""

from __future__ import annotations

import base64

import pytest

from lendspec.core.errors import ConfigurationError
from lendspec.core.plain import session
from tests.support.foreign.calls import root_class
from tests.support.foreign.exchange import Exchange
from tests.support.server import Answer

SCHEMES = """\
components:
  securitySchemes:
    header: {type: apiKey, in: header, name: X-Key}
    query: {type: apiKey, in: query, name: api key}
    cookie: {type: apiKey, in: cookie, name: sid}
    bearer: {type: http, scheme: Bearer}
    basic: {type: http, scheme: basic}
    oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {}}}}
    openid: {type: openIdConnect, openIdConnectUrl: 'https://example.com'}
    digest: {type: http, scheme: digest}
    mutual: {type: mutualTLS}
"""
KEYS = {
    "header": "k 1",
    "query": "k&2",
    "cookie": "k3",
    "bearer": "k4",
    "basic": "me:k5",
    "oauth": "k6",
    "openid": "k7",
}
SHOWN = {
    "header": lambda request: request.header("X-Key") == "k 1",
    "query": lambda request: request.parameters == {"api key": "k&2"},
    "cookie": lambda request: request.header("Cookie") == "sid=k3",
    "bearer": lambda request: request.header("Authorization") == "Bearer k4",
    "basic": lambda request: request.header("Authorization") == f"Basic {base64.b64encode(b'me:k5').decode()}",
    "oauth": lambda request: request.header("Authorization") == "Bearer k6",
    "openid": lambda request: request.header("Authorization") == "Bearer k7",
}


def document(requirement: str) -> str:
    """One operation under a security requirement."""
    operation = f"get: {{operationId: look, security: {requirement}, responses: {{'204': {{description: Done.}}}}}}"
    return f"paths:\n  /thing:\n    {operation}\n{SCHEMES}"


def looked(workshop, requirement, keys):
    """The request of a call with these keys."""
    made = workshop.judge(document(requirement))
    made.check()
    with Exchange() as exchange:
        exchange.respond = lambda _request: Answer(204, {}, b"")
        with session("wild", exchange.url, schemes=made.module.SCHEMES, credentials=keys) as opened:
            root_class(made.module)(opened).look()
        (request,) = exchange.take()
    return request


@pytest.mark.parametrize("name", SHOWN)
def test_a_key_is_shown_as_its_scheme_says(workshop, name):
    """In a header, a query, a cookie, or as a token."""
    assert SHOWN[name](looked(workshop, f"[{{{name}: []}}]", {name: KEYS[name]}))


def test_keys_that_are_needed_together_are_shown_together(workshop):
    """And cookies share one header."""
    request = looked(workshop, "[{header: [], cookie: [], basic: []}]", KEYS)
    assert all(SHOWN[name](request) for name in ("header", "cookie", "basic"))


@pytest.mark.parametrize("requirement", ["[]", "[{}]"])
def test_nothing_is_shown_where_nothing_is_asked(workshop, requirement):
    """Keys stay at home."""
    request = looked(workshop, requirement, KEYS)
    assert request.header("Authorization") is None
    assert request.header("X-Key") is None


@pytest.mark.parametrize(
    ("name", "told"), [("header", "needs a key"), ("digest", "more than a key"), ("mutual", "more than a key")]
)
def test_what_is_missing_is_named_before_anything_is_sent(workshop, name, told):
    """A key, or a way to sign that no key is enough for."""
    with pytest.raises(ConfigurationError, match=told):
        looked(workshop, f"[{{{name}: []}}]", {})
