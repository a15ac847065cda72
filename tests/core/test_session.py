"""A call from its arguments to its result, in both sessions."""

from __future__ import annotations

import linecache
import pickle
import re
import traceback
import warnings
from decimal import Decimal

import anyio
import pytest
from attrs import evolve

from lendspec.core import session as session_module
from lendspec.core.engine import EngineFault
from lendspec.core.errors import (
    ConfigurationError,
    DecodeError,
    InsufficientFunds,
    LendspecError,
    NotSent,
    OutcomeUnknown,
    Refused,
    Unavailable,
)
from lendspec.core.session import AsyncSession, CallOptions, Session
from tests.core.example import (
    BORROW,
    LOANS,
    OLD_LOANS,
    PLACE,
    SECRET,
    Example,
    Loan,
    answer,
)
from tests.core.playing import AsyncScriptedEngine, ScriptedEngine

GOOD = answer(b'{"coin":"BTC","amount":"0.5"}', x_used="7")
LOST = EngineFault("no answer within the timeout", sent=True)
REFUSED_CONNECTION = EngineFault("no connection", sent=False)


def test_a_call_signs_and_sends_once_and_decodes(caller):
    made = caller(GOOD)
    assert made.call(BORROW, coin="BTC", loan_amount=Decimal("1E-8")) == Loan("BTC", Decimal("0.5"))
    url = "https://api.example.com/v1/borrow?coin=BTC&loanAmount=0.00000001&time=1700000000123"
    assert made.engine.sent == [("POST", url, (("X-Key", SECRET),), b"", 10.0)]


def test_options_of_a_call_come_before_those_of_the_client(caller):
    made = caller(GOOD, GOOD, timeout=3)
    made.call(BORROW, CallOptions(timeout=0.5, recv_window=5000), coin="BTC")
    made.call(BORROW, coin="BTC")
    assert [sent[4] for sent in made.engine.sent] == [0.5, 3]
    assert made.engine.sent[0][1].endswith("&window=5000")


def test_a_raw_call_gives_the_answer_beside_the_result(caller):
    body = f'{{"coin":"BTC","amount":"0.5","key":"{SECRET}"}}'.encode()
    made = caller(answer(body, 201, x_used="7", x_key=SECRET))
    raw = made.call_raw(BORROW, coin="BTC")
    assert (raw.status, raw.limits_used, raw.result) == (201, {"weight": 7}, Loan("BTC", Decimal("0.5")))
    assert raw.body == body.replace(SECRET.encode(), b"***")
    assert raw.headers == {"x-used": "7", "x-key": "***"}


@pytest.mark.parametrize(
    ("values", "kind"),
    [({}, TypeError), ({"coin": "BTC", "loan_amount": 0.1}, TypeError), ({"coin": "a\ud800"}, ValueError)],
)
def test_a_wrong_argument_sends_nothing(caller, values, kind):
    made = caller()
    with pytest.raises(kind):
        made.call(BORROW, **values)
    assert made.engine.sent == []


def test_missing_credentials_send_nothing(caller):
    made = caller(dialect=Example(key=None))
    with pytest.raises(ConfigurationError, match=r"^loan.flexible.borrow needs a key: pass key=$"):
        made.call(BORROW, coin="BTC")
    assert made.engine.sent == []


def test_public_operations_need_no_credentials(caller):
    made = caller(answer(b"[]"), dialect=Example(key=None))
    assert made.call(LOANS, coin="BTC") == ()
    assert made.engine.sent[0][2] == ()


