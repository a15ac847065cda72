"""Puts the body of a response together, decompressed, and stops where it grows beyond its bound."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Final, Protocol

from lendspec.core.engine import EngineFault

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["BROKEN", "Body"]

BROKEN: Final = "the body of the answer cannot be decompressed"

_GZIP: Final = zlib.MAX_WBITS | 16
_ZLIB: Final = zlib.MAX_WBITS
_RAW: Final = -zlib.MAX_WBITS


class _Decoder(Protocol):
    @property
    def whole(self) -> bool: ...

    def decode(self, data: bytes, room: int) -> bytes:
        """What `data` holds; more than `room` bytes of it only tell that there is more."""
        ...


class Body:
    """Takes a body chunk by chunk.

    Args:
        coding: The header Content-Encoding; one that is not known leaves the bytes as they are.
        most: Bytes that it may have, decompressed.
    """

    def __init__(self, coding: str, most: int) -> None:
        makers = [_CODINGS.get(name.strip().lower()) for name in reversed(coding.split(","))]
        self._decoders = [make() for make in makers if make is not None]
        self._most = most
        self._chunks: list[bytes] = []
        self._size = 0

    def add(self, data: bytes) -> None:
        """Take the next bytes off the wire.

        Raises:
            EngineFault: They cannot be decompressed, or the body is larger than it may be.
        """
        room = self._most - self._size
        try:
            for decoder in self._decoders:
                data = decoder.decode(data, room)
        except zlib.error:
            data = b""
            room = -1
        if room < 0:
            raise EngineFault(BROKEN, sent=True)
        if len(data) > room:
            raise EngineFault(f"the answer is larger than {self._most} bytes, the most that is taken", sent=True)
        self._size += len(data)
        self._chunks.append(data)

    def whole(self) -> bytes:
        """All of it, once no more comes.

        Raises:
            EngineFault: Its compressed form was cut off.
        """
        if self._size and not all(decoder.whole for decoder in self._decoders):
            raise EngineFault(BROKEN, sent=True)
        return b"".join(self._chunks)


class _Zlib:
    """One coding; a gzip body may have several members."""

    def __init__(self, window: int) -> None:
        self._window = window
        self._stream = zlib.decompressobj(window)
        self._begun = False

    @property
    def whole(self) -> bool:
        return self._stream.eof

    def decode(self, data: bytes, room: int) -> bytes:
        made = b""
        while data and len(made) <= room:
            if self._stream.eof:
                self._stream = zlib.decompressobj(self._window)
            made += self._begin(data, room + 1 - len(made))
            data = self._stream.unconsumed_tail or self._stream.unused_data
        return made

    def _begin(self, data: bytes, most: int) -> bytes:
        try:
            made = self._stream.decompress(data, most)
        except zlib.error:
            if self._begun or self._window != _ZLIB:
                raise
            # "deflate" is zlib's form, but many servers send it without its head.
            self._window = _RAW
            self._stream = zlib.decompressobj(_RAW)
            made = self._stream.decompress(data, most)
        self._begun = True
        return made


_CODINGS: Final[Mapping[str, Callable[[], _Decoder]]] = {
    "gzip": lambda: _Zlib(_GZIP),
    "x-gzip": lambda: _Zlib(_GZIP),
    "deflate": lambda: _Zlib(_ZLIB),
}
