"""Puts the body of a response together, decompressed, and stops where it grows beyond its bound."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Final

from lendspec.core.engine import EngineFault

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["BROKEN", "Body", "too_large"]

BROKEN: Final = "the body of the answer cannot be decompressed"

_MOST_CODINGS: Final = 3
"""One over the other; each costs memory before the first byte comes."""

_MOST_MADE_OF: Final = 65_536
"""Bytes of a compressed body beyond its bound: what comes to nothing must not come for ever."""

_GZIP: Final = zlib.MAX_WBITS | 16
_ZLIB: Final = zlib.MAX_WBITS
_RAW: Final = -zlib.MAX_WBITS
_ZLIB_HEAD: Final = 2


class Body:
    """Takes a body chunk by chunk.

    Args:
        coding: The header Content-Encoding; one that is not known leaves the bytes as they are.
        most: Bytes that it may have, decompressed.

    Raises:
        EngineFault: It is compressed too many times.
    """

    def __init__(self, coding: str, most: int) -> None:
        makers = [_CODINGS[name] for name in map(_coding, reversed(coding.split(","))) if name in _CODINGS]
        if len(makers) > _MOST_CODINGS:
            raise EngineFault(BROKEN, sent=True)
        self._decoders = [make() for make in makers]
        self._most = most
        self._taken = 0
        self._made = bytearray()

    def add(self, data: bytes) -> None:
        """Take the next bytes off the wire.

        Raises:
            EngineFault: They cannot be decompressed, or the body is larger than it may be.
        """
        self._taken += len(data)
        room = self._most - len(self._made)
        made = self._decoded(data, room)
        if made is None:
            raise EngineFault(BROKEN, sent=True)
        if len(made) > room or self._taken > 2 * self._most + _MOST_MADE_OF:
            raise too_large(self._most)
        self._made += made

    def _decoded(self, data: bytes, room: int) -> bytes | None:
        """What `data` holds, or more than `room` bytes of it; None where it is broken."""
        try:
            for decoder in self._decoders:
                data = decoder.decode(data, room)
        except zlib.error:
            return None
        return data

    def whole(self) -> bytes:
        """All of it, once no more comes.

        Raises:
            EngineFault: Its compressed form was cut off.
        """
        if self._taken and not all(decoder.whole for decoder in self._decoders):
            raise EngineFault(BROKEN, sent=True)
        return bytes(self._made)


def too_large(most: int) -> EngineFault:
    """The fault of a body that has more than `most` bytes."""
    return EngineFault(f"the answer is larger than {most} bytes, the most that is taken", sent=True)


def _coding(name: str) -> str:
    return name.strip().lower()


class _Zlib:
    """One coding; its body may have several members."""

    def __init__(self, window: int) -> None:
        self._window = window
        self._stream = zlib.decompressobj(window)

    @property
    def whole(self) -> bool:
        return self._stream.eof

    def decode(self, data: bytes, room: int) -> bytes:
        """What `data` holds; more than `room` bytes of it only tell that there is more."""
        made = bytearray()
        while data and len(made) <= room:
            if self._stream.eof:
                self._stream = zlib.decompressobj(self._window)
            made += self._stream.decompress(data, room + 1 - len(made))
            data = self._stream.unconsumed_tail or self._stream.unused_data
        return bytes(made)


class _Deflate(_Zlib):
    """The coding "deflate" is the form of zlib, but many servers send it without its head."""

    def __init__(self) -> None:
        super().__init__(_ZLIB)
        self._head = b""

    def decode(self, data: bytes, room: int) -> bytes:
        missing = _ZLIB_HEAD - len(self._head)
        if missing > 0:
            self._head += data[:missing]
            if len(self._head) < _ZLIB_HEAD:
                return b""
            super().__init__(_ZLIB if _is_zlib(self._head) else _RAW)
            data = self._head + data[missing:]
        return super().decode(data, room)


def _is_zlib(head: bytes) -> bool:
    """https://www.rfc-editor.org/rfc/rfc1950#section-2.2."""
    return head[0] & 0x0F == zlib.DEFLATED and int.from_bytes(head, "big") % 31 == 0


_CODINGS: Final[Mapping[str, Callable[[], _Zlib]]] = {
    "gzip": lambda: _Zlib(_GZIP),
    "x-gzip": lambda: _Zlib(_GZIP),
    "deflate": _Deflate,
}
