"""Which host an attempt goes to: the preferred one, and another one only where that cannot do a thing twice."""

from __future__ import annotations

import logging

import pytest
from attrs import evolve

from lendspec.core.engine import EngineFault
from lendspec.core.errors import ClockSkew, NotSent, OutcomeUnknown, RateLimited, Unavailable
from lendspec.core.hosts import Hosts
from lendspec.core.retry import RetryPolicy
from tests.core.example import BORROW, LOANS, PLACE, SOURCE, Example, answer, refusal
from tests.core.playing import Gate, Timeline

A, B, C = "https://a.example.com", "https://b.example.com", "https://c.example.com"
NO_LOANS = answer(b"[]")
GOOD = answer(b'{"coin":"BTC","amount":"0.5"}')
REFUSED_CONNECTION = EngineFault("no connection", sent=False)
LOST = EngineFault("no answer within the timeout", sent=True)
BAD_GATEWAY = answer(b"<html>", 502)
RETRY = RetryPolicy(random=lambda: 0.0)


class Seconds:
    """A clock that is set by hand."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def spread(caller, *script, hosts=(B, C), **options):
    """A session with three hosts."""
    return caller(*script, dialect=Example(base_url=A), fallbacks=hosts, retry=RETRY, **options)


def asked(made):
    """The hosts that were asked, in order."""
    return [sent[1].partition("/v1")[0] for sent in made.engine.sent]


# ---------------------------------------------------------------- the hosts themselves


def test_a_call_begins_at_the_first_host_and_goes_round():
    hosts = Hosts((A, B, C), Seconds())
    assert (hosts.first(), hosts.after(A), hosts.after(B), hosts.after(C)) == (A, B, C, A)


def test_a_host_that_is_named_twice_is_one():
    assert Hosts((A, B, A), Seconds()).urls == (A, B)


def test_a_silent_host_rests_for_a_minute():
    clock = Seconds()
    hosts = Hosts((A, B, C), clock)
    hosts.silent(A)
    assert (hosts.first(), hosts.after(C)) == (B, B)
    clock.now = 59.9
    assert hosts.first() == B
    clock.now = 60.0
    assert (hosts.first(), hosts.after(C)) == (A, A)


def test_where_all_rest_calls_go_on_as_if_none_did():
    hosts = Hosts((A, B), Seconds())
    hosts.silent(A)
    hosts.silent(B)
    assert (hosts.first(), hosts.after(A), hosts.after(B)) == (A, B, A)


def test_a_host_without_others_never_rests():
    hosts = Hosts((A,), Seconds())
    hosts.silent(A)
    assert (hosts.first(), hosts.after(A)) == (A, A)


# ---------------------------------------------------------------- calls


@pytest.mark.parametrize("fault", [REFUSED_CONNECTION, LOST, BAD_GATEWAY], ids=["refused", "lost", "502"])
def test_a_read_goes_on_at_the_next_host(caller, fault):
    made = spread(caller, fault, NO_LOANS)
    assert made.call(LOANS, coin="BTC") == ()
    assert asked(made) == [A, B]


def test_a_read_goes_round_all_hosts(caller):
    made = spread(caller, *[REFUSED_CONNECTION] * 4)
    with pytest.raises(NotSent):
        made.call(LOANS, coin="BTC")
    assert asked(made) == [A, B, C, A]


@pytest.mark.parametrize(
    ("turn", "kind"), [(answer(b"", 429), RateLimited), (refusal(-2), ClockSkew)], ids=["429", "clock"]
)
def test_a_read_that_was_heard_stays_where_it_is(caller, turn, kind):
    made = spread(caller, *[turn] * 4)
    with pytest.raises(kind):
        made.call(LOANS, coin="BTC")
    assert set(asked(made)) == {A}


def test_a_write_that_did_not_leave_goes_to_the_next_host(caller):
    made = spread(caller, REFUSED_CONNECTION, GOOD)
    assert made.call(BORROW, coin="BTC").coin == "BTC"
    assert asked(made) == [A, B]


@pytest.mark.parametrize("fault", [LOST, BAD_GATEWAY], ids=["lost", "502"])
def test_a_write_that_may_have_left_goes_nowhere_else(caller, fault):
    made = spread(caller, fault)
    with pytest.raises(OutcomeUnknown):
        made.call(BORROW, coin="BTC")
    assert asked(made) == [A]


@pytest.mark.parametrize("fault", [LOST, BAD_GATEWAY], ids=["lost", "502"])
def test_a_write_with_a_key_is_repeated_where_the_key_is_known(caller, fault):
    made = spread(caller, fault, REFUSED_CONNECTION, GOOD)
    made.call(PLACE)
    assert asked(made) == [A, A, A]


def test_a_write_with_a_key_that_left_at_the_second_host_stays_there(caller):
    made = spread(caller, REFUSED_CONNECTION, LOST, REFUSED_CONNECTION, GOOD)
    made.call(PLACE)
    assert asked(made) == [A, B, B, B]


def test_later_calls_spare_the_host_that_did_not_answer(caller):
    time = Timeline()
    made = spread(caller, LOST, NO_LOANS, NO_LOANS, GOOD, time=time)
    made.call(LOANS, coin="BTC")
    made.call(LOANS, coin="BTC")
    made.call(BORROW, coin="BTC")
    assert asked(made) == [A, B, B, B]
    time.passed += 60
    made.play(NO_LOANS)
    made.call(LOANS, coin="BTC")
    assert asked(made)[-1] == A


def test_a_host_that_fails_over_a_request_is_asked_again_by_the_next_call(caller):
    made = spread(caller, BAD_GATEWAY, NO_LOANS, NO_LOANS)
    made.call(LOANS, coin="BTC")
    made.call(LOANS, coin="BTC")
    assert asked(made) == [A, B, A]


def test_copies_of_a_client_know_the_same_of_hosts(caller):
    made = spread(caller, LOST, NO_LOANS, NO_LOANS)
    made.call(LOANS, coin="BTC")
    made.session = made.session.with_options(timeout=3)
    made.call(LOANS, coin="BTC")
    assert asked(made) == [A, B, B]


def test_a_client_with_one_host_asks_it_again(caller):
    made = spread(caller, LOST, NO_LOANS, NO_LOANS, hosts=())
    made.call(LOANS, coin="BTC")
    made.call(LOANS, coin="BTC")
    assert asked(made) == [A, A, A]


def test_every_attempt_is_signed_for_its_own_moment_at_whatever_host(caller):
    time = Timeline(unix=1_700_000_000.0)
    made = spread(caller, time.after(2.0, REFUSED_CONNECTION), GOOD, time=time)
    made.call(BORROW, coin="BTC")
    assert [sent[1].partition("time=")[2] for sent in made.engine.sent] == ["1700000000000", "1700000002000"]


def test_one_permit_is_taken_for_each_attempt_at_whatever_host(caller):
    gate = Gate()
    made = spread(caller, REFUSED_CONNECTION, BAD_GATEWAY, NO_LOANS, limiter=gate)
    made.call(LOANS, coin="BTC")
    assert len(gate.asked) == 3
    assert gate.told == [(None, "NotSent"), (502, "Unavailable"), (200, None)]


def test_the_clock_is_read_at_a_host_that_answers(caller):
    made = spread(caller, LOST, refusal(-2), answer(b'{"ms":1700000300000}'), NO_LOANS, source=SOURCE)
    made.call(evolve(LOANS, security=("apiKey",)), coin="BTC")
    assert asked(made) == [A, B, B, B]


def test_hooks_and_the_log_tell_which_host_answered(caller, caplog):
    caplog.set_level(logging.DEBUG)
    told = []

    class Watcher:
        def before(self, attempt):
            told.append(attempt.host)

        def after(self, attempt):
            told.append(attempt.host)

    made = spread(caller, REFUSED_CONNECTION, NO_LOANS, hooks=[Watcher()])
    made.call(LOANS, coin="BTC")
    assert told == ["a.example.com"] * 2 + ["b.example.com"] * 2
    records = [record for record in caplog.records if record.name == "lendspec"]
    assert [record.lendspec_host for record in records] == ["a.example.com", "b.example.com"]
    assert " attempt 2 at b.example.com, done" in records[1].getMessage()


def test_without_retries_no_other_host_is_asked(caller):
    made = caller(BAD_GATEWAY, dialect=Example(base_url=A), fallbacks=(B,))
    with pytest.raises(Unavailable):
        made.call(LOANS, coin="BTC")
    assert asked(made) == [A]
