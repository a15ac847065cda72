"""Code with its colours, as classes that the style sheet knows."""

from __future__ import annotations

from functools import cache
from typing import Final

from markupsafe import Markup, escape
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexer import Lexer
from pygments.lexers.data import JsonLexer, YamlLexer
from pygments.lexers.python import PythonLexer
from pygments.lexers.shell import BashLexer
from pygments.lexers.textfmts import HttpLexer

__all__ = ["highlighted"]

_LEXERS: Final[dict[str, type[Lexer]]] = {
    "python": PythonLexer,
    "http": HttpLexer,
    "json": JsonLexer,
    "bash": BashLexer,
    "sh": BashLexer,
    "yaml": YamlLexer,
}
_FORMATTER: Final = HtmlFormatter[str](nowrap=True)


@cache
def highlighted(code: str, language: str) -> Markup:
    """The inner HTML of a code block; plain where the language is unknown."""
    lexer = _LEXERS.get(language)
    if lexer is None:
        return escape(code)
    return Markup(highlight(code, lexer(), _FORMATTER))  # noqa: S704  # Pygments escapes what it is given