@pytest.mark.parametrize(
    ("operation", "turn", "kind", "safe"),
    [
        (BORROW, answer(b'{"code":-1,"msg":"too little"}', 400), InsufficientFunds, False),
        (BORROW, answer(b'{"code":-1,"msg":"too little"}', 200), InsufficientFunds, False),
        (BORROW, answer(b'{"code":-9}', 400), OutcomeUnknown, False),
        (LOANS, answer(b'{"code":-9}', 400), Refused, False),
        (BORROW, answer(b"<html>", 503), OutcomeUnknown, False),
        (BORROW, answer(b"<html>", 200), OutcomeUnknown, False),
        (BORROW, answer(b'{"coin":"BTC","amou', 200), OutcomeUnknown, False),
        (BORROW, answer(b"", 200), OutcomeUnknown, False),
        (BORROW, answer(b"{}", 200), DecodeError, False),
        (BORROW, answer(b"{}", 302), OutcomeUnknown, False),
        (BORROW, LOST, OutcomeUnknown, False),
        (BORROW, REFUSED_CONNECTION, NotSent, True),
        (LOANS, answer(b"<html>", 503), Unavailable, True),
        (LOANS, answer(b"<html>", 200), DecodeError, False),
        (LOANS, answer(b"{}", 200), DecodeError, False),
        (LOANS, LOST, OutcomeUnknown, True),
        (LOANS, REFUSED_CONNECTION, NotSent, True),
    ],
)
def test_every_failed_attempt_has_one_outcome(caller, operation, turn, kind, safe):
    made = caller(turn)
    with pytest.raises(LendspecError) as caught:
        made.call(operation, coin="BTC")
    error = caught.value
    assert (type(error), error.safe_to_retry) == (kind, safe)
    assert (error.exchange, error.operation) == ("example", operation.python_name)
    assert len(made.engine.sent) == 1


def test_a_broken_answer_after_a_write_says_that_it_was_accepted(caller):
    with pytest.raises(DecodeError) as caught:
        caller(answer(b'{"coin":"BTC","amount":"x"}')).call(BORROW, coin="BTC")
    assert str(caught.value) == (
        "example loan.flexible.borrow: $.amount: expected a decimal number, found the text 'x'."
        " The exchange ACCEPTED the request: do not send it again. (HTTP 200)"
    )
    assert (caught.value.accepted, caught.value.path) == (True, "$.amount")
    assert caught.value.raw == b'{"coin":"BTC","amount":"x"}'


def test_an_unknown_outcome_names_the_request_id_that_was_made_up(caller):
    made = caller(LOST)
    with pytest.raises(OutcomeUnknown) as caught:
        made.call(PLACE)
    assert caught.value.request_id in caught.value.message
    assert made.engine.sent[0][3] == f'{{"clOrdId":"{caught.value.request_id}"}}'.encode()


@pytest.mark.parametrize(
    "turn",
    [
        answer(f'{{"code":-1,"msg":"no key {SECRET}"}}'.encode(), 400),
        answer(f"<html>{SECRET}".encode(), 503),
        answer(f'{{"coin":"BTC","amount":"{SECRET}"}}'.encode()),
        EngineFault(f"proxy said {SECRET}", sent=True),
    ],
)
def test_no_secret_leaves_with_an_error(caller, turn):
    with pytest.raises(LendspecError) as caught:
        caller(turn).call(BORROW, coin="BTC")
    error = caught.value
    told = [str(error), repr(error), str(error.raw), *traceback.format_exception(error), repr(pickle.dumps(error))]
    assert not any(SECRET in text for text in told)
    assert error.__context__ is None
    assert error.__cause__ is None


def test_no_frame_of_an_error_shows_the_request(caller):
    with pytest.raises(OutcomeUnknown) as caught:
        caller(LOST).call(BORROW, coin="BTC")
    summary = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    frames = [frame for frame in summary.stack if "overlays" in frame.filename]
    assert len(frames) >= 3
    assert not any("time=17" in text or SECRET in text for frame in frames for text in (frame.locals or {}).values())


def test_a_deprecated_operation_warns_once_a_session_and_names_the_successor(caller):
    made = caller(answer(b"[]"), answer(b"[]"))
    message = "example loan.flexible.loans is deprecated (sunset 2026-12-31); use loans"
    with pytest.warns(DeprecationWarning, match=f"^{re.escape(message)}$"):
        made.call(OLD_LOANS, coin="BTC")
    made.call(OLD_LOANS, coin="BTC")  # a second warning would be an error


def test_a_deprecation_says_only_what_is_known(caller):
    operation = evolve(OLD_LOANS, deprecated=evolve(OLD_LOANS.deprecated, sunset=None, replaced_by=None))
    with pytest.warns(DeprecationWarning, match=r"^example loan.flexible.loans is deprecated$"):
        caller(answer(b"[]")).call(operation, coin="BTC")


class Api:
    """Calls as generated code does."""

    def __init__(self, session):
        self.session = session

    def loans(self):
        return self.session.call(OLD_LOANS, {"coin": "BTC"})

    async def loans_async(self):
        return await self.session.call(OLD_LOANS, {"coin": "BTC"})


