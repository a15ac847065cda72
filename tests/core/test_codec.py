"""The one name under which generated code finds decoders and encoders."""

from __future__ import annotations

from lendspec.core import codec, decode, decode_shapes, encode, encode_shapes


def test_everything_of_the_parts_is_there():
    parts = {*decode.__all__, *decode_shapes.__all__, *encode.__all__, *encode_shapes.__all__}
    assert parts - {"at", "wrong_type"} <= set(codec.__all__)


def test_all_is_sorted_and_defined():
    assert all(hasattr(codec, name) for name in codec.__all__)
