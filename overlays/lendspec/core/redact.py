"""Secrets taken out of what leaves the session: messages, raw bodies, headers."""

from __future__ import annotations

import json
import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, cast

from lendspec.core.escapes import folded
from lendspec.core.masks import MASK, needles_of
from lendspec.core.settings import Opaque

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

__all__ = ["Secrets", "redact_body", "redact_text", "redact_values", "secrets_in", "without_texts"]

_LONG: Final = 16  # nothing that tells of a fault has so many characters and no space
_TEXT: Final = re.compile(r'"((?:[^"\\]|\\.)*+)"?(\s*:)?', re.DOTALL)
_SPACE: Final = re.compile(r"\s").search


class Secrets(Opaque):
    """Texts that nobody may see; they come out by iterating only, and what shows the variables of a frame shows none.

    Args:
        texts: The secrets.
    """

    __slots__ = ("_needles", "_texts")

    def __init__(self, texts: Iterable[str] = ()) -> None:
        self._texts = tuple(text for text in dict.fromkeys(texts) if text)
        needles = (needle for text in self._texts for needle in needles_of(text))
        # Longest first: a secret may be a part of another one.
        self._needles = tuple(sorted(needles, key=len, reverse=True))

    @classmethod
    def of(cls, texts: Iterable[str]) -> Secrets:
        """`texts` as they are where they are hidden already."""
        return texts if isinstance(texts, Secrets) else cls(texts)

    def and_also(self, texts: Iterable[str]) -> Secrets:
        """These and others."""
        others = Secrets(texts)
        if not others._texts:
            return self
        more = object.__new__(Secrets)
        more._texts = (*self._texts, *others._texts)
        more._needles = tuple(sorted((*self._needles, *others._needles), key=len, reverse=True))
        return more

    def masked(self, text: str) -> str:
        """`text` with ``***`` in the place of each secret."""
        common = folded(text) if self._needles else ""
        for needle in self._needles:
            if needle.may_be_in(common):
                text = needle.masked(text)
        return text

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __repr__(self) -> str:
        return "Secrets(...)"


def redact_text(text: str, secrets: Iterable[str]) -> str:
    """`text` with every secret replaced by ``***``, in whichever form it stands there; see `lendspec.core.masks`.

    A secret of less than eight characters is replaced where it stands as a word, one of less than four nowhere.
    """
    return Secrets.of(secrets).masked(text)


def redact_body(body: bytes, secrets: Iterable[str]) -> bytes:
    """`body` with every secret replaced by ``***``; see `redact_text`. Every other byte stays as it is."""
    return Secrets.of(secrets).masked(body.decode("latin-1")).encode("latin-1")


def secrets_in(body: bytes, names: Collection[str]) -> tuple[str, ...]:
    """The texts and numbers in the members called `names`, wherever they stand in a JSON body."""
    found: list[str] = []

    def keep(pairs: list[tuple[str, object]]) -> dict[str, object]:
        for name, value in pairs:
            if name in names:
                found.extend(_texts_in(value))
        return dict(pairs)

    if names:
        try:
            json.loads(body, object_pairs_hook=keep, parse_int=str, parse_float=str)
        except (ValueError, RecursionError):
            return ()
    return tuple(found)


def _texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        items = cast("dict[str, object] | list[object]", value)  # JSON
        for item in items.values() if isinstance(items, dict) else items:
            yield from _texts_in(item)


def without_texts(body: bytes) -> bytes:
    """`body` without the long texts of its members: of an answer that broke its form nobody knows where a secret is.

    Names, numbers and what consists of words or is short stay; of what is no JSON nothing stays.
    """
    try:
        json.loads(body)
    except (ValueError, RecursionError):
        return MASK.encode()
    return _TEXT.sub(_shortened, body.decode("utf-8", "replace")).encode()


def _shortened(text: re.Match[str]) -> str:
    keep = text[2] is not None or len(text[1]) < _LONG or _SPACE(text[1])
    return text[0] if keep else f'"{MASK}"'


def redact_values(values: Mapping[str, object], secrets: Iterable[str]) -> Mapping[str, object]:
    """`values`, read-only; one whose text shows a secret is that text with ``***`` in its place."""
    secrets = Secrets.of(secrets)
    return MappingProxyType({name: _redacted(value, secrets) for name, value in values.items()})


def _redacted(value: object, secrets: Secrets) -> object:
    shown = value if isinstance(value, str) else repr(value)
    text = redact_text(shown, secrets)
    return value if text == shown else text