def test_the_warning_points_at_the_line_of_the_user():
    with pytest.warns(DeprecationWarning, match="is deprecated") as caught:
        Api(Session(Example(), ScriptedEngine([answer(b"[]")]))).loans()
    assert caught[0].filename == __file__


@pytest.mark.anyio
async def test_the_warning_points_at_the_line_of_the_asynchronous_user():
    with pytest.warns(DeprecationWarning, match="is deprecated") as caught:
        await Api(AsyncSession(Example(), AsyncScriptedEngine(ScriptedEngine([answer(b"[]")])))).loans_async()
    assert caught[0].filename == __file__
    assert "loans_async()" in linecache.getline(__file__, caught[0].lineno)


def test_a_warning_made_an_error_sends_nothing(caller):
    made = caller()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(DeprecationWarning):
            made.call(OLD_LOANS, coin="BTC")
    assert made.engine.sent == []


def test_a_closed_session_refuses_calls_and_closes_its_engine_once(caller):
    made = caller()
    made.close()
    made.close()
    assert made.engine.closed == 1
    with pytest.raises(RuntimeError, match=r"^example loan.flexible.borrow: the client is closed$"):
        made.call(BORROW, coin="BTC")


def test_a_copy_has_its_own_settings_and_shares_the_rest(caller):
    made = caller(GOOD, GOOD, timeout=3)
    original = made.session
    made.session = original.with_options(timeout=7, recv_window=9000).with_options(deadline=5)
    made.call(BORROW, coin="BTC")
    made.call(BORROW, CallOptions(timeout=1), coin="BTC")
    assert [sent[4] for sent in made.engine.sent] == [5, 1]
    assert all(sent[1].endswith("&window=9000") for sent in made.engine.sent)
    made.close()
    made.session = original
    made.play(GOOD)
    made.call(BORROW, coin="BTC")
    assert (made.engine.sent[-1][4], made.engine.closed) == (3, 0)


def test_a_closed_copy_and_a_copy_of_a_closed_session_refuse_calls(caller):
    made = caller()
    original = made.session
    for closed in (original.with_options(), original):
        copy = original.with_options()
        made.session = closed
        made.close()
        for refusing in (closed, copy) if closed is original else (closed,):
            made.session = refusing
            with pytest.raises(RuntimeError, match="the client is closed"):
                made.call(BORROW, coin="BTC")
    assert made.engine.closed == 1


@pytest.mark.parametrize(
    ("changes", "kind"), [({"timeout": 0}, ValueError), ({"retry": 3}, TypeError), ({"http": None}, TypeError)]
)
def test_a_copy_with_unsound_settings_is_refused(caller, changes, kind):
    with pytest.raises(kind, match=next(iter(changes))):
        caller().session.with_options(**changes)


def test_a_session_is_a_context_manager():
    engine = ScriptedEngine([GOOD])
    with Session(Example(), engine) as session:
        assert session.call(BORROW, {"coin": "BTC"}).coin == "BTC"
    assert engine.closed == 1


@pytest.mark.anyio
async def test_an_asynchronous_session_is_a_context_manager():
    engine = ScriptedEngine([GOOD])
    async with AsyncSession(Example(), AsyncScriptedEngine(engine)) as session:
        assert (await session.call(BORROW, {"coin": "BTC"})).coin == "BTC"
    assert engine.closed == 1


@pytest.mark.anyio
async def test_calls_of_one_session_run_side_by_side():
    session = AsyncSession(Example(), AsyncScriptedEngine(ScriptedEngine([GOOD] * 20)))
    results = []

    async def borrow():
        results.append(await session.call(BORROW, {"coin": "BTC"}))

    async with anyio.create_task_group() as tasks:
        for _ in range(20):
            tasks.start_soon(borrow)
    assert results == [Loan("BTC", Decimal("0.5"))] * 20


@pytest.mark.parametrize(
    ("timeout", "kind"), [(0, ValueError), (-1, ValueError), (float("inf"), ValueError), ("5", TypeError)]
)
def test_an_unsound_timeout_is_refused(caller, timeout, kind):
    with pytest.raises(kind, match=r"^timeout: "):
        caller(timeout=timeout)


def test_repr_names_the_exchange_only(caller):
    assert repr(caller().session) in {"Session(example)", "AsyncSession(example)"}


def test_the_module_exports_what_exchanges_need():
    assert {"Session", "AsyncSession", "CallOptions", "RawAnswer", "Dialect", "Draft", "Request"} <= set(
        session_module.__all__
    )
