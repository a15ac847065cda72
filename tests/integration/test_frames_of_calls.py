"""A call that is broken off, by whatever, shows no secret and no signature to tools that read tracebacks."""

import asyncio
import re
import signal
import threading
from decimal import Decimal

import httpx
import pytest
import trio

from lendspec.binance import AsyncBinance, Binance
from lendspec.core.errors import OutcomeUnknown
from lendspec.core.retry import ONE_ATTEMPT
from lendspec.okx import AsyncOkx, Okx
from tests.core.network.test_http_engine import Server
from tests.integration.callers import credentials_of
from tests.support.bench import Keys
from tests.support.frames import everything_shown_by

KEYS = Keys(api_key="Key/4f+lendspec-7Qz9wR", secret="S3cret+/pL7=lendspec-Xy", passphrase="Pass phrase&%lendspec")
SIGNED = re.compile(r"signature=\w|OK-ACCESS-SIGN'?, '?\w", re.IGNORECASE)
KINDS = {"binance": (Binance, AsyncBinance), "okx": (Okx, AsyncOkx)}
EXCHANGES = pytest.mark.parametrize("exchange", KINDS)


def client_of(exchange, url="http://127.0.0.1:9", *, awaited, **options):
    settings = {
        "base_url": url,
        "limiter": None,
        "retry": ONE_ATTEMPT,
        "timeout": 5.0,
        **credentials_of(exchange, KEYS),
    }
    return KINDS[exchange][awaited](**{**settings, **options})


def write(client):
    """A write that carries everything there is to hide."""
    if isinstance(client, Binance | AsyncBinance):
        return client.loan.flexible.borrow(loan_coin="USDT", collateral_coin="BTC", loan_amount=Decimal(100))
    return client.loan.repay(ord_id="1", ccy="USDT", amt=Decimal(100))


def assert_shows_nothing(error):
    told = everything_shown_by(error)
    for secret in (KEYS.api_key, KEYS.secret, KEYS.passphrase):
        assert secret not in told
    assert not SIGNED.search(told)


@pytest.fixture
def silent():
    """The address of a server that takes requests and answers none."""
    over = threading.Event()

    def hold(connection):
        connection.recv(65536)
        over.wait(10)

    with Server(hold) as server:
        yield server.url
        over.set()


class Own(Exception):  # noqa: N818 (of a user's program)
    """What a program raises."""


def quoting(request):
    raise Own(f"{request.method} {request.url} {dict(request.headers)}")


async def quoting_awaited(request):
    quoting(request)


def httpx_client(awaited, **options):
    return (httpx.AsyncClient if awaited else httpx.Client)(**options)


BROUGHT = {
    "transport": lambda awaited: httpx.MockTransport(quoting_awaited if awaited else quoting),
    "hook": lambda awaited: httpx_client(awaited, event_hooks={"request": [quoting_awaited if awaited else quoting]}),
}


def caught(function, kind=BaseException):
    """What `function` raises."""
    with pytest.raises(kind) as caught_:
        function()
    return caught_.value


@EXCHANGES
@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize("brought", BROUGHT)
def test_what_a_program_brings_and_what_quotes_the_request(brought, awaited, exchange):
    client = client_of(exchange, awaited=awaited, http=BROUGHT[brought](awaited))

    async def call():
        await write(client)

    error = caught((lambda: asyncio.run(call())) if awaited else (lambda: write(client)), OutcomeUnknown)
    assert error.__cause__ is not None
    assert_shows_nothing(error)


async def _cancelled(client):
    task = asyncio.ensure_future(write(client))
    await asyncio.sleep(0.1)
    task.cancel()
    await task


async def _timed_out(client):
    async with asyncio.timeout(0.1):
        await write(client)


async def _waited_for(client):
    await asyncio.wait_for(write(client), 0.1)


async def _in_a_group(client):
    async def fail():
        await asyncio.sleep(0.1)
        raise Own

    async with asyncio.TaskGroup() as group:
        group.create_task(write(client))
        group.create_task(fail())


@EXCHANGES
@pytest.mark.parametrize("own_client", [False, True])
@pytest.mark.parametrize("way", [_cancelled, _timed_out, _waited_for, _in_a_group])
def test_a_cancellation_of_asyncio(way, own_client, exchange, silent):
    async def call():
        http = httpx.AsyncClient(timeout=1) if own_client else None
        client = client_of(exchange, silent, awaited=True, http=http, timeout=0.5)
        try:
            await way(client)
        finally:
            await client.aclose()

    assert_shows_nothing(caught(lambda: asyncio.run(call())))


@EXCHANGES
def test_a_cancellation_of_trio(exchange, silent):
    async def call():
        with trio.fail_after(0.1):
            await write(client_of(exchange, silent, awaited=True))

    assert_shows_nothing(caught(lambda: trio.run(call), trio.TooSlowError))


@EXCHANGES
@pytest.mark.parametrize("own_client", [False, True])
@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this platform has no such timer")
def test_ctrl_c(own_client, exchange, silent):
    def interrupt(_number, _frame):
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    http = httpx.Client() if own_client else None
    client = client_of(exchange, silent, awaited=False, http=http)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.2)
        error = caught(lambda: write(client), KeyboardInterrupt)
    finally:
        signal.signal(signal.SIGALRM, before)
        client.close()
        if http is not None:
            http.close()
    assert_shows_nothing(error)
