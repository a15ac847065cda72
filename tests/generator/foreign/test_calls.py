"""Packages of foreign mode at work: imported, and called through a plain session whose network is a list of answers."""

from __future__ import annotations

import datetime as dt
import json
import sys
from decimal import Decimal
from importlib import import_module

import pytest

from lendspec.core.engine import Answer
from lendspec.core.errors import ConfigurationError, DecodeError
from lendspec.core.multipart import multipart
from lendspec.core.plain import session
from lendspec.generator.settings import Settings
from lendspec.generator.write import generate_package
from tests.core.playing import ScriptedEngine
from tests.generator.foreign.test_goldens import FRAGMENTS

BASE = "https://api.example.com"


@pytest.fixture(scope="module")
def packages(tmp_path_factory):
    """A source root with the package of every fragment, on the search path of Python."""
    root = tmp_path_factory.mktemp("wild")
    for fragment in FRAGMENTS:
        generate_package(fragment, root / "lendspec" / "clients", settings=Settings(foreign=True))
    sys.path.insert(0, str(root))
    yield lambda feature: import_module(f"lendspec.clients.wild_{feature}")
    sys.path.remove(str(root))
    for name in [name for name in sys.modules if name.startswith("lendspec.clients.wild_")]:
        del sys.modules[name]


@pytest.fixture
def opened(packages):
    """Package, client and engine of a fragment; the engine answers what the test says."""

    def make(feature, *answers, **options):
        package = packages(feature)
        script = [each if isinstance(each, Answer) else Answer(200, {}, each.encode()) for each in answers]
        engine = ScriptedEngine(script)
        client = "".join(word.capitalize() for word in feature.split("_"))
        return package, getattr(package, client)(session("wild", BASE, http=engine, **options)), engine

    return make


def test_the_word_of_an_object_says_its_type(opened):
    """However deep; an object whose word nobody knows is read by what fits."""
    events = [
        {"kind": "fill", "size": 1.5},
        {"kind": "halt", "before": {"kind": "fill", "size": 2}},
        {"kind": "later", "reason": "new"},
    ]
    package, client, _ = opened("unions", json.dumps(events))
    assert client.events() == (
        package.Fill(kind="fill", size=Decimal("1.5")),
        package.Halt(kind="halt", before=package.Fill(kind="fill", size=Decimal(2))),
        package.Halt(kind="later", reason="new"),
    )


def test_an_object_that_breaks_the_type_of_its_word_is_told_by_its_place(opened):
    _, client, _ = opened("unions", '[{"kind": "fill", "size": "much"}]')
    with pytest.raises(DecodeError) as caught:
        client.events()
    assert caught.value.path == "$[0].size"


def test_an_answer_of_several_types(opened):
    package, client, _ = opened("unions", '{"kind": "x", "size": 1}', "5", "null")
    answers = [client.find(key="a") for _ in range(3)]
    assert answers == [package.Fill(kind="x", size=Decimal(1)), Decimal(5), None]


@pytest.mark.parametrize(("key", "sent"), [("a", '{"key":"a"}'), (7, '{"key":7}')])
def test_an_argument_of_several_types(opened, key, sent):
    _, client, engine = opened("unions", "null")
    client.find(key=key)
    assert engine.sent[0][3] == sent.encode()


def test_an_argument_of_no_type_is_refused_before_anything_is_sent(opened):
    package, client, engine = opened("unions")
    with pytest.raises(TypeError, match="^key: expected str or int, got float$"):
        client.find(key=0.5)
    with pytest.raises(TypeError, match=r"^like\.size: expected Decimal or int, got str"):
        client.find(key="a", like=package.Fill(kind="fill", size="1"))
    assert engine.sent == []


def test_members_without_a_name_come_and_go(opened):
    package, client, engine = opened("open_objects", '{"id": "a", "BTC": 0.50, "ETH": 2}')
    account = client.put_account(body=package.Account(id="a", additional_properties={"BTC": Decimal("1E-8")}))
    assert engine.sent[0][3] == b'{"id":"a","BTC":0.00000001}'
    assert account == package.Account(id="a", additional_properties={"BTC": Decimal("0.50"), "ETH": Decimal(2)})
    with pytest.raises(ValueError, match="'id' is a field of its own"):
        client.put_account(body=package.Account(id="a", additional_properties={"id": Decimal(1)}))


