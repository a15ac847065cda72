"""Whatever happens, no key, secret, passphrase or signature shows: not in errors, not in logs, not in clients."""

import asyncio
import logging
import pickle
import traceback
from urllib.parse import quote

import attrs
import httpx
import pytest

from lendspec.core.errors import DecodeError, LendspecError, OutcomeUnknown
from tests.integration.callers import CLIENTS, Caller, Face, credentials_of
from tests.integration.calls import least_arguments
from tests.integration.made_up import answer_of
from tests.integration.mishaps import MISHAPS, READ, WRITE
from tests.integration.specs import CASES, documents_of
from tests.support.bench import Keys

KEYS = Keys(api_key="Key/4f+lendspec-7Qz9wR", secret="S3cret+/pL7=lendspec-Xy", passphrase="Pass phrase&%lendspec")
TEXTS = {"binance": (KEYS.api_key, KEYS.secret), "okx": (KEYS.api_key, KEYS.secret, KEYS.passphrase)}
EXCHANGES = pytest.mark.parametrize("exchange", ["binance", "okx"])
EFFECTS = pytest.mark.parametrize("place", [READ, WRITE], ids=["read", "write"])
OWN_CLIENTS = pytest.mark.parametrize("own_client", [False, True], ids=["own-transport", "users-client"])


def exchange_of(bench):
    return bench.operations[0].document.exchange


def forms(text):
    """A secret as it is, percent-encoded, and as Python and JSON write it."""
    return {text, quote(text), quote(text, safe=""), repr(text)[1:-1], text.replace("/", "\\/")}


def shown(text, bench):
    """The secrets that a text shows; signatures that were sent are secrets too."""
    signatures = [request.parameters.get("signature") or request.header("OK-ACCESS-SIGN") for request in bench.requests]
    secrets = [*TEXTS[exchange_of(bench)], *(signature for signature in signatures if signature)]
    return [secret for secret in secrets for form in forms(secret) if form in text]


def everything_in(error):
    """All that an error tells: to people, to logs, and to tools that print the variables of the library's frames."""
    trace = traceback.TracebackException.from_exception(error, capture_locals=True)
    frames = [str(frame.locals) for frame in trace.stack if "/lendspec/" in frame.filename]
    assert frames
    causes = [error.__cause__, error.__context__]
    said = [str(error), repr(error), f"{error!s:>9}", str(vars(error)), str(error.args), str(causes)]
    return "\n".join([*said, *frames, *traceback.format_exception(error), pickle.dumps(error, 0).decode("latin-1")])


def everything_logged(caplog):
    return "\n".join(f"{record.getMessage()} {record.__dict__}" for record in caplog.records)


@pytest.fixture
def secretive(serve, face):
    """A bench and a client that share telling keys; the client is the library's own or wraps the user's."""
    made = []

    def make(exchange, own_client):
        bench = serve(*documents_of(exchange), keys=KEYS)
        users = httpx.AsyncClient if face.awaited else httpx.Client
        http = users() if own_client else None
        made.append(Caller(exchange, face, {"base_url": bench.url, "http": http, **credentials_of(exchange, KEYS)}))
        made[-1].users = http
        return bench, made[-1]

    yield make
    for caller in made:
        if caller.users is not None:
            caller._finished(caller.users.aclose() if face.awaited else caller.users.close())
        caller.close()


def echo(exchange):
    """A refusal in which the exchange repeats what it was told."""
    code = {"binance": -2015, "okx": "50111"}[exchange]
    words = " ".join(form for text in TEXTS[exchange] for form in (text, quote(text, safe="")))
    return {"code": code, "msg": words, "data": []}


@pytest.mark.parametrize("mishap", MISHAPS, ids=str)
@EXCHANGES
@EFFECTS
@OWN_CLIENTS
def test_no_mishap_shows_a_secret_in_its_error_or_in_a_log(mishap, exchange, place, own_client, secretive, caplog):
    caplog.set_level(logging.DEBUG)
    bench, caller = secretive(exchange, own_client)
    mishap.plan(bench)
    with pytest.raises(LendspecError) as caught:
        caller(place[exchange][0], **place[exchange][1], options=mishap.options)
    assert shown(everything_in(caught.value), bench) == []
    assert shown(everything_logged(caplog), bench) == []
    assert len(bench.requests) == 1


