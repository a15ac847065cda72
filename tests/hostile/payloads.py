"""Texts that a malicious or careless specification may hold, wherever it holds a text."""

from __future__ import annotations

__all__ = ["HARMLESS", "PAYLOADS"]

_RUN = "__import__('os').system('id')"

PAYLOADS = {
    # ends of strings
    "double quote": '"',
    "single quote": "'",
    "triple quotes": f'"""\nimport os\n{_RUN}\n"""',
    "triple single quotes": f"'''\nimport os\n{_RUN}\n'''",
    "quotes in a line": f'"""; import os; {_RUN}; """',
    "four quotes": 'a""""',
    "closed call": f'"); {_RUN}; ("',
    "closed brackets": f")]}}'\"\n{_RUN}\n",
    "backslash": "text\\",
    "backslashes": "\\\\\\",
    "backslash and quotes": f'text\\"""\n{_RUN}\n#',
    "escapes": "\\x22\\u0022\\N{QUOTATION MARK}\\",
    # ends of lines
    "line feed": f"a\n{_RUN}",
    "carriage return": f"a\r{_RUN}",
    "both": f"a\r\nimport os\r\n{_RUN}",
    "next line": f"a\x85{_RUN}",
    "line separator": f"a\u2028{_RUN}\u2029import os",
    "vertical tab": f"a\x0b{_RUN}\x0c{_RUN}\x1c{_RUN}",
    "indented": f"a\n\n        {_RUN}\n\treturn 1",
    # code by itself
    "expression": f"x: {_RUN}",
    "statement": f"pass\nimport os; {_RUN}",
    "default": f"x={_RUN}, y",
    "lambda": f"lambda: {_RUN}",
    "walrus": f"(x := {_RUN})",
    # templates and formats
    "template": "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "template block": "{% for x in ().__class__.__base__.__subclasses__() %}{{ x }}{% endfor %}",
    "raw block": "{% raw %}{{ x }}{% endraw %}{# comment #}",
    "format": "{0.__class__} {x!r} {}",
    "percent format": "%s %(x)s %n %%",
    "dollar": "${IFS} $(id) `id`",
    "slot": "{harmless}",
    # paths and addresses
    "parent folders": "../../../etc/passwd",
    "absolute path": "/etc/passwd",
    "slash": "a/b",
    "backslash path": "..\\..\\windows\\win.ini",
    "host": "@evil.example",
    "double slash": "//evil.example/x",
    "address": "http://evil.example/#/components/schemas/Loan",
    "header": "a\r\nX-Evil: 1\r\n\r\nbody",
    # what cannot be seen, or looks like something else
    "nul": "a\x00b",
    "controls": "\x1b[2J\x07\x7f\x9b31m",
    "directions": "\u202e\u2066import os\u2069\u200b\ufeff",
    "homoglyphs": "\u212f\U0001d4cb\U0001d4b6\U0001d4c1 \uff45\uff56\uff41\uff4c \u0435v\u0430l \u017felf",
    "emoji": "💣👩‍💻🇨🇳",
    "chinese": "借币 (活期)",
    "combining": "e\u0301\u0327 \u0661\u0662 ª²Ⅷ",
    # names
    "empty": "",
    "spaces": "   ",
    "signs": "$-_.!~",
    "init": "__init__",
    "class": "__class__",
    "builtins": "__builtins__",
    "self": "self",
    "options": "options",
    "keyword": "class",
    "soft keyword": "match",
    "none": "None",
    "true": "True",
    "eval": "eval",
    "decorator": "cached_property",
    "imported": "Decimal",
    "operation": "Operation",
    "operations": "OPERATIONS",
    "schemes": "SCHEMES",
    "checking": "TYPE_CHECKING",
    "underscore": "_",
    "dunder": "__",
    "digits": "0123",
    "reference": "#/components/schemas/Nothing",
    "long": "x" * 10_240,
    "long words": "word " * 2_048,
    "long chinese": "借" * 3_000,
    # comments and directives
    "comment": f"# {_RUN}",
    "coding": "# -*- coding: utf-7 -*-",
    "type ignore": "a  # type: ignore",
    "noqa": "# ruff: noqa\n# fmt: off\n# isort: skip_file",
    "markup": "[bold red]x[/] </script><script>alert(1)</script>",
    "tag of yaml": "!!python/object/apply:os.system ['id']",
    "merge": "<<",
    "extension": "x-harmless",
}

HARMLESS = (
    *("harmless", "", "not an address", "Harmless", "trace", "{harmless}"),
    *("/harmless", "/harmless/{harmless}", "x-harmless", "_", "../harmless"),
)
"""What a careful author could have written in the same place."""
