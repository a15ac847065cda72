"""A dialect that signs nothing and judges by the status alone: for packages that have no exchange of their own."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from lendspec.core.engine import Answer
from lendspec.core.errors import LendspecError
from lendspec.core.operation import Operation
from lendspec.core.recall import NO_RECALL, Recall
from lendspec.core.session import CallOptions, Draft

__all__ = ["Plain"]


@frozen
class Plain:
    """Any server, without credentials."""

    base_url: str
    exchange: str = "foreign"
    secrets: tuple[str, ...] = ()
    recall: Recall = NO_RECALL

    def authorize(self, draft: Draft, operation: Operation[object], options: CallOptions, now_ms: int) -> Draft:
        """The draft as it is."""
        return draft

    def classify(self, operation: Operation[object], answer: Answer, payload: object) -> LendspecError | None:
        """Nothing: the status tells."""
        return None

    def limits_used(self, headers: Mapping[str, str]) -> Mapping[str, int]:
        """Nothing: the server states none."""
        return {}
