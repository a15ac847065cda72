"""Every place of a document where a text stands, and the document with another text in one of them."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

__all__ = ["Place", "places", "replaced"]


@frozen
class Place:
    """A value that is text, or (``key``) the key under which something stands."""

    path: tuple[str | int, ...]
    key: bool

    def __str__(self) -> str:
        return "/".join(map(str, self.path)) + (" (key)" if self.key else "")


def places(value: object, path: tuple[str | int, ...] = ()) -> Iterator[Place]:
    """Every key and every text below a value, in the order of the document."""
    if isinstance(value, str) and path:
        yield Place(path, key=False)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield Place((*path, key), key=True)
            yield from places(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from places(inner, (*path, index))


def replaced(value: object, place: Place, text: str) -> object:
    """A copy in which `text` stands at one place."""
    return _replaced(value, place.path, text, key=place.key)


def _replaced(value: object, path: tuple[str | int, ...], text: str, *, key: bool) -> object:
    if not path:
        return text
    head, rest = path[0], path[1:]
    if isinstance(value, dict):
        if key and not rest:
            return {text if name == head else name: inner for name, inner in value.items()}
        return {name: _replaced(inner, rest, text, key=key) if name == head else inner for name, inner in value.items()}
    if isinstance(value, list):
        return [_replaced(inner, rest, text, key=key) if index == head else inner for index, inner in enumerate(value)]
    raise LookupError(path)
