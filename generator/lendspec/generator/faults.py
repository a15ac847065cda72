"""What a user must mend: every such error of the generator, with one base."""

from __future__ import annotations

__all__ = ["GeneratorError"]


class GeneratorError(Exception):
    """Something that only the user can mend; its text names the place, the rule and the way out."""

    @property
    def state(self) -> str:
        """What to say of the file in a word or two."""
        return "refused"
