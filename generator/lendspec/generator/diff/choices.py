"""What a user of the command may choose from."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["FailOn", "Form"]


class Form(StrEnum):
    """How the report is written."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"


class FailOn(StrEnum):
    """Which changes make the command fail."""

    BREAKING = "breaking"
    ANY = "any"
    NEVER = "never"
