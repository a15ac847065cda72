"""What other people's operations answer: every success that is described, as one type."""

from __future__ import annotations

import re
from typing import Literal

from attrs import define, frozen

from lendspec.generator.document import Spot
from lendspec.generator.foreign.media import Media, best, is_json, is_text, sendable
from lendspec.generator.foreign.reader import Reader
from lendspec.generator.foreign.types import TypeBuilder
from lendspec.generator.foreign.unions import union_of
from lendspec.generator.model import Nullable, Scalar, Schema

__all__ = ["Answer", "AnswerBuilder"]

Reads = Literal["json", "text", "bytes"]
_ORDER: tuple[Reads, ...] = ("json", "text", "bytes")
_NOTHING = Scalar("nothing")
_BODILESS = frozenset({"204", "205"})
"""Statuses that have no body, whatever is described."""
_OK = 200
_REDIRECT = re.compile(r"3[0-9]{2}\Z")


@frozen
class Answer:
    """The result of an operation, in which form its body comes, and what to ask for.

    Where nothing is described, whatever comes is passed over.
    """

    schema: Schema = _NOTHING
    reads: Reads = "json"
    accept: str | None = None
    done: tuple[int, ...] = ()
    example: object = None


@define
class AnswerBuilder:
    """Builds the answers of one operation after the other."""

    _reader: Reader
    _types: TypeBuilder

    def build(self, operation: Spot, hint: str) -> Answer:
        """The answer of an operation.

        Raises:
            SpecError: The description of a success cannot be found.
        """
        listed = self._successes(operation)
        successes = [self._reader.follow(spot) for spot in listed.values()]
        bodies = [spot for code, spot in zip(listed, successes, strict=True) if code not in _BODILESS]
        found = [media for spot in bodies if (media := best(spot, self._reader, _rank)) is not None]
        if not found:
            return Answer(reads="bytes", done=() if successes else self._redirects(operation))
        offered = set(map(self._reads, found))
        form: Reads = next(form for form in _ORDER if form in offered)
        chosen = [media for media in found if self._reads(media) == form]
        several = {name for spot in bodies for name, _ in self._reader.entries(spot, "content")}
        accept = chosen[0].name if len(several) > 1 and "*" not in chosen[0].name else None
        made = self._schema(chosen, form, hint)
        if len(found) < len(successes) and made != Scalar("anything"):
            made = made if isinstance(made, Nullable) else Nullable(made)
        return Answer(
            made,
            form,
            sendable(accept) if accept else None,
            (_OK,) if self._is_empty(listed) else (),
            example=chosen[0].example,
        )

    def _schema(self, listed: list[Media], form: Reads, hint: str) -> Schema:
        if form != "json":
            return Scalar("text" if form == "text" else "binary")
        spots = {media.schema.identity: media.schema for media in listed if media.schema is not None}
        if not spots:
            return Scalar("anything")
        return union_of(
            [self._types.build(spot, hint + (str(index) if index else "")) for index, spot in enumerate(spots.values())]
        )

    def _successes(self, operation: Spot) -> dict[str, Spot]:
        """Every 2xx, else what is said of any status, unless that speaks of failures beside a redirect."""
        listed = dict(self._reader.entries(operation, "responses"))
        found = {code: spot for code, spot in listed.items() if code.startswith("2")}
        if found or "default" not in listed or any(code.startswith("3") for code in listed):
            return found
        return {"default": listed["default"]}

    def _is_empty(self, listed: dict[str, Spot]) -> bool:
        """Whether status 200 comes without a body, beside another that has one."""
        spot = listed.get(str(_OK), listed.get("2XX", listed.get("2xx")))
        return spot is not None and best(self._reader.follow(spot), self._reader, _rank) is None

    def _redirects(self, operation: Spot) -> tuple[int, ...]:
        """The statuses of an operation that only sends elsewhere: its answer is the header ``Location``."""
        codes = (code for code, _ in self._reader.entries(operation, "responses"))
        return tuple(int(code) for code in codes if _REDIRECT.match(code))

    def _reads(self, media: Media) -> Reads:
        target = media.schema and self._reader.reached(media.schema)
        if "json" not in media.name and target and self._reader.text(target, "format") == "binary":
            return "bytes"
        return "json" if is_json(media.name) else "text" if is_text(media.name) else "bytes"


def _rank(name: str) -> int:
    return 0 if is_json(name) and "*" not in name else 1 if is_json(name) else 2 if is_text(name) else 3
