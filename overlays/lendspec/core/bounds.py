"""What a specification demands of one value beyond its type; a refusal says the bound, the value and the way out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, cast

from attrs import frozen

if TYPE_CHECKING:
    from lendspec.core.encode import Encoder
    from lendspec.core.wire import Wire

__all__ = ["Bounds", "check_bounds", "wire_within"]

_DOLLAR = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|\$", re.DOTALL)  # a sign by itself, a class of signs, the end


@frozen
class Bounds:
    """Limits of one value; None is no limit.

    Attributes:
        minimum: Least number.
        maximum: Greatest number.
        above: Number that the value must exceed.
        below: Number that the value must stay under.
        min_length: Least number of characters.
        max_length: Greatest number of characters.
        pattern: Regular expression that a part of the text must match.
        form: What the pattern asks for, in words.
        secret: No message shows the value.
        min_items: Least number of entries.
        max_items: Greatest number of entries.
        whole_digits: Most digits of a number before the point.
        fraction_digits: Most digits of a number behind the point.
        each: Limits of every entry of a list.
    """

    minimum: int | Decimal | None = None
    maximum: int | Decimal | None = None
    above: int | Decimal | None = None
    below: int | Decimal | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    form: str | None = None
    secret: bool = False
    min_items: int | None = None
    max_items: int | None = None
    whole_digits: int | None = None
    fraction_digits: int | None = None
    each: Bounds | None = None


def wire_within(encode: Encoder, bounds: Bounds) -> Encoder:
    """`encode`, with bounds behind it: a wrong type is said before a wrong value.

    The encoder raises what `encode` raises, and `ValueError` for a value outside of its bounds.
    """

    def encode_within(value: object) -> Wire:
        wire = encode(value)
        check_bounds(value, bounds)
        return wire

    return encode_within


def check_bounds(value: object, bounds: Bounds) -> None:
    """Refuse a value outside of its bounds.

    Raises:
        ValueError: Says the bound, the value, the way out and nothing of the name, which the caller knows.
    """
    if isinstance(value, str):
        _check_text(value, bounds)
    elif isinstance(value, int | Decimal):
        _check_number(value, bounds)
        _check_digits(Decimal(value), bounds)
    elif isinstance(value, Sequence):
        _check_list(cast("Sequence[object]", value), bounds)  # entries of any kind: their own bounds check them


def _check_text(value: str, bounds: Bounds) -> None:
    _check_span(len(value), bounds.min_length, bounds.max_length, "characters")
    if bounds.pattern is not None and not _matches(bounds.pattern, value):
        expected = bounds.form or f"text like {bounds.pattern}"
        raise ValueError(f"expected {expected}, got {_shown(value, bounds.pattern, secret=bounds.secret)}")


def _shown(value: str, pattern: str, *, secret: bool) -> str:
    if secret:
        return "another text, which is a secret"
    meant = next((text for text in _nearly(value) if _matches(pattern, text)), None)
    return f"{value!r}; did you mean {meant!r}?" if meant else repr(value)


def _matches(pattern: str, text: str) -> bool:
    return _compiled(pattern).search(text) is not None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """The expression as JSON Schema means it, where ``$`` is the end of the text, not a line break before it."""
    return re.compile(_DOLLAR.sub(lambda found: r"\Z" if found[0] == "$" else found[0], pattern))


def _nearly(value: str) -> Iterator[str]:
    bare = value.strip()
    yield from (bare, bare.upper(), bare.lower())


def _check_number(value: int | Decimal, bounds: Bounds) -> None:
    if bounds.minimum is not None and value < bounds.minimum:
        raise ValueError(f"expected at least {bounds.minimum}, got {value}")
    if bounds.maximum is not None and value > bounds.maximum:
        raise ValueError(f"expected at most {bounds.maximum}, got {value}")
    if bounds.above is not None and value <= bounds.above:
        raise ValueError(f"expected more than {bounds.above}, got {value}")
    if bounds.below is not None and value >= bounds.below:
        raise ValueError(f"expected less than {bounds.below}, got {value}")


def _check_digits(value: Decimal, bounds: Bounds) -> None:
    exponent = value.as_tuple().exponent
    whole, fraction = value.adjusted() + 1, -exponent if isinstance(exponent, int) else 0
    if bounds.whole_digits is not None and whole > bounds.whole_digits:
        raise ValueError(f"expected at most {bounds.whole_digits} digits before the point, got {whole} in {value}")
    most = bounds.fraction_digits
    if most is not None and fraction > most:
        way_out = f'round it, e.g. with .quantize(Decimal("1E-{most}"))'
        raise ValueError(f"expected at most {most} digits behind the point, got {fraction} in {value}: {way_out}")


def _check_list(value: Sequence[object], bounds: Bounds) -> None:
    _check_span(len(value), bounds.min_items, bounds.max_items, "entries")
    if bounds.each is not None:
        for index, entry in enumerate(value):
            try:
                check_bounds(entry, bounds.each)
            except ValueError as error:
                raise ValueError(f"[{index}]: {error}") from None


def _check_span(count: int, least: int | None, most: int | None, what: str) -> None:
    if least is not None and count < least:
        raise ValueError(f"expected at least {least} {what}, got {count}")
    if most is not None and count > most:
        raise ValueError(f"expected at most {most} {what}, got {count}")
