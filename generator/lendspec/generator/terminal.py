"""What goes to a terminal: no text of a specification can steer it, turn the direction of text, or set colours."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment

from lendspec.generator.visible import shown

__all__ = ["Terminal", "json_text"]

_UNSEEN = re.compile(r"[^\n -~]")


class Terminal(Console):
    """A console that shows what a terminal would obey as an escape; its own colours stay."""

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterable[Segment]:
        """The pieces of what is printed, each with harmless text."""
        for segment in super().render(renderable, options):
            yield segment if segment.control else Segment(shown(segment.text), segment.style)


def json_text(value: object) -> str:
    """A value as JSON with a line break at its end, for a terminal or a file; what cannot be seen is an escape."""
    text = json.dumps(value, indent=2, ensure_ascii=False)
    return _UNSEEN.sub(_as_json, text) + "\n"


def _as_json(found: re.Match[str]) -> str:
    return found[0] if found[0].isprintable() else json.dumps(found[0])[1:-1]