def test_lists_and_objects_travel_in_their_styles(opened):
    """A fixed query of the path comes first."""
    package, client, engine = opened("styles", Answer(204, {}, b""))
    found = package.Filter(coin="A/B", min=1)
    client.rows(
        ids=[1, 2], place=found, filter=found, tags=["x", "y"], sort=["a"], x_trace=["t", "u"], lang="en", limit=5
    )
    ((method, url, headers, body, _),) = engine.sent
    query = "kind=loan&filter%5Bcoin%5D=A%2FB&filter%5Bmin%5D=1&tags=x%7Cy&sort=%5B%22a%22%5D&limit=5"
    assert (method, url, body) == (
        "GET",
        f"{BASE}/rows/1,2/;coin=A%2FB;min=1?{query}",
        b"",
    )
    assert headers == (("X-Trace", "t,u"), ("Cookie", "lang=en"))


NO_CONTENT = Answer(204, {}, b"")


def test_a_form_with_files(opened):
    """Text and files, each part with its own media type."""
    _, client, engine = opened("bodies", NO_CONTENT)
    assert client.upload(file=b"1,2", more=[b"x", b"y"], note="ü") is None
    kind, body = multipart([("file", b"1,2", "text/csv"), ("more", [b"x", b"y"], None), ("note", "ü", None)])
    assert engine.sent[0][2:4] == ((("Content-Type", kind),), body)


@pytest.mark.parametrize(
    ("name", "body", "sent", "content_type"),
    [
        ("put_table", "a,ü", "a,ü".encode(), "text/csv"),
        ("put_image", b"\x89PNG", b"\x89PNG", "image/png"),
        ("batch", ["a", "b"], b'["a","b"]', "application/json"),
    ],
)
def test_one_argument_is_the_whole_body(opened, name, body, sent, content_type):
    _, client, engine = opened("bodies", NO_CONTENT)
    assert getattr(client, name)(body=body) is None
    assert engine.sent[0][2:4] == ((("Content-Type", content_type),), sent)


def test_a_body_that_may_be_absent_is(opened):
    _, client, engine = opened("bodies", NO_CONTENT)
    client.put_image()
    assert engine.sent[0][2:4] == ((), b"")


def test_a_form_with_an_object_in_it(opened):
    package, client, engine = opened("bodies", NO_CONTENT)
    client.form(card=package.FormCard(month=5), tags=["a", "b"])
    assert engine.sent[0][3] == b"card%5Bmonth%5D=5&tags=a&tags=b"


def test_answers_that_are_no_json(opened):
    """Text by its charset, bytes as they are, a redirect that is the answer."""
    _, client, _ = opened(
        "answers",
        Answer(200, {"content-type": "text/csv; charset=latin-1"}, b"caf\xe9"),
        Answer(200, {}, b"\x89PNG"),
        Answer(302, {"location": "/elsewhere"}, b""),
    )
    assert (client.table(), client.image(), client.there()) == ("café", b"\x89PNG", None)


def test_where_a_redirect_leads_is_in_the_raw_answer(opened, packages):
    package, client, _ = opened("answers", Answer(302, {"location": "/elsewhere"}, b""))
    raw = package.RawAnswers(client._session).there()
    assert (raw.status, raw.headers["location"]) == (302, "/elsewhere")


def test_several_successes_are_told_apart_by_what_they_hold(opened):
    """And what the client can read is said."""
    package, client, engine = opened(
        "answers",
        Answer(200, {}, b'{"result": 1}'),
        Answer(202, {}, b'{"eta": "2026-01-02T00:00:00Z"}'),
        NO_CONTENT,
    )
    assert [client.job() for _ in range(3)] == [
        package.Done(result=Decimal(1)),
        package.Waiting(eta=dt.datetime(2026, 1, 2, tzinfo=dt.UTC)),
        None,
    ]
    assert engine.sent[0][2] == (("Accept", "application/json"),)


def test_a_key_goes_along_where_the_specification_wants_it(opened, packages):
    """By what the package says of keys and addresses."""
    package = packages("keys")
    assert package.SERVERS == ("https://api.example.com/v1",)
    assert [(scheme.name, scheme.kind) for scheme in package.SCHEMES] == [("key", "key"), ("token", "bearer")]
    _, client, engine = opened("keys", "", "", schemes=package.SCHEMES, credentials={"key": "k1"})
    client.open()
    client.mine()
    assert [sent[2] for sent in engine.sent] == [(), (("X-API-Key", "k1"),)]
    _, client, _ = opened("keys")
    with pytest.raises(ConfigurationError, match="more than a key"):
        client.mine()
