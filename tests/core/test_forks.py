"""Renewal in the child of a fork."""

from __future__ import annotations

import gc
import logging
import threading

from lendspec.core import forks
from lendspec.core.forks import lock_of, renew_after_fork
from tests.support.forked import in_child, needs_fork


class Owner:
    """Has a lock and a history."""

    def __init__(self):
        self.lock = threading.Lock()
        self.renewed = 0

    def renew(self):
        self.lock = threading.Lock()
        self.renewed += 1


@needs_fork
def test_the_child_of_a_fork_gets_a_lock_that_nobody_holds():
    owner = Owner()
    renew_after_fork(owner, Owner.renew)
    with owner.lock:
        assert in_child(lambda: owner.lock.acquire(timeout=5))
        assert owner.lock.locked()


@needs_fork
def test_the_parent_is_not_renewed():
    owner = Owner()
    renew_after_fork(owner, Owner.renew)
    assert in_child(lambda: owner.renewed) == 1
    assert owner.renewed == 0


@needs_fork
def test_the_child_of_a_child_is_renewed_too():
    owner = Owner()
    renew_after_fork(owner, Owner.renew)
    assert in_child(lambda: in_child(lambda: owner.renewed)) == 2


@needs_fork
def test_owners_are_renewed_in_the_order_in_which_they_were_registered():
    first, second, order = Owner(), Owner(), []
    renew_after_fork(second, lambda _: order.append("registered first"))
    renew_after_fork(first, lambda _: order.append("registered second"))
    assert in_child(lambda: order) == ["registered first", "registered second"]


@needs_fork
def test_an_owner_is_not_kept_alive_and_not_renewed_when_it_is_gone():
    told = []
    before = len(forks._RENEWALS)
    owner = Owner()
    renew_after_fork(owner, lambda _: told.append("renewed"))
    del owner
    gc.collect()
    assert len(forks._RENEWALS) <= before
    assert in_child(lambda: told) == []


def test_what_a_renewal_raises_is_logged_and_the_next_ones_still_run(caplog):
    broken, sound = Owner(), Owner()
    renew_after_fork(broken, lambda _: 1 / 0)
    renew_after_fork(sound, Owner.renew)
    with caplog.at_level(logging.ERROR, logger="lendspec"):
        forks._renew_all()
    assert sound.renewed == 1
    assert "not made anew after a fork" in caplog.text


def test_an_owner_that_dies_between_listing_and_renewing_is_passed_over():
    renewals = []
    first, second = Owner(), [Owner()]
    renew_after_fork(first, lambda _: second.clear())
    renew_after_fork(second[0], lambda _: renewals.append("renewed"))
    forks._renew_all()
    gc.collect()
    assert renewals == []


class Locked:
    """Has the lock that it is given."""

    def __init__(self):
        self._lock = lock_of(self)


@needs_fork
def test_a_lock_that_is_held_at_a_fork_is_free_in_the_child_only():
    owner = Locked()
    with owner._lock:
        assert in_child(lambda: owner._lock.acquire(timeout=5))
        assert owner._lock.locked()


def test_a_lock_keeps_no_owner_alive():
    before = len(forks._RENEWALS)
    Locked()
    gc.collect()
    assert len(forks._RENEWALS) <= before
