"""Which records can be of a call, and whether one must be: held to trying every way to hand the records out."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lendspec.core.attribution import Claim, must_own, owned_by

SURE, NEAR, EARLY, NONE = "sure", "near", "early", "none"
FITS = st.lists(st.sampled_from((SURE, NEAR, EARLY, NONE)), min_size=3, max_size=3)


@pytest.mark.parametrize(
    ("fits", "others", "can", "must"),
    [
        ([], [], [], False),
        ([SURE], [], [0], True),
        ([NEAR], [], [0], False),
        ([EARLY], [], [0], False),
        ([SURE, SURE], [], [0, 1], False),
        ([SURE], [Claim([SURE], owns=False)], [0], False),
        ([SURE], [Claim([SURE], owns=True)], [], False),
        ([SURE], [Claim([NEAR], owns=True)], [0], False),
        ([SURE], [Claim([NONE], owns=True)], [0], True),
        ([SURE, NEAR], [Claim([EARLY, SURE], owns=True)], [0], True),
        ([SURE, NEAR], [Claim([NEAR, SURE], owns=True)], [0, 1], False),
        ([SURE, SURE], [Claim([SURE, SURE], owns=False)], [0, 1], True),
        ([SURE, SURE], [Claim([SURE, SURE], owns=False)] * 2, [0, 1], False),
        ([SURE], [Claim([SURE], owns=True)] * 2, [0], False),  # one of the two has its record elsewhere
        ([NEAR] * 3, [Claim([SURE, SURE, NONE], owns=True)] * 3, [0, 1, 2], False),
    ],
)
def test_a_record_is_of_one_call(fits, others, can, must):
    assert (owned_by(fits, others), must_own(fits, others)) == (can, must)


def ways(claims):
    """Every way to hand out records: to each call the place of one, or None."""
    choices = [[*claim.records(), *([] if claim.certain else [None])] for claim in claims]
    for way in itertools.product(*choices):
        taken = [place for place in way if place is not None]
        if len(taken) == len(set(taken)):
            yield set(taken)


@given(FITS, st.lists(st.builds(Claim, FITS, st.booleans()), max_size=4))
def test_it_is_what_trying_every_way_says(fits, others):
    fitting = [place for place, fit in enumerate(fits) if fit != NONE]
    handed = list(ways(others))
    can = [place for place in fitting if any(place not in taken for taken in handed)]
    assert owned_by(fits, others) == (can if handed else fitting)
    sure = {place for place, fit in enumerate(fits) if fit == SURE}
    if must_own(fits, others):
        assert sure
        assert not any(sure <= taken for taken in handed)
