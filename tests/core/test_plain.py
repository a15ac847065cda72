"""Calls of a generated package without an overlay."""

from __future__ import annotations

import pickle

import pytest
from attrs import evolve

from lendspec.core import codec
from lendspec.core.errors import (
    AuthenticationError,
    Banned,
    ConfigurationError,
    OutcomeUnknown,
    RateLimited,
    Refused,
    Unavailable,
)
from lendspec.core.operation import Parameter
from lendspec.core.plain import PlainDialect, async_session, session
from lendspec.core.read import payload_of
from lendspec.core.scheme import Scheme
from tests.core.example import BORROW, LOANS, SECRET, Loan, answer
from tests.core.playing import AsyncScriptedEngine, ScriptedEngine

BASE = "https://api.example.com/0"
SCHEMES = (
    Scheme("header", "key", "header", "X-Key"),
    Scheme("unnamed", "key", "header"),
    Scheme("query", "key", "query", "api key"),
    Scheme("crumb", "key", "cookie", "sid"),
    Scheme("crumb2", "key", "cookie", "tid"),
    Scheme("token", "bearer"),
    Scheme("password", "basic"),
    Scheme("signature", "other"),
)
GOOD = answer(b'[{"coin":"BTC","amount":"0.5"}]')


def sent(*names, key=SECRET, operation=LOANS, **values):
    """Query and headers of a call that needs these schemes."""
    engine = ScriptedEngine([GOOD])
    made = evolve(operation, security=names)
    with session("demo", BASE, schemes=SCHEMES, credentials=dict.fromkeys(names, key), http=engine) as opened:
        assert opened.call(made, {"coin": "BTC", **values}) == (Loan("BTC", codec.decimal("0.5")),)
    ((_, url, headers, _, _),) = engine.sent
    return url.removeprefix(f"{BASE}/v1/loans?"), dict(headers)


@pytest.mark.parametrize(
    ("names", "query", "headers"),
    [
        ((), "coin=BTC", {}),
        (("header",), "coin=BTC", {"X-Key": SECRET}),
        (("unnamed",), "coin=BTC", {"unnamed": SECRET}),
        (("query",), "coin=BTC&api%20key=s3cr3t%2Fkey%2B", {}),
        (("crumb", "crumb2"), "coin=BTC", {"Cookie": "sid=s3cr3t%2Fkey%2B; tid=s3cr3t%2Fkey%2B"}),
        (("token",), "coin=BTC", {"Authorization": f"Bearer {SECRET}"}),
        (("password",), "coin=BTC", {"Authorization": "Basic czNjcjN0L2tleSs="}),
        (("header", "query"), "coin=BTC&api%20key=s3cr3t%2Fkey%2B", {"X-Key": SECRET}),
    ],
)
def test_a_key_goes_where_its_scheme_says(names, query, headers):
    assert sent(*names) == (query, headers)


def test_a_key_in_a_cookie_joins_the_cookies_of_the_call():
    crumb = Parameter("lang", "lang", "str", "cookie", codec.wire_text)
    operation = evolve(LOANS, parameters=(*LOANS.parameters, crumb))
    assert sent("crumb", "header", operation=operation, lang="en")[1] == {
        "Cookie": "lang=en; sid=s3cr3t%2Fkey%2B",
        "X-Key": SECRET,
    }


def test_a_key_is_all_of_a_query():
    engine = ScriptedEngine([GOOD])
    made = evolve(LOANS, security=("query",), parameters=())
    session("demo", BASE, schemes=SCHEMES, credentials={"query": "k"}, http=engine).call(made, {})
    assert engine.sent[0][1] == f"{BASE}/v1/loans?api%20key=k"


@pytest.mark.parametrize(
    ("names", "credentials", "message"),
    [
        (("header",), {}, "needs a key and the session has none; make it with credentials={'header': ...}"),
        (("signature",), {"signature": "k"}, "needs the security scheme 'signature', which is more than a key"),
        (("elsewhere",), {}, "needs the security scheme 'elsewhere', which is more than a key"),
    ],
)
def test_a_call_without_its_key_sends_nothing(names, credentials, message):
    engine = ScriptedEngine([])
    opened = session("demo", BASE, schemes=SCHEMES, credentials=credentials, http=engine)
    with pytest.raises(ConfigurationError, match=message) as caught:
        opened.call(evolve(LOANS, security=names), {"coin": "BTC"})
    assert (caught.value.exchange, caught.value.operation, engine.sent) == ("demo", LOANS.python_name, [])


WAYS = (("header",), ("token", "query"), ("signature",), ())


@pytest.mark.parametrize(
    ("credentials", "query", "headers"),
    [
        ({"header": "h"}, "coin=BTC", {"X-Key": "h"}),
        ({"token": "t", "query": "q"}, "coin=BTC&api%20key=q", {"Authorization": "Bearer t"}),
        ({"token": "t", "query": "q", "header": "h"}, "coin=BTC", {"X-Key": "h"}),
        ({"token": "t"}, "coin=BTC", {}),
        ({"signature": "s"}, "coin=BTC", {}),
        ({}, "coin=BTC", {}),
    ],
)
def test_of_several_ways_the_first_is_taken_for_which_there_are_keys(credentials, query, headers):
    """And none of them where nobody need be known."""
    engine = ScriptedEngine([GOOD])
    made = evolve(LOANS, security=("header",), ways=WAYS)
    session("demo", BASE, schemes=SCHEMES, credentials=credentials, http=engine).call(made, {"coin": "BTC"})
    assert (engine.sent[0][1], dict(engine.sent[0][2])) == (f"{BASE}/v1/loans?{query}", headers)


