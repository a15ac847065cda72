"""Which records of a page nobody has had yet."""

from __future__ import annotations

from collections import Counter

import pytest

from lendspec.core.repeats import Repeats, Sifted


def keys(letters):
    return [(letter,) for letter in letters]


def sifted(*pages, handed="", most=100):
    """What is fresh of each page, in letters."""
    repeats = Repeats(Counter(keys(handed)))
    return ["".join(page[index] for index in repeats.sift(keys(page), most).fresh) for page in pages]


@pytest.mark.parametrize(
    ("pages", "fresh"),
    [
        (["abc", "def"], ["abc", "def"]),
        (["aab"], ["aab"]),
        (["abc", "cde"], ["abc", "de"]),
        (["abc", "abc"], ["abc", ""]),
        (["abb", "bbc"], ["abb", "c"]),
        (["abb", "bbbc"], ["abb", "bc"]),
        (["ab", "bc", "bcd"], ["ab", "c", "d"]),
        ([""], [""]),
    ],
)
def test_a_record_is_new_unless_as_many_with_its_key_were_there(pages, fresh):
    assert sifted(*pages) == fresh


def test_no_more_records_are_repeats_than_can_be():
    """Two equal rows, one on each page, where nothing has moved."""
    assert sifted("ab", "bc", most=0) == ["ab", "bc"]
    assert sifted("abb", "bbc", most=1) == ["abb", "bc"]


def test_records_of_another_window_are_repeats_in_this_one_as_often_as_they_were_there():
    assert sifted("abc", handed="ax") == ["bc"]
    assert sifted("aab", handed="a") == ["ab"]
    assert sifted("ab", "ac", handed="aa", most=0) == ["b", "c"]


def test_a_record_that_slides_counts_once_against_those_of_another_window():
    """`a` is the one of the other window; it slides to the next page, where a new `a` follows it."""
    assert sifted("xa", "aab", handed="a") == ["x", "ab"]


def test_how_many_came_again_is_counted():
    repeats = Repeats(Counter())
    repeats.sift(keys("abc"), 3)
    assert repeats.sift(keys("bcd"), 3) == Sifted((2,), 2)


def test_what_is_known_passes_on_to_the_next_window():
    repeats = Repeats(Counter(keys("aax")))
    repeats.sift(keys("abb"), 3)
    assert repeats.seen == Counter(keys("abb"))
    assert repeats.known == Counter(keys("aaxbb"))
