"""The opponent plays some hundred of its sequences, and its judge, who must be right about others, is judged."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.opponent.books import Books
from tests.faults.opponent.judge import judged
from tests.faults.opponent.keys import API_KEY, signature_of_binance, signature_of_okx
from tests.faults.opponent.wire import Request

ROOT = Path(__file__).parents[2]
COMMAND = (sys.executable, "-m", "tests.faults.opponent")
BOOKS = {"executed": {}, "arrived": {}, "orders": {}, "wrong": [], "open": 0}
SAID = {"mark": "borrow 1", "kind": "done", "text": "", "strange": "", "order": "", "took": 0.1, "deadline": None}
SAID |= {"accepted": False, "verdicts": [], "last": False}
ONCE, TWICE = {"executed": {"borrow 1": 1}, "arrived": {"borrow 1": 1}}, {"executed": {"borrow 1": 2}}


def held_back_for(seconds):
    return f"LocalLimit: okx loan.loan_info: a call takes 1 of 5 every 2 s; there is no room for {seconds}.5 s at least"


def test_a_call_that_was_held_back_is_not_blamed_for_a_cancelled_one_with_its_key():
    said = [{**SAID, "kind": "not_sent"}, {**SAID, "kind": "cancelled"}]
    assert judged(said, {**BOOKS, **ONCE}) == []


def test_no_sequence_breaks_a_rule():
    # A process of its own: it forks, sets clocks and interrupts itself.
    command = (*COMMAND, "--sequences", "240", "--seed", "11", "--jobs", "6")
    played = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert played.returncode == 0, played.stdout + played.stderr


@pytest.mark.parametrize(
    ("said", "books", "rule"),
    [
        ({"kind": "done"}, TWICE, "executed twice"),
        ({"kind": "refused"}, ONCE, "refused though executed"),
        ({"kind": "not_sent"}, ONCE, "refused though executed"),
        ({"kind": "done"}, {}, "done though not executed"),
        ({"kind": "already"}, {}, "done though not executed"),
        ({"kind": "decode", "accepted": True}, {}, "done though not executed"),
        ({"kind": "decode"}, ONCE, "no outcome of a write"),
        ({"kind": "bare"}, ONCE, "bare exception"),
        ({"kind": "argument"}, ONCE, "bare exception"),
        ({"kind": "unknown", "verdicts": [["executed", "", False]]}, {}, "wrong verdict"),
        ({"kind": "unknown", "verdicts": [["not_executed", "", False]]}, ONCE, "wrong verdict"),
        ({"kind": "done", "strange": "asked for 1, and got the answer to 2"}, ONCE, "answer of another request"),
        ({"kind": "done", "order": "17"}, {**ONCE, "orders": {"borrow 1": "18"}}, "answer of another request"),
        ({"kind": "unknown", "took": 2.0, "deadline": 0.3}, {}, "past its deadline"),
        ({"mark": "", "kind": "unknown", "last": True}, {}, "dead client"),
        ({"mark": "", "kind": "not_sent", "text": held_back_for(70), "last": True}, {}, "dead client"),
        ({"mark": "", "kind": "not_sent", "text": "NotSent: no room", "last": True}, {}, "dead client"),
        ({"kind": "unknown"}, {"wrong": ["no signature"]}, "request that no client should send"),
    ],
)
def test_the_judge_finds_what_breaks_a_rule(said, books, rule):
    assert [found[0] for found in judged([{**SAID, **said}], {**BOOKS, **books})] == [rule]


@pytest.mark.parametrize(
    ("said", "books"),
    [
        ({"kind": "done"}, ONCE),
        ({"kind": "refused"}, {}),
        ({"kind": "unknown"}, {}),
        ({"kind": "unknown", "verdicts": [["unknown", "", False], ["executed", "", False]]}, ONCE),
        ({"kind": "unknown", "verdicts": [["executed", "nobody can tell them apart", True]]}, {}),
        ({"kind": "argument"}, {}),
        ({"kind": "cancelled"}, ONCE),
        ({"mark": "", "kind": "not_sent", "text": held_back_for(62), "last": True}, {}),
    ],
)
def test_the_judge_lets_pass_what_is_true(said, books):
    assert judged([{**SAID, **said}], {**BOOKS, **books}) == []


def test_it_signs_as_the_exchanges_publish():
    secret = "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j"
    payload = b"symbol=LTCBTC&side=BUY&type=LIMIT&timeInForce=GTC&quantity=1&price=0.1"
    payload += b"&recvWindow=5000&timestamp=1499827319559"
    assert signature_of_binance(secret, payload) == "c8db56825ae71d6d79447849e617115f4a920fa2acdcab2b053c4b2838bd6b71"
    text = b"2020-12-08T09:08:57.715ZGET/api/v5/account/balance?ccy=BTC"
    assert signature_of_okx("mysecret", text) == "OkAjRTXqfIRKxx7SRjIowU96vZPkf4n9X2G+8yduCf4="


def test_its_books_execute_a_key_once():
    books, body = Books("okx"), {"loanData": {"ccy": "USDT", "amt": "1.50"}, "clOrdId": "k"}
    request = Request(
        "POST", "/api/v5/finance/flexible-loan/borrow", {"ok-access-key": API_KEY}, json.dumps(body).encode()
    )
    answers = [json.loads(books.execute(request))["code"] for _ in range(2)]
    assert (answers, books.executed) == (["0", "51016"], {"borrow 1.5": 1})
    books.passed += 61
    books.execute(request)
    assert books.executed == {"borrow 1.5": 2}