def test_where_somebody_must_be_known_the_key_of_the_first_way_is_missed():
    made = evolve(LOANS, security=("header",), ways=WAYS[:2])
    with pytest.raises(ConfigurationError, match="make it with credentials={'header': ...}"):
        session("demo", BASE, schemes=SCHEMES, credentials={"token": "t"}, http=ScriptedEngine([])).call(
            made, {"coin": "A"}
        )


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"credentials": {"x": "k"}}, "credentials: no scheme is named 'x'; known: none; give schemes=SCHEMES of"),
        ({"credentials": {"x": "k"}, "schemes": SCHEMES[:2]}, "no scheme is named 'x'; known: header, unnamed"),
        ({"credentials": {"header": "k\n"}, "schemes": SCHEMES}, "header: must be printable ASCII"),
    ],
)
def test_a_credential_that_nothing_needs_or_that_is_malformed_is_refused(options, message):
    with pytest.raises(ConfigurationError, match=message):
        PlainDialect("demo", BASE, **options)


def test_a_key_does_not_travel_in_clear():
    with pytest.raises(ConfigurationError, match="base_url: must be https"):
        PlainDialect("demo", "http://api.example.com/0")


ANSWERS = [
    (400, b'{"code": -1, "msg": "Bad coin."}', Refused, "-1", "Bad coin. the exchange refused"),
    (400, b'{"error": {"code": "E1", "message": "no"}}', Refused, "E1", "no. the exchange refused"),
    (400, b'{"error": "bad", "retCode": 10001}', Refused, "10001", "bad. the exchange refused"),
    (400, b'{"error": true, "title": "T"}', Refused, None, "T. the exchange refused"),
    (400, b'{"message": ""}', Refused, None, "the exchange refused"),
    (401, b"<html>", AuthenticationError, None, "not accepted"),
    (429, b"[]", RateLimited, None, "too many requests"),
    (500, b'{"detail": "down!"}', OutcomeUnknown, None, "down! the exchange failed"),
]


@pytest.mark.parametrize(
    ("status", "after_write", "after_read"),
    [
        (400, Refused, Refused),
        (408, OutcomeUnknown, Refused),
        (409, Refused, Refused),
        (418, OutcomeUnknown, Banned),
        (425, Refused, Refused),
        (429, RateLimited, RateLimited),
        (499, OutcomeUnknown, Refused),
        (302, OutcomeUnknown, Unavailable),
    ],
)
def test_a_write_is_refused_where_the_standard_says_so_and_not_sent_again(status, after_write, after_read):
    dialect = PlainDialect("demo", BASE)
    wrote, read = (dialect.classify(each, answer(b"", status), None) for each in (BORROW, LOANS))
    assert (type(wrote), type(read)) == (after_write, after_read)
    assert (wrote.safe_to_retry, read.safe_to_retry) == (False, status in {302, 429})
    engine = ScriptedEngine([answer(b"", status)])
    with pytest.raises(after_write):
        session("demo", BASE, http=engine).call(evolve(BORROW, security=()), {"coin": "BTC"})


def test_a_status_that_is_the_answer_is_no_refusal():
    assert PlainDialect("demo", BASE).classify(evolve(BORROW, done=(404,)), answer(b"", 404), None) is None


@pytest.mark.parametrize(("status", "body", "kind", "code", "message"), ANSWERS)
def test_the_status_says_what_happened_and_the_answer_in_which_words(status, body, kind, code, message):
    given = answer(body, status)
    error = PlainDialect("demo", BASE).classify(BORROW, given, payload_of(BORROW, given))
    assert (type(error), error.code) == (kind, code)
    assert error.message.startswith(message)


def test_a_refusal_is_raised():
    engine = ScriptedEngine([answer(b'{"code": -1, "msg": "Bad coin"}', 400)])
    with pytest.raises(Refused, match=r"Bad coin\. the exchange refused the request") as caught:
        session("demo", BASE, http=engine).call(evolve(BORROW, security=()), {"coin": "BTC"})
    assert caught.value.code == "-1"


def test_a_redirect_may_be_the_answer():
    moved = evolve(LOANS, decode=codec.nothing, reads="bytes", done=(302,))
    engine = ScriptedEngine([answer(b"", 302, location="/there")])
    assert session("demo", BASE, http=engine).call_raw(moved, {"coin": "A"}).headers == {"location": "/there"}
    assert isinstance(PlainDialect("demo", BASE).classify(moved, answer(b"", 303), None), Unavailable)


def test_a_dialect_shows_no_key_and_cannot_be_copied():
    dialect = PlainDialect("demo", BASE, schemes=SCHEMES, credentials={"password": "user:word"})
    assert repr(dialect) == f"PlainDialect(demo, {BASE})"
    assert tuple(dialect.secrets) == ("user:word", "word", "dXNlcjp3b3Jk")
    assert dict(dialect.limits_used({})) == {}
    with pytest.raises(TypeError, match="holds credentials"):
        pickle.dumps(dialect)


async def test_the_asynchronous_twin_does_the_same():
    engine = ScriptedEngine([GOOD])
    made = evolve(LOANS, security=("header",))
    async with async_session(
        "demo", BASE, schemes=SCHEMES, credentials={"header": SECRET}, http=AsyncScriptedEngine(engine)
    ) as opened:
        assert await opened.call(made, {"coin": "BTC"}) == (Loan("BTC", codec.decimal("0.5")),)
    assert engine.sent[0][2] == (("X-Key", SECRET),)


def test_nothing_is_known_of_a_request_without_an_answer():
    dialect = PlainDialect("demo", BASE)
    assert dialect.recall is PlainDialect("other", BASE).recall
