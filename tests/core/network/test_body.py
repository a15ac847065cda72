"""Bodies: decompressed, and bounded."""

from __future__ import annotations

import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lendspec.core.engine import EngineFault
from lendspec.core.network.body import BROKEN, Body

TEXT = b'{"rows":[1,2,3]}' * 20


def raw_deflate(data):
    press = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return press.compress(data) + press.flush()


PRESSES = {
    "": lambda data: data,
    "identity": lambda data: data,
    "br": lambda data: data,  # nobody asked for it: the bytes stay as they are
    "gzip": gzip.compress,
    "X-GZIP": gzip.compress,
    "deflate": zlib.compress,
    " Deflate ": raw_deflate,
    "gzip, deflate": lambda data: zlib.compress(gzip.compress(data)),
}


def read(coding, data, *, most=10_000, size=None):
    body = Body(coding, most)
    for start in range(0, len(data), size or len(data) or 1):
        body.add(data[start : start + (size or len(data))])
    return body.whole()


@pytest.mark.parametrize("size", [None, 1, 7])
@pytest.mark.parametrize("coding", PRESSES)
def test_bodies_are_decompressed_however_they_are_cut(coding, size):
    assert read(coding, PRESSES[coding](TEXT), size=size) == TEXT


@given(st.binary(max_size=300), st.sampled_from(sorted(PRESSES)), st.integers(1, 50))
def test_any_bytes_come_back(data, coding, size):
    assert read(coding, PRESSES[coding](data), size=size) == data


def test_a_body_of_several_members_is_one():
    assert read("gzip", gzip.compress(b"a") + gzip.compress(b"b"), size=5) == b"ab"


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_a_body_that_is_empty_need_not_be_compressed(coding):
    assert read(coding, b"") == b""


@pytest.mark.parametrize(
    ("coding", "data"),
    [
        ("gzip", b"no gzip"),
        ("gzip", gzip.compress(TEXT)[:-9]),
        ("deflate", b"\x78\x9c\xff\xff"),
        ("deflate", zlib.compress(TEXT)[:-5]),
        ("deflate", b"x"),
    ],
    ids=["no gzip", "half a gzip", "no deflate", "half a deflate", "a byte"],
)
def test_a_broken_or_cut_off_body_is_none(coding, data):
    with pytest.raises(EngineFault) as caught:
        read(coding, data)
    assert (caught.value.reason, caught.value.sent) == (BROKEN, True)


def test_a_body_that_is_compressed_too_often_is_not_begun():
    with pytest.raises(EngineFault, match=BROKEN):
        Body("gzip, gzip, gzip, gzip", 100)


@pytest.mark.parametrize("coding", PRESSES)
def test_a_body_may_be_as_large_as_its_bound_and_no_larger(coding):
    pressed = PRESSES[coding](TEXT)
    assert read(coding, pressed, most=len(TEXT)) == TEXT
    with pytest.raises(EngineFault, match=f"larger than {len(TEXT) - 1} bytes"):
        read(coding, pressed, most=len(TEXT) - 1)


def test_a_bomb_is_left_before_it_goes_off():
    body = Body("gzip", 1000)
    with pytest.raises(EngineFault, match="larger than 1000 bytes"):
        body.add(gzip.compress(bytes(50_000_000)))
    assert len(body._made) <= 1001


def test_what_comes_to_nothing_does_not_come_for_ever():
    body, nothing = Body("gzip", 10), gzip.compress(b"")

    def read_on():
        for _ in range(10_000):
            body.add(nothing)

    with pytest.raises(EngineFault, match="larger than 10 bytes"):
        read_on()
