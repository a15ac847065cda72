"""Every fault at one host while another is sound, over real sockets: reads go on there, writes are executed once."""

from __future__ import annotations

from types import NoneType

import pytest

from lendspec.core.errors import LendspecError, NotSent, OutcomeUnknown
from tests.faults.callers import Caller
from tests.faults.exchange import Exchange, refused_url
from tests.faults.faults import FAULTS, PATIENCE, Fault

KINDS = pytest.mark.parametrize("kind", ["sync", "async"])
BINANCE = [fault for fault in FAULTS if fault.exchange in {None, "binance"}]
# The host answered this, and said by it all that another one could say.
HEARD = [fault for fault in BINANCE if fault.name.startswith(("4", "-1021", "-1003", "-10011"))]
HARMLESS = {"gzip", "a wrong content type", "a slow body", "an answer twice", "an answer and half of another"}
SOUND = [fault for fault in BINANCE if fault.name in {*HARMLESS, "headers that nobody can read"}]


def outcome(kind, effect, base_url, fallback, *, slow=False):
    """What one call comes to, where the preferred host has a stand-in."""
    caller = Caller("binance", kind, base_url=base_url, fallbacks=[fallback], timeout=PATIENCE if slow else 5.0)
    try:
        return caller(effect)
    except LendspecError as error:
        return error
    finally:
        caller.close()


@KINDS
@pytest.mark.parametrize("fault", BINANCE, ids=str)
def test_a_read_comes_to_the_same_and_goes_on_at_the_other_host(fault: Fault, kind):
    with Exchange([fault.plan]) as first, Exchange() as second:
        came = outcome(kind, "read", first.url, second.url, slow=fault.slow)
    assert isinstance(came, fault.read) if fault.read else not isinstance(came, LendspecError)
    heard = fault in HEARD or fault.name.startswith("status ")
    stays = heard or fault in SOUND or fault.read is not None
    assert second.requests == (0 if stays else 1)


@KINDS
@pytest.mark.parametrize("fault", BINANCE, ids=str)
def test_a_write_is_executed_at_one_host_once_at_most(fault: Fault, kind):
    with Exchange([fault.plan]) as first, Exchange() as second:
        came = outcome(kind, "write", first.url, second.url, slow=fault.slow)
    executed = first.truth.executions[0] + second.truth.executions[0]
    assert executed <= 1
    assert isinstance(came if isinstance(came, LendspecError) else None, fault.write or NoneType)
    if isinstance(came, OutcomeUnknown):
        assert second.requests == 0
    elif not isinstance(came, LendspecError):
        assert executed == 1


@KINDS
@pytest.mark.parametrize("effect", ["read", "write"])
def test_a_host_that_refuses_connections_is_stood_in_for(effect, kind):
    with Exchange() as second:
        came = outcome(kind, effect, refused_url(), second.url)
    assert not isinstance(came, LendspecError)
    assert (second.requests, second.truth.executions[0]) == (1, 1 if effect == "write" else 0)


@KINDS
def test_where_all_hosts_refuse_nothing_was_sent(kind):
    assert type(outcome(kind, "write", refused_url(), refused_url())) is NotSent