@EXCHANGES
@OWN_CLIENTS
@pytest.mark.parametrize("status", [200, 400, 401, 429, 500])
def test_a_refusal_that_repeats_the_secrets_comes_without_them(exchange, status, own_client, secretive, caplog):
    caplog.set_level(logging.DEBUG)
    bench, caller = secretive(exchange, own_client)
    bench.answer_next(status, headers={"X-Echo": KEYS.api_key}, body=echo(exchange))
    with pytest.raises(LendspecError) as caught:
        caller(WRITE[exchange][0], **WRITE[exchange][1])
    assert shown(everything_in(caught.value), bench) == []
    assert "***" in str(caught.value)
    assert shown(everything_logged(caplog), bench) == []


@EXCHANGES
@OWN_CLIENTS
def test_a_call_that_goes_well_logs_no_secret(exchange, own_client, secretive, caplog):
    caplog.set_level(logging.DEBUG)
    bench, caller = secretive(exchange, own_client)
    for place, arguments in (READ[exchange], WRITE[exchange]):
        caller(place, **arguments)
    below = {"httpcore.connection", "httpx"} if own_client else set()
    assert {record.name for record in caplog.records} >= {"lendspec", *below}
    assert shown(everything_logged(caplog), bench) == []


@EXCHANGES
def test_a_raw_answer_comes_without_the_secrets(exchange, face, serve, connect):
    bench = serve(*documents_of(exchange), keys=KEYS)
    data = {"binance": {"status": 0, "msg": KEYS.api_key}, "okx": {"code": "0", "msg": KEYS.passphrase, "data": []}}
    bench.answer_next(headers={"X-Echo": KEYS.secret}, body=data[exchange])
    caller = connect(exchange, Face(face.awaited, raw=True), bench)
    caller("general.system_status")
    raw = caller.last_raw
    assert shown(f"{raw.headers}{raw.body!r}", bench) == []
    assert (b"***" in raw.body, raw.headers["x-echo"]) == (True, "***")


@EXCHANGES
@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
def test_a_client_shows_no_secret_however_it_is_looked_at(exchange, awaited):
    client = CLIENTS[exchange, awaited](**credentials_of(exchange, KEYS))
    seen = [client, client.raw, client.loan, client.raw.loan, client._session, client._session._dialect]
    views = [f"{each}{each!r}{each!s:>5}{getattr(each, '__dict__', '')}" for each in seen]
    inner = [repr(getattr(client._session._dialect, name, "")) for name in ("_signer", "_credentials")]
    assert [text for text in TEXTS[exchange] for view in [*views, *inner] if text in view] == []
    for kept in (client, client._session._dialect):
        with pytest.raises(TypeError, match="credentials"):
            pickle.dumps(kept)
    asyncio.run(client.aclose()) if awaited else client.close()


def next_name(wrong):
    return next(iter(wrong))


def variables_of(error):
    """The variables of the library's frames, as tools print them."""
    trace = traceback.TracebackException.from_exception(error, capture_locals=True)
    frames = [str(frame.locals) for frame in trace.stack if "/lendspec/" in frame.filename]
    assert frames
    return f"{frames}{error!r}{error.__context__!r}{error.__cause__!r}"


@EXCHANGES
@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(
    "wrong",
    [
        {"secret": f"{KEYS.secret}\n"},
        {"api_key": f"{KEYS.api_key} "},
        {"base_url": "http://example.com"},
        {"timeout": 0},
        {"http": 7},
        {"nonsense": 1},
    ],
    ids=next_name,
)
def test_a_client_that_cannot_be_made_shows_no_secret_in_its_traceback(exchange, awaited, wrong, monkeypatch):
    told = {**credentials_of(exchange, KEYS), **wrong}
    with pytest.raises((LendspecError, TypeError, ValueError)) as caught:
        CLIENTS[exchange, awaited](**told)
    errors = [caught.value]
    names = ("api_key", "secret", "passphrase")
    for name in names:
        monkeypatch.setenv(f"{exchange.upper()}_{name.upper()}", told.pop(name, KEYS.passphrase))
    with pytest.raises((LendspecError, TypeError, ValueError)) as caught:
        CLIENTS[exchange, awaited].from_env(**told)
    errors.append(caught.value)
    assert [text for text in TEXTS[exchange] for error in errors if text in variables_of(error)] == []


