"""Small specifications for tests: a whole and clean one with slots, and a mark for the place of a fault."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from lendspec.generator.build import build_spec
from lendspec.generator.findings import Finding, SpecError
from lendspec.generator.model import Operation, Spec

__all__ = ["HEAD", "MARK", "build", "document", "findings", "marked", "only_finding", "operation", "write"]

MARK = "▸"
"""Stands in a text right before the place that a finding must name."""

HEAD = """\
openapi: 3.1.0
info: {title: Demo loans, version: 1.0.0, x-exchange: demo, x-product: loans}
"""

_WHOLE = """\
openapi: 3.1.0
info:
  title: Demo loans
  version: 1.0.0
  x-exchange: demo
  x-product: loans
  <info>
<root>
paths:
  <path>:
    <item>
    <method>:
      <operation>
      <place>
      <effect>
      <parameters>
      <body>
      <responses>
  <paths>
components:
  <components>
  schemas:
    <schemas>
"""
_DEFAULTS = {
    "path": "/loan",
    "method": "get",
    "operation": "operationId: getLoan",
    "place": "x-group: loan\nx-method: get_loan",
    "effect": "x-effect: read",
    "answer": "type: object\nproperties:\n  id: {type: string}",
    "schemas": "Unused: {type: string}",
}
_RESPONSES = """\
responses:
  '200':
    description: The answer.
    content:
      application/json:
        schema:
          <answer>
"""


def document(**parts: str) -> str:
    """A clean specification of one operation, in which each part replaces the default text of its slot."""
    texts = _DEFAULTS | {name: textwrap.dedent(text).strip("\n") for name, text in parts.items()}
    texts.setdefault("responses", _filled(_RESPONSES, texts))
    return _filled(_WHOLE, texts)


def _filled(layout: str, texts: dict[str, str]) -> str:
    lines: list[str] = []
    for line in layout.splitlines():
        before, opening, rest = line.partition("<")
        if not opening:
            lines.append(line)
            continue
        name, _, after = rest.partition(">")
        if before.strip() or after:
            lines.append(f"{before}{texts[name]}{after}")
        elif text := texts.get(name, ""):
            lines.append(textwrap.indent(text, before))
    return "\n".join(lines) + "\n"


def marked(text: str) -> tuple[str, tuple[int, int]]:
    """The text without its mark, and the line and column where the mark stood."""
    before, mark, after = text.partition(MARK)
    assert mark, "the text has no mark"
    assert MARK not in after, "the text has two marks"
    return before + after, (before.count("\n") + 1, len(before) - before.rfind("\n"))


def write(folder: Path, text: str, name: str = "spec.yaml") -> Path:
    """Put a text into a file of a folder."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(textwrap.dedent(text), "utf-8", newline="")
    return path


def build(folder: Path, text: str) -> Spec:
    """The model of a specification."""
    return build_spec(write(folder, text)).spec


def operation(folder: Path, text: str) -> Operation:
    """The only operation of a specification."""
    (found,) = build(folder, text).operations
    return found


def findings(folder: Path, text: str) -> tuple[Finding, ...]:
    """What is wrong with a specification."""
    path = write(folder, text)
    with pytest.raises(SpecError) as caught:
        build_spec(path)
    return caught.value.findings


def only_finding(folder: Path, text: str) -> tuple[Finding, tuple[int, int]]:
    """The one fault of a marked specification, and the place of the mark."""
    clean, place = marked(text)
    found = findings(folder, clean)
    assert len(found) == 1, "\n".join(map(str, found))
    return found[0], place