@EXCHANGES
def test_a_traceback_of_a_wrong_argument_shows_no_secret(exchange, face, secretive):
    bench, caller = secretive(exchange, own_client=False)
    with pytest.raises(TypeError) as caught:
        caller(WRITE[exchange][0], nonsense=1)
    assert shown("".join(traceback.format_exception(caught.value)), bench) == []


# ---------------------------------------------------------------- secrets that the exchange tells

TELLING = [case for case in CASES if case.operation.secrets]
TOLD = "told-S3cret/by+the=exchange"


def told(value, names):
    """An answer in which the secret fields hold a secret, and another one does not fit its type."""
    if isinstance(value, list):
        return [told(item, names) for item in value]
    if isinstance(value, dict):
        return {name: TOLD if name in names else told(item, names) for name, item in value.items()}
    return value


@pytest.mark.parametrize("raw", [False, True], ids=["plain", "raw"])
@pytest.mark.parametrize("case", TELLING, ids=str)
def test_a_secret_in_an_answer_is_handed_over_and_not_shown(case, raw, face, exchange_bench, connect, caplog):
    caplog.set_level(logging.DEBUG)
    bench = exchange_bench(case.exchange)
    bench.answer_next(body=told(answer_of(case.spec), case.operation.secrets))
    caller = connect(case.exchange, Face(face.awaited, raw), bench)
    result = caller(case.place, **least_arguments(case))
    assert TOLD in str(attrs.asdict(result))
    assert TOLD not in f"{result!r}{result}{caller.last_raw!r}{everything_logged(caplog)}"


@pytest.mark.parametrize("case", TELLING, ids=str)
def test_a_secret_in_a_broken_answer_is_not_shown_by_the_error(case, face, exchange_bench, connect):
    bench = exchange_bench(case.exchange)
    answer = told(answer_of(case.spec), case.operation.secrets)
    broken = {name: value if name in case.operation.secrets else [value] for name, value in answer.items()}
    bench.answer_next(body=broken)
    with pytest.raises(DecodeError) as caught:
        connect(case.exchange, face, bench)(case.place, **least_arguments(case))
    assert TOLD not in everything_in(caught.value)
    assert TOLD.encode() in caught.value.unredacted()


SHIFTED = {"secret_key": TOLD, "secretKey": None}
GARBLED = f'{{"apiKey":"a","secretKey":"{TOLD}","type":'.encode()


@pytest.mark.parametrize("case", TELLING, ids=str)
@pytest.mark.parametrize(
    ("body", "status", "kind"),
    [
        ({"apiKey": [TOLD]}, 200, DecodeError),
        (SHIFTED, 200, DecodeError),
        (GARBLED, 200, OutcomeUnknown),
        (GARBLED, 500, OutcomeUnknown),
        ({"secretKey": TOLD}, 502, OutcomeUnknown),
    ],
    ids=["of-another-type", "by-another-name", "cut-off", "cut-off-500", "failed"],
)
def test_a_secret_is_not_lost_with_an_answer_that_went_wrong(
    body, status, kind, case, face, exchange_bench, connect, caplog
):
    caplog.set_level(logging.DEBUG)
    bench = exchange_bench(case.exchange)
    bench.answer_next(status, body=body)
    with pytest.raises(kind) as caught:
        connect(case.exchange, face, bench)(case.place, **least_arguments(case))
    assert TOLD.encode() in caught.value.unredacted()
    assert TOLD not in everything_in(caught.value)
    assert TOLD not in everything_logged(caplog)
